#include "store/boardfile.h"
#include "store/connection.h"
#include "support/storetest.h"

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;

/// Backup, restore and check: on SQLite the program's own, on PostgreSQL the server's.
class MaintenanceTest : public StoreTest {
    Q_OBJECT

private Q_SLOTS:
    void backup_isTheWholeBoard();
    void backup_replacesAnOlderBackup_andNothingElse();
    void backup_leavesNothingBehindWhereItFails();
    void backup_canBeCancelled();
    void restore_putsTheBackupBack_andKeepsTheOldBoard();
    void restore_refusesWhatIsNoBoard();
    void restore_waitsForWriters();
    void restore_overADamagedBoard_keepsIt();
    void openBoard_noticesARestore_beforeItWrites();
    void check_findsADamagedFile();
    void check_findsAnIndexThatDoesNotFit();
    void server_namesItsOwnTools();

private:
    QString fresh(const QString &name);
    QStringList filesIn(const QString &path);
};

/// An empty folder of this name.
QString MaintenanceTest::fresh(const QString &name)
{
    QDir(folder() + u'/' + name).removeRecursively();
    QDir(folder()).mkdir(name);
    return folder() + u'/' + name;
}

QStringList MaintenanceTest::filesIn(const QString &path)
{
    return QDir(path).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

void MaintenanceTest::backup_isTheWholeBoard()
{
    if (!onSqlite())
        return;
    const auto board = freshBoard();
    board->giveVotes(board->post(NewIncident{.story = u"Grüße 😀"_s, .photos = {{"bytes", "png", 1, 1}}}).id, 2);
    const QString target = fresh(u"whole"_s) + "/copy.bravo"_L1;
    QVERIFY((*board)->backup(target));
    QCOMPARE(filesIn(folder() + "/whole"_L1), QStringList{u"copy.bravo"_s});
    Board copy = must(Board::open(Location::file(target)));
    QVERIFY(must(copy.check()).isEmpty());
    QVERIFY(must(copy.incidents({})) == must((*board)->incidents({})));
    QVERIFY(must(copy.roster()) == must((*board)->roster()));
    QCOMPARE(must(copy.count({.search = u"grusse"_s})), 1);
    QVERIFY(copy.addEmployee({u"Writable"_s, {}, {}, Role::Staff}));
}

void MaintenanceTest::backup_replacesAnOlderBackup_andNothingElse()
{
    if (!onSqlite())
        return;
    const auto board = freshBoard();
    const QString target = fresh(u"replace"_s) + "/copy.bravo"_L1;
    QVERIFY((*board)->backup(target));
    board->post(u"Later"_s);
    QVERIFY((*board)->backup(target));
    QCOMPARE(must(must(Board::open(Location::file(target))).count({})), 1);
    const QString letter = folder() + "/replace/letter.txt"_L1;
    QFile file(letter);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Dear diary") > 0);
    file.close();
    QCOMPARE(refused((*board)->backup(letter)).kind, ErrorKind::Failed);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("Dear diary"));
    QCOMPARE(refused((*board)->backup(board->where().path)).kind, ErrorKind::Failed);
    QVERIFY(must((*board)->check()).isEmpty());
}

void MaintenanceTest::backup_leavesNothingBehindWhereItFails()
{
    if (!onSqlite())
        return;
    const auto board = freshBoard();
    const QString place = fresh(u"fails"_s);
    QVERIFY(QDir(place).mkdir(u"folder.bravo"_s));
    QVERIFY(!(*board)->backup(place + "/folder.bravo"_L1));
    QVERIFY(!(*board)->backup(place + "/no/such/folder/copy.bravo"_L1));
    QVERIFY(!(*board)->backup(u"/proc/copy.bravo"_s));
    QCOMPARE(filesIn(place), QStringList{u"folder.bravo"_s});
}

void MaintenanceTest::backup_canBeCancelled()
{
    if (!onSqlite())
        return;
    const auto board = freshBoard();
    const QString place = fresh(u"cancel"_s);
    for (qint64 at = 0; at < 3; ++at) {
        QVERIFY(!(*board)->backup(
            place + "/copy.bravo"_L1, [at](qint64 done, qint64 total) { return total == 3 && done < at; }));
        QCOMPARE(filesIn(place), QStringList());
    }
}

void MaintenanceTest::restore_putsTheBackupBack_andKeepsTheOldBoard()
{
    if (!onSqlite())
        return;
    const QString place = fresh(u"restore"_s);
    const Location where = Location::file(place + "/board.bravo"_L1);
    const QString backup = place + "/copy.bravo"_L1;
    {
        TestBoard board(where);
        board.post(u"Before"_s);
        QVERIFY(board->backup(backup));
        board.post(u"After"_s, 1);
    }
    const QString kept = must(restoreBoard(backup, where, TestBoard::now()));
    QCOMPARE(kept, where.path + ".before-restore-20261013-090000-000"_L1);
    QCOMPARE(must(must(Board::open(where)).count({})), 1);
    QCOMPARE(must(must(Board::open(Location::file(kept))).count({})), 2);
    QCOMPARE(filesIn(place).size(), 3);
    const Location elsewhere = Location::file(place + "/new.bravo"_L1);
    QCOMPARE(must(restoreBoard(backup, elsewhere, TestBoard::now())), QString());
    QVERIFY(must(must(Board::open(elsewhere)).check()).isEmpty());
}

