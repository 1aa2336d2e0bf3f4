#include "store/boardservice.h"
#include "store/connection.h"
#include "support/eventloopgap.h"
#include "support/postgrescluster.h"
#include "support/testboard.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;

/// A desk's service while its server is frozen, killed, or never was one.
class ServerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void frozenServer_isLeft_andCameBack();
    void killedServer_comesBack_andNothingIsPostedTwice();
    void silentServer_isSaidSo();
    void program_endsBesideAFrozenServer();
    void signIn_endsWhenIdle_andNotBefore();

private:
    static QFuture<Result<int>> count(BoardService &service)
    {
        return service.change([](Board &board) { return board.count({}); }); // of the board itself, not of a copy
    }

    std::unique_ptr<PostgresCluster> m_cluster;
    std::unique_ptr<TestBoard> m_board;
};

void ServerTest::initTestCase()
{
    BoardService::patience = 1000;
    // It is killed: what it confirmed must be on disk.
    m_cluster = std::make_unique<PostgresCluster>(
        PostgresCluster::Door::Open, QStringList{u"synchronous_commit=on"_s, u"full_page_writes=on"_s});
}

void ServerTest::init()
{
    m_board = std::make_unique<TestBoard>(m_cluster->freshDatabase());
    m_board->post(u"Kept"_s);
}

void ServerTest::frozenServer_isLeft_andCameBack()
{
    BoardService service(m_board->where());
    QCOMPARE(must(count(service).takeResult()), 1);
    m_cluster->pause();
    const EventLoopGap gap;
    const auto answer = count(service);
    QTRY_VERIFY_WITH_TIMEOUT(answer.isFinished(), 10000);
    QCOMPARE(answer.result().error().kind, ErrorKind::OutOfReach);
    QTRY_VERIFY(!service.reach().online);
    QElapsedTimer clock;
    const auto refused = count(service);
    QTRY_VERIFY_WITH_TIMEOUT(refused.isFinished(), 10000); // it does not wait for the frozen one again and again
    clock.start();
    m_cluster->resume();
    QTRY_VERIFY_WITH_TIMEOUT(service.reach().online, 5000);
    QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(must(count(service).takeResult()), 1);
    QVERIFY2(gap.longest < 100, qPrintable(QString::number(gap.longest)));
}

void ServerTest::killedServer_comesBack_andNothingIsPostedTwice()
{
    BoardService service(m_board->where());
    QCOMPARE(must(count(service).takeResult()), 1);
    QSignalSpy changed(&service, &BoardService::boardChanged);
    const NewIncident wish{.id = u"00000000-0000-4000-8000-000000000001"_s,
        .story = u"Told while the server went away."_s,
        .postedById = m_board->person(u"Jonas Lind"_s),
        .celebrateIds = {m_board->person(u"Lena Vogt"_s)}};
    m_cluster->stopImmediately();
    QTRY_VERIFY_WITH_TIMEOUT(!service.reach().online, 10000); // nobody asked
    QVERIFY(must(service.post(wish).takeResult()).unsent);
    m_cluster->start();
    QTRY_VERIFY_WITH_TIMEOUT(service.reach().online, 5000);
    QTRY_VERIFY(!changed.isEmpty()); // the windows look again
    QTRY_COMPARE(service.reach().waiting, 0);
    QCOMPARE(must(service.post(wish).takeResult()).id, wish.id); // again, since an answer may be lost
    QCOMPARE(must(count(service).takeResult()), 2);
}

void ServerTest::silentServer_isSaidSo()
{
    // A listening socket takes every connection, and never says a word.
    const int silent = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof(address);
    QVERIFY(::bind(silent, reinterpret_cast<sockaddr *>(&address), size) == 0 && ::listen(silent, 16) == 0);
    QVERIFY(::getsockname(silent, reinterpret_cast<sockaddr *>(&address), &size) == 0);
    Location where = m_board->where();
    where.port = ntohs(address.sin_port);
    BoardService service(where);
    const EventLoopGap gap;
    const auto answer = count(service);
    QTRY_VERIFY_WITH_TIMEOUT(answer.isFinished(), 10000);
    QCOMPARE(answer.result().error().kind, ErrorKind::OutOfReach);
    QVERIFY2(gap.longest < 100, qPrintable(QString::number(gap.longest)));
    ::close(silent);
}

void ServerTest::program_endsBesideAFrozenServer()
{
    QElapsedTimer clock;
    {
        BoardService service(m_board->where());
        QCOMPARE(must(count(service).takeResult()), 1);
        m_cluster->pause();
        count(service);
        clock.start();
    }
    m_cluster->resume();
    QVERIFY2(clock.elapsed() < 10000, qPrintable(QString::number(clock.elapsed())));
}

void ServerTest::signIn_endsWhenIdle_andNotBefore()
{
    TestBoard board;
    const QString lena = board.person(u"Lena Vogt"_s);
    must(board->setSecret(lena, u"4711"_s, TestBoard::now()));
    Connection(board.where(), Connection::Mode::ReadWrite)
        .execute(u"INSERT INTO settings(key, value) VALUES ('idle_seconds', '2')"_s);
    BoardService service(board.where());
    QSignalSpy ended(&service, &BoardService::signedOut);
    QElapsedTimer clock;
    clock.start();
    must(service.signIn(lena, u"4711"_s).takeResult());
    while (clock.elapsed() < 3500) { // longer than the idle time, a key now and then
        service.stillHere();
        QTest::qWait(100);
    }
    QCOMPARE(ended.size(), 0);
    QTRY_COMPARE(ended.size(), 1);
}

QTEST_GUILESS_MAIN(ServerTest)
#include "servertest.moc"
