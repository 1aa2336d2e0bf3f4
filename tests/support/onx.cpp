#include "support/onx.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace bravo::test {

namespace {

/// A program that ends with its owner.
struct Server {
    QProcess process;
    ~Server()
    {
        process.terminate();
        if (!process.waitForFinished(3000))
            process.kill();
    }
};

/// The number of a display that a new Xvfb chose; empty where it did not start.
QString startDisplay(Server &server, const QString &screen)
{
    server.process.start(
        u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, screen, u"-noreset"_s, u"-nolisten"_s, u"tcp"_s});
    if (!server.process.waitForStarted() || !server.process.waitForReadyRead(10000))
        return {};
    return u":"_s + QString::fromLatin1(server.process.readAllStandardOutput().trimmed());
}

/// Whether the window manager runs and manages: a window that is shown before would not be told so.
bool startManager(Server &manager)
{
    const QTemporaryDir folder;
    const QString ready = folder.filePath(u"ready"_s);
    manager.process.start(u"openbox"_s, {u"--sm-disable"_s, u"--startup"_s, u"touch "_s + ready});
    const QDeadlineTimer patience(20000);
    while (!QFile::exists(ready)) {
        if (manager.process.waitForFinished(20) || patience.hasExpired())
            return false;
    }
    return true;
}

} // namespace

bool isOnX()
{
    return qEnvironmentVariableIsSet("BRAVO_TEST_ON_X");
}

int runOnX(int argc, char **argv, Bus bus, const char *screen)
{
    QCoreApplication app(argc, argv);
    Server display, manager;
    const QString name = startDisplay(display, QString::fromLatin1(screen));
    if (name.isEmpty()) {
        qCritical("Xvfb does not start; these tests need xvfb and openbox.");
        return 1;
    }
    qputenv("DISPLAY", name.toLatin1());
    qputenv("QT_QPA_PLATFORM", "xcb");
    qputenv("BRAVO_TEST_ON_X", "1");
    const QTemporaryDir home; // what kiosks keep is the test's own
    qputenv("XDG_DATA_HOME", home.path().toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", home.path().toLocal8Bit());
    if (!startManager(manager)) {
        qCritical("openbox does not start; these tests need xvfb and openbox.");
        return 1;
    }
    QProcess self;
    self.setProcessChannelMode(QProcess::ForwardedChannels);
    QStringList command{QCoreApplication::applicationFilePath()};
    if (bus == Bus::Own)
        command = QStringList{u"dbus-run-session"_s, u"--"_s} + command;
    command += QCoreApplication::arguments().mid(1);
    self.start(command.front(), command.mid(1));
    self.waitForFinished(-1);
    return self.exitStatus() == QProcess::NormalExit ? self.exitCode() : 1;
}

} // namespace bravo::test
