#include "board/permissions.h"
#include "store/serverprepare.h"
#include "support/corrections.h"
#include "support/storetest.h"

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;

/// Corrections, moderation and closing a month by a desk's login, on a server that enforces who may.
class DeskCorrectionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void desk_doesTheSame();
    void deskWithoutAnyone_changesNothing();
    void desk_reports_takesItBack_andReadsWhatWasAsked();
};

void DeskCorrectionsTest::desk_doesTheSame()
{
    QTemporaryDir passwords;
    const Location admin = PostgresCluster::shared().freshDatabase();
    const PrepareReport report = must(prepareServer(admin, {{u"pc"_s}, {}, passwords.path(), false}));
    TestBoard board(admin);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString pavel = board.person(u"Pavel Novák"_s), jonas = board.person(u"Jonas Lind"_s);
    const QString lena = board.person(u"Lena Vogt"_s);
    must(board->setSecret(pavel, u"4711"_s, now));
    must(board->setSecret(jonas, u"long enough"_s, now));
    Location where = admin;
    where.user = report.logins.front().name;
    Board desk = must(Board::open(where));
    must(desk.signIn(pavel, u"4711"_s, now));
    const Incident story = must(desk.post(NewIncident{.title = u"One"_s,
                                              .story = u"Story."_s,
                                              .customerWords = u"Thanks."_s,
                                              .customerConsents = true,
                                              .postedById = pavel,
                                              .celebrateIds = {board.person(u"Miriam Okafor"_s)},
                                              .photos = {{"one", "png", 1, 1}}},
        now));
    must(desk.vote(story.id, pavel, now));
    must(board->vote(story.id, lena, now));
    NewIncident wish = asPosted(story);
    wish.story = u"Corrected."_s;
    wish.customerConsents = false;
    wish.celebrateIds += pavel; // and so his own vote falls
    wish.photos = {{"two", "png", 1, 1}};
    const Incident after = must(desk.edit(story.id, wish, pavel, now));
    QCOMPARE(after.story, u"Corrected."_s);
    QCOMPARE(after.photoIds.size(), 1);
    QVERIFY(after.photoIds != story.photoIds && !after.wordsMayGoOutside);
    QCOMPARE(must(board->incident(story.id)).votes, 1);
    QCOMPARE(lastTrail(admin), (Trail{pavel, u"edited"_s, story.id, u"story, consent, celebrates, photos"_s}));
    // As a manager at the same desk, without having signed in as one.
    QCOMPARE(refused(desk.moderate(story.id, Status::SetAside, u"No"_s, jonas, now)).kind, ErrorKind::NotAllowed);
    must(desk.signIn(jonas, u"long enough"_s, now));
    wish.celebrateIds += lena;
    QCOMPARE(must(desk.edit(story.id, wish, jonas, now)).votes, 0);
    QVERIFY(must(desk.moderate(story.id, Status::SetAside, u"Asked for."_s, jonas, now)).status == Status::SetAside);
    QCOMPARE(lastTrail(admin), (Trail{jonas, u"set-aside"_s, story.id, u"Asked for."_s}));
    must(desk.moderate(story.id, Status::Published, {}, jonas, now));
    const Month month = Month::of(now, QTimeZone("Europe/Berlin"));
    must(desk.closeMonth(month, {}, jonas, now));
    QCOMPARE(lastTrail(admin), (Trail{jonas, u"closed"_s, month.toString(), {}}));
    QCOMPARE(refused(desk.vote(story.id, jonas, now)), errorOf(Objection::MonthClosed));
    QVERIFY(must(board->check()).isEmpty());
}

