#include "store/connection.h"
#include "store/boardfile.h"
#include "store/error.h"
#include "store/migrations.h"
#include "store/query.h"
#include "support/storetest.h"

#include <QSqlError>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;

/// What section 5 of the design says of the engines and of Qt's drivers, each fact held against the real thing.
class ConnectionTest : public StoreTest {
    Q_OBJECT

private Q_SLOTS:
    void pragmas_areSet();
    void server_talksUtcAndWaitsForLocks();
    void open_refusesWhatIsNoBoard_unchanged_data();
    void open_refusesWhatIsNoBoard_unchanged();
    void open_aFileThisProgramHasOpen_keepsItsLocks();
    void readOnly_rollsBackWhatACrashLeft();
    void transaction_takesTheWriteLockAtOnce();
    void halfReadSelect_isFinishedWithItsQuery();
    void nullText_isStoredEmpty();
    void instants_areStoredInUtc();
    void instants_keepMilliseconds();
    void failures_areSaidInOurWords_data();
    void failures_areSaidInOurWords();
    void failures_holdNoRowData();
    void lostServer_isOutOfReach_andReopens();
    void movedFile_isOutOfReach();
    void hazards_areSaid();
    void create_inASynchronisedFolder_isRefused();

private:
    QString writeFile(const QString &name, const QByteArray &content);
};

QString ConnectionTest::writeFile(const QString &name, const QByteArray &content)
{
    QFile file(folder() + u'/' + name);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("The test's folder takes no files.");
    return file.fileName();
}

static QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void ConnectionTest::pragmas_areSet()
{
    if (!onSqlite())
        return;
    const auto board = freshBoard();
    Connection connection(board->where(), Connection::Mode::ReadWrite);
    const QList<std::pair<QString, QString>> expected{{u"foreign_keys"_s, u"1"_s}, {u"trusted_schema"_s, u"0"_s},
        {u"cell_size_check"_s, u"1"_s}, {u"busy_timeout"_s, QString::number(busyTimeout)},
        {u"journal_mode"_s, u"delete"_s}, {u"synchronous"_s, u"2"_s},
        {u"application_id"_s, QString::number(applicationId)}, {u"user_version"_s, QString::number(schemaVersion())}};
    for (const auto &[name, value] : expected)
        QCOMPARE(connection.value(u"PRAGMA "_s + name).toString(), value);
    QCOMPARE(
        connection
            .value(u"SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 "
                   "AND name NOT LIKE 'sqlite%'"_s)
            .toInt(),
        0);
}

void ConnectionTest::server_talksUtcAndWaitsForLocks()
{
    if (onSqlite())
        return;
    Connection connection(freshPlace(), Connection::Mode::ReadWrite);
    QCOMPARE(connection.value(u"SHOW TimeZone"_s).toString(), u"UTC"_s); // though the server's own is Kolkata's
    QCOMPARE(connection.value(u"SELECT CAST(setting AS int) FROM pg_settings WHERE name = 'lock_timeout'"_s).toInt(),
        busyTimeout * 4 / 5);
}

void ConnectionTest::open_refusesWhatIsNoBoard_unchanged_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("kind");
    const Location where = Location::file(folder() + "/whole.bravo"_L1);
    QFile::remove(where.path);
    {
        TestBoard board(where);
        board.post(u"One"_s);
    }
    const QByteArray whole = readFile(where.path);
    const auto changed = [&whole](int at, const QByteArray &bytes) {
        return QByteArray(whole).replace(at, bytes.size(), bytes);
    };
    const int no = static_cast<int>(ErrorKind::NotABoard);
    QTest::newRow("empty") << QByteArray() << no;
    QTest::newRow("text") << QByteArray("Dear diary") << no;
    QTest::newRow("zeros") << QByteArray(20000, '\0') << no;
    QTest::newRow("SQLite's words alone") << QByteArray("SQLite format 3\0", 16) << no;
    QTest::newRow("cut in the header") << whole.left(60) << no;
    QTest::newRow("cut after a page") << whole.left(4096) << no;
    QTest::newRow("cut in the last page") << whole.left(whole.size() - 1) << no;
    QTest::newRow("another program's SQLite file") << changed(68, QByteArray(4, '\0')) << no;
    QTest::newRow("newer") << changed(60, QByteArray("\0\0\0\x63", 4)) << static_cast<int>(ErrorKind::Newer);
    QTest::newRow("garbage behind the header") << changed(100, QByteArray(3996, '\xa5')) << no;
}

