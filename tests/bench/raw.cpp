#include "bench/raw.h"

namespace bravo::bench {

namespace {

bool recording = false;
QStringList recorded;

int onStatement(unsigned, void *, void *statement, void *text)
{
    const char *sql = static_cast<const char *>(text);
    if (!recording || (sql[0] == '-' && sql[1] == '-')) // what a trigger runs is announced as a comment
        return 0;
    if (char *expanded = sqlite3_expanded_sql(static_cast<sqlite3_stmt *>(statement))) {
        recorded += QString::fromUtf8(expanded);
        sqlite3_free(expanded);
    }
    return 0;
}

int onOpen(sqlite3 *database, const char **, const void *)
{
    return sqlite3_trace_v2(database, SQLITE_TRACE_STMT, &onStatement, nullptr);
}

void require(bool done, sqlite3 *database)
{
    if (!done)
        qFatal("The reference failed: %s", sqlite3_errmsg(database));
}

} // namespace

RawStatement::RawStatement(sqlite3 *database, const QString &sql) : m_database(database)
{
    const QByteArray utf8 = sql.toUtf8();
    require(sqlite3_prepare_v3(database, utf8.constData(), -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr)
            == SQLITE_OK,
        database);
}

RawStatement::RawStatement(RawStatement &&other) noexcept
    : m_database(other.m_database),
      m_statement(std::exchange(other.m_statement, nullptr))
{
}

RawStatement::~RawStatement()
{
    sqlite3_finalize(m_statement);
}

void RawStatement::run(std::initializer_list<std::string_view> values)
{
    int position = 0;
    for (const std::string_view value : values)
        sqlite3_bind_text(m_statement, ++position, value.data(), static_cast<int>(value.size()), SQLITE_STATIC);
    finish();
}

void RawStatement::run(const std::vector<std::string> &values)
{
    int position = 0;
    for (const std::string &value : values)
        sqlite3_bind_text(m_statement, ++position, value.data(), static_cast<int>(value.size()), SQLITE_STATIC);
    finish();
}

void RawStatement::finish()
{
    int step = sqlite3_step(m_statement);
    while (step == SQLITE_ROW)
        step = sqlite3_step(m_statement);
    require(step == SQLITE_DONE, m_database);
    sqlite3_reset(m_statement);
}

size_t RawStatement::readAll()
{
    size_t bytes = 0;
    int step = sqlite3_step(m_statement);
    for (; step == SQLITE_ROW; step = sqlite3_step(m_statement)) {
        for (int column = 0; column < sqlite3_column_count(m_statement); ++column) {
            const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
            const std::string taken(text, static_cast<size_t>(sqlite3_column_bytes(m_statement, column)));
            bytes += taken.size();
        }
    }
    require(step == SQLITE_DONE, m_database);
    sqlite3_reset(m_statement);
    return bytes;
}

RawDatabase::RawDatabase(const QString &path)
{
    require(
        sqlite3_open_v2(path.toUtf8().constData(), &m_handle, SQLITE_OPEN_READWRITE, nullptr) == SQLITE_OK, m_handle);
    execute("PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA synchronous = "
            "FULL; "
            "PRAGMA cache_size = -16384; PRAGMA temp_store = MEMORY; PRAGMA journal_mode = DELETE");
}

RawDatabase::~RawDatabase()
{
    sqlite3_close(m_handle);
}

void RawDatabase::execute(const char *sql)
{
    require(sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK, m_handle);
}

void allowRecordings()
{
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(&onOpen));
}

Recording::Recording()
{
    recorded.clear();
    recording = true;
}

Recording::~Recording()
{
    recording = false;
}

QStringList Recording::take()
{
    return std::exchange(recorded, {});
}

} // namespace bravo::bench
