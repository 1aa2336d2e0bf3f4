#include "kiosk/accidents.h"
#include "kiosk/exitlock.h"
#include "kiosk/kioskwindow.h"
#include "kiosk/pulse.h"
#include "kiosk/wakefulness.h"
#include "support/onx.h"
#include "support/testboard.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QProcess>
#include <QRandomGenerator>
#include <QScreen>
#include <QSemaphore>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;

namespace {

/// The session's screen saver: another party on the same bus.
class Saver : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")

public:
    int held = 0;

public Q_SLOTS:
    uint Inhibit(const QString &, const QString &)
    {
        ++held;
        return 7;
    }
    void UnInhibit(uint cookie) { held -= cookie == 7; }
};

void type(QWidget *window, const QString &pin)
{
    QTest::keyClicks(window, pin);
    QTest::keyClick(window, Qt::Key_Return);
}

} // namespace

/// What keeps the kiosk on the screen. On a real X server and a session bus of its own: main() starts both.
class KioskGuardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pin_isAskedForOnLeaving();
    void wrongPins_wait_andTheQuestionGoesAway();
    void randomKeys_doNotFindThePin();
    void program_setsThePin();
    void saver_isAskedToWait_wheneverItComes();
    void slideThatCannotBePainted_isPassedOver();
    void slideThatHangs_isPassedOver_andShownWhenItComes();
    void slideThatCrashes_isPassedOverFromTheThirdStartOn();
    void accidents_areForgottenAfterADay();
    void rendererThatHangs_endsTheSignsOfLife();
};

