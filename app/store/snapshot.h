#pragma once

#include "store/connection.h"

#include <QDateTime>

namespace bravo {

/// Writes what is published, and nothing else, as a file board that nobody writes to: whole under its final name, or
/// not at all. Asks for nothing that a kiosk's login may not read. An older copy of the same name is replaced; any
/// other file is left alone. Throws StoreError.
void writeSnapshot(Connection &board, const QString &file, const QDateTime &now);

/// When this published copy was taken; invalid where the connection has a board itself.
QDateTime snapshotTakenAt(Connection &connection);

/// Throws StoreError where the file is no whole published copy.
void requireWholeSnapshot(const QString &file);

/// The newest so many stories are in a copy, and photos of so many bytes together.
inline constexpr int snapshotStories = 2000;
inline constexpr qint64 snapshotPhotoBytes = 64 << 20;

} // namespace bravo
