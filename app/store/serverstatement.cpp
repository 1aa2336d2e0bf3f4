#include "store/serverstatement.h"

#include "store/error.h"
#include "store/libpq.h"

#include <array>
#include <atomic>
#include <charconv>
#include <cstring>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

/// Types that a value is made of; anything else is text. From PostgreSQL's catalog, where they never change.
enum : Oid { BoolType = 16, BytesType = 17, Int8Type = 20, Int2Type = 21, Int4Type = 23, InstantType = 1184 };

/// "2026-10-03 21:40:00.123+00": each connection asks for UTC and ISO.
QDateTime instantFrom(const char *stored)
{
    std::array<int, 7> part{}; // year, month, day, hour, minute, second, milliseconds
    const char *at = stored, *end = stored + std::strlen(stored);
    for (size_t i = 0; i < 6; ++i) {
        const auto read = std::from_chars(at, end, part[i]);
        if (read.ec != std::errc())
            return {};
        at = i < 5 && read.ptr != end ? read.ptr + 1 : read.ptr;
    }
    if (at != end && *at == '.') {
        for (int digit = 100; ++at != end && *at >= '0' && *at <= '9'; digit /= 10)
            part[6] += (*at - '0') * digit;
    }
    return {QDate(part[0], part[1], part[2]), QTime(part[3], part[4], part[5], part[6]), Qt::UTC};
}

bool belongsToName(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

} // namespace

ServerStatement::ServerStatement(pg_conn *server, const QString &sql) : m_server(server)
{
    static std::atomic<quint64> number = 0;
    m_name = "bravo_" + QByteArray::number(++number);
    const QByteArray text = positional(sql);
    take(pq().PQprepare(m_server, m_name.constData(), text.constData(), 0, nullptr));
    finish();
}

ServerStatement::~ServerStatement()
{
    finish(); // the statement itself goes with the connection
}

void ServerStatement::execute(pg_conn *server, const QString &sql)
{
    PGresult *result = pq().PQexec(server, sql.toUtf8().constData());
    const ExecStatusType status = pq().PQresultStatus(result);
    const QString state = QString::fromLatin1(pq().PQresultErrorField(result, PG_DIAG_SQLSTATE));
    pq().PQclear(result);
    if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK && status != PGRES_EMPTY_QUERY)
        throw StoreError::ofServer(state);
}

/// `:name` becomes `$1`, outside quotes.
QByteArray ServerStatement::positional(const QString &sql)
{
    QString text;
    QChar quote;
    for (qsizetype i = 0; i < sql.size(); ++i) {
        const QChar c = sql[i];
        if (!quote.isNull()) {
            quote = c == quote ? QChar() : quote;
        } else if (c == u'\'' || c == u'"') {
            quote = c;
        } else if (c == u':' && i + 1 < sql.size() && sql[i + 1] == u':') {
            text += c;
            ++i;
        } else if (c == u':' && i + 1 < sql.size() && sql[i + 1].isLetter()) {
            qsizetype end = i + 1;
            while (end < sql.size() && belongsToName(sql[end]))
                ++end;
            const QString name = sql.mid(i, end - i);
            if (!m_places.contains(name))
                m_places.insert(name, m_places.size());
            text += u'$' + QString::number(m_places.value(name) + 1);
            i = end - 1;
            continue;
        }
        text += c;
    }
    m_values.resize(m_places.size());
    return text.toUtf8();
}

ServerStatement::Value &ServerStatement::place(const QString &name)
{
    const auto found = m_places.constFind(name);
    Q_ASSERT_X(found != m_places.cend(), "ServerStatement", qPrintable(name));
    return m_values[*found];
}

void ServerStatement::bind(const QString &name, const QByteArray &text)
{
    if (text.contains('\0')) // libpq would end the text there
        throw StoreError::ofServer(u"22021"_s);
    place(name) = {text, false};
}

void ServerStatement::bindBytes(const QString &name, const QByteArray &bytes)
{
    place(name) = {bytes, true};
}

