#include "kiosk/showinglog.h"
#include "kiosk/supervisor.h"
#include "support/onx.h"
#include "support/testboard.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QScreen>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;

namespace {

/// The target "soak" does hundreds of times what the usual run does a few times.
bool isSoak()
{
    return qEnvironmentVariableIntValue("BRAVO_SOAK") > 0;
}

QStringList kioskOf(const TestBoard &board)
{
    return {u"--board"_s, board.where().path, u"kiosk"_s};
}

/// A slide of the board is on the screen that was not there before the history had so many.
bool hasNewContent(const TestBoard &board, qsizetype before)
{
    if (ShowingLog::of(board.where()).size() <= before)
        return false;
    const QImage screen = QGuiApplication::primaryScreen()->grabWindow(0).toImage();
    for (int y = 0; y < screen.height(); y += 8) {
        for (int x = 0; x < screen.width(); x += 8) {
            if (screen.pixel(x, y) != screen.pixel(0, 0))
                return true; // without a kiosk it is of one colour
        }
    }
    return false;
}

void send(qint64 process, int signal)
{
    if (process <= 0 || ::kill(static_cast<pid_t>(process), signal) != 0)
        qFatal("There is no process %lld to signal.", static_cast<long long>(process));
}

bool isRunning(qint64 process)
{
    return ::kill(static_cast<pid_t>(process), 0) == 0;
}

/// The process that this one started; 0 where there is none.
qint64 childOf(qint64 parent)
{
    QFile children(u"/proc/%1/task/%1/children"_s.arg(parent));
    return children.open(QIODevice::ReadOnly) ? children.readAll().simplified().split(' ').first().toLongLong() : 0;
}

/// systemd's end of the socket for signs of life.
class NotifySocket {
public:
    explicit NotifySocket(const QString &path)
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        const QByteArray name = path.toLocal8Bit();
        std::copy(name.begin(), name.end(), address.sun_path);
        m_handle = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
        if (::bind(m_handle, reinterpret_cast<sockaddr *>(&address), sizeof(address)) != 0)
            qFatal("The socket could not be made.");
    }
    ~NotifySocket() { ::close(m_handle); }
    Q_DISABLE_COPY_MOVE(NotifySocket)

    /// What came since the last look.
    QList<QByteArray> messages() const
    {
        QList<QByteArray> all;
        QByteArray buffer(4096, '\0');
        for (ssize_t size = 0; (size = ::recv(m_handle, buffer.data(), 4096, 0)) >= 0;)
            all += buffer.left(size);
        return all;
    }

private:
    int m_handle = -1;
};

} // namespace

/// The kiosk is killed, stopped, and started with damaged files. Runs on a real X server.
/// As the kernel says: what it was told to stop, does nothing any more.
bool isStopped(qint64 process)
{
    QFile file(u"/proc/%1/stat"_s.arg(process));
    return file.open(QIODevice::ReadOnly) && file.readAll().contains(") T ");
}

class KioskSupervisorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void killedKiosk_showsSomethingNewWithinThreeSeconds();
    void hungKiosk_showsSomethingNewWithinTwentySeconds();
    void exitKey_endsBoth();
    void kiosk_endsWithItsSupervisor();
    void wrongStart_isNotRepeated();
    void screenThatIsGone_isGivenUp();
    void boardThatComesLater_isWaitedFor();
    void systemd_getsSignsOfLife_fromAWindowThatPaintsAlone();
    void damagedSettings_arePutAside_andTheKioskStarts_data();
    void damagedSettings_arePutAside_andTheKioskStarts();

private:
    std::unique_ptr<TestBoard> m_board;
};

void KioskSupervisorTest::init()
{
    m_board = std::make_unique<TestBoard>();
    for (int i = 0; i < 6; ++i)
        m_board->post(u"Story %1"_s.arg(i), i);
}

