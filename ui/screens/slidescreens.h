#pragma once

#include "board/board.h"
#include "screens/screenfolder.h"

namespace bravo {

/// Every kind of slide, by day and by night, at every size of screen.
Result<void> renderSlides(const Location &where, const QDateTime &now, ScreenFolder &out);

} // namespace bravo
