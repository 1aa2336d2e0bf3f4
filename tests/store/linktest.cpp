#include "store/link.h"
#include "support/storetest.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;
using namespace std::chrono_literals;

class LinkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void idle_isNotBusy();
    void frozenServer_isCutFromAnotherThread();
    void lateCut_harmsNobodyElse();
    void notification_callsBack();
    void notificationWithAnAnswer_callsBack();
    void forgedNotification_callsBackAndNoMore();
    void serverGone_callsBackWithoutBeingAsked();
};

void LinkTest::idle_isNotBusy()
{
    const TestBoard board(PostgresCluster::shared().freshDatabase());
    const auto link = std::make_shared<Link>();
    Board open = must(Board::open(board.where(), Board::Access::ReadWrite, link));
    must(open.changeMark());
    QCOMPARE(link->busyFor(Link::Clock::now()), 0ms);
    QVERIFY(!link->wasCut());
}

void LinkTest::frozenServer_isCutFromAnotherThread()
{
    auto &cluster = PostgresCluster::shared();
    const TestBoard board(cluster.freshDatabase());
    const auto link = std::make_shared<Link>();
    Board open = must(Board::open(board.where(), Board::Access::ReadWrite, link));
    cluster.pause();
    const std::unique_ptr<QThread> watcher(QThread::create([&link] {
        while (link->busyFor(Link::Clock::now()) < 300ms)
            QThread::msleep(10);
        link->cut();
    }));
    watcher->start();
    const auto mark = open.changeMark();
    watcher->wait();
    cluster.resume();
    QCOMPARE(refused(mark).kind, ErrorKind::OutOfReach);
    QVERIFY(link->wasCut());
    QCOMPARE(link->busyFor(Link::Clock::now()), 0ms);
}

void LinkTest::lateCut_harmsNobodyElse()
{
    const TestBoard board(PostgresCluster::shared().freshDatabase());
    const auto link = std::make_shared<Link>();
    {
        const Board open = must(Board::open(board.where(), Board::Access::ReadWrite, link));
    }
    Board other = must(Board::open(board.where())); // most likely on the first one's descriptor
    link->cut();
    QVERIFY(other.changeMark());
    QVERIFY(!link->wasCut());
}

void LinkTest::notification_callsBack()
{
    TestBoard board(PostgresCluster::shared().freshDatabase());
    Board open = must(Board::open(board.where()));
    int calls = 0;
    must(open.listen([&calls] { ++calls; }));
    board.post(u"Elsewhere"_s);
    QTRY_COMPARE(calls, 1);
}

void LinkTest::notificationWithAnAnswer_callsBack()
{
    TestBoard board(PostgresCluster::shared().freshDatabase());
    Board open = must(Board::open(board.where()));
    int calls = 0;
    must(open.listen([&calls] { ++calls; }));
    board.post(u"Elsewhere"_s);
    for (int i = 0; i < 3; ++i) // one of the answers brings it along, and then nothing more comes
        must(open.changeMark());
    QTRY_COMPARE(calls, 1);
}

void LinkTest::forgedNotification_callsBackAndNoMore()
{
    TestBoard board(PostgresCluster::shared().freshDatabase());
    Board open = must(Board::open(board.where()));
    const qint64 mark = must(open.changeMark());
    int calls = 0;
    must(open.listen([&calls] { ++calls; }));
    {
        auto database = QSqlDatabase::addDatabase(u"QPSQL"_s, u"forger"_s);
        database.setHostName(board.where().host);
        database.setPort(board.where().port);
        database.setUserName(board.where().user);
        database.setDatabaseName(board.where().database);
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(u"NOTIFY bravo_changed, 'DROP TABLE votes'"_s));
        database.close();
    }
    QSqlDatabase::removeDatabase(u"forger"_s);
    QTRY_COMPARE(calls, 1);
    QCOMPARE(must(open.changeMark()), mark);
}

void LinkTest::serverGone_callsBackWithoutBeingAsked()
{
    const TestBoard board(PostgresCluster::shared().freshDatabase());
    Board open = must(Board::open(board.where()));
    int calls = 0;
    must(open.listen([&calls] { ++calls; }));
    PostgresCluster::shared().endConnections(board.where());
    QTRY_VERIFY(calls >= 1);
    QTest::qWait(50); // a closed descriptor must not keep the event loop busy
    QVERIFY(calls <= 2); // the server's farewell, and the end, which may come apart
    QCOMPARE(refused(open.changeMark()).kind, ErrorKind::OutOfReach);
}

QTEST_GUILESS_MAIN(LinkTest)
#include "linktest.moc"
