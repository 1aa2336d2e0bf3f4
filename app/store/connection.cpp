#include "store/connection.h"

#include "store/boardfile.h"
#include "store/error.h"
#include "store/libpq.h"
#include "store/passwords.h"
#include "store/serverdoor.h"
#include "store/serverroles.h"
#include "store/serverstatement.h"
#include "store/wanted.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSocketNotifier>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>

#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

struct ConnectionWords {
    Q_DECLARE_TR_FUNCTIONS(bravo::Store)
};

} // namespace

Connection::Connection(const Location &where, Mode mode, std::shared_ptr<Link> link)
    : m_where(where),
      m_dialect{where.engine},
      m_name(u"bravo-"_s + QUuid::createUuid().toString(QUuid::Id128)),
      m_link(m_dialect.sqlite() ? nullptr : std::move(link))
{
    try {
        if (m_dialect.sqlite())
            openSqlite(mode);
        else
            openPostgres(mode);
    } catch (...) {
        close();
        throw;
    }
}

Connection::~Connection()
{
    close();
}

void Connection::close()
{
    const Link::Call call(link()); // rows that nobody read are still awaited
    m_prepared.clear();
    m_preparedByServer.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
    if (m_link)
        m_link->closed();
}

void Connection::openSqlite(Mode mode)
{
    m_file = std::make_unique<BoardFile>(
        m_where.path, mode == Mode::Create ? BoardFile::Look::Skip : BoardFile::Look::First);
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    if (!m_database.isValid())
        throw StoreError(ErrorKind::Failed, ConnectionWords::tr("Qt's SQLite driver is not installed."));
    m_database.setDatabaseName(m_where.path);
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeout);
    // A reader cannot roll back what a crash left behind: it opens for writing then, and writes nothing else.
    const bool rollsBack = mode == Mode::ReadOnly && hasJournal(m_where.path);
    if (mode == Mode::ReadOnly && !rollsBack)
        options += u";QSQLITE_OPEN_READONLY"_s;
    m_database.setConnectOptions(options);
    if (!m_database.open())
        throw StoreError::from(m_database.lastError());
    setPragmas(mode);
    if (rollsBack)
        setPragma(u"query_only"_s, u"ON"_s, u"1"_s);
    const QVariant handle = m_database.driver()->handle();
    if (QByteArrayView(handle.typeName()) == "sqlite3*")
        breakOffUnwanted(*static_cast<void *const *>(handle.constData()),
            value(u"SELECT sqlite_source_id()"_s).toString().toLatin1().constData());
}

void Connection::setPragmas(Mode mode)
{
    const QString timeout = QString::number(busyTimeout);
    setPragma(u"foreign_keys"_s, u"ON"_s, u"1"_s);
    setPragma(u"trusted_schema"_s, u"OFF"_s, u"0"_s);
    setPragma(u"cell_size_check"_s, u"ON"_s, u"1"_s);
    setPragma(u"busy_timeout"_s, timeout, timeout);
    setPragma(u"synchronous"_s, u"FULL"_s, u"2"_s);
    // 16 MiB: the feed's indexes stay in memory, and memory stays flat.
    setPragma(u"cache_size"_s, u"-16384"_s, u"-16384"_s);
    setPragma(u"temp_store"_s, u"MEMORY"_s, u"2"_s);
    // WAL before 3.51.3 can corrupt a file that two connections write or checkpoint at once
    // (https://www.sqlite.org/wal.html#walresetbug), so the rollback journal it is.
    if (mode != Mode::ReadOnly)
        setPragma(u"journal_mode"_s, u"DELETE"_s, u"delete"_s);
}

/// Sets and reads back: SQLite ignores in silence what it does not know or cannot do.
void Connection::setPragma(const QString &name, const QString &wish, const QString &expected)
{
    value(u"PRAGMA %1 = %2"_s.arg(name, wish));
    if (value(u"PRAGMA "_s + name).toString().toLower() != expected)
        throw StoreError(ErrorKind::Failed, ConnectionWords::tr("SQLite did not take the setting “%1”.").arg(name));
}

void Connection::openPostgres(Mode mode)
{
    m_database = QSqlDatabase::addDatabase(u"QPSQL"_s, m_name);
    if (!m_database.isValid())
        throw StoreError(ErrorKind::Failed, ConnectionWords::tr("Qt's PostgreSQL driver is not installed."));
    m_database.setHostName(m_where.host);
    m_database.setPort(m_where.port);
    m_database.setUserName(m_where.user);
    m_database.setDatabaseName(m_where.database);
    m_database.setConnectOptions(doorOptions(m_where));
    signIn();
    if (m_link)
        m_link->opened(pq().PQsocket(handle()));
    execute(u"SET TIME ZONE 'UTC'"_s);
    execute(u"SET client_min_messages = warning"_s);
    execute(u"SET jit = off"_s); // compiling a statement takes longer than any of ours
    // Sooner than a watcher takes a server that waits for a lock for one that is gone.
    execute(u"SET lock_timeout = %1"_s.arg(busyTimeout * 4 / 5));
    if (mode == Mode::ReadOnly)
        execute(u"SET default_transaction_read_only = on"_s);
    // Whoever may act as the board's owner does so: what they make belongs to the owner, not to them.
    value(u"SELECT set_config('role', rolname, false) FROM pg_database JOIN pg_roles ON pg_roles.oid = datdba "
          "WHERE datname = current_database() AND NOT rolcanlogin AND rolname <> current_user "
          "AND pg_has_role(session_user, datdba, 'MEMBER')"_s);
}