void KioskGuardTest::pin_isAskedForOnLeaving()
{
    TestBoard board;
    board.post(u"The key she cut at midnight"_s);
    BoardService service(board.where());
    KioskSettings settings;
    settings.exitPin = ExitPin::of(u"4711"_s);
    KioskWindow window(service, {.fadeMs = 100, .dwellMs = 700}, settings);
    window.coverScreen(QGuiApplication::primaryScreen());
    QVERIFY(QTest::qWaitForWindowExposed(&window, 30000));
    QTest::keyClick(&window, Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(window.isVisible() && window.isAskingToLeave());
    QVERIFY(window.findChildren<QWidget *>().isEmpty() && QApplication::topLevelWidgets().size() == 1);
    type(&window, u"4712"_s);
    QTRY_VERIFY(window.isAskingToLeave());
    QTest::keyClick(&window, Qt::Key_Escape); // while it is being looked at, nothing is heard
    QTRY_VERIFY((QTest::keyClick(&window, Qt::Key_Escape), !window.isAskingToLeave()));
    QVERIFY(window.isVisible());
    QTest::keyClick(&window, Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
    type(&window, u"4711"_s);
    QTRY_VERIFY(!window.isVisible());
}

void KioskGuardTest::wrongPins_wait_andTheQuestionGoesAway()
{
    ExitLock lock(ExitPin::of(u"4711"_s));
    lock.setPatience(700, 1500);
    QSignalSpy opened(&lock, &ExitLock::opened);
    const auto press = [&lock](int key, const QString &text) {
        return lock.take(QKeyEvent(QEvent::KeyPress, key, Qt::NoModifier, text));
    };
    QVERIFY(!press(Qt::Key_1, u"1"_s)); // closed: not its key
    lock.ask();
    QVERIFY(lock.isOpen());
    QTRY_VERIFY(!lock.isOpen()); // nobody typed
    lock.ask();
    const QString first = lock.message();
    for (int i = 0; i < 5; ++i) {
        press(Qt::Key_9, u"9"_s);
        const QString before = lock.message();
        press(Qt::Key_Return, {});
        QVERIFY(lock.message() != before);
        const QString checking = lock.message();
        QTRY_VERIFY(lock.message() != checking);
    }
    const QString waiting = lock.message();
    QVERIFY(waiting != first);
    for (const char c : QByteArray("4711"))
        press(c, QString(QLatin1Char(c)));
    press(Qt::Key_Return, {});
    QVERIFY(opened.isEmpty());
    QCOMPARE(lock.message(), waiting); // the right one, too, waits
    QTRY_VERIFY(!lock.isOpen() || lock.message() == first);
    QTRY_VERIFY((lock.ask(), lock.message() == first));
    for (const char c : QByteArray("4711"))
        press(c, QString(QLatin1Char(c)));
    press(Qt::Key_Return, {});
    QTRY_COMPARE(opened.size(), 1);
}

void KioskGuardTest::randomKeys_doNotFindThePin()
{
    TestBoard board;
    BoardService service(board.where());
    KioskSettings settings;
    settings.exitPin = ExitPin::of(u"correct horse battery"_s);
    KioskWindow window(service, {.fadeMs = 100, .dwellMs = 700}, settings);
    window.coverScreen(QGuiApplication::primaryScreen());
    QVERIFY(QTest::qWaitForWindowExposed(&window, 30000));
    QRandomGenerator any(20261123);
    for (int i = 0; i < 10000; ++i) {
        if (i % 50 == 0)
            QTest::keyClick(&window, Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
        const int key = any.bounded(0x20, 0x7F);
        QTest::sendKeyEvent(QTest::Click, &window, static_cast<Qt::Key>(key), QString(QChar(key)), Qt::NoModifier);
        if (any.bounded(8) == 0)
            QTest::keyClick(&window, any.bounded(2) == 0 ? Qt::Key_Return : Qt::Key_Backspace);
    }
    QVERIFY(window.isVisible() && window.isFullScreen());
    QCOMPARE(QApplication::topLevelWidgets(), QWidgetList{&window});
}

void KioskGuardTest::program_setsThePin()
{
    const auto say = [](const QByteArray &typed) {
        QProcess program;
        program.start(QStringLiteral(BRAVO_PROGRAM), {u"kiosk"_s, u"--set-exit-pin"_s});
        program.write(typed);
        program.closeWriteChannel();
        return program.waitForFinished() ? program.exitCode() : -1;
    };
    QCOMPARE(say("2468\n"), 0);
    const QSettings kept(u"bravoboard"_s, u"bravoboard"_s);
    const ExitPin pin = ExitPin::storedIn(kept);
    QVERIFY(pin.isSet() && pin.opens(u"2468"_s) && !pin.opens(u"2469"_s));
    QFile file(kept.fileName());
    QVERIFY(file.open(QIODevice::ReadOnly) && !file.readAll().contains("2468"));
    QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    QVERIFY(say("12\n") != 0); // too short
    QVERIFY(say("") != 0);
    QCOMPARE(say("\n"), 0);
    QVERIFY(!ExitPin::storedIn(QSettings(u"bravoboard"_s, u"bravoboard"_s)).isSet());
}

void KioskGuardTest::saver_isAskedToWait_wheneverItComes()
{
    Wakefulness wakefulness;
    QTRY_VERIFY(wakefulness.mayFallAsleep()); // nobody is there to ask
    Saver saver;
    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"saver"_s);
    QVERIFY(bus.registerObject(u"/org/freedesktop/ScreenSaver"_s, &saver, QDBusConnection::ExportAllSlots));
    QVERIFY(bus.registerService(u"org.freedesktop.ScreenSaver"_s));
    QTRY_COMPARE(saver.held, 1);
    QTRY_VERIFY(!wakefulness.mayFallAsleep());
    QVERIFY(bus.unregisterService(u"org.freedesktop.ScreenSaver"_s)); // it crashed
    QTRY_VERIFY(wakefulness.mayFallAsleep());
    QVERIFY(bus.registerService(u"org.freedesktop.ScreenSaver"_s));
    QTRY_COMPARE(saver.held, 2);
    QTRY_VERIFY(!wakefulness.mayFallAsleep());
    QDBusConnection::disconnectFromBus(u"saver"_s);
}

void KioskGuardTest::slideThatCannotBePainted_isPassedOver()
{
    TestBoard board;
    board.post(u"A good one"_s);
    board.post(u"A damaged one"_s, 1);
    board.post(u"Another good one"_s, 2);
    BoardService service(board.where());
    KioskPace pace{.fadeMs = 50, .dwellMs = 300};
    pace.painter = [](const Slide &slide, const SlideStage &stage) {
        if (slide.headline == "A damaged one"_L1)
            throw std::bad_alloc();
        return paintForScreen(slide, stage);
    };
    KioskWindow window(service, pace);
    QSignalSpy failed(&window, &KioskWindow::slideFailed);
    QStringList seen;
    connect(&window, &KioskWindow::slideShown, this, [&seen](const Slide &slide) { seen += slide.headline; });
    window.coverScreen(QGuiApplication::primaryScreen());
    QTRY_VERIFY(failed.size() >= 2);
    QTRY_VERIFY(seen.contains(u"A good one"_s) && seen.contains(u"Another good one"_s));
    QVERIFY(!seen.contains(u"A damaged one"_s));
    QCOMPARE(failed.front().front().value<Slide>().headline, u"A damaged one"_s);
}

void KioskGuardTest::slideThatHangs_isPassedOver_andShownWhenItComes()
{
    TestBoard board;
    board.post(u"A good one"_s);
    board.post(u"One that hangs"_s, 1);
    board.post(u"Another good one"_s, 2);
    BoardService service(board.where());
    QSemaphore hangs;
    KioskPace pace{.fadeMs = 50, .dwellMs = 200};
    pace.painter = [&hangs](const Slide &slide, const SlideStage &stage) {
        if (slide.headline == "One that hangs"_L1)
            hangs.acquire();
        return paintForScreen(slide, stage);
    };
    pace.stuckMs = 3000;
    KioskWindow window(service, pace);
    QSignalSpy failed(&window, &KioskWindow::slideFailed);
    QStringList seen;
    connect(&window, &KioskWindow::slideShown, this, [&seen](const Slide &slide) { seen += slide.headline; });
    window.coverScreen(QGuiApplication::primaryScreen());
    QTRY_VERIFY_WITH_TIMEOUT(!failed.isEmpty(), 10000);
    QCOMPARE(failed.front().front().value<Slide>().headline, u"One that hangs"_s);
    seen.clear();
    const auto wentOn = [&] { // round after round, and no second thread waits for it
        return failed.size() >= 3 && seen.count(u"A good one"_s) >= 2 && seen.count(u"Another good one"_s) >= 2;
    };
    QTRY_VERIFY_WITH_TIMEOUT(wentOn(), 20000);
    QVERIFY(!seen.contains(u"One that hangs"_s) && !window.isStuck());
    hangs.release(100);
    QTRY_VERIFY_WITH_TIMEOUT(seen.contains(u"One that hangs"_s), 20000);
}

void KioskGuardTest::slideThatCrashes_isPassedOverFromTheThirdStartOn()
{
    TestBoard board;
    board.post(u"A good one"_s);
    board.post(u"One that crashes"_s, 1);
    board.post(u"Another good one"_s, 2);
    const QTemporaryDir folder;
    const auto start = [&] {
        QProcess kiosk;
        kiosk.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        kiosk.start(
            QCoreApplication::applicationFilePath(), {u"kiosk"_s, board.where().path, folder.filePath(u"screen"_s)});
        return kiosk.waitForFinished(30000) && kiosk.exitStatus() == QProcess::NormalExit;
    };
    QVERIFY(!start());
    QVERIFY(!start());
    QVERIFY(start());
    QVERIFY(start()); // it is not tried again
}

void KioskGuardTest::accidents_areForgottenAfterADay()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"screen"_s), slide = u"spotlight:ä\tb"_s;
    const auto now = QDateTime::fromString(u"2026-11-02T08:00:00Z"_s, Qt::ISODate);
    Accidents(path, now).began(slide);
    QVERIFY(Accidents(path, now.addSecs(60)).slides().isEmpty()); // once is no habit
    Accidents(path, now.addSecs(70)).began(slide);
    QCOMPARE(Accidents(path, now.addSecs(80)).slides(), QSet<QString>{slide});
    QCOMPARE(Accidents(path, now.addSecs(23 * 3600)).slides(), QSet<QString>{slide});
    const Accidents later(path, now.addSecs(25 * 3600));
    QVERIFY(later.slides().isEmpty());
    later.began(slide);
    later.ended();
    QVERIFY(Accidents(path, now.addSecs(25 * 3600)).slides().isEmpty());
}

