#pragma once

#include "board/incident.h"

namespace bravo {

/// One line of an incidents file, as names and text; `line` is where it began.
struct IncidentRow {
    int line = 0;
    QString title, story, learn, customerWords;
    QString by;
    QStringList forNames, teams, values, marks;
    QString postedAt; // ISO 8601, or empty for the moment of the import
    bool operator==(const IncidentRow &) const = default;
};

struct PersonRow {
    int line = 0;
    QString name, nickname, team, role;
    bool operator==(const PersonRow &) const = default;
};

struct VoteRow {
    int line = 0;
    QString incident; // an id or its start
    QString voter; // a name
    bool operator==(const VoteRow &) const = default;
};

struct ImportOptions {
    bool create = false; // make missing people, teams and values
    bool dryRun = false; // say what would happen, change nothing
};

struct BadRow {
    int line = 0;
    QString reason;
    bool operator==(const BadRow &) const = default;
};

/// What an import did. With bad rows nothing is changed: one transaction, all or nothing.
struct ImportReport {
    int added = 0;
    int alreadyThere = 0;
    int peopleMade = 0, teamsMade = 0, valuesMade = 0;
    QList<BadRow> bad;
    bool operator==(const ImportReport &) const = default;
};

/// A hash of the row's content (not of its line), 128 bits of SHA-256 in hex. With the number of the occurrence of that
/// content behind it, it is the key by which an import knows a row again.
QString contentHash(const IncidentRow &row);

} // namespace bravo
