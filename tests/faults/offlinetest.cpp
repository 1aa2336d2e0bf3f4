#include "store/boardservice.h"
#include "store/connection.h"
#include "store/offlinecopy.h"
#include "store/outbox.h"
#include "store/query.h"
#include "store/serverprepare.h"
#include "support/postgrescluster.h"
#include "support/testboard.h"

#include <QSignalSpy>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;
using Kind = OutboxEntry::Kind;

/// A desk of a server's board while the server is away: it reads from its copy, and what is written is kept, sent in
/// order, once each, under who wrote it, whatever ends in between.
class OfflineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void written_whileAway_isSentInOrder_onceEach();
    void vote_whoseAnswerWasLost_countsNoMore_whereItWasTakenBackSince();
    void storyTakenBack_beforeItLeft_neverComes();
    void refusedLater_isKept_withTheReason();
    void refusedAtOnce_isSaid_andNotKept();
    void withoutSignIn_waitsForItsAuthorsWord();
    void newPin_endsTheTicket_andNothingIsLost();
    void coldStart_readsTheCopy();
    void copy_isRenewed_andHoldsNothingHidden();
    void killedProgram_sendsNextTime();
    void killedAgainAndAgain_eachStoryIsThereOnce();
    void connectionsEnd_underLoad_eachStoryIsThereOnce();
    void serverDies_inTheMiddle_eachStoryIsThereOnce();

private:
    Location desk() const;
    NewIncident wish(const QString &story) const;
    static std::unique_ptr<BoardService> openAt(const Location &where);
    std::unique_ptr<BoardService> openAs(const QString &name) const;
    void stop(BoardService *service = nullptr);
    void start(BoardService *service = nullptr);
    QStringList stories() const;
    QStringList child(const QString &prefix, int milliseconds) const;
    void compareOnceEach(QStringList written) const;

    std::unique_ptr<PostgresCluster> m_cluster;
    QTemporaryDir m_folder;
    Location m_admin;
    QHash<QString, QString> m_ids; // of people, by name
    QString m_login, m_lena, m_story;
    bool m_stopped = false;
};

void OfflineTest::initTestCase()
{
    BoardService::patience = 1500;
    OfflineCopy::shortestPause = 200;
    m_cluster = std::make_unique<PostgresCluster>(
        PostgresCluster::Door::Open, QStringList{u"synchronous_commit=on"_s, u"full_page_writes=on"_s});
}

void OfflineTest::init()
{
    static int houses = 0;
    m_admin = m_cluster->freshDatabase();
    m_admin.database = u"house%1"_s.arg(++houses);
    m_login = must(prepareServer(m_admin, {{u"desk1"_s}, {}, m_folder.path(), false})).logins[0].name;
    TestBoard board(m_admin);
    for (const QString &name : {u"Lena Vogt"_s, u"Pavel Novák"_s, u"Ines Costa"_s, u"Jonas Lind"_s})
        m_ids[name] = board.person(name);
    m_lena = m_ids[u"Lena Vogt"_s];
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const QString &name : {u"Lena Vogt"_s, u"Pavel Novák"_s})
        must(board->setSecret(m_ids[name], u"4711"_s, now));
    m_story = board.post({.story = u"A first story."_s, .postedAt = now.addSecs(-600)}).id;
}

void OfflineTest::cleanup()
{
    if (m_stopped)
        start();
}

Location OfflineTest::desk() const
{
    Location where = m_admin;
    where.user = m_login;
    return where;
}

NewIncident OfflineTest::wish(const QString &story) const
{
    return {.story = story, .postedById = m_lena, .celebrateIds = {m_ids[u"Ines Costa"_s]}};
}

/// When this returns, the board was opened, or found out of reach.
std::unique_ptr<BoardService> OfflineTest::openAt(const Location &where)
{
    auto service = std::make_unique<BoardService>(where);
    service->change([](Board &board) { return board.standing(); }).waitForFinished();
    return service;
}

