#pragma once

#include <QStringList>

namespace bravo {

/// The access rules of a board on a server, as statements that may run again and again; as the owner, in its database.
QStringList accessStatements(const QString &database);

} // namespace bravo
