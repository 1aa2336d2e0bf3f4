#pragma once

#include "board/board.h"
#include "store/connection.h"

namespace bravo {

/// A consistent copy of a file board: VACUUM INTO a temporary name, checked, on disk, then renamed. Throws StoreError.
/// An older backup of the same name is replaced; any other file is left alone.
void backupTo(Connection &connection, const QString &file, const Progress &progress);

/// Throws NotABoard where a file board is damaged: nothing more is to be written into it. A large file would take too
/// long to look through at each start; it is looked through by check, backup and restore.
void refuseDamaged(Connection &connection);

/// Plain sentences about what is not well; empty when all is. Throws StoreError only where it cannot look.
QStringList checkBoard(Connection &connection);

} // namespace bravo
