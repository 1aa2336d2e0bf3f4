#pragma once

#include "store/connection.h"

namespace bravo {

/// Name, nickname, PIN and photo of the person go; what hangs on them stays under "a colleague". Within a transaction.
void eraseIn(Connection &connection, const QString &id, const QString &name, const QDateTime &now);

/// Beside a board's file lies a list of who was erased: ids and nothing else, so that a backup from before has it done
/// again even where the board itself is gone. Of no effect on a server.
void rememberErased(const Location &board, const QStringList &ids);
/// What the board at this place, or the list beside it, says.
QStringList erasedAt(const Location &board);
/// Erases in the board file whoever of these is still named there.
void eraseAgain(const QString &file, const QStringList &ids, const QDateTime &now);

} // namespace bravo
