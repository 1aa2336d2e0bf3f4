#include "store/mergedpeople.h"

#include "store/query.h"

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

/// What hangs on both counts once; what only the one has goes to the other. The word of the one who said no holds.
constexpr const char *merging[] = {
    "DELETE FROM votes WHERE employee_id = {from} AND incident_id IN "
    "(SELECT incident_id FROM votes WHERE employee_id = {into})",
    "UPDATE votes SET employee_id = {into} WHERE employee_id = {from}",
    "UPDATE celebrations SET word = 'no' WHERE employee_id = {into} AND incident_id IN "
    "(SELECT incident_id FROM celebrations WHERE employee_id = {from} AND word = 'no')",
    "DELETE FROM celebrations WHERE employee_id = {from} AND incident_id IN "
    "(SELECT incident_id FROM celebrations WHERE employee_id = {into})",
    "UPDATE celebrations SET employee_id = {into} WHERE employee_id = {from}",
    // Nobody votes for themself; the votes of a closed month stand.
    "DELETE FROM votes WHERE employee_id = {into} AND incident_id IN "
    "(SELECT c.incident_id FROM celebrations c JOIN incidents i ON i.id = c.incident_id WHERE c.employee_id = {into} "
    "AND NOT EXISTS (SELECT 1 FROM months m WHERE m.month = i.month AND m.state = 'closed'))",
    "UPDATE incidents SET posted_by = {into} WHERE posted_by = {from}",
    "UPDATE thanks SET employee_id = {into} WHERE employee_id = {from}",
    "UPDATE adoptions SET employee_id = {into} WHERE employee_id = {from}",
    "UPDATE consents SET recorded_by = {into} WHERE recorded_by = {from}",
    "UPDATE processes SET owner_id = {into} WHERE owner_id = {from}",
    "UPDATE reports SET employee_id = {into} WHERE employee_id = {from}",
    "UPDATE reports SET settled_by = {into} WHERE settled_by = {from}",
    "UPDATE publications SET published_by = {into} WHERE published_by = {from}",
    "UPDATE months SET closed_by = {into} WHERE closed_by = {from}",
    "UPDATE awards SET presented_by = {into} WHERE presented_by = {from}",
    "DELETE FROM visits WHERE employee_id = {from}",
    "DELETE FROM sign_ins WHERE employee_id = {from}",
    "DELETE FROM secrets WHERE employee_id = {from}",
    "DELETE FROM wrong_tries WHERE employee_id = {from}",
    // The narrower of the two wishes holds.
    "UPDATE employees SET audience = (SELECT CASE WHEN employees.audience = 'private' OR f.audience = 'private' "
    "THEN 'private' WHEN employees.audience = 'team' OR f.audience = 'team' THEN 'team' ELSE 'board' END "
    "FROM employees f WHERE f.id = {from}), photo_id = coalesce(photo_id, "
    "(SELECT f.photo_id FROM employees f WHERE f.id = {from})) WHERE id = {into}",
    "UPDATE incidents SET audience = 'private' WHERE audience <> 'private' AND id IN (SELECT c.incident_id FROM "
    "celebrations c JOIN employees e ON e.id = c.employee_id WHERE c.employee_id = {into} AND (e.audience = 'private' "
    "OR c.word IN ('asked', 'no')))",
    "UPDATE incidents SET audience = 'team' WHERE audience = 'board' AND id IN (SELECT c.incident_id FROM "
    "celebrations c JOIN employees e ON e.id = c.employee_id WHERE c.employee_id = {into} AND e.audience = 'team')",
};

