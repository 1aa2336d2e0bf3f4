#include "store/incidentlist.h"

#include "board/text.h"
#include "store/boardinside.h"
#include "store/publishedfolder.h"
#include "store/query.h"

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

constexpr int pageSize = 1000;

/// 2026-10-03T21:40:00Z of how either engine writes an instant.
QString toSecond(const QString &stored)
{
    return stored.left(10) + u'T' + stored.mid(11, 8) + u'Z';
}

/// The names that hang on the story, in their order.
QString namesOf(const Dialect &dialect, const QString &table, const QString &column, const QString &of)
{
    return u"(SELECT %1 FROM (SELECT n.name FROM %2 r JOIN %3 n ON n.id = r.%4 WHERE r.incident_id = i.id "
           "ORDER BY r.position) AS x)"_s.arg(dialect.joined(u"name"_s), table, of, column);
}

QString columnsOf(const Dialect &dialect, const QString &sealed)
{
    return u"i.id, i.title, i.story, i.learn, i.posted_at, (SELECT p.name FROM employees p WHERE p.id = i.posted_by), "
           "%1, %2, %3, i.marks, CASE WHEN %4 THEN NULL ELSE i.votes END, i.status"_s.arg(
               namesOf(dialect, u"celebrations"_s, u"employee_id"_s, u"employees"_s),
               namesOf(dialect, u"team_celebrations"_s, u"team_id"_s, u"teams"_s),
               namesOf(dialect, u"incident_values"_s, u"value_id"_s, u"service_values"_s), sealed);
}

IncidentLine lineFrom(const Query &row)
{
    IncidentLine line{row.text(0), row.text(1), row.text(2), row.text(3), toSecond(row.text(4)), row.text(5),
        row.text(6), row.text(7), row.text(8), Marks(static_cast<Marks::Int>(row.number(9))), {}, row.text(11)};
    if (const QString votes = row.text(10); !votes.isEmpty())
        line.votes = votes.toInt();
    return line;
}

template <typename T> QString joined(const QList<T> &all)
{
    QStringList names;
    for (const T &one : all)
        names += one.name;
    return names.join(u';');
}

IncidentLine lineOf(const Incident &one)
{
    return {one.id, one.title, one.story, one.learn, one.postedAt.toString(Qt::ISODate), one.postedBy,
        joined(one.celebrates), joined(one.teams), joined(one.values), one.marks,
        one.sealed ? std::nullopt : std::optional(one.votes), toString(one.status)};
}

QList<IncidentLine> linesOf(const QList<Incident> &incidents)
{
    QList<IncidentLine> lines;
    for (const Incident &one : incidents)
        lines += lineOf(one);
    return lines;
}

/// Where the place's file is, on this computer.
Location readable(const Location &where)
{
    const auto folder = PublishedFolder::at(where);
    return folder ? PublishedFolder(*folder).copy() : where;
}

/// A StoreError for what the taker could not take: it ends the list as the board's own would.
void handOver(const std::function<Result<void>(const QList<IncidentLine> &)> &take, const QList<IncidentLine> &lines)
{
    if (const auto taken = take(lines); !taken)
        throw StoreError(taken.error().kind, taken.error().message);
}

} // namespace

QList<IncidentLine> IncidentReader::lines(const IncidentQuery &query, Place &place)
{
    QString where = filter(query);
    if (!place.id.isEmpty())
        where += u" AND i.posted_at <= :at AND (i.posted_at < :at OR i.id > :behind)"_s;
    Query statement(m_connection,
        u"SELECT %1 FROM incidents i WHERE %2 ORDER BY i.posted_at DESC, i.id LIMIT %3"_s.arg(
            columnsOf(m_connection.dialect(), sealed()), where, QString::number(std::max(query.limit, 0))));
    bindFilter(statement, query);
    if (!place.id.isEmpty())
        statement.bind(u":at"_s, place.postedAt).bind(u":behind"_s, place.id);
    QList<IncidentLine> lines;
    lines.reserve(query.limit);
    for (statement.run(); statement.next();) {
        lines += lineFrom(statement);
        place.postedAt = statement.text(4);
    }
    if (!lines.isEmpty())
        place.id = lines.back().id;
    return lines;
}

Result<void> listIncidents(const Location &board, const IncidentQuery &query,
    const std::function<Result<void>(const QList<IncidentLine> &)> &take)
{
    return guarded([&] {
        Connection connection(readable(board), Connection::Mode::ReadOnly);
        const QTimeZone zone(
            connection.value(u"SELECT value FROM settings WHERE key = 'time_zone'"_s).toString().toLatin1());
        IncidentReader reader(connection, zone);
        if (!searchWords(query.search).isEmpty()) // few enough
            return handOver(take, linesOf(reader.page(query)));
        IncidentQuery part = query;
        part.order = Order::Newest;
        IncidentReader::Place place;
        for (int left = query.limit; left > 0; left -= part.limit) {
            part.limit = std::min(left, pageSize);
            const QList<IncidentLine> lines = reader.lines(part, place);
            if (!lines.isEmpty())
                handOver(take, lines);
            if (lines.size() < part.limit)
                return;
        }
    });
}

} // namespace bravo
