// The door, for those whom stories celebrate: how they wish it, and what is new for them.
#include "board/text.h"
#include "store/answerreader.h"
#include "store/boardinside.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bravo {

Result<Employee> Board::setWishes(const QString &employeeId, const Wishes &wishes, const QDateTime &now)
{
    return guarded([&] {
        Transaction transaction(m_inside->connection);
        m_inside->acting(employeeId);
        Query(m_inside->connection,
            u"UPDATE employees SET nickname = :nickname, audience = :audience, first_look = :first WHERE id = :id"_s)
            .bind(u":nickname"_s, shortened(cleanLine(wishes.nickname), 80))
            .bind(u":audience"_s, toStored(wishes.audience))
            .bind(u":first"_s, wishes.firstLook ? 1 : 0)
            .bind(u":id"_s, employeeId)
            .run();
        m_inside->writer().narrow(employeeId, wishes.audience);
        m_inside->writer().audit(now.toUTC(), employeeId, u"changed"_s, u"employee"_s, employeeId);
        transaction.commit();
        return m_inside->employee(employeeId);
    });
}

Result<Incident> Board::answerStory(const QString &id, const QString &employeeId, bool show, const QDateTime &now)
{
    return guarded([&] {
        Transaction transaction(m_inside->connection);
        const Incident before = m_inside->story(id, employeeId);
        m_inside->acting(employeeId);
        if (before.status == Status::Withdrawn)
            require(Objection::TakenBack);
        if (!m_inside->writer().keepWord(id, employeeId, show))
            refuse(ErrorKind::NotAllowed, BoardWords::tr("This story does not celebrate you."));
        m_inside->writer().audit(now.toUTC(), employeeId, show ? u"shown"_s : u"hidden"_s, u"incident"_s, id);
        transaction.commit();
        return m_inside->story(id, employeeId);
    });
}

QList<Incident> Board::Inside::theirStories(const QString &employeeId, const QStringList &ids)
{
    if (ids.isEmpty())
        return {};
    const auto most = static_cast<int>(ids.size());
    QList<Incident> all =
        reader().page({.celebratesId = employeeId, .viewerId = employeeId, .limit = most, .ids = ids});
    for (const Incident &told :
        reader().page({.postedById = employeeId, .viewerId = employeeId, .limit = most, .ids = ids})) {
        if (!all.contains(told))
            all += told;
    }
    return all;
}

/// Stories that this person may see, in which processes had to bend that they look after.
QList<BentIn> Board::Inside::bentFor(const QString &employeeId, const QDateTime &since, int atMost)
{
    Query query(connection,
        u"SELECT p.name, i.id FROM processes p JOIN incident_processes b ON b.process_id = p.id "
        "JOIN incidents i ON i.id = b.incident_id WHERE p.owner_id = :me AND i.posted_by <> :me "
        "AND i.posted_at > :since ORDER BY i.posted_at DESC, i.id, p.name_key LIMIT %1"_s.arg(std::max(atMost, 0)));
    QList<std::pair<QString, QString>> bent;
    QStringList ids;
    for (query.bind(u":me"_s, employeeId).bind(u":since"_s, since).run(); query.next(); ids += bent.back().second)
        bent.emplaceBack(query.text(0), query.text(1));
    ids.removeDuplicates();
    QHash<QString, Incident> stories;
    if (!ids.isEmpty()) {
        for (const Incident &one :
            reader().page({.viewerId = employeeId, .limit = static_cast<int>(ids.size()), .ids = ids}))
            stories.insert(one.id, one);
    }
    QList<BentIn> seen;
    for (const auto &[process, id] : std::as_const(bent)) {
        if (stories.contains(id))
            seen += BentIn{process, stories.value(id)};
    }
    return seen;
}

Result<ForYou> Board::forYou(const QString &employeeId, int atMost)
{
    return guarded([&] {
        const Transaction reading(m_inside->connection, Transaction::Purpose::Read);
        ForYou out;
        out.audience = m_inside->employee(employeeId).audience;
        Query visit(m_inside->connection, u"SELECT looked_at FROM visits WHERE employee_id = :id"_s);
        if (visit.bind(u":id"_s, employeeId).run().next())
            out.since = visit.instant(0);
        QStringList waiting;
        Query asked(
            m_inside->connection, u"SELECT incident_id FROM celebrations WHERE employee_id = :id AND word = 'asked'"_s);
        for (asked.bind(u":id"_s, employeeId).run(); asked.next();)
            waiting += asked.text(0);
        out.toAnswer = m_inside->theirStories(employeeId, waiting);
        std::ranges::reverse(out.toAnswer);
        for (const Incident &one :
            m_inside->reader().page({.celebratesId = employeeId, .viewerId = employeeId, .limit = atMost})) {
            if (!waiting.contains(one.id) && (!out.since.isValid() || one.postedAt > out.since))
                out.aboutYou += one;
        }
        Query answers(m_inside->connection,
            answersSql(u"a.employee_id <> :me AND a.{at} > :since AND i.id IN (SELECT id FROM incidents WHERE "
                       "posted_by = :me UNION SELECT incident_id FROM celebrations WHERE employee_id = :me)"_s,
                u"9 DESC, 2 LIMIT %1"_s.arg(std::max(atMost, 0))));
        const QDateTime since = out.since.isValid() ? out.since : QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
        answers.bind(u":me"_s, employeeId).bind(u":since"_s, since);
        QStringList stories;
        for (answers.run(); answers.next();) {
            out.answers += answerFrom(answers);
            stories += out.answers.back().incidentId;
        }
        stories.removeDuplicates();
        out.answered = m_inside->theirStories(employeeId, stories);
        out.bent = m_inside->bentFor(employeeId, since, atMost);
        return out;
    });
}

Result<void> Board::haveLooked(const QString &employeeId, const QDateTime &now)
{
    return guarded([&] {
        Transaction transaction(m_inside->connection);
        m_inside->acting(employeeId);
        if (m_inside->connection.standing() != Standing::Owner)
            Query(m_inside->connection, u"SELECT bravo_looked()"_s).run();
        else
            Query(m_inside->connection,
                u"INSERT INTO visits(employee_id, looked_at) VALUES (:id, :now) "
                "ON CONFLICT(employee_id) DO UPDATE SET looked_at = excluded.looked_at"_s)
                .bind(u":id"_s, employeeId)
                .bind(u":now"_s, now.toUTC())
                .run();
        transaction.commit();
    });
}

Result<QList<Award>> Board::awards(const QStringList &incidentIds)
{
    return guarded([&] {
        Query read(m_inside->connection,
            u"SELECT a.month, a.incident_id, a.rank, a.reason, a.presented_at, e.name, a.chosen FROM awards a "
            "LEFT JOIN employees e ON e.id = a.presented_by WHERE a.incident_id IN %1 ORDER BY a.month, a.rank"_s.arg(
                m_inside->connection.dialect().idList()));
        QList<Award> awards;
        for (read.bind(u":ids"_s, asIdList(incidentIds)).run(); read.next();)
            awards += Award{Month::parse(read.text(0)).value_or(Month{}), read.text(1),
                static_cast<int>(read.number(2)), read.text(3), read.instant(4), read.text(5), read.number(6) != 0};
        return awards;
    });
}

} // namespace bravo
