#include "desk/foryousheet.h"
#include "desk/sidebar.h"
#include "desk/whoareyou.h"
#include "desk/wishessheet.h"
#include "opendesk.h"
#include "shared/button.h"
#include "shared/choice.h"
#include "shared/theme.h"
#include "shared/toast.h"

#include <QCheckBox>
#include <QDir>
#include <QLineEdit>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace bravo::test {

/// What there is for whoever comes back, and how they wish to be celebrated; by keys and clicks, on a real board.
class WishesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void nothingNew_showsNothing();
    void newStory_andThanks_areShownOnce();
    void ownerOfAProcess_seesWhereItBent();
    void storyAboutMe_isShownOnlyAfterMyWord();
    void storyAboutMe_canBeKeptToUs();
    void storyAboutMe_isReadByWhoStaysPrivate();
    void story_opensOnTheBoard();
    void wishes_areKept();
    void offTheBoard_withOneClick_andBack();
    void whatOneDid_theNextOneDoesNotUndo();
    void oneStory_isTakenOffByAKey();
    void storyThatIsOff_isPutBackWhereThatIsWished();
    void anothersStory_cannotBeTakenOff();

private:
    static Incident tellOf(TestBoard &board, const QString &name, const QString &title);
};

void WishesTest::initTestCase()
{
    initHome(u"bravo-wishes-test"_s);
}

void WishesTest::cleanup()
{
    forgetHome();
}

Incident WishesTest::tellOf(TestBoard &board, const QString &name, const QString &title)
{
    return board.post(NewIncident{.title = title,
        .story = u"She stayed until it worked."_s,
        .postedById = board.person(u"Jonas Lind"_s),
        .celebrateIds = {board.person(name)}});
}

void WishesTest::nothingNew_showsNothing()
{
    TestBoard board;
    tellOf(board, u"Lena Vogt"_s, u"Of Lena"_s);
    Desk desk(board.where());
    desk.signIn(u"Ines Costa"_s);
    QTRY_VERIFY(desk.model().isReady());
    QVERIFY(!desk.window.forYouSheet()->isVisible());
}

void WishesTest::newStory_andThanks_areShownOnce()
{
    TestBoard board;
    const Incident told = tellOf(board, u"Lena Vogt"_s, u"“No” became “of Lena”"_s);
    must(board->addThanks({{}, told.id, board.person(u"Ines Costa"_s), u"I saw it, too."_s}, TestBoard::now()));
    Desk desk(board.where());
    desk.signIn(u"Lena Vogt"_s);
    ForYouSheet *sheet = desk.window.forYouSheet();
    QTRY_VERIFY(sheet->isVisible());
    const QStringList lines = sheet->lines();
    QVERIFY(lines.contains(u"“No” became “of Lena”"_s));
    QVERIFY(lines.contains(u"I saw it, too."_s));
    QVERIFY(lines.contains(u"Ines Costa says thank you for “‘No’ became ‘of Lena’”"_s));
    QTRY_VERIFY(sheet->boardButton()->hasFocus());
    desk.key(Qt::Key_Return); // to the board
    QTRY_VERIFY(!sheet->isVisible());
    QVERIFY(desk.view()->hasFocus());
    QTRY_VERIFY(must(board->forYou(board.person(u"Lena Vogt"_s))).isEmpty());
    desk.window.setPerson({});
    desk.signIn(u"Lena Vogt"_s);
    QVERIFY(!sheet->isVisible());
}

void WishesTest::ownerOfAProcess_seesWhereItBent()
{
    TestBoard board;
    const QString jonas = board.person(u"Jonas Lind"_s);
    must(board->setProcesses({{{}, u"Late check-out"_s, board.person(u"Ines Costa"_s)}}, jonas, TestBoard::now()));
    board.post({.title = u"They slept in"_s,
        .story = u"The flight left at nine in the evening."_s,
        .postedById = jonas,
        .celebrateIds = {board.person(u"Lena Vogt"_s)},
        .marks = Mark::ProcessBent,
        .processIds = {must(board->processes()).front().id}});
    Desk desk(board.where());
    desk.signIn(u"Ines Costa"_s);
    ForYouSheet *sheet = desk.window.forYouSheet();
    QTRY_VERIFY(sheet->isVisible());
    const QStringList lines = sheet->lines();
    QVERIFY(lines.contains(u"Where processes that you look after had to bend"_s));
    QVERIFY(lines.contains(u"Late check-out"_s) && lines.contains(u"They slept in"_s));
}

