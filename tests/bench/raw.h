#pragma once

#include <QString>
#include <QStringList>

#include <sqlite3.h>

#include <string>
#include <vector>

namespace bravo::bench {

/// A statement of the SQLite C API, prepared once; the reference that the store is held against.
class RawStatement {
public:
    RawStatement(sqlite3 *database, const QString &sql);
    ~RawStatement();
    RawStatement(RawStatement &&other) noexcept;
    RawStatement(const RawStatement &) = delete;
    RawStatement &operator=(const RawStatement &) = delete;
    RawStatement &operator=(RawStatement &&) = delete;

    /// Binds by position and runs to the end. Text is bound without a copy.
    void run(std::initializer_list<std::string_view> values);
    void run(const std::vector<std::string> &values);
    /// Runs to the end and takes every column of every row, as any reader must; answers how many bytes that were.
    size_t readAll();

private:
    void finish();

    sqlite3 *m_database;
    sqlite3_stmt *m_statement = nullptr;
};

/// A connection through the C API, with the board's own pragmas.
class RawDatabase {
public:
    explicit RawDatabase(const QString &path);
    ~RawDatabase();
    Q_DISABLE_COPY_MOVE(RawDatabase)

    void execute(const char *sql);
    RawStatement prepare(const QString &sql) { return {m_handle, sql}; }

private:
    sqlite3 *m_handle = nullptr;
};

/// The statements, with their values, that this program's connections run while this object lives.
class Recording {
public:
    Recording();
    ~Recording();
    Q_DISABLE_COPY_MOVE(Recording)
    QStringList take();
};

/// Must be called before the first connection is opened.
void allowRecordings();

} // namespace bravo::bench
