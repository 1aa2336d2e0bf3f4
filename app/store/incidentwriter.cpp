#include "store/incidentwriter.h"

#include "board/text.h"
#include "store/audittrail.h"
#include "store/query.h"
#include "store/roster.h"

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

const QString insertIncident =
    u"INSERT INTO incidents(id, title, story, learn, customer_words, names, marks, happened_on, posted_by, posted_at, "
    "month, status, audience, content_key) VALUES (:id, :title, :story, :learn, :words, :names, :marks, :happened, "
    ":by, :at, :month, :status, :audience, :key) ON CONFLICT(content_key) DO NOTHING"_s;
const QString linkEmployee =
    u"INSERT INTO celebrations(incident_id, employee_id, position) VALUES (:incident, :other, :position)"_s;
const QString linkTeam =
    u"INSERT INTO team_celebrations(incident_id, team_id, position) VALUES (:incident, :other, :position)"_s;
const QString linkValue =
    u"INSERT INTO incident_values(incident_id, value_id, position) VALUES (:incident, :other, :position)"_s;
const QString theCustomer = u"customer"_s; // who agreed, where nobody was named

} // namespace

QString IncidentWriter::insert(const Row &row, const QDateTime &now)
{
    const NewIncident &wish = row.wish;
    const QDateTime at = (wish.postedAt.isValid() ? wish.postedAt : now).toUTC();
    const QString id = wish.id.isEmpty() ? newId() : wish.id;
    Query statement(m_connection, insertIncident);
    statement.bind(u":id"_s, id)
        .bind(u":title"_s, wish.title)
        .bind(u":story"_s, wish.story)
        .bind(u":learn"_s, wish.learn)
        .bind(u":words"_s, wish.customerWords)
        .bind(u":names"_s, row.names)
        .bind(u":marks"_s, static_cast<qint64>(wish.marks))
        .bindOrNull(u":happened"_s, wish.happenedOn.toString(Qt::ISODate))
        .bind(u":by"_s, wish.postedById)
        .bind(u":at"_s, at)
        .bind(u":month"_s, Month::of(at, m_zone).toString())
        .bind(u":status"_s, toString(row.status))
        .bind(u":audience"_s, toStored(row.audience))
        .bindOrNull(u":key"_s, row.contentKey)
        .run();
    if (statement.changed() == 0)
        return {};
    if (const QString index = m_connection.dialect().index(); !index.isEmpty())
        Query(m_connection, index).bind(u":id"_s, id).run();
    linkPeople(id, wish.celebrateIds);
    ask(id, row.ask);
    linkTeams(id, wish.teamIds);
    linkValues(id, wish.valueIds);
    linkProcesses(id, wish.processIds);
    addPhotos(id, wish.photos, now);
    if (wish.customerConsents && !wish.customerWords.isEmpty())
        addConsent(id, wish.consentBy, consentedOn(wish, now), wish.postedById);
    return id;
}

void IncidentWriter::link(const QString &sql, const QString &incidentId, const QStringList &ids, qsizetype first)
{
    for (qsizetype position = 0; position < ids.size(); ++position)
        Query(m_connection, sql)
            .bind(u":incident"_s, incidentId)
            .bind(u":other"_s, ids[position])
            .bind(u":position"_s, static_cast<qint64>(first + position))
            .run();
}

void IncidentWriter::linkPeople(const QString &incidentId, const QStringList &ids, qsizetype first)
{
    link(linkEmployee, incidentId, ids, first);
}

void IncidentWriter::linkTeams(const QString &incidentId, const QStringList &ids)
{
    link(linkTeam, incidentId, ids);
}

void IncidentWriter::linkValues(const QString &incidentId, const QStringList &ids)
{
    link(linkValue, incidentId, ids);
}

/// A process that is gone since was not there to bend.
void IncidentWriter::linkProcesses(const QString &incidentId, const QStringList &ids)
{
    for (const QString &id : ids)
        Query(m_connection,
            u"INSERT INTO incident_processes(incident_id, process_id) SELECT :incident, id FROM processes "
            "WHERE id = :process"_s)
            .bind(u":incident"_s, incidentId)
            .bind(u":process"_s, id)
            .run();
}

