// What is changed of a story, or of a month, after it was written.
#include "store/error.h"
#include "store/incidentwriter.h"
#include "store/query.h"
#include "store/roster.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

/// Row security refuses nothing: it leaves such rows out, and the change would pass for done.
void requireChanged(const Query &statement)
{
    if (statement.changed() == 0)
        throw StoreError(ErrorKind::NotAllowed,
            QCoreApplication::translate("bravo::Store", "This is not yours to change, or the time for it is over."));
}

} // namespace

void IncidentWriter::rewrite(const Incident &before, const Row &row, const QString &byId, const QDateTime &now)
{
    const NewIncident &wish = row.wish;
    const bool samePeople = idsOf(before.celebrates) == wish.celebrateIds;
    if (!samePeople)
        relinkPeople(before.id, row);
    if (idsOf(before.teams) != wish.teamIds) {
        unlink(u"team_celebrations"_s, before.id);
        linkTeams(before.id, wish.teamIds);
    }
    if (idsOf(before.values) != wish.valueIds) {
        unlink(u"incident_values"_s, before.id);
        linkValues(before.id, wish.valueIds);
    }
    if (!hasPhotos(before.id, wish.photos))
        rewritePhotos(before.id, wish.photos, now);
    rewriteConsent(before, wish, byId, now);
    const QStringList bent = recordOf(before.id).processIds;
    if (QSet(bent.begin(), bent.end()) != QSet(wish.processIds.begin(), wish.processIds.end())) {
        unlink(u"incident_processes"_s, before.id);
        linkProcesses(before.id, wish.processIds);
    }
    // Last, since a server holds the audience against those whom the story celebrates then. Somebody may have chosen
    // fewer readers for this story; that stays as long as it celebrates the same people.
    rewriteText(before.id, row, std::max(samePeople ? before.audience : Audience::Board, allowed(before.id)), now);
}

/// Consent is to these very words. Who agreed, and when, may be corrected; what is not named stays.
void IncidentWriter::rewriteConsent(
    const Incident &before, const NewIncident &wish, const QString &byId, const QDateTime &now)
{
    const bool consents = wish.customerConsents && !wish.customerWords.isEmpty();
    const bool stands = consents && before.wordsMayGoOutside && before.customerWords == wish.customerWords;
    const StoryRecord kept = recordOf(before.id);
    const QDateTime at = consentedOn(wish, stands ? kept.consentedAt : now);
    const bool sameDay = at.toTimeZone(m_zone).date() == kept.consentedAt.toTimeZone(m_zone).date();
    if ((stands && sameDay && wish.consentBy == kept.consentBy) || (!consents && !before.wordsMayGoOutside))
        return;
    unlink(u"consents"_s, before.id);
    if (consents)
        addConsent(before.id, wish.consentBy, at, byId);
}

void IncidentWriter::rewriteText(const QString &id, const Row &row, Audience audience, const QDateTime &now)
{
    const NewIncident &wish = row.wish;
    if (const QString unindex = m_connection.dialect().unindex(); !unindex.isEmpty())
        Query(m_connection, unindex).bind(u":id"_s, id).run();
    Query statement(m_connection,
        u"UPDATE incidents SET title = :title, story = :story, learn = :learn, customer_words = :words, "
        "names = :names, marks = :marks, happened_on = :happened, audience = :audience, edited_at = :now "
        "WHERE id = :id"_s);
    statement.bind(u":title"_s, wish.title)
        .bind(u":story"_s, wish.story)
        .bind(u":learn"_s, wish.learn)
        .bind(u":words"_s, wish.customerWords)
        .bind(u":names"_s, row.names)
        .bind(u":marks"_s, static_cast<qint64>(wish.marks))
        .bindOrNull(u":happened"_s, wish.happenedOn.toString(Qt::ISODate))
        .bind(u":audience"_s, toStored(audience))
        .bind(u":now"_s, now)
        .bind(u":id"_s, id)
        .run();
    requireChanged(statement);
    if (const QString index = m_connection.dialect().index(); !index.isEmpty())
        Query(m_connection, index).bind(u":id"_s, id).run();
}

