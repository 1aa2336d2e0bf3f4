#pragma once

#include "store/connection.h"

#include <array>

namespace bravo {

/// The tables that a whole copy of a board takes along, in the order of their references. A table that is in neither
/// list here is a mistake, which a test finds.
inline constexpr std::array copiedTables{"sites", "teams", "employees", "service_values", "processes", "incidents",
    "celebrations", "team_celebrations", "incident_values", "incident_processes", "votes", "thanks", "adoptions",
    "consents", "photos", "months", "awards", "slides", "audit_entries", "secrets", "visits", "reports", "publications",
    "kiosks", "erasures"};
/// Those that it does not: settings go one by one; who is signed in, who mistyped a PIN and how often something changed
/// are facts of the old place.
inline constexpr std::array placeTables{
    "settings", "sign_ins", "wrong_tries", "board_changes", "story_counts", "deliveries"};
/// Settings of the place, not of the board.
inline constexpr std::array placeSettings{"schema_version", "publish_to"};

struct Column {
    QString name;
    bool instant = false; // on SQLite, where an instant is text like another, only together()
    bool bytes = false;
};

/// The columns that are written, in the schema's order; none where there is no such table.
QList<Column> columnsOf(Connection &connection, const QString &table);
/// The columns of the one, with what the other's engine knows of them.
QList<Column> together(QList<Column> columns, const QList<Column> &others);

/// What a table holds, whatever the order of its rows: their number, and the sum of their hashes.
class Fingerprint {
public:
    void add(const QVariantList &row);
    qint64 rows() const { return m_rows; }
    bool operator==(const Fingerprint &) const = default;

private:
    qint64 m_rows = 0;
    std::array<quint64, 4> m_sum{};
};

/// Reads a table from its beginning to its end, a row at a time: memory stays flat. Until it goes, the connection
/// answers nothing else.
class TableReader {
public:
    TableReader(Connection &connection, const QString &table, const QList<Column> &columns);
    /// False at the end.
    bool next(QVariantList &row);

private:
    QList<Column> m_columns;
    std::unique_ptr<class Query> m_query;
};

/// Appends rows to a table: one a statement on SQLite, many on a server, which is a journey away.
class TableWriter {
public:
    TableWriter(Connection &connection, const QString &table, const QList<Column> &columns);
    void add(const QVariantList &row);
    /// After the last row.
    void flush();

private:
    void insert(qsizetype first, qsizetype count);

    Connection &m_connection;
    QString m_begin;
    QList<Column> m_columns;
    QList<QVariantList> m_waiting;
    qsizetype m_together = 1;
};

} // namespace bravo
