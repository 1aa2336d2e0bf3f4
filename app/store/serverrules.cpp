// What row security cannot say: rules that look at other rows, at the clock, and at what a row was before.
#include "store/serverrules.h"

#include "board/identity.h"

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

constexpr const char *ruleDefinitions[] = {
    R"(CREATE OR REPLACE FUNCTION bravo_month_of(instant timestamptz) RETURNS text LANGUAGE plpgsql STABLE {definer} AS $$
        DECLARE zone text := (SELECT value FROM settings WHERE key = 'time_zone');
        BEGIN
            -- PostgreSQL reads "UTC+01:00" the POSIX way, an hour to the west.
            IF zone ~ '^UTC[+-][0-9]{2}:[0-9]{2}$' THEN
                RETURN to_char(instant AT TIME ZONE substr(zone, 4)::interval, 'YYYY-MM'); END IF;
            RETURN to_char(instant AT TIME ZONE coalesce(zone, 'UTC'), 'YYYY-MM');
        EXCEPTION WHEN invalid_parameter_value THEN RETURN to_char(instant AT TIME ZONE 'UTC', 'YYYY-MM');
        END $$)",
    // Whoever closes a month locks its row for itself, and so waits for the votes that are under way.
    R"(CREATE OR REPLACE FUNCTION bravo_require_open(wanted text) RETURNS void LANGUAGE plpgsql {definer} AS $$
        BEGIN
            IF NOT EXISTS (SELECT 1 FROM months WHERE month = wanted) THEN
                INSERT INTO months(month, state) VALUES (wanted, 'open') ON CONFLICT DO NOTHING; END IF;
            PERFORM 1 FROM months WHERE month = wanted AND state <> 'closed' FOR KEY SHARE;
            IF NOT FOUND THEN RAISE 'the month is closed' USING ERRCODE = 'NB002'; END IF;
        END $$)",
    R"(CREATE OR REPLACE FUNCTION bravo_moment(said timestamptz, ticket boolean, begun timestamptz) RETURNS timestamptz
        LANGUAGE plpgsql {definer} AS $$
        DECLARE here timestamptz := clock_timestamp();
        BEGIN
            IF said IS NULL OR said > here + interval '5 minutes' OR said < here - interval '31 days'
                OR (ticket AND said NOT BETWEEN begun - interval '5 minutes' AND begun + interval '12 hours') THEN
                RAISE 'the time is not plausible' USING ERRCODE = 'NB006'; END IF;
            RETURN least(said, here);
        END $$)",
    R"(CREATE OR REPLACE FUNCTION bravo_moderated(person text) RETURNS boolean LANGUAGE sql STABLE {definer} AS $$
        SELECT EXISTS (SELECT 1 FROM settings WHERE key = 'moderation' AND value IN ('1', 'on', 'true'))
            AND NOT EXISTS (SELECT 1 FROM employees WHERE id = person AND (role = 'manager' OR trusted <> 0)) $$)",
    R"(CREATE OR REPLACE FUNCTION bravo_rule_incident() RETURNS trigger LANGUAGE plpgsql {definer} AS $$
        DECLARE me record;
        BEGIN
            SELECT * INTO me FROM bravo_actor();
            IF TG_OP = 'INSERT' THEN
                IF NEW.posted_by IS DISTINCT FROM me.employee THEN
                    RAISE 'not yours' USING ERRCODE = 'NB003'; END IF;
                IF NEW.id !~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' OR NEW.content_key IS NOT NULL THEN
                    RAISE 'no id of a story' USING ERRCODE = 'NB000'; END IF;
                NEW.posted_at := bravo_moment(NEW.posted_at, me.ticket, me.begun);
                NEW.received_at := clock_timestamp();
                NEW.month := bravo_month_of(NEW.posted_at);
                PERFORM bravo_require_open(NEW.month);
                NEW.status := CASE WHEN bravo_moderated(me.employee) THEN 'waiting' ELSE 'published' END;
                RETURN NEW;
            END IF;
            IF OLD.status = 'withdrawn' THEN RAISE 'it was taken back' USING ERRCODE = 'NB003'; END IF;
            IF bravo_wide(NEW.audience) < bravo_wide(bravo_allowed(OLD.id)) THEN
                RAISE 'a celebrated person chose fewer readers' USING ERRCODE = 'NB003'; END IF;
            IF me.leads THEN
                IF NEW.status = 'withdrawn' AND OLD.posted_by <> me.employee THEN
                    RAISE 'only its author takes a story back' USING ERRCODE = 'NB003'; END IF;
                IF NEW.status = 'withdrawn' THEN PERFORM bravo_require_open(OLD.month); END IF;
                -- What a manager decides settles what was reported.
                IF (NEW.status, NEW.note) IS DISTINCT FROM (OLD.status, OLD.note) THEN
                    UPDATE reports SET settled_at = clock_timestamp(), settled_by = me.employee
                        WHERE incident_id = OLD.id AND settled_at IS NULL; END IF;
                NEW.edited_at := CASE WHEN NEW.status = OLD.status THEN clock_timestamp() ELSE OLD.edited_at END;
                RETURN NEW;
            END IF;
            IF OLD.posted_by <> me.employee THEN RAISE 'not yours' USING ERRCODE = 'NB003'; END IF;
            IF NEW.status = 'withdrawn' AND OLD.status IN ('published', 'waiting') THEN
                PERFORM bravo_require_open(OLD.month);
                IF (NEW.title, NEW.story, NEW.learn, NEW.need, NEW.outcome, NEW.customer_words, NEW.names, NEW.marks,
                        NEW.happened_on, NEW.audience, NEW.note) IS DISTINCT FROM (OLD.title, OLD.story, OLD.learn, OLD.need,
                        OLD.outcome, OLD.customer_words, OLD.names, OLD.marks, OLD.happened_on, OLD.audience, OLD.note)
                        THEN
                    RAISE 'taken back as it is, or not at all' USING ERRCODE = 'NB003'; END IF;
                RETURN NEW;
            END IF;
            IF NEW.status <> OLD.status THEN RAISE 'only a manager decides' USING ERRCODE = 'NB004'; END IF;
            IF me.ticket OR NOT bravo_may_shape(OLD.id, me.employee) THEN
                RAISE 'its time is over' USING ERRCODE = 'NB003'; END IF;
            NEW.note := ''; -- changed, it answers what a manager asked
            NEW.edited_at := clock_timestamp();
            RETURN NEW;
        END $$)",
    // By the server's clock, since posted_at is the author's word. What a manager approved is not rewritten after.
    R"(CREATE OR REPLACE FUNCTION bravo_may_shape(incident text, person text) RETURNS boolean
        LANGUAGE sql STABLE {definer} AS $$
        SELECT EXISTS (SELECT 1 FROM incidents i WHERE i.id = incident AND i.posted_by = person
            AND ((i.status = 'waiting' AND i.note <> '') -- a manager asked
                OR coalesce(i.received_at, i.posted_at) > clock_timestamp() - make_interval(secs => {editSeconds}))
            AND (i.status = 'waiting' OR (i.status = 'published' AND NOT bravo_moderated(person)))) $$)",
    R"(CREATE OR REPLACE FUNCTION bravo_rule_part() RETURNS trigger LANGUAGE plpgsql {definer} AS $$
        DECLARE me record; part record;
        BEGIN
            SELECT * INTO me FROM bravo_actor();
            IF TG_OP = 'DELETE' THEN part := OLD; ELSE part := NEW; END IF;
            IF TG_TABLE_NAME = 'celebrations' AND TG_OP = 'DELETE' THEN
                IF part.word = 'no' THEN RAISE 'they took it off the board' USING ERRCODE = 'NB003'; END IF;
            END IF;
            IF TG_TABLE_NAME = 'photos' AND part.incident_id IS NULL AND NOT me.ticket THEN RETURN part; END IF;
            IF NOT me.leads AND (NOT bravo_may_shape(part.incident_id, me.employee)
                    OR (me.ticket AND TG_OP = 'DELETE')) THEN
                RAISE 'not yours, or its time is over' USING ERRCODE = 'NB003'; END IF;
            RETURN part;
        END $$)",
    // The vote of somebody who is celebrated afterwards falls; where votes stand, nobody who voted is celebrated any
    // more. The story's lock lets a vote and a celebration that come at once see each other: bravo_rule_vote takes it.
    R"(CREATE OR REPLACE FUNCTION bravo_narrow() RETURNS trigger LANGUAGE plpgsql {definer} AS $$
        DECLARE its_month text := (SELECT month FROM incidents WHERE id = NEW.incident_id);
        BEGIN
            PERFORM 1 FROM incidents WHERE id = NEW.incident_id FOR NO KEY UPDATE;
            IF EXISTS (SELECT 1 FROM votes WHERE incident_id = NEW.incident_id AND employee_id = NEW.employee_id) THEN
                PERFORM bravo_require_open(its_month);
                DELETE FROM votes WHERE incident_id = NEW.incident_id AND employee_id = NEW.employee_id;
            END IF;
            UPDATE celebrations c SET word = 'asked' FROM employees e, incidents i
                WHERE c.incident_id = NEW.incident_id AND c.employee_id = NEW.employee_id AND e.id = c.employee_id
                AND e.first_look <> 0 AND i.id = c.incident_id AND i.posted_by <> e.id;
            UPDATE incidents i SET audience = bravo_allowed(i.id) WHERE i.id = NEW.incident_id
                AND bravo_wide(i.audience) < bravo_wide(bravo_allowed(i.id));
            RETURN NULL;
        END $$)",
    R"(CREATE OR REPLACE FUNCTION bravo_rule_vote() RETURNS trigger LANGUAGE plpgsql {definer} AS $$
        DECLARE me record; vote record; story record;
        BEGIN
            SELECT * INTO me FROM bravo_actor();
            IF TG_OP = 'DELETE' THEN vote := OLD; ELSE vote := NEW; END IF;
            IF vote.employee_id IS DISTINCT FROM me.employee THEN
                RAISE 'not yours' USING ERRCODE = 'NB003'; END IF;
            SELECT i.month, i.status, i.audience INTO story FROM incidents i WHERE i.id = vote.incident_id
                FOR NO KEY UPDATE;
            IF TG_OP = 'DELETE' THEN PERFORM bravo_require_open(story.month); RETURN OLD; END IF;
            IF EXISTS (SELECT 1 FROM votes v WHERE v.incident_id = NEW.incident_id AND v.employee_id = me.employee) THEN
                RETURN NULL; END IF; -- sent again; it counts once
            IF story.status IS DISTINCT FROM 'published' OR story.audience <> 'board' THEN
                RAISE 'not on the board' USING ERRCODE = 'NB007'; END IF;
            IF EXISTS (SELECT 1 FROM celebrations c WHERE c.incident_id = NEW.incident_id
                    AND c.employee_id = me.employee) THEN
                RAISE 'it celebrates you' USING ERRCODE = 'NB005'; END IF;
            NEW.cast_at := bravo_moment(NEW.cast_at, me.ticket, me.begun);
            PERFORM bravo_require_open(story.month);
            RETURN NEW;
        END $$)",
    R"(CREATE OR REPLACE FUNCTION bravo_rule_reply() RETURNS trigger LANGUAGE plpgsql {definer} AS $$
        DECLARE me record;
        BEGIN
            SELECT * INTO me FROM bravo_actor();
            IF NEW.employee_id IS DISTINCT FROM me.employee THEN
                RAISE 'not yours' USING ERRCODE = 'NB003'; END IF;
            IF NOT EXISTS (SELECT 1 FROM incidents i WHERE i.id = NEW.incident_id AND i.status = 'published'
                    AND (i.audience = 'board' OR i.posted_by = me.employee)) THEN
                RAISE 'not on the board' USING ERRCODE = 'NB007'; END IF;
            IF TG_TABLE_NAME = 'thanks' THEN
                IF EXISTS (SELECT 1 FROM celebrations c WHERE c.incident_id = NEW.incident_id
                        AND c.employee_id = me.employee) THEN
                    RAISE 'it celebrates you' USING ERRCODE = 'NB008'; END IF;
                NEW.written_at := bravo_moment(NEW.written_at, me.ticket, me.begun);
                IF NEW.leader <> 0 AND NOT EXISTS (SELECT 1 FROM employees e WHERE e.id = me.employee
                        AND e.role = 'manager') THEN
                    RAISE 'no manager' USING ERRCODE = 'NB004'; END IF;
            ELSE
                NEW.adopted_at := bravo_moment(NEW.adopted_at, me.ticket, me.begun);
                IF NEW.team_id IS DISTINCT FROM (SELECT e.team_id FROM employees e WHERE e.id = me.employee) THEN
                    RAISE 'not your team' USING ERRCODE = 'NB003'; END IF;
            END IF;
            RETURN NEW;
        END $$)",
    R"(CREATE OR REPLACE FUNCTION bravo_rule_employee() RETURNS trigger LANGUAGE plpgsql {definer} AS $$
        DECLARE me record;
        BEGIN
            SELECT * INTO me FROM bravo_actor();
            IF me.ticket OR NOT (me.leads OR (TG_OP = 'UPDATE' AND OLD.id = me.employee)) THEN
                RAISE 'only a manager' USING ERRCODE = 'NB004'; END IF;
            IF TG_OP = 'INSERT' THEN RETURN NEW; END IF;
            IF NOT me.leads AND (NEW.name, NEW.name_key, NEW.team_id, NEW.role, NEW.left_at, NEW.trusted)
                    IS DISTINCT FROM (OLD.name, OLD.name_key, OLD.team_id, OLD.role, OLD.left_at, OLD.trusted) THEN
                RAISE 'only a manager' USING ERRCODE = 'NB004'; END IF;
            -- Consent is the person's own: nobody else shows them to more people.
            IF OLD.id <> me.employee AND bravo_wide(NEW.audience) < bravo_wide(OLD.audience) THEN
                RAISE 'only the person' USING ERRCODE = 'NB003'; END IF;
            IF NEW.left_at IS NOT NULL THEN DELETE FROM sign_ins WHERE employee_id = OLD.id; END IF;
            RETURN NEW;
        END $$)",
    R"(CREATE OR REPLACE FUNCTION bravo_rule_month() RETURNS trigger LANGUAGE plpgsql {definer} AS $$
        DECLARE me record;
        BEGIN
            SELECT * INTO me FROM bravo_actor();
            IF NOT me.leads THEN RAISE 'only a manager' USING ERRCODE = 'NB004'; END IF;
            IF NEW.month !~ '^[0-9]{4}-(0[1-9]|1[0-2])$' OR NEW.month > bravo_month_of(clock_timestamp()) THEN
                RAISE 'no month that was' USING ERRCODE = 'NB000'; END IF;
            IF TG_OP = 'UPDATE' THEN
                PERFORM 1 FROM months WHERE month = OLD.month FOR UPDATE; -- waits for votes under way
                IF OLD.state = 'closed' THEN RAISE 'the month is closed' USING ERRCODE = 'NB002'; END IF;
            END IF;
            IF NEW.state = 'closed' THEN
                NEW.closed_by := me.employee;
                NEW.closed_at := clock_timestamp();
            END IF;
            RETURN NEW;
        END $$)",
    R"(CREATE OR REPLACE FUNCTION bravo_rule_manager() RETURNS trigger LANGUAGE plpgsql {definer} AS $$
        DECLARE me record; one record;
        BEGIN
            SELECT * INTO me FROM bravo_actor();
            IF NOT me.leads THEN RAISE 'only a manager' USING ERRCODE = 'NB004'; END IF;
            IF TG_OP = 'DELETE' THEN one := OLD; ELSE one := NEW; END IF;
            IF TG_TABLE_NAME = 'settings' THEN
                IF one.key IN ('schema_version', 'time_zone') THEN
                    RAISE 'not by a desk' USING ERRCODE = 'NB004'; END IF;
            END IF;
            RETURN one;
        END $$)",
    R"(CREATE OR REPLACE FUNCTION bravo_audit_desk() RETURNS trigger LANGUAGE plpgsql {definer} AS $$
        DECLARE one jsonb; was jsonb; verb text;
        BEGIN
            IF TG_OP = 'DELETE' THEN one := to_jsonb(OLD); ELSE one := to_jsonb(NEW); END IF;
            IF TG_OP = 'UPDATE' THEN was := to_jsonb(OLD); END IF;
            verb := CASE
                WHEN TG_TABLE_NAME = 'months' THEN one ->> 'state'
                WHEN TG_OP = 'DELETE' THEN 'deleted'
                WHEN TG_TABLE_NAME = 'incidents' AND TG_OP = 'INSERT' THEN 'posted'
                WHEN TG_OP = 'INSERT' THEN 'added'
                WHEN TG_TABLE_NAME <> 'incidents' THEN 'changed'
                WHEN one ->> 'status' = was ->> 'status' AND one ->> 'note' <> was ->> 'note'
                    AND one ->> 'note' <> '' THEN 'asked'
                WHEN one ->> 'status' = was ->> 'status' THEN 'edited'
                WHEN one ->> 'status' = 'withdrawn' THEN 'withdrew'
                ELSE one ->> 'status' END;
            INSERT INTO audit_entries(at, actor_id, verb, object_kind, object_id, detail)
                VALUES (clock_timestamp(), bravo_me(), verb, TG_ARGV[0], coalesce(one ->> 'id', one ->> 'key',
                    one ->> 'month', ''), left(coalesce(current_setting('bravo.reason', true), ''), 500));
            RETURN NULL;
        END $$)",
};

