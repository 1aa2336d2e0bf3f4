#include "store/incidentreader.h"

#include "board/text.h"
#include "store/error.h"
#include "store/query.h"
#include "store/roster.h"
#include "store/schema.h"
#include "store/searchwords.h"

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

const QString votesSealed = u"EXISTS (SELECT 1 FROM settings WHERE key = 'votes_sealed' AND value = 'on')"_s;
const QString monthClosed = u"EXISTS (SELECT 1 FROM months m WHERE m.month = i.month AND m.state = 'closed')"_s;
const QString sealedMonth = u"(%1 AND NOT %2)"_s.arg(votesSealed, monthClosed);
const QString allColumns =
    u"i.id, i.title, i.story, i.learn, i.customer_words, i.happened_on, i.posted_by, p.name, i.posted_at, i.marks, "
    "i.status, i.audience, i.votes, i.thanks, i.adoptions, CASE WHEN %1 THEN 1 ELSE 0 END"_s;

Status statusFrom(const QString &stored)
{
    for (const Status status : {Status::Published, Status::Waiting, Status::Withdrawn}) {
        if (stored == toString(status))
            return status;
    }
    return Status::SetAside; // also what nobody knows: it is shown to nobody
}

Incident incidentFrom(const Query &row)
{
    Incident incident;
    incident.id = row.text(0);
    incident.title = row.text(1);
    incident.story = row.text(2);
    incident.learn = row.text(3);
    incident.customerWords = row.text(4);
    incident.happenedOn = QDate::fromString(row.text(5), Qt::ISODate);
    incident.postedById = row.text(6);
    incident.postedBy = row.text(7);
    incident.postedAt = row.instant(8);
    incident.marks = Marks(static_cast<Marks::Int>(row.number(9)));
    incident.status = statusFrom(row.text(10));
    incident.audience = audienceFrom(row.text(11));
    incident.sealed = row.number(15) != 0;
    incident.votes = incident.sealed ? 0 : static_cast<int>(row.number(12));
    incident.thanks = static_cast<int>(row.number(13));
    incident.adoptions = static_cast<int>(row.number(14));
    return incident;
}

/// Which votes are the viewer's. A server shows a desk the votes of whoever is signed in, and not whose they are:
/// whoever could ask for somebody's would learn from the plan of the statement that there was a row to leave out.
QString viewersVote(Connection &connection)
{
    switch (connection.standing()) {
    case Standing::Owner:
        return u"employee_id = :viewer"_s;
    case Standing::Desk:
        return u":viewer = (SELECT bravo_me())"_s;
    case Standing::Kiosk:
        break;
    }
    return u"CAST(:viewer AS TEXT) IS NULL"_s; // nobody votes there
}

/// Everything that hangs on the incidents of a page, in one statement; the first letter says what a row is.
QString relationsSql(const QString &ids, const QString &viewersVote)
{
    return uR"(
        SELECT c.incident_id, 'e' AS kind, c.position AS position, e.id, e.name, t.name, '', ''
            FROM celebrations c JOIN employees e ON e.id = c.employee_id LEFT JOIN teams t ON t.id = e.team_id
            WHERE c.incident_id IN %1
        UNION ALL SELECT c.incident_id, 't', c.position, t.id, t.name, '', '', ''
            FROM team_celebrations c JOIN teams t ON t.id = c.team_id WHERE c.incident_id IN %1
        UNION ALL SELECT v.incident_id, 'v', v.position, s.id, s.name, s.meaning, s.color, s.icon
            FROM incident_values v JOIN service_values s ON s.id = v.value_id WHERE v.incident_id IN %1
        UNION ALL SELECT incident_id, 'p', position, id, '', '', '', '' FROM photos WHERE incident_id IN %1
        UNION ALL SELECT incident_id, 'c', 0, id, '', '', '', '' FROM consents
            WHERE edition = 'outside' AND incident_id IN %1
        UNION ALL SELECT incident_id, 'm', 0, '', '', '', '', '' FROM votes WHERE %2 AND incident_id IN %1
        ORDER BY 1, 2, 3)"_s.arg(ids, viewersVote);
}

void addRelation(Incident &incident, const Query &row)
{
    switch (row.text(1).front().toLatin1()) {
    case 'e':
        incident.celebrates += Celebrated{row.text(3), row.text(4), row.text(5)};
        break;
    case 't':
        incident.teams += Celebrated{row.text(3), row.text(4), {}};
        break;
    case 'v':
        incident.values += Value{row.text(3), row.text(4), row.text(5), row.text(6), row.text(7)};
        break;
    case 'p':
        incident.photoIds += row.text(3);
        break;
    case 'c':
        incident.wordsMayGoOutside = true;
        break;
    case 'm':
        incident.votedByViewer = true;
        break;
    }
}

} // namespace

