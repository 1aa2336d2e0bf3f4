// The door, as far as managers decide what stands on the board, and as far as anybody asks them to look.
#include "board/text.h"
#include "store/boardinside.h"
#include "store/query.h"

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

constexpr int queuedAtMost = 500;

struct Verdicted {
    Status status;
    QString verb;
};

Verdicted meaningOf(Decision decision)
{
    switch (decision) {
    case Decision::Approve:
        return {Status::Published, u"published"_s};
    case Decision::AskBack:
        return {Status::Waiting, u"asked"_s};
    case Decision::SetAside:
        return {Status::SetAside, u"set-aside"_s};
    }
    Q_UNREACHABLE();
}

void settleReports(Connection &connection, const QString &incidentId, const QString &byId, const QDateTime &now)
{
    if (connection.standing() != Standing::Owner)
        return; // a server does it with the decision
    Query(connection,
        u"UPDATE reports SET settled_at = :now, settled_by = :by WHERE incident_id = :id AND settled_at IS NULL"_s)
        .bind(u":now"_s, now)
        .bindOrNull(u":by"_s, byId)
        .bind(u":id"_s, incidentId)
        .run();
}

} // namespace

bool Board::Inside::isTrusted(const QString &employeeId)
{
    Query query(connection, u"SELECT 1 FROM employees WHERE id = :id AND trusted <> 0"_s);
    return query.bind(u":id"_s, employeeId).run().next();
}

bool Board::Inside::isAskedBack(const QString &incidentId)
{
    Query query(connection, u"SELECT 1 FROM incidents WHERE id = :id AND status = 'waiting' AND note <> ''"_s);
    return query.bind(u":id"_s, incidentId).run().next();
}

Result<QList<QueuedStory>> Board::queue()
{
    return guarded([&] {
        QList<QueuedStory> all;
        {
            Query read(m_inside->connection,
                u"SELECT i.id, i.note, (SELECT count(*) FROM reports r WHERE r.incident_id = i.id "
                "AND r.settled_at IS NULL), (SELECT r.reason FROM reports r WHERE r.incident_id = i.id "
                "AND r.settled_at IS NULL ORDER BY r.reported_at DESC LIMIT 1) FROM incidents i "
                "WHERE i.status = 'waiting' ORDER BY i.posted_at, i.id LIMIT %1"_s.arg(queuedAtMost));
            for (read.run(); read.next();) {
                QueuedStory one;
                one.incident.id = read.text(0);
                one.reports = static_cast<int>(read.number(2));
                one.askedBack = !read.text(1).isEmpty();
                one.note = one.askedBack ? read.text(1) : read.text(3);
                all += one;
            }
        }
        for (QueuedStory &one : all)
            one.incident = m_inside->story(one.incident.id, {});
        return all;
    });
}

Result<Incident> Board::decide(
    const QString &id, Decision decision, const QString &note, const QString &byId, const QDateTime &now)
{
    return guarded([&] {
        Transaction transaction(m_inside->connection);
        m_inside->requireManager(byId);
        const Incident before = m_inside->story(id, byId);
        if (before.status == Status::Withdrawn)
            require(Objection::TakenBack);
        const QString word = decision == Decision::Approve ? QString() : shortened(cleanLine(note), 500);
        if (decision != Decision::Approve && word.isEmpty())
            refuse(ErrorKind::Failed,
                decision == Decision::AskBack
                    ? BoardWords::tr("Write what you would like to know; the author reads it.")
                    : BoardWords::tr("Write why the story is set aside; the author reads it."));
        const Verdicted meaning = meaningOf(decision);
        auto writer = m_inside->writer();
        writer.giveReason(word);
        Query update(m_inside->connection, u"UPDATE incidents SET status = :status, note = :note WHERE id = :id"_s);
        update.bind(u":status"_s, toString(meaning.status)).bind(u":note"_s, word).bind(u":id"_s, id).run();
        if (update.changed() == 0)
            require(Objection::ManagersOnly);
        settleReports(m_inside->connection, id, byId, now.toUTC());
        writer.audit(now.toUTC(), byId, meaning.verb, u"incident"_s, id, word);
        transaction.commit();
        return m_inside->story(id, byId);
    });
}

Result<Incident> Board::takeDecisionBack(const QueuedStory &before, const QString &byId, const QDateTime &now)
{
    return guarded([&] {
        const QString id = before.incident.id;
        Transaction transaction(m_inside->connection);
        m_inside->requireManager(byId);
        if (m_inside->story(id, byId).status == Status::Withdrawn)
            require(Objection::TakenBack);
        Query update(m_inside->connection, u"UPDATE incidents SET status = :status, note = :note WHERE id = :id"_s);
        update.bind(u":status"_s, toString(Status::Waiting)).bind(u":id"_s, id);
        if (update.bind(u":note"_s, before.askedBack ? before.note : QString()).run().changed() == 0)
            require(Objection::ManagersOnly);
        if (before.reports > 0 && m_inside->connection.standing() == Standing::Owner)
            Query(m_inside->connection,
                u"UPDATE reports SET settled_at = NULL, settled_by = NULL WHERE incident_id = :id AND settled_at = "
                "(SELECT max(settled_at) FROM reports WHERE incident_id = :id)"_s)
                .bind(u":id"_s, id)
                .run();
        m_inside->writer().audit(now.toUTC(), byId, toString(Status::Waiting), u"incident"_s, id);
        transaction.commit();
        return m_inside->story(id, byId);
    });
}

