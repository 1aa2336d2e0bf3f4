#include "desk/composer.h"
#include "desk/replysheet.h"
#include "desk/secretpage.h"
#include "desk/sidebar.h"
#include "desk/whoareyou.h"
#include "opendesk.h"
#include "shared/button.h"
#include "shared/theme.h"
#include "shared/toast.h"

#include <QDir>
#include <QLineEdit>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace bravo::test {

/// Who sits here, proven by a PIN, on a file; typed and clicked through the real window.
class SignInTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void personWithoutPin_isInByName();
    void pin_isAskedFor_andLetsIn();
    void wrongPin_isSaidBesideTheField();
    void fiveWrongPins_lock();
    void escape_meansNotNow();
    void tab_staysOnTheSheet();
    void newPin_isAskedTwice();
    void nameAlone_canSignOut_andChooseAPin();
    void signOut_leavesTheDraft();
    void nameAlone_isAskedForAgain_theDraftStays();
    void whoLeft_leavesNothingOfTheirsInSight();
    void whoSatHereLately_isOneClickAway();

private:
    /// A board on which Lena has a PIN.
    static void givePin(TestBoard &board);
    static void choose(Desk &desk, const QString &name);
};

void SignInTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"bravo-signin-test"_s);
    QCoreApplication::setApplicationName(u"bravo-signin-test"_s);
    applyTheme(*qApp, paperLook(), 1);
}

void SignInTest::cleanup()
{
    QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)).removeRecursively();
    QSettings().clear();
}

void SignInTest::givePin(TestBoard &board)
{
    QVERIFY(board->setSecret(board.person(u"Lena Vogt"_s), u"4711"_s, TestBoard::now()));
}

/// Opens the sheet and takes the name, by keys alone.
void SignInTest::choose(Desk &desk, const QString &name)
{
    QTRY_VERIFY(!desk.window.windowTitle().startsWith(u"Bravo"_s));
    Q_EMIT desk.window.sidebar()->personAsked();
    desk.type(name);
    desk.key(Qt::Key_Return);
}

void SignInTest::personWithoutPin_isInByName()
{
    TestBoard board;
    Desk desk(board.where());
    choose(desk, u"ines"_s);
    QTRY_COMPARE(desk.window.sidebar()->personButton()->text(), u"Ines Costa"_s);
    QVERIFY(!desk.window.whoAreYou()->isVisible());
}

void SignInTest::pin_isAskedFor_andLetsIn()
{
    TestBoard board;
    givePin(board);
    Desk desk(board.where());
    choose(desk, u"lena"_s);
    QTRY_VERIFY(desk.window.whoAreYou()->secretPage()->isVisible());
    QCOMPARE(desk.window.whoAreYou()->secretPage()->field()->echoMode(), QLineEdit::Password);
    desk.type(u"4711"_s);
    QVERIFY(desk.window.sidebar()->personButton()->text() != u"Lena Vogt"_s);
    desk.key(Qt::Key_Return);
    QTRY_COMPARE(desk.window.sidebar()->personButton()->text(), u"Lena Vogt"_s);
    QVERIFY(!desk.window.whoAreYou()->isVisible());
}

void SignInTest::wrongPin_isSaidBesideTheField()
{
    TestBoard board;
    givePin(board);
    Desk desk(board.where());
    choose(desk, u"lena"_s);
    SecretPage *page = desk.window.whoAreYou()->secretPage();
    QTRY_VERIFY(page->isVisible());
    desk.type(u"0000"_s);
    desk.key(Qt::Key_Return);
    QTRY_VERIFY(!page->trouble().isEmpty());
    QVERIFY(!page->trouble().contains(u"0000"_s));
    QVERIFY(page->field()->text().isEmpty());
    QTRY_VERIFY(page->field()->hasFocus()); // ready for the next try
    desk.type(u"4711"_s);
    desk.key(Qt::Key_Return);
    QTRY_COMPARE(desk.window.sidebar()->personButton()->text(), u"Lena Vogt"_s);
}

