#include "support/corrections.h"
#include "board/permissions.h"
#include "store/retelling.h"
#include "support/storetest.h"

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;

/// What is changed after it was posted, by its author and by a manager. On a file, and for a server's owner, the
/// program keeps the rules; deskcorrectionstest.cpp holds a desk's server to the same.
class CorrectionsTest : public StoreTest {
    Q_OBJECT

private Q_SLOTS:
    void author_correctsEverything_inTime();
    void edit_isFoundByItsNewWords();
    void edit_leavesWhatIsTheSame();
    void edit_isRefused();
    void consent_isForTheVeryWords();
    void consent_saysWhoAndWhen_andIsCorrected();
    void processesThatBent_areChanged();
    void celebratedAfterwards_losesTheVote();
    void moderation_takesAStoryOffTheBoard_andBack();
    void moderatedBoard_letsStoriesWait();
};

void CorrectionsTest::author_correctsEverything_inTime()
{
    const auto board = freshBoard();
    const QString pavel = board->person(u"Pavel Novák"_s), lena = board->person(u"Lena Vogt"_s);
    const Incident before = board->post(NewIncident{.title = u"Lost key"_s,
        .story = u"He found the key."_s,
        .postedById = pavel,
        .valueIds = {board->value(u"Can-do"_s)},
        .photos = {{"one", "png", 1, 1}}});
    NewIncident wish{.title = u"Lost ring"_s,
        .story = u"He found the ring."_s,
        .learn = u"Look twice."_s,
        .customerWords = u"Thank you."_s,
        .postedById = lena, // of no effect: it stays Pavel's
        .celebrateIds = {lena},
        .teamIds = {board->team(u"Night desk"_s)},
        .valueIds = {board->value(u"Owns it"_s)},
        .photos = {{"two", "png", 1, 1}, {"three", "png", 1, 1}},
        .marks = Mark::Thanked,
        .happenedOn = QDate(2026, 10, 12)};
    const Incident after = must((*board)->edit(before.id, wish, pavel, TestBoard::now().addSecs(60)));
    QCOMPARE(after, must((*board)->incident(before.id, pavel)));
    QCOMPARE(after.id, before.id);
    QCOMPARE(after.postedById, pavel);
    QCOMPARE(after.postedAt, before.postedAt);
    NewIncident is = asPosted(after);
    is.postedById = wish.postedById;
    for (const QString &photo : after.photoIds)
        is.photos += must((*board)->photo(photo));
    QCOMPARE(is, wish);
    QCOMPARE(lastTrail(board->where()),
        (Trail{pavel, u"edited"_s, before.id,
            u"title, story, learn, customer-words, happened-on, celebrates, teams, values, marks, photos"_s}));
    QVERIFY(must((*board)->check()).isEmpty());
}

void CorrectionsTest::edit_isFoundByItsNewWords()
{
    const auto board = freshBoard();
    const QString jonas = board->person(u"Jonas Lind"_s);
    const Incident story = board->post(u"Umbrella"_s);
    NewIncident wish = asPosted(story);
    wish.title = u"Parasol"_s;
    wish.story = u"For the sun."_s;
    wish.celebrateIds = {board->person(u"Ines Costa"_s)};
    must((*board)->edit(story.id, wish, jonas, TestBoard::now()));
    for (const QString &gone : {u"umbrella"_s, u"miriam"_s})
        QCOMPARE(must((*board)->count({.search = gone})), 0);
    for (const QString &there : {u"parasol"_s, u"sun"_s, u"ines"_s})
        QCOMPARE(must((*board)->count({.search = there})), 1);
    QVERIFY(must((*board)->check()).isEmpty());
}

void CorrectionsTest::edit_leavesWhatIsTheSame()
{
    const auto board = freshBoard();
    const QString lena = board->person(u"Lena Vogt"_s);
    const Incident story =
        board->post(NewIncident{.title = u"One"_s, .story = u"Story."_s, .photos = {{"one", "png", 1, 1}}});
    must((*board)->vote(story.id, lena, TestBoard::now()));
    must((*board)->addThanks({{}, story.id, lena, u"Thanks."_s}, TestBoard::now()));
    NewIncident wish = asPosted(must((*board)->incident(story.id)));
    wish.photos = {{"one", "png", 1, 1}};
    wish.learn = u"A line more."_s;
    const Incident after = must((*board)->edit(story.id, wish, story.postedById, TestBoard::now()));
    QCOMPARE(after.photoIds, story.photoIds);
    QCOMPARE(after.votes, 1);
    QCOMPARE(after.thanks, 1);
    QCOMPARE(lastTrail(board->where()).detail, u"learn"_s);
    // Somebody saw to it that fewer read it; a correction does not undo that, other people do.
    change(board->where(), u"UPDATE incidents SET audience = 'private'"_s);
    QCOMPARE(must((*board)->edit(story.id, wish, story.postedById, TestBoard::now())).audience, Audience::Private);
    wish.celebrateIds = {lena};
    QCOMPARE(must((*board)->edit(story.id, wish, story.postedById, TestBoard::now())).audience, Audience::Board);
}

