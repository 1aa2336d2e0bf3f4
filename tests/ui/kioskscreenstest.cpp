#include "kiosk/kioskwindow.h"
#include "kiosk/screenkeeper.h"
#include "support/onx.h"
#include "support/testboard.h"

#include <QApplication>
#include <QProcess>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;

namespace {

void xrandr(const QString &arguments)
{
    if (QProcess::execute(u"xrandr"_s, arguments.split(u' ')) != 0)
        qFatal("xrandr does not run; this test needs x11-xserver-utils.");
}

QScreen *screenNamed(const QString &name)
{
    for (QScreen *screen : QGuiApplication::screens()) {
        if (screen->name() == name)
            return screen;
    }
    return nullptr;
}

const QRect left(0, 0, 1920, 1080), right(1920, 0, 1920, 1080);
const QString plugLeft = u"--setmonitor left 1920/500x1080/280+0+0 screen"_s;
const QString plugRight = u"--setmonitor right 1920/500x1080/280+1920+0 none"_s;
const QString unplugRight = u"--delmonitor right"_s;

QColor at(int x, int y)
{
    QScreen *screen = QGuiApplication::primaryScreen();
    const QImage pixel = screen->grabWindow(0, x - screen->geometry().x(), y - screen->geometry().y(), 1, 1).toImage();
    return pixel.isNull() ? QColor() : pixel.pixelColor(0, 0);
}

} // namespace

/// Monitors that come and go, on a real X server of 3840×1080: main() starts it.
class KioskScreensTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void lostScreen_takesTheKioskWithIt_andBringsItBack();
    void screenOfAnotherSize_isCovered();
    void screenByNumber_isWaitedFor();
    void twoKiosks_keepToTheirScreens();
};

void KioskScreensTest::initTestCase()
{
    xrandr(plugLeft);
    xrandr(plugRight);
    QTRY_VERIFY(screenNamed(u"left"_s) && screenNamed(u"right"_s));
    QTRY_COMPARE(screenNamed(u"right"_s)->geometry(), right);
}

void KioskScreensTest::lostScreen_takesTheKioskWithIt_andBringsItBack()
{
    QWidget desk; // somebody works there
    desk.setStyleSheet(u"background: #00aa00"_s);
    desk.setGeometry(left.adjusted(200, 200, -200, -200));
    desk.show();
    QVERIFY(QTest::qWaitForWindowExposed(&desk));
    QTRY_COMPARE(at(960, 540), QColor(0x00AA00));
    TestBoard board;
    for (int i = 0; i < 3; ++i)
        board.post(u"Story %1"_s.arg(i), i);
    BoardService service(board.where());
    KioskWindow window(service, {.fadeMs = 100, .dwellMs = 400});
    const ScreenKeeper keeper(window, u"right"_s);
    QTRY_COMPARE(window.geometry(), right);
    QTRY_VERIFY(window.shownSlide().kind == Slide::Kind::Spotlight);
    for (int i = 0; i < 3; ++i) {
        xrandr(unplugRight);
        QTRY_VERIFY(!keeper.isAtHome());
        QVERIFY(!window.isVisible());
        QSignalSpy shown(&window, &KioskWindow::slideShown);
        for (int look = 0; look < 10; ++look) { // and it does not come back over the desk
            QTest::qWait(100);
            QVERIFY(!window.isVisible());
            QCOMPARE(at(960, 540), QColor(0x00AA00));
        }
        QVERIFY(shown.isEmpty()); // nor is shown to nobody
        xrandr(plugRight);
        QTRY_VERIFY(keeper.isAtHome() && window.isVisible());
        QTRY_COMPARE(window.geometry(), right);
        QTRY_VERIFY(!shown.isEmpty());
        QCOMPARE(at(960, 540), QColor(0x00AA00));
    }
}

void KioskScreensTest::screenOfAnotherSize_isCovered()
{
    TestBoard board;
    board.post(u"The key she cut at midnight"_s);
    BoardService service(board.where());
    KioskWindow window(service, {.fadeMs = 100, .dwellMs = 400});
    const ScreenKeeper keeper(window, u"right"_s);
    QTRY_COMPARE(window.geometry(), right);
    xrandr(unplugRight);
    xrandr(u"--setmonitor right 608/280x1080/500+1920+0 none"_s); // turned: upright now
    QTRY_VERIFY(window.isVisible());
    QTRY_COMPARE(window.geometry(), QRect(1920, 0, 608, 1080));
    QTRY_VERIFY(!window.grab().isNull() && window.shownSlide().kind == Slide::Kind::Spotlight);
    xrandr(unplugRight);
    xrandr(plugRight);
    QTRY_VERIFY(window.isVisible() && window.geometry() == right);
}

void KioskScreensTest::screenByNumber_isWaitedFor()
{
    TestBoard board;
    board.post(u"The key she cut at midnight"_s);
    BoardService service(board.where());
    xrandr(unplugRight);
    QTRY_COMPARE(QGuiApplication::screens().size(), 1);
    KioskWindow window(service, {.fadeMs = 100, .dwellMs = 400});
    const ScreenKeeper keeper(window, u"2"_s);
    QVERIFY(!keeper.isAtHome() && !window.isVisible());
    xrandr(plugRight);
    QTRY_VERIFY(keeper.isAtHome() && window.isVisible());
    QTRY_COMPARE(window.geometry(), right);
    xrandr(unplugRight); // from now on it is known by its name
    QTRY_VERIFY(!window.isVisible());
    xrandr(plugRight);
    QTRY_COMPARE(window.geometry(), right);
}

void KioskScreensTest::twoKiosks_keepToTheirScreens()
{
    TestBoard board;
    board.post(u"The key she cut at midnight"_s);
    BoardService service(board.where());
    KioskWindow one(service, {.fadeMs = 100, .dwellMs = 400}), other(service, {.fadeMs = 100, .dwellMs = 400});
    const ScreenKeeper first(one, u"left"_s), second(other, u"right"_s);
    QTRY_COMPARE(one.geometry(), left);
    QTRY_COMPARE(other.geometry(), right);
    xrandr(unplugRight);
    QTRY_VERIFY(!other.isVisible());
    QVERIFY(one.isVisible());
    QCOMPARE(one.geometry(), left);
    xrandr(plugRight);
    QTRY_VERIFY(other.isVisible() && other.geometry() == right);
    QCOMPARE(one.geometry(), left);
}

int main(int argc, char **argv)
{
    if (!isOnX())
        return runOnX(argc, argv, Bus::None, "3840x1080x24");
    QApplication app(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    KioskScreensTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "kioskscreenstest.moc"