constexpr const char *erasing[] = {
    "DELETE FROM secrets WHERE employee_id = {id}",
    "DELETE FROM sign_ins WHERE employee_id = {id}",
    "DELETE FROM wrong_tries WHERE employee_id = {id}",
    "DELETE FROM visits WHERE employee_id = {id}",
    "DELETE FROM photos WHERE id = (SELECT photo_id FROM employees WHERE id = {id})",
    "UPDATE processes SET owner_id = NULL WHERE owner_id = {id}",
    // A closed month is kept as text: there, too, the name goes, and nothing else.
    "UPDATE months SET as_closed = replace(replace(replace(as_closed, "
    "'\"id\":\"' || {id} || '\",\"name\":' || {quoted}, '\"id\":\"' || {id} || '\",\"name\":\"' || {colleague} || "
    "'\"'), "
    "'\"posted_by\":' || {quoted} || ',\"posted_by_id\":\"' || {id} || '\"', "
    "'\"posted_by\":\"' || {colleague} || '\",\"posted_by_id\":\"' || {id} || '\"'), "
    "'\"by\":' || {quoted} || ',\"employee\":\"' || {id} || '\"', "
    "'\"by\":\"' || {colleague} || '\",\"employee\":\"' || {id} || '\"') WHERE as_closed IS NOT NULL",
    "UPDATE employees SET name = {colleague}, name_key = '', nickname = '', photo_id = NULL, role = 'staff', "
    "trusted = 0 WHERE id = {id}",
};

constexpr const char *functions[] = {
    // The board's owner, or a manager who is signed in.
    R"(CREATE OR REPLACE FUNCTION bravo_require_lead() RETURNS text LANGUAGE plpgsql {definer} AS $$
        DECLARE me record;
        BEGIN
            IF pg_has_role(session_user, (SELECT relowner FROM pg_class WHERE oid = 'incidents'::regclass), 'MEMBER')
                THEN RETURN NULL; END IF;
            SELECT * INTO me FROM bravo_actor();
            IF NOT me.leads OR me.ticket THEN RAISE 'only a manager' USING ERRCODE = 'NB004'; END IF;
            RETURN me.employee;
        END $$)",
    R"(CREATE OR REPLACE FUNCTION bravo_refresh_names(person text) RETURNS integer LANGUAGE plpgsql {definer} AS $$
        BEGIN
            PERFORM bravo_require_lead();
            UPDATE incidents i SET names = concat_ws(' ',
                (SELECT string_agg(e.name, ' ' ORDER BY c.position) FROM celebrations c
                    JOIN employees e ON e.id = c.employee_id WHERE c.incident_id = i.id),
                (SELECT string_agg(t.name, ' ' ORDER BY c.position) FROM team_celebrations c
                    JOIN teams t ON t.id = c.team_id WHERE c.incident_id = i.id),
                (SELECT string_agg(v.name, ' ' ORDER BY c.position) FROM incident_values c
                    JOIN service_values v ON v.id = c.value_id WHERE c.incident_id = i.id))
                WHERE i.id IN (SELECT incident_id FROM celebrations WHERE employee_id = person);
            RETURN 0;
        END $$)",
    R"(CREATE OR REPLACE FUNCTION bravo_merge(from_id text, into_id text, at timestamptz) RETURNS integer
        LANGUAGE plpgsql {definer} AS $$
        DECLARE me text := bravo_require_lead();
        BEGIN
            {merging}
            UPDATE employees SET merged_into = into_id, left_at = coalesce(left_at, at) WHERE id = from_id;
            PERFORM bravo_refresh_names(into_id);
            IF me IS NOT NULL THEN
                INSERT INTO audit_entries(at, actor_id, verb, object_kind, object_id, detail)
                    VALUES (clock_timestamp(), me, 'merged', 'employee', into_id, from_id); END IF;
            RETURN 0;
        END $$)",
    R"(CREATE OR REPLACE FUNCTION bravo_erase(person text, colleague text, quoted text, at timestamptz) RETURNS integer
        LANGUAGE plpgsql {definer} AS $$
        DECLARE me text := bravo_require_lead();
        BEGIN
            {erasing}
            UPDATE employees SET left_at = coalesce(left_at, at), erased_at = at WHERE id = person;
            INSERT INTO erasures VALUES (person, at) ON CONFLICT DO NOTHING;
            PERFORM bravo_refresh_names(person);
            IF me IS NOT NULL THEN
                INSERT INTO audit_entries(at, actor_id, verb, object_kind, object_id)
                    VALUES (clock_timestamp(), me, 'erased', 'employee', person); END IF;
            RETURN 0;
        END $$)",
    // Only who has left no trace: the references hold everybody else.
    R"(CREATE OR REPLACE FUNCTION bravo_forget_import(people text) RETURNS integer LANGUAGE plpgsql {definer} AS $$
        DECLARE me text := bravo_require_lead(); one text; gone integer := 0;
        BEGIN
            FOR one IN SELECT jsonb_array_elements_text(people::jsonb) LOOP
                BEGIN
                    DELETE FROM employees e WHERE e.id = one
                        AND NOT EXISTS (SELECT 1 FROM secrets s WHERE s.employee_id = one);
                    IF FOUND THEN gone := gone + 1; END IF;
                EXCEPTION WHEN foreign_key_violation THEN NULL;
                END;
            END LOOP;
            IF me IS NOT NULL AND gone > 0 THEN
                INSERT INTO audit_entries(at, actor_id, verb, object_kind, detail)
                    VALUES (clock_timestamp(), me, 'unimported', 'people', gone::text); END IF;
            RETURN gone;
        END $$)",
};

