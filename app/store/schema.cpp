#include "store/schema.h"

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

/// Who: sites, teams, people, values, processes, photos. *_key columns hold foldedKey() of the name.
constexpr const char *roster[] = {
    R"(CREATE TABLE settings (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) {keyed})",
    R"(CREATE TABLE sites (id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL, name_key TEXT {bytewise} NOT NULL UNIQUE) {strict})",
    R"(CREATE TABLE teams (id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL, name_key TEXT {bytewise} NOT NULL UNIQUE,
        site_id TEXT REFERENCES sites(id)) {strict})",
    R"(CREATE TABLE employees (id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL, name_key TEXT {bytewise} NOT NULL,
        nickname TEXT NOT NULL DEFAULT '', team_id TEXT REFERENCES teams(id),
        role TEXT NOT NULL CHECK (role IN ('staff', 'manager')),
        audience TEXT NOT NULL DEFAULT 'board' CHECK (audience IN ('board', 'team', 'private')),
        photo_id TEXT, left_at {instant}, created_at {instant} NOT NULL) {strict})",
    R"(CREATE INDEX employees_name ON employees(name_key))",
    R"(CREATE INDEX employees_team ON employees(team_id))",
    R"(CREATE TABLE service_values (id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL, name_key TEXT {bytewise} NOT NULL UNIQUE,
        meaning TEXT NOT NULL DEFAULT '', color TEXT NOT NULL, icon TEXT NOT NULL DEFAULT '',
        position {int} NOT NULL, retired_at {instant}) {strict})",
    R"(CREATE TABLE processes (id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL, name_key TEXT {bytewise} NOT NULL UNIQUE,
        owner_id TEXT REFERENCES employees(id)) {strict})",
};

/// What: incidents, and what belongs to each. votes, thanks and adoptions are counts kept by trigger.
constexpr const char *incidents[] = {
    R"(CREATE TABLE incidents (seq {seq}, id TEXT {bytewise} NOT NULL UNIQUE,
        title TEXT NOT NULL CHECK (title <> ''), story TEXT NOT NULL, learn TEXT NOT NULL DEFAULT '',
        need TEXT NOT NULL DEFAULT '', outcome TEXT NOT NULL DEFAULT '', customer_words TEXT NOT NULL DEFAULT '',
        names TEXT NOT NULL DEFAULT '', marks {int} NOT NULL DEFAULT 0, happened_on TEXT,
        posted_by TEXT NOT NULL REFERENCES employees(id), posted_at {instant} NOT NULL, month TEXT {bytewise} NOT NULL,
        status TEXT NOT NULL CHECK (status IN ('published', 'waiting', 'set-aside', 'withdrawn')),
        audience TEXT NOT NULL CHECK (audience IN ('board', 'team', 'private')),
        votes {int} NOT NULL DEFAULT 0 CHECK (votes >= 0), thanks {int} NOT NULL DEFAULT 0,
        adoptions {int} NOT NULL DEFAULT 0, content_key TEXT UNIQUE, edited_at {instant}) {strict})",
    R"(CREATE INDEX incidents_newest ON incidents(status, audience, posted_at DESC, id))",
    R"(CREATE INDEX incidents_most_voted ON incidents(status, audience, votes DESC, posted_at, id))",
    R"(CREATE INDEX incidents_month ON incidents(month, status, audience, votes DESC, posted_at, id))",
    R"(CREATE INDEX incidents_posted_by ON incidents(posted_by, posted_at DESC))",
    R"(CREATE TABLE celebrations (incident_id TEXT NOT NULL REFERENCES incidents(id),
        employee_id TEXT NOT NULL REFERENCES employees(id), position {int} NOT NULL,
        PRIMARY KEY (incident_id, employee_id)) {keyed})",
    R"(CREATE INDEX celebrations_employee ON celebrations(employee_id, incident_id))",
    R"(CREATE TABLE team_celebrations (incident_id TEXT NOT NULL REFERENCES incidents(id),
        team_id TEXT NOT NULL REFERENCES teams(id), position {int} NOT NULL,
        PRIMARY KEY (incident_id, team_id)) {keyed})",
    R"(CREATE INDEX team_celebrations_team ON team_celebrations(team_id, incident_id))",
    R"(CREATE TABLE incident_values (incident_id TEXT NOT NULL REFERENCES incidents(id),
        value_id TEXT NOT NULL REFERENCES service_values(id), position {int} NOT NULL,
        PRIMARY KEY (incident_id, value_id)) {keyed})",
    R"(CREATE INDEX incident_values_value ON incident_values(value_id, incident_id))",
    R"(CREATE TABLE incident_processes (incident_id TEXT NOT NULL REFERENCES incidents(id),
        process_id TEXT NOT NULL REFERENCES processes(id), PRIMARY KEY (incident_id, process_id)) {keyed})",
    R"(CREATE INDEX incident_processes_process ON incident_processes(process_id, incident_id))",
    // One vote a person and incident, by the key itself.
    R"(CREATE TABLE votes (incident_id TEXT NOT NULL REFERENCES incidents(id),
        employee_id TEXT NOT NULL REFERENCES employees(id), cast_at {instant} NOT NULL,
        PRIMARY KEY (incident_id, employee_id)) {keyed})",
    R"(CREATE INDEX votes_employee ON votes(employee_id, incident_id))",
    R"(CREATE TABLE thanks (id TEXT NOT NULL PRIMARY KEY, incident_id TEXT NOT NULL REFERENCES incidents(id),
        employee_id TEXT NOT NULL REFERENCES employees(id), body TEXT NOT NULL, leader {int} NOT NULL DEFAULT 0,
        written_at {instant} NOT NULL) {strict})",
    R"(CREATE INDEX thanks_incident ON thanks(incident_id, written_at))",
    R"(CREATE TABLE adoptions (id TEXT NOT NULL PRIMARY KEY, incident_id TEXT NOT NULL REFERENCES incidents(id),
        employee_id TEXT NOT NULL REFERENCES employees(id), team_id TEXT REFERENCES teams(id), body TEXT NOT NULL,
        adopted_at {instant} NOT NULL) {strict})",
    R"(CREATE INDEX adoptions_incident ON adoptions(incident_id, adopted_at))",
    R"(CREATE TABLE consents (id TEXT NOT NULL PRIMARY KEY, incident_id TEXT NOT NULL REFERENCES incidents(id),
        given_by TEXT NOT NULL, edition TEXT NOT NULL CHECK (edition IN ('inside', 'outside')),
        given_at {instant} NOT NULL, recorded_by TEXT REFERENCES employees(id)) {strict})",
    R"(CREATE INDEX consents_incident ON consents(incident_id))",
    R"(CREATE TABLE photos (id TEXT NOT NULL PRIMARY KEY, incident_id TEXT REFERENCES incidents(id),
        position {int} NOT NULL DEFAULT 0, format TEXT NOT NULL, width {int} NOT NULL, height {int} NOT NULL,
        content {blob} NOT NULL, added_at {instant} NOT NULL) {strict})",
    R"(CREATE INDEX photos_incident ON photos(incident_id, position))",
};

