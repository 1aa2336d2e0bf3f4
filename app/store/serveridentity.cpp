// Who is at a desk, by the server's word. Every function here runs with the owner's rights and a path of its own.
#include "store/serverrules.h"

#include "board/identity.h"

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

/// {definer}: with the owner's rights; names are looked up in pg_catalog and public, never first in pg_temp.
constexpr const char *identityDefinitions[] = {
    R"(CREATE OR REPLACE FUNCTION bravo_idle() RETURNS integer LANGUAGE plpgsql STABLE {definer} AS $$
        BEGIN
            RETURN coalesce((SELECT least(greatest(value::integer, 10), 86400) FROM settings
                WHERE key = 'idle_seconds' AND value ~ '^[0-9]{1,6}$'), 120);
        END $$)",
    R"(CREATE OR REPLACE FUNCTION bravo_token_hash() RETURNS bytea LANGUAGE sql STABLE {definer} AS $$
        SELECT sha256(convert_to(nullif(current_setting('bravo.token', true), ''), 'UTF8')) $$)",
    // The clock's time, not the transaction's: a transaction that is kept open must not keep a sign-in alive. In
    // plpgsql, which keeps its plans from one statement to the next: the policies ask in each of them.
    R"(CREATE OR REPLACE FUNCTION bravo_who(OUT employee text, OUT leads boolean, OUT ticket boolean,
            OUT begun timestamptz) LANGUAGE plpgsql STABLE {definer} AS $$
        DECLARE known bytea := sha256(convert_to(nullif(current_setting('bravo.token', true), ''), 'UTF8'));
        BEGIN
            IF known IS NULL THEN RETURN; END IF;
            SELECT s.employee_id, s.by_token AND e.role = 'manager', NOT s.by_token, s.begun_at
                INTO employee, leads, ticket, begun FROM (
                SELECT employee_id, true AS by_token, begun_at FROM sign_ins
                    WHERE token_hash = known AND login = session_user AND ended_at IS NULL
                    AND last_seen_at > clock_timestamp() - make_interval(secs => bravo_idle())
                    AND begun_at > clock_timestamp() - interval '12 hours'
                UNION ALL SELECT employee_id, false, begun_at FROM sign_ins
                    WHERE ticket_hash = known AND login = session_user
                    AND begun_at > clock_timestamp() - interval '{ticketDays} days') AS s
                JOIN employees e ON e.id = s.employee_id AND e.left_at IS NULL;
        END $$)",
    R"(CREATE OR REPLACE FUNCTION bravo_me() RETURNS text LANGUAGE plpgsql STABLE {definer} AS $$
        BEGIN RETURN (bravo_who()).employee; END $$)",
    R"(CREATE OR REPLACE FUNCTION bravo_leads() RETURNS boolean LANGUAGE plpgsql STABLE {definer} AS $$
        BEGIN RETURN coalesce((bravo_who()).leads, false); END $$)",
    R"(CREATE OR REPLACE FUNCTION bravo_challenge(person text) RETURNS bytea LANGUAGE sql STABLE {definer} AS $$
        SELECT s.salt FROM secrets s JOIN employees e ON e.id = s.employee_id
            WHERE s.employee_id = person AND e.left_at IS NULL $$)",
    // The row's lock lets one guess at a time be heard; the sequence remembers it, whatever becomes of the transaction:
    // seconds of the last wrong try × 8 + how many. A try counts as wrong before it is compared.
    R"(CREATE OR REPLACE FUNCTION bravo_sign_in(person text, proof bytea)
        RETURNS TABLE (outcome text, token text, ticket text, idle integer) LANGUAGE plpgsql {definer} AS $$
        DECLARE known bytea; guard regclass; memory bigint; tries bigint; second bigint;
        BEGIN
            SELECT s.key_hash INTO known FROM secrets s WHERE s.employee_id = person
                AND EXISTS (SELECT 1 FROM employees e WHERE e.id = person AND e.left_at IS NULL) FOR UPDATE;
            IF NOT FOUND THEN outcome := 'none'; RETURN NEXT; RETURN; END IF;
            guard := ('public.bravo_tries_' || md5(person))::regclass;
            EXECUTE format('SELECT last_value FROM %s', guard) INTO memory;
            second := floor(extract(epoch FROM clock_timestamp()))::bigint;
            tries := CASE WHEN second - memory / 8 < {lockSeconds} THEN memory % 8 ELSE 0 END;
            IF tries >= {triesBeforeLock} THEN outcome := 'locked'; RETURN NEXT; RETURN; END IF;
            PERFORM setval(guard, second * 8 + tries + 1);
            IF sha256(proof) IS DISTINCT FROM known THEN outcome := 'wrong'; RETURN NEXT; RETURN; END IF;
            PERFORM setval(guard, 0);
            outcome := 'ok';
            token := gen_random_uuid()::text || gen_random_uuid()::text;
            ticket := gen_random_uuid()::text || gen_random_uuid()::text;
            idle := bravo_idle();
            DELETE FROM sign_ins WHERE begun_at < clock_timestamp() - interval '{ticketDays} days';
            INSERT INTO sign_ins(token_hash, ticket_hash, employee_id, login, begun_at, last_seen_at)
                VALUES (sha256(convert_to(token, 'UTF8')), sha256(convert_to(ticket, 'UTF8')), person, session_user,
                    clock_timestamp(), clock_timestamp());
            RETURN NEXT;
        END $$)",
    // What takes or makes secrets answers a number, so that it can be called without a statement (functioncall.h).
    R"(CREATE OR REPLACE FUNCTION bravo_act(given text) RETURNS integer LANGUAGE plpgsql {definer} AS $$
        BEGIN
            PERFORM set_config('bravo.token', given, false);
            RETURN 0;
        END $$)",
    R"(CREATE OR REPLACE FUNCTION bravo_prove(person text, proof bytea) RETURNS integer LANGUAGE plpgsql {definer} AS $$
        DECLARE answer record;
        BEGIN
            SELECT * INTO answer FROM bravo_sign_in(person, proof);
            IF answer.outcome = 'ok' THEN
                PERFORM set_config('bravo.token', answer.token, false), set_config('bravo.ticket', answer.ticket, false),
                    set_config('bravo.idle', answer.idle::text, false);
            END IF;
            RETURN array_position(ARRAY['ok', 'wrong', 'locked', 'none'], answer.outcome) - 1;
        END $$)",
    R"(CREATE OR REPLACE FUNCTION bravo_sign_out() RETURNS void LANGUAGE sql {definer} AS $$
        UPDATE sign_ins SET ended_at = clock_timestamp()
            WHERE token_hash = bravo_token_hash() AND login = session_user AND ended_at IS NULL $$)",
    R"(CREATE OR REPLACE FUNCTION bravo_still_here() RETURNS boolean LANGUAGE plpgsql {definer} AS $$
        BEGIN
            UPDATE sign_ins SET last_seen_at = clock_timestamp() WHERE token_hash = bravo_token_hash()
                AND EXISTS (SELECT 1 FROM bravo_who() AS me WHERE me.employee IS NOT NULL AND NOT me.ticket);
            RETURN FOUND;
        END $$)",
    R"(CREATE OR REPLACE FUNCTION bravo_actor(OUT employee text, OUT leads boolean, OUT ticket boolean,
            OUT begun timestamptz) LANGUAGE plpgsql {definer} AS $$
        BEGIN
            -- An older snapshot would still show a sign-in that has ended, or a month that has closed.
            IF current_setting('transaction_isolation') <> 'read committed' THEN
                RAISE 'only in read committed transactions' USING ERRCODE = 'NB000'; END IF;
            SELECT w.employee, w.leads, w.ticket, w.begun INTO employee, leads, ticket, begun FROM bravo_who() AS w;
            IF employee IS NULL THEN RAISE 'nobody is signed in' USING ERRCODE = 'NB001'; END IF;
        END $$)",
    R"(CREATE OR REPLACE FUNCTION bravo_set_secret(person text, new_salt bytea, new_key bytea) RETURNS void
        LANGUAGE plpgsql {definer} AS $$
        DECLARE me record;
        BEGIN
            SELECT * INTO me FROM bravo_actor();
            IF me.ticket OR NOT (me.leads OR me.employee = person) THEN
                RAISE 'not this person, and no manager' USING ERRCODE = 'NB004'; END IF;
            IF length(new_salt) IS DISTINCT FROM 16 OR length(new_key) IS DISTINCT FROM 32 THEN
                RAISE 'no derived key' USING ERRCODE = 'NB000'; END IF;
            INSERT INTO secrets(employee_id, salt, key_hash, set_at)
                VALUES (person, new_salt, sha256(new_key), clock_timestamp())
                ON CONFLICT (employee_id) DO UPDATE SET salt = excluded.salt, key_hash = excluded.key_hash,
                    set_at = excluded.set_at;
            DELETE FROM sign_ins WHERE employee_id = person;
            INSERT INTO audit_entries(at, actor_id, verb, object_kind, object_id)
                VALUES (clock_timestamp(), me.employee, 'set-pin', 'employee', person);
        END $$)",
    R"(CREATE OR REPLACE FUNCTION bravo_keep_secret(person text, new_salt bytea, new_key bytea) RETURNS integer
        LANGUAGE plpgsql {definer} AS $$
        BEGIN
            PERFORM bravo_set_secret(person, new_salt, new_key);
            RETURN 0;
        END $$)",
};

} // namespace

QStringList identityFunctions()
{
    QStringList all;
    for (const char *function : identityDefinitions)
        all += QString::fromUtf8(function)
                   .replace("{definer}"_L1, "SECURITY DEFINER SET search_path = public, pg_temp"_L1)
                   .replace("{ticketDays}"_L1, QString::number(ticketDays))
                   .replace("{lockSeconds}"_L1, QString::number(lockSeconds))
                   .replace("{triesBeforeLock}"_L1, QString::number(triesBeforeLock));
    return all;
}

} // namespace bravo
