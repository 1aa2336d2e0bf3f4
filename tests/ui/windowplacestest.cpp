#include "desk/windowplaces.h"
#include "opendesk.h"

#include <QScreen>

using namespace Qt::StringLiterals;

namespace bravo::test {

/// Where the desk's window opens.
class WindowPlacesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initHome(u"bravo-window-places-test"_s); }
    void cleanup() { forgetHome(); }
    void firstWindow_isNoLargerThanItsScreen();
    void firstWindow_hasItsFrameOnTheScreen();
    void laterWindow_isAsTheLastOneWas();
};

void WindowPlacesTest::firstWindow_isNoLargerThanItsScreen()
{
    TestBoard board;
    const WindowPlaces places;
    DeskWindow window(board.where());
    const QSize room = window.screen()->availableSize();
    QVERIFY(window.width() > room.width()); // as it likes to be
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QVERIFY(window.isMaximized());
    QVERIFY(window.width() <= room.width() && window.height() <= room.height());
}

void WindowPlacesTest::firstWindow_hasItsFrameOnTheScreen()
{
    TestBoard board;
    const WindowPlaces places;
    DeskWindow window(board.where());
    window.resize(window.screen()->availableSize()); // without the frame that is still to come
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QVERIFY(window.isMaximized());
}

void WindowPlacesTest::laterWindow_isAsTheLastOneWas()
{
    TestBoard board;
    const WindowPlaces places;
    {
        DeskWindow window(board.where());
        window.show();
        window.showNormal();
        window.setGeometry(20, 30, 770, 560);
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.hide();
    }
    DeskWindow window(board.where());
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(window.geometry(), QRect(20, 30, 770, 560));
    QVERIFY(!window.isMaximized());
}

} // namespace bravo::test

QTEST_MAIN(bravo::test::WindowPlacesTest)
#include "windowplacestest.moc"
