#pragma once

#include "store/connection.h"

namespace bravo {

/// One SQL for both engines: the owner's program runs these statements, and a server's functions are made of them, so
/// that a manager at a desk can have done what a desk may not do by itself. `from`, `into` and `id` stand for the ids:
/// a parameter's name, or a function's.
QStringList mergeStatements(const QString &from, const QString &into);
QStringList eraseStatements(const QString &id, const QString &colleague);

/// Each story that celebrates the person is found by the names that hold now. By the owner.
void refreshNames(Connection &connection, const QString &employeeId);

/// The server's functions: bravo_merge, bravo_erase, bravo_forget_import, bravo_refresh_names.
QStringList peopleFunctions();

} // namespace bravo
