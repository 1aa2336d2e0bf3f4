#include "store/roster.h"

#include "board/text.h"
#include "store/query.h"

#include <QUuid>

#include <iterator>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

const QString employeeColumns =
    u"SELECT e.id, e.name, e.nickname, e.team_id, t.name, e.role, e.audience, e.photo_id, e.left_at, "
    "e.first_look "
    "FROM employees e LEFT JOIN teams t ON t.id = e.team_id "_s;

Employee employeeFrom(const Query &row)
{
    return Employee{row.text(0), row.text(1), row.text(2), row.text(3), row.text(4),
        row.text(5) == "manager"_L1 ? Role::Manager : Role::Staff, audienceFrom(row.text(6)), row.text(7),
        row.instant(8).isValid(), row.number(9) != 0};
}

QString colorAt(qsizetype position)
{
    return QString::fromLatin1(valueColors[static_cast<size_t>(position) % std::size(valueColors)]);
}

} // namespace

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

Audience audienceFrom(const QString &stored)
{
    // What nobody knows is shown to nobody.
    return stored == "board"_L1 ? Audience::Board : stored == "team"_L1 ? Audience::Team : Audience::Private;
}

QString toStored(Audience audience)
{
    switch (audience) {
    case Audience::Board:
        return u"board"_s;
    case Audience::Team:
        return u"team"_s;
    case Audience::Private:
        return u"private"_s;
    }
    Q_UNREACHABLE();
}

QList<Named> named(const QList<Employee> &employees)
{
    QList<Named> all;
    for (const Employee &one : employees)
        all += Named{one.id, one.name, one.nickname};
    return all;
}

template <typename Thing> static QList<Named> allNamed(const QList<Thing> &things)
{
    QList<Named> all;
    for (const Thing &one : things)
        all += Named{one.id, one.name, {}};
    return all;
}

QList<Named> named(const QList<Team> &teams)
{
    return allNamed(teams);
}

QList<Named> named(const QList<Value> &values)
{
    return allNamed(values);
}

QList<Named> named(const QList<Process> &processes)
{
    return allNamed(processes);
}

Roster RosterStore::read()
{
    Roster roster;
    Query people(m_connection, employeeColumns + u"WHERE e.left_at IS NULL ORDER BY e.name_key, e.id"_s);
    for (people.run(); people.next();)
        roster.employees += employeeFrom(people);
    Query teams(m_connection, u"SELECT id, name, site_id FROM teams ORDER BY name_key"_s);
    for (teams.run(); teams.next();)
        roster.teams += Team{teams.text(0), teams.text(1), teams.text(2)};
    Query values(m_connection,
        u"SELECT id, name, meaning, color, icon FROM service_values WHERE retired_at IS NULL ORDER BY position, name_key"_s);
    for (values.run(); values.next();)
        roster.values += Value{values.text(0), values.text(1), values.text(2), values.text(3), values.text(4)};
    Query sites(m_connection, u"SELECT id, name FROM sites ORDER BY name_key"_s);
    for (sites.run(); sites.next();)
        roster.sites += Site{sites.text(0), sites.text(1)};
    if (m_connection.standing() == Standing::Kiosk)
        return roster;
    Query processes(m_connection, u"SELECT id, name, owner_id FROM processes ORDER BY name_key"_s);
    for (processes.run(); processes.next();)
        roster.processes += Process{processes.text(0), processes.text(1), processes.text(2)};
    return roster;
}

QString RosterStore::teamId(const QString &name)
{
    if (foldedKey(name).isEmpty())
        return {};
    Query query(m_connection, u"SELECT id FROM teams WHERE name_key = :key"_s);
    query.bind(u":key"_s, foldedKey(name)).run();
    return query.next() ? query.text(0) : addTeam(name);
}

QString RosterStore::addTeam(const QString &name)
{
    const QString id = newId();
    Query(m_connection, u"INSERT INTO teams(id, name, name_key) VALUES (:id, :name, :key)"_s)
        .bind(u":id"_s, id)
        .bind(u":name"_s, cleanLine(name))
        .bind(u":key"_s, foldedKey(name))
        .run();
    return id;
}