void IncidentWriter::addConsent(const QString &incidentId, const QString &who, const QDateTime &at, const QString &byId)
{
    Query(m_connection,
        u"INSERT INTO consents(id, incident_id, given_by, edition, given_at, recorded_by) "
        "VALUES (:id, :incident, :who, 'outside', :at, :by)"_s)
        .bind(u":id"_s, newId())
        .bind(u":incident"_s, incidentId)
        .bind(u":who"_s, who.isEmpty() ? theCustomer : who)
        .bind(u":at"_s, at)
        .bind(u":by"_s, byId)
        .run();
}

/// A day that was named has no hour: its noon, which is that day wherever the clocks are changed.
QDateTime IncidentWriter::consentedOn(const NewIncident &wish, const QDateTime &otherwise) const
{
    return wish.consentOn.isValid() ? QDateTime(wish.consentOn, QTime(12, 0), m_zone).toUTC() : otherwise;
}

StoryRecord IncidentWriter::recordOf(const QString &incidentId)
{
    StoryRecord record;
    const bool all = m_connection.standing() == Standing::Owner; // a desk is not told who a customer was
    Query consent(m_connection,
        u"SELECT given_at, %1 FROM consents WHERE incident_id = :id AND edition = 'outside' ORDER BY given_at"_s.arg(
            all ? u"given_by"_s : u"''"_s));
    if (consent.bind(u":id"_s, incidentId).run().next()) {
        record.consentedAt = consent.instant(0);
        record.consentBy = consent.text(1) == theCustomer ? QString() : consent.text(1);
    }
    if (m_connection.standing() == Standing::Kiosk)
        return record;
    Query processes(m_connection,
        u"SELECT p.id FROM incident_processes i JOIN processes p ON p.id = i.process_id WHERE i.incident_id = :id "
        "ORDER BY p.name_key"_s);
    for (processes.bind(u":id"_s, incidentId).run(); processes.next();)
        record.processIds += processes.text(0);
    return record;
}

void IncidentWriter::addPhotos(const QString &incidentId, const QList<Photo> &photos, const QDateTime &now)
{
    for (qsizetype position = 0; position < photos.size(); ++position)
        insertPhoto(newId(), incidentId, position, photos[position], now);
}

QString IncidentWriter::addPhoto(const Photo &photo, const QDateTime &now)
{
    const QString id = newId();
    insertPhoto(id, {}, 0, photo, now);
    return id;
}

void IncidentWriter::insertPhoto(
    const QString &id, const QString &incidentId, qsizetype position, const Photo &photo, const QDateTime &now)
{
    Query(m_connection,
        u"INSERT INTO photos(id, incident_id, position, format, width, height, content, added_at) "
        "VALUES (:id, :incident, :position, :format, :width, :height, :content, :now)"_s)
        .bind(u":id"_s, id)
        .bindOrNull(u":incident"_s, incidentId)
        .bind(u":position"_s, static_cast<qint64>(position))
        .bind(u":format"_s, QString::fromLatin1(photo.format))
        .bind(u":width"_s, photo.width)
        .bind(u":height"_s, photo.height)
        .bind(u":content"_s, photo.content)
        .bind(u":now"_s, now)
        .run();
}

bool IncidentWriter::addVote(const QString &incidentId, const QString &voterId, const QDateTime &now)
{
    Query statement(m_connection,
        u"INSERT INTO votes(incident_id, employee_id, cast_at) VALUES (:incident, :voter, :now) ON CONFLICT DO NOTHING"_s);
    statement.bind(u":incident"_s, incidentId).bind(u":voter"_s, voterId).bind(u":now"_s, now).run();
    return statement.changed() > 0;
}

