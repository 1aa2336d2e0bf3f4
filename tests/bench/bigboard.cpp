#include "bench/bigboard.h"

#include "bench/material.h"
#include "store/connection.h"
#include "store/query.h"

#include <QElapsedTimer>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace bravo::bench {

namespace {

constexpr int texts = 20000; // stories that are told in turns: title, story and lesson are of three different ones

void run(Connection &connection, const QString &what, const QStringList &statements)
{
    QElapsedTimer clock;
    clock.start();
    for (const QString &statement : statements)
        connection.execute(statement);
    QTextStream(stderr) << u"  %1: %2 s"_s.arg(what).arg(static_cast<double>(clock.elapsed()) / 1000, 0, 'f', 1)
                        << Qt::endl;
}

/// The statements that answer `sql`, one a row.
QStringList listed(Connection &connection, const QString &sql)
{
    QStringList all;
    Query query(connection, sql);
    for (query.run(); query.next();)
        all += query.text(0);
    return all;
}

void addTexts(Connection &connection)
{
    connection.execute(u"CREATE UNLOGGED TABLE bench_texts (n int PRIMARY KEY, title text, story text, learn text)"_s);
    Transaction transaction(connection);
    int n = 0;
    for (const IncidentRow &row : incidentRows(texts))
        Query(connection, u"INSERT INTO bench_texts VALUES (:n, :title, :story, :learn)"_s)
            .bind(u":n"_s, n++)
            .bind(u":title"_s, row.title)
            .bind(u":story"_s, row.story)
            .bind(u":learn"_s, row.learn)
            .run();
    transaction.commit();
    for (const auto &[table, from] : {std::pair(u"bench_people"_s, u"employees"_s),
             std::pair(u"bench_teams"_s, u"teams"_s), std::pair(u"bench_values"_s, u"service_values"_s)})
        connection.execute(u"CREATE UNLOGGED TABLE %1 AS SELECT (row_number() OVER (ORDER BY id) - 1)::int AS n, id "
                           "FROM %2"_s.arg(table, from));
}

const QString stories = uR"(
    INSERT INTO incidents(id, title, story, learn, names, marks, posted_by, posted_at, month, status, audience, votes)
    SELECT md5('incident' || s)::uuid::text, t.title,
        x.story || CASE WHEN s % 50000 = 7 THEN ' %5' ELSE '' END, l.learn, 'Person', s % 128,
        p.id, at, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM'),
        CASE WHEN s % 500 = 3 THEN 'set-aside' ELSE 'published' END,
        CASE WHEN s % 200 = 5 THEN 'team' ELSE 'board' END, 1 + (s::bigint * 31) % 19
    FROM generate_series(1, %1) s
    CROSS JOIN LATERAL (SELECT timestamptz '%2 08:00+00' - interval '1826 days' * (1 - s::float8 / %1)) m(at)
    JOIN bench_texts t ON t.n = (s::bigint * 7919) % %3
    JOIN bench_texts x ON x.n = (s::bigint * 104729 + s / %3) % %3
    JOIN bench_texts l ON l.n = (s::bigint * 31 + 5) % %3
    JOIN bench_people p ON p.n = (s::bigint * 17) % %4
    ORDER BY s)"_s;

/// What hangs on the stories; %1 people, %2 teams, %3 values.
const QStringList relations{
    uR"(INSERT INTO celebrations SELECT i.id, p.id, k FROM incidents i CROSS JOIN generate_series(0, 1) k
        JOIN bench_people p ON p.n = (i.seq * 13 + 1 + k * 499) % %1 WHERE k = 0 OR i.seq % 5 = 0)"_s,
    uR"(INSERT INTO team_celebrations SELECT i.id, t.id, 0 FROM incidents i
        JOIN bench_teams t ON t.n = i.seq % %2 WHERE i.seq % 3 = 0)"_s,
    uR"(INSERT INTO incident_values SELECT i.id, v.id, 0 FROM incidents i JOIN bench_values v ON v.n = i.seq % %3)"_s,
    uR"(INSERT INTO thanks SELECT md5('thanks' || i.seq)::uuid::text, i.id, p.id, t.learn, 0, i.posted_at
        FROM incidents i JOIN bench_people p ON p.n = i.seq % %1 JOIN bench_texts t ON t.n = i.seq % 20000
        WHERE i.seq % 4 = 0)"_s,
    uR"(INSERT INTO adoptions SELECT md5('adoption' || i.seq)::uuid::text, i.id, p.id, NULL, t.learn, i.posted_at
        FROM incidents i JOIN bench_people p ON p.n = i.seq % %1 JOIN bench_texts t ON t.n = i.seq % 20000
        WHERE i.seq % 20 = 0)"_s,
    uR"(INSERT INTO audit_entries(at, actor_id, verb, object_kind, object_id)
        SELECT posted_at, posted_by, 'posted', 'incident', id FROM incidents ORDER BY seq)"_s,
};

