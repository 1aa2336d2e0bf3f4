#pragma once

#include "board/error.h"
#include "board/location.h"

#include <QStringList>

namespace bravo {

class Connection;

/// A login by which one PC or one screen comes to the board.
struct ServerLogin {
    enum class Kind { Desk, Kiosk };
    QString name;
    Kind kind = Kind::Desk;
    bool made = false; // just now, or given a new password
    QString passwordFile; // where the new password was written to; empty: it keeps its old one
    int connections = 0; // open now
    bool operator==(const ServerLogin &) const = default;
};

/// What a PC or a screen may be called, since files and roles are named after it: letters, digits, “-”, “_”, “.”.
bool isPlaceName(const QString &name);

/// Makes the login of this place, or lets it be where it is there already and no new password is wanted. The password
/// is random, goes into a file (0600) in `folder` and as a SCRAM verifier to the server, which never sees it itself.
/// Throws StoreError.
ServerLogin makeLogin(Connection &server, const QString &database, ServerLogin::Kind kind, const QString &place,
    const QString &folder, bool newPassword);

/// The board's logins, by name.
Result<QList<ServerLogin>> serverLogins(const Location &admin);
/// Takes a login away: its connections and sign-ins end at once. Refuses any that is not one of this board's.
Result<void> removeServerLogin(const Location &admin, const QString &login);

} // namespace bravo
