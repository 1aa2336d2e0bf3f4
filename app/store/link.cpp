#include "store/link.h"

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <utility>

namespace bravo {

Link::~Link()
{
    closed();
}

void Link::opened(int socket)
{
    closed();
    const std::lock_guard lock(m_mutex);
    m_socket = ::fcntl(socket, F_DUPFD_CLOEXEC, 0);
    m_cut = false;
}

void Link::closed()
{
    const std::lock_guard lock(m_mutex);
    if (const int socket = std::exchange(m_socket, -1); socket >= 0)
        ::close(socket);
}

std::chrono::milliseconds Link::busyFor(Clock::time_point now) const
{
    const Clock::rep since = m_since.load(std::memory_order_relaxed);
    if (since == 0 || m_patient > 0)
        return std::chrono::milliseconds(0);
    return std::chrono::duration_cast<std::chrono::milliseconds>(now - Clock::time_point(Clock::duration(since)));
}

void Link::cut()
{
    const std::lock_guard lock(m_mutex);
    if (m_socket < 0)
        return;
    m_cut = true;
    ::shutdown(m_socket, SHUT_RDWR);
}

} // namespace bravo
