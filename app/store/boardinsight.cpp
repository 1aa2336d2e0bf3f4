// The door, as far as managers ask what all the stories of a span of time say together.
#include "board/insight.h"
#include "store/answerreader.h"
#include "store/boardinside.h"
#include "store/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

constexpr int mostTravelled = 20;
constexpr int mostFriction = 200;

/// Stories that everyone sees, told in the span; the index on time brings them.
const QString span =
    u"i.status = 'published' AND i.audience = 'board' AND i.posted_at >= :since AND i.posted_at < :until"_s;

/// Counts each story once in a place's series.
class PlaceCounter {
public:
    explicit PlaceCounter(QList<Series> &places) : m_places(places)
    {
        for (qsizetype i = 0; i < places.size(); ++i)
            m_at.insert(places[i].id, i);
    }

    /// What is counted from here on is another story.
    void begin() { m_counted.clear(); }

    void count(const QString &place, qsizetype column)
    {
        const qsizetype at = m_at.value(place, -1);
        if (at < 0 || column < 0 || m_counted.contains(at))
            return;
        m_counted.append(at);
        ++m_places[at].counts[column];
    }

private:
    QList<Series> &m_places;
    QHash<QString, qsizetype> m_at;
    QVarLengthArray<qsizetype, 8> m_counted;
};

class InsightReader {
public:
    InsightReader(Connection &connection, const QTimeZone &zone, const InsightQuery &query)
        : m_connection(connection),
          m_zone(zone),
          m_since(query.from.startOfDay(zone).toUTC()),
          m_until(query.to.addDays(1).startOfDay(zone).toUTC())
    {
        m_insight.months = monthsOf(query);
    }

    Insight read(const QDateTime &now)
    {
        readPlaces();
        readValues();
        readShifts();
        readMarks();
        readQuiet(std::min(m_until, now.toUTC()).addDays(-quietDays));
        readTravelled();
        readFriction();
        return m_insight;
    }

private:
    qsizetype columnOf(const QString &month) const
    {
        const auto parsed = Month::parse(month);
        return parsed ? m_insight.months.indexOf(*parsed) : -1;
    }

    Series series(const QString &id, const QString &name, int people = 0) const
    {
        return {id, name, QList<int>(m_insight.months.size(), 0), people};
    }

    /// Adds rows of (id, month, count) to the series of that id.
    void addCounts(QList<Series> &to, const QString &sql)
    {
        QHash<QString, qsizetype> at;
        for (qsizetype i = 0; i < to.size(); ++i)
            at.insert(to[i].id, i);
        Query query(m_connection, sql);
        for (query.bind(u":since"_s, m_since).bind(u":until"_s, m_until).run(); query.next();) {
            const auto found = at.constFind(query.text(0));
            const qsizetype column = columnOf(query.text(1));
            if (found != at.cend() && column >= 0)
                to[*found].counts[column] += static_cast<int>(query.number(2));
        }
    }

    /// A story counts once for each team and site whose people it celebrates, however many they are: read in the
    /// stories' order, so that only one story's places are held at a time.
    void countPlaces()
    {
        const QString of =
            u"SELECT i.posted_at, i.id, i.month, t.id, t.site_id FROM incidents i JOIN %1 WHERE "_s + span;
        Query query(m_connection,
            of.arg(u"celebrations c ON c.incident_id = i.id JOIN employees e ON e.id = c.employee_id "
                   "JOIN teams t ON t.id = e.team_id"_s)
                + u" UNION ALL "_s
                + of.arg(u"team_celebrations c ON c.incident_id = i.id JOIN teams t ON t.id = c.team_id"_s)
                + u" ORDER BY 1 DESC, 2"_s);
        PlaceCounter teams(m_insight.teams), sites(m_insight.sites);
        QString story;
        for (query.bind(u":since"_s, m_since).bind(u":until"_s, m_until).runRowByRow(); query.next();) {
            if (const QString id = query.text(1); id != story) {
                story = id;
                teams.begin();
                sites.begin();
                ++m_insight.storiesOfTeams;
            }
            const qsizetype column = columnOf(query.text(2));
            teams.count(query.text(3), column);
            sites.count(query.text(4), column);
        }
    }

    void readPlaces()
    {
        const QString here = u"e.left_at IS NULL AND e.merged_into IS NULL AND e.erased_at IS NULL"_s;
        Query teams(m_connection,
            u"SELECT t.id, t.name, count(e.id) FROM teams t LEFT JOIN employees e ON e.team_id = t.id AND %1 "
            "GROUP BY t.id, t.name, t.name_key ORDER BY t.name_key"_s.arg(here));
        for (teams.run(); teams.next();)
            m_insight.teams += series(teams.text(0), teams.text(1), static_cast<int>(teams.number(2)));
        Query sites(m_connection,
            u"SELECT s.id, s.name, count(e.id) FROM sites s LEFT JOIN teams t ON t.site_id = s.id "
            "LEFT JOIN employees e ON e.team_id = t.id AND %1 GROUP BY s.id, s.name, s.name_key "
            "ORDER BY s.name_key"_s.arg(here));
        for (sites.run(); sites.next();)
            m_insight.sites += series(sites.text(0), sites.text(1), static_cast<int>(sites.number(2)));
        countPlaces();
    }