void WishesTest::storyAboutMe_isShownOnlyAfterMyWord()
{
    TestBoard board;
    const QString lena = board.person(u"Lena Vogt"_s);
    must(board->setWishes(lena, {.firstLook = true}, TestBoard::now()));
    const Incident told = tellOf(board, u"Lena Vogt"_s, u"Of Lena"_s);
    QCOMPARE(must(board->incidents({})).size(), 0);
    Desk desk(board.where());
    desk.signIn(u"Lena Vogt"_s);
    ForYouSheet *sheet = desk.window.forYouSheet();
    QTRY_VERIFY(sheet->isVisible());
    QTRY_VERIFY(sheet->showButton(told.id) && sheet->showButton(told.id)->hasFocus());
    desk.key(Qt::Key_Return);
    QTRY_COMPARE(must(board->incidents({})).size(), 1);
    QTRY_VERIFY(!sheet->showButton(told.id));
    QTRY_VERIFY(sheet->lines().contains(u"It stands on the board now."_s));
    desk.key(Qt::Key_Escape);
    QTRY_VERIFY(!sheet->isVisible());
    QTRY_COMPARE(desk.model().rowCount(), 1);
}

void WishesTest::storyAboutMe_canBeKeptToUs()
{
    TestBoard board;
    must(board->setWishes(board.person(u"Lena Vogt"_s), {.firstLook = true}, TestBoard::now()));
    const Incident told = tellOf(board, u"Lena Vogt"_s, u"Of Lena"_s);
    Desk desk(board.where());
    desk.signIn(u"Lena Vogt"_s);
    ForYouSheet *sheet = desk.window.forYouSheet();
    QTRY_VERIFY(sheet->isVisible() && sheet->keepButton(told.id));
    QTest::mouseClick(sheet->keepButton(told.id), Qt::LeftButton);
    QTRY_VERIFY(!sheet->keepButton(told.id));
    QCOMPARE(must(board->incidents({})).size(), 0);
    QVERIFY(must(board->forYou(board.person(u"Lena Vogt"_s))).toAnswer.isEmpty());
}

/// Before nobody else, whatever they say: there is nothing to choose.
void WishesTest::storyAboutMe_isReadByWhoStaysPrivate()
{
    TestBoard board;
    const QString lena = board.person(u"Lena Vogt"_s);
    must(board->setWishes(lena, {.audience = Audience::Private, .firstLook = true}, TestBoard::now()));
    const Incident told = tellOf(board, u"Lena Vogt"_s, u"Of Lena, at 12"_s);
    Desk desk(board.where());
    desk.signIn(u"Lena Vogt"_s);
    ForYouSheet *sheet = desk.window.forYouSheet();
    QTRY_VERIFY(sheet->isVisible() && sheet->showButton(told.id)->hasFocus());
    QCOMPARE(sheet->showButton(told.id)->text(), u"I have read it"_s);
    QVERIFY(!sheet->keepButton(told.id)->isVisible());
    desk.key(Qt::Key_K); // does nothing
    desk.key(Qt::Key_S);
    QTRY_VERIFY(!sheet->showButton(told.id));
    QCOMPARE(must(board->incidents({})).size(), 0);
    QVERIFY(must(board->forYou(lena)).toAnswer.isEmpty());
}

void WishesTest::story_opensOnTheBoard()
{
    TestBoard board;
    const Incident told = tellOf(board, u"Lena Vogt"_s, u"Of Lena"_s);
    tellOf(board, u"Ines Costa"_s, u"Of Ines"_s);
    Desk desk(board.where());
    desk.signIn(u"Lena Vogt"_s);
    ForYouSheet *sheet = desk.window.forYouSheet();
    QTRY_VERIFY(sheet->isVisible());
    for (Button *button : sheet->findChildren<Button *>()) {
        if (button->accessibleName().contains(u"Of Lena"_s))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_VERIFY(!sheet->isVisible());
    QTRY_COMPARE(desk.model().rowCount(), 1); // the stories about her, and not the rows from before
    QTRY_VERIFY(desk.view()->isExpanded(told.id));
    QCOMPARE(desk.view()->currentIncident()->id, told.id);
}

void WishesTest::wishes_areKept()
{
    TestBoard board;
    const Incident told = tellOf(board, u"Lena Vogt"_s, u"Of Lena"_s);
    must(board->haveLooked(board.person(u"Lena Vogt"_s), TestBoard::now().addDays(1)));
    Desk desk(board.where());
    desk.signIn(u"Lena Vogt"_s);
    QTest::mouseClick(desk.window.sidebar()->personButton(), Qt::LeftButton);
    QTest::mouseClick(desk.window.whoAreYou()->wishesButton(), Qt::LeftButton);
    WishesSheet *sheet = desk.window.wishesSheet();
    QVERIFY(sheet->isVisible());
    QVERIFY(sheet->choice(Audience::Board)->isChecked());
    QTest::mouseClick(sheet->choice(Audience::Team), Qt::LeftButton);
    QTest::mouseClick(sheet->firstLook(), Qt::LeftButton);
    sheet->nickname()->setText(u"Leni"_s);
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!sheet->isVisible());
    for (const Employee &one : must(board->roster()).employees) {
        if (one.name == u"Lena Vogt"_s) {
            QCOMPARE(one.audience, Audience::Team);
            QVERIFY(one.firstLook);
            QCOMPARE(one.nickname, u"Leni"_s);
        }
    }
    QCOMPARE(must(board->incident(told.id, board.person(u"Lena Vogt"_s))).audience, Audience::Team);
    QTRY_COMPARE(desk.model().rowCount(), 0); // not on everyone's board any more
}

