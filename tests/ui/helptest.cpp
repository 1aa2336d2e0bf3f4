#include "desk/composer.h"
#include "desk/deskkeys.h"
#include "desk/helpsheet.h"
#include "desk/replysheet.h"
#include "desk/shortcutssheet.h"
#include "desk/whoareyou.h"
#include "opendesk.h"
#include "shared/theme.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSettings>
#include <QShortcut>
#include <QStandardPaths>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

namespace bravo::test {

/// Help is inside: a sheet of keys that cannot lie, and short pages that can be searched.
class HelpTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void keysSheet_opens_asTypedOnAnyKeyboard_data();
    void keysSheet_opens_asTypedOnAnyKeyboard();
    void keysSheet_showsEveryKeyOfTheWindow();
    void oneLeadsToTheOther_andEscapeGoesBackToWhereOneWas();
    void whileASheetIsOpen_theKeysAreForIt();
    void ctrlL_asksWhoSitsHere();
    void search_findsThePage_andMarksTheWord();
    void everyLanguage_hasTheSamePages();
    void pages_nameOnlyKeysThatThereAre();
};

void HelpTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"bravo-help-test"_s);
    QCoreApplication::setApplicationName(u"bravo-help-test"_s);
    applyTheme(*qApp, paperLook(), 1);
}

void HelpTest::cleanup()
{
    QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)).removeRecursively();
    QSettings().clear();
}

void HelpTest::keysSheet_opens_asTypedOnAnyKeyboard_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("shift");
    QTest::newRow("Ctrl+?") << static_cast<int>(Qt::Key_Question) << false;
    QTest::newRow("Ctrl+Shift+?") << static_cast<int>(Qt::Key_Question) << true;
    QTest::newRow("Ctrl+/") << static_cast<int>(Qt::Key_Slash) << false;
    QTest::newRow("Ctrl+Shift+/") << static_cast<int>(Qt::Key_Slash) << true;
}

void HelpTest::keysSheet_opens_asTypedOnAnyKeyboard()
{
    QFETCH(int, key);
    QFETCH(bool, shift);
    TestBoard board;
    Desk desk(board);
    QTRY_VERIFY(desk.model().isReady());
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    desk.key(static_cast<Qt::Key>(key), Qt::ControlModifier | (shift ? Qt::ShiftModifier : Qt::NoModifier));
    QVERIFY(desk.window.keysSheet()->isVisible());
}

void HelpTest::keysSheet_showsEveryKeyOfTheWindow()
{
    TestBoard board;
    Desk desk(board);
    QStringList said;
    for (const QLabel *label : desk.window.keysSheet()->findChildren<QLabel *>())
        said += label->text();
    QList<QKeySequence> told;
    for (const DeskKey &key : deskKeys()) {
        QVERIFY2(said.contains(key.does), qPrintable(key.does));
        told += key.keys + key.also;
    }
    for (const QShortcut *shortcut : desk.window.findChildren<QShortcut *>(Qt::FindDirectChildrenOnly))
        QVERIFY2(told.contains(shortcut->key()), qPrintable(shortcut->key().toString()));
}

void HelpTest::oneLeadsToTheOther_andEscapeGoesBackToWhereOneWas()
{
    TestBoard board;
    Desk desk(board);
    QTRY_VERIFY(desk.model().isReady());
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    desk.key(Qt::Key_N, Qt::ControlModifier);
    QWidget *const before = QApplication::focusWidget();
    QVERIFY(desk.window.composer()->isAncestorOf(before));
    desk.key(Qt::Key_F1);
    QVERIFY(desk.window.helpSheet()->isVisible());
    QVERIFY(desk.window.helpSheet()->searchField()->hasFocus());
    desk.key(Qt::Key_Question, Qt::ControlModifier);
    QVERIFY(desk.window.keysSheet()->isVisible() && !desk.window.helpSheet()->isVisible());
    desk.key(Qt::Key_F1);
    QVERIFY(!desk.window.keysSheet()->isVisible() && desk.window.helpSheet()->isVisible());
    desk.key(Qt::Key_Escape);
    QVERIFY(!desk.window.helpSheet()->isVisible());
    QCOMPARE(QApplication::focusWidget(), before);
}

