#include "store/connection.h"

#include "store/error.h"
#include "store/migrations.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QStorageInfo>
#include <QThread>
#include <QUuid>
#include <QtEndian>

#include <limits>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(bravo::Store)
};

struct Header {
    int applicationId = 0;
    int userVersion = 0;
    qint64 pages = 0;
    qint64 pageSize = 0;
    bool isSqlite = false;
};

/// The fields of a SQLite header that tell whose file this is;
/// https://www.sqlite.org/fileformat2.html#the_database_header
Header readHeader(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw StoreError(ErrorKind::NotAllowed,
            Words::tr("“%1” cannot be read. Its permissions do not allow it, or its disk is gone.").arg(path));
    const QByteArray bytes = file.read(100);
    Header header;
    header.isSqlite = bytes.size() == 100 && bytes.startsWith(QByteArrayView("SQLite format 3\0", 16));
    if (header.isSqlite) {
        const auto *raw = reinterpret_cast<const uchar *>(bytes.constData());
        const quint16 size = qFromBigEndian<quint16>(raw + 16);
        header.pageSize = size == 1 ? 65536 : size;
        header.pages = qFromBigEndian<quint32>(raw + 28);
        header.userVersion = qFromBigEndian<qint32>(raw + 60);
        header.applicationId = qFromBigEndian<qint32>(raw + 68);
    }
    return header;
}

/// Refuses what is no board of ours before SQLite touches it: open() would succeed on garbage.
void lookFirst(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink())
        throw StoreError(ErrorKind::NotABoard,
            Words::tr("There is no board at “%1”. To make one there: bravoboard --board FILE init").arg(path));
    if (info.isDir())
        throw StoreError(ErrorKind::NotABoard, Words::tr("“%1” is a folder, not a board.").arg(path));
    if (!info.isFile())
        throw StoreError(ErrorKind::NotABoard, Words::tr("“%1” is not a regular file, so it is no board.").arg(path));
    if (info.size() == 0)
        throw StoreError(ErrorKind::NotABoard, Words::tr("“%1” is empty, so it is no board.").arg(path));
    const Header header = readHeader(path);
    if (!header.isSqlite || header.applicationId != applicationId)
        throw StoreError(ErrorKind::NotABoard, Words::tr("“%1” is not a board; it was left as it is.").arg(path));
    if (header.userVersion > schemaVersion())
        throw StoreError(ErrorKind::Newer,
            Words::tr("“%1” was made by a newer Bravo Board. It was left as it is; please update this program.")
                .arg(path));
    if (header.pages > 0 && info.size() < header.pages * header.pageSize)
        throw StoreError(ErrorKind::NotABoard,
            Words::tr("“%1” is cut short: a part of the board is missing. Restore a backup: bravoboard restore FILE")
                .arg(path));
}

} // namespace

QString hazardOf(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    static const QList<QByteArray> network{"nfs", "nfs4", "cifs", "smb3", "smbfs", "smb2", "afs", "ncpfs", "fuse.sshfs",
        "fuse.davfs", "davfs", "fuse.rclone", "afpfs", "webdav"};
    const QStorageInfo storage(folder);
    if (network.contains(storage.fileSystemType().toLower()))
        return Words::tr(
            "“%1” lies on a network drive, where a board's file is not safe. Keep the board on this computer's own "
            "disk, or use a PostgreSQL server for several computers.")
            .arg(path);
    for (QString at = folder; at.size() > 1; at = QFileInfo(at).absolutePath()) {
        const QString name = QFileInfo(at).fileName();
        const bool synchronised = name == "Dropbox"_L1 || name == "Nextcloud"_L1 || name == "Google Drive"_L1
            || name.startsWith("OneDrive"_L1) || name == "iCloud Drive"_L1 || QFile::exists(at + "/.stfolder"_L1)
            || QFile::exists(at + "/.dropbox"_L1);
        if (synchronised)
            return Words::tr(
                "“%1” lies in a synchronised folder, which copies files while they change and would damage the "
                "board. Keep the board elsewhere, or use a PostgreSQL server for several computers.")
                .arg(path);
    }
    return {};
}

Connection::Connection(const Location &where, Mode mode)
    : m_where(where),
      m_dialect{where.engine},
      m_name(u"bravo-"_s + QUuid::createUuid().toString(QUuid::Id128))
{
    try {
        if (m_dialect.sqlite())
            openSqlite(mode);
        else
            openPostgres();
    } catch (...) {
        m_prepared.clear();
        m_database = {};
        QSqlDatabase::removeDatabase(m_name);
        throw;
    }
}

