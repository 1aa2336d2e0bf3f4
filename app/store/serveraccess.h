#pragma once

#include <QStringList>

namespace bravo {

/// What lets a server enforce who may do what (docs/permissions.md): row security, grants, definer functions and
/// triggers for the groups NAME_desk and NAME_kiosk of the database NAME. Run by NAME_owner, in one transaction, after
/// the migrations; running it again brings it up to date. The three groups are there already.
QStringList accessStatements(const QString &database);

} // namespace bravo