void ConnectionTest::open_refusesWhatIsNoBoard_unchanged()
{
    if (!onSqlite())
        return;
    QFETCH(QByteArray, content);
    QFETCH(int, kind);
    const QString path = writeFile(u"what.bravo"_s, content);
    for (const auto access : {Board::Access::ReadWrite, Board::Access::ReadOnly}) {
        const Error error = refused(Board::open(Location::file(path), access));
        QVERIFY2(static_cast<int>(error.kind) == kind, qPrintable(error.message));
        QVERIFY(error.message.endsWith(u'.') || error.message.endsWith("FILE"_L1));
    }
    QCOMPARE(readFile(path), content);
    QVERIFY(!QFile::exists(path + "-journal"_L1) && !QFile::exists(path + "-wal"_L1));
    const auto refusedAt = [](const QString &place) { return refused(Board::open(Location::file(place))).kind; };
    QCOMPARE(refusedAt(folder()), ErrorKind::NotABoard);
    QCOMPARE(refusedAt(folder() + "/missing.bravo"_L1), ErrorKind::NotABoard);
    QVERIFY(!QFile::exists(folder() + "/missing.bravo"_L1));
    const QString fifo = folder() + "/fifo"_L1;
    ::mkfifo(QFile::encodeName(fifo).constData(), 0600);
    QCOMPARE(refusedAt(fifo), ErrorKind::NotABoard);
    const QString dangling = folder() + "/dangling"_L1;
    QFile::link(folder() + "/nowhere"_L1, dangling);
    QCOMPARE(refusedAt(dangling), ErrorKind::NotABoard);
    QFile::remove(dangling);
    QFile::remove(fifo);
}

void ConnectionTest::open_aFileThisProgramHasOpen_keepsItsLocks()
{
    if (!onSqlite())
        return;
    const auto board = freshBoard();
    Connection writer(board->where(), Connection::Mode::ReadWrite);
    Transaction transaction(writer);
    writer.execute(u"UPDATE employees SET nickname = 'x'"_s);
    // A second look at the header would close a handle of the file, and with it this program's lock.
    const Board second = must(Board::open(board->where()));
    QProcess other; // another program must still be kept out
    other.start(u"python3"_s,
        {u"-c"_s, uR"(
import fcntl, struct, sys
file = open(sys.argv[1], 'r+b')
try:
    fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, 0x40000001)
    print('free')
except OSError:
    print('locked'))"_s,
            board->where().path});
    QVERIFY(other.waitForFinished());
    QCOMPARE(other.readAllStandardOutput().trimmed(), QByteArray("locked"));
}

void ConnectionTest::readOnly_rollsBackWhatACrashLeft()
{
    if (!onSqlite())
        return;
    const auto board = freshBoard();
    const Incident posted = board->post(u"Kept"_s);
    const QString crashed = folder() + "/crashed.bravo"_L1;
    {
        Connection writer(board->where(), Connection::Mode::ReadWrite);
        writer.execute(u"PRAGMA cache_size = 1"_s); // pages reach the file before the commit, as in a large import
        Transaction transaction(writer);
        writer.execute(u"UPDATE incidents SET title = 'Lost', story = hex(zeroblob(900000))"_s);
        writer.execute(u"UPDATE employees SET nickname = hex(zeroblob(20000))"_s);
        QFile::remove(crashed);
        QVERIFY(QFile::copy(board->where().path, crashed));
        QVERIFY(QFile::copy(board->where().path + "-journal"_L1, crashed + "-journal"_L1));
    }
    QVERIFY(hasJournal(crashed));
    Board reader = must(Board::open(Location::file(crashed), Board::Access::ReadOnly));
    QCOMPARE(must(reader.incidents({})), QList<Incident>{posted});
    QVERIFY(must(reader.check()).isEmpty());
    QCOMPARE(refused(reader.addEmployee({u"New"_s, {}, {}, Role::Staff})).kind, ErrorKind::NotAllowed);
}

void ConnectionTest::transaction_takesTheWriteLockAtOnce()
{
    if (!onSqlite())
        return;
    const auto board = freshBoard();
    const QScopedValueRollback patience(busyTimeout, 50);
    Connection first(board->where(), Connection::Mode::ReadWrite);
    Connection second(board->where(), Connection::Mode::ReadWrite);
    Transaction transaction(first);
    // Refused at its beginning, not half way: a deferred one would begin here and fail at its first write.
    try {
        Transaction late(second);
        QFAIL("Two transactions write at once.");
    } catch (const StoreError &error) {
        QCOMPARE(error.error().kind, ErrorKind::OutOfReach);
    }
    transaction.commit();
    Transaction now(second);
}

