#pragma once

#include <atomic>
#include <memory>

namespace bravo {

/// Whether an answer is still waited for. Whoever asked may give it up, from any thread; what is being read for it from
/// a file breaks off then, and what comes of it is an error that nobody hears.
class Wanted {
public:
    void giveUp() { *m_yes = false; }
    explicit operator bool() const { return *m_yes; }

    /// While it lives, this thread reads for that answer alone. Only around what reads: a change is never broken off.
    class Reading {
    public:
        explicit Reading(const Wanted &wanted);
        ~Reading();
        Reading(const Reading &) = delete;
        Reading &operator=(const Reading &) = delete;
    };

private:
    std::shared_ptr<std::atomic_bool> m_yes = std::make_shared<std::atomic_bool>(true);
};

/// Lets the statements of a connection of SQLite (its sqlite3 *) break off with what Wanted::Reading says on the thread
/// that runs them. `source` is what that library calls itself (sqlite_source_id()).
void breakOffUnwanted(void *sqlite, const char *source);

} // namespace bravo