void ServerStatement::run(bool oneByOne)
{
    finish();
    std::vector<const char *> values;
    std::vector<int> lengths, formats;
    for (const Value &value : std::as_const(m_values)) {
        values.push_back(value.content.isNull() ? nullptr : value.content.constData());
        lengths.push_back(static_cast<int>(value.content.size()));
        formats.push_back(value.binary ? 1 : 0);
    }
    const auto count = static_cast<int>(values.size());
    if (!oneByOne)
        return take(
            pq().PQexecPrepared(m_server, m_name.constData(), count, values.data(), lengths.data(), formats.data(), 0));
    if (pq().PQsendQueryPrepared(m_server, m_name.constData(), count, values.data(), lengths.data(), formats.data(), 0)
        == 0)
        throw StoreError::ofServer({});
    m_coming = true;
    pq().PQsetSingleRowMode(m_server);
    take(pq().PQgetResult(m_server));
}

/// What came, or the reason why nothing did.
void ServerStatement::take(pg_result *result)
{
    pq().PQclear(std::exchange(m_result, result));
    m_row = -1;
    const ExecStatusType status = pq().PQresultStatus(result);
    if (status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK || status == PGRES_SINGLE_TUPLE)
        return;
    const QString state = QString::fromLatin1(pq().PQresultErrorField(result, PG_DIAG_SQLSTATE));
    finish();
    throw StoreError::ofServer(state);
}

bool ServerStatement::next()
{
    // Of rows that come one by one, the end is said; where nothing comes at all, another statement took the line.
    if (m_coming && m_row >= 0 && pq().PQresultStatus(m_result) == PGRES_SINGLE_TUPLE)
        take(pq().PQgetResult(m_server));
    if (m_row + 1 >= pq().PQntuples(m_result))
        return false;
    ++m_row;
    return true;
}

void ServerStatement::finish()
{
    pq().PQclear(std::exchange(m_result, nullptr));
    m_row = -1;
    if (std::exchange(m_coming, false)) {
        while (pg_result *rest = pq().PQgetResult(m_server))
            pq().PQclear(rest);
    }
}

int ServerStatement::changed() const
{
    return m_result ? QByteArray(pq().PQcmdTuples(m_result)).toInt() : -1;
}

bool ServerStatement::isNull(int column) const
{
    return pq().PQgetisnull(m_result, m_row, column) != 0;
}

QString ServerStatement::text(int column) const
{
    return QString::fromUtf8(pq().PQgetvalue(m_result, m_row, column), pq().PQgetlength(m_result, m_row, column));
}

qint64 ServerStatement::number(int column) const
{
    const char *text = pq().PQgetvalue(m_result, m_row, column);
    qint64 number = 0;
    std::from_chars(text, text + pq().PQgetlength(m_result, m_row, column), number);
    return number;
}

QDateTime ServerStatement::instant(int column) const
{
    return isNull(column) ? QDateTime() : instantFrom(pq().PQgetvalue(m_result, m_row, column));
}

QByteArray ServerStatement::blob(int column) const
{
    // "\x00ff…"; the setting bytea_output has no other value on a server of our time, unless somebody chose it.
    const char *text = pq().PQgetvalue(m_result, m_row, column);
    size_t size = 0;
    unsigned char *bytes = pq().PQunescapeBytea(reinterpret_cast<const unsigned char *>(text), &size);
    const QByteArray blob(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    pq().PQfreemem(bytes);
    return isNull(column) ? QByteArray() : blob;
}

QVariant ServerStatement::raw(int column) const
{
    if (isNull(column))
        return {};
    switch (pq().PQftype(m_result, column)) {
    case BoolType:
        return text(column) == "t"_L1;
    case BytesType:
        return blob(column);
    case Int8Type:
    case Int4Type:
    case Int2Type:
        return number(column);
    case InstantType:
        return instant(column);
    default:
        return text(column);
    }
}

} // namespace bravo
