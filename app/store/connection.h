#pragma once

#include "board/identity.h"
#include "store/dialect.h"
#include "store/link.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <functional>
#include <memory>
#include <optional>

struct pg_conn;

namespace bravo {

class BoardFile;
class ServerStatement;

/// How long a writer waits for another one, in milliseconds; tests shorten it.
inline int busyTimeout = 5000;

/// One open connection to a board. Lives on the thread that opened it. Throws StoreError.
class Connection {
public:
    enum class Mode { ReadWrite, ReadOnly, Create };

    /// Sqlite: looks before it opens (exists, a regular file, ours, not newer), then sets and reads back every pragma.
    /// `link` is where a watcher sees how long the server lets a statement wait; Postgres only.
    Connection(const Location &where, Mode mode, std::shared_ptr<Link> link = {});
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    const Dialect &dialect() const { return m_dialect; }
    const Location &location() const { return m_where; }
    /// What this connection's login may do here, as the server says; asked once.
    Standing standing();
    /// libpq's own handle; nullptr on SQLite.
    pg_conn *handle() const;
    /// A statement prepared once for this connection, ready for new values: on a file, and on a server.
    QSqlQuery &prepared(const QString &sql);
    ServerStatement &preparedByServer(const QString &sql);
    /// Runs one statement without results.
    void execute(const QString &sql);
    /// Reads one value; invalid where there is no row.
    QVariant value(const QString &sql);
    /// Throws OutOfReach where another file took the board's place: this connection would read and write the old one.
    void requireSameFile() const;
    /// From now on a Transaction that writes is refused with this sentence.
    void refuseWriting(const QString &sentence) { m_refusal = sentence; }
    const QString &writingRefused() const { return m_refusal; }
    /// Closes every half-read result, so that this connection holds no lock.
    void finishAll();
    /// Calls back, through this thread's event loop, when the server says that the board changed, and when the server
    /// goes. Postgres only.
    void listen(const std::function<void()> &changed);
    /// Null on SQLite, and where nobody watches.
    Link *link() const { return m_link.get(); }

private:
    void openSqlite(Mode mode);
    void openPostgres(Mode mode);
    void signIn();
    void close();
    void setPragmas(Mode mode);
    void setPragma(const QString &name, const QString &wish, const QString &expected);

    Location m_where;
    Dialect m_dialect;
    QString m_name;
    QString m_refusal;
    std::optional<Standing> m_standing;
    std::shared_ptr<Link> m_link;
    std::unique_ptr<BoardFile> m_file;
    QSqlDatabase m_database;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared; // on a file
    QHash<QString, std::shared_ptr<ServerStatement>> m_preparedByServer; // on a server
};

/// Begins at once (IMMEDIATE on SQLite); rolls back unless committed. One that only reads sees the board as it is at
/// one instant, however long it looks; it is never committed.
class Transaction {
public:
    enum class Purpose { Write, Read };

    explicit Transaction(Connection &connection, Purpose purpose = Purpose::Write);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    void commit();

private:
    Connection &m_connection;
    bool m_open = true;
};

} // namespace bravo
