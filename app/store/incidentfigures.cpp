// What is asked of incidents besides their texts: ids, months, and a month's figures.
#include "store/incidentreader.h"

#include "store/query.h"

#include <QCoreApplication>

#include <tuple>

using namespace Qt::StringLiterals;

namespace bravo {

QStringList IncidentReader::idsFrom(const QString &start)
{
    // A range instead of LIKE: it walks the id's own index, and no wildcard can slip in.
    Query statement(m_connection, u"SELECT id FROM incidents WHERE id >= :from AND id < :until ORDER BY id LIMIT 2"_s);
    statement.bind(u":from"_s, start).bind(u":until"_s, start + u'~').run();
    QStringList ids;
    while (statement.next())
        ids += statement.text(0);
    return ids;
}

QString IncidentReader::monthOf(const QString &id)
{
    Query statement(m_connection, u"SELECT month FROM incidents WHERE id = :id"_s);
    return statement.bind(u":id"_s, id).run().next() ? statement.text(0) : QString();
}

QList<Withheld> IncidentReader::withheldOf(Month month)
{
    Query statement(m_connection,
        u"SELECT id, status FROM incidents WHERE month = :month AND (status = 'set-aside' OR status = 'waiting' OR "
        "(status = 'published' AND audience <> 'board')) ORDER BY posted_at, id"_s);
    statement.bind(u":month"_s, month.toString()).run();
    QList<Withheld> withheld;
    while (statement.next()) {
        const QString status = statement.text(1);
        withheld += Withheld{statement.text(0), u"story"_s,
            status == "published"_L1 ? QCoreApplication::translate(
                "bravo::Highlights", "A celebrated person chose not to be shown to everyone.")
                : status == "waiting"_L1
                ? QCoreApplication::translate("bravo::Highlights", "The story still waits for approval.")
                : QCoreApplication::translate("bravo::Highlights", "A manager set the story aside.")};
    }
    return withheld;
}

static const QString ofMonth = u"i.month = :month AND i.status = 'published' AND i.audience = 'board'"_s;

std::pair<int, int> IncidentReader::storiesAndVotesOf(Month month)
{
    Query statement(m_connection,
        u"SELECT count(*), CAST(coalesce(sum(i.votes), 0) AS bigint) FROM incidents i WHERE "_s + ofMonth);
    statement.bind(u":month"_s, month.toString()).run().next();
    return {static_cast<int>(statement.number(0)), static_cast<int>(statement.number(1))};
}

MonthTotals IncidentReader::totalsOf(Month month)
{
    const auto count = [&](const QString &what) {
        // IN puts the ids in order first: what they bring then stands side by side, which halves the time.
        Query statement(m_connection,
            u"SELECT count(%1 WHERE incident_id IN (SELECT i.id FROM incidents i WHERE %2)"_s.arg(what, ofMonth));
        statement.bind(u":month"_s, month.toString()).run().next();
        return static_cast<int>(statement.number(0));
    };
    MonthTotals totals;
    std::tie(totals.incidents, totals.votes) = storiesAndVotesOf(month);
    totals.peopleCelebrated = count(u"DISTINCT employee_id) FROM celebrations"_s);
    totals.teamsCelebrated = count(u"DISTINCT team_id) FROM team_celebrations"_s);
    totals.adoptions = count(u"*) FROM adoptions"_s);
    return totals;
}

} // namespace bravo
