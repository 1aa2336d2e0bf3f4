// The door, as far as managers order the house: teams, sites, processes, and the rules.
#include "board/text.h"
#include "store/boardinside.h"
#include "store/idletime.h"
#include "store/query.h"

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

/// A table of named things, which are written as a whole.
struct Named3 {
    QString id, name, other; // other: the site or the owner; empty: none
};

struct Kept {
    QString table;
    QString column; // of `other`; empty: it has none
    QStringList hangs; // "table.column" of what may hang on one
};

void prove(const QList<Named3> &all)
{
    QStringList keys;
    for (const Named3 &one : all)
        keys += foldedKey(one.name);
    if (keys.contains(QString()))
        refuse(ErrorKind::Failed, BoardWords::tr("The name is empty."));
    if (keys.removeDuplicates() > 0)
        refuse(ErrorKind::Failed, BoardWords::tr("Two have the same name."));
}

/// Refused where something hangs on one that is to go.
void remove(Connection &connection, const Kept &kept, const QString &id, const QString &name)
{
    for (const QString &place : kept.hangs) {
        Query hangs(connection,
            u"SELECT 1 FROM %1 WHERE %2 = :id LIMIT 1"_s.arg(place.section(u'.', 0, 0), place.section(u'.', 1)));
        if (hangs.bind(u":id"_s, id).run().next())
            refuse(ErrorKind::Failed,
                BoardWords::tr("“%1” is still in use: people or stories belong to it. Move those first.").arg(name));
    }
    Query(connection, u"DELETE FROM %1 WHERE id = :id"_s.arg(kept.table)).bind(u":id"_s, id).run();
}

void write(Connection &connection, const Kept &kept, const Named3 &one, bool isNew)
{
    const QString more = kept.column.isEmpty() ? QString() : u", "_s + kept.column;
    const QString insert = u"INSERT INTO %1(id, name, name_key%2) VALUES (:id, :name, :key%3)"_s.arg(
        kept.table, more, more.isEmpty() ? QString() : u", :other"_s);
    const QString update = u"UPDATE %1 SET name = :name, name_key = :key%2 WHERE id = :id"_s.arg(
        kept.table, more.isEmpty() ? QString() : u", %1 = :other"_s.arg(kept.column));
    Query query(connection, isNew ? insert : update);
    query.bind(u":id"_s, isNew ? newId() : one.id)
        .bind(u":name"_s, shortened(cleanLine(one.name), 120))
        .bind(u":key"_s, foldedKey(one.name));
    if (!more.isEmpty())
        query.bindOrNull(u":other"_s, one.other);
    query.run();
}

void setAll(Connection &connection, const Kept &kept, const QList<Named3> &wanted)
{
    prove(wanted);
    QList<Named3> there;
    Query read(
        connection, u"SELECT id, name, %1 FROM %2"_s.arg(kept.column.isEmpty() ? u"NULL"_s : kept.column, kept.table));
    for (read.run(); read.next();)
        there += Named3{read.text(0), read.text(1), read.text(2)};
    const auto find = [](const QList<Named3> &all, const QString &id) {
        return std::find_if(all.begin(), all.end(), [&id](const Named3 &one) { return one.id == id; });
    };
    for (const Named3 &one : std::as_const(there)) {
        if (find(wanted, one.id) == wanted.end())
            remove(connection, kept, one.id, one.name);
    }
    for (const Named3 &one : wanted) {
        const auto before = find(there, one.id);
        if (before == there.end() || before->name != one.name || before->other != one.other)
            write(connection, kept, one, before == there.end());
    }
}

constexpr auto on = "on"_L1;

} // namespace

Result<void> Board::setTeams(const QList<Team> &teams, const QString &byId, const QDateTime &now)
{
    return guarded([&] {
        Transaction transaction(m_inside->connection);
        m_inside->requireManager(byId);
        QList<Named3> all;
        for (const Team &one : teams)
            all += Named3{one.id, one.name, one.siteId};
        setAll(m_inside->connection,
            {u"teams"_s, u"site_id"_s,
                {u"employees.team_id"_s, u"team_celebrations.team_id"_s, u"adoptions.team_id"_s}},
            all);
        m_inside->writer().audit(now.toUTC(), byId, u"changed"_s, u"team"_s, {});
        transaction.commit();
    });
}

