#include "kiosk/supervisor.h"

#include "board/error.h"
#include "kiosk/pulse.h"

#include <QCoreApplication>

#include <cstdio>

namespace bravo {

namespace {

void sayOut(const QString &line)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(line));
}

} // namespace

Supervisor::Supervisor(const QString &program, const QStringList &arguments, const SupervisorPace &pace) : m_pace(pace)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(Pulse::supervisedVariable), QStringLiteral("1"));
    m_kiosk.setProcessEnvironment(environment);
    m_kiosk.setProgram(program);
    m_kiosk.setArguments(arguments);
    m_kiosk.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_silence.setSingleShot(true);
    m_silence.setInterval(m_pace.silenceMs);
    m_restart.setSingleShot(true);
    connect(&m_kiosk, &QProcess::readyReadStandardOutput, this, [this] {
        m_kiosk.readAllStandardOutput();
        m_isAlive = true;
        m_silence.start();
    });
    connect(&m_kiosk, &QProcess::finished, this,
        [this](int code, QProcess::ExitStatus status) { ended(code, status == QProcess::CrashExit); });
    connect(&m_kiosk, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            ended(static_cast<int>(ErrorKind::Failed), true);
    });
    connect(&m_silence, &QTimer::timeout, this, [this] { m_kiosk.kill(); });
    connect(&m_restart, &QTimer::timeout, this, &Supervisor::start);
}

Supervisor::~Supervisor()
{
    disconnect(&m_kiosk, nullptr, this, nullptr);
    m_kiosk.terminate();
    if (!m_kiosk.waitForFinished(2000))
        m_kiosk.kill();
}

void Supervisor::start()
{
    m_isAlive = false;
    m_silence.start();
    m_kiosk.start(QIODevice::ReadOnly);
}

void Supervisor::ended(int code, bool byAccident)
{
    m_silence.stop();
    m_failedStarts = m_isAlive ? 0 : m_failedStarts + 1;
    const bool isOver = !byAccident && (code == 0 || code == static_cast<int>(ErrorKind::Usage));
    if (isOver || m_failedStarts >= m_pace.mostFailedStarts) {
        Q_EMIT left(code);
        return;
    }
    if (m_isAlive)
        sayOut(tr("The kiosk ended by accident, or hung. It is started anew."));
    const int doubled = std::min(m_failedStarts, 10);
    m_restart.start(std::min(m_pace.restartMs << doubled, m_pace.mostRestartMs));
}

int superviseKiosk(const QStringList &arguments)
{
    Supervisor supervisor(QCoreApplication::applicationFilePath(), arguments);
    QObject::connect(&supervisor, &Supervisor::left, qApp, &QCoreApplication::exit, Qt::QueuedConnection);
    supervisor.start();
    return QCoreApplication::exec();
}

} // namespace bravo
