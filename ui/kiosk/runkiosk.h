#pragma once

#include "board/error.h"
#include "board/location.h"

#include <QHash>
#include <QSize>

class QScreen;

namespace bravo {

/// Where the kiosk's board is and where it is shown.
struct KioskOptions {
    Location where;
    QString screen; // a number from 1, or a screen's name; empty: the primary screen
    QSize window; // not empty: an ordinary window of this size
    QHash<QString, QString> settings; // given by name, see kioskSettingNames()
};

/// Runs the kiosk until someone leaves it; the answer is the exit code. A board that is out of reach is waited for.
int runKiosk(const KioskOptions &options);

/// The screen of that number (from 1) or name, without regard to case; an unknown one is an error that lists them.
Result<QScreen *> screenCalled(const QString &wish);

} // namespace bravo
