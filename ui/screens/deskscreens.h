#pragma once

#include "board/board.h"
#include "screens/screenfolder.h"

namespace bravo {

/// The desk in all its states and looks.
Result<void> renderDesk(const Location &where, const QDateTime &now, ScreenFolder &out);

} // namespace bravo