void KioskSupervisorTest::killedKiosk_showsSomethingNewWithinThreeSeconds()
{
    Supervisor supervisor(QStringLiteral(BRAVO_PROGRAM), kioskOf(*m_board));
    QSignalSpy left(&supervisor, &Supervisor::left);
    supervisor.start();
    QTRY_VERIFY_WITH_TIMEOUT(hasNewContent(*m_board, 0), 20000);
    qint64 longest = 0;
    const int kills = isSoak() ? 200 : 4;
    for (int i = 0; i < kills; ++i) {
        QTest::qWait(QRandomGenerator::global()->bounded(1, 400)); // at any moment, also in the middle of a fade
        const auto before = ShowingLog::of(m_board->where()).size();
        QElapsedTimer clock;
        clock.start();
        send(supervisor.processId(), SIGKILL);
        QTRY_VERIFY_WITH_TIMEOUT(hasNewContent(*m_board, before), 20000);
        longest = std::max(longest, clock.elapsed());
    }
    QVERIFY(left.isEmpty());
    qInfo("%d kills; new content after at most %lld ms", kills, static_cast<long long>(longest));
    QVERIFY2(longest <= 3000, qPrintable(QString::number(longest)));
}

void KioskSupervisorTest::hungKiosk_showsSomethingNewWithinTwentySeconds()
{
    Supervisor supervisor(QStringLiteral(BRAVO_PROGRAM), kioskOf(*m_board));
    supervisor.start();
    QTRY_VERIFY_WITH_TIMEOUT(hasNewContent(*m_board, 0), 20000);
    const auto before = ShowingLog::of(m_board->where()).size();
    QElapsedTimer clock;
    clock.start();
    send(supervisor.processId(), SIGSTOP);
    QTRY_VERIFY_WITH_TIMEOUT(hasNewContent(*m_board, before), 30000);
    qInfo("stopped; new content after %lld ms", static_cast<long long>(clock.elapsed()));
    QVERIFY(clock.elapsed() <= 20000);
}

void KioskSupervisorTest::exitKey_endsBoth()
{
    QProcess supervised;
    supervised.start(QStringLiteral(BRAVO_PROGRAM), kioskOf(*m_board) + QStringList{u"--supervised"_s});
    QTRY_VERIFY_WITH_TIMEOUT(hasNewContent(*m_board, 0), 20000);
    QCOMPARE(QProcess::execute(u"xdotool"_s, {u"key"_s, u"ctrl+shift+q"_s}), 0);
    QVERIFY(supervised.waitForFinished(10000));
    QCOMPARE(supervised.exitCode(), 0);
}

void KioskSupervisorTest::kiosk_endsWithItsSupervisor()
{
    QProcess supervised;
    supervised.start(QStringLiteral(BRAVO_PROGRAM), kioskOf(*m_board) + QStringList{u"--supervised"_s});
    QTRY_VERIFY_WITH_TIMEOUT(hasNewContent(*m_board, 0), 20000);
    const qint64 kiosk = childOf(supervised.processId());
    QVERIFY(isRunning(kiosk));
    supervised.kill();
    QVERIFY(supervised.waitForFinished());
    QTRY_VERIFY(!isRunning(kiosk));
}

void KioskSupervisorTest::wrongStart_isNotRepeated()
{
    QProcess supervised;
    supervised.start(
        QStringLiteral(BRAVO_PROGRAM), kioskOf(*m_board) + QStringList{u"--supervised"_s, u"--open"_s, u"noon"_s});
    QVERIFY(supervised.waitForFinished(20000));
    QCOMPARE(supervised.exitCode(), 2);
    QCOMPARE(supervised.readAllStandardError().count("“noon”"), 1);
}

void KioskSupervisorTest::screenThatIsGone_isGivenUp()
{
    Supervisor supervisor(u"/bin/false"_s, {}, {.restartMs = 1, .mostRestartMs = 5, .mostFailedStarts = 6});
    QSignalSpy left(&supervisor, &Supervisor::left);
    supervisor.start();
    QTRY_COMPARE(left.size(), 1);
    QCOMPARE(left[0][0].toInt(), 1);
}

