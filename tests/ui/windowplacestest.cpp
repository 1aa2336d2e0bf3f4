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
