#pragma once

#include "board/board.h"

namespace bravo {

/// A board in `folder` whose stories have all that a card can show, which the demo's have not: photos above all. The
/// newest has one photo and many answers, the next two, the third five. Votes are sealed, and Miriam Okafor is
/// celebrated before her team alone.
Result<Location> makeRichBoard(const QString &folder, const QDateTime &now);

} // namespace bravo