template <std::size_t N>
QStringList filled(const char *const (&statements)[N], const QList<std::pair<QString, QString>> &with)
{
    QStringList all;
    for (const char *statement : statements) {
        QString text = QString::fromUtf8(statement);
        for (const auto &[name, value] : with)
            text.replace(name, value);
        all += text;
    }
    return all;
}

} // namespace

QStringList mergeStatements(const QString &from, const QString &into)
{
    return filled(merging, {{u"{from}"_s, from}, {u"{into}"_s, into}});
}

QStringList eraseStatements(const QString &id, const QString &colleague)
{
    const QString quoted = colleague.startsWith(u':') ? u":quoted"_s : u"quoted"_s;
    return filled(erasing, {{u"{id}"_s, id}, {u"{colleague}"_s, colleague}, {u"{quoted}"_s, quoted}});
}

void refreshNames(Connection &connection, const QString &employeeId)
{
    QStringList stories;
    {
        Query theirs(connection, u"SELECT incident_id FROM celebrations WHERE employee_id = :id"_s);
        for (theirs.bind(u":id"_s, employeeId).run(); theirs.next();)
            stories += theirs.text(0);
    }
    const auto namesOf = [&connection](const QString &id) {
        QStringList names;
        Query read(connection,
            u"SELECT e.name FROM celebrations c JOIN employees e ON e.id = c.employee_id WHERE c.incident_id = :id "
            "UNION ALL SELECT t.name FROM team_celebrations c JOIN teams t ON t.id = c.team_id "
            "WHERE c.incident_id = :id UNION ALL SELECT v.name FROM incident_values c "
            "JOIN service_values v ON v.id = c.value_id WHERE c.incident_id = :id"_s);
        for (read.bind(u":id"_s, id).run(); read.next();)
            names += read.text(0);
        return names.join(u' ');
    };
    for (const QString &id : std::as_const(stories)) {
        const QString names = namesOf(id);
        if (const QString unindex = connection.dialect().unindex(); !unindex.isEmpty())
            Query(connection, unindex).bind(u":id"_s, id).run();
        Query(connection, u"UPDATE incidents SET names = :names WHERE id = :id"_s)
            .bind(u":names"_s, names)
            .bind(u":id"_s, id)
            .run();
        if (const QString index = connection.dialect().index(); !index.isEmpty())
            Query(connection, index).bind(u":id"_s, id).run();
    }
}

QStringList peopleFunctions()
{
    const QString merge = mergeStatements(u"from_id"_s, u"into_id"_s).join(u";\n"_s) + u';';
    const QString erase = eraseStatements(u"person"_s, u"colleague"_s).join(u";\n"_s) + u';';
    return filled(functions,
        {{u"{definer}"_s, u"SECURITY DEFINER SET search_path = public, pg_temp"_s}, {u"{merging}"_s, merge},
            {u"{erasing}"_s, erase}});
}

} // namespace bravo
