// Closing a month: what is open before, who won, what is kept, and what was handed over.
#include "board/closing.h"
#include "support/corrections.h"
#include "support/storetest.h"

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;

class MonthTest : public StoreTest {
    Q_OBJECT

private Q_SLOTS:
    void review_tellsWhatIsOpen();
    void review_countsAllThatIsOpen_andListsTheOldest();
    void sealedCounts_openOnceTheMonthIsOver();
    void winners_areKeptInTheirPlaces();
    void winners_areProven_data();
    void winners_areProven();
    void votesThatCameInMeanwhile_areLookedAtFirst();
    void whoWonLately_rests();
    void awards_areHandedOverOnce();

private:
    static constexpr Month october{2026, 10};
};

void MonthTest::review_tellsWhatIsOpen()
{
    const auto board = freshBoard();
    const QString jonas = board->person(u"Jonas Lind"_s), lena = board->person(u"Lena Vogt"_s);
    const Incident thanked = board->post(u"Thanked"_s, 1);
    const Incident bare = board->post(u"Bare"_s, 2);
    NewIncident words{
        .story = u"Words"_s, .customerWords = u"Well done."_s, .postedById = jonas, .celebrateIds = {lena}};
    words.postedAt = TestBoard::now().addSecs(-60);
    const Incident spoken = must((*board)->post(words, TestBoard::now()));
    must((*board)->addThanks({{}, thanked.id, jonas, u"Thank you."_s, {}}, TestBoard::now()));
    board->giveVotes(bare.id, 2);
    const MonthReview review = must((*board)->reviewMonth(october, TestBoard::now()));
    QVERIFY(!review.closed);
    QCOMPARE(review.incidents, 3);
    QCOMPARE(review.ranking.size(), 3);
    QCOMPARE(review.ranking.front().id, bare.id);
    QCOMPARE(review.unthanked.size(), 2);
    QCOMPARE(review.unthankedInAll, 2);
    QVERIFY(review.unthanked.front().postedAt <= review.unthanked.back().postedAt);
    QCOMPARE(review.wordsWithoutConsent.size(), 1);
    QCOMPARE(review.wordsWithoutConsent.front().id, spoken.id);
    QCOMPARE(review.waiting, 0);
}

void MonthTest::review_countsAllThatIsOpen_andListsTheOldest()
{
    const auto board = freshBoard();
    for (int i = 0; i < MonthReview::askedAtMost + 3; ++i)
        board->post(u"Story %1"_s.arg(i), i);
    const MonthReview review = must((*board)->reviewMonth(october, TestBoard::now()));
    QCOMPARE(review.unthankedInAll, MonthReview::askedAtMost + 3);
    QCOMPARE(review.unthanked.size(), MonthReview::askedAtMost);
    QCOMPARE(review.unthanked.front().title, u"Story 0"_s);
    QCOMPARE(review.ranking.size(), MonthReview::askedAtMost + 3);
    QCOMPARE(review.wordsWithoutConsentInAll, 0);
}

void MonthTest::sealedCounts_openOnceTheMonthIsOver()
{
    const auto board = freshBoard();
    const QString jonas = board->person(u"Jonas Lind"_s);
    const Incident story = board->post(u"One"_s);
    board->giveVotes(story.id, 2);
    must((*board)->setVotesSealed(true, jonas, TestBoard::now()));
    const MonthReview running = must((*board)->reviewMonth(october, TestBoard::now()));
    QCOMPARE(running.ranking.size(), 0);
    QCOMPARE(running.votes, 0);
    const MonthReview over = must((*board)->reviewMonth(october, TestBoard::now().addMonths(1)));
    QCOMPARE(over.ranking.size(), 1);
    QCOMPARE(over.ranking.front().votes, 2);
    must((*board)->closeMonth(october, winnersByVotes(over.ranking, {}), jonas, TestBoard::now().addMonths(1)));
    const Highlights kept = must((*board)->highlights({.month = october}));
    QCOMPARE(kept.highlights.front().incident.votes, 2);
    QVERIFY(!kept.highlights.front().incident.sealed);
    QCOMPARE(kept.months.back().votes, 2);
}

void MonthTest::winners_areKeptInTheirPlaces()
{
    const auto board = freshBoard();
    const QString jonas = board->person(u"Jonas Lind"_s);
    const Incident loud = board->post(u"Loud"_s, 1), quiet = board->post(u"Quiet"_s, 2);
    board->post(u"Third"_s, 3);
    board->giveVotes(loud.id, 2);
    must((*board)->closeMonth(
        october, {{loud.id, 1, false, {}}, {quiet.id, 2, true, u"Nobody saw it."_s}}, jonas, TestBoard::now()));
    const MonthReview review = must((*board)->reviewMonth(october, TestBoard::now()));
    QVERIFY(review.closed);
    QCOMPARE(review.closedBy, u"Jonas Lind"_s);
    QCOMPARE(review.awards.size(), 2);
    QCOMPARE(review.awards.back().reason, u"Nobody saw it."_s);
    QVERIFY(review.awards.back().chosen);
    const Highlights all = must((*board)->highlights({.month = october}));
    QCOMPARE(all.highlights.size(), 2); // the winners, and nobody else
    QCOMPARE(all.highlights.back().incident.id, quiet.id);
    QCOMPARE(all.highlights.back().rank, 2);
}

