#include "store/boardtables.h"

#include "store/query.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

/// Instants as SQLite stores them, to the millisecond; as toStored() writes them, they stay as they are.
QVariant normalised(const QVariant &value, const Column &column)
{
    if (!column.instant || value.isNull())
        return value;
    const QString text = value.toString();
    if (text.size() == 24 && text.endsWith(u'Z'))
        return text;
    const QDateTime instant = QDateTime::fromString(text, Qt::ISODateWithMs);
    return instant.isValid() ? toStored(instant) : text;
}

QByteArray bytesOf(const QVariant &value)
{
    return value.metaType() == QMetaType::fromType<QByteArray>() ? value.toByteArray() : value.toString().toUtf8();
}

} // namespace

QList<Column> columnsOf(Connection &connection, const QString &table)
{
    Query query(connection,
        connection.dialect().sqlite()
            ? u"SELECT name, type FROM pragma_table_info(:table) ORDER BY cid"_s
            : u"SELECT CAST(column_name AS text), CAST(data_type AS text) FROM information_schema.columns "
              "WHERE table_schema = 'public' AND table_name = :table AND is_generated = 'NEVER' "
              "ORDER BY ordinal_position"_s);
    QList<Column> columns;
    for (query.bind(u":table"_s, table).run(); query.next();) {
        const QString type = query.text(1).toLower();
        columns += Column{query.text(0), type.startsWith("timestamp"_L1), type == "blob"_L1 || type == "bytea"_L1};
    }
    return columns;
}

QList<Column> together(QList<Column> columns, const QList<Column> &others)
{
    for (Column &column : columns) {
        for (const Column &other : others)
            column.instant = column.instant || (other.name == column.name && other.instant);
    }
    return columns;
}

void Fingerprint::add(const QVariantList &row)
{
    QByteArray canonical;
    for (const QVariant &value : row) {
        const QByteArray bytes = value.isNull() ? QByteArray() : bytesOf(value);
        const quint64 size = qToLittleEndian(static_cast<quint64>(bytes.size()));
        canonical += value.isNull() ? '0' : '1';
        canonical.append(reinterpret_cast<const char *>(&size), sizeof(size));
        canonical += bytes;
    }
    const QByteArray hash = QCryptographicHash::hash(canonical, QCryptographicHash::Sha256);
    for (size_t lane = 0; lane < m_sum.size(); ++lane)
        m_sum[lane] += qFromLittleEndian<quint64>(hash.constData() + 8 * lane);
    ++m_rows;
}

TableReader::TableReader(Connection &connection, const QString &table, const QList<Column> &columns)
    : m_columns(columns)
{
    QStringList values;
    for (const Column &column : columns)
        values += column.instant ? connection.dialect().instantText(column.name) : column.name;
    m_query = std::make_unique<Query>(connection, u"SELECT %1 FROM %2"_s.arg(values.join(u", "_s), table));
    m_query->runRowByRow();
}

bool TableReader::next(QVariantList &row)
{
    if (!m_query->next())
        return false;
    row.resize(m_columns.size());
    for (qsizetype column = 0; column < m_columns.size(); ++column)
        row[column] = normalised(m_query->raw(static_cast<int>(column)), m_columns[column]);
    return true;
}

TableWriter::TableWriter(Connection &connection, const QString &table, const QList<Column> &columns)
    : m_connection(connection),
      m_columns(columns)
{
    QStringList names;
    for (const Column &column : columns)
        names += column.name;
    const bool sqlite = connection.dialect().sqlite();
    m_begin = u"INSERT INTO %1(%2) %3VALUES "_s.arg(
        table, names.join(u", "_s), sqlite ? ""_L1 : "OVERRIDING SYSTEM VALUE "_L1);
    const bool heavy = std::any_of(columns.cbegin(), columns.cend(), [](const Column &one) { return one.bytes; });
    if (!sqlite && !heavy)
        m_together = std::max<qsizetype>(1, 1000 / columns.size());
}

void TableWriter::add(const QVariantList &row)
{
    m_waiting += row;
    if (m_waiting.size() < m_together)
        return;
    insert(0, m_waiting.size());
    m_waiting.clear();
}

void TableWriter::flush()
{
    for (qsizetype at = 0; at < m_waiting.size(); ++at) // one by one: a statement is prepared for one number of rows
        insert(at, 1);
    m_waiting.clear();
}

void TableWriter::insert(qsizetype first, qsizetype count)
{
    const auto name = [](qsizetype row, qsizetype column) { return u":r%1c%2"_s.arg(row).arg(column); };
    QStringList rows;
    for (qsizetype row = 0; row < count; ++row) {
        QStringList names;
        for (qsizetype column = 0; column < m_columns.size(); ++column)
            names += name(row, column);
        rows += u'(' + names.join(u", "_s) + u')';
    }
    Query statement(m_connection, m_begin + rows.join(u", "_s));
    for (qsizetype row = 0; row < count; ++row) {
        for (qsizetype column = 0; column < m_columns.size(); ++column)
            statement.bindRaw(name(row, column), m_waiting[first + row][column]);
    }
    statement.run();
}

} // namespace bravo