Result<void> Board::report(const QString &id, const QString &reason, const QString &byId, const QDateTime &now)
{
    return guarded([&] {
        Transaction transaction(m_inside->connection);
        m_inside->acting(byId);
        const QString why = shortened(cleanLine(reason), 500);
        if (why.isEmpty())
            refuse(
                ErrorKind::Failed, BoardWords::tr("Say in a few words what is wrong with it; only managers read it."));
        if (m_inside->story(id, byId).status != Status::Published)
            require(Objection::NotOnTheBoard);
        if (m_inside->connection.standing() != Standing::Owner) {
            Query(m_inside->connection, u"SELECT bravo_report(:id, :incident, :reason)"_s)
                .bind(u":id"_s, newId())
                .bind(u":incident"_s, id)
                .bind(u":reason"_s, why)
                .run();
        } else {
            Query(m_inside->connection,
                u"INSERT INTO reports(id, incident_id, employee_id, reason, reported_at) "
                "VALUES (:id, :incident, :by, :reason, :now)"_s)
                .bind(u":id"_s, newId())
                .bind(u":incident"_s, id)
                .bind(u":by"_s, byId)
                .bind(u":reason"_s, why)
                .bind(u":now"_s, now.toUTC())
                .run();
            m_inside->writer().setStatus(id, Status::Waiting);
        }
        m_inside->writer().audit(now.toUTC(), byId, u"reported"_s, u"incident"_s, id, why);
        transaction.commit();
    });
}

Result<void> Board::takeReportBack(const QString &id, const QString &byId, const QDateTime &now)
{
    return guarded([&] {
        Transaction transaction(m_inside->connection);
        m_inside->acting(byId);
        if (m_inside->connection.standing() != Standing::Owner) {
            Query(m_inside->connection, u"SELECT bravo_take_report_back(:id)"_s).bind(u":id"_s, id).run();
        } else {
            Query mine(m_inside->connection,
                u"UPDATE reports SET settled_at = :now, settled_by = :by WHERE incident_id = :id AND employee_id = :by "
                "AND settled_at IS NULL AND reported_at > :since"_s);
            mine.bind(u":now"_s, now.toUTC()).bind(u":by"_s, byId).bind(u":id"_s, id);
            if (mine.bind(u":since"_s, now.toUTC().addSecs(-editSeconds)).run().changed() == 0)
                refuse(ErrorKind::NotAllowed,
                    BoardWords::tr("The report stands: a manager has looked, or the time to take it back is over."));
            Query(m_inside->connection,
                u"UPDATE incidents SET status = 'published' WHERE id = :id AND status = 'waiting' AND note = '' "
                "AND NOT EXISTS (SELECT 1 FROM reports r WHERE r.incident_id = :id AND r.settled_at IS NULL)"_s)
                .bind(u":id"_s, id)
                .run();
        }
        m_inside->writer().audit(now.toUTC(), byId, u"unreported"_s, u"incident"_s, id);
        transaction.commit();
    });
}

Result<QHash<QString, QString>> Board::notesFor(const QString &authorId)
{
    return guarded([&] {
        QHash<QString, QString> notes;
        Query read(m_inside->connection,
            u"SELECT id, note FROM incidents WHERE posted_by = :author AND note <> '' "
            "AND status IN ('waiting', 'set-aside')"_s);
        for (read.bind(u":author"_s, authorId).run(); read.next();)
            notes.insert(read.text(0), read.text(1));
        return notes;
    });
}

Result<QList<AuditEntry>> Board::audit(const AuditQuery &query)
{
    return guarded([&] {
        QString where = u"1 = 1"_s;
        const auto narrow = [&where](bool asked, const QString &condition) {
            if (asked)
                where += u" AND "_s + condition;
        };
        narrow(!query.actorId.isEmpty(), u"a.actor_id = :actor"_s);
        narrow(!query.verb.isEmpty(), u"a.verb = :verb"_s);
        narrow(query.since.isValid(), u"a.at >= :since"_s);
        narrow(query.until.isValid(), u"a.at < :until"_s);
        narrow(query.before > 0, u"a.seq < :before"_s);
        Query read(m_inside->connection,
            u"SELECT a.seq, a.at, a.actor_id, e.name, a.verb, a.object_kind, a.object_id, "
            "CASE a.object_kind WHEN 'incident' THEN i.title WHEN 'employee' THEN p.name WHEN 'team' THEN t.name "
            "WHEN 'value' THEN v.name WHEN 'process' THEN o.name END, a.detail FROM audit_entries a "
            "LEFT JOIN employees e ON e.id = a.actor_id LEFT JOIN incidents i ON i.id = a.object_id "
            "LEFT JOIN employees p ON p.id = a.object_id LEFT JOIN teams t ON t.id = a.object_id "
            "LEFT JOIN service_values v ON v.id = a.object_id LEFT JOIN processes o ON o.id = a.object_id "
            "WHERE %1 ORDER BY a.seq DESC LIMIT %2"_s.arg(where)
                .arg(std::max(query.limit, 0)));
        if (!query.actorId.isEmpty())
            read.bind(u":actor"_s, query.actorId);
        if (!query.verb.isEmpty())
            read.bind(u":verb"_s, query.verb);
        if (query.since.isValid())
            read.bind(u":since"_s, query.since.toUTC());
        if (query.until.isValid())
            read.bind(u":until"_s, query.until.toUTC());
        if (query.before > 0)
            read.bind(u":before"_s, query.before);
        QList<AuditEntry> entries;
        for (read.run(); read.next();)
            entries += AuditEntry{read.number(0), read.instant(1), read.text(2), read.text(3), read.text(4),
                read.text(5), read.text(6), read.text(7), read.text(8)};
        return entries;
    });
}

} // namespace bravo
