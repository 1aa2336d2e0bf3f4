#pragma once

#include "board/board.h"
#include "screens/screenfolder.h"

class QWidget;

namespace bravo {

/// What is done with a window of the ceremony while it stands; an error ends the round.
using CeremonyVisit = std::function<Result<void>(const QString &name, QWidget &window)>;
/// The presenter's view in all its looks, and what the hall sees.
Result<void> visitCeremony(const Location &where, const QDateTime &now, const CeremonyVisit &visit);
/// A ceremony's slides, and the presenter's view beside them.
Result<void> renderCeremony(const Location &where, const QDateTime &now, ScreenFolder &out);

} // namespace bravo