std::unique_ptr<BoardService> OfflineTest::openAs(const QString &name) const
{
    auto service = openAt(desk());
    must(service->signIn(m_ids[name], u"4711"_s).takeResult());
    return service;
}

void OfflineTest::stop(BoardService *service)
{
    m_cluster->stopImmediately();
    m_stopped = true;
    if (service)
        QTRY_VERIFY_WITH_TIMEOUT(!service->reach().online, 10000);
}

void OfflineTest::start(BoardService *service)
{
    m_cluster->start();
    m_stopped = false;
    if (service)
        QTRY_VERIFY_WITH_TIMEOUT(service->reach().online, 10000);
}

/// What desks told, in the order in which the server took it.
QStringList OfflineTest::stories() const
{
    Connection connection(m_admin, Connection::Mode::ReadOnly);
    QStringList all;
    Query rows(connection, u"SELECT story FROM incidents WHERE received_at IS NOT NULL ORDER BY received_at, seq"_s);
    for (rows.run(); rows.next();)
        all += rows.text(0);
    return all;
}

/// Nothing is missing and nothing is there twice.
void OfflineTest::compareOnceEach(QStringList written) const
{
    QStringList there = stories();
    std::sort(written.begin(), written.end());
    std::sort(there.begin(), there.end());
    QCOMPARE(there, written);
}

void OfflineTest::written_whileAway_isSentInOrder_onceEach()
{
    const auto service = openAs(u"Lena Vogt"_s);
    stop();
    const Incident first = must(service->post(wish(u"One."_s)).takeResult());
    QVERIFY(first.unsent);
    QTRY_VERIFY(!service->reach().online);
    QVERIFY(must(service->post(wish(u"Two."_s)).takeResult()).unsent);
    QCOMPARE(must(service->vote(m_story, m_lena).takeResult()), VoteOutcome::Kept);
    must(service->addThanks({{}, m_story, m_lena, u"Well done."_s}).takeResult());
    must(service->addAdoption({{}, m_story, m_lena, u"Here too."_s}).takeResult());
    QTRY_COMPARE(service->reach().waiting, 5);
    QSignalSpy posted(service.get(), &BoardService::incidentPosted);
    start(service.get());
    QTRY_COMPARE_WITH_TIMEOUT(service->reach().waiting, 0, 10000);
    QCOMPARE(service->reach().refused, 0);
    QCOMPARE(stories(), (QStringList{u"One."_s, u"Two."_s}));
    QCOMPARE(posted.size(), 2);
    Board board = must(Board::open(m_admin));
    const Incident story = must(board.incident(m_story, m_lena));
    QCOMPARE((std::array{story.votes, story.thanks, story.adoptions}), (std::array{1, 1, 1}));
    QVERIFY(story.votedByViewer);
    QVERIFY(!must(service->post(wish(u"Three."_s)).takeResult()).unsent);
}

/// The program dies after the server took the vote and before the outbox let go of it.
void OfflineTest::vote_whoseAnswerWasLost_countsNoMore_whereItWasTakenBackSince()
{
    auto service = openAs(u"Lena Vogt"_s);
    stop();
    QCOMPARE(must(service->vote(m_story, m_lena).takeResult()), VoteOutcome::Kept);
    QTRY_COMPARE(service->reach().waiting, 1);
    const Outbox::Sendable sent = Outbox(Outbox::fileFor(desk())).next(true).value();
    start(service.get());
    QTRY_COMPARE_WITH_TIMEOUT(service->reach().waiting, 0, 10000);
    Board owner = must(Board::open(m_admin));
    QCOMPARE(must(owner.incident(m_story)).votes, 1);
    service.reset();
    QCOMPARE(must(owner.withdrawVote(m_story, m_lena)), VoteOutcome::Withdrawn);
    Outbox(Outbox::fileFor(desk())).add(sent.entry, sent.ticket);
    service = openAt(desk());
    QTRY_COMPARE_WITH_TIMEOUT(Outbox(Outbox::fileFor(desk())).counts(), Outbox::Counts(), 10000);
    QCOMPARE(must(owner.incident(m_story)).votes, 0);
}

