// Reports by staff, and answers that are taken back, as a server keeps them.
#include "store/serverrules.h"

#include "board/identity.h"

using namespace Qt::StringLiterals;

namespace bravo {

/// By whoever is signed in, of a story that they see on the board: it waits at once, until a manager has looked.
QStringList moderationFunctions()
{
    return {
        uR"(CREATE OR REPLACE FUNCTION bravo_report(report text, which text, why text) RETURNS integer
            LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
            DECLARE me record;
            BEGIN
                SELECT * INTO me FROM bravo_actor();
                IF me.ticket THEN RAISE 'not by a ticket' USING ERRCODE = 'NB003'; END IF;
                IF why IS NULL OR trim(why) = '' OR length(why) > 500 THEN
                    RAISE 'say why' USING ERRCODE = 'NB000'; END IF;
                PERFORM 1 FROM incidents i WHERE i.id = which AND i.status = 'published'
                    AND (i.audience = 'board' OR me.leads OR i.posted_by = me.employee
                        OR i.id IN (SELECT bravo_theirs())) FOR NO KEY UPDATE;
                IF NOT FOUND THEN RAISE 'not on the board' USING ERRCODE = 'NB007'; END IF;
                INSERT INTO reports(id, incident_id, employee_id, reason, reported_at)
                    VALUES (report, which, me.employee, why, clock_timestamp());
                UPDATE incidents SET status = 'waiting' WHERE id = which;
                INSERT INTO audit_entries(at, actor_id, verb, object_kind, object_id, detail)
                    VALUES (clock_timestamp(), me.employee, 'reported', 'incident', which, why);
                RETURN 0;
            END $$)"_s,
        // By whoever reported it, as long as no manager has looked.
        uR"(CREATE OR REPLACE FUNCTION bravo_take_report_back(which text) RETURNS integer
            LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
            DECLARE me record;
            BEGIN
                SELECT * INTO me FROM bravo_actor();
                IF me.ticket THEN RAISE 'not by a ticket' USING ERRCODE = 'NB003'; END IF;
                PERFORM 1 FROM incidents i WHERE i.id = which FOR NO KEY UPDATE;
                UPDATE reports SET settled_at = clock_timestamp(), settled_by = me.employee
                    WHERE incident_id = which AND employee_id = me.employee AND settled_at IS NULL
                    AND reported_at > clock_timestamp() - make_interval(secs => %1);
                IF NOT FOUND THEN RAISE 'no report to take back' USING ERRCODE = 'NB003'; END IF;
                UPDATE incidents SET status = 'published' WHERE id = which AND status = 'waiting' AND note = ''
                    AND NOT EXISTS (SELECT 1 FROM reports r WHERE r.incident_id = which AND r.settled_at IS NULL);
                INSERT INTO audit_entries(at, actor_id, verb, object_kind, object_id)
                    VALUES (clock_timestamp(), me.employee, 'unreported', 'incident', which);
                RETURN 0;
            END $$)"_s.arg(editSeconds),
        // A thanks or an adoption, by whoever gave it.
        uR"(CREATE OR REPLACE FUNCTION bravo_take_answer_back(which text) RETURNS integer
            LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
            DECLARE me record; since timestamptz := clock_timestamp() - make_interval(secs => %1); gone integer;
            BEGIN
                SELECT * INTO me FROM bravo_actor();
                IF me.ticket THEN RAISE 'not by a ticket' USING ERRCODE = 'NB003'; END IF;
                WITH t AS (DELETE FROM thanks WHERE id = which AND employee_id = me.employee AND written_at > since
                    RETURNING 1), a AS (DELETE FROM adoptions WHERE id = which AND employee_id = me.employee
                    AND adopted_at > since RETURNING 1)
                    SELECT count(*) INTO gone FROM (SELECT 1 FROM t UNION ALL SELECT 1 FROM a) AS both_of_them;
                IF gone = 0 THEN RAISE 'no answer to take back' USING ERRCODE = 'NB003'; END IF;
                RETURN 0;
            END $$)"_s.arg(editSeconds),
    };
}

} // namespace bravo