void WishesTest::offTheBoard_withOneClick_andBack()
{
    TestBoard board;
    tellOf(board, u"Lena Vogt"_s, u"Of Lena"_s);
    must(board->haveLooked(board.person(u"Lena Vogt"_s), TestBoard::now().addDays(1)));
    Desk desk(board.where());
    desk.signIn(u"Lena Vogt"_s);
    QTRY_COMPARE(desk.model().rowCount(), 1);
    QTest::mouseClick(desk.window.sidebar()->personButton(), Qt::LeftButton);
    QTest::mouseClick(desk.window.whoAreYou()->wishesButton(), Qt::LeftButton);
    QTest::mouseClick(desk.window.wishesSheet()->offButton(), Qt::LeftButton);
    QTRY_VERIFY(!desk.window.wishesSheet()->isVisible());
    QCOMPARE(must(board->incidents({})).size(), 0);
    QTRY_COMPARE(desk.model().rowCount(), 0);
    QVERIFY(desk.window.toast()->hasAction());
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(must(board->incidents({})).size(), 1);
    QTRY_COMPARE(desk.model().rowCount(), 1);
}

void WishesTest::whatOneDid_theNextOneDoesNotUndo()
{
    TestBoard board;
    tellOf(board, u"Lena Vogt"_s, u"Of Lena"_s);
    must(board->haveLooked(board.person(u"Lena Vogt"_s), TestBoard::now().addDays(1)));
    Desk desk(board.where());
    desk.signIn(u"Lena Vogt"_s);
    QTRY_COMPARE(desk.model().rowCount(), 1);
    QTest::mouseClick(desk.window.sidebar()->personButton(), Qt::LeftButton);
    QTest::mouseClick(desk.window.whoAreYou()->wishesButton(), Qt::LeftButton);
    QTest::mouseClick(desk.window.wishesSheet()->offButton(), Qt::LeftButton);
    QTRY_VERIFY(desk.window.toast()->hasAction());
    desk.signIn(u"Ines Costa"_s);
    QVERIFY(!desk.window.toast()->hasAction());
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(must(board->incidents({})).size(), 0);
}

void WishesTest::oneStory_isTakenOffByAKey()
{
    TestBoard board;
    tellOf(board, u"Lena Vogt"_s, u"Of Lena"_s);
    must(board->haveLooked(board.person(u"Lena Vogt"_s), TestBoard::now().addDays(1)));
    Desk desk(board.where());
    desk.signIn(u"Lena Vogt"_s);
    QTRY_COMPARE(desk.model().rowCount(), 1);
    desk.view()->setFocus();
    desk.key(Qt::Key_Home);
    desk.key(Qt::Key_Delete);
    QTRY_COMPARE(must(board->incidents({})).size(), 0);
    QTRY_VERIFY(desk.window.toast()->hasAction());
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(must(board->incidents({})).size(), 1);
}

/// It was taken off long ago, or waits for a first word: the key alone shows it to nobody, but offers to.
void WishesTest::storyThatIsOff_isPutBackWhereThatIsWished()
{
    TestBoard board;
    const QString lena = board.person(u"Lena Vogt"_s);
    tellOf(board, u"Lena Vogt"_s, u"Of Lena"_s);
    const Incident story = must(board->incidents({})).front();
    must(board->answerStory(story.id, lena, false, TestBoard::now().addDays(1)));
    must(board->haveLooked(lena, TestBoard::now().addDays(1)));
    Desk desk(board.where());
    desk.signIn(u"Lena Vogt"_s);
    desk.window.feed()->setScope({.celebratesId = lena});
    QTRY_COMPARE(desk.model().rowCount(), 1);
    desk.view()->setFocus();
    desk.key(Qt::Key_Home);
    QCOMPARE(must(board->incidents({})).size(), 0);
    desk.key(Qt::Key_Delete);
    QTRY_VERIFY(desk.window.toast()->hasAction());
    QCOMPARE(must(board->incidents({})).size(), 0);
    QVERIFY(desk.window.toast()->text().contains(u"Only you"_s));
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(must(board->incidents({})).size(), 1);
}

void WishesTest::anothersStory_cannotBeTakenOff()
{
    TestBoard board;
    tellOf(board, u"Lena Vogt"_s, u"Of Lena"_s);
    Desk desk(board.where());
    desk.signIn(u"Ines Costa"_s);
    QTRY_COMPARE(desk.model().rowCount(), 1);
    desk.view()->setFocus();
    desk.key(Qt::Key_Home);
    desk.key(Qt::Key_Delete);
    QTRY_VERIFY(!desk.window.toast()->text().isEmpty());
    QVERIFY(!desk.window.toast()->hasAction());
    QCOMPARE(must(board->incidents({})).size(), 1);
}

} // namespace bravo::test

QTEST_MAIN(bravo::test::WishesTest)
#include "wishestest.moc"