void KioskGuardTest::rendererThatHangs_endsTheSignsOfLife()
{
    const QByteArray name = "@bravo-kioskguard-" + QByteArray::number(::getpid());
    const int socket = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::copy(name.begin() + 1, name.end(), address.sun_path + 1);
    QCOMPARE(::bind(socket, reinterpret_cast<const sockaddr *>(&address),
                 static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + static_cast<size_t>(name.size()))),
        0);
    qputenv("NOTIFY_SOCKET", name);
    const auto beats = [socket] {
        int count = 0;
        for (char bytes[64]; ::recv(socket, bytes, sizeof bytes, 0) > 0;)
            ++count;
        return count;
    };
    TestBoard board;
    board.post(u"The first one"_s);
    BoardService service(board.where());
    QSemaphore hangs;
    KioskPace pace{.fadeMs = 50, .dwellMs = 500};
    std::atomic_bool isHanging = false;
    pace.painter = [&](const Slide &slide, const SlideStage &stage) {
        if (isHanging)
            hangs.acquire();
        return paintForScreen(slide, stage);
    };
    pace.stuckMs = 1000;
    {
        KioskWindow window(service, pace);
        const Pulse pulse(window);
        window.coverScreen(QGuiApplication::primaryScreen());
        QTRY_COMPARE(window.shownSlide().headline, u"The first one"_s);
        int heard = 0;
        QTRY_VERIFY((heard += beats()) >= 3);
        QVERIFY(!window.isStuck());
        isHanging = true; // whatever the slide
        QTRY_VERIFY(window.isStuck());
        beats();
        QTest::qWait(2500); // nothing comes any more
        QCOMPARE(beats(), 0);
        isHanging = false;
        hangs.release(100);
        QTRY_VERIFY(!window.isStuck());
        heard = 0;
        QTRY_VERIFY((heard += beats()) > 0);
    }
    qunsetenv("NOTIFY_SOCKET");
    ::close(socket);
}

