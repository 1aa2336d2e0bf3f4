#pragma once

#include "store/connection.h"

namespace bravo {

/// Calls one of the server's functions, which answers a number, with tokens and keys. They are no part of a statement
/// then: the driver writes values into a statement's text, which other connections of the same login can read, and
/// values that are bound still stand in the log of a server that logs statements. A function call is logged without
/// what it is given.
///
/// `function` is its name and types, such as "bravo_prove(text, bytea)"; of text and bytea the arguments are the bytes
/// themselves. Throws StoreError. Postgres only.
int callFunction(Connection &connection, const QString &function, const QList<QByteArray> &arguments);

} // namespace bravo
