#pragma once

#include "board/location.h"
#include "store/serverlogins.h"

namespace bravo {

/// What `server prepare` shall make beside the board's own roles.
struct PrepareWish {
    QStringList desks, kiosks; // PCs and screens, each of which gets a login of its own
    QString passwordFolder; // where new passwords are written to, one file each, 0600
    bool newPasswords = false; // also for logins that are there already
};

struct PrepareReport {
    bool changed = false; // false: all was up to date already
    bool hasBoard = false; // false: it waits for init, demo or move
    QList<ServerLogin> logins; // those of the wish
};

/// Makes the database, its roles, its schema and its access rules, or brings them up to date; what is there already is
/// left alone. `admin` names the board's future database, and a login that is a superuser or has CREATEDB and
/// CREATEROLE. Two at once: one does it, the other waits. NotAllowed, OutOfReach, Newer, or Failed with a sentence.
Result<PrepareReport> prepareServer(const Location &admin, const PrepareWish &wish);

} // namespace bravo
