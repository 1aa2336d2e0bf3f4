#include "support/corrections.h"
#include "support/storetest.h"

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;

/// What a month's export knows beside its stories, and what stays of it when it is closed.
class HighlightsTest : public StoreTest {
    Q_OBJECT

private Q_SLOTS:
    void aMonth_hasItsAnswersValuesAndTwelveMonths();
    void aManagersChoice_standsBesideTheVoted();
    void aClosedMonth_isReadAsItWasKept();
    void whatLeftTheBoardSince_isNotInAClosedMonth();
    void aPhotoTakenOutSince_isInNoBook_andTheOthersStay();
    void sealedMonths_giveNoVotes();
};

void HighlightsTest::aMonth_hasItsAnswersValuesAndTwelveMonths()
{
    const auto board = freshBoard();
    const QString jonas = board->person(u"Jonas Lind"_s), lena = board->person(u"Lena Vogt"_s);
    const QList<Value> values = must((*board)->roster()).values;
    NewIncident wish{.story = u"First."_s, .celebrateIds = {lena}, .valueIds = {values[0].id, values[1].id}};
    const Incident first = board->post(wish, 1);
    wish.story = u"Second."_s;
    wish.valueIds = {values[1].id};
    const Incident second = board->post(wish, 2);
    wish.story = u"Long ago."_s;
    wish.postedAt = TestBoard::now().addMonths(-12);
    board->post(wish);
    wish.story = u"Too long ago."_s;
    wish.postedAt = TestBoard::now().addMonths(-13);
    board->post(wish);
    board->giveVotes(first.id, 3);
    must((*board)->addThanks({{}, first.id, jonas, u"Thank you."_s}, TestBoard::now()));
    must((*board)->addAdoption({{}, first.id, lena, u"We do it, too."_s}, TestBoard::now().addSecs(60)));
    must((*board)->addThanks({{}, second.id, jonas, u"Fine."_s}, TestBoard::now()));
    const Highlights all = must((*board)->highlights({.month = {2026, 10}, .top = 1}));
    QCOMPARE(all.highlights.size(), 1);
    QCOMPARE(all.answers.size(), 2); // of what is shown
    QVERIFY(all.answers[0].leader);
    QCOMPARE(all.answers[1].kind, Answer::Kind::Adoption);
    QCOMPARE(all.answers[1].team, u"Night desk"_s);
    QCOMPARE(all.valuesSeen.size(), 2);
    QCOMPARE(all.valuesSeen[0], (ValueSeen{values[1], 2}));
    QCOMPARE(all.valuesSeen[1], (ValueSeen{values[0], 1}));
    QCOMPARE(all.months.size(), 13);
    QCOMPARE(all.months.front(), (MonthFigures{{2025, 10}, 1, 0, 0}));
    QCOMPARE(all.months[1], (MonthFigures{{2025, 11}, 0, 0, 0}));
    QCOMPARE(all.months.back(), (MonthFigures{{2026, 10}, 2, 3, 1}));
}

void HighlightsTest::aManagersChoice_standsBesideTheVoted()
{
    const auto board = freshBoard();
    const Incident loud = board->post(u"Loud"_s, 1), quiet = board->post(u"Quiet"_s, 2), third = board->post(u"3"_s, 3);
    board->giveVotes(loud.id, 3);
    board->giveVotes(third.id, 2);
    change(board->where(),
        u"INSERT INTO awards(id, month, incident_id, rank, reason) VALUES ('a', '2026-10', '%1', 1, 'Nobody saw it.')"_s
            .arg(quiet.id));
    const Highlights all = must((*board)->highlights({.month = {2026, 10}, .top = 1}));
    QCOMPARE(all.highlights.size(), 2);
    QCOMPARE(all.highlights[0].incident.id, loud.id);
    QCOMPARE(all.highlights[1].incident.id, quiet.id);
    QCOMPARE(all.highlights[1].rank, 1);
    QCOMPARE(all.highlights[1].reason, u"Nobody saw it."_s);
}

