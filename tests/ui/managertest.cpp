#include "desk/helpsheet.h"
#include "desk/keycaps.h"
#include "desk/navitem.h"
#include "desk/secretpage.h"
#include "desk/shortcutssheet.h"
#include "desk/sidebar.h"
#include "desk/whoareyou.h"
#include "manager/formsheet.h"
#include "manager/managercolumn.h"
#include "manager/managerlist.h"
#include "manager/managersignin.h"
#include "manager/managerwindow.h"
#include "manager/peoplepage.h"
#include "opendesk.h"
#include "openmanager.h"
#include "shared/button.h"
#include "shared/dropdown.h"
#include "shared/emptystate.h"
#include "shared/theme.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QFontMetrics>
#include <QLineEdit>
#include <QSettings>
#include <QShortcut>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

namespace bravo::test {

/// The manager's window: who comes in, and how one goes about in it by keys.
class ManagerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { QSettings().clear(); }
    void desk_offersThePages_toManagersAlone();
    void ctrlM_asksWhoSitsHere_andOpens();
    void somebodyElseSitsDown_closesThePages();
    void ownWindow_letsManagersInByTheirPin();
    void withoutAManager_whoeverRunsItComesIn();
    void keys_goFromColumnToPageAndBack();
    void keys_reachAPage_thatNamesNoFirstField();
    void column_showsAllPages_andAlwaysTheChosenOne();
    void column_isOneStopOfTab();
    void help_opensOnThePageForManagers_andLeadsToTheKeys();
    void keysSheet_showsEveryKeyOfTheWindow();
    void readers_areToldALabelAndARole();
    void list_findsSortsAndKeepsWhatIsChosen();
    void list_givesBriefColumnsTheRoomOfTheirWords();
};

namespace {

/// Keys go where the focus is.
void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

PeoplePage *peopleOf(ManagerWindow &window)
{
    window.showPage(u"people"_s);
    return qobject_cast<PeoplePage *>(window.page());
}

} // namespace

void ManagerTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"bravo-manager-test"_s);
    QCoreApplication::setApplicationName(u"bravo-manager-test"_s);
    applyTheme(*qApp, paperLook(), 1);
}

void ManagerTest::desk_offersThePages_toManagersAlone()
{
    TestBoard board;
    Desk desk(board, u"Lena Vogt"_s);
    QTRY_VERIFY(!desk.window.roster().employees.isEmpty());
    NavItem *item = desk.window.sidebar()->manageItem();
    QVERIFY(item->isHidden());
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    desk.key(Qt::Key_M, Qt::ControlModifier);
    QVERIFY(!desk.window.managerWindow());
    desk.window.setPerson({.id = board.person(u"Jonas Lind"_s), .name = u"Jonas Lind"_s});
    QVERIFY(!item->isHidden());
    QTest::mouseClick(item, Qt::LeftButton);
    QVERIFY(desk.window.managerWindow() && desk.window.managerWindow()->isVisible());
    QVERIFY(!desk.window.managerWindow()->isLocked());
}

void ManagerTest::ctrlM_asksWhoSitsHere_andOpens()
{
    TestBoard board;
    must(board->setSecret(board.person(u"Jonas Lind"_s), u"lamp in the harbour"_s, TestBoard::now()));
    Desk desk(board.where());
    QTRY_VERIFY(!desk.window.roster().employees.isEmpty());
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    desk.key(Qt::Key_M, Qt::ControlModifier);
    QVERIFY(desk.window.whoAreYou()->isVisible());
    desk.type(u"jonas"_s);
    desk.key(Qt::Key_Return);
    QTRY_VERIFY(desk.window.whoAreYou()->secretPage()->isVisible());
    desk.type(u"lamp in the harbour"_s);
    desk.key(Qt::Key_Return);
    QTRY_VERIFY(desk.window.managerWindow());
    QVERIFY(!desk.window.managerWindow()->isLocked());
}

void ManagerTest::somebodyElseSitsDown_closesThePages()
{
    TestBoard board;
    Desk desk(board);
    QTRY_VERIFY(!desk.window.sidebar()->manageItem()->isHidden());
    desk.window.sidebar()->manageItem()->click();
    ManagerWindow *window = desk.window.managerWindow();
    QVERIFY(window && !window->isLocked());
    desk.window.setPerson({.id = board.person(u"Lena Vogt"_s), .name = u"Lena Vogt"_s});
    QVERIFY(window->isLocked());
    desk.window.setPerson({.id = board.person(u"Jonas Lind"_s), .name = u"Jonas Lind"_s});
    window->door()->button()->click();
    QVERIFY(!window->isLocked());
}

