// The door, as far as managers look after people.
#include "board/text.h"
#include "store/boardinside.h"
#include "store/mergedpeople.h"
#include "store/query.h"

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

/// A change of the board's own, which a server has done by a function of its own.
void call(Connection &connection, const QString &function, const QList<std::pair<QString, QString>> &texts,
    const QDateTime &at)
{
    QStringList names;
    for (const auto &[name, text] : texts)
        names += name;
    Query query(connection, u"SELECT %1(%2, :at)"_s.arg(function, names.join(u", "_s)));
    for (const auto &[name, text] : texts)
        query.bind(name, text);
    query.bind(u":at"_s, at).run();
}

int countOf(Connection &connection, const QString &sql, const QString &id)
{
    Query query(connection, sql);
    return query.bind(u":id"_s, id).run().next() ? static_cast<int>(query.number(0)) : 0;
}

MergeReport movingFrom(Connection &connection, const QString &id)
{
    const auto count = [&](const QString &table, const QString &column) {
        return countOf(connection, u"SELECT count(*) FROM %1 WHERE %2 = :id"_s.arg(table, column), id);
    };
    return {count(u"celebrations"_s, u"employee_id"_s), count(u"incidents"_s, u"posted_by"_s),
        connection.standing() == Standing::Owner ? count(u"votes"_s, u"employee_id"_s) : 0,
        count(u"thanks"_s, u"employee_id"_s) + count(u"adoptions"_s, u"employee_id"_s)};
}

/// The last manager who is here stays one: nobody else could make the next.
void keepOneManager(Connection &connection, const QString &without)
{
    Query others(
        connection, u"SELECT 1 FROM employees WHERE role = 'manager' AND left_at IS NULL AND id <> :id LIMIT 1"_s);
    if (!others.bind(u":id"_s, without).run().next())
        refuse(ErrorKind::Failed, BoardWords::tr("This is the last manager. Make somebody else a manager first."));
}

} // namespace

Result<QList<Member>> Board::members()
{
    return guarded([&] {
        // Who has a PIN is the owner's to see; a server's desk learns it when it asks for one.
        const bool owner = m_inside->connection.standing() == Standing::Owner;
        const QString secret = owner ? u"EXISTS (SELECT 1 FROM secrets s WHERE s.employee_id = e.id)"_s : u"1 = 1"_s;
        QList<Member> all;
        Query read(m_inside->connection,
            u"SELECT e.id, e.name, e.nickname, e.team_id, t.name, e.role, e.audience, e.photo_id, e.left_at, "
            "e.first_look, e.trusted, CASE WHEN %1 THEN 1 ELSE 0 END FROM employees e "
            "LEFT JOIN teams t ON t.id = e.team_id WHERE e.merged_into IS NULL AND e.erased_at IS NULL "
            "ORDER BY e.name_key, e.id"_s.arg(secret));
        for (read.run(); read.next();)
            all += Member{Employee{read.text(0), read.text(1), read.text(2), read.text(3), read.text(4),
                              read.text(5) == "manager"_L1 ? Role::Manager : Role::Staff, audienceFrom(read.text(6)),
                              read.text(7), read.instant(8).isValid(), read.number(9) != 0},
                read.number(10) != 0, read.number(11) != 0, read.instant(8)};
        return all;
    });
}

Result<Employee> Board::changeMember(
    const QString &id, const MemberChange &change, const QString &byId, const QDateTime &now)
{
    return guarded([&] {
        Transaction transaction(m_inside->connection);
        m_inside->requireManager(byId);
        const Employee before = m_inside->employee(id);
        const QString name = shortened(cleanLine(change.name), 120);
        if (foldedKey(name).isEmpty())
            refuse(ErrorKind::Failed, BoardWords::tr("The name is empty."));
        if (before.role == Role::Manager && change.role != Role::Manager && !before.left)
            keepOneManager(m_inside->connection, id);
        QString photoId = before.photoId;
        if (change.photo) {
            Query(m_inside->connection, u"DELETE FROM photos WHERE id = :id"_s).bind(u":id"_s, photoId).run();
            photoId =
                change.photo->content.isEmpty() ? QString() : m_inside->writer().addPhoto(*change.photo, now.toUTC());
        }
        Query(m_inside->connection,
            u"UPDATE employees SET name = :name, name_key = :key, nickname = :nickname, team_id = :team, role = :role, "
            "trusted = :trusted, photo_id = :photo WHERE id = :id"_s)
            .bind(u":name"_s, name)
            .bind(u":key"_s, foldedKey(name))
            .bind(u":nickname"_s, shortened(cleanLine(change.nickname), 80))
            .bindOrNull(u":team"_s, m_inside->people().teamId(change.team))
            .bind(u":role"_s, change.role == Role::Manager ? u"manager"_s : u"staff"_s)
            .bind(u":trusted"_s, change.trusted ? 1 : 0)
            .bindOrNull(u":photo"_s, photoId)
            .bind(u":id"_s, id)
            .run();
        if (name != before.name)
            m_inside->refreshNames(id);
        m_inside->writer().audit(now.toUTC(), byId, u"changed"_s, u"employee"_s, id);
        transaction.commit();
        return m_inside->employee(id);
    });
}