void MaintenanceTest::restore_refusesWhatIsNoBoard()
{
    if (!onSqlite())
        return;
    const auto board = freshBoard();
    board->post(u"One"_s);
    const QString place = fresh(u"refuse"_s);
    QFile letter(place + "/letter.txt"_L1);
    QVERIFY(letter.open(QIODevice::WriteOnly) && letter.write("Dear diary") > 0);
    letter.close();
    QCOMPARE(refused(restoreBoard(letter.fileName(), board->where(), TestBoard::now())).kind, ErrorKind::NotABoard);
    QCOMPARE(refused(restoreBoard(place + "/missing"_L1, board->where(), TestBoard::now())).kind, ErrorKind::NotABoard);
    QCOMPARE(refused(restoreBoard(board->where().path, board->where(), TestBoard::now())).kind, ErrorKind::Failed);
    QCOMPARE(must((*board)->count({})), 1);
    QVERIFY(must((*board)->changeMark()) >= 0);
}

void MaintenanceTest::restore_waitsForWriters()
{
    if (!onSqlite())
        return;
    const auto board = freshBoard();
    const QString backup = fresh(u"waits"_s) + "/copy.bravo"_L1;
    QVERIFY((*board)->backup(backup));
    const QScopedValueRollback patience(busyTimeout, 50);
    Connection writer(board->where(), Connection::Mode::ReadWrite);
    {
        Transaction transaction(writer);
        writer.execute(u"UPDATE employees SET nickname = 'x'"_s);
        QCOMPARE(refused(restoreBoard(backup, board->where(), TestBoard::now())).kind, ErrorKind::OutOfReach);
        transaction.commit();
    }
    QCOMPARE(writer.value(u"SELECT max(nickname) FROM employees"_s).toString(), u"x"_s);
    QVERIFY(restoreBoard(backup, board->where(), TestBoard::now()));
}

void MaintenanceTest::restore_overADamagedBoard_keepsIt()
{
    if (!onSqlite())
        return;
    const QString place = fresh(u"damaged"_s);
    const auto board = freshBoard();
    QVERIFY((*board)->backup(place + "/copy.bravo"_L1));
    QFile damaged(place + "/board.bravo"_L1);
    QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write("not any more") > 0);
    damaged.close();
    const QString kept =
        must(restoreBoard(place + "/copy.bravo"_L1, Location::file(damaged.fileName()), TestBoard::now()));
    QVERIFY(Board::open(Location::file(damaged.fileName())));
    QFile old(kept);
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("not any more"));
}

void MaintenanceTest::openBoard_noticesARestore_beforeItWrites()
{
    if (!onSqlite())
        return;
    const auto board = freshBoard();
    board->post(u"In the backup"_s);
    const QString backup = fresh(u"notices"_s) + "/copy.bravo"_L1;
    QVERIFY((*board)->backup(backup));
    const QString jonas = board->person(u"Jonas Lind"_s);
    QVERIFY(restoreBoard(backup, board->where(), TestBoard::now()));
    const NewIncident wish{.story = u"Must not be lost in silence."_s, .postedById = jonas, .celebrateIds = {jonas}};
    QCOMPARE(refused((*board)->post(wish, TestBoard::now())).kind, ErrorKind::OutOfReach);
    QCOMPARE(refused((*board)->changeMark()).kind, ErrorKind::OutOfReach);
    Board again = must(Board::open(board->where()));
    QVERIFY(again.post(wish, TestBoard::now()));
    QCOMPARE(must(again.count({})), 2);
}

void MaintenanceTest::check_findsADamagedFile()
{
    if (!onSqlite())
        return;
    const Location where = Location::file(fresh(u"check"_s) + "/board.bravo"_L1);
    qint64 size = 0;
    {
        TestBoard board(where);
        for (int i = 0; i < 40; ++i)
            board.post(NewIncident{.story = u"Words. "_s.repeated(300)}, i);
        QVERIFY(must(board->check()).isEmpty());
        size = QFileInfo(where.path).size();
    }
    QFile file(where.path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    for (qint64 at = size * 3 / 4; at < size; at += 4096) {
        file.seek(at - at % 4096);
        file.write(QByteArray(64, '\xee'));
    }
    file.close();
    // Nobody writes into it any more; who only reads may save what can be saved.
    QCOMPARE(refused(Board::open(where)).kind, ErrorKind::NotABoard);
    Board board = must(Board::open(where, Board::Access::ReadOnly));
    const auto found = board.check();
    QVERIFY(!found || !found->isEmpty());
    QVERIFY(!board.backup(folder() + "/check/copy.bravo"_L1));
    QCOMPARE(filesIn(folder() + "/check"_L1), QStringList{u"board.bravo"_s});
}

void MaintenanceTest::check_findsAnIndexThatDoesNotFit()
{
    if (!onSqlite())
        return;
    const auto board = freshBoard();
    board->post(u"One"_s);
    Connection(board->where(), Connection::Mode::ReadWrite)
        .execute(u"UPDATE incidents SET title = 'Behind its back'"_s);
    QCOMPARE(must((*board)->check()).size(), 1);
}

void MaintenanceTest::server_namesItsOwnTools()
{
    if (onSqlite())
        return;
    const auto board = freshBoard();
    QVERIFY(refused((*board)->backup(folder() + "/copy.bravo"_L1)).message.contains("pg_dump"_L1));
    QVERIFY(refused(restoreBoard(folder() + "/copy.bravo"_L1, board->where(), TestBoard::now()))
                .message.contains("pg_restore"_L1));
    QVERIFY(!QFile::exists(folder() + "/copy.bravo"_L1));
}

QTEST_GUILESS_MAIN(MaintenanceTest)
#include "maintenancetest.moc"