void ConnectionTest::halfReadSelect_isFinishedWithItsQuery()
{
    const auto board = freshBoard();
    const QScopedValueRollback patience(busyTimeout, 50);
    Connection reader(board->where(), Connection::Mode::ReadWrite);
    Connection writer(board->where(), Connection::Mode::ReadWrite);
    {
        Query half(reader, u"SELECT id FROM employees"_s);
        QVERIFY(half.run().next());
    }
    writer.execute(u"UPDATE employees SET nickname = 'y'"_s);
    QCOMPARE(reader.value(u"SELECT max(nickname) FROM employees"_s).toString(), u"y"_s);
}

void ConnectionTest::nullText_isStoredEmpty()
{
    const auto board = freshBoard();
    Connection connection(board->where(), Connection::Mode::ReadWrite);
    Query(connection, u"UPDATE employees SET nickname = :nickname, photo_id = :photo"_s)
        .bind(u":nickname"_s, QString())
        .bindOrNull(u":photo"_s, u""_s)
        .run();
    QCOMPARE(connection.value(u"SELECT count(*) FROM employees WHERE nickname = '' AND photo_id IS NULL"_s).toInt(), 5);
}

void ConnectionTest::instants_areStoredInUtc()
{
    const auto board = freshBoard();
    const QDateTime there(QDate(2026, 10, 14), QTime(3, 0), QTimeZone("Asia/Tokyo"));
    const Incident posted = board->post(NewIncident{.story = u"S."_s, .postedAt = there});
    QCOMPARE(posted.postedAt, there);
    QCOMPARE(posted.postedAt.timeSpec(), Qt::UTC);
    Connection connection(board->where(), Connection::Mode::ReadWrite);
    QCOMPARE(connection.value(u"SELECT CAST(posted_at AS text) FROM incidents"_s).toString(),
        onSqlite() ? u"2026-10-13T18:00:00.000Z"_s : u"2026-10-13 18:00:00+00"_s);
    if (!onSqlite())
        QCOMPARE(connection
                     .value(u"SELECT count(*) FROM information_schema.columns WHERE table_schema = 'public' "
                            "AND data_type = 'timestamp without time zone'"_s)
                     .toInt(),
            0);
}

void ConnectionTest::instants_keepMilliseconds()
{
    const auto board = freshBoard();
    const QDateTime exact(QDate(2026, 10, 14), QTime(3, 0, 0, 7), QTimeZone::utc());
    QCOMPARE(board->post(NewIncident{.story = u"S."_s, .postedAt = exact}).postedAt, exact);
}

void ConnectionTest::failures_areSaidInOurWords_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *code, ErrorKind kind) {
        QTest::newRow(code) << QString::fromLatin1(code) << static_cast<int>(kind);
    };
    for (const char *busy : {"5", "6", "261", "517", "1032", "14", "", "57P01", "08006", "40001", "40P01", "55P03"})
        row(busy, ErrorKind::OutOfReach);
    for (const char *forbidden : {"3", "8", "264", "23", "42501", "28P01", "25006"})
        row(forbidden, ErrorKind::NotAllowed);
    for (const char *damaged : {"11", "26", "267", "779"})
        row(damaged, ErrorKind::NotABoard);
    for (const char *failed : {"13", "10", "778", "1034", "2067", "53100", "23505", "22021", "XX000"})
        row(failed, ErrorKind::Failed);
}

void ConnectionTest::failures_areSaidInOurWords()
{
    QFETCH(QString, code);
    QFETCH(int, kind);
    const QSqlError driver(
        u"driver: Secret Name"_s, u"DETAIL: Key (name)=(Secret Name)"_s, QSqlError::StatementError, code);
    const Error error = StoreError::from(driver).error();
    QCOMPARE(static_cast<int>(error.kind), kind);
    QVERIFY(!error.message.contains("Secret"_L1));
    QVERIFY2(error.message.endsWith(u'.'), qPrintable(error.message));
}