/// A kiosk of its own that one slide takes down; ends well when it has shown each of the others twice.
static int showWithACrash(const QString &board, const QString &accidentsPath)
{
    BoardService service(Location::file(board));
    KioskPace pace{.fadeMs = 20, .dwellMs = 60};
    pace.painter = [](const Slide &slide, const SlideStage &stage) {
        if (slide.headline == "One that crashes"_L1)
            std::abort();
        return paintForScreen(slide, stage);
    };
    KioskWindow window(service, pace);
    const Accidents accidents(accidentsPath, QDateTime::currentDateTimeUtc());
    accidents.watch(window);
    QHash<QString, int> seen;
    QObject::connect(&window, &KioskWindow::slideShown, &window, [&seen](const Slide &slide) {
        ++seen[slide.headline];
        if (seen[u"A good one"_s] >= 2 && seen[u"Another good one"_s] >= 2)
            QCoreApplication::quit();
    });
    window.coverScreen(QGuiApplication::primaryScreen());
    return QApplication::exec();
}

int main(int argc, char **argv)
{
    if (!isOnX())
        return runOnX(argc, argv, Bus::Own);
    QApplication app(argc, argv);
    if (argc == 4 && qstrcmp(argv[1], "kiosk") == 0)
        return showWithACrash(QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]));
    QApplication::setQuitOnLastWindowClosed(false);
    KioskGuardTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "kioskguardtest.moc"
