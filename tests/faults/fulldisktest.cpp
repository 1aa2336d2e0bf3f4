#include "support/smalldisk.h"
#include "support/storetest.h"

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;

class FullDiskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void post_onAFullDisk_isSaid_andLosesNothing();
    void import_onAFullDisk_changesNothing();
    void backup_ontoAFullDisk_leavesNothingBehind();
    void create_onAFullDisk_leavesNothingBehind();
};

static void verifySaid(const Error &error)
{
    QCOMPARE(error.kind, ErrorKind::Failed);
    QVERIFY2(error.message.contains("disk"_L1) && error.message.endsWith(u'.'), qPrintable(error.message));
}

void FullDiskTest::post_onAFullDisk_isSaid_andLosesNothing()
{
    SmallDisk disk(2 << 20);
    TestBoard board(Location::file(disk.path(u"board.bravo"_s)));
    const QString jonas = board.person(u"Jonas Lind"_s);
    const NewIncident wish{
        .story = u"It has to be kept. "_s.repeated(500), .postedById = jonas, .celebrateIds = {jonas}};
    int kept = 0;
    auto posted = board->post(wish, TestBoard::now());
    for (; posted && kept < 1000; ++kept)
        posted = board->post(wish, TestBoard::now());
    QVERIFY(!posted);
    verifySaid(posted.error());
    // What is on the board can still be read, and nothing of the last post is.
    QCOMPARE(must(board->count({})), kept);
    disk.makeRoom();
    QVERIFY(must(board->check()).isEmpty());
    QVERIFY(board->post(wish, TestBoard::now()));
    QCOMPARE(must(must(Board::open(board.where())).count({})), kept + 1);
}

void FullDiskTest::import_onAFullDisk_changesNothing()
{
    SmallDisk disk(3 << 20);
    TestBoard board(Location::file(disk.path(u"board.bravo"_s)));
    board.post(u"Before"_s);
    QList<IncidentRow> rows;
    for (int i = 0; i < 4000; ++i)
        rows += IncidentRow{.line = i,
            .story = u"Story %1 of many. "_s.arg(i).repeated(60),
            .by = u"Jonas Lind"_s,
            .forNames = {u"New %1"_s.arg(i)}};
    const auto report = board->importIncidents(rows, {.create = true}, TestBoard::now());
    QVERIFY(!report);
    verifySaid(report.error());
    QCOMPARE(must(board->count({})), 1);
    disk.makeRoom();
    QVERIFY(must(board->check()).isEmpty());
    QCOMPARE(must(board->roster()).employees.size(), 5);
    QCOMPARE(must(board->importIncidents(rows, {.create = true}, TestBoard::now())).added, 4000);
}

void FullDiskTest::backup_ontoAFullDisk_leavesNothingBehind()
{
    TestBoard board;
    for (int i = 0; i < 30; ++i)
        board.post(NewIncident{.story = u"A story that takes room. "_s.repeated(1000)});
    SmallDisk disk(512 << 10);
    const auto done = board->backup(disk.path(u"copy.bravo"_s));
    QVERIFY(!done);
    verifySaid(done.error());
    QCOMPARE(disk.files(), QStringList());
    disk.makeRoom();
    QVERIFY(board->backup(disk.path(u"copy.bravo"_s)));
    QCOMPARE(disk.files(), QStringList{u"copy.bravo"_s});
    QVERIFY(must(board->check()).isEmpty());
}

void FullDiskTest::create_onAFullDisk_leavesNothingBehind()
{
    SmallDisk disk(128 << 10);
    const auto board = Board::create(Location::file(disk.path(u"board.bravo"_s)), {u"Board"_s, QTimeZone::utc()});
    QVERIFY(!board);
    verifySaid(board.error());
    QCOMPARE(disk.files(), QStringList());
}

QTEST_GUILESS_MAIN(FullDiskTest)
#include "fulldisktest.moc"
