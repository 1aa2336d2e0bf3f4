#include "store/boardservice.h"
#include "store/connection.h"
#include "store/serverprepare.h"
#include "support/storetest.h"

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;

/// The program itself, by a desk's login and by a kiosk's, on a server that enforces who may do what.
class DeskLoginTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void desk_withoutAnyone_reads_andWritesNothing();
    void desk_withSomebody_postsVotesAndAnswers();
    void wrongPin_andFiveOfThem_areRefused();
    void kiosk_readsWhatIsPublished();
    void search_findsWhatEveryoneSees_andTellsOfNoVotes();
    void personWithoutPin_cannotSignIn();
    void olderServer_isNamed_untilItIsPrepared();
    void signIn_outlivesALostLink(); // last: it ends every connection

private:
    Location as(const QString &login) const
    {
        Location where = m_board->where();
        where.user = login;
        return where;
    }
    static QDateTime now() { return QDateTime::currentDateTimeUtc(); }

    QTemporaryDir m_passwords;
    std::unique_ptr<TestBoard> m_board;
    QString m_desk, m_kiosk, m_story;
};

void DeskLoginTest::initTestCase()
{
    Location admin = PostgresCluster::shared().freshDatabase();
    admin.database = u"house"_s;
    const PrepareReport report = must(prepareServer(admin, {{u"desk1"_s}, {u"wall"_s}, m_passwords.path(), false}));
    m_desk = report.logins[0].name;
    m_kiosk = report.logins[1].name;
    m_board = std::make_unique<TestBoard>(admin);
    must((*m_board)->setSecret(m_board->person(u"Lena Vogt"_s), u"4711"_s, now()));
    must((*m_board)->setSecret(m_board->person(u"Pavel Novák"_s), u"4711"_s, now()));
    NewIncident wish{.title = u"A story"_s, .story = u"About Miriam."_s, .postedAt = now().addSecs(-600)};
    m_story = m_board->post(wish).id;
}

void DeskLoginTest::desk_withoutAnyone_reads_andWritesNothing()
{
    Board desk = must(Board::open(as(m_desk)));
    QCOMPARE(must(desk.standing()), Standing::Desk);
    QCOMPARE(must(desk.info()).incidents, 1);
    QCOMPARE(must(desk.incidents({})).front().id, m_story);
    QCOMPARE(must(desk.count({.search = u"mir"_s})), 1);
    QCOMPARE(must(desk.roster()).employees.size(), 5);
    QCOMPARE(must(desk.months()).size(), 1);
    QVERIFY(desk.highlights({.month = Month::of(now(), QTimeZone("Europe/Berlin"))}));
    const QString lena = m_board->person(u"Lena Vogt"_s);
    QCOMPARE(refused(desk.vote(m_story, lena, now())).kind, ErrorKind::NotAllowed);
    const NewIncident wish{.story = u"Mine."_s, .postedById = lena, .celebrateIds = {m_board->person(u"Ines Costa"_s)}};
    QCOMPARE(refused(desk.post(wish, now())).kind, ErrorKind::NotAllowed);
    QCOMPARE(refused(desk.addEmployee({u"Somebody New"_s, {}, {}, Role::Staff})).kind, ErrorKind::NotAllowed);
    QCOMPARE(must(desk.count({})), 1);
    const QString ines = m_board->person(u"Ines Costa"_s);
    must((*m_board)->vote(m_story, ines, now()));
    QVERIFY(must(desk.check()).isEmpty()); // which sees the count, and not the vote
    QVERIFY(!must(desk.incident(m_story, ines)).votedByViewer);
    QCOMPARE(must(desk.count({.viewerId = ines, .toVote = true})), 1);
}

