#pragma once

#include "board/board.h"

namespace bravo {

/// Makes a board of an invented hotel: people, and stories of this month so far and the two before it, seen from `now`.
/// The same `now` gives the same stories, votes and times. Never overwrites.
Result<void> makeDemoBoard(const Location &where, const QDateTime &now);

} // namespace bravo
