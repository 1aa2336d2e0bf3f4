// What those say whom a story celebrates, and how many see it then.
#include "store/incidentwriter.h"
#include "store/query.h"
#include "store/roster.h"

using namespace Qt::StringLiterals;

namespace bravo {

/// Who stays keeps their word. Whoever took the story off the board stays in it: without them it could be shown again,
/// and still tell of them.
void IncidentWriter::relinkPeople(const QString &incidentId, const Row &row)
{
    QStringList there;
    {
        Query read(m_connection, u"SELECT employee_id, word FROM celebrations WHERE incident_id = :id"_s);
        for (read.bind(u":id"_s, incidentId).run(); read.next();) {
            if (row.wish.celebrateIds.contains(read.text(0)) || read.text(1) == "no"_L1)
                there += read.text(0);
        }
    }
    Query(m_connection,
        u"DELETE FROM celebrations WHERE incident_id = :id AND employee_id NOT IN "_s + m_connection.dialect().idList())
        .bind(u":id"_s, incidentId)
        .bind(u":ids"_s, asIdList(there))
        .run();
    for (qsizetype position = 0; position < row.wish.celebrateIds.size(); ++position) {
        const QString &id = row.wish.celebrateIds[position];
        if (there.contains(id))
            continue;
        linkPeople(incidentId, {id}, position);
        if (row.ask.contains(id))
            ask(incidentId, {id});
    }
}

void IncidentWriter::ask(const QString &incidentId, const QStringList &employeeIds)
{
    if (employeeIds.isEmpty() || m_connection.standing() != Standing::Owner) // of a desk's story the server sees to it
        return;
    Query(m_connection,
        u"UPDATE celebrations SET word = 'asked' WHERE incident_id = :id AND employee_id IN "_s
            + m_connection.dialect().idList())
        .bind(u":id"_s, incidentId)
        .bind(u":ids"_s, asIdList(employeeIds))
        .run();
}

bool IncidentWriter::keepWord(const QString &incidentId, const QString &employeeId, bool show)
{
    if (m_connection.standing() != Standing::Owner) {
        Query(m_connection, u"SELECT bravo_say(:id, :show = 1)"_s)
            .bind(u":id"_s, incidentId)
            .bind(u":show"_s, show ? 1 : 0)
            .run();
        return true;
    }
    Query said(
        m_connection, u"UPDATE celebrations SET word = :word WHERE incident_id = :id AND employee_id = :employee"_s);
    said.bind(u":word"_s, show ? u"yes"_s : u"no"_s).bind(u":id"_s, incidentId).bind(u":employee"_s, employeeId).run();
    if (said.changed() == 0)
        return false;
    Query(m_connection, u"UPDATE incidents SET audience = :audience WHERE id = :id"_s)
        .bind(u":audience"_s, toStored(allowed(incidentId)))
        .bind(u":id"_s, incidentId)
        .run();
    return true;
}

void IncidentWriter::narrow(const QString &employeeId, Audience audience)
{
    if (audience == Audience::Board || m_connection.standing() != Standing::Owner)
        return;
    Query(m_connection,
        u"UPDATE incidents SET audience = :audience WHERE (audience = 'board' OR audience = :between) AND id IN "
        "(SELECT incident_id FROM celebrations WHERE employee_id = :employee)"_s)
        .bind(u":audience"_s, toStored(audience))
        .bind(u":between"_s, audience == Audience::Private ? u"team"_s : u"board"_s)
        .bind(u":employee"_s, employeeId)
        .run();
}

Audience IncidentWriter::allowed(const QString &incidentId)
{
    Query read(m_connection,
        u"SELECT e.audience, c.word FROM celebrations c JOIN employees e ON e.id = c.employee_id "
        "WHERE c.incident_id = :id"_s);
    Audience allowed = Audience::Board;
    for (read.bind(u":id"_s, incidentId).run(); read.next();) {
        const bool waits = read.text(1) == "asked"_L1 || read.text(1) == "no"_L1;
        allowed = std::max(allowed, waits ? Audience::Private : audienceFrom(read.text(0)));
    }
    return allowed;
}

} // namespace bravo