/// Fires for those whom row security holds, and so neither for the owner nor for what our own functions write.
QString trigger(const QString &name, const QString &when, const QString &table, const QString &function)
{
    return u"CREATE OR REPLACE TRIGGER %1 %2 ON %3 FOR EACH ROW WHEN (row_security_active('%3'::regclass)) "
           "EXECUTE FUNCTION %4"_s.arg(name, when, table, function);
}

} // namespace

QStringList deskRules()
{
    QStringList all;
    for (const char *function : ruleDefinitions)
        all += QString::fromUtf8(function)
                   .replace("{definer}"_L1, "SECURITY DEFINER SET search_path = public, pg_temp"_L1)
                   .replace("{editSeconds}"_L1, QString::number(editSeconds));
    const auto rule = [&all](const QString &table, const QString &function, const QString &when) {
        all += trigger(u"rule_"_s + table, u"BEFORE "_s + when, table, u"bravo_rule_%1()"_s.arg(function));
    };
    rule(u"incidents"_s, u"incident"_s, u"INSERT OR UPDATE"_s);
    for (const QString &table : {u"celebrations"_s, u"team_celebrations"_s, u"incident_values"_s,
             u"incident_processes"_s, u"consents"_s, u"photos"_s})
        rule(table, u"part"_s, u"INSERT OR UPDATE OR DELETE"_s);
    all += trigger(u"narrow_celebrations"_s, u"AFTER INSERT"_s, u"celebrations"_s, u"bravo_narrow()"_s);
    rule(u"votes"_s, u"vote"_s, u"INSERT OR DELETE"_s);
    rule(u"thanks"_s, u"reply"_s, u"INSERT"_s);
    rule(u"adoptions"_s, u"reply"_s, u"INSERT"_s);
    rule(u"employees"_s, u"employee"_s, u"INSERT OR UPDATE"_s);
    all += trigger(u"wished_employees"_s, u"AFTER UPDATE OF audience"_s, u"employees"_s, u"bravo_wished()"_s);
    rule(u"months"_s, u"month"_s, u"INSERT OR UPDATE"_s);
    for (const QString &table : {u"sites"_s, u"teams"_s, u"service_values"_s, u"processes"_s, u"slides"_s,
             u"settings"_s, u"awards"_s, u"kiosks"_s, u"publications"_s})
        rule(table, u"manager"_s, u"INSERT OR UPDATE OR DELETE"_s);
    const QList<std::pair<QString, QString>> audited{{u"incidents"_s, u"incident"_s}, {u"employees"_s, u"employee"_s},
        {u"months"_s, u"month"_s}, {u"sites"_s, u"site"_s}, {u"teams"_s, u"team"_s}, {u"service_values"_s, u"value"_s},
        {u"processes"_s, u"process"_s}, {u"slides"_s, u"slide"_s}, {u"settings"_s, u"setting"_s},
        {u"awards"_s, u"award"_s}, {u"kiosks"_s, u"kiosk"_s}, {u"publications"_s, u"publication"_s}};
    for (const auto &[table, kind] : audited)
        all += trigger(
            u"trail_"_s + table, u"AFTER INSERT OR UPDATE OR DELETE"_s, table, u"bravo_audit_desk('%1')"_s.arg(kind));
    return all;
}

} // namespace bravo