void OfflineTest::storyTakenBack_beforeItLeft_neverComes()
{
    const auto service = openAs(u"Lena Vogt"_s);
    stop();
    const Incident first = must(service->post(wish(u"One."_s)).takeResult());
    must(service->withdraw(first.id, m_lena).takeResult());
    QTRY_VERIFY(!service->reach().online && service->reach().waiting == 0);
    start(service.get());
    must(service->post(wish(u"Two."_s)).takeResult());
    QTRY_COMPARE(stories(), QStringList{u"Two."_s});
}

void OfflineTest::refusedLater_isKept_withTheReason()
{
    const auto service = openAs(u"Lena Vogt"_s);
    Connection(m_admin, Connection::Mode::ReadWrite)
        .execute(u"UPDATE incidents SET status = 'set-aside' WHERE id = '%1'"_s.arg(m_story));
    stop();
    QCOMPARE(must(service->vote(m_story, m_lena).takeResult()), VoteOutcome::Kept);
    must(service->post(wish(u"After it."_s)).takeResult());
    start(service.get());
    QTRY_COMPARE_WITH_TIMEOUT(service->reach().refused, 1, 15000);
    const auto kept = must(service->outbox().takeResult());
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.front().kind, Kind::Vote);
    QVERIFY(!kept.front().refusedBecause.isEmpty());
    QCOMPARE(stories(), QStringList{u"After it."_s}); // one refusal holds up nothing
    must(service->discard(kept.front().id).takeResult());
    QTRY_COMPARE(service->reach().refused, 0);
}

void OfflineTest::refusedAtOnce_isSaid_andNotKept()
{
    const auto service = openAs(u"Lena Vogt"_s);
    NewIncident another = wish(u"As somebody else."_s);
    another.postedById = m_ids[u"Pavel Novák"_s];
    QVERIFY(must(service->post(another).takeResult()).unsent); // it waits for Pavel, and is nobody else's to send
    must(service->discard(must(service->outbox().takeResult()).front().id).takeResult());
    const auto refused = service->vote(u"no such story"_s, m_lena).takeResult();
    QVERIFY(!refused && refused.error().kind != ErrorKind::OutOfReach);
    QVERIFY(must(service->outbox().takeResult()).isEmpty());
    QCOMPARE(service->reach().refused, 0);
}

void OfflineTest::withoutSignIn_waitsForItsAuthorsWord()
{
    const auto service = openAt(desk());
    stop(service.get());
    QVERIFY(must(service->post(wish(u"By name alone."_s)).takeResult()).unsent);
    start(service.get());
    auto kept = must(service->outbox().takeResult());
    QVERIFY(kept.size() == 1 && kept.front().waitsForSignIn);
    const QString id = kept.front().id;
    must(service->signIn(m_ids[u"Pavel Novák"_s], u"4711"_s).takeResult());
    QVERIFY(!service->release(id).takeResult()); // it is not his
    must(service->signIn(m_lena, u"4711"_s).takeResult());
    QVERIFY(stories().isEmpty()); // a sign-in alone is no word
    must(service->release(id).takeResult());
    QTRY_COMPARE(service->reach().waiting, 0);
    QCOMPARE(stories(), QStringList{u"By name alone."_s});
}

