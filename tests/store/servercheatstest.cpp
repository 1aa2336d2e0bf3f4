#include "support/cheattest.h"

using namespace Qt::StringLiterals;
using namespace bravo::test;

namespace {

const QString post = u"{post} '{me}', now(), '', 'published', 'board')"_s;
const QString refusedByRight = u"42501"_s;
/// Row security refuses nothing: there is no such row.
const QString nothing = u"nothing"_s;

} // namespace

/// Cheats with powers that nobody gave, past row security, and with the server itself.
class ServerCheatsTest : public CheatTest {
    Q_OBJECT

public:
    ServerCheatsTest() : CheatTest(u"servercheats"_s) { }

private Q_SLOTS:
    void powers_data();
    void powers() { attempt(); }
    void rowSecurity_data();
    void rowSecurity() { attempt(); }
    void server_data();
    void server() { attempt(); }
};

void ServerCheatsTest::powers_data()
{
    addColumns();
    add("making oneself a manager", u"staff"_s, {}, u"UPDATE employees SET role = 'manager' WHERE id = '{me}'"_s,
        u"NB004"_s);
    add("renaming oneself into somebody else", u"staff"_s, {},
        u"UPDATE employees SET name = 'Ines' WHERE id = '{me}'"_s, u"NB004"_s);
    add("setting somebody's PIN", u"staff"_s, {},
        u"SELECT bravo_set_secret('{jonas}', decode(repeat('00', 16), 'hex'), decode(repeat('00', 32), 'hex'))"_s,
        u"NB004"_s);
    add("reading the hashes of PINs", u"manager"_s, {}, u"SELECT key_hash FROM secrets"_s, refusedByRight);
    add("copying the hashes of PINs out", u"manager"_s, {}, u"COPY secrets TO STDOUT"_s, refusedByRight);
    add("reading who is signed in", u"manager"_s, {}, u"SELECT employee_id FROM sign_ins"_s, refusedByRight);
    add("signing in by writing a sign-in", u"staff"_s, {},
        u"INSERT INTO sign_ins VALUES ('a', 'b', '{jonas}', session_user, now(), now(), NULL)"_s, refusedByRight);
    add("signing in without a proof", u"nobody"_s, {}, u"SELECT token FROM bravo_sign_in('{lena}', NULL)"_s, u"="_s);
    add("signing in as somebody who is not there", u"nobody"_s, {},
        u"SELECT outcome FROM bravo_sign_in('nobody', '\\x00')"_s, u"=none"_s);
    add("forgetting wrong tries by setval", u"staff"_s, {},
        u"SELECT setval(('bravo_tries_' || md5('{jonas}'))::regclass, 0)"_s, refusedByRight);
    add("reading wrong tries", u"staff"_s, {},
        u"DO $$ BEGIN EXECUTE 'SELECT last_value FROM bravo_tries_' || "
        "md5('{jonas}'); END $$"_s,
        refusedByRight);
    add("writing an audit entry", u"manager"_s, {},
        u"INSERT INTO audit_entries(at, verb, object_kind) VALUES (now(), 'x', 'x')"_s, refusedByRight);
    add("emptying the audit trail", u"manager"_s, {}, u"TRUNCATE audit_entries"_s, refusedByRight);
    add("changing the audit trail, as the owner", u"owner"_s, {}, u"UPDATE audit_entries SET verb = 'x'"_s, u"P0001"_s);
    add("reopening a closed month", u"manager"_s, {}, u"UPDATE months SET state = 'open' WHERE state = 'closed'"_s,
        u"NB002"_s);
    add("closing a month to come", u"manager"_s, {}, u"INSERT INTO months(month, state) VALUES ('2999-01', 'closed')"_s,
        u"NB000"_s);
    add("moving the board's clock", u"manager"_s, {},
        u"UPDATE settings SET value = 'Pacific/Kiritimati' WHERE key = 'time_zone'"_s, u"NB004"_s);
    add("the server's own functions, called by hand", u"manager"_s, {}, u"SELECT bravo_require_open('2020-01')"_s,
        refusedByRight);
    add("the board's change number, by hand", u"manager"_s, {}, u"UPDATE board_changes SET changes = 0"_s,
        refusedByRight);
}