QString RosterStore::addValue(const QString &name, const QString &meaning)
{
    const int position = m_connection.value(u"SELECT count(*) FROM service_values"_s).toInt();
    const QString id = newId();
    Query(m_connection,
        u"INSERT INTO service_values(id, name, name_key, meaning, color, position) "
        "VALUES (:id, :name, :key, :meaning, :color, :position)"_s)
        .bind(u":id"_s, id)
        .bind(u":name"_s, cleanLine(name))
        .bind(u":key"_s, foldedKey(name))
        .bind(u":meaning"_s, cleanLine(meaning))
        .bind(u":color"_s, colorAt(position))
        .bind(u":position"_s, position)
        .run();
    return id;
}

void RosterStore::setValues(const QList<Value> &values, const QDateTime &now)
{
    QStringList offered;
    for (qsizetype position = 0; position < values.size(); ++position) {
        Value one = values[position];
        if (one.id.isEmpty()) { // perhaps one that retired
            Query known(m_connection, u"SELECT id FROM service_values WHERE name_key = :key"_s);
            one.id = known.bind(u":key"_s, foldedKey(one.name)).run().next() ? known.text(0) : QString();
        }
        if (one.id.isEmpty())
            one.id = addValue(one.name);
        offered += one.id;
        Query(m_connection,
            u"UPDATE service_values SET name = :name, name_key = :key, meaning = :meaning, color = :color, icon = "
            u":icon, "
            "position = :position, retired_at = NULL WHERE id = :id"_s)
            .bind(u":name"_s, cleanLine(one.name))
            .bind(u":key"_s, foldedKey(one.name))
            .bind(u":meaning"_s, cleanLine(one.meaning))
            .bind(u":color"_s, one.color.isEmpty() ? colorAt(position) : one.color)
            .bind(u":icon"_s, cleanLine(one.icon))
            .bind(u":position"_s, static_cast<qint64>(position))
            .bind(u":id"_s, one.id)
            .run();
    }
    Query(m_connection,
        u"UPDATE service_values SET retired_at = :now WHERE retired_at IS NULL AND id NOT IN "_s
            + m_connection.dialect().idList())
        .bind(u":now"_s, now)
        .bind(u":ids"_s, asIdList(offered))
        .run();
}

Employee RosterStore::addEmployee(const NewEmployee &wish, const QDateTime &now)
{
    const QString id = newId();
    Query(m_connection,
        u"INSERT INTO employees(id, name, name_key, nickname, team_id, role, created_at) "
        "VALUES (:id, :name, :key, :nickname, :team, :role, :now)"_s)
        .bind(u":id"_s, id)
        .bind(u":name"_s, cleanLine(wish.name))
        .bind(u":key"_s, foldedKey(wish.name))
        .bind(u":nickname"_s, cleanLine(wish.nickname))
        .bindOrNull(u":team"_s, teamId(wish.team))
        .bind(u":role"_s, wish.role == Role::Manager ? u"manager"_s : u"staff"_s)
        .bind(u":now"_s, now)
        .run();
    return *employee(id);
}

std::optional<Employee> RosterStore::employee(const QString &id)
{
    Query query(m_connection, employeeColumns + u"WHERE e.id = :id"_s);
    query.bind(u":id"_s, id).run();
    if (!query.next())
        return std::nullopt;
    return employeeFrom(query);
}

std::optional<QString> RosterStore::teamName(const QString &id)
{
    return nameOf(u"SELECT name FROM teams WHERE id = :id"_s, id);
}

std::optional<QString> RosterStore::valueName(const QString &id)
{
    return nameOf(u"SELECT name FROM service_values WHERE id = :id"_s, id);
}

std::optional<QString> RosterStore::nameOf(const QString &sql, const QString &id)
{
    Query query(m_connection, sql);
    if (!query.bind(u":id"_s, id).run().next())
        return std::nullopt;
    return query.text(0);
}

} // namespace bravo