void MonthTest::winners_areProven_data()
{
    QTest::addColumn<QList<Winner>>("winners");
    QTest::newRow("twice") << QList<Winner>{{u"here"_s, 1, false, {}}, {u"here"_s, 2, false, {}}};
    QTest::newRow("no place") << QList<Winner>{{u"here"_s, 0, false, {}}};
    QTest::newRow("chosen without why") << QList<Winner>{{u"here"_s, 1, true, u" "_s}};
    QTest::newRow("of another month") << QList<Winner>{{u"old"_s, 1, false, {}}};
    QTest::newRow("nowhere") << QList<Winner>{{u"none"_s, 1, false, {}}};
}

void MonthTest::winners_areProven()
{
    QFETCH(QList<Winner>, winners);
    const auto board = freshBoard();
    const QString jonas = board->person(u"Jonas Lind"_s);
    const Incident here = board->post(u"Here"_s);
    NewIncident wish{.story = u"Old."_s, .celebrateIds = {board->person(u"Lena Vogt"_s)}};
    wish.postedAt = TestBoard::now().addMonths(-1);
    const Incident old = board->post(wish);
    for (Winner &one : winners)
        one.incidentId = one.incidentId == "here"_L1 ? here.id : one.incidentId == "old"_L1 ? old.id : u"none"_s;
    QVERIFY(!(*board)->closeMonth(october, winners, jonas, TestBoard::now()));
    const MonthReview after = must((*board)->reviewMonth(october, TestBoard::now()));
    QVERIFY(!after.closed);
    QCOMPARE(after.awards.size(), 0); // nothing of it stays
}

void MonthTest::votesThatCameInMeanwhile_areLookedAtFirst()
{
    const auto board = freshBoard();
    const QString jonas = board->person(u"Jonas Lind"_s);
    const Incident one = board->post(u"One"_s), two = board->post(u"Two"_s, 1);
    must((*board)->vote(one.id, board->person(u"Ines Costa"_s), TestBoard::now()));
    const QDateTime then = TestBoard::now().addMonths(1);
    const MonthReview seen = must((*board)->reviewMonth(october, then));
    must((*board)->vote(two.id, board->person(u"Ines Costa"_s), TestBoard::now()));
    const QList<Winner> winners{{one.id, 1, false, {}}};
    QVERIFY(refused((*board)->closeMonth(october, winners, jonas, then, seen.votes)).message.contains(u"meanwhile"_s));
    QVERIFY(!must((*board)->reviewMonth(october, then)).closed);
    must((*board)->closeMonth(october, winners, jonas, then, must((*board)->reviewMonth(october, then)).votes));
}

void MonthTest::whoWonLately_rests()
{
    const auto board = freshBoard();
    const QString jonas = board->person(u"Jonas Lind"_s), lena = board->person(u"Lena Vogt"_s);
    NewIncident wish{.story = u"September."_s, .celebrateIds = {lena}};
    wish.postedAt = TestBoard::now().addMonths(-1);
    const Incident before = board->post(wish);
    must((*board)->closeMonth({2026, 9}, {{before.id, 1, false, {}}}, jonas, TestBoard::now()));
    QCOMPARE(must((*board)->reviewMonth(october, TestBoard::now())).resting, QStringList());
    change(board->where(), u"INSERT INTO settings(key, value) VALUES ('rest_months', '1')"_s);
    QCOMPARE(must((*board)->reviewMonth(october, TestBoard::now())).resting, QStringList{lena});
    QCOMPARE(must((*board)->reviewMonth({2026, 11}, TestBoard::now())).resting, QStringList());
}

void MonthTest::awards_areHandedOverOnce()
{
    const auto board = freshBoard();
    const QString jonas = board->person(u"Jonas Lind"_s);
    const Incident story = board->post(u"One"_s);
    must((*board)->closeMonth(october, {{story.id, 1, false, {}}}, jonas, TestBoard::now()));
    QCOMPARE(must((*board)->awardsToPresent()).size(), 1);
    const QDateTime then = TestBoard::now().addDays(3);
    must((*board)->present(october, story.id, jonas, then));
    must((*board)->present(october, story.id, jonas, then.addDays(1)));
    QCOMPARE(must((*board)->awardsToPresent()).size(), 0);
    const Award award = must((*board)->awards({story.id})).front();
    QCOMPARE(award.presentedAt, then);
    QCOMPARE(award.presentedBy, u"Jonas Lind"_s);
}

QTEST_GUILESS_MAIN(MonthTest)
#include "monthtest.moc"
