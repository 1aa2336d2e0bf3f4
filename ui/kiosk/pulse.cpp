#include "kiosk/pulse.h"

#include "kiosk/kioskwindow.h"

#include <QCoreApplication>
#include <QWindow>

#include <cstdio>
#ifdef Q_OS_LINUX
#include <cstddef>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#endif

namespace bravo {

namespace {

constexpr int everyMs = 1000;

/// As sd_notify(3): one datagram. A lost one does not matter, the next follows.
void notify([[maybe_unused]] const QByteArray &socketName, [[maybe_unused]] const QByteArray &message)
{
#ifdef Q_OS_LINUX
    sockaddr_un address{};
    if (socketName.isEmpty() || socketName.size() >= static_cast<qsizetype>(sizeof(address.sun_path)))
        return;
    address.sun_family = AF_UNIX;
    std::copy(socketName.begin(), socketName.end(), address.sun_path);
    if (address.sun_path[0] == '@') // of the abstract names
        address.sun_path[0] = '\0';
    const int handle = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (handle < 0)
        return;
    const auto size = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + socketName.size());
    ::sendto(handle, message.constData(), static_cast<size_t>(message.size()), MSG_NOSIGNAL,
        reinterpret_cast<const sockaddr *>(&address), size);
    ::close(handle);
#endif
}

} // namespace

bool Pulse::isWatched()
{
    return qEnvironmentVariableIsSet(supervisedVariable) || qEnvironmentVariableIsSet("NOTIFY_SOCKET");
}

Pulse::Pulse(KioskWindow &window)
    : m_window(window),
      m_isSupervised(qEnvironmentVariableIsSet(supervisedVariable)),
      m_notifySocket(qgetenv("NOTIFY_SOCKET"))
{
    if (!isWatched())
        return;
    connect(&window, &KioskWindow::painted, this, &Pulse::beat);
    connect(&m_asking, &QTimer::timeout, this, &Pulse::ask);
    m_asking.start(everyMs);
}

void Pulse::ask()
{
    const QWindow *handle = m_window.windowHandle();
    if (handle && handle->isExposed())
        m_window.update(0, 0, 1, 1);
    else
        beat(); // on a screen that is switched off nothing is painted
}

void Pulse::beat()
{
    if (m_window.isStuck() || (m_last.isValid() && m_last.elapsed() < everyMs / 2))
        return;
    notify(m_notifySocket, m_last.isValid() ? "WATCHDOG=1" : "READY=1\nWATCHDOG=1");
    m_last.start();
    if (m_isSupervised && (std::fputc('\n', stdout) == EOF || std::fflush(stdout) == EOF))
        QCoreApplication::quit(); // whoever ends the supervisor wants the kiosk gone
}

} // namespace bravo
