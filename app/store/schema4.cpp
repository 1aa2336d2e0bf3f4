// Schema 4: a server finds words in titles quickly, and remembers what outboxes brought to it.
#include "store/schema.h"

using namespace Qt::StringLiterals;

namespace bravo {

// Row security lets no operator look into a row before the policy has, if it could tell what it saw; that of text
// search could. So under row security a search would read every story. This function shows what the policy would, and
// goes the index's way: it finds stories that everyone sees, and of votes it uses the caller's own alone. It plans for
// the words at hand: a plan for all words gathers every match of a frequent one, where the newest few hundred would be
// enough. Of titles it has an index of their own, or else the planner, which knows how often a word stands anywhere,
// would go through the whole board for two frequent words that are seldom in one title.
static const QString fourthSearch = uR"(
    CREATE FUNCTION bravo_search(title text, words text, bound bigint, since timestamptz, until timestamptz,
        celebrates text, author text, value text, viewer text) RETURNS TABLE (seq bigint, tier integer)
        LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    DECLARE
        voter text := viewer;
        one text := 'SELECT i.seq, %s AS tier FROM incidents i WHERE i.%I @@ to_tsquery(''simple'', %L)'
            ' AND i.status = ''published'' AND i.audience = ''board''';
    BEGIN
        IF since IS NOT NULL THEN one := one || ' AND i.posted_at >= $2'; END IF;
        IF until IS NOT NULL THEN one := one || ' AND i.posted_at < $3'; END IF;
        IF celebrates IS NOT NULL THEN
            one := one || ' AND i.id IN (SELECT incident_id FROM celebrations WHERE employee_id = $4'
                ' UNION ALL SELECT incident_id FROM team_celebrations WHERE team_id = $4)';
        END IF;
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

// A vote or its taking back has no id of its own. Sent by a program that dies before it hears the answer, it is sent
// again; in between, the person may have changed their mind elsewhere. So the ids of the outbox's entries are kept, for
// longer than any entry waits: a month takes no vote after it is closed. A file takes nothing from an outbox.
QStringList fourthSchema(const Dialect &dialect)
{
    if (dialect.sqlite())
        return {};
    return {
        u"ALTER TABLE incidents ADD COLUMN title_search tsvector "
        "GENERATED ALWAYS AS (to_tsvector('simple', bravo_fold(title))) STORED"_s,
        u"CREATE INDEX incidents_title_search ON incidents USING gin(title_search)"_s,
        u"DROP FUNCTION IF EXISTS bravo_search(text, text, bigint, timestamptz, timestamptz, text, text)"_s,
        fourthSearch,
        u"CREATE TABLE deliveries (id text COLLATE \"C\" PRIMARY KEY, "
        "taken_at timestamptz NOT NULL DEFAULT clock_timestamp())"_s,
        u"CREATE INDEX deliveries_by_age ON deliveries(taken_at)"_s,
        uR"(CREATE FUNCTION bravo_forget_deliveries() RETURNS trigger LANGUAGE plpgsql
        SECURITY DEFINER SET search_path = public, pg_temp AS $$
        BEGIN
            DELETE FROM deliveries WHERE id = ANY (ARRAY(SELECT id FROM deliveries
                WHERE taken_at < clock_timestamp() - interval '90 days' LIMIT 100 FOR UPDATE SKIP LOCKED));
            RETURN NULL;
        END $$)"_s,
        u"CREATE TRIGGER deliveries_forget AFTER INSERT ON deliveries FOR EACH STATEMENT "
        "EXECUTE FUNCTION bravo_forget_deliveries()"_s,
    };
}

} // namespace bravo
