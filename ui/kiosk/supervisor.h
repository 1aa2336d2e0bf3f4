#pragma once

#include <QProcess>
#include <QTimer>

namespace bravo {

/// How patient a supervisor is. Tests are in more of a hurry.
struct SupervisorPace {
    int silenceMs = 12000; // without a sign of life: it hangs
    int restartMs = 250;
    int mostRestartMs = 30000; // doubled up to this where it ends before its first sign of life
    int mostFailedStarts = 20; // running; then there is no screen any more
};

/// Runs the kiosk as a process of its own, and starts it anew when it was killed, crashed, or gives no sign of life
/// (see Pulse). Ends with it when somebody leaves it, or when it was started wrongly. The kiosk ends with the
/// supervisor.
class Supervisor : public QObject {
    Q_OBJECT

public:
    Supervisor(const QString &program, const QStringList &arguments, const SupervisorPace &pace = {});
    ~Supervisor() override;

    void start();
    qint64 processId() const { return m_kiosk.processId(); }

Q_SIGNALS:
    /// It is over; the exit code.
    void left(int code);

private:
    void ended(int code, bool byAccident);

    SupervisorPace m_pace;
    QProcess m_kiosk;
    QTimer m_silence, m_restart;
    bool m_isAlive = false; // this one gave a sign of life
    int m_failedStarts = 0;
};

/// Supervises a kiosk with these arguments until somebody leaves it; the exit code.
int superviseKiosk(const QStringList &arguments);

} // namespace bravo