Connection::~Connection()
{
    m_prepared.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

void Connection::openSqlite(Mode mode)
{
    if (mode != Mode::Create)
        lookFirst(m_where.path);
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    if (!m_database.isValid())
        throw StoreError(ErrorKind::Failed, Words::tr("Qt's SQLite driver is not installed."));
    m_database.setDatabaseName(m_where.path);
    QString options = u"QSQLITE_BUSY_TIMEOUT=5000"_s;
    if (mode == Mode::ReadOnly)
        options += u";QSQLITE_OPEN_READONLY"_s;
    m_database.setConnectOptions(options);
    if (!m_database.open())
        throw StoreError::from(m_database.lastError());
    setPragmas(mode);
}

/// Sets and reads back each pragma: SQLite ignores in silence what it does not know or cannot do.
void Connection::setPragmas(Mode mode)
{
    // WAL before 3.51.3 can corrupt a file that two connections write or checkpoint at once
    // (https://www.sqlite.org/wal.html#walresetbug), so the rollback journal it is.
    struct Pragma {
        const char *name;
        const char *value;
        const char *expected;
    };
    static constexpr Pragma pragmas[] = {
        {"foreign_keys", "ON", "1"},
        {"trusted_schema", "OFF", "0"},
        {"cell_size_check", "ON", "1"},
        {"busy_timeout", "5000", "5000"},
        {"synchronous", "FULL", "2"},
        {"cache_size", "-16384", "-16384"}, // 16 MiB: the feed's indexes stay in memory, and memory stays flat
        {"temp_store", "MEMORY", "2"},
        {"journal_mode", "DELETE", "delete"},
    };
    for (const Pragma &pragma : pragmas) {
        if (mode == Mode::ReadOnly && qstrcmp(pragma.name, "journal_mode") == 0)
            continue;
        const QString name = QLatin1StringView(pragma.name);
        value(u"PRAGMA %1 = %2"_s.arg(name, QLatin1StringView(pragma.value)));
        if (value(u"PRAGMA "_s + name).toString().toLower() != QLatin1StringView(pragma.expected))
            throw StoreError(ErrorKind::Failed, Words::tr("SQLite did not take the setting “%1”.").arg(name));
    }
}

void Connection::openPostgres()
{
    m_database = QSqlDatabase::addDatabase(u"QPSQL"_s, m_name);
    if (!m_database.isValid())
        throw StoreError(ErrorKind::Failed, Words::tr("Qt's PostgreSQL driver is not installed."));
    m_database.setHostName(m_where.host);
    m_database.setPort(m_where.port);
    m_database.setUserName(m_where.user);
    m_database.setDatabaseName(m_where.database);
    const bool loopback = m_where.host == "localhost"_L1 || m_where.host == "::1"_L1 || m_where.host == "[::1]"_L1
        || m_where.host.startsWith("127."_L1);
    // A dropped link fails after about five seconds instead of most of a minute.
    m_database.setConnectOptions(
        u"connect_timeout=3;keepalives=1;keepalives_idle=3;keepalives_interval=1;"
        "keepalives_count=3;tcp_user_timeout=5000;sslmode=%1"_s.arg(loopback ? "prefer"_L1 : "verify-full"_L1));
    if (!m_database.open())
        throw StoreError(ErrorKind::OutOfReach,
            Words::tr("The server of “%1” cannot be reached, or does not let this login in.").arg(m_where.display()));
    execute(u"SET TIME ZONE 'UTC'"_s);
    execute(u"SET client_min_messages = warning"_s);
    execute(u"SET lock_timeout = '5s'"_s);
}

QSqlQuery &Connection::prepared(const QString &sql)
{
    auto &slot = m_prepared[sql];
    if (!slot) {
        auto query = std::make_shared<QSqlQuery>(m_database);
        query->setForwardOnly(true);
        if (!query->prepare(sql)) {
            const auto error = StoreError::from(query->lastError());
            m_prepared.remove(sql);
            throw error;
        }
        slot = std::move(query);
    }
    return *slot;
}

void Connection::execute(const QString &sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        throw StoreError::from(query.lastError());
}

QVariant Connection::value(const QString &sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        throw StoreError::from(query.lastError());
    return query.next() ? query.value(0) : QVariant();
}

void Connection::finishAll()
{
    for (const auto &query : std::as_const(m_prepared))
        query->finish();
}

Transaction::Transaction(Connection &connection) : m_connection(connection)
{
    m_connection.execute(connection.dialect().begin());
    m_connection.inTransaction = true;
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    m_connection.finishAll();
    m_connection.inTransaction = false;
    try {
        m_connection.execute(u"ROLLBACK"_s);
    } catch (const StoreError &) {
        // SQLite rolls back by itself after a full disk; a lost server has rolled back already.
    }
}

void Transaction::commit()
{
    m_connection.finishAll();
    m_connection.execute(u"COMMIT"_s);
    m_connection.inTransaction = false;
    m_open = false;
}

} // namespace bravo