void CorrectionsTest::edit_isRefused()
{
    const auto board = freshBoard();
    const QString pavel = board->person(u"Pavel Novák"_s), lena = board->person(u"Lena Vogt"_s);
    const Incident story = board->post(NewIncident{.title = u"One"_s, .story = u"Story."_s, .postedById = pavel});
    const NewIncident wish = asPosted(story);
    NewIncident empty = wish, nobody = wish;
    empty.story.clear();
    nobody.celebrateIds.clear();
    const QDateTime soon = TestBoard::now().addSecs(60), late = TestBoard::now().addSecs(editSeconds);
    QCOMPARE(refused((*board)->edit(u"no such story"_s, wish, pavel, soon)), errorOf(Objection::NotOnTheBoard));
    QCOMPARE(refused((*board)->edit(story.id, wish, lena, soon)), errorOf(Objection::NotTheirs));
    QCOMPARE(refused((*board)->edit(story.id, wish, pavel, late)), errorOf(Objection::TooLateToChange));
    QCOMPARE(refused((*board)->edit(story.id, empty, pavel, soon)).kind, ErrorKind::Failed);
    QCOMPARE(refused((*board)->edit(story.id, nobody, pavel, soon)).kind, ErrorKind::Failed);
    QVERIFY(!(*board)->edit(story.id, wish, u"no such person"_s, soon));
    QCOMPARE(must((*board)->incident(story.id, pavel)), story);
    QVERIFY((*board)->edit(story.id, wish, board->person(u"Jonas Lind"_s), late)); // a manager may
    must((*board)->withdraw(story.id, pavel, soon, 900));
    must((*board)->withdraw(story.id, pavel, soon, 900)); // sent again
    QCOMPARE(refused((*board)->edit(story.id, wish, pavel, soon)), errorOf(Objection::TakenBack));
}

void CorrectionsTest::consent_isForTheVeryWords()
{
    const auto board = freshBoard();
    const Incident story =
        board->post(NewIncident{.story = u"Story."_s, .customerWords = u"Thank you."_s, .customerConsents = true});
    const auto edited = [&](const NewIncident &wish) {
        return must((*board)->edit(story.id, wish, story.postedById, TestBoard::now())).wordsMayGoOutside;
    };
    NewIncident wish = asPosted(must((*board)->incident(story.id)));
    QVERIFY(wish.customerConsents && edited(wish));
    wish.customerConsents = false;
    QVERIFY(!edited(wish));
    wish.customerConsents = true;
    QVERIFY(edited(wish));
    wish.customerWords.clear();
    QVERIFY(!edited(wish)); // no words, no consent
}

void CorrectionsTest::consent_saysWhoAndWhen_andIsCorrected()
{
    const auto board = freshBoard(); // in Berlin
    const Incident story = board->post(NewIncident{.story = u"Story."_s,
        .customerWords = u"Thank you."_s,
        .customerConsents = true,
        .consentBy = u"  Mrs  H. "_s,
        .consentOn = QDate(2026, 10, 1)});
    const auto record = [&] { return must((*board)->recordOf(story.id)); };
    const auto day = [&] { return record().consentedAt.toTimeZone(QTimeZone("Europe/Berlin")).date(); };
    QCOMPARE(record().consentBy, u"Mrs H."_s);
    QCOMPARE(day(), QDate(2026, 10, 1));
    const auto edit = [&](const NewIncident &wish) {
        must((*board)->edit(story.id, wish, story.postedById, TestBoard::now()));
    };
    NewIncident wish = must(asTold(**board, must((*board)->incident(story.id))));
    wish.title = u"Another"_s;
    edit(wish); // something else is changed: the consent stands
    QCOMPARE(record().consentBy, u"Mrs H."_s);
    QCOMPARE(day(), QDate(2026, 10, 1));
    wish.consentBy = u"Mr H."_s;
    edit(wish);
    QCOMPARE(record().consentBy, u"Mr H."_s);
    QCOMPARE(day(), QDate(2026, 10, 1));
    wish.consentOn = {2026, 10, 2};
    edit(wish);
    QCOMPARE(day(), QDate(2026, 10, 2));
    wish.consentOn = {};
    wish.customerWords = u"Thank you, all of you."_s; // to these she agrees now
    edit(wish);
    QCOMPARE(record().consentedAt, TestBoard::now());
    wish.consentBy.clear();
    edit(wish);
    QCOMPARE(record().consentBy, QString());
}

