#pragma once

#include "support/testboard.h"

namespace bravo::test {

/// What the audit trail's newest entry says.
struct Trail {
    QString actor, verb, id, detail;
    bool operator==(const Trail &) const = default;
};
Trail lastTrail(const Location &where);

/// Runs one statement as the board's owner.
void change(const Location &where, const QString &sql);

/// What a person would type to leave the story as it is; without its photos.
NewIncident asPosted(const Incident &story);

} // namespace bravo::test
