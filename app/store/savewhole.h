#pragma once

#include <QByteArray>

class QSaveFile;
class QString;

namespace bravo {

/// Writes all of it, or says that it could not: a full disk takes a part first, and refuses only the rest.
bool writeAll(QSaveFile &file, const QByteArray &bytes);

/// Gives the file its name if all of it is on the disk; else what had the name before stays. QSaveFile::commit() alone
/// does not know: it writes what is still in the buffer, and forgets that a full disk refused it. The file's error()
/// says why.
bool commitWhole(QSaveFile &file);

/// A small file of this user's alone, and its folder where there is none; whole, or what was there before stays.
bool saveForOwner(const QString &name, const QByteArray &bytes);

} // namespace bravo