void OfflineTest::newPin_endsTheTicket_andNothingIsLost()
{
    const auto service = openAs(u"Lena Vogt"_s);
    must(must(Board::open(m_admin)).setSecret(m_lena, u"0815"_s, QDateTime::currentDateTimeUtc()));
    stop(service.get());
    QVERIFY(must(service->post(wish(u"Under the old PIN."_s)).takeResult()).unsent);
    QVERIFY(!must(service->outbox().takeResult()).front().waitsForSignIn); // nobody here knows it yet
    start(service.get());
    QTRY_VERIFY(must(service->outbox().takeResult()).front().waitsForSignIn);
    QVERIFY(stories().isEmpty());
    must(service->signIn(m_lena, u"0815"_s).takeResult());
    must(service->release(must(service->outbox().takeResult()).front().id).takeResult());
    QTRY_COMPARE(stories(), QStringList{u"Under the old PIN."_s});
}

void OfflineTest::coldStart_readsTheCopy()
{
    {
        const auto service = openAt(desk());
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(OfflineCopy::fileFor(desk())), 10000);
    }
    stop();
    BoardService service(desk());
    QSignalSpy opened(&service, &BoardService::opened);
    const auto found = must(service.ask([](Board &board) { return board.incidents({}); }).takeResult());
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.front().id, m_story);
    QTRY_COMPARE(opened.size(), 1);
    QTRY_VERIFY(!service.reach().online);
    const auto live = service.change([](Board &board) { return board.info(); }).takeResult();
    QVERIFY(!live && live.error().kind == ErrorKind::OutOfReach);
    QSignalSpy changed(&service, &BoardService::boardChanged);
    start(&service);
    QTRY_VERIFY(!changed.isEmpty());
}

void OfflineTest::copy_isRenewed_andHoldsNothingHidden()
{
    const auto service = openAs(u"Lena Vogt"_s);
    const QString file = OfflineCopy::fileFor(desk());
    const auto inCopy = [&] {
        auto copy = Board::open(Location::file(file), Board::Access::ReadOnly);
        return copy ? copy->count({}).value_or(-1) : -1;
    };
    QTRY_COMPARE_WITH_TIMEOUT(inCopy(), 1, 10000);
    const QString posted = must(service->post(wish(u"A second."_s)).takeResult()).id;
    QTRY_COMPARE_WITH_TIMEOUT(inCopy(), 2, 10000);
    must(service->withdraw(posted, m_lena).takeResult());
    QTRY_COMPARE_WITH_TIMEOUT(inCopy(), 1, 10000);
    QFile bytes(file);
    QVERIFY(bytes.open(QIODevice::ReadOnly));
    QVERIFY(!bytes.readAll().contains("A second."));
    QCOMPARE(
        QFileInfo(file).absoluteDir().exists() && (QFileInfo(QFileInfo(file).path()).permissions() & QFile::ReadOther),
        false);
}

/// Another program on this computer, which tells story after story ("prefix 1", …) until it is killed: those that it
/// was told are safe.
QStringList OfflineTest::child(const QString &prefix, int milliseconds) const
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(),
        {u"--tell"_s, desk().display(), m_lena, m_ids[u"Ines Costa"_s], prefix});
    QStringList safe;
    QElapsedTimer clock;
    while (process.state() != QProcess::NotRunning && (!clock.isValid() || clock.elapsed() < milliseconds)) {
        process.waitForReadyRead(100);
        while (process.canReadLine()) {
            if (!clock.isValid())
                clock.start();
            safe += QString::fromUtf8(process.readLine().trimmed());
        }
    }
    process.kill(); // SIGKILL
    process.waitForFinished();
    for (const QByteArray &line : process.readAll().split('\n')) {
        if (line.endsWith('.'))
            safe += QString::fromUtf8(line);
    }
    return safe;
}

void OfflineTest::killedProgram_sendsNextTime()
{
    {
        const auto service = openAs(u"Lena Vogt"_s); // knows the board
    }
    stop();
    const QStringList safe = child(u"Kept"_s, 300);
    QVERIFY(!safe.isEmpty());
    m_cluster->start();
    m_stopped = false;
    const auto service = openAs(u"Lena Vogt"_s);
    QTRY_VERIFY(service->reach().waiting > 0);
    const auto kept = must(service->outbox().takeResult());
    for (const OutboxEntry &entry : kept) // a name alone, so each needs her word
        must(service->release(entry.id).takeResult());
    QTRY_COMPARE_WITH_TIMEOUT(service->reach().waiting, 0, 20000);
    const QStringList there = stories();
    QCOMPARE(there.size(), kept.size());
    for (const QString &story : safe)
        QCOMPARE(there.count(story), 1);
}