const QString votes = uR"(
    INSERT INTO votes SELECT i.id, p.id, i.posted_at FROM incidents i CROSS JOIN generate_series(0, 18) k
    JOIN bench_people p ON p.n = (i.seq * 7919 + k * 37) % %1 WHERE k < i.votes)"_s;

} // namespace

void fill(const Location &admin, const BigBoard &wish)
{
    QTextStream(stderr) << u"Filling a board of %1 stories …"_s.arg(wish.incidents) << Qt::endl;
    Connection connection(admin, Connection::Mode::ReadWrite);
    connection.execute(u"SET ROLE NONE"_s);
    connection.execute(u"SET session_replication_role = replica"_s); // neither triggers nor a look at each reference
    connection.execute(u"SET maintenance_work_mem = '1GB'"_s);
    connection.execute(u"SET work_mem = '256MB'"_s);
    connection.execute(u"SET synchronous_commit = off"_s);
    addTexts(connection);
    const auto count = [&connection](const QString &table) {
        return connection.value(u"SELECT count(*) FROM "_s + table).toString();
    };
    const QString persons = count(u"bench_people"_s), teamCount = count(u"bench_teams"_s),
                  values = count(u"bench_values"_s);
    // Indexes are made anew when the rows are there: many times faster than row by row.
    const QString plain = u" FROM pg_index x JOIN pg_class c ON c.oid = x.indexrelid WHERE NOT x.indisunique AND "
                          "x.indrelid IN ('incidents'::regclass, 'votes'::regclass)"_s;
    const QStringList makeIndexes = listed(connection, u"SELECT pg_get_indexdef(c.oid)"_s + plain);
    run(connection, u"indexes gone"_s, listed(connection, u"SELECT 'DROP INDEX ' || c.oid::regclass"_s + plain));
    run(connection, u"stories"_s,
        {stories.arg(QString::number(wish.incidents), wish.last.toString(Qt::ISODate), QString::number(texts), persons,
            QString::fromLatin1(BigBoard::rareWord))});
    for (const QString &statement : relations)
        run(connection, statement.section(u' ', 2, 2).section(u'(', 0, 0),
            {QString(statement).replace("%1"_L1, persons).replace("%2"_L1, teamCount).replace("%3"_L1, values)});
    run(connection, u"votes"_s,
        {u"ALTER TABLE votes DROP CONSTRAINT votes_pkey"_s, QString(votes).replace("%1"_L1, persons),
            u"ALTER TABLE votes ADD PRIMARY KEY (incident_id, employee_id)"_s});
    run(connection, u"indexes"_s, makeIndexes);
    run(connection, u"counts"_s,
        {u"UPDATE incidents SET thanks = 1 WHERE seq % 4 = 0"_s,
            u"UPDATE incidents SET adoptions = 1 WHERE seq % 20 = 0"_s, u"DELETE FROM story_counts"_s,
            u"INSERT INTO story_counts SELECT count(*) FROM incidents "
            "WHERE status = 'published' AND audience = 'board'"_s,
            u"DROP TABLE bench_texts, bench_people, bench_teams, bench_values"_s});
    run(connection, u"what autovacuum would have done by then"_s, {u"VACUUM (ANALYZE)"_s});
}

} // namespace bravo::bench
