#include "store/serveraccess.h"

#include "store/mergedpeople.h"
#include "store/serverroles.h"
#include "store/serverrules.h"

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

/// Nothing for anybody, until it is given below.
constexpr const char *closedDoors[] = {
    "REVOKE ALL ON SCHEMA public FROM PUBLIC",
    "REVOKE ALL ON ALL TABLES IN SCHEMA public FROM PUBLIC, {desk}, {kiosk}",
    "REVOKE ALL ON ALL SEQUENCES IN SCHEMA public FROM PUBLIC, {desk}, {kiosk}",
    "REVOKE ALL ON ALL FUNCTIONS IN SCHEMA public FROM PUBLIC, {desk}, {kiosk}",
    "GRANT USAGE ON SCHEMA public TO {desk}, {kiosk}",
    // bravo_fold makes the search column of what a desk writes.
    "GRANT EXECUTE ON FUNCTION bravo_fold(text), bravo_me(), bravo_leads(), bravo_challenge(text) TO {desk}",
    "GRANT EXECUTE ON FUNCTION bravo_sign_in(text, bytea), bravo_sign_out(), bravo_still_here() TO {desk}",
    "GRANT EXECUTE ON FUNCTION bravo_search TO {desk}, {kiosk}",
    "GRANT EXECUTE ON FUNCTION bravo_heartbeat(text, text, text) TO {kiosk}",
    "GRANT EXECUTE ON FUNCTION bravo_say(text, boolean), bravo_looked(), bravo_theirs() TO {desk}",
    "GRANT EXECUTE ON FUNCTION bravo_set_secret(text, bytea, bytea) TO {desk}",
    "GRANT EXECUTE ON FUNCTION bravo_report(text, text, text), bravo_take_report_back(text) TO {desk}",
    "GRANT EXECUTE ON FUNCTION bravo_take_answer_back(text) TO {desk}",
    // Each looks first whether a manager asks.
    "GRANT EXECUTE ON FUNCTION bravo_merge(text, text, timestamptz), bravo_forget_import(text) TO {desk}",
    "GRANT EXECUTE ON FUNCTION bravo_erase(text, text, text, timestamptz), bravo_refresh_names(text) TO {desk}",
    "GRANT EXECUTE ON FUNCTION bravo_act(text), bravo_prove(text, bytea) TO {desk}",
    "GRANT EXECUTE ON FUNCTION bravo_keep_secret(text, bytea, bytea) TO {desk}",
};

struct Table {
    const char *name;
    const char *kiosk; // columns that a kiosk reads; * for all
    const char *desk; // columns that a desk reads
    const char *insert; // columns that a desk gives
    const char *update; // columns that a desk changes
    bool remove; // whether a desk may delete
};

