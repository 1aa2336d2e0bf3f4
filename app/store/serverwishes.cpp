// How the people whom a story celebrates wish to be celebrated, as a server keeps it.
#include "store/serverrules.h"

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

constexpr const char *wishDefinitions[] = {
    R"(CREATE OR REPLACE FUNCTION bravo_wide(audience text) RETURNS integer LANGUAGE sql IMMUTABLE {definer} AS $$
        SELECT array_position(ARRAY['board', 'team', 'private'], audience) $$)",
    // Before how many all whom the story celebrates let it stand: whoever has not given their word yet, or said no,
    // keeps it private.
    R"(CREATE OR REPLACE FUNCTION bravo_allowed(which text) RETURNS text LANGUAGE sql STABLE {definer} AS $$
        SELECT (ARRAY['board', 'team', 'private'])[coalesce(max(
            CASE WHEN c.word IN ('asked', 'no') THEN 3 ELSE bravo_wide(e.audience) END), 1)]
            FROM celebrations c JOIN employees e ON e.id = c.employee_id WHERE c.incident_id = which $$)",
    // What only some see, and the one who is signed in is among them.
    R"(CREATE OR REPLACE FUNCTION bravo_theirs() RETURNS SETOF text LANGUAGE plpgsql STABLE {definer} AS $$
        DECLARE me text := bravo_me(); team text;
        BEGIN
            IF me IS NULL THEN RETURN; END IF;
            team := (SELECT e.team_id FROM employees e WHERE e.id = me);
            RETURN QUERY SELECT i.id FROM incidents i
                WHERE i.status = 'published' AND i.audience IN ('team', 'private') AND EXISTS (
                    SELECT 1 FROM celebrations c JOIN employees e ON e.id = c.employee_id WHERE c.incident_id = i.id
                    AND (c.employee_id = me OR (i.audience = 'team' AND e.team_id = team)));
        END $$)",
    // The word of who is signed in, and is there to give it.
    R"(CREATE OR REPLACE FUNCTION bravo_say(which text, show boolean) RETURNS integer LANGUAGE plpgsql {definer} AS $$
        DECLARE me record;
        BEGIN
            SELECT * INTO me FROM bravo_actor();
            IF me.ticket THEN RAISE 'not by a ticket' USING ERRCODE = 'NB003'; END IF;
            PERFORM 1 FROM incidents WHERE id = which AND status <> 'withdrawn' FOR NO KEY UPDATE;
            IF NOT FOUND THEN RAISE 'not on the board' USING ERRCODE = 'NB007'; END IF;
            UPDATE celebrations SET word = CASE WHEN show THEN 'yes' ELSE 'no' END
                WHERE incident_id = which AND employee_id = me.employee;
            IF NOT FOUND THEN RAISE 'it does not celebrate you' USING ERRCODE = 'NB003'; END IF;
            UPDATE incidents SET audience = bravo_allowed(which) WHERE id = which;
            INSERT INTO audit_entries(at, actor_id, verb, object_kind, object_id)
                VALUES (clock_timestamp(), me.employee, CASE WHEN show THEN 'shown' ELSE 'hidden' END, 'incident', which);
            RETURN 0;
        END $$)",
    R"(CREATE OR REPLACE FUNCTION bravo_looked() RETURNS integer LANGUAGE plpgsql {definer} AS $$
        DECLARE me record;
        BEGIN
            SELECT * INTO me FROM bravo_actor();
            INSERT INTO visits VALUES (me.employee, clock_timestamp())
                ON CONFLICT (employee_id) DO UPDATE SET looked_at = excluded.looked_at;
            RETURN 0;
        END $$)",
    R"(CREATE OR REPLACE FUNCTION bravo_wished() RETURNS trigger LANGUAGE plpgsql {definer} AS $$
        BEGIN
            UPDATE incidents i SET audience = NEW.audience WHERE bravo_wide(i.audience) < bravo_wide(NEW.audience)
                AND i.id IN (SELECT incident_id FROM celebrations WHERE employee_id = NEW.id);
            RETURN NULL;
        END $$)",
};

} // namespace

QStringList wishFunctions()
{
    QStringList all;
    for (const char *function : wishDefinitions)
        all += QString::fromUtf8(function).replace(
            "{definer}"_L1, "SECURITY DEFINER SET search_path = public, pg_temp"_L1);
    return all;
}

} // namespace bravo