    void readValues()
    {
        Query values(m_connection, u"SELECT id, name FROM service_values ORDER BY position, id"_s);
        for (values.run(); values.next();)
            m_insight.values += series(values.text(0), values.text(1));
        addCounts(m_insight.values,
            u"SELECT v.value_id, i.month, count(*) FROM incidents i JOIN incident_values v ON v.incident_id = i.id "
            "WHERE %1 GROUP BY v.value_id, i.month"_s.arg(span));
    }

    /// Counted by tens of minutes as they are stored; the zone, whose offset changes, is this side's business.
    void readShifts()
    {
        for (const QString &name : shiftNames())
            m_insight.shifts += series(name, name);
        Query query(m_connection,
            u"SELECT substr(%1, 1, 15), count(*) FROM incidents i WHERE %2 GROUP BY substr(%1, 1, 15)"_s.arg(
                m_connection.dialect().instantText(u"i.posted_at"_s), span));
        for (query.bind(u":since"_s, m_since).bind(u":until"_s, m_until).run(); query.next();) {
            QDateTime at = QDateTime::fromString(query.text(0) + u"0:00"_s, Qt::ISODate);
            at.setTimeZone(QTimeZone::utc());
            const QDateTime here = at.toTimeZone(m_zone);
            const qsizetype column = m_insight.months.indexOf(Month{here.date().year(), here.date().month()});
            const qsizetype shift = shiftNames().indexOf(shiftAt(here.time().hour()));
            if (column >= 0)
                m_insight.shifts[shift].counts[column] += static_cast<int>(query.number(1));
        }
    }

    void readMarks()
    {
        const QStringList names = markNames();
        for (const QString &name : names)
            m_insight.marks += series(name, name);
        Query query(m_connection,
            u"SELECT i.month, i.marks, count(*) FROM incidents i WHERE %1 AND i.marks > 0 "
            "GROUP BY i.month, i.marks"_s.arg(span));
        for (query.bind(u":since"_s, m_since).bind(u":until"_s, m_until).run(); query.next();) {
            const qsizetype column = columnOf(query.text(0));
            for (qsizetype bit = 0; bit < names.size() && column >= 0; ++bit) {
                if (query.number(1) & (qint64(1) << bit))
                    m_insight.marks[bit].counts[column] += static_cast<int>(query.number(2));
            }
        }
        readTeamMarks();
    }

    /// "Asked for by name" and "came back", which belong to people, by their team.
    void readTeamMarks()
    {
        QList<Series> inTeams;
        for (const Mark mark : {Mark::AskedForByName, Mark::CameBack}) {
            const QString name = toNames(mark).value(0);
            for (const Series &team : std::as_const(m_insight.teams))
                inTeams += series(markInTeam(name, team.id), team.name, team.people);
            const auto bit = QString::number(static_cast<int>(mark));
            addCounts(inTeams,
                u"SELECT '%2:' || e.team_id, i.month, count(DISTINCT i.id) FROM incidents i "
                "JOIN celebrations c ON c.incident_id = i.id JOIN employees e ON e.id = c.employee_id "
                "WHERE %1 AND (i.marks & %3) <> 0 AND e.team_id IS NOT NULL GROUP BY e.team_id, i.month"_s.arg(
                    span, name, bit));
        }
        m_insight.marks += inTeams;
    }