void HighlightsTest::aClosedMonth_isReadAsItWasKept()
{
    const auto board = freshBoard();
    const QString jonas = board->person(u"Jonas Lind"_s);
    const Incident story = board->post(u"One"_s);
    board->post(u"Two"_s, 5);
    board->giveVotes(story.id, 2);
    must((*board)->closeMonth({2026, 10}, {}, jonas, TestBoard::now()));
    const HighlightsRequest inside{.month = {2026, 10}, .top = 5}, one{.month = {2026, 10}, .top = 1};
    const Highlights then = must((*board)->highlights(inside));
    must((*board)->setBrand({u"Another name"_s, u"#123456"_s, {}, {}}, jonas, TestBoard::now()));
    must((*board)->addThanks({{}, story.id, jonas, u"Late."_s, {}}, TestBoard::now()));
    QCOMPARE(must((*board)->highlights(inside)), then);
    QCOMPARE(must((*board)->highlights(one)).highlights.size(), 1);
    HighlightsRequest outside = inside;
    outside.edition = Edition::Outside;
    QCOMPARE(must((*board)->highlights(outside)).highlights.front().incident.postedAt.time(), QTime(0, 0));
}

void HighlightsTest::whatLeftTheBoardSince_isNotInAClosedMonth()
{
    const auto board = freshBoard();
    const QString jonas = board->person(u"Jonas Lind"_s);
    const Incident story = board->post(u"One"_s);
    board->giveVotes(story.id, 2);
    must((*board)->addThanks({{}, story.id, jonas, u"Thanks."_s, {}}, TestBoard::now()));
    must((*board)->closeMonth({2026, 10}, {}, jonas, TestBoard::now()));
    must((*board)->moderate(story.id, Status::SetAside, u"Asked for."_s, jonas, TestBoard::now()));
    const Highlights now = must((*board)->highlights({.month = {2026, 10}}));
    QCOMPARE(now.highlights.size(), 0);
    QCOMPARE(now.answers.size(), 0);
    QCOMPARE(now.withheld.size(), 1);
    QCOMPARE(now.withheld.front().id, story.id);
}

void HighlightsTest::aPhotoTakenOutSince_isInNoBook_andTheOthersStay()
{
    const auto board = freshBoard();
    const QString jonas = board->person(u"Jonas Lind"_s);
    NewIncident wish{.title = u"One"_s, .story = u"A story."_s, .celebrateIds = {board->person(u"Lena Vogt"_s)}};
    wish.photos = {Photo{"one", "jpeg", 1, 1}, Photo{"two", "jpeg", 1, 1}};
    const Incident story = board->post(wish);
    must((*board)->closeMonth({2026, 10}, {}, jonas, TestBoard::now()));
    wish.photos = {Photo{"three", "jpeg", 1, 1}, Photo{"two", "jpeg", 1, 1}};
    must((*board)->edit(story.id, wish, jonas, TestBoard::now().addDays(40)));
    const Highlights now = must((*board)->highlights({.month = {2026, 10}}));
    QCOMPARE(now.highlights.front().incident.photoIds, QStringList{story.photoIds[1]});
    QCOMPARE(now.withheld.size(), 1);
    QCOMPARE(now.withheld.front().what, u"photo"_s);
    QCOMPARE(must((*board)->photo(story.photoIds[1])).content, QByteArray("two"));
}

void HighlightsTest::sealedMonths_giveNoVotes()
{
    const auto board = freshBoard();
    const QString jonas = board->person(u"Jonas Lind"_s);
    NewIncident wish{.story = u"Old."_s, .celebrateIds = {board->person(u"Lena Vogt"_s)}};
    wish.postedAt = TestBoard::now().addMonths(-1);
    const Incident old = board->post(wish);
    board->giveVotes(old.id, 4);
    board->post(u"New"_s);
    must((*board)->setVotesSealed(true, jonas, TestBoard::now()));
    must((*board)->closeMonth({2026, 10}, {}, jonas, TestBoard::now()));
    const Highlights all = must((*board)->highlights({.month = {2026, 10}}));
    QCOMPARE(all.months[11], (MonthFigures{{2026, 9}, 1, 0, 0}));
}

QTEST_GUILESS_MAIN(HighlightsTest)
#include "highlightstest.moc"