void SignInTest::fiveWrongPins_lock()
{
    TestBoard board;
    givePin(board);
    Desk desk(board.where());
    choose(desk, u"lena"_s);
    SecretPage *page = desk.window.whoAreYou()->secretPage();
    QTRY_VERIFY(page->isVisible());
    for (int i = 0; i < triesBeforeLock; ++i) {
        QTRY_VERIFY(page->isEnabled() && page->field()->hasFocus());
        desk.type(u"0000"_s);
        desk.key(Qt::Key_Return);
    }
    QTRY_VERIFY(page->isEnabled() && page->field()->hasFocus());
    desk.type(u"4711"_s);
    desk.key(Qt::Key_Return);
    QTRY_VERIFY(page->isEnabled());
    QVERIFY(page->isVisible() && !page->trouble().isEmpty()); // right, and too late
    QVERIFY(desk.window.sidebar()->personButton()->text() != u"Lena Vogt"_s);
}

void SignInTest::escape_meansNotNow()
{
    TestBoard board;
    givePin(board);
    Desk desk(board.where());
    choose(desk, u"lena"_s);
    QTRY_VERIFY(desk.window.whoAreYou()->secretPage()->isVisible());
    desk.key(Qt::Key_Escape);
    QTRY_VERIFY(!desk.window.whoAreYou()->isVisible());
    QVERIFY(desk.window.sidebar()->personButton()->text() != u"Lena Vogt"_s);
}

void SignInTest::tab_staysOnTheSheet()
{
    TestBoard board;
    givePin(board);
    Desk desk(board.where());
    choose(desk, u"lena"_s);
    QTRY_VERIFY(desk.window.whoAreYou()->secretPage()->isVisible());
    QSet<QWidget *> seen;
    for (int i = 0; i < 8; ++i) {
        desk.key(Qt::Key_Tab);
        QVERIFY(desk.window.whoAreYou()->isAncestorOf(QApplication::focusWidget()));
        seen += QApplication::focusWidget();
    }
    QCOMPARE(seen.size(), 3); // the field, back, sign in
}

void SignInTest::newPin_isAskedTwice()
{
    TestBoard board;
    givePin(board);
    Desk desk(board.where());
    choose(desk, u"lena"_s);
    WhoAreYou *who = desk.window.whoAreYou();
    QTRY_VERIFY(who->secretPage()->isVisible());
    desk.type(u"4711"_s);
    desk.key(Qt::Key_Return);
    QTRY_COMPARE(desk.window.sidebar()->personButton()->text(), u"Lena Vogt"_s);
    Q_EMIT desk.window.sidebar()->personAsked();
    QTest::mouseClick(who->changeButton(), Qt::LeftButton);
    desk.type(u"8150"_s);
    desk.key(Qt::Key_Return);
    desk.type(u"8151"_s);
    desk.key(Qt::Key_Return);
    QVERIFY(!who->secretPage()->trouble().isEmpty());
    for (int i = 0; i < 2; ++i) {
        desk.type(u"8150"_s);
        desk.key(Qt::Key_Return);
    }
    QTRY_VERIFY(!who->isVisible());
    const QString lena = board.person(u"Lena Vogt"_s);
    QVERIFY(!board->signIn(lena, u"4711"_s, TestBoard::now().addYears(1)));
    QVERIFY(board->signIn(lena, u"8150"_s, TestBoard::now().addYears(1)));
}

void SignInTest::nameAlone_canSignOut_andChooseAPin()
{
    TestBoard board;
    givePin(board);
    Desk desk(board.where());
    WhoAreYou *who = desk.window.whoAreYou();
    choose(desk, u"ines"_s);
    QTRY_COMPARE(desk.window.sidebar()->personButton()->text(), u"Ines Costa"_s);
    Q_EMIT desk.window.sidebar()->personAsked();
    QTest::mouseClick(who->signOutButton(), Qt::LeftButton);
    QTRY_COMPARE(desk.window.sidebar()->personButton()->text(), u"Who are you?"_s);
    Q_EMIT desk.window.sidebar()->personAsked();
    QVERIFY(!who->signOutButton()->isVisible() && !who->changeButton()->isVisible());
    choose(desk, u"ines"_s);
    QTRY_COMPARE(desk.window.sidebar()->personButton()->text(), u"Ines Costa"_s);
    Q_EMIT desk.window.sidebar()->personAsked();
    desk.type(u"lena"_s); // has a PIN; back again, it is still Ines who sits here
    desk.key(Qt::Key_Return);
    QTRY_VERIFY(who->secretPage()->isVisible());
    Q_EMIT who->secretPage()->back();
    QCOMPARE(who->changeButton()->text(), u"Choose a PIN"_s);
    QTest::mouseClick(who->changeButton(), Qt::LeftButton);
    for (int i = 0; i < 2; ++i) {
        desk.type(u"8150"_s);
        desk.key(Qt::Key_Return);
    }
    QTRY_VERIFY(!who->isVisible());
    QVERIFY(board->signIn(board.person(u"Ines Costa"_s), u"8150"_s, TestBoard::now().addYears(1)));
}

