// Schema 6: what managers look after: merged and erased people, reports, winners they chose, what was given out,
// kiosks.
#include "store/audittrail.h"
#include "store/schema.h"

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

constexpr const char *sixthCommon[] = {
    // One of two entries of the same person, which nobody chooses any more. No reference: copies are made row by row.
    "ALTER TABLE employees ADD COLUMN merged_into TEXT",
    // Name and all went on request; what is left is a colleague.
    "ALTER TABLE employees ADD COLUMN erased_at {instant}",
    "ALTER TABLE employees ADD COLUMN trusted {int} NOT NULL DEFAULT 0",
    // A manager's word to whoever told the story, while it waits or is set aside.
    "ALTER TABLE incidents ADD COLUMN note TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE awards ADD COLUMN chosen {int} NOT NULL DEFAULT 0",
    "ALTER TABLE adoptions ADD COLUMN place TEXT NOT NULL DEFAULT ''",
    // SHA-256 in hex over the chain before and this entry; entries from before this schema have none.
    "ALTER TABLE audit_entries ADD COLUMN chain TEXT NOT NULL DEFAULT ''",
    R"(CREATE TABLE reports (id TEXT NOT NULL PRIMARY KEY, incident_id TEXT {bytewise} NOT NULL REFERENCES incidents(id),
        employee_id TEXT NOT NULL REFERENCES employees(id), reason TEXT NOT NULL, reported_at {instant} NOT NULL,
        settled_at {instant}, settled_by TEXT REFERENCES employees(id)) {strict})",
    "CREATE INDEX reports_incident ON reports(incident_id)",
    R"(CREATE TABLE publications (id TEXT NOT NULL PRIMARY KEY,
        incident_id TEXT {bytewise} NOT NULL REFERENCES incidents(id), month TEXT {bytewise} NOT NULL,
        edition TEXT NOT NULL CHECK (edition IN ('inside', 'outside')), published_at {instant} NOT NULL,
        published_by TEXT REFERENCES employees(id)) {strict})",
    "CREATE INDEX publications_incident ON publications(incident_id, published_at)",
    R"(CREATE TABLE kiosks (id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL, settings TEXT NOT NULL DEFAULT '',
        seen_at {instant}, shows TEXT NOT NULL DEFAULT '') {strict})",
    // Whose erasure is done again where a backup is restored.
    "CREATE TABLE erasures (employee_id TEXT NOT NULL PRIMARY KEY, erased_at {instant} NOT NULL) {strict}",
};

} // namespace

QStringList sixthSchema(const Dialect &dialect)
{
    QStringList statements;
    for (const char *statement : sixthCommon)
        statements += dialect.ddl(QString::fromLatin1(statement));
    return dialect.sqlite() ? statements : statements + trailTriggers();
}

} // namespace bravo
