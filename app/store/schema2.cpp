// Schema 2: who signs in, with what, and where; what lets a server enforce the board's rules.
#include "store/schema.h"

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

constexpr const char *identity[] = {
    // Of a PIN or password, the key that Argon2id derives is never stored either: key_hash is its SHA-256.
    R"(CREATE TABLE secrets (employee_id TEXT NOT NULL PRIMARY KEY REFERENCES employees(id), salt {blob} NOT NULL,
        key_hash {blob} NOT NULL, set_at {instant} NOT NULL) {strict})",
    // A server's alone: on a file nobody enforces a token.
    R"(CREATE TABLE sign_ins (token_hash {blob} NOT NULL PRIMARY KEY, ticket_hash {blob} NOT NULL UNIQUE,
        employee_id TEXT NOT NULL REFERENCES employees(id), login TEXT NOT NULL, begun_at {instant} NOT NULL,
        last_seen_at {instant} NOT NULL, ended_at {instant}) {strict})",
    R"(CREATE INDEX sign_ins_employee ON sign_ins(employee_id))",
    R"(CREATE INDEX sign_ins_begun ON sign_ins(begun_at))",
    // A file's memory of wrong tries, and that of a server's owner; for desks a server counts in sequences.
    R"(CREATE TABLE wrong_tries (employee_id TEXT NOT NULL PRIMARY KEY REFERENCES employees(id), tries {int} NOT NULL,
        last_at {instant} NOT NULL) {strict})",
    // posted_at is what the author says; this is when the server took a desk's story, by the server's clock.
    R"(ALTER TABLE incidents ADD COLUMN received_at {instant})",
};

QStringList postgresGuards()
{
    return {
        // What counts wrong tries must outlive a ROLLBACK, as a sequence's value does. So each secret has one, and it
        // is there before the first try: one made by a try would go with that try's ROLLBACK.
        uR"(CREATE FUNCTION bravo_secret_changed() RETURNS trigger LANGUAGE plpgsql
            SECURITY DEFINER SET search_path = public, pg_temp AS $$
            DECLARE guard text := 'bravo_tries_' || md5(CASE TG_OP WHEN 'DELETE' THEN OLD.employee_id
                ELSE NEW.employee_id END);
            BEGIN
                IF TG_OP = 'DELETE' THEN EXECUTE format('DROP SEQUENCE IF EXISTS public.%I', guard); RETURN NULL; END IF;
                IF to_regclass('public.' || guard) IS NULL THEN
                    EXECUTE format('CREATE SEQUENCE public.%I MINVALUE 0 START 0', guard);
                ELSE
                    PERFORM setval(('public.' || guard)::regclass, 0);
                END IF;
                RETURN NULL;
            END $$)"_s,
        uR"(CREATE TRIGGER secrets_guarded AFTER INSERT OR UPDATE OR DELETE ON secrets
            FOR EACH ROW EXECUTE FUNCTION bravo_secret_changed())"_s,
        uR"(CREATE TRIGGER audit_entries_remain BEFORE TRUNCATE ON audit_entries
            FOR EACH STATEMENT EXECUTE FUNCTION bravo_audit_stands())"_s,
        // Both count for those who may not write the counts.
        u"ALTER FUNCTION bravo_count() SECURITY DEFINER SET search_path = public, pg_temp"_s,
        // A session's own setting said whether this transaction is counted: whoever set it could post unnoticed.
        uR"(CREATE OR REPLACE FUNCTION bravo_changed() RETURNS trigger LANGUAGE plpgsql
            SECURITY DEFINER SET search_path = public, pg_temp AS $$
            BEGIN
                INSERT INTO board_changes AS mine VALUES (pg_backend_pid() % 1024, 1)
                    ON CONFLICT (slot) DO UPDATE SET changes = mine.changes + 1
                    WHERE mine.xmin <> pg_current_xact_id()::xid;
                IF FOUND THEN NOTIFY bravo_changed; END IF;
                RETURN NULL;
            END $$)"_s,
    };
}

} // namespace

QStringList secondSchema(const Dialect &dialect)
{
    QStringList statements;
    for (const char *statement : identity)
        statements += dialect.ddl(QString::fromLatin1(statement));
    return dialect.sqlite() ? statements : statements + postgresGuards();
}

} // namespace bravo