/// Whose eyes see it: most stories are everyone's; one's own, and those of one's team, only some.
static QString seen(const IncidentQuery &query)
{
    if (!query.viewerId.isEmpty() && query.postedById == query.viewerId)
        return u"(i.status IN ('published', 'waiting') OR (i.status = 'set-aside' AND i.note <> ''))"_s;
    if (!query.viewerId.isEmpty() && query.celebratesId == query.viewerId)
        return u"i.status = 'published'"_s;
    if (!query.viewerId.isEmpty() && !query.celebratesId.isEmpty())
        return u"i.status = 'published' AND (i.audience = 'board' OR (i.audience = 'team' AND EXISTS ("
               "SELECT 1 FROM employees me JOIN employees one ON one.team_id = me.team_id "
               "JOIN celebrations c ON c.employee_id = one.id WHERE me.id = :eyes AND c.incident_id = i.id)))"_s;
    return u"i.status = 'published' AND i.audience = 'board'"_s;
}

QString IncidentReader::columns() const
{
    return allColumns.arg(sealed());
}

/// Whether nobody learns the story's count yet.
QString IncidentReader::sealed() const
{
    return m_unsealed ? u"1 = 0"_s : sealedMonth;
}

QString IncidentReader::filter(const IncidentQuery &query) const
{
    QString where = seen(query);
    if (query.order == Order::MostVoted && !m_unsealed) // nobody learns from the order what the counts do not say
        where += u" AND (NOT %1 OR %2)"_s.arg(votesSealed, monthClosed);
    if (query.month)
        // By rank the month's own index serves; by time the newest index does, from the month's first instant to its
        // last.
        where += query.order == Order::MostVoted ? u" AND i.month = :month"_s
                                                 : u" AND i.posted_at >= :since AND i.posted_at < :until"_s;
    if (!query.celebratesId.isEmpty())
        where += u" AND i.id IN (%1)"_s.arg(storiesAbout(u":celebrates"_s));
    if (!query.postedById.isEmpty())
        where += u" AND i.posted_by = :author"_s;
    if (!query.valueId.isEmpty())
        where += u" AND i.id IN (SELECT incident_id FROM incident_values WHERE value_id = :value)"_s;
    if (query.toVote)
        where +=
            u" AND NOT EXISTS (SELECT 1 FROM votes WHERE incident_id = i.id AND %1)"
            " AND NOT EXISTS (SELECT 1 FROM celebrations WHERE incident_id = i.id AND employee_id = :viewer)"_s.arg(
                viewersVote(m_connection));
    if (!query.ids.isEmpty())
        where += u" AND i.id IN "_s + m_connection.dialect().idList();
    return where;
}

void IncidentReader::bindFilter(Query &statement, const IncidentQuery &query) const
{
    const QStringList words = searchWords(query.search);
    if (!words.isEmpty())
        statement.bind(u":title"_s, searchTermFor(m_connection, words, true))
            .bind(u":words"_s, searchTermFor(m_connection, words, false))
            .bind(u":bound"_s, IncidentQuery::searchBound);
    if (!words.isEmpty() && !m_connection.dialect().sqlite()) {
        statement.bind(u":since"_s, query.month ? query.month->start(m_zone) : QDateTime())
            .bind(u":until"_s, query.month ? query.month->next().start(m_zone) : QDateTime())
            .bindOrNull(u":celebrates"_s, query.celebratesId)
            .bindOrNull(u":author"_s, query.postedById)
            .bindOrNull(u":value"_s, query.valueId)
            .bindOrNull(u":viewer"_s, query.toVote ? query.viewerId : QString());
        return;
    }
    if (query.month && query.order == Order::MostVoted)
        statement.bind(u":month"_s, query.month->toString());
    else if (query.month)
        statement.bind(u":since"_s, query.month->start(m_zone)).bind(u":until"_s, query.month->next().start(m_zone));
    if (!query.celebratesId.isEmpty())
        statement.bind(u":celebrates"_s, query.celebratesId);
    if (seen(query).contains(":eyes"_L1))
        statement.bind(u":eyes"_s, query.viewerId);
    if (!query.postedById.isEmpty())
        statement.bind(u":author"_s, query.postedById);
    if (!query.valueId.isEmpty())
        statement.bind(u":value"_s, query.valueId);
    if (query.toVote)
        statement.bind(u":viewer"_s, query.viewerId);
    if (!query.ids.isEmpty())
        statement.bind(u":ids"_s, asIdList(query.ids));
}