void KioskSupervisorTest::boardThatComesLater_isWaitedFor()
{
    const QString path = m_board->where().path, elsewhere = path + u".later"_s;
    QVERIFY(QFile::rename(path, elsewhere));
    Supervisor supervisor(QStringLiteral(BRAVO_PROGRAM), kioskOf(*m_board));
    QSignalSpy left(&supervisor, &Supervisor::left);
    supervisor.start();
    QTest::qWait(2000);
    const qint64 kiosk = supervisor.processId();
    QVERIFY(QFile::rename(elsewhere, path));
    QTRY_VERIFY_WITH_TIMEOUT(hasNewContent(*m_board, 0), 15000);
    QCOMPARE(supervisor.processId(), kiosk); // it waited, rather than being started over and over
    QVERIFY(left.isEmpty());
}

void KioskSupervisorTest::systemd_getsSignsOfLife_fromAWindowThatPaintsAlone()
{
    const QTemporaryDir folder;
    const NotifySocket systemd(folder.filePath(u"notify"_s));
    QProcess kiosk;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"NOTIFY_SOCKET"_s, folder.filePath(u"notify"_s));
    kiosk.setProcessEnvironment(environment);
    kiosk.start(QStringLiteral(BRAVO_PROGRAM), kioskOf(*m_board));
    QList<QByteArray> all;
    const auto count = [&] { return (all += systemd.messages()).size(); };
    QTRY_VERIFY_WITH_TIMEOUT(count() >= 4, 20000);
    QCOMPARE(all.first(), QByteArray("READY=1\nWATCHDOG=1"));
    QCOMPARE(all.last(), QByteArray("WATCHDOG=1"));
    send(kiosk.processId(), SIGSTOP);
    QTRY_VERIFY(isStopped(kiosk.processId()));
    systemd.messages(); // what was on its way
    QTest::qWait(2500); // more than two signs of life would come
    QVERIFY(systemd.messages().isEmpty());
    kiosk.kill();
    QVERIFY(kiosk.waitForFinished());
}

void KioskSupervisorTest::damagedSettings_arePutAside_andTheKioskStarts_data()
{
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<bool>("putAside");
    QTest::newRow("of no length") << QByteArray() << false;
    QTest::newRow("zeros") << QByteArray(4096, '\0') << true;
    QTest::newRow("noise") << QByteArray("\x01\xff\xfe garbage \x80\n\x7f\x45LF\n") << true;
    QTest::newRow("a line that cannot be read") << QByteArray("[kiosk]\nopen=00:00-24:00\nand then?\n") << false;
    QTest::newRow("nonsense") << QByteArray("[kiosk]\nopen=whenever\ndiagonal=big\n") << false;
}

void KioskSupervisorTest::damagedSettings_arePutAside_andTheKioskStarts()
{
    QFETCH(QByteArray, settings);
    QFETCH(bool, putAside);
    const QString path = QSettings(u"bravoboard"_s, u"bravoboard"_s).fileName(), aside = path + u".damaged"_s;
    QDir().mkpath(QFileInfo(path).path());
    QFile::remove(aside);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(settings) == settings.size());
    file.close();
    QProcess kiosk;
    kiosk.start(QStringLiteral(BRAVO_PROGRAM), kioskOf(*m_board));
    QTRY_VERIFY_WITH_TIMEOUT(hasNewContent(*m_board, 0), 20000);
    kiosk.kill();
    QVERIFY(kiosk.waitForFinished());
    QCOMPARE(QFile::exists(aside), putAside);
    QCOMPARE(QFile::exists(path), !putAside);
    QFile::remove(path);
}

int main(int argc, char **argv)
{
    if (!isOnX())
        return runOnX(argc, argv);
    QApplication app(argc, argv);
    KioskSupervisorTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "kiosksupervisortest.moc"