void ManagerTest::ownWindow_letsManagersInByTheirPin()
{
    TestBoard board;
    must(board->setSecret(board.person(u"Jonas Lind"_s), u"lamp in the harbour"_s, TestBoard::now()));
    BoardService service(board.where());
    ManagerWindow window(service);
    ManagerSignIn door(service, window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    door.ask();
    QTRY_VERIFY(door.whoAreYou()->isVisible());
    key(Qt::Key_Return); // the only manager is chosen
    QTRY_VERIFY(door.whoAreYou()->secretPage()->isVisible());
    door.whoAreYou()->secretPage()->field()->setText(u"wrong wrong wrong"_s);
    key(Qt::Key_Return);
    QTRY_VERIFY(!door.whoAreYou()->secretPage()->trouble().isEmpty());
    QVERIFY(window.isLocked());
    door.whoAreYou()->secretPage()->field()->setText(u"lamp in the harbour"_s);
    key(Qt::Key_Return);
    QTRY_VERIFY(!window.isLocked());
    QCOMPARE(window.person().name, u"Jonas Lind"_s);
}

void ManagerTest::withoutAManager_whoeverRunsItComesIn()
{
    const QTemporaryDir folder;
    const Location where = Location::file(folder.filePath(u"new.bravo"_s));
    must(Board::create(where, {u"Corner Shop"_s, QTimeZone::utc()}));
    BoardService service(where);
    ManagerWindow window(service);
    ManagerSignIn door(service, window);
    window.show();
    door.ask();
    QTRY_VERIFY(!window.isLocked());
    PeoplePage *people = peopleOf(window);
    QTRY_VERIFY(people->list()->empty()->isVisible());
}

void ManagerTest::keys_goFromColumnToPageAndBack()
{
    TestBoard board;
    OpenManager manager(board);
    ManagerWindow &window = manager.window;
    QVERIFY(manager.isReady());
    PeoplePage *people = peopleOf(window);
    QTRY_COMPARE(people->list()->rows().size(), 5);
    people->takeFocus();
    QVERIFY(people->list()->table()->hasFocus());
    key(Qt::Key_Escape);
    QVERIFY(window.column()->isAncestorOf(QApplication::focusWidget()));
    key(Qt::Key_Right);
    QVERIFY(people->isAncestorOf(QApplication::focusWidget()));
    key(Qt::Key_Escape);
    key(Qt::Key_Escape);
    QVERIFY(!window.isVisible());
}

void ManagerTest::keys_reachAPage_thatNamesNoFirstField()
{
    TestBoard board;
    OpenManager manager(board);
    ManagerWindow &window = manager.window;
    QVERIFY(manager.isReady());
    window.showPage(u"insight"_s);
    window.column()->takeFocus();
    key(Qt::Key_Right);
    QVERIFY(window.page()->isAncestorOf(QApplication::focusWidget()));
}

void ManagerTest::column_showsAllPages_andAlwaysTheChosenOne()
{
    TestBoard board;
    OpenManager manager(board);
    ManagerWindow &window = manager.window;
    QVERIFY(manager.isReady());
    const auto isSeen = [&window](const QString &id) {
        const NavItem *item = window.column()->item(id);
        return item->visibleRegion().boundingRect() == item->rect();
    };
    for (const ManagerPageEntry &page : managerPages())
        QTRY_VERIFY2(isSeen(page.id), qPrintable(page.id));
    const QString last = managerPages().constLast().id;
    window.showPage(last);
    window.resize(900, 520);
    QTRY_VERIFY(isSeen(last) && !isSeen(u"month"_s));
    window.showPage(u"month"_s);
    QTRY_VERIFY(isSeen(u"month"_s));
}

void ManagerTest::column_isOneStopOfTab()
{
    TestBoard board;
    OpenManager manager(board);
    manager.window.showPage(u"values"_s);
    for (const ManagerPageEntry &page : managerPages())
        QCOMPARE(static_cast<bool>(manager.window.column()->item(page.id)->focusPolicy() & Qt::TabFocus),
            page.id == "values"_L1);
}

void ManagerTest::help_opensOnThePageForManagers_andLeadsToTheKeys()
{
    TestBoard board;
    OpenManager manager(board);
    ManagerWindow &window = manager.window;
    QVERIFY(manager.isReady());
    window.column()->takeFocus();
    QWidget *const before = QApplication::focusWidget();
    key(Qt::Key_F1);
    QVERIFY(window.helpSheet()->isVisible());
    QVERIFY(window.helpSheet()->text()->toPlainText().startsWith(u"Managers"_s));
    manager.click(manager.button(window.helpSheet(), u"Keys"_s));
    QVERIFY(window.keysSheet()->isVisible() && !window.helpSheet()->isVisible());
    key(Qt::Key_F1);
    QVERIFY(window.helpSheet()->isVisible() && !window.keysSheet()->isVisible());
    key(Qt::Key_Question, Qt::ControlModifier);
    QVERIFY(window.keysSheet()->isVisible());
    key(Qt::Key_Escape);
    QVERIFY(!window.keysSheet()->isVisible());
    QCOMPARE(QApplication::focusWidget(), before);
}

void ManagerTest::keysSheet_showsEveryKeyOfTheWindow()
{
    TestBoard board;
    OpenManager manager(board);
    QStringList shown;
    for (const KeyCaps *caps : manager.window.keysSheet()->findChildren<KeyCaps *>())
        shown += caps->accessibleName();
    for (const QShortcut *shortcut : manager.window.findChildren<QShortcut *>(Qt::FindDirectChildrenOnly))
        QVERIFY2(shown.contains(KeyCaps::textOf({shortcut->key()})), qPrintable(shortcut->key().toString()));
}

void ManagerTest::readers_areToldALabelAndARole()
{
    TestBoard board;
    OpenManager manager(board);
    DropDown month;
    month.addItems({u"October"_s, u"November"_s});
    month.setAccessibleName(u"Month"_s);
    const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(&month);
    QVERIFY(told->role() == QAccessible::ComboBox);
    QCOMPARE(told->text(QAccessible::Name), u"Month"_s);
    QCOMPARE(told->text(QAccessible::Value), u"October"_s);
    QAccessibleInterface *item = QAccessible::queryAccessibleInterface(manager.window.column()->item(u"people"_s));
    QVERIFY(item->role() == QAccessible::RadioButton && !item->state().checked);
    QCOMPARE(item->text(QAccessible::Name), u"People"_s);
    item->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QCOMPARE(manager.window.pageId(), u"people"_s);
    QVERIFY(item->state().checked);
}

void ManagerTest::list_givesBriefColumnsTheRoomOfTheirWords()
{
    ManagerList list(u"Months"_s, {{u"Month"_s, 9}, {.title = u"State"_s, .brief = true}});
    list.resize(420, 300);
    list.show();
    list.setRows({{.id = u"a"_s, .cells = {u"May"_s, u"To be closed"_s}}});
    const int needed = QFontMetrics(uiFont(15)).horizontalAdvance(u"To be closed"_s);
    QTRY_VERIFY(list.table()->columnWidth(1) > needed);
    QTRY_VERIFY(list.table()->columnWidth(1) < needed + 60);
    list.setRows({{.id = u"a"_s, .cells = {u"May"_s, u"To be closed, "_s.repeated(20)}}});
    QTRY_VERIFY(list.table()->columnWidth(0) >= list.table()->viewport()->width() / 2);
}

void ManagerTest::list_findsSortsAndKeepsWhatIsChosen()
{
    ManagerList list(u"Things"_s, {{u"Name"_s, 2}, {u"Count"_s, 1, true}});
    const QAbstractItemModelTester tester(list.table()->model());
    list.resize(500, 400);
    list.show();
    QVERIFY(QTest::qWaitForWindowActive(&list));
    list.setRows({{.id = u"a"_s, .cells = {u"Élodie"_s, u"12"_s}, .order = {{}, 12}},
        {.id = u"b"_s, .cells = {u"Bianca"_s, u"9"_s}, .order = {{}, 9}, .also = u"Bibi"_s},
        {.id = u"c"_s, .cells = {u"Callum"_s, u"30"_s}, .order = {{}, 30}}});
    QCOMPARE(list.shown(), QStringList({u"a"_s, u"b"_s, u"c"_s}));
    list.sortBy(1);
    QCOMPARE(list.shown(), QStringList({u"b"_s, u"a"_s, u"c"_s}));
    list.select(u"c"_s);
    list.finder()->setText(u"elo"_s); // without its accent
    QCOMPARE(list.shown(), QStringList{u"a"_s});
    list.finder()->setText(u"bibi"_s);
    QCOMPARE(list.shown(), QStringList{u"b"_s});
    list.finder()->setText(u"nobody"_s);
    QVERIFY(list.empty()->isVisible());
    list.empty()->button()->click();
    QCOMPARE(list.shown().size(), 3);
    list.select(u"c"_s);
    list.setRows({{.id = u"c"_s, .cells = {u"Callum"_s, u"31"_s}, .order = {{}, 31}},
        {.id = u"d"_s, .cells = {u"Diego"_s, u"1"_s}, .order = {{}, 1}}});
    QCOMPARE(list.current(), u"c"_s);
    QSignalSpy opened(&list, &ManagerList::opened);
    list.takeFocus();
    key(Qt::Key_Return);
    QCOMPARE(opened.value(0).value(0).toString(), u"c"_s);
}

} // namespace bravo::test

QTEST_MAIN(bravo::test::ManagerTest)
#include "managertest.moc"