void ServerCheatsTest::rowSecurity_data()
{
    addColumns();
    const QString hidden = u"SELECT 1 FROM incidents WHERE id = '{hidden}'"_s;
    add("switching row security off", u"staff"_s, {u"SET row_security = off"_s}, hidden, refusedByRight);
    add("dropping a policy", u"manager"_s, {}, u"DROP POLICY desk_select_votes ON votes"_s, refusedByRight);
    add("taking row security from a table", u"manager"_s, {}, u"ALTER TABLE votes DISABLE ROW LEVEL SECURITY"_s,
        refusedByRight);
    add("switching triggers off", u"manager"_s, {}, u"ALTER TABLE votes DISABLE TRIGGER ALL"_s, refusedByRight);
    add("triggers asleep, as in a replica", u"manager"_s, {}, u"SET session_replication_role = replica"_s,
        refusedByRight);
    add("locking the stories", u"staff"_s, {u"BEGIN"_s}, u"LOCK TABLE incidents IN ACCESS EXCLUSIVE MODE"_s,
        refusedByRight);
    add("hidden words by a mistake in the statement", u"staff"_s, {},
        hidden + u" AND CAST(title || story AS integer) = 1"_s, nothing);
    add("hidden words carried off in a setting", u"staff"_s, {},
        hidden + u" AND set_config('bravo.loot', story, false) IS NOT NULL"_s, nothing);
    add("hidden words returned by a change", u"staff"_s, {},
        u"UPDATE incidents SET learn = '' WHERE id = '{hidden}' RETURNING story"_s, nothing);
    add("hidden rows by their place on the disk", u"staff"_s, {},
        u"SELECT story FROM incidents WHERE ctid = ANY (ARRAY(SELECT ('(0,' || i || ')')::tid "
        "FROM generate_series(1, 200) i)) AND status = 'set-aside'"_s,
        nothing);
    add("hidden words in the statistics", u"staff"_s, {u"owner: ANALYZE incidents"_s},
        u"SELECT most_common_vals FROM pg_stats WHERE tablename = 'incidents'"_s, nothing);
    add("hidden words in the raw statistics", u"staff"_s, {}, u"SELECT stavalues1 FROM pg_statistic"_s, refusedByRight);
    add("a temporary table in a name's place", u"staff"_s, {}, u"CREATE TEMP TABLE employees (id text)"_s,
        refusedByRight);
    add("a temporary function in a name's place", u"staff"_s, {},
        u"CREATE FUNCTION pg_temp.sha256(bytea) RETURNS bytea LANGUAGE sql AS 'SELECT $1'"_s, refusedByRight);
    add("a function in a name's place", u"staff"_s, {},
        u"CREATE FUNCTION public.bravo_me() RETURNS text LANGUAGE sql AS 'SELECT 1::text'"_s, refusedByRight);
    add("an operator that finds everything equal", u"staff"_s, {},
        u"CREATE OPERATOR public.= (FUNCTION = texteq, LEFTARG = text, RIGHTARG = text)"_s, refusedByRight);
    add("a schema of one's own", u"staff"_s, {}, u"CREATE SCHEMA mine"_s, refusedByRight);
    add("a search path of one's own", u"nobody"_s,
        {u"SET search_path = pg_temp, information_schema, pg_catalog, public"_s}, post, u"NB001"_s);
}

void ServerCheatsTest::server_data()
{
    addColumns();
    add("becoming the board's owner", u"manager"_s, {}, u"SET ROLE {board}_owner"_s, refusedByRight);
    add("becoming the server's administrator", u"manager"_s, {}, u"SET ROLE bravo"_s, refusedByRight);
    add("becoming whoever reads everything", u"manager"_s, {}, u"SET ROLE pg_read_all_data"_s, refusedByRight);
    add("becoming another login", u"manager"_s, {}, u"SET SESSION AUTHORIZATION {board}_desk_pc2"_s, refusedByRight);
    add("making oneself a superuser", u"manager"_s, {}, u"ALTER ROLE CURRENT_USER SUPERUSER"_s, refusedByRight);
    add("letting oneself past row security", u"manager"_s, {}, u"ALTER ROLE CURRENT_USER BYPASSRLS"_s, refusedByRight);
    add("joining the owners", u"manager"_s, {}, u"GRANT {board}_owner TO CURRENT_USER"_s, refusedByRight);
    add("making a login", u"manager"_s, {}, u"CREATE ROLE friend LOGIN IN ROLE {board}_desk"_s, refusedByRight);
    add("running a program", u"manager"_s, {}, u"COPY (SELECT 1) TO PROGRAM 'cat'"_s, refusedByRight);
    add("writing a file", u"manager"_s, {}, u"COPY (SELECT 1) TO '/tmp/loot'"_s, refusedByRight);
    add("reading a file", u"manager"_s, {}, u"SELECT pg_read_file('/etc/passwd')"_s, refusedByRight);
    add("reading a file as a large object", u"manager"_s, {}, u"SELECT lo_import('/etc/passwd')"_s, refusedByRight);
    add("writing a file from a large object", u"manager"_s, {}, u"SELECT lo_export(1, '/tmp/loot')"_s, refusedByRight);
    add("another way in by dblink", u"manager"_s, {}, u"CREATE EXTENSION dblink"_s, refusedByRight);
    add("files as tables", u"manager"_s, {}, u"CREATE EXTENSION file_fdw"_s, refusedByRight);
    add("an extension that is trusted elsewhere", u"manager"_s, {}, u"CREATE EXTENSION pg_trgm"_s, refusedByRight);
    add("a library of one's own", u"manager"_s, {}, u"LOAD '/tmp/loot.so'"_s, refusedByRight);
    add("setting the server", u"manager"_s, {}, u"ALTER SYSTEM SET fsync = off"_s, refusedByRight);
    add("reading what others ask", u"other desk"_s, {},
        u"SELECT query FROM pg_stat_activity WHERE usename = 'bravo' AND datname = '{board}'"_s,
        u"=<insufficient privilege>"_s);
    add("ending others' connections", u"manager"_s, {},
        u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'bravo' AND datname = '{board}'"_s,
        refusedByRight);
    add("coming in without belonging", u"stranger"_s, {}, u"SELECT 1"_s, refusedByRight);
}

QTEST_GUILESS_MAIN(ServerCheatsTest)
#include "servercheatstest.moc"
