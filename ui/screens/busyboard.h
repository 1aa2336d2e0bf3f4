#pragma once

#include "board/board.h"

namespace bravo {

/// makeRichBoard(), and what waits for a manager: a report, a story to be approved, announcements, kiosks (one of them
/// silent), and last month, closed with a winner by votes and one that was chosen.
Result<Location> makeBusyBoard(const QString &folder, const QDateTime &now);

} // namespace bravo