/// The keychain is asked where the server asks, and nobody else knew: it may take its time, or ask the user.
void Connection::signIn()
{
    // Not kept in the QSqlDatabase: what opens the door is handed through.
    const auto opens = [this](const QByteArray &password) {
        return m_database.open(m_where.user, QString::fromUtf8(password));
    };
    QByteArray password = passwordGiven();
    QElapsedTimer clock;
    clock.start();
    if (opens(password))
        return;
    if (clock.elapsed() > 2000) // it says nothing, and would say as much again
        throw closedDoor(Closed::Unreachable, m_where);
    Closed why = whyClosed(m_where, password);
    if (why == Closed::WantsPassword)
        password = passwordInKeychain(m_where);
    if ((why == Closed::NotAnyMore || (why == Closed::WantsPassword && !password.isEmpty()))) {
        if (opens(password))
            return;
        why = whyClosed(m_where, password);
    }
    throw closedDoor(why, m_where);
}

Standing Connection::standing()
{
    if (m_dialect.sqlite())
        return Standing::Owner;
    if (!m_standing) {
        // Whoever cannot be told may least.
        const QString said =
            value(u"SELECT CASE WHEN NOT row_security_active('incidents') THEN 'owner' WHEN pg_has_role(session_user, "
                  "(SELECT oid FROM pg_roles WHERE rolname = %1), 'MEMBER') THEN 'kiosk' ELSE 'desk' END"_s.arg(
                      quotedText(rolesOf(m_where.database).kiosk)))
                .toString();
        m_standing = said == "owner"_L1 ? Standing::Owner : said == "desk"_L1 ? Standing::Desk : Standing::Kiosk;
    }
    return *m_standing;
}

pg_conn *Connection::handle() const
{
    const QVariant handle = m_database.driver()->handle();
    const QByteArray type(handle.typeName()); // the typedef's name, or the struct's
    return type == "PGconn*" || type == "pg_conn*" ? *static_cast<pg_conn *const *>(handle.constData()) : nullptr;
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

ServerStatement &Connection::preparedByServer(const QString &sql)
{
    const auto known = m_preparedByServer.constFind(sql);
    if (known != m_preparedByServer.cend())
        return **known;
    const Link::Call call(link());
    return **m_preparedByServer.insert(sql, std::make_shared<ServerStatement>(handle(), sql));
}

void Connection::execute(const QString &sql)
{
    const Link::Call call(link());
    if (!m_dialect.sqlite())
        return ServerStatement::execute(handle(), sql);
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        throw StoreError::from(query.lastError());
}

QVariant Connection::value(const QString &sql)
{
    const Link::Call call(link());
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        throw StoreError::from(query.lastError());
    return query.next() ? query.value(0) : QVariant();
}

void Connection::requireSameFile() const
{
    if (m_file && m_file->hasMoved())
        throw StoreError::fileMoved();
}

void Connection::listen(const std::function<void()> &changed)
{
    execute(u"LISTEN bravo_changed"_s);
    // Not the driver's own signal: it says nothing of a server that closes the connection, and knows nothing of what
    // came along with the answer to a statement that is not the driver's. The descriptor is our own: the library closes
    // its.
    QSqlDriver *driver = m_database.driver();
    pg_conn *server = handle();
    const int socket = ::dup(pq().PQsocket(server));
    auto *watch = new QSocketNotifier(socket, QSocketNotifier::Read, driver);
    QObject::connect(watch, &QObject::destroyed, [socket] { ::close(socket); });
    const auto hear = [server, changed] {
        bool news = false;
        while (PGnotify *note = pq().PQnotifies(server)) {
            pq().PQfreemem(note);
            news = true;
        }
        if (news)
            changed();
    };
    QObject::connect(watch, &QSocketNotifier::activated, driver, [watch, server, hear, changed] {
        if (pq().PQconsumeInput(server) != 0)
            return hear();
        watch->setEnabled(false); // the server has closed it
        changed();
    });
    // What an answer brought along makes no descriptor readable any more: it is looked for before the thread rests.
    const QAbstractEventDispatcher *loop = QAbstractEventDispatcher::instance();
    QObject::connect(loop, &QAbstractEventDispatcher::aboutToBlock, driver, hear);
    QObject::connect(loop, &QAbstractEventDispatcher::awake, driver, hear);
}

void Connection::finishAll()
{
    const Link::Call call(link());
    for (const auto &query : std::as_const(m_prepared))
        query->finish();
    for (const auto &statement : std::as_const(m_preparedByServer))
        statement->finish();
}

Transaction::Transaction(Connection &connection, Purpose purpose) : m_connection(connection)
{
    if (purpose == Purpose::Write && !connection.writingRefused().isEmpty())
        throw StoreError(ErrorKind::NotAllowed, connection.writingRefused());
    const Dialect &dialect = connection.dialect();
    m_connection.execute(purpose == Purpose::Read ? dialect.beginReading() : dialect.begin());
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    m_connection.finishAll();
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
    m_open = false;
}

} // namespace bravo
