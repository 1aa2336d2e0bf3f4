#pragma once

#include "board/error.h"

#include <QSaveFile>

namespace bravo {

/// Whether a file of that name can be written; says why not.
Result<void> checkTarget(const QString &file);

/// A file that is written part by part, and stands under its name only when it is whole: until then what was there
/// stays, and nothing is left behind where this goes first.
class SavedFile {
public:
    explicit SavedFile(const QString &file);

    Result<void> open();
    Result<void> write(const QByteArray &part);
    Result<void> commit();

private:
    QString m_name; // as it was given
    QSaveFile m_file;
};

/// A file that is made, and not written yet.
struct MadeFile {
    QString name;
    QByteArray content;
};

/// Writes all of them before the first has its name: where the disk is too small for them, none is new. A disk that
/// fails at a name may leave some new; the error says which.
Result<void> saveAll(const QList<MadeFile> &files);

/// Writes `content` so that `file` is afterwards either whole or as it was before; never half-written.
Result<void> saveWhole(const QString &file, const QByteArray &content);

} // namespace bravo
