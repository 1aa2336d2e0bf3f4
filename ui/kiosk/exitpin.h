#pragma once

#include "board/error.h"

#include <QByteArray>
#include <QString>

class QSettings;

namespace bravo {

/// The PIN that leaving this computer's kiosk takes. Only a key that is derived from it is kept.
struct ExitPin {
    QByteArray salt, hash;

    static constexpr qsizetype shortest = 4; // of a PIN's characters
    bool isSet() const { return !salt.isEmpty() && !hash.isEmpty(); }
    /// Takes 70 to 420 ms: never on the UI thread. Throws StoreError where there is no memory for it.
    bool opens(const QString &typed) const;
    static ExitPin of(const QString &pin);
    /// As above, off the UI thread too; a sentence where the PIN is too short, or there is no memory for it.
    static Result<ExitPin> made(const QString &pin);
    static ExitPin storedIn(const QSettings &settings);
    /// As settings and boards keep it: what the PIN is proven by, never the PIN. Empty: there is none.
    QString toText() const;
    /// None where the text is nothing of the kind.
    static ExitPin fromText(const QString &text);
    bool operator==(const ExitPin &) const = default;
};

/// Nobody but this user may read the file from then on.
void keepPrivate(const QString &file);
/// In this user's settings file, which nobody else may read from then on. Empty: no PIN any more.
Result<void> storeExitPin(const QString &pin);

} // namespace bravo