bool IncidentWriter::removeVote(const QString &incidentId, const QString &voterId)
{
    // A server lets a desk take back the votes of whoever is signed in, and does not show it whose they are.
    Query statement(m_connection,
        m_connection.standing() == Standing::Owner
            ? u"DELETE FROM votes WHERE incident_id = :incident AND employee_id = :voter"_s
            : u"DELETE FROM votes WHERE incident_id = :incident AND :voter = (SELECT bravo_me())"_s);
    statement.bind(u":incident"_s, incidentId).bind(u":voter"_s, voterId).run();
    return statement.changed() > 0;
}

bool IncidentWriter::isNewDelivery(const QString &id)
{
    if (id.isEmpty() || m_connection.dialect().sqlite())
        return true;
    Query statement(m_connection, u"INSERT INTO deliveries(id) VALUES (:id) ON CONFLICT DO NOTHING"_s);
    statement.bind(u":id"_s, id).run();
    return statement.changed() > 0;
}

bool IncidentWriter::takesVotes(const QString &incidentId)
{
    Query statement(m_connection,
        u"SELECT 1 FROM incidents WHERE id = :incident AND status = 'published' AND audience = 'board'"_s);
    return statement.bind(u":incident"_s, incidentId).run().next();
}

void IncidentWriter::addThanks(const Reply &reply, bool leader, const QDateTime &now)
{
    Query(m_connection,
        u"INSERT INTO thanks(id, incident_id, employee_id, body, leader, written_at) "
        "VALUES (:id, :incident, :by, :body, :leader, :now) ON CONFLICT(id) DO NOTHING"_s)
        .bind(u":id"_s, reply.id.isEmpty() ? newId() : reply.id)
        .bind(u":incident"_s, reply.incidentId)
        .bind(u":by"_s, reply.employeeId)
        .bind(u":body"_s, reply.text)
        .bind(u":leader"_s, leader ? 1 : 0)
        .bind(u":now"_s, now)
        .run();
}

void IncidentWriter::addAdoption(const Reply &reply, const QString &teamId, const QDateTime &now)
{
    Query(m_connection,
        u"INSERT INTO adoptions(id, incident_id, employee_id, team_id, body, adopted_at, place) "
        "VALUES (:id, :incident, :by, :team, :body, :now, :place) ON CONFLICT(id) DO NOTHING"_s)
        .bind(u":id"_s, reply.id.isEmpty() ? newId() : reply.id)
        .bind(u":incident"_s, reply.incidentId)
        .bind(u":by"_s, reply.employeeId)
        .bindOrNull(u":team"_s, teamId)
        .bind(u":body"_s, reply.text)
        .bind(u":now"_s, now)
        .bind(u":place"_s, reply.place)
        .run();
}

bool IncidentWriter::removeAnswer(const QString &id, const QString &employeeId, const QDateTime &since)
{
    qint64 gone = 0;
    for (const QString &from : {u"thanks WHERE written_at"_s, u"adoptions WHERE adopted_at"_s}) {
        Query remove(m_connection, u"DELETE FROM %1 > :since AND id = :id AND employee_id = :by"_s.arg(from));
        gone += remove.bind(u":since"_s, since).bind(u":id"_s, id).bind(u":by"_s, employeeId).run().changed();
    }
    return gone > 0;
}

bool IncidentWriter::celebrates(const QString &incidentId, const QString &employeeId)
{
    Query statement(
        m_connection, u"SELECT 1 FROM celebrations WHERE incident_id = :incident AND employee_id = :employee"_s);
    return statement.bind(u":incident"_s, incidentId).bind(u":employee"_s, employeeId).run().next();
}

void IncidentWriter::audit(const QDateTime &at, const QString &actorId, const QString &verb, const QString &kind,
    const QString &id, const QString &detail)
{
    // A server writes the trail of a desk itself, where the desk cannot leave anything out.
    if (!m_connection.dialect().sqlite()
        && m_connection.value(u"SELECT row_security_active('audit_entries')"_s).toBool())
        return;
    appendToTrail(m_connection, {0, at, actorId, {}, verb, kind, id, {}, detail});
}

} // namespace bravo