void IncidentWriter::unlink(const QString &table, const QString &incidentId)
{
    Query(m_connection, u"DELETE FROM %1 WHERE incident_id = :id"_s.arg(table)).bind(u":id"_s, incidentId).run();
}

bool IncidentWriter::hasPhotos(const QString &incidentId, const QList<Photo> &photos)
{
    Query query(m_connection, u"SELECT content FROM photos WHERE incident_id = :id ORDER BY position"_s);
    query.bind(u":id"_s, incidentId).run();
    qsizetype same = 0;
    bool differs = false;
    while (query.next()) // to the end: a half-read answer would hold its lock
        differs = differs || same >= photos.size() || photos[same++].content != query.blob(0);
    return !differs && same == photos.size();
}

/// A photo that stays keeps its id, by which a month that was closed with it knows it.
void IncidentWriter::rewritePhotos(const QString &incidentId, const QList<Photo> &photos, const QDateTime &now)
{
    QList<std::pair<QString, QByteArray>> before;
    {
        Query read(m_connection, u"SELECT id, content FROM photos WHERE incident_id = :id ORDER BY position"_s);
        for (read.bind(u":id"_s, incidentId).run(); read.next();)
            before.emplaceBack(read.text(0), read.blob(1));
    }
    unlink(u"photos"_s, incidentId);
    for (qsizetype position = 0; position < photos.size(); ++position) {
        const auto same = std::find_if(before.begin(), before.end(),
            [&](const std::pair<QString, QByteArray> &one) { return one.second == photos[position].content; });
        const QString id = same == before.end() ? newId() : same->first;
        if (same != before.end())
            before.erase(same);
        insertPhoto(id, incidentId, position, photos[position], now);
    }
}

QStringList IncidentWriter::votersAmong(const QString &incidentId, const QStringList &employeeIds)
{
    Query query(m_connection,
        m_connection.standing() == Standing::Owner
            ? u"SELECT employee_id FROM votes WHERE incident_id = :id"_s
            : u"SELECT (SELECT bravo_me()) FROM votes WHERE incident_id = :id"_s);
    query.bind(u":id"_s, incidentId).run();
    QStringList voters;
    while (query.next()) {
        if (employeeIds.contains(query.text(0)))
            voters += query.text(0);
    }
    return voters;
}

void IncidentWriter::setStatus(const QString &id, Status status)
{
    Query statement(m_connection, u"UPDATE incidents SET status = :status WHERE id = :id"_s);
    statement.bind(u":status"_s, toString(status)).bind(u":id"_s, id).run();
    requireChanged(statement);
}

void IncidentWriter::holdMonth(const Month &month)
{
    if (m_connection.dialect().sqlite())
        return;
    Query(m_connection, u"INSERT INTO months(month, state) VALUES (:month, 'open') ON CONFLICT DO NOTHING"_s)
        .bind(u":month"_s, month.toString())
        .run();
    Query(m_connection, u"SELECT 1 FROM months WHERE month = :month FOR UPDATE"_s)
        .bind(u":month"_s, month.toString())
        .run();
}

bool IncidentWriter::closeMonth(const Month &month, const QByteArray &kept, const QString &byId, const QDateTime &now)
{
    Query statement(m_connection,
        u"INSERT INTO months(month, state, closed_at, closed_by, as_closed) VALUES (:month, 'closed', :now, :by, "
        u":kept) "
        "ON CONFLICT(month) DO UPDATE SET state = 'closed', closed_at = excluded.closed_at, "
        "closed_by = excluded.closed_by, as_closed = excluded.as_closed WHERE months.state <> 'closed'"_s);
    statement.bind(u":month"_s, month.toString())
        .bind(u":now"_s, now)
        .bind(u":by"_s, byId)
        .bind(u":kept"_s, QString::fromUtf8(kept))
        .run();
    return statement.changed() > 0;
}

void IncidentWriter::giveReason(const QString &reason)
{
    if (!m_connection.dialect().sqlite())
        Query(m_connection, u"SELECT set_config('bravo.reason', :reason, true)"_s).bind(u":reason"_s, reason).run();
}

} // namespace bravo
