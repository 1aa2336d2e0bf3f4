#pragma once

#include "store/connection.h"

namespace bravo {

/// The newest schema this program knows.
int schemaVersion();

/// Brings the board's schema up to date, in one transaction; a test stops at an older one. Throws StoreError; a newer
/// schema is refused unchanged. On PostgreSQL an advisory lock lets exactly one of several programs do it.
void migrate(Connection &connection, int upTo = schemaVersion());

/// As above, within the caller's transaction, which holds lockSchema() already.
void migrateWithin(Connection &connection, int upTo = schemaVersion());

/// Lets one program at a time make or change a schema; until the caller's transaction ends.
void lockSchema(Connection &connection);

/// The schema's version; 0 where there is none.
int schemaVersionOf(Connection &connection);

} // namespace bravo