/// When: months, awards, the kiosk's own slides, the audit trail.
constexpr const char *ceremonies[] = {
    R"(CREATE TABLE months (month TEXT NOT NULL PRIMARY KEY,
        state TEXT NOT NULL CHECK (state IN ('open', 'sealed', 'closed')), closed_at {instant},
        closed_by TEXT REFERENCES employees(id), as_closed TEXT) {strict})",
    R"(CREATE TABLE awards (id TEXT NOT NULL PRIMARY KEY, month TEXT {bytewise} NOT NULL,
        incident_id TEXT NOT NULL REFERENCES incidents(id), rank {int} NOT NULL, reason TEXT NOT NULL DEFAULT '',
        presented_at {instant}, presented_by TEXT REFERENCES employees(id), UNIQUE (month, incident_id)) {strict})",
    R"(CREATE INDEX awards_incident ON awards(incident_id))",
    R"(CREATE TABLE slides (id TEXT NOT NULL PRIMARY KEY, kind TEXT NOT NULL, title TEXT NOT NULL DEFAULT '',
        body TEXT NOT NULL DEFAULT '', starts_at {instant}, ends_at {instant}, weight {int} NOT NULL DEFAULT 1,
        position {int} NOT NULL DEFAULT 0, shown {int} NOT NULL DEFAULT 1) {strict})",
    R"(CREATE TABLE audit_entries (seq {seq}, at {instant} NOT NULL, actor_id TEXT, verb TEXT NOT NULL,
        object_kind TEXT NOT NULL, object_id TEXT NOT NULL DEFAULT '', detail TEXT NOT NULL DEFAULT '') {strict})",
    R"(CREATE INDEX audit_entries_object ON audit_entries(object_kind, object_id))",
};

} // namespace

QStringList firstSchema(const Dialect &dialect)
{
    QStringList statements;
    for (const char *statement : roster)
        statements += dialect.ddl(QString::fromLatin1(statement));
    for (const char *statement : incidents)
        statements += dialect.ddl(QString::fromLatin1(statement));
    for (const char *statement : ceremonies)
        statements += dialect.ddl(QString::fromLatin1(statement));
    return statements + dialect.searchAndTriggers();
}

} // namespace bravo