void OfflineTest::killedAgainAndAgain_eachStoryIsThereOnce()
{
    QStringList safe;
    for (int round = 0; round < 5; ++round)
        safe += child(u"signed %1"_s.arg(round), 100 + 70 * round);
    const auto service = openAs(u"Lena Vogt"_s);
    QTRY_COMPARE_WITH_TIMEOUT(service->reach().waiting, 0, 20000);
    const QStringList there = stories();
    QCOMPARE(QSet<QString>(there.begin(), there.end()).size(), there.size()); // none twice
    for (const QString &story : std::as_const(safe))
        QVERIFY2(there.contains(story), qPrintable(story));
    QVERIFY(safe.size() > 5);
}

void OfflineTest::connectionsEnd_underLoad_eachStoryIsThereOnce()
{
    const auto service = openAs(u"Lena Vogt"_s);
    QStringList written;
    QList<QFuture<Result<Incident>>> answers;
    QTimer ends;
    ends.setInterval(200);
    connect(&ends, &QTimer::timeout, this, [this] { m_cluster->endConnections(m_admin); });
    ends.start();
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < 4000) {
        written += u"Story %1."_s.arg(written.size());
        answers += service->post(wish(written.last()));
        QTRY_VERIFY_WITH_TIMEOUT(answers.last().isFinished(), 10000);
        QVERIFY(answers.last().result()); // on the board, or kept: never an error
    }
    ends.stop();
    QTRY_COMPARE_WITH_TIMEOUT(service->reach().waiting, 0, 20000);
    QCOMPARE(service->reach().refused, 0);
    compareOnceEach(written);
}

void OfflineTest::serverDies_inTheMiddle_eachStoryIsThereOnce()
{
    const auto service = openAs(u"Lena Vogt"_s);
    QStringList written;
    for (int round = 0; round < 3; ++round) {
        QList<QFuture<Result<Incident>>> answers;
        for (int i = 0; i < 60; ++i) {
            written += u"Round %1, story %2."_s.arg(round).arg(i);
            answers += service->post(wish(written.last()));
        }
        QTRY_VERIFY_WITH_TIMEOUT(answers[10 + 7 * round].isFinished(), 10000);
        stop(); // in the middle of whatever it does, a COMMIT among it
        for (auto &answer : answers)
            QTRY_VERIFY_WITH_TIMEOUT(answer.isFinished(), 20000);
        QVERIFY(std::all_of(answers.begin(), answers.end(), [](auto &answer) { return answer.result().has_value(); }));
        start(service.get());
    }
    QTRY_COMPARE_WITH_TIMEOUT(service->reach().waiting, 0, 20000);
    QCOMPARE(service->reach().refused, 0);
    compareOnceEach(written);
}

/// The other program: see child().
static int tell(const QStringList &arguments)
{
    const Location where = must(Location::parse(arguments[2]));
    BoardService service(where);
    const QString &by = arguments[3], &prefix = arguments[5];
    if (prefix.startsWith("signed"_L1))
        must(service.signIn(by, u"4711"_s).takeResult());
    for (int i = 0;; ++i) {
        const QString story = u"%1, story %2."_s.arg(prefix).arg(i);
        must(service.post({.story = story, .postedById = by, .celebrateIds = {arguments[4]}}).takeResult());
        std::puts(qPrintable(story));
        std::fflush(stdout);
    }
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (application.arguments().value(1) == "--tell"_L1)
        return tell(application.arguments());
    OfflineTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "offlinetest.moc"