/// Columns, since a right on a whole table is also a right to lock it. Which rows: see the policies.
constexpr Table tables[] = {
    {"settings", "*", "*", "key, value", "value", false},
    {"sites", "*", "*", "id, name, name_key", "name, name_key", true},
    {"teams", "*", "*", "id, name, name_key, site_id", "name, name_key, site_id", true},
    {"employees", "*", "*", "id, name, name_key, nickname, team_id, role, photo_id, created_at",
        "name, name_key, nickname, team_id, role, audience, photo_id, left_at, first_look, trusted", false},
    {"service_values", "*", "*", "id, name, name_key, meaning, color, icon, position",
        "name, name_key, meaning, color, icon, position, retired_at", true},
    {"processes", "", "*", "id, name, name_key, owner_id", "name, name_key, owner_id", true},
    {"incidents", "*", "*",
        "id, title, story, learn, need, outcome, customer_words, names, marks, happened_on, posted_by, posted_at, "
        "month, status, audience, content_key",
        "title, story, learn, need, outcome, customer_words, names, marks, happened_on, status, audience, note, "
        "edited_at",
        false},
    {"celebrations", "*", "*", "incident_id, employee_id, position", "", true},
    {"team_celebrations", "*", "*", "incident_id, team_id, position", "", true},
    {"incident_values", "*", "*", "incident_id, value_id, position", "", true},
    {"incident_processes", "", "*", "incident_id, process_id", "", true},
    // A kiosk's reads are the desk's statements, so it may ask; no policy shows it a row. Whose a vote is can be asked
    // by nobody: the plan of a statement tells how many rows it left out.
    {"votes", "incident_id", "incident_id", "incident_id, employee_id, cast_at", "", true},
    {"thanks", "*", "*", "id, incident_id, employee_id, body, leader, written_at", "", false},
    {"adoptions", "*", "*", "id, incident_id, employee_id, team_id, body, adopted_at, place", "", false},
    {"consents", "id, incident_id, edition, given_at", "id, incident_id, edition, given_at",
        "id, incident_id, given_by, edition, given_at, recorded_by", "", true},
    {"photos", "*", "*", "id, incident_id, position, format, width, height, content, added_at", "", true},
    {"months", "*", "*", "month, state, closed_at, closed_by, as_closed", "state, closed_at, closed_by, as_closed",
        false},
    {"awards", "*", "*", "id, month, incident_id, rank, reason, chosen, presented_at, presented_by",
        "rank, reason, chosen, presented_at, presented_by", true},
    {"slides", "*", "*", "id, kind, title, body, starts_at, ends_at, weight, position, shown",
        "kind, title, body, starts_at, ends_at, weight, position, shown", true},
    {"audit_entries", "", "*", "", "", false},
    {"secrets", "", "", "", "", false},
    {"sign_ins", "", "", "", "", false},
    {"visits", "", "*", "", "", false},
    {"deliveries", "", "", "id", "", false},
    {"wrong_tries", "", "", "", "", false},
    {"reports", "", "*", "", "", false},
    {"publications", "", "*", "id, incident_id, month, edition, published_at, published_by", "", false},
    {"kiosks", "", "*", "id, name, settings", "name, settings", true},
    {"erasures", "", "", "", "", false},
};

/// Which rows. Roles: d desk, k kiosk. bravo_me() stands in a SELECT of its own, so that it runs once a statement.
struct Policy {
    const char *tables; // one or more
    const char *verb;
    const char *roles;
    const char *rows;
};

constexpr const char *published = "status = 'published' AND audience = 'board'";
constexpr const char *ofVisibleStory = "EXISTS (SELECT 1 FROM incidents i WHERE i.id = incident_id)";
constexpr const char *ofOwnStory = "EXISTS (SELECT 1 FROM incidents i WHERE i.id = incident_id AND "
                                   "(i.posted_by = (SELECT bravo_me()) OR (SELECT bravo_leads())))";
constexpr const char *own = "employee_id = (SELECT bravo_me())";
constexpr const char *manager = "(SELECT bravo_leads())";

constexpr Policy policies[] = {
    {"settings sites teams employees service_values months slides", "SELECT", "dk", "true"},
    {"processes", "SELECT", "d", "true"},
    {"incidents", "SELECT", "k", published},
    {"incidents", "SELECT", "d",
        "(status = 'published' AND audience = 'board') OR posted_by = (SELECT bravo_me()) OR (SELECT bravo_leads()) "
        "OR id IN (SELECT bravo_theirs())"},
    {"visits", "SELECT", "d", own},
    {"publications", "SELECT", "d", ofVisibleStory},
    {"celebrations team_celebrations incident_values thanks adoptions consents awards", "SELECT", "dk", ofVisibleStory},
    {"photos", "SELECT", "dk", "incident_id IS NULL OR EXISTS (SELECT 1 FROM incidents i WHERE i.id = incident_id)"},
    {"incident_processes", "SELECT", "d",
        "(SELECT bravo_leads()) OR EXISTS (SELECT 1 FROM processes p WHERE p.id = process_id "
        "AND p.owner_id = (SELECT bravo_me())) OR EXISTS (SELECT 1 FROM incidents i WHERE i.id = incident_id "
        "AND i.posted_by = (SELECT bravo_me()))"},
    {"votes", "SELECT", "d", own},
    {"audit_entries reports kiosks", "SELECT", "d", manager},
    {"incidents", "INSERT", "d", "posted_by = (SELECT bravo_me())"},
    {"incidents", "UPDATE", "d", "posted_by = (SELECT bravo_me()) OR (SELECT bravo_leads())"},
    {"celebrations team_celebrations incident_values incident_processes", "INSERT", "d", ofOwnStory},
    {"consents", "INSERT", "d",
        "recorded_by = (SELECT bravo_me()) AND EXISTS (SELECT 1 FROM incidents i WHERE i.id = incident_id AND "
        "(i.posted_by = (SELECT bravo_me()) OR (SELECT bravo_leads())))"},
    {"celebrations team_celebrations incident_values incident_processes consents", "DELETE", "d", ofOwnStory},
    {"photos", "INSERT", "d",
        "(incident_id IS NULL AND (SELECT bravo_me()) IS NOT NULL) OR EXISTS (SELECT 1 FROM incidents i "
        "WHERE i.id = incident_id AND (i.posted_by = (SELECT bravo_me()) OR (SELECT bravo_leads())))"},
    {"photos", "DELETE", "d", ofOwnStory},
    {"votes thanks adoptions", "INSERT", "d", own},
    {"votes", "DELETE", "d", own},
    {"deliveries", "INSERT", "d", "(SELECT bravo_me()) IS NOT NULL"},
    {"employees", "INSERT", "d", manager},
    {"employees", "UPDATE", "d", "id = (SELECT bravo_me()) OR (SELECT bravo_leads())"},
    {"settings sites teams service_values processes months slides awards kiosks publications", "INSERT", "d", manager},
    {"settings sites teams service_values processes months slides awards kiosks", "UPDATE", "d", manager},
    {"sites teams service_values processes slides awards kiosks", "DELETE", "d", manager},
};

