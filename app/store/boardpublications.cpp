// The door, as far as it remembers what was given out.
#include "store/boardinside.h"
#include "store/query.h"

using namespace Qt::StringLiterals;

namespace bravo {

Result<void> Board::recordPublication(
    const Month &month, Edition edition, const QStringList &incidentIds, const QString &byId, const QDateTime &now)
{
    return guarded([&] {
        Transaction transaction(m_inside->connection);
        if (!byId.isEmpty() || m_inside->connection.standing() != Standing::Owner) // else a command of the owner's
            m_inside->requireManager(byId);
        for (const QString &id : incidentIds)
            Query(m_inside->connection,
                u"INSERT INTO publications(id, incident_id, month, edition, published_at, published_by) "
                "VALUES (:id, :incident, :month, :edition, :now, :by)"_s)
                .bind(u":id"_s, newId())
                .bind(u":incident"_s, id)
                .bind(u":month"_s, month.toString())
                .bind(u":edition"_s, toString(edition))
                .bind(u":now"_s, now.toUTC())
                .bindOrNull(u":by"_s, byId)
                .run();
        m_inside->writer().audit(now.toUTC(), byId, u"published"_s, u"month"_s, month.toString());
        transaction.commit();
    });
}

Result<QList<Publication>> Board::publications(const QStringList &incidentIds)
{
    return guarded([&] {
        Query read(m_inside->connection,
            u"SELECT p.incident_id, p.month, p.edition, p.published_at, e.name FROM publications p "
            "LEFT JOIN employees e ON e.id = p.published_by WHERE p.incident_id IN %1 ORDER BY p.published_at, p.id"_s
                .arg(m_inside->connection.dialect().idList()));
        QList<Publication> found;
        for (read.bind(u":ids"_s, asIdList(incidentIds)).run(); read.next();) {
            if (const auto month = Month::parse(read.text(1)))
                found += Publication{read.text(0), *month, read.text(2), read.instant(3), read.text(4)};
        }
        return found;
    });
}

} // namespace bravo