void Board::Inside::refreshNames(const QString &employeeId)
{
    if (connection.standing() == Standing::Owner)
        bravo::refreshNames(connection, employeeId);
    else
        Query(connection, u"SELECT bravo_refresh_names(:id)"_s).bind(u":id"_s, employeeId).run();
}

Result<void> Board::setLeft(const QString &id, bool left, const QString &byId, const QDateTime &now)
{
    return guarded([&] {
        Transaction transaction(m_inside->connection);
        m_inside->requireManager(byId);
        const Employee person = m_inside->employee(id);
        if (person.left == left)
            return;
        if (left && person.role == Role::Manager)
            keepOneManager(m_inside->connection, id);
        Query gone(m_inside->connection,
            left
                ? u"UPDATE employees SET left_at = :now WHERE id = :id"_s
                : u"UPDATE employees SET left_at = NULL WHERE id = :id AND merged_into IS NULL AND erased_at IS NULL"_s);
        if (left)
            gone.bind(u":now"_s, now.toUTC());
        gone.bind(u":id"_s, id).run();
        m_inside->writer().audit(now.toUTC(), byId, left ? u"left"_s : u"returned"_s, u"employee"_s, id);
        transaction.commit();
    });
}

Result<MergeReport> Board::merge(
    const QString &fromId, const QString &intoId, const QString &byId, const QDateTime &now, bool dryRun)
{
    return guarded([&] {
        Transaction transaction(m_inside->connection);
        m_inside->requireManager(byId);
        const Employee from = m_inside->employee(fromId), into = m_inside->employee(intoId);
        if (fromId == intoId)
            refuse(ErrorKind::Failed, BoardWords::tr("Choose two entries: these are one and the same."));
        if (into.left)
            refuse(ErrorKind::Failed, BoardWords::tr("%1 has left the house.").arg(into.name));
        if (from.role == Role::Manager && into.role != Role::Manager && !from.left)
            keepOneManager(m_inside->connection, fromId);
        const MergeReport report = movingFrom(m_inside->connection, fromId);
        if (dryRun)
            return report;
        if (m_inside->connection.standing() != Standing::Owner) {
            call(m_inside->connection, u"bravo_merge"_s, {{u":from"_s, fromId}, {u":into"_s, intoId}}, now.toUTC());
        } else {
            for (const QString &statement : mergeStatements(u":from"_s, u":into"_s)) {
                Query query(m_inside->connection, statement);
                if (statement.contains(":from"_L1))
                    query.bind(u":from"_s, fromId);
                if (statement.contains(":into"_L1))
                    query.bind(u":into"_s, intoId);
                query.run();
            }
            Query(m_inside->connection,
                u"UPDATE employees SET merged_into = :into, left_at = coalesce(left_at, :now) WHERE id = :from"_s)
                .bind(u":into"_s, intoId)
                .bind(u":now"_s, now.toUTC())
                .bind(u":from"_s, fromId)
                .run();
            refreshNames(m_inside->connection, intoId);
        }
        m_inside->writer().audit(now.toUTC(), byId, u"merged"_s, u"employee"_s, intoId, fromId);
        transaction.commit();
        return report;
    });
}

Result<int> Board::undoImport(const QStringList &employeeIds, const QString &byId, const QDateTime &now)
{
    return guarded([&] {
        Transaction transaction(m_inside->connection);
        m_inside->requireManager(byId);
        int gone = 0;
        if (m_inside->connection.standing() != Standing::Owner) {
            Query query(m_inside->connection, u"SELECT bravo_forget_import(:ids)"_s);
            gone = query.bind(u":ids"_s, asIdList(employeeIds)).run().next() ? static_cast<int>(query.number(0)) : 0;
        } else {
            Query query(m_inside->connection,
                u"DELETE FROM employees WHERE id IN "_s + m_inside->connection.dialect().idList()
                    + u" AND NOT EXISTS (SELECT 1 FROM celebrations WHERE employee_id = employees.id) "
                      "AND NOT EXISTS (SELECT 1 FROM incidents WHERE posted_by = employees.id) "
                      "AND NOT EXISTS (SELECT 1 FROM votes WHERE employee_id = employees.id) "
                      "AND NOT EXISTS (SELECT 1 FROM thanks WHERE employee_id = employees.id) "
                      "AND NOT EXISTS (SELECT 1 FROM adoptions WHERE employee_id = employees.id) "
                      "AND NOT EXISTS (SELECT 1 FROM processes WHERE owner_id = employees.id) "
                      "AND NOT EXISTS (SELECT 1 FROM visits WHERE employee_id = employees.id) "
                      "AND NOT EXISTS (SELECT 1 FROM wrong_tries WHERE employee_id = employees.id) "
                      "AND NOT EXISTS (SELECT 1 FROM secrets WHERE employee_id = employees.id)"_s);
            query.bind(u":ids"_s, asIdList(employeeIds)).run();
            gone = query.changed();
        }
        if (gone > 0)
            m_inside->writer().audit(now.toUTC(), byId, u"unimported"_s, u"people"_s, {}, QString::number(gone));
        transaction.commit();
        return gone;
    });
}

} // namespace bravo