    /// Of whoever is here, whether or not everyone sees the story: nobody is looked for who was found.
    void readQuiet(const QDateTime &since)
    {
        QHash<QString, QDateTime> lastOfTeam;
        const auto note = [&lastOfTeam](const QString &team, const QDateTime &at) {
            QDateTime &last = lastOfTeam[team];
            last = !last.isValid() || (at.isValid() && at > last) ? at : last;
        };
        // Of those with a story lately the last one is not looked for: a board tells of them by the thousand.
        Query people(m_connection,
            u"SELECT e.id, e.name, e.team_id, CASE WHEN l.employee_id IS NULL THEN 0 ELSE 1 END, "
            "CASE WHEN l.employee_id IS NULL THEN "
            "(SELECT max(i.posted_at) FROM celebrations c JOIN incidents i ON i.id = c.incident_id "
            "WHERE c.employee_id = e.id AND i.status = 'published') END FROM employees e "
            "LEFT JOIN (SELECT DISTINCT c.employee_id FROM incidents i JOIN celebrations c ON c.incident_id = i.id "
            "WHERE i.status = 'published' AND i.posted_at >= :since) AS l ON l.employee_id = e.id "
            "WHERE e.left_at IS NULL AND e.merged_into IS NULL AND e.erased_at IS NULL ORDER BY e.name_key"_s);
        for (people.bind(u":since"_s, since).run(); people.next();) {
            const bool lively = people.number(3) != 0;
            const QDateTime last = lively ? since : people.instant(4);
            note(people.text(2), last);
            if (!lively)
                m_insight.quiet += Quiet{people.text(0), people.text(1), false, last};
        }
        Query teams(m_connection,
            u"SELECT c.team_id, max(i.posted_at) FROM team_celebrations c "
            "JOIN incidents i ON i.id = c.incident_id AND i.status = 'published' GROUP BY c.team_id"_s);
        for (teams.run(); teams.next();)
            note(teams.text(0), teams.instant(1));
        for (const Series &team : std::as_const(m_insight.teams)) {
            const QDateTime last = lastOfTeam.value(team.id);
            if (team.people > 0 && (!last.isValid() || last < since))
                m_insight.quiet += Quiet{team.id, team.name, true, last};
        }
        std::stable_sort(m_insight.quiet.begin(), m_insight.quiet.end(),
            [](const Quiet &a, const Quiet &b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
    }

    /// The stories of these ids, in their order.
    QList<Incident> stories(const QStringList &ids)
    {
        QHash<QString, Incident> read;
        if (!ids.isEmpty()) {
            const auto page =
                IncidentReader(m_connection, m_zone).page({.limit = static_cast<int>(ids.size()), .ids = ids});
            for (const Incident &incident : page)
                read.insert(incident.id, incident);
        }
        QList<Incident> all;
        for (const QString &id : ids) {
            if (read.contains(id))
                all += read.value(id);
        }
        return all;
    }

    void readTravelled()
    {
        QStringList ids;
        Query query(m_connection,
            u"SELECT a.incident_id, count(DISTINCT coalesce(a.team_id, a.employee_id)) FROM adoptions a "
            "JOIN incidents i ON i.id = a.incident_id WHERE i.status = 'published' AND i.audience = 'board' "
            "AND a.adopted_at >= :since AND a.adopted_at < :until GROUP BY a.incident_id "
            "ORDER BY 2 DESC, 1 LIMIT %1"_s.arg(mostTravelled));
        for (query.bind(u":since"_s, m_since).bind(u":until"_s, m_until).run(); query.next();)
            ids += query.text(0);
        for (const Incident &incident : stories(ids))
            m_insight.travelled += Travelled{incident, {}};
        if (ids.isEmpty())
            return;
        Query read(m_connection, answersSql(u"a.incident_id IN "_s + m_connection.dialect().idList(), u"9, 2"_s));
        for (read.bind(u":ids"_s, asIdList(ids)).run(); read.next();) {
            const Answer answer = answerFrom(read);
            for (Travelled &one : m_insight.travelled) {
                if (one.incident.id == answer.incidentId && answer.kind == Answer::Kind::Adoption)
                    one.adoptions += answer;
            }
        }
    }

    /// A story names the processes that had to bend, or only says that one had to.
    void readFriction()
    {
        struct Bent {
            QString processId, incidentId;
        };
        QList<Bent> bent;
        QStringList ids;
        Query query(m_connection,
            u"SELECT p.process_id, i.id FROM incidents i LEFT JOIN incident_processes p ON p.incident_id = i.id "
            "WHERE %1 AND ((i.marks & %2) <> 0 OR p.process_id IS NOT NULL) "
            "ORDER BY i.posted_at DESC, i.id, 1 LIMIT %3"_s.arg(span)
                .arg(static_cast<int>(Mark::ProcessBent))
                .arg(mostFriction));
        for (query.bind(u":since"_s, m_since).bind(u":until"_s, m_until).run(); query.next();) {
            bent += Bent{query.text(0), query.text(1)};
            if (!ids.contains(bent.back().incidentId))
                ids += bent.back().incidentId;
        }
        const QList<Incident> all = stories(ids);
        const auto add = [&](const Process &process) {
            Friction friction{process, {}};
            for (const Incident &incident : all) {
                const bool isOf = std::any_of(bent.cbegin(), bent.cend(),
                    [&](const Bent &one) { return one.incidentId == incident.id && one.processId == process.id; });
                if (isOf)
                    friction.stories += incident;
            }
            if (!friction.stories.isEmpty())
                m_insight.friction += friction;
        };
        Query processes(m_connection, u"SELECT id, name, owner_id FROM processes ORDER BY name_key"_s);
        QList<Process> known;
        for (processes.run(); processes.next();)
            known += Process{processes.text(0), processes.text(1), processes.text(2)};
        for (const Process &process : std::as_const(known))
            add(process);
        add({});
    }

    Connection &m_connection;
    QTimeZone m_zone;
    QDateTime m_since, m_until;
    Insight m_insight;
};

} // namespace

Result<Insight> Board::insight(const InsightQuery &query, const QDateTime &now)
{
    return guarded([&] {
        if (!query.from.isValid() || !query.to.isValid() || query.from > query.to)
            refuse(ErrorKind::Usage, BoardWords::tr("The span of time ends before it begins."));
        const Transaction asOfNow(m_inside->connection, Transaction::Purpose::Read);
        return InsightReader(m_inside->connection, m_inside->zone, query).read(now);
    });
}

} // namespace bravo