QStringList grants(const Table &table)
{
    const QString name = QString::fromLatin1(table.name);
    QStringList all{u"ALTER TABLE %1 ENABLE ROW LEVEL SECURITY"_s.arg(name)};
    const auto grant = [&](const QString &verb, const char *columns, const QString &role) {
        const QString list = QString::fromLatin1(columns);
        if (!list.isEmpty())
            all += u"GRANT %1%2 ON %3 TO %4"_s.arg(verb, list == "*"_L1 ? QString() : u" (%1)"_s.arg(list), name, role);
    };
    grant(u"SELECT"_s, table.kiosk, u"{kiosk}"_s);
    grant(u"SELECT"_s, table.desk, u"{desk}"_s);
    grant(u"INSERT"_s, table.insert, u"{desk}"_s);
    grant(u"UPDATE"_s, table.update, u"{desk}"_s);
    if (table.remove)
        all += u"GRANT DELETE ON %1 TO {desk}"_s.arg(name);
    return all;
}

QStringList policyStatements(const Policy &policy)
{
    const QString verb = QString::fromLatin1(policy.verb);
    const QString rows = QString::fromLatin1(policy.rows);
    QStringList all;
    for (const QString &table : QString::fromLatin1(policy.tables).split(u' ')) {
        for (const char role : QByteArray(policy.roles)) {
            const QString name = u"%1_%2_%3"_s.arg(role == 'd' ? "desk"_L1 : "kiosk"_L1, verb.toLower(), table);
            all += u"DROP POLICY IF EXISTS %1 ON %2"_s.arg(name, table);
            all += u"CREATE POLICY %1 ON %2 FOR %3 TO %4%5%6"_s.arg(name, table, verb,
                role == 'd' ? "{desk}"_L1 : "{kiosk}"_L1, verb == "INSERT"_L1 ? QString() : u" USING (%1)"_s.arg(rows),
                verb == "INSERT"_L1 || verb == "UPDATE"_L1 ? u" WITH CHECK (%1)"_s.arg(rows) : QString());
        }
    }
    return all;
}

} // namespace

QStringList accessStatements(const QString &database)
{
    QStringList all = identityFunctions() + wishFunctions() + kioskFunctions() + deskRules() + moderationFunctions()
        + peopleFunctions();
    for (const char *statement : closedDoors)
        all += QString::fromLatin1(statement);
    for (const Table &table : tables)
        all += grants(table);
    all += u"GRANT SELECT ON board_changes, story_counts TO {desk}, {kiosk}"_s;
    for (const Policy &policy : policies)
        all += policyStatements(policy);
    const ServerRoles roles = rolesOf(database);
    for (QString &statement : all)
        statement.replace("{desk}"_L1, quotedName(roles.desk)).replace("{kiosk}"_L1, quotedName(roles.kiosk));
    return all;
}

} // namespace bravo
