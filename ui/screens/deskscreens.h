#pragma once

#include "board/board.h"
#include "screens/screenfolder.h"

namespace bravo {

class DeskWindow;

/// What is done with a window of the desk while it stands; an error ends the round.
using DeskVisit = std::function<Result<void>(const QString &name, DeskWindow &window)>;
/// The desk in all its states and looks, one after the other, settled.
Result<void> visitDesk(const Location &where, const QDateTime &now, const DeskVisit &visit);
/// A picture of each.
Result<void> renderDesk(const Location &where, const QDateTime &now, ScreenFolder &out);

} // namespace bravo