void DeskCorrectionsTest::deskWithoutAnyone_changesNothing()
{
    QTemporaryDir passwords;
    const Location admin = PostgresCluster::shared().freshDatabase();
    const PrepareReport report = must(prepareServer(admin, {{u"pc"_s}, {}, passwords.path(), false}));
    TestBoard board(admin);
    const QString jonas = board.person(u"Jonas Lind"_s);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Incident story =
        board.post(NewIncident{.title = u"One"_s, .story = u"Story."_s, .postedById = jonas, .postedAt = now});
    must(board->vote(story.id, jonas, now));
    Location where = admin;
    where.user = report.logins.front().name;
    Board desk = must(Board::open(where));
    // Row security would hide what is not theirs, and each of these would seem to have been done.
    QCOMPARE(refused(desk.edit(story.id, asPosted(story), jonas, now)).kind, ErrorKind::NotAllowed);
    QCOMPARE(refused(desk.withdraw(story.id, jonas, now, 900)).kind, ErrorKind::NotAllowed);
    QCOMPARE(refused(desk.withdrawVote(story.id, jonas)).kind, ErrorKind::NotAllowed);
    QCOMPARE(refused(desk.moderate(story.id, Status::SetAside, u"Why"_s, jonas, now)).kind, ErrorKind::NotAllowed);
    QCOMPARE(refused(desk.closeMonth(Month::of(now, QTimeZone::utc()), {}, jonas, now)).kind, ErrorKind::NotAllowed);
    QCOMPARE(must(board->incident(story.id, jonas)).votes, 1);
    QVERIFY(must(board->incident(story.id)).status == Status::Published);
}

void DeskCorrectionsTest::desk_reports_takesItBack_andReadsWhatWasAsked()
{
    QTemporaryDir passwords;
    const Location admin = PostgresCluster::shared().freshDatabase();
    const PrepareReport report = must(prepareServer(admin, {{u"pc"_s}, {}, passwords.path(), false}));
    TestBoard board(admin);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString pavel = board.person(u"Pavel Novák"_s), jonas = board.person(u"Jonas Lind"_s);
    must(board->setSecret(pavel, u"4711"_s, now));
    const Incident theirs = board.post(NewIncident{.title = u"Theirs"_s,
        .story = u"Story."_s,
        .customerWords = u"Thanks."_s,
        .customerConsents = true,
        .postedAt = now});
    const Incident his =
        board.post(NewIncident{.title = u"His"_s, .story = u"Story."_s, .postedById = pavel, .postedAt = now});
    Location where = admin;
    where.user = report.logins.front().name;
    Board desk = must(Board::open(where));
    must(desk.signIn(pavel, u"4711"_s, now));
    QVERIFY(must(desk.recordOf(theirs.id)).consentedAt.isValid());
    QCOMPARE(refused(desk.takeReportBack(theirs.id, pavel, now)).kind, ErrorKind::NotAllowed);
    must(desk.report(theirs.id, u"It names a guest."_s, pavel, now));
    QCOMPARE(must(board->queue()).size(), 1);
    must(desk.takeReportBack(theirs.id, pavel, now));
    QVERIFY(must(board->queue()).isEmpty());
    QVERIFY(must(board->incident(theirs.id)).status == Status::Published);
    QCOMPARE(lastTrail(admin), (Trail{pavel, u"unreported"_s, theirs.id, {}}));
    QCOMPARE(refused(desk.mayEdit(theirs.id, pavel, now)), errorOf(Objection::NotTheirs));
    must(desk.mayEdit(his.id, pavel, now));
    must(board->decide(his.id, Decision::SetAside, u"It names a guest."_s, jonas, now));
    QCOMPARE(must(desk.notesFor(pavel)).value(his.id), u"It names a guest."_s);
    const auto mine = must(desk.incidents({.postedById = pavel, .viewerId = pavel}));
    QVERIFY(mine.size() == 1 && mine.front().status == Status::SetAside);
    QCOMPARE(refused(desk.mayEdit(his.id, pavel, now)), errorOf(Objection::SetAside));
    must(board->decide(his.id, Decision::AskBack, u"When was it?"_s, jonas, now));
    must(desk.mayEdit(his.id, pavel, now));
}

QTEST_GUILESS_MAIN(DeskCorrectionsTest)
#include "deskcorrectionstest.moc"
