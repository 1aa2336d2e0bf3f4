#pragma once

#include "store/connection.h"

namespace bravo {

/// The person's entry, and those that were merged into it.
QStringList entriesOf(Connection &connection, const QString &id);
/// In a file what is freed from here on is overwritten: a name would stand in its free pages for years. Before the
/// transaction. Of no effect on a server.
void overwriteWhatIsFreed(Connection &connection);
/// In a file's search index a word that was deleted stands until the index's parts are merged. Within the transaction.
void forgetInSearch(Connection &connection);
/// Name, nickname, PIN and photo of one entry go, in closed months under whatever name they know it; what hangs on it
/// stays under "a colleague". Within a transaction.
void eraseIn(Connection &connection, const QString &id, const QString &name, const QDateTime &now);

/// Beside a board's file lies a list of who was erased: ids and nothing else, so that a backup from before has it done
/// again even where the board itself is gone. Before the transaction is committed. Of no effect on a server.
void rememberErased(const Location &board, const QStringList &ids);
/// What the board at this place, or the list beside it, says.
QStringList erasedAt(const Location &board);
/// Erases in the board file whoever of these is still named there.
void eraseAgain(const QString &file, const QStringList &ids, const QDateTime &now);

} // namespace bravo