void DeskLoginTest::desk_withSomebody_postsVotesAndAnswers()
{
    const QString lena = m_board->person(u"Lena Vogt"_s), ines = m_board->person(u"Ines Costa"_s);
    Board desk = must(Board::open(as(m_desk)));
    const SignIn done = must(desk.signIn(lena, u"4711"_s, now()));
    QVERIFY(!done.token.isEmpty() && !done.ticket.isEmpty() && done.token != done.ticket);
    QCOMPARE(done.idleSeconds, 120);
    const NewIncident wish{.story = u"Told at the desk."_s,
        .learn = u"Say what can be done."_s,
        .customerWords = u"Thank you."_s,
        .customerConsents = true,
        .postedById = lena,
        .celebrateIds = {ines},
        .valueIds = {m_board->value(u"Can-do"_s)}};
    const Incident posted = must(desk.post(wish, now()));
    QCOMPARE(posted.postedBy, u"Lena Vogt"_s);
    QCOMPARE(must(desk.vote(m_story, lena, now())), VoteOutcome::Counted);
    QCOMPARE(must(desk.vote(m_story, lena, now())), VoteOutcome::AlreadyCounted);
    QVERIFY(must(desk.incident(m_story, lena)).votedByViewer);
    QCOMPARE(must(must(Board::open(as(m_kiosk))).check()), QStringList()); // it sees no vote, and the count of one
    QVERIFY(!must(desk.incident(m_story, ines)).votedByViewer); // another's vote is not shown, nor one's own as theirs
    QVERIFY(!must(desk.incident(m_story)).votedByViewer);
    QCOMPARE(must(desk.count({.viewerId = lena, .toVote = true})), 1);
    QVERIFY(desk.addThanks({{}, m_story, lena, u"Well done."_s}, now()));
    QVERIFY(desk.addAdoption({{}, m_story, lena, u"Here too."_s}, now()));
    QCOMPARE(refused(desk.vote(m_story, ines, now())).kind, ErrorKind::NotAllowed); // not as somebody else
    QCOMPARE(must(desk.withdrawVote(m_story, lena)), VoteOutcome::Withdrawn);
    QVERIFY(desk.withdraw(posted.id, lena, now(), 60));
    must(desk.stillHere());
    must(desk.signOut());
    QCOMPARE(refused(desk.stillHere()).kind, ErrorKind::NotAllowed);
    QCOMPARE(refused(desk.vote(m_story, lena, now())).kind, ErrorKind::NotAllowed);
}

void DeskLoginTest::wrongPin_andFiveOfThem_areRefused()
{
    const QString pavel = m_board->person(u"Pavel Novák"_s);
    Board desk = must(Board::open(as(m_desk)));
    QCOMPARE(must(desk.secretOf(pavel)), SecretState::Set);
    for (int i = 0; i < triesBeforeLock; ++i)
        QCOMPARE(refused(desk.signIn(pavel, u"0000"_s, now())).kind, ErrorKind::NotAllowed);
    const Error late = refused(desk.signIn(pavel, u"4711"_s, now()));
    QCOMPARE(late.kind, ErrorKind::NotAllowed);
    QVERIFY(late.message.contains(u"quarter"_s));
}

void DeskLoginTest::olderServer_isNamed_untilItIsPrepared()
{
    Connection owner(m_board->where(), Connection::Mode::ReadWrite);
    const QString version = owner.value(u"SELECT value FROM settings WHERE key = 'schema_version'"_s).toString();
    const auto refusal = [this](const QString &login, Board::Access access) {
        const Error error = refused(Board::open(as(login), access));
        return error.kind == ErrorKind::NotAllowed && error.message.contains("bravoboard server prepare"_L1);
    };
    owner.execute(u"UPDATE settings SET value = '2' WHERE key = 'schema_version'"_s);
    for (const auto access : {Board::Access::ReadWrite, Board::Access::ReadOnly}) {
        QVERIFY(refusal(m_desk, access));
        QVERIFY(refusal(m_kiosk, access));
    }
    QCOMPARE(owner.value(u"SELECT value FROM settings WHERE key = 'schema_version'"_s), u"2"_s);
    owner.execute(u"UPDATE settings SET value = '%1' WHERE key = 'schema_version'"_s.arg(version));
    QVERIFY(Board::open(as(m_desk)));
    owner.execute(u"DROP FUNCTION bravo_act(text)"_s); // the same tables, with older rules
    QVERIFY(refusal(m_desk, Board::Access::ReadWrite));
    must(prepareServer(m_board->where(), {{}, {}, m_passwords.path(), false}));
    QVERIFY(Board::open(as(m_desk)));
    QVERIFY(Board::open(as(m_kiosk), Board::Access::ReadOnly));
}

