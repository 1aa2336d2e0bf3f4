#pragma once

#include <QString>

namespace bravo {

/// A server's roles that belong to one board, by its database's name.
struct ServerRoles {
    QString owner; // owns the database and all in it; nobody signs in as it
    QString desk, kiosk; // groups, whose members are the desks' and the screens' logins
    bool operator==(const ServerRoles &) const = default;
};

/// The roles of the board in this database: NAME_owner, NAME_desk, NAME_kiosk.
ServerRoles rolesOf(const QString &database);
/// The name of a group's login, for this PC or screen.
QString loginName(const QString &group, const QString &place);
/// `stem` and `ending`, cut and told apart by a hash where PostgreSQL's 63 bytes would cut them silently.
QString roleName(const QString &stem, const QString &ending);
/// An identifier as SQL wants it, whatever is in it.
QString quotedName(const QString &name);
/// A text literal as SQL wants it, whatever is in it.
QString quotedText(const QString &text);

} // namespace bravo
