#pragma once

#include "board/board.h"
#include "store/link.h"

#include <QDeadlineTimer>

#include <atomic>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace bravo {

/// This computer's copy of what a server's board has published, from which it is read while the server is out of reach.
/// One file, renewed in the background; several programs may share it.
class OfflineCopy {
public:
    explicit OfflineCopy(const Location &board);
    /// Ends a renewal that has begun; the last copy stays.
    ~OfflineCopy();
    Q_DISABLE_COPY_MOVE(OfflineCopy)

    /// Where the copy of that board lies, for this user.
    static QString fileFor(const Location &board);

    /// The copy, opened for reading; nothing where there is none that can be read.
    Result<Board> *board();
    /// The server is back: the file need not be held any more.
    void close() { m_board.reset(); }

    /// Makes the copy anew on a thread of its own, over a connection of its own, where the board's mark says that
    /// something changed. At most every half minute, and less often where it takes long: 300 screens share one server.
    void renew(qint64 mark);
    /// From any thread: a server that says nothing does not hold up a renewal for longer than this.
    void endSilence(std::chrono::milliseconds patience);

    /// The shortest time between two renewals, in ms; tests shorten it.
    inline static int shortestPause = 30'000;

private:
    void make();

    Location m_where;
    std::optional<Result<Board>> m_board;
    std::shared_ptr<Link> m_link = std::make_shared<Link>();
    std::thread m_thread;
    std::atomic<bool> m_making = false;
    std::atomic<qint64> m_mark = -1; // of the copy, as far as this program made it
    std::atomic<qint64> m_took = 0; // ms
    QDeadlineTimer m_next;
};

} // namespace bravo