QString IncidentReader::pageSql(const IncidentQuery &query) const
{
    const QString order =
        query.order == Order::MostVoted ? u"i.votes DESC, i.posted_at, i.id"_s : u"i.posted_at DESC, i.id"_s;
    // Written out, not bound: a server's plan for any limit is one for thousands of rows, and it would plan each page
    // anew to do better.
    const QString part =
        u"LIMIT %1"_s.arg(std::max(query.limit, 0)) + (query.offset > 0 ? u" OFFSET :offset"_s : u""_s);
    if (!searchWords(query.search).isEmpty())
        // Only the page's own rows carry their texts: hundreds of matches are put in order by their keys alone.
        return u"SELECT %1 FROM (SELECT hit.seq, hit.tier FROM (%2) AS hit JOIN incidents i ON i.seq = hit.seq "
               "ORDER BY hit.tier, %3 %4) AS best JOIN incidents i ON i.seq = best.seq "
               "JOIN employees p ON p.id = i.posted_by ORDER BY best.tier, %3"_s.arg(
                   columns(), m_connection.dialect().search(filter(query)), order, part);
    // The inner SELECT walks an index alone, so that a far offset costs no row.
    return u"SELECT %1 FROM incidents i JOIN employees p ON p.id = i.posted_by WHERE i.id IN "
           "(SELECT i.id FROM incidents i WHERE %2 ORDER BY %3 %4) ORDER BY %3"_s.arg(
               columns(), filter(query), order, part);
}

QList<Incident> IncidentReader::page(const IncidentQuery &query)
{
    QList<Incident> incidents;
    {
        Query statement(m_connection, pageSql(query));
        bindFilter(statement, query);
        if (query.offset > 0)
            statement.bind(u":offset"_s, query.offset);
        statement.run();
        while (statement.next())
            incidents += incidentFrom(statement);
    }
    addRelations(incidents, query.viewerId);
    return incidents;
}

int IncidentReader::count(const IncidentQuery &query)
{
    const bool searching = !searchWords(query.search).isEmpty();
    Query statement(m_connection, countSql(query, searching));
    bindFilter(statement, query);
    statement.run();
    statement.next();
    const auto found = static_cast<int>(statement.number(0));
    return searching ? std::min(found, IncidentQuery::searchBound) : found;
}

bool IncidentReader::votesAreSealed() const
{
    return m_connection.value(u"SELECT CASE WHEN %1 THEN 1 ELSE 0 END"_s.arg(votesSealed)).toInt() == 1;
}

QString IncidentReader::countSql(const IncidentQuery &query, bool searching) const
{
    if (searching)
        return u"SELECT count(*) FROM (%1) AS found"_s.arg(m_connection.dialect().search(filter(query)));
    if (query.month || !query.celebratesId.isEmpty() || !query.postedById.isEmpty() || !query.valueId.isEmpty()
        || !query.ids.isEmpty() || (query.order == Order::MostVoted && votesAreSealed()))
        return u"SELECT count(*) FROM incidents i WHERE "_s + filter(query);
    if (!query.toVote)
        return m_connection.dialect().countOfAll();
    // All but those that one voted for, or is celebrated in: the few instead of the many.
    return u"SELECT (%1) - (SELECT count(*) FROM incidents i WHERE %2 AND i.id IN (SELECT incident_id FROM votes "
           "WHERE %3 UNION SELECT incident_id FROM celebrations WHERE employee_id = :viewer))"_s.arg(
               m_connection.dialect().countOfAll(), filter({}), viewersVote(m_connection));
}

void IncidentReader::addRelations(QList<Incident> &incidents, const QString &viewerId)
{
    if (incidents.isEmpty())
        return;
    QHash<QString, qsizetype> at;
    QStringList ids;
    for (qsizetype i = 0; i < incidents.size(); ++i) {
        at.insert(incidents[i].id, i);
        ids += incidents[i].id;
    }
    Query statement(m_connection, relationsSql(m_connection.dialect().idList(), viewersVote(m_connection)));
    statement.bind(u":ids"_s, asIdList(ids)).bind(u":viewer"_s, viewerId).run();
    while (statement.next())
        addRelation(incidents[at.value(statement.text(0))], statement);
}

std::optional<Incident> IncidentReader::byId(const QString &id, const QString &viewerId)
{
    QList<Incident> found;
    {
        Query statement(m_connection,
            u"SELECT %1 FROM incidents i JOIN employees p ON p.id = i.posted_by WHERE i.id = :id"_s.arg(columns()));
        statement.bind(u":id"_s, id).run();
        if (!statement.next())
            return std::nullopt;
        found += incidentFrom(statement);
    }
    addRelations(found, viewerId);
    return found.front();
}

} // namespace bravo
