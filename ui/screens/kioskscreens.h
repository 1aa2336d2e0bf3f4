#pragma once

#include "board/board.h"

#include <functional>

class QWidget;

namespace bravo {

/// What is done with the kiosk's window while it stands; an error ends the round.
using KioskVisit = std::function<Result<void>(const QString &name, QWidget &window)>;
/// The kiosk with a slide on it, and while it asks for the PIN.
Result<void> visitKiosk(const Location &where, const QDateTime &now, const KioskVisit &visit);

} // namespace bravo