void ConnectionTest::failures_holdNoRowData()
{
    const auto board = freshBoard();
    Connection connection(board->where(), Connection::Mode::ReadWrite);
    for (const QString &sql : {u"INSERT INTO teams(id, name, name_key) SELECT id, name, name_key FROM teams"_s,
             u"UPDATE employees SET role = 'Secret Name'"_s, u"UPDATE employees SET team_id = 'Secret Name'"_s,
             u"SELECT 'Secret Name"_s, u"INSERT INTO nowhere VALUES ('Secret Name')"_s}) {
        try {
            connection.execute(sql);
            QFAIL(qPrintable(sql));
        } catch (const StoreError &error) {
            QCOMPARE(error.error().kind, ErrorKind::Failed);
            QVERIFY2(!error.error().message.contains("Secret"_L1) && !error.error().message.contains("Night desk"_L1),
                qPrintable(error.error().message));
        }
    }
}

void ConnectionTest::lostServer_isOutOfReach_andReopens()
{
    if (onSqlite())
        return;
    const auto board = freshBoard();
    board->post(u"Kept"_s);
    PostgresCluster::shared().endConnections(board->where());
    QCOMPARE(refused((*board)->incidents({})).kind, ErrorKind::OutOfReach);
    const NewIncident wish{.story = u"S."_s, .postedById = u"x"_s, .celebrateIds = {u"x"_s}};
    QCOMPARE(refused((*board)->post(wish, TestBoard::now())).kind, ErrorKind::OutOfReach);
    QCOMPARE(refused((*board)->changeMark()).kind, ErrorKind::OutOfReach);
    Board again = must(Board::open(board->where()));
    QCOMPARE(must(again.incidents({})).size(), 1);
    Location nobody = board->where();
    nobody.port = 1;
    QCOMPARE(refused(Board::open(nobody)).kind, ErrorKind::OutOfReach);
    nobody = board->where();
    nobody.database = u"not_there"_s;
    QCOMPARE(refused(Board::open(nobody)).kind, ErrorKind::NotABoard);
}

void ConnectionTest::movedFile_isOutOfReach()
{
    if (!onSqlite())
        return;
    const auto board = freshBoard();
    QVERIFY((*board)->changeMark());
    QVERIFY(QFile::rename(board->where().path, board->where().path + ".old"_L1));
    QCOMPARE(refused((*board)->changeMark()).kind, ErrorKind::OutOfReach);
    QCOMPARE(refused((*board)->addEmployee({u"New"_s, {}, {}, Role::Staff})).kind, ErrorKind::OutOfReach);
    QVERIFY(QFile::rename(board->where().path + ".old"_L1, board->where().path));
    QVERIFY((*board)->addEmployee({u"New"_s, {}, {}, Role::Staff}));
}

void ConnectionTest::hazards_areSaid()
{
    QVERIFY(hazardOf(u"/srv/board.bravo"_s, "ext4").isEmpty());
    QVERIFY(hazardOf(u"/srv/board.bravo"_s, "tmpfs").isEmpty());
    for (const char *type : {"nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "CIFS"})
        QVERIFY2(hazardOf(u"/srv/board.bravo"_s, type).contains("PostgreSQL"_L1), type);
    for (const auto &path :
        {"/home/a/Dropbox/b.bravo"_L1, "/home/a/Nextcloud/x/y/b.bravo"_L1, "/home/a/OneDrive - Firm/b.bravo"_L1})
        QVERIFY2(hazardOf(path, "ext4").contains("PostgreSQL"_L1), path.data());
    QVERIFY(hazardOf(u"/home/a/Dropboxes/b.bravo"_s, "ext4").isEmpty());
}

void ConnectionTest::create_inASynchronisedFolder_isRefused()
{
    if (!onSqlite())
        return;
    QVERIFY(QDir(folder()).mkpath(u"synced/deep/.stfolder"_s) && QDir(folder()).mkpath(u"synced/deep/er"_s));
    const Location where = Location::file(folder() + "/synced/deep/er/b.bravo"_L1);
    QCOMPARE(refused(Board::create(where, {u"B"_s, QTimeZone::utc()})).kind, ErrorKind::Failed);
    QVERIFY(!QFile::exists(where.path));
    const auto board = freshBoard();
    QVERIFY(QFile::copy(board->where().path, where.path)); // a board that was moved there is still read, and says so
    QCOMPARE(must(must(Board::open(where)).check()).size(), 1);
}

QTEST_GUILESS_MAIN(ConnectionTest)
#include "connectiontest.moc"