void CorrectionsTest::processesThatBent_areChanged()
{
    const auto board = freshBoard();
    const QString jonas = board->person(u"Jonas Lind"_s);
    must((*board)->setProcesses({{{}, u"Late check-out"_s, jonas}, {{}, u"Refunds"_s, {}}}, jonas, TestBoard::now()));
    const QList<Process> known = must((*board)->roster()).processes;
    QCOMPARE(known.size(), 2);
    const Incident story =
        board->post(NewIncident{.story = u"Story."_s, .marks = Mark::ProcessBent, .processIds = {known[0].id}});
    NewIncident wish = must(asTold(**board, must((*board)->incident(story.id))));
    QCOMPARE(wish.processIds, QStringList{known[0].id});
    wish.processIds = {known[1].id};
    must((*board)->edit(story.id, wish, story.postedById, TestBoard::now()));
    QCOMPARE(must((*board)->recordOf(story.id)).processIds, QStringList{known[1].id});
    QVERIFY(must((*board)->check()).isEmpty());
}

void CorrectionsTest::celebratedAfterwards_losesTheVote()
{
    const auto board = freshBoard();
    const QString lena = board->person(u"Lena Vogt"_s), ines = board->person(u"Ines Costa"_s);
    const QString jonas = board->person(u"Jonas Lind"_s);
    const Incident story = board->post(u"One"_s);
    must((*board)->vote(story.id, lena, TestBoard::now()));
    must((*board)->vote(story.id, ines, TestBoard::now()));
    NewIncident wish = asPosted(story);
    wish.celebrateIds += lena;
    QCOMPARE(must((*board)->edit(story.id, wish, jonas, TestBoard::now())).votes, 1);
    QVERIFY(!must((*board)->incident(story.id, lena)).votedByViewer);
    must((*board)->closeMonth({2026, 10}, {}, jonas, TestBoard::now()));
    wish.celebrateIds += ines; // her vote stands, so she cannot be celebrated any more
    QCOMPARE(refused((*board)->edit(story.id, wish, jonas, TestBoard::now())), errorOf(Objection::MonthClosed));
    QCOMPARE(must((*board)->incident(story.id)).votes, 1);
    QVERIFY(must((*board)->check()).isEmpty());
}

void CorrectionsTest::moderation_takesAStoryOffTheBoard_andBack()
{
    const auto board = freshBoard();
    const QString jonas = board->person(u"Jonas Lind"_s), pavel = board->person(u"Pavel Novák"_s);
    const Incident story = board->post(NewIncident{.title = u"One"_s, .story = u"Story."_s, .postedById = pavel});
    const auto moderate = [&](Status status, const QString &reason, const QString &by) {
        return (*board)->moderate(story.id, status, reason, by, TestBoard::now());
    };
    QCOMPARE(refused(moderate(Status::SetAside, u"Why"_s, pavel)), errorOf(Objection::ManagersOnly));
    QCOMPARE(refused(moderate(Status::SetAside, u" \n"_s, jonas)).kind, ErrorKind::Failed);
    QCOMPARE(refused(moderate(Status::Withdrawn, u"Why"_s, jonas)), errorOf(Objection::NotTheAuthor));
    QVERIFY(must(moderate(Status::SetAside, u"Names a\nguest."_s, jonas)).status == Status::SetAside);
    QCOMPARE(lastTrail(board->where()), (Trail{jonas, u"set-aside"_s, story.id, u"Names a guest."_s}));
    QCOMPARE(must((*board)->count({})), 0);
    QCOMPARE(refused((*board)->withdraw(story.id, pavel, TestBoard::now(), 900)), errorOf(Objection::SetAside));
    QVERIFY(must(moderate(Status::Published, {}, jonas)).status == Status::Published);
    QCOMPARE(lastTrail(board->where()), (Trail{jonas, u"published"_s, story.id, {}}));
    QCOMPARE(must((*board)->count({})), 1);
}

void CorrectionsTest::moderatedBoard_letsStoriesWait()
{
    const auto board = freshBoard();
    const QString jonas = board->person(u"Jonas Lind"_s), pavel = board->person(u"Pavel Novák"_s);
    change(board->where(), u"INSERT INTO settings(key, value) VALUES ('moderation', 'on')"_s);
    const Incident story = board->post(NewIncident{.story = u"Story."_s, .postedById = pavel});
    QVERIFY(story.status == Status::Waiting);
    QVERIFY(board->post(u"By a manager"_s).status == Status::Published);
    QVERIFY((*board)->edit(story.id, asPosted(story), pavel, TestBoard::now()));
    must((*board)->moderate(story.id, Status::Published, {}, jonas, TestBoard::now()));
    QCOMPARE(refused((*board)->edit(story.id, asPosted(story), pavel, TestBoard::now())), errorOf(Objection::Approved));
}

QTEST_GUILESS_MAIN(CorrectionsTest)
#include "correctionstest.moc"
