#pragma once

#include "board/board.h"

#include <atomic>
#include <optional>
#include <thread>

namespace bravo {

/// A folder, shared or synchronised, in which another computer publishes its board: FOLDER/published.bravo. SQLite
/// never opens that file where it lies: this computer keeps a copy of its own, and goes on with the last one while the
/// folder is out of reach or holds half a file.
class PublishedFolder {
public:
    /// The folder that a board's place is; nothing where the place is another thing. One that was seen before and is
    /// gone now is still one.
    static std::optional<QString> at(const Location &where);

    explicit PublishedFolder(const QString &folder);
    /// Waits for a look that was begun.
    ~PublishedFolder();
    Q_DISABLE_COPY_MOVE(PublishedFolder)

    /// This computer's own copy, which may be opened for reading.
    Location copy() const;
    /// Takes what is new in the folder, once it proves whole; true where something was new.
    Result<bool> refresh();
    /// As above, on a thread of its own: a network drive may keep one waiting. What has the copy open notices that
    /// another file took its place.
    void lookSoon();

private:
    QString m_folder;
    QString m_refused; // what was looked at and not taken: it is not looked at again
    std::atomic<bool> m_looking = false;
    std::thread m_look;
};

/// The published file's name in its folder.
QString publishedFile(const QString &folder);
/// The folder into which the board is published after each change; empty where there is none.
Result<QString> alwaysPublishedTo(const Location &board);
/// From now on; an empty folder ends it. Boards in a file only.
Result<void> publishAlwaysTo(const Location &board, const QString &folder);
/// Publishes into the folder that the board has chosen, if it has; true where it did.
Result<bool> renewPublished(const Location &board);

} // namespace bravo
