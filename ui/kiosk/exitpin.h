#pragma once

#include "board/error.h"

#include <QByteArray>
#include <QString>

class QSettings;

namespace bravo {

/// The PIN that leaving this computer's kiosk takes. Only a key that is derived from it is kept.
struct ExitPin {
    QByteArray salt, hash;

    bool isSet() const { return !salt.isEmpty() && !hash.isEmpty(); }
    /// Takes 70 to 420 ms: never on the UI thread. Throws StoreError where there is no memory for it.
    bool opens(const QString &typed) const;
    static ExitPin of(const QString &pin);
    static ExitPin storedIn(const QSettings &settings);
};

/// In this user's settings file, which nobody else may read from then on. Empty: no PIN any more.
Result<void> storeExitPin(const QString &pin);

} // namespace bravo
