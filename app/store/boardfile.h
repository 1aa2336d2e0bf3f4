#pragma once

#include <QString>

namespace bravo {

/// A board's file while this program has it open through SQLite.
///
/// POSIX drops all of a program's locks on a file as soon as the program closes any handle of it. So the header is
/// looked at past SQLite only where no connection of this program has the file open; where one has, it was looked at.
class BoardFile {
public:
    enum class Look { First, Skip };

    /// With Look::First: refuses what is no board of ours before SQLite touches it, since open() succeeds on garbage.
    /// Throws StoreError; the file is never changed.
    BoardFile(const QString &path, Look look);
    ~BoardFile();
    Q_DISABLE_COPY_MOVE(BoardFile)

    /// Whether another file, or none, stands at the path now, as after a restore.
    bool hasMoved() const;

private:
    QString m_path;
    QString m_identity;
};

/// Whether an interrupted write may wait in the journal beside the file, to be rolled back by the next writer.
bool hasJournal(const QString &path);

/// Whether the file's header is that of a board, be it whole or damaged. Throws StoreError where it cannot be read.
bool looksLikeBoard(const QString &path);

/// Why this place is no home for a live SQLite file (a network file system, a synchronised folder); empty where it is
/// one.
QString hazardOf(const QString &path);
/// As above, on a file system of this type ("ext4", "nfs").
QString hazardOf(const QString &path, const QByteArray &fileSystem);

/// The board's mark in a SQLite file's header: "BrvB".
inline constexpr int applicationId = 0x42727642;

} // namespace bravo
