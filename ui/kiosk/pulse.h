#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace bravo {

class KioskWindow;

/// The kiosk's signs of life, once a second, for whoever watches over it: systemd (WatchdogSec), or the Supervisor that
/// started it. Each goes through the event loop and the window's painting, so that a window that hangs gives none.
/// Where nobody watches, nothing happens.
class Pulse : public QObject {
    Q_OBJECT

public:
    explicit Pulse(KioskWindow &window);
    static bool isWatched();

    /// Set in the environment of a kiosk that has a Supervisor: its signs go to standard output.
    static constexpr const char *supervisedVariable = "BRAVO_KIOSK_SUPERVISED";

private:
    void ask();
    void beat();

    KioskWindow &m_window;
    bool m_isSupervised = false;
    QByteArray m_notifySocket; // systemd's
    QTimer m_asking;
    QElapsedTimer m_last;
};

} // namespace bravo
