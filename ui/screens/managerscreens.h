#pragma once

#include "board/board.h"
#include "screens/screenfolder.h"

namespace bravo {

class ManagerWindow;

/// What is done with a manager's window while it stands; an error ends the round.
using ManagerVisit = std::function<Result<void>(const QString &name, ManagerWindow &window)>;
/// Every manager's page in all its looks, one after the other, settled.
Result<void> visitManager(const Location &where, const QDateTime &now, const ManagerVisit &visit);
/// A picture of each.
Result<void> renderManager(const Location &where, const QDateTime &now, ScreenFolder &out);

} // namespace bravo
