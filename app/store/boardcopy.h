#pragma once

#include "board/board.h"
#include "store/connection.h"

namespace bravo {

/// Copies the whole board to a place where there is none yet; see Board::copyTo. Throws StoreError, and then nothing is
/// left at the target.
CopyReport copyBoard(Connection &source, const Location &where, const Progress &progress);

} // namespace bravo
