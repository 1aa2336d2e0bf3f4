#pragma once

#include "board/location.h"

#include <QByteArray>

namespace bravo {

/// The password that was given to this program in a file: systemd's credential “bravoboard-password”, else the file
/// that BRAVOBOARD_PASSWORD_FILE names; empty where there is neither. Throws StoreError (NotAllowed) where others may
/// read the file, or where it does not hold one line.
QByteArray passwordGiven();
/// The one line of a file that this user alone may read; NotAllowed otherwise.
Result<QByteArray> secretInFile(const QString &path);
/// The password in the system's keychain; empty where it holds none, or where there is no keychain. Waits for it as
/// long as five seconds.
QByteArray passwordInKeychain(const Location &where);

/// Puts the password into the system's keychain; NotAllowed, with the other ways, where there is none.
Result<void> keepPassword(const Location &where, const QByteArray &password);
/// Takes it out again; false where there was none.
Result<bool> forgetPassword(const Location &where);

} // namespace bravo