void DeskLoginTest::signIn_outlivesALostLink()
{
    const QString lena = m_board->person(u"Lena Vogt"_s);
    BoardService service(as(m_desk));
    must(service.signIn(lena, u"4711"_s).takeResult());
    PostgresCluster::shared().endConnections(m_board->where());
    QTRY_VERIFY_WITH_TIMEOUT(service.vote(m_story, lena).takeResult(), 10000);
}

void DeskLoginTest::kiosk_readsWhatIsPublished()
{
    Board kiosk = must(Board::open(as(m_kiosk)));
    QCOMPARE(must(kiosk.standing()), Standing::Kiosk);
    QVERIFY(must(kiosk.info()).incidents > 0);
    QVERIFY(!must(kiosk.incidents({.limit = 60})).isEmpty());
    QVERIFY(!must(kiosk.incidents({.order = Order::MostVoted, .limit = 12})).isEmpty());
    QVERIFY(!must(kiosk.roster()).employees.isEmpty());
    QVERIFY(kiosk.changeMark());
    QVERIFY(kiosk.publish(m_passwords.filePath(u"published.bravo"_s)));
    QCOMPARE(refused(kiosk.vote(m_story, m_board->person(u"Lena Vogt"_s), now())).kind, ErrorKind::NotAllowed);
}

void DeskLoginTest::search_findsWhatEveryoneSees_andTellsOfNoVotes()
{
    const QString lena = m_board->person(u"Lena Vogt"_s), pavel = m_board->person(u"Pavel Novák"_s);
    const Incident shown = m_board->post(NewIncident{.title = u"Quittenmus"_s, .story = u"For all."_s});
    const Incident hidden = m_board->post(NewIncident{.title = u"Quittenmus too"_s, .story = u"For some."_s});
    Connection owner(m_board->where(), Connection::Mode::ReadWrite);
    owner.execute(u"UPDATE incidents SET audience = 'team' WHERE id = '%1'"_s.arg(hidden.id));
    must((*m_board)->vote(shown.id, pavel, now()));
    for (const QString &login : {m_desk, m_kiosk}) {
        Board board = must(Board::open(as(login)));
        QCOMPARE(must(board.incidents({.search = u"quitten"_s})).size(), 1);
        QCOMPARE(must(board.count({.search = u"quitten"_s})), 1);
    }
    Board desk = must(Board::open(as(m_desk)));
    // Whether Pavel voted cannot be told from what is left for him to vote for.
    QCOMPARE(must(desk.count({.search = u"quitten"_s, .viewerId = pavel, .toVote = true})), 1);
    must(desk.signIn(lena, u"4711"_s, now()));
    QCOMPARE(must(desk.count({.search = u"quitten"_s, .viewerId = pavel, .toVote = true})), 1);
    QCOMPARE(must(desk.count({.search = u"quitten"_s, .viewerId = lena, .toVote = true})), 1);
    must(desk.vote(shown.id, lena, now()));
    QCOMPARE(must(desk.count({.search = u"quitten"_s, .viewerId = lena, .toVote = true})), 0);
    QCOMPARE(must(desk.count({.viewerId = lena, .toVote = true})), must(desk.count({})) - 1);
}

void DeskLoginTest::personWithoutPin_cannotSignIn()
{
    Board desk = must(Board::open(as(m_desk)));
    const QString ines = m_board->person(u"Ines Costa"_s);
    QCOMPARE(must(desk.secretOf(ines)), SecretState::Missing);
    QCOMPARE(refused(desk.signIn(ines, {}, now())).kind, ErrorKind::NotAllowed);
}

QTEST_GUILESS_MAIN(DeskLoginTest)
#include "desklogintest.moc"