void SignInTest::signOut_leavesTheDraft()
{
    TestBoard board;
    givePin(board);
    Desk desk(board.where());
    choose(desk, u"lena"_s);
    QTRY_VERIFY(desk.window.whoAreYou()->secretPage()->isVisible());
    desk.type(u"4711"_s);
    desk.key(Qt::Key_Return);
    QTRY_COMPARE(desk.window.sidebar()->personButton()->text(), u"Lena Vogt"_s);
    desk.window.composer()->putBack(NewIncident{.story = u"Half told"_s});
    Q_EMIT desk.window.service().signedOut(); // as when nobody touched a key for a while
    QTRY_COMPARE(desk.window.sidebar()->personButton()->text(), u"Who are you?"_s);
    QCOMPARE(desk.window.composer()->typed().story, u"Half told"_s);
    QVERIFY(!desk.window.toast()->text().isEmpty());
}

void SignInTest::nameAlone_isAskedForAgain_theDraftStays()
{
    QSettings().setValue(u"desk/askAgainSeconds"_s, 1);
    TestBoard board;
    Desk desk(board.where());
    choose(desk, u"ines"_s);
    QTRY_COMPARE(desk.window.sidebar()->personButton()->text(), u"Ines Costa"_s);
    desk.window.composer()->putBack(NewIncident{.story = u"Half told"_s});
    QTRY_COMPARE(desk.window.sidebar()->personButton()->text(), u"Who are you?"_s);
    QCOMPARE(desk.window.composer()->typed().story, u"Half told"_s);
    QVERIFY(!desk.window.toast()->text().isEmpty());
}

void SignInTest::whoLeft_leavesNothingOfTheirsInSight()
{
    QSettings().setValue(u"desk/askAgainSeconds"_s, 5);
    TestBoard board;
    board.post(u"A story"_s);
    Desk desk(board.where());
    choose(desk, u"ines"_s);
    QTRY_COMPARE(desk.window.sidebar()->personButton()->text(), u"Ines Costa"_s);
    QTRY_COMPARE(desk.model().rowCount(), 1);
    desk.view()->setFocus();
    desk.key(Qt::Key_Home);
    desk.key(Qt::Key_T);
    QVERIFY(desk.window.replySheet()->isVisible());
    desk.type(u"Between us"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desk.window.sidebar()->personButton()->text(), u"Who are you?"_s, 20000);
    QVERIFY(!desk.window.replySheet()->isVisible());
}

void SignInTest::whoSatHereLately_isOneClickAway()
{
    TestBoard board;
    Desk desk(board.where());
    for (const QString &name : {u"Ines Costa"_s, u"Lena Vogt"_s}) {
        choose(desk, name);
        QTRY_COMPARE(desk.window.sidebar()->personButton()->text(), name);
    }
    WhoAreYou *who = desk.window.whoAreYou();
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    QVERIFY(!who->isAncestorOf(QApplication::focusWidget())); // a sheet that is gone keeps no focus
    desk.key(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(who->isVisible());
    QCOMPARE(who->recentNames(), (QStringList{u"Lena Vogt"_s, u"Ines Costa"_s}));
    desk.key(Qt::Key_Tab); // from the field to the faces
    desk.key(Qt::Key_Tab);
    desk.key(Qt::Key_Space);
    QTRY_COMPARE(desk.window.sidebar()->personButton()->text(), u"Ines Costa"_s);
    QVERIFY(!who->isVisible());
}

} // namespace bravo::test

QTEST_MAIN(bravo::test::SignInTest)
#include "signintest.moc"
