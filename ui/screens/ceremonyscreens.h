#pragma once

#include "board/board.h"
#include "screens/screenfolder.h"

namespace bravo {

/// A ceremony's slides, and the presenter's view beside them.
Result<void> renderCeremony(const Location &where, const QDateTime &now, ScreenFolder &out);

} // namespace bravo