Result<void> Board::setSites(const QList<Site> &sites, const QString &byId, const QDateTime &now)
{
    return guarded([&] {
        Transaction transaction(m_inside->connection);
        m_inside->requireManager(byId);
        QList<Named3> all;
        for (const Site &one : sites)
            all += Named3{one.id, one.name, {}};
        setAll(m_inside->connection, {u"sites"_s, {}, {u"teams.site_id"_s}}, all);
        m_inside->writer().audit(now.toUTC(), byId, u"changed"_s, u"site"_s, {});
        transaction.commit();
    });
}

Result<void> Board::setProcesses(const QList<Process> &processes, const QString &byId, const QDateTime &now)
{
    return guarded([&] {
        Transaction transaction(m_inside->connection);
        m_inside->requireManager(byId);
        QList<Named3> all;
        for (const Process &one : processes)
            all += Named3{one.id, one.name, one.ownerId};
        setAll(m_inside->connection, {u"processes"_s, u"owner_id"_s, {u"incident_processes.process_id"_s}}, all);
        m_inside->writer().audit(now.toUTC(), byId, u"changed"_s, u"process"_s, {});
        transaction.commit();
    });
}

Result<QList<Process>> Board::processes()
{
    return guarded([&] { return m_inside->people().read().processes; });
}

Result<HouseRules> Board::rules()
{
    return guarded([&] {
        const auto number = [this](const QString &key, int otherwise) {
            bool good = false;
            const int value = m_inside->setting(key).toInt(&good);
            return good ? value : otherwise;
        };
        const auto day = [this](const QString &key) { return QDate::fromString(m_inside->setting(key), Qt::ISODate); };
        HouseRules rules;
        rules.moderated = m_inside->isModerated();
        rules.votesSealed = m_inside->setting(u"votes_sealed"_s) == on;
        rules.language = m_inside->setting(u"language"_s);
        rules.restMonths = number(u"rest_months"_s, rules.restMonths);
        rules.idleSeconds = number(u"idle_seconds"_s, rules.idleSeconds);
        rules.seasonGoal = number(u"season_goal"_s, rules.seasonGoal);
        rules.seasonFrom = day(u"season_from"_s);
        rules.seasonTo = day(u"season_to"_s);
        rules.seasonLeastTeam = number(u"season_least_team"_s, rules.seasonLeastTeam);
        return rules;
    });
}

Result<void> Board::setRules(const HouseRules &rules, const QString &byId, const QDateTime &now)
{
    return guarded([&] {
        Transaction transaction(m_inside->connection);
        m_inside->requireManager(byId);
        if (rules.idleSeconds < leastIdleSeconds || rules.idleSeconds > mostIdleSeconds)
            refuse(ErrorKind::Failed,
                BoardWords::tr("The time is a number of seconds, from %1 to %2.")
                    .arg(leastIdleSeconds)
                    .arg(mostIdleSeconds));
        if (rules.restMonths < 0 || rules.restMonths > 24 || rules.seasonGoal < 0 || rules.seasonLeastTeam < 2)
            refuse(ErrorKind::Failed, BoardWords::tr("One of the numbers is out of its range."));
        const QList<std::pair<QString, QString>> settings{{u"moderation"_s, rules.moderated ? u"on"_s : u"off"_s},
            {u"votes_sealed"_s, rules.votesSealed ? u"on"_s : u"off"_s}, {u"language"_s, rules.language},
            {u"rest_months"_s, QString::number(rules.restMonths)},
            {u"idle_seconds"_s, QString::number(rules.idleSeconds)},
            {u"season_goal"_s, QString::number(rules.seasonGoal)},
            {u"season_from"_s, rules.seasonFrom.toString(Qt::ISODate)},
            {u"season_to"_s, rules.seasonTo.toString(Qt::ISODate)},
            {u"season_least_team"_s, QString::number(rules.seasonLeastTeam)}};
        for (const auto &[key, value] : settings) {
            if (m_inside->setting(key) == value)
                continue;
            m_inside->set(key, value);
            m_inside->writer().audit(now.toUTC(), byId, u"changed"_s, u"setting"_s, key, value);
        }
        transaction.commit();
    });
}

} // namespace bravo