void HelpTest::whileASheetIsOpen_theKeysAreForIt()
{
    TestBoard board;
    board.post(u"A story"_s);
    Desk desk(board);
    QTRY_COMPARE(desk.model().rowCount(), 1);
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    desk.view()->setFocus();
    desk.key(Qt::Key_Home);
    desk.key(Qt::Key_F1);
    desk.type(u"v"_s);
    desk.key(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(desk.window.helpSheet()->isAncestorOf(QApplication::focusWidget()));
    QCOMPARE(must(board->incidents({})).front().votes, 0);
    desk.key(Qt::Key_Escape);
    desk.key(Qt::Key_V);
    QTRY_COMPARE(desk.model().at(0)->votes, 1);
}

void HelpTest::ctrlL_asksWhoSitsHere()
{
    TestBoard board;
    Desk desk(board);
    QTRY_VERIFY(!desk.window.windowTitle().startsWith(u"Bravo"_s));
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    desk.key(Qt::Key_N, Qt::ControlModifier); // also while a story is being told
    desk.key(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(desk.window.whoAreYou()->isVisible());
}

void HelpTest::search_findsThePage_andMarksTheWord()
{
    TestBoard board;
    Desk desk(board);
    QTRY_VERIFY(desk.model().isReady());
    HelpSheet *help = desk.window.helpSheet();
    help->open();
    const auto all = help->topics().size();
    QVERIFY(all > 5);
    desk.type(u"leader"_s);
    QCOMPARE(help->topics(), QStringList{u"Thanks, and “tried it here”"_s});
    QVERIFY(help->text()->toPlainText().contains(u"marked as a leader’s"_s));
    QVERIFY(!help->text()->toPlainText().contains(u"**"_s));
    QCOMPARE(help->text()->extraSelections().size(), 1);
    help->searchField()->setText(u"zeppelin"_s);
    QVERIFY(help->topics().isEmpty());
    QVERIFY(!help->text()->toPlainText().isEmpty()); // says so
    help->searchField()->clear();
    QCOMPARE(help->topics().size(), all);
    const QString first = help->text()->toPlainText();
    desk.key(Qt::Key_Down);
    QVERIFY(help->text()->toPlainText() != first);
}

void HelpTest::everyLanguage_hasTheSamePages()
{
    const QStringList files =
        QDir(QStringLiteral(BRAVO_SOURCE_DIR "/translations")).entryList({u"bravoboard_*.ts"_s}, QDir::Files);
    QVERIFY(files.size() >= 2);
    for (const QString &file : files) {
        const QString language = file.section(u'_', 1).section(u'.', 0, 0);
        const auto pages = helpPages(language);
        QVERIFY2(pages.size() == helpPages(u"en"_s).size(), qPrintable(language));
        for (const HelpPage &page : pages)
            QVERIFY2(!page.title.isEmpty() && page.text.size() > 80, qPrintable(page.title));
    }
}

/// "`Ctrl+N`" in a page is a key of the desk.
void HelpTest::pages_nameOnlyKeysThatThereAre()
{
    static const QRegularExpression named(u"`(.+?)`"_s);
    QStringList there;
    for (const DeskKey &key : deskKeys()) {
        for (const QKeySequence &keys : key.keys)
            there += capsOf(keys).join(u'+');
    }
    for (const HelpPage &page : helpPages(u"en"_s)) {
        for (auto match = named.globalMatch(page.text); match.hasNext();) {
            const QString keys = match.next().captured(1);
            QVERIFY2(there.contains(keys), qPrintable(keys));
        }
    }
}

} // namespace bravo::test

QTEST_MAIN(bravo::test::HelpTest)
#include "helptest.moc"
