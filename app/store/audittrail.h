#pragma once

#include "board/governing.h"
#include "store/connection.h"

namespace bravo {

/// The audit trail takes additions only, and each entry carries a seal over itself and the one before: SHA-256, in hex,
/// of the seal before and the entry's fields. On a file this program writes it, here and nowhere else; on a server a
/// trigger does, whoever adds the entry. Throws StoreError.
void appendToTrail(Connection &connection, const AuditEntry &entry);

/// The number of the first entry whose seal does not fit, or before which one is missing; 0 where all fit. Entries from
/// before there were seals have none.
qint64 firstBrokenEntry(Connection &connection);

/// What makes a server seal its entries.
QStringList trailTriggers();

} // namespace bravo
