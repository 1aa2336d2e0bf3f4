// Schema 5: the word of those whom a story celebrates, and when each person last looked at the board.
#include "store/schema.h"

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

constexpr const char *fifthCommon[] = {
    "ALTER TABLE employees ADD COLUMN first_look {int} NOT NULL DEFAULT 0",
    // asked: the story waits for their word, and is private until then; no: they took it off the board.
    "ALTER TABLE celebrations ADD COLUMN word TEXT NOT NULL DEFAULT '' CHECK (word IN ('', 'asked', 'yes', 'no'))",
    "CREATE INDEX celebrations_asked ON celebrations(employee_id) WHERE word = 'asked'",
    "CREATE TABLE visits (employee_id TEXT NOT NULL PRIMARY KEY REFERENCES employees(id), "
    "looked_at {instant} NOT NULL) {strict}",
};

// As before, but that a team's stories are those of its people, too, and a site's those of all its teams: see
// IncidentQuery::celebratesId.
const QString fifthSearch = uR"(
    CREATE OR REPLACE FUNCTION bravo_search(title text, words text, bound bigint, since timestamptz, until timestamptz,
        celebrates text, author text, value text, viewer text) RETURNS TABLE (seq bigint, tier integer)
        LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    DECLARE
        voter text := viewer;
        one text := 'SELECT i.seq, %s AS tier FROM incidents i WHERE i.%I @@ to_tsquery(''simple'', %L)'
            ' AND i.status = ''published'' AND i.audience = ''board''';
    BEGIN
        IF since IS NOT NULL THEN one := one || ' AND i.posted_at >= $2'; END IF;
        IF until IS NOT NULL THEN one := one || ' AND i.posted_at < $3'; END IF;
        IF celebrates IS NOT NULL THEN one := one || ' AND i.id IN ({about})'; END IF;
        IF author IS NOT NULL THEN one := one || ' AND i.posted_by = $7'; END IF;
        IF value IS NOT NULL THEN
            one := one || ' AND i.id IN (SELECT incident_id FROM incident_values WHERE value_id = $8)';
        END IF;
        IF viewer IS NOT NULL THEN
            IF NOT pg_has_role(session_user, (SELECT relowner FROM pg_class WHERE oid = 'incidents'::regclass),
                    'MEMBER') THEN
                voter := bravo_me();
            END IF;
            one := one || ' AND NOT EXISTS (SELECT 1 FROM votes WHERE incident_id = i.id AND employee_id = $5)'
                ' AND NOT EXISTS (SELECT 1 FROM celebrations WHERE incident_id = i.id AND employee_id = $6)';
        END IF;
        one := '(' || one || ' ORDER BY i.seq DESC LIMIT $1)';
        RETURN QUERY EXECUTE format('SELECT seq, min(tier) FROM (' || one || ' UNION ALL ' || one
            || ') AS matches GROUP BY seq', 0, 'title_search', title, 1, 'search', words)
            USING bound, since, until, celebrates, voter, viewer, author, value;
    END $$)"_s;

} // namespace

QString storiesAbout(const QString &whom)
{
    return u"SELECT incident_id FROM celebrations WHERE employee_id = %1 "
           "UNION ALL SELECT incident_id FROM team_celebrations WHERE team_id = %1 "
           "UNION ALL SELECT c.incident_id FROM employees e JOIN celebrations c ON c.employee_id = e.id "
           "WHERE e.team_id = %1 "
           "UNION ALL SELECT c.incident_id FROM teams t JOIN team_celebrations c ON c.team_id = t.id "
           "WHERE t.site_id = %1 "
           "UNION ALL SELECT c.incident_id FROM teams t JOIN employees e ON e.team_id = t.id "
           "JOIN celebrations c ON c.employee_id = e.id WHERE t.site_id = %1"_s.arg(whom);
}

QStringList fifthSchema(const Dialect &dialect)
{
    QStringList statements;
    for (const char *statement : fifthCommon)
        statements += dialect.ddl(QString::fromLatin1(statement));
    statements += u"CREATE INDEX teams_site ON teams(site_id)"_s;
    if (!dialect.sqlite())
        statements += QString(fifthSearch).replace("{about}"_L1, storiesAbout(u"$4"_s));
    return statements;
}

} // namespace bravo
