#pragma once

#include <atomic>
#include <chrono>
#include <mutex>

namespace bravo {

/// Between a connection to a server, on its thread, and whoever watches it from another one: how long the server has
/// been silent in the middle of a statement, and the means to end that wait. One link serves a connection and, after
/// it, the next one.
class Link {
public:
    using Clock = std::chrono::steady_clock;

    Link() = default;
    ~Link();
    Link(const Link &) = delete;
    Link &operator=(const Link &) = delete;

    /// The connection stands on this socket. The link keeps a descriptor of its own to it: however late cut() comes,
    /// its number cannot be somebody else's by then.
    void opened(int socket);
    void closed();

    /// How long the running statement has waited for the server; zero where none runs.
    std::chrono::milliseconds busyFor(Clock::time_point now) const;
    /// Ends the connection under the running statement, which fails as out of reach. From any thread; never waits.
    void cut();
    /// Whether this connection was cut.
    bool wasCut() const { return m_cut; }

    /// While it lives, a statement waits for the server.
    class Call {
    public:
        explicit Call(Link *link) : m_link(link)
        {
            if (m_link)
                m_link->m_since.store(Clock::now().time_since_epoch().count(), std::memory_order_relaxed);
        }
        ~Call()
        {
            if (m_link)
                m_link->m_since.store(0, std::memory_order_relaxed);
        }
        Call(const Call &) = delete;
        Call &operator=(const Call &) = delete;

    private:
        Link *m_link;
    };

    /// While it lives, statements may take their time, as a migration does: busyFor() is zero.
    class Patience {
    public:
        explicit Patience(Link *link) : m_link(link)
        {
            if (m_link)
                ++m_link->m_patient;
        }
        ~Patience()
        {
            if (m_link)
                --m_link->m_patient;
        }
        Patience(const Patience &) = delete;
        Patience &operator=(const Patience &) = delete;

    private:
        Link *m_link;
    };

private:
    std::atomic<Clock::rep> m_since = 0; // ticks of the clock; 0: no statement runs
    std::atomic<int> m_patient = 0;
    std::atomic<bool> m_cut = false;
    std::mutex m_mutex; // of m_socket
    int m_socket = -1;
};

} // namespace bravo
