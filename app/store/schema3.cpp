// Schema 3: what a server needs to be quick with many stories and many screens.
#include "store/connection.h"
#include "store/schema.h"

using namespace Qt::StringLiterals;

namespace bravo {

static const QString recount =
    u"INSERT INTO story_counts SELECT count(*) FROM incidents WHERE status = 'published' AND audience = 'board'"_s;

// A story's id is compared bytewise. What refers to it must be, too: an index of another collation serves no join.
static QStringList bytewiseReferences()
{
    QStringList all{// A column that a policy names cannot be changed; preparing the server makes the policies anew.
        uR"(DO $$ DECLARE one record; BEGIN
            FOR one IN SELECT policyname, tablename FROM pg_policies WHERE schemaname = 'public' LOOP
                EXECUTE format('DROP POLICY %I ON public.%I', one.policyname, one.tablename);
            END LOOP; END $$)"_s};
    for (const auto &table : {"celebrations"_L1, "team_celebrations"_L1, "incident_values"_L1, "incident_processes"_L1,
             "votes"_L1, "thanks"_L1, "adoptions"_L1, "consents"_L1, "photos"_L1, "awards"_L1})
        all += u"ALTER TABLE %1 ALTER COLUMN incident_id TYPE text COLLATE \"C\""_s.arg(table);
    return all;
}

// A screen reads its stories' marks after each change, and all else again only where all else was changed. So that
// counts in slots of its own, above those of stories.
static const QString changed = uR"(
    CREATE OR REPLACE FUNCTION bravo_changed() RETURNS trigger LANGUAGE plpgsql
        SECURITY DEFINER SET search_path = public, pg_temp AS $$
    BEGIN
        INSERT INTO board_changes AS mine VALUES (pg_backend_pid() % 1024
                + CASE WHEN TG_TABLE_NAME IN ('incidents', 'consents') THEN 0 ELSE 1024 END, 1)
            ON CONFLICT (slot) DO UPDATE SET changes = mine.changes + 1
            WHERE mine.xmin <> pg_current_xact_id()::xid;
        IF FOUND THEN NOTIFY bravo_changed; END IF;
        RETURN NULL;
    END $$)"_s;

// Every desk shows how many stories there are, and every screen looks after each change: over a million stories, each
// such count would cost the server a tenth of a second. A file has one reader, which counts its stories in
// milliseconds. The sum of story_counts is the count. Each change adds a line of its own, so that writers never wait
// for each other; the next transaction folds the lines that are committed and that nobody else is folding.
QStringList thirdSchema(const Dialect &dialect)
{
    if (dialect.sqlite())
        return {};
    const QString shown = u"%1.status = 'published' AND %1.audience = 'board'"_s;
    const QString before = shown.arg(u"OLD"_s), after = shown.arg(u"NEW"_s);
    return bytewiseReferences()
        + QStringList{
            changed,
            u"CREATE TABLE story_counts (stories bigint NOT NULL)"_s,
            recount,
            uR"(CREATE FUNCTION bravo_story_counted() RETURNS trigger LANGUAGE plpgsql
            SECURITY DEFINER SET search_path = public, pg_temp AS $$
            BEGIN
                INSERT INTO story_counts VALUES (CAST(TG_ARGV[0] AS bigint));
                RETURN NULL;
            END $$)"_s,
            uR"(CREATE FUNCTION bravo_fold_counts() RETURNS trigger LANGUAGE plpgsql
            SECURITY DEFINER SET search_path = public, pg_temp AS $$
            BEGIN
                -- Once a transaction: what it adds itself would be folded over and over.
                IF NOT EXISTS (SELECT 1 FROM board_changes
                        WHERE slot = pg_backend_pid() % 1024 AND xmin = pg_current_xact_id()::xid) THEN
                    WITH folded AS (DELETE FROM story_counts WHERE ctid = ANY (ARRAY(
                            SELECT ctid FROM story_counts FOR UPDATE SKIP LOCKED)) RETURNING stories)
                    INSERT INTO story_counts SELECT sum(stories) FROM folded HAVING count(*) > 0;
                END IF;
                RETURN NULL;
            END $$)"_s,
            uR"(CREATE TRIGGER incidents_fold_counts BEFORE INSERT ON incidents
            FOR EACH STATEMENT EXECUTE FUNCTION bravo_fold_counts())"_s,
            uR"(CREATE TRIGGER incidents_story_added AFTER INSERT ON incidents FOR EACH ROW WHEN (%1)
            EXECUTE FUNCTION bravo_story_counted('1'))"_s.arg(after),
            uR"(CREATE TRIGGER incidents_story_gone AFTER DELETE ON incidents FOR EACH ROW WHEN (%1)
            EXECUTE FUNCTION bravo_story_counted('-1'))"_s.arg(before),
            uR"(CREATE TRIGGER incidents_story_shown AFTER UPDATE OF status, audience ON incidents FOR EACH ROW
            WHEN (%1 AND NOT (%2)) EXECUTE FUNCTION bravo_story_counted('1'))"_s.arg(after, before),
            uR"(CREATE TRIGGER incidents_story_hidden AFTER UPDATE OF status, audience ON incidents FOR EACH ROW
            WHEN (%1 AND NOT (%2)) EXECUTE FUNCTION bravo_story_counted('-1'))"_s.arg(before, after),
        };
}

void recountStories(Connection &server)
{
    server.execute(u"DELETE FROM story_counts"_s);
    server.execute(recount);
}

} // namespace bravo
