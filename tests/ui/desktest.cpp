#include "desk/composer.h"
#include "desk/deskwindow.h"
#include "desk/feedpage.h"
#include "desk/peoplepicker.h"
#include "desk/progressstrip.h"
#include "desk/reachstrip.h"
#include "desk/replysheet.h"
#include "desk/sidebar.h"
#include "desk/whoareyou.h"
#include "opendesk.h"
#include "shared/ask.h"
#include "shared/button.h"
#include "shared/emptystate.h"
#include "shared/segmented.h"
#include "shared/theme.h"
#include "shared/toast.h"

#include <QAccessible>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

namespace bravo::test {

/// Journeys through the real window on a real board, typed and clicked.
class DeskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void post_fromTheKeyboardAlone();
    void undo_bringsTheStoryBackIntoTheFields();
    void undo_underASheet_leavesTheFocusThere();
    void undo_staysOffered_whenSomethingElseIsSaid();
    void vote_withOneKey_andTakenBack();
    void vote_withAClick_asksWhoYouAreFirst();
    void ownStory_cannotBeVotedFor_andSaysSo();
    void search_narrowsAsYouType_andEscapeRestores();
    void search_saysWhatItCannotLookFor();
    void emptyFeed_tellsWhatNarrowsIt_andOffersMore();
    void segments_orderByVotes_andLeaveOutWhatHasMyVote();
    void month_narrowsTheFeed();
    void aboutMe_andMyStories_areMineAlone();
    void myTeam_narrowsTheFeed_andGoesWithThePerson();
    void sites_areOfferedWhereThereAreSeveral();
    void value_narrowsTheFeed();
    void olderMonths_areFoldedIntoTheirYears();
    void card_opensToItsWholeStory();
    void thanks_areWrittenByKeys();
    void triedIt_isToldFromTheOpenedCard();
    void draft_survivesTheWindow();
    void failedPost_keepsTheText();
    void photo_goesWithTheStory();
    void unknownName_isSaidBesideTheButton();
    void nameWithoutAccents_findsThePerson();
    void severalNames_arePartedByCommas_andSignsAreNobody();
    void newColleague_isAddedByTheirName();
    void chosenColleague_typedAgain_addsNobody();
    void emptyBoard_invitesTheFirstStory();
    void boardWithoutPeople_asksForAName();
    void firstFrame_isTheGround_andTheColumnsFollow();
    void missingBoard_isSaidInTheWindow_andTriedAgain();
    void fileThatWasMovedAway_isSaid_withoutAServer();
    void foreignFile_staysAsItWas();
    void missingBoard_isMadeWhereWished();
    void storyFromAnotherWindow_appears();
    void export_savesTheMonth();
    void export_cancelled_leavesNothing();
    void narrowWindow_keepsTheComposerAside();
    void fieldThatAButtonBrings_comesIntoSight();
    void everyControl_hasANameAndARound();
    void rightToLeft_andNight_open();
    void links_areLegible_onEveryGround();
};

void DeskTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"bravo-desk-test"_s);
    QCoreApplication::setApplicationName(u"bravo-desk-test"_s);
    applyTheme(*qApp, paperLook(), 1);
}

void DeskTest::cleanup()
{
    QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)).removeRecursively();
    QSettings().clear();
}

void DeskTest::post_fromTheKeyboardAlone()
{
    TestBoard board;
    board.post(u"An older one"_s);
    Desk desk(board);
    QTRY_COMPARE(desk.model().rowCount(), 1);
    desk.key(Qt::Key_N, Qt::ControlModifier);
    desk.type(u"len"_s);
    desk.key(Qt::Key_Return);
    desk.type(u"night d"_s);
    desk.key(Qt::Key_Tab);
    desk.type(u"“No” became “from two”"_s);
    desk.key(Qt::Key_Tab);
    desk.type(u"The spa was full. Lena offered the pool and a robe."_s);
    desk.key(Qt::Key_Tab);
    desk.type(u"Say what can be done."_s);
    desk.key(Qt::Key_Tab);
    desk.key(Qt::Key_Space); // the first value
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(desk.model().rowCount(), 2);
    QTRY_COMPARE(desk.titles().front(), u"“No” became “from two”"_s);
    const Incident posted = must(board->incidents({})).front();
    QCOMPARE(posted.celebratedNames(), (QStringList{u"Lena Vogt"_s, u"Night desk"_s}));
    QCOMPARE(posted.learn, u"Say what can be done."_s);
    QCOMPARE(posted.values.size(), 1);
    QCOMPARE(posted.postedBy, u"Jonas Lind"_s);
    QTRY_COMPARE(desk.view()->currentIndex().row(), 0); // the new card is where one goes on
    QVERIFY(desk.view()->hasFocus());
    NewIncident nothing = desk.window.composer()->typed();
    nothing.postedById.clear();
    QCOMPARE(nothing, NewIncident());
}

void DeskTest::undo_bringsTheStoryBackIntoTheFields()
{
    TestBoard board;
    Desk desk(board);
    QTRY_VERIFY(desk.model().isReady());
    desk.key(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(desk.window.composer()->isVisible());
    QTRY_VERIFY(!desk.window.windowTitle().startsWith(u"Bravo"_s));
    desk.type(u"Pavel"_s);
    desk.key(Qt::Key_Tab);
    desk.key(Qt::Key_Tab);
    desk.type(u"Signed with two people at the counter."_s);
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(desk.model().rowCount(), 1);
    QTRY_VERIFY(desk.window.toast()->hasAction());
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(desk.model().rowCount(), 0);
    QTRY_COMPARE(desk.window.composer()->typed().story, u"Signed with two people at the counter."_s);
    QCOMPARE(desk.window.composer()->typed().celebrateIds, QStringList{board.person(u"Pavel Novák"_s)});
}

void DeskTest::undo_underASheet_leavesTheFocusThere()
{
    TestBoard board;
    Desk desk(board);
    QVERIFY(desk.isReady());
    Composer &composer = *desk.window.composer();
    desk.tell(u"pavel"_s, u"Signed with two people at the counter."_s);
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(desk.window.toast()->hasAction());
    desk.key(Qt::Key_F1);
    desk.window.toast()->triggerAction();
    QTRY_COMPARE(composer.typed().story, u"Signed with two people at the counter."_s);
    QTRY_VERIFY(!composer.isKeeping());
    QVERIFY(!composer.isAncestorOf(QApplication::focusWidget()));
}

void DeskTest::undo_staysOffered_whenSomethingElseIsSaid()
{
    TestBoard board;
    board.post(u"About Miriam"_s);
    Desk desk(board, u"Miriam Okafor"_s);
    QVERIFY(desk.isReady());
    desk.tell(u"pavel"_s, u"Signed with two people at the counter."_s);
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(desk.model().rowCount(), 2);
    desk.view()->setFocus();
    desk.view()->setCurrentIndex(desk.model().index(1));
    desk.key(Qt::Key_V); // her own: not allowed
    QTRY_VERIFY(desk.window.toast()->text().contains(u"celebrates you"_s));
    QVERIFY(desk.window.toast()->text().startsWith(u"Posted"_s) && desk.window.toast()->hasAction());
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(desk.model().rowCount(), 1);
    QTRY_COMPARE(desk.window.composer()->typed().story, u"Signed with two people at the counter."_s);
}

void DeskTest::vote_withOneKey_andTakenBack()
{
    TestBoard board;
    board.post(u"Older"_s, 0);
    board.post(u"Newer"_s, 5);
    Desk desk(board);
    QTRY_COMPARE(desk.model().rowCount(), 2);
    desk.view()->setFocus();
    desk.key(Qt::Key_Home);
    desk.key(Qt::Key_Down);
    desk.key(Qt::Key_V);
    QTRY_COMPARE(desk.model().at(1)->votes, 1);
    QVERIFY(desk.model().at(1)->votedByViewer);
    QCOMPARE(must(board->incidents({}))[1].votes, 1);
    desk.key(Qt::Key_V);
    QTRY_COMPARE(desk.model().at(1)->votes, 0);
    QVERIFY(!desk.model().at(1)->votedByViewer);
}

void DeskTest::vote_withAClick_asksWhoYouAreFirst()
{
    TestBoard board;
    board.post(u"A story"_s);
    Desk desk(board.where());
    QTRY_COMPARE(desk.model().rowCount(), 1);
    QTRY_VERIFY(!desk.window.windowTitle().startsWith(u"Bravo"_s));
    desk.clickVote(0);
    QVERIFY(desk.window.whoAreYou()->isVisible());
    desk.type(u"lena"_s);
    desk.key(Qt::Key_Return);
    QVERIFY(!desk.window.whoAreYou()->isVisible());
    QTRY_COMPARE(desk.model().at(0)->votes, 1);
    QTRY_VERIFY(desk.model().at(0)->votedByViewer);
    desk.clickVote(0);
    QTRY_COMPARE(desk.model().at(0)->votes, 0);
}

void DeskTest::ownStory_cannotBeVotedFor_andSaysSo()
{
    TestBoard board;
    board.post(u"About Miriam"_s);
    Desk desk(board, u"Miriam Okafor"_s);
    QTRY_COMPARE(desk.model().rowCount(), 1);
    QTRY_COMPARE(desk.model().query().viewerId, board.person(u"Miriam Okafor"_s));
    QVERIFY(desk.view()->pillRect(desk.model().index(0)).isEmpty()); // what is refused is not offered
    desk.view()->setFocus();
    desk.key(Qt::Key_Home);
    desk.key(Qt::Key_V);
    QTRY_VERIFY(desk.window.toast()->text().contains(u"celebrates you"_s));
    QCOMPARE(must(board->incidents({})).front().votes, 0);
}

void DeskTest::search_narrowsAsYouType_andEscapeRestores()
{
    TestBoard board;
    board.post(u"The lost rabbit"_s, 0);
    board.post(u"A key at midnight"_s, 1);
    board.post(u"Tea for two"_s, 2);
    Desk desk(board);
    QTRY_COMPARE(desk.model().rowCount(), 3);
    desk.key(Qt::Key_Slash);
    QVERIFY(desk.window.feed()->searchField()->hasFocus());
    desk.type(u"r"_s); // a letter alone says nothing yet
    QVERIFY(!desk.window.feed()->isAsking());
    desk.type(u"abb"_s);
    QTRY_COMPARE(desk.titles(), QStringList{u"The lost rabbit"_s});
    desk.type(u"xyz"_s);
    QTRY_VERIFY(desk.window.feed()->emptyState()->isVisible());
    QVERIFY(desk.window.feed()->emptyState()->sentence().contains(u"rabbxyz"_s));
    desk.key(Qt::Key_Escape);
    QTRY_COMPARE(desk.model().rowCount(), 3);
    QVERIFY(desk.view()->hasFocus());
}

void DeskTest::search_saysWhatItCannotLookFor()
{
    TestBoard board;
    board.post(u"A key at midnight"_s);
    Desk desk(board);
    QTRY_COMPARE(desk.model().rowCount(), 1);
    const QLabel *hint = desk.window.feed()->searchHint();
    desk.key(Qt::Key_Slash);
    for (const QString &typed : {u"%"_s, u"<b>"_s, u"\"🔑"_s, u"k"_s}) {
        desk.window.feed()->searchField()->setText(typed);
        QTRY_VERIFY2(hint->isVisible(), qPrintable(typed));
        QCOMPARE(desk.model().query().search, QString());
        desk.window.feed()->searchField()->setText(u"ke"_s);
        QVERIFY2(!hint->isVisible(), qPrintable(typed));
    }
    desk.window.feed()->searchField()->clear();
    QVERIFY(!hint->isVisible());
}

void DeskTest::emptyFeed_tellsWhatNarrowsIt_andOffersMore()
{
    TestBoard board;
    board.post(u"About Miriam"_s);
    const FeedScope aboutLena{.celebratesId = board.person(u"Lena Vogt"_s)};
    Desk desk(board, u"Lena Vogt"_s);
    QTRY_COMPARE(desk.model().rowCount(), 1);
    EmptyState *empty = desk.window.feed()->emptyState();
    desk.window.feed()->setScope(aboutLena);
    desk.window.feed()->showSegment(FeedPage::ToVote);
    QTRY_VERIFY(empty->isVisible() && empty->sentence().contains(u"in this part"_s));
    empty->button()->click(); // all that wait
    QTRY_COMPARE(desk.titles(), QStringList{u"About Miriam"_s});
    QCOMPARE(desk.window.feed()->segments()->current(), static_cast<int>(FeedPage::ToVote));
    desk.window.feed()->setScope(aboutLena);
    desk.window.feed()->searchField()->setText(u"miriam"_s);
    QTRY_VERIFY(empty->isVisible() && empty->sentence().contains(u"“miriam”"_s));
    QCOMPARE(empty->button()->text(), u"Search the whole board"_s);
    empty->button()->click();
    QTRY_COMPARE(desk.titles(), QStringList{u"About Miriam"_s});
    QCOMPARE(desk.window.feed()->searchField()->text(), u"miriam"_s);
    QCOMPARE(desk.window.feed()->segments()->current(), static_cast<int>(FeedPage::Newest));
}

void DeskTest::segments_orderByVotes_andLeaveOutWhatHasMyVote()
{
    TestBoard board;
    const Incident liked = board.post(u"Liked"_s, 0);
    board.post(u"Newer"_s, 1);
    board.giveVotes(liked.id, 3);
    must(board->vote(liked.id, board.person(u"Jonas Lind"_s), TestBoard::now()));
    Desk desk(board);
    QTRY_COMPARE(desk.titles(), (QStringList{u"Newer"_s, u"Liked"_s}));
    desk.key(Qt::Key_2);
    QTRY_COMPARE(desk.titles(), (QStringList{u"Liked"_s, u"Newer"_s}));
    QCOMPARE(desk.window.feed()->segments()->current(), static_cast<int>(FeedPage::MostVoted));
    desk.key(Qt::Key_3, Qt::ControlModifier);
    QTRY_COMPARE(desk.titles(), QStringList{u"Newer"_s});
    desk.key(Qt::Key_1);
    QTRY_COMPARE(desk.titles().size(), 2);
}

void DeskTest::month_narrowsTheFeed()
{
    TestBoard board;
    board.post(u"In October"_s);
    NewIncident september{.title = u"In September"_s, .story = u"Earlier."_s};
    september.postedAt = TestBoard::now().addDays(-30);
    board.post(september);
    Desk desk(board);
    QTRY_COMPARE(desk.model().rowCount(), 2);
    QTRY_VERIFY(desk.window.sidebar()->item({.month = Month{2026, 9}}));
    QTest::mouseClick(desk.window.sidebar()->item({.month = Month{2026, 9}}), Qt::LeftButton);
    QTRY_COMPARE(desk.titles(), QStringList{u"In September"_s});
    QVERIFY(desk.window.sidebar()->item({.month = Month{2026, 9}})->isChecked());
    QTest::mouseClick(desk.window.sidebar()->item({}), Qt::LeftButton);
    QTRY_COMPARE(desk.model().rowCount(), 2);
    QVERIFY(desk.window.sidebar()->item({})->isChecked());
}

void DeskTest::aboutMe_andMyStories_areMineAlone()
{
    TestBoard board;
    const QString lena = board.person(u"Lena Vogt"_s), jonas = board.person(u"Jonas Lind"_s);
    board.post(
        NewIncident{.title = u"Of Lena"_s, .story = u"Well done."_s, .postedById = jonas, .celebrateIds = {lena}});
    board.post(
        NewIncident{.title = u"By Lena"_s, .story = u"Well done."_s, .postedById = lena, .celebrateIds = {jonas}});
    Desk desk(board.where());
    QTRY_COMPARE(desk.model().rowCount(), 2);
    QVERIFY(!desk.window.sidebar()->item({.postedById = lena})); // nobody sits here yet
    desk.window.setPerson({.id = lena, .name = u"Lena Vogt"_s});
    QTest::mouseClick(desk.window.sidebar()->item({.celebratesId = lena}), Qt::LeftButton);
    QTRY_COMPARE(desk.titles(), QStringList{u"Of Lena"_s});
    QTest::mouseClick(desk.window.sidebar()->item({.postedById = lena}), Qt::LeftButton);
    QTRY_COMPARE(desk.titles(), QStringList{u"By Lena"_s});
    desk.window.setPerson({.id = board.person(u"Ines Costa"_s), .name = u"Ines Costa"_s});
    QTRY_COMPARE(desk.model().rowCount(), 2); // what was Lena's is nobody else's page
    QVERIFY(desk.window.sidebar()->item({})->isChecked());
    const FeedScope aboutInes{.celebratesId = board.person(u"Ines Costa"_s)};
    QTest::mouseClick(desk.window.sidebar()->item(aboutInes), Qt::LeftButton);
    QTRY_VERIFY(desk.window.feed()->emptyState()->isVisible());
}

void DeskTest::myTeam_narrowsTheFeed_andGoesWithThePerson()
{
    TestBoard board;
    board.post(
        NewIncident{.title = u"Of Reception"_s, .story = u"Well done."_s, .teamIds = {board.team(u"Reception"_s)}});
    board.post(
        NewIncident{.title = u"Of Ines"_s, .story = u"Well done."_s, .celebrateIds = {board.person(u"Ines Costa"_s)}});
    Desk desk(board); // Jonas Lind, Reception
    QTRY_COMPARE(desk.model().rowCount(), 2);
    const FeedScope reception{.teamId = board.team(u"Reception"_s)};
    QTRY_VERIFY(desk.window.sidebar()->item(reception));
    QCOMPARE(desk.window.sidebar()->item(reception)->text(), u"My team"_s);
    QTest::mouseClick(desk.window.sidebar()->item(reception), Qt::LeftButton);
    QTRY_COMPARE(desk.titles(), QStringList{u"Of Reception"_s});
    QVERIFY(desk.window.sidebar()->item(reception)->isChecked());
    desk.window.setPerson({.id = board.person(u"Lena Vogt"_s), .name = u"Lena Vogt"_s});
    QTRY_COMPARE(desk.model().rowCount(), 2); // it was about who sat here before
    QVERIFY(!desk.window.sidebar()->item(reception));
    const FeedScope nightDesk{.teamId = board.team(u"Night desk"_s)};
    QTest::mouseClick(desk.window.sidebar()->item(nightDesk), Qt::LeftButton);
    QTRY_VERIFY(desk.window.feed()->emptyState()->isVisible());
    QVERIFY(desk.window.feed()->emptyState()->sentence().contains(u"your team"_s));
    QTest::mouseClick(desk.window.sidebar()->item({.month = Month{2026, 10}}), Qt::LeftButton);
    desk.window.setPerson({.id = board.person(u"Ines Costa"_s), .name = u"Ines Costa"_s});
    QCOMPARE(desk.window.feed()->scope().month, std::optional(Month{2026, 10})); // a month is nobody's own
}

void DeskTest::sites_areOfferedWhereThereAreSeveral()
{
    Sidebar sidebar;
    sidebar.setRoster({.sites = {{u"1"_s, u"Harbour"_s}}});
    QVERIFY(!sidebar.item({.siteId = u"1"_s})); // it is the whole board
    sidebar.setRoster({.sites = {{u"1"_s, u"Harbour"_s}, {u"2"_s, u"Old Town"_s}}});
    QVERIFY(sidebar.item({.siteId = u"2"_s}));
    QSignalSpy chosen(&sidebar, &Sidebar::chosen);
    sidebar.item({.siteId = u"2"_s})->click();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.front().front().value<FeedScope>().siteId, u"2"_s);
}

void DeskTest::value_narrowsTheFeed()
{
    TestBoard board;
    const QString canDo = board.value(u"Can-do"_s);
    board.post(NewIncident{.title = u"Can do"_s, .story = u"Well done."_s, .valueIds = {canDo}});
    board.post(u"Another"_s);
    Desk desk(board);
    QTRY_COMPARE(desk.model().rowCount(), 2);
    QTRY_VERIFY(desk.window.sidebar()->item({.valueId = canDo}));
    desk.window.sidebar()->item({.valueId = canDo})->setFocus();
    QTRY_COMPARE(QApplication::focusWidget(), desk.window.sidebar()->item({.valueId = canDo}));
    desk.key(Qt::Key_Space);
    QTRY_COMPARE(desk.titles(), QStringList{u"Can do"_s});
    desk.key(Qt::Key_2, Qt::ControlModifier); // the most voted of it
    QTRY_COMPARE(desk.titles(), QStringList{u"Can do"_s});
    NavItem *value = desk.window.sidebar()->item({.valueId = canDo});
    NavItem *october = desk.window.sidebar()->item({.month = Month{2026, 10}});
    october->click();
    QCOMPARE(desk.window.feed()->scope(), (FeedScope{.month = Month{2026, 10}, .valueId = canDo}));
    QVERIFY(value->isChecked() && october->isChecked());
    QTRY_COMPARE(desk.titles(), QStringList{u"Can do"_s});
    value->click(); // once more: it goes, and the month stays
    QVERIFY(!value->isChecked() && october->isChecked());
    QTRY_COMPARE(desk.titles().size(), 2);
    october->click();
    QCOMPARE(desk.window.feed()->scope(), FeedScope());
}

void DeskTest::olderMonths_areFoldedIntoTheirYears()
{
    QList<Month> months;
    for (Month month{2026, 10}; month != Month{2023, 12}; month = month.previous())
        months += month;
    Sidebar sidebar;
    sidebar.setMonths(months);
    sidebar.show();
    const auto isInSight = [&sidebar](Month month) { return sidebar.item({.month = month})->isVisible(); };
    QVERIFY(isInSight({2025, 11}) && !isInSight({2025, 10}) && !isInSight({2024, 3}));
    QVERIFY(!sidebar.yearItem(2026));
    QTest::keyClick(sidebar.yearItem(2024), Qt::Key_Space);
    QVERIFY(isInSight({2024, 3}) && !isInSight({2025, 10}));
    const QString open = sidebar.yearItem(2024)->accessibleName();
    QTest::keyClick(sidebar.yearItem(2024), Qt::Key_Space);
    QVERIFY(!isInSight({2024, 3}));
    QVERIFY(sidebar.yearItem(2024)->accessibleName() != open);
    sidebar.setCurrent({.month = Month{2025, 3}});
    QVERIFY(isInSight({2025, 3}) && sidebar.item({.month = Month{2025, 3}})->isChecked());
    months.prepend({2026, 11}); // another month began
    sidebar.setMonths(months);
    QVERIFY(!sidebar.item({.month = Month{2025, 3}})->isHidden());
}

void DeskTest::card_opensToItsWholeStory()
{
    TestBoard board;
    board.post(NewIncident{.title = u"Long"_s, .story = u"And then this happened as well. "_s.repeated(40)});
    Desk desk(board);
    QTRY_COMPARE(desk.model().rowCount(), 1);
    desk.view()->setFocus();
    desk.key(Qt::Key_Home);
    const int before = desk.view()->visualRect(desk.model().index(0)).height();
    desk.key(Qt::Key_Return);
    QTRY_VERIFY(desk.view()->visualRect(desk.model().index(0)).height() > 2 * before);
    QTRY_VERIFY(!desk.view()->isMoving());
    desk.key(Qt::Key_Return);
    QTRY_COMPARE(desk.view()->visualRect(desk.model().index(0)).height(), before);
}

void DeskTest::thanks_areWrittenByKeys()
{
    TestBoard board;
    board.post(u"A story"_s);
    Desk desk(board, u"Ines Costa"_s);
    QTRY_COMPARE(desk.model().rowCount(), 1);
    desk.view()->setFocus();
    desk.key(Qt::Key_Home);
    desk.key(Qt::Key_T);
    ReplySheet *sheet = desk.window.replySheet();
    QVERIFY(sheet->isVisible());
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(sheet->isVisible()); // there is nothing to send yet
    desk.type(u"I saw it. That was well done."_s);
    desk.key(Qt::Key_Escape);
    QVERIFY(!sheet->isVisible());
    desk.key(Qt::Key_T); // and what was typed is there again
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!sheet->isVisible());
    QCOMPARE(must(board->incidents({})).front().thanks, 1);
    QVERIFY(desk.window.toast()->text().contains(u"answer"_s));
}

void DeskTest::triedIt_isToldFromTheOpenedCard()
{
    TestBoard board;
    board.post(u"A story"_s);
    Desk desk(board.where());
    QTRY_COMPARE(desk.model().rowCount(), 1);
    QTRY_VERIFY(!desk.window.windowTitle().startsWith(u"Bravo"_s));
    desk.view()->setFocus();
    desk.key(Qt::Key_Home);
    const QModelIndex row = desk.model().index(0);
    QVERIFY(desk.view()->linkRect(row, CardLink::Answer).isEmpty());
    desk.key(Qt::Key_Return);
    QTRY_VERIFY(!desk.view()->isMoving());
    QTest::mouseClick(
        desk.view()->viewport(), Qt::LeftButton, {}, desk.view()->linkRect(row, CardLink::Answer).center());
    desk.type(u"ines"_s); // who are you?
    desk.key(Qt::Key_Return);
    QTRY_VERIFY(desk.window.replySheet()->isVisible());
    desk.window.replySheet()->kinds()->setCurrent(ReplySheet::TriedHere);
    QCOMPARE(desk.window.replySheet()->whereField()->text(), u"Housekeeping"_s); // her own team, until she says more
    desk.window.replySheet()->whereField()->setText(u"At the side entrance"_s);
    desk.type(u"It worked at once."_s);
    QTest::mouseClick(desk.window.replySheet()->sendButton(), Qt::LeftButton);
    QTRY_COMPARE(must(board->incidents({})).front().adoptions, 1);
    QTRY_COMPARE(desk.model().at(0)->adoptions, 1);
    const QList<Answer> answers = must(board->answers({must(board->incidents({})).front().id}));
    QCOMPARE(answers.size(), 1);
    QCOMPARE(answers.front().team, u"Housekeeping"_s);
    QCOMPARE(answers.front().place, u"At the side entrance"_s);
    QCOMPARE(answers.front().text, u"It worked at once."_s);
    const auto spoken = [&] { return desk.model().index(0).data(Qt::AccessibleTextRole).toString(); };
    QTRY_VERIFY(spoken().contains(u"It worked at once."_s)); // the opened card has it at once
}

void DeskTest::draft_survivesTheWindow()
{
    TestBoard board;
    {
        Desk desk(board);
        QTRY_VERIFY(!desk.window.windowTitle().startsWith(u"Bravo"_s));
        desk.key(Qt::Key_N, Qt::ControlModifier);
        desk.type(u"ines"_s);
        desk.key(Qt::Key_Tab);
        desk.type(u"A rabbit"_s);
        desk.key(Qt::Key_Tab);
        desk.type(u"Found in the laundry"_s);
    }
    Desk desk(board);
    QTRY_COMPARE(desk.window.composer()->typed().celebrateIds, QStringList{board.person(u"Ines Costa"_s)});
    QCOMPARE(desk.window.composer()->typed().title, u"A rabbit"_s);
    QCOMPARE(desk.window.composer()->typed().story, u"Found in the laundry"_s);
}

void DeskTest::failedPost_keepsTheText()
{
    TestBoard board;
    Desk desk(board.where(), Employee{.id = u"nobody-of-that-id"_s, .name = u"Gone"_s});
    QTRY_VERIFY(!desk.window.windowTitle().startsWith(u"Bravo"_s));
    desk.key(Qt::Key_N, Qt::ControlModifier);
    desk.type(u"ines"_s);
    desk.key(Qt::Key_Tab);
    desk.key(Qt::Key_Tab);
    desk.type(u"Found in the laundry"_s);
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!desk.window.composer()->trouble().isEmpty());
    QCOMPARE(desk.window.composer()->typed().story, u"Found in the laundry"_s);
    QCOMPARE(desk.window.composer()->typed().celebrateIds.size(), 1);
    QCOMPARE(must(board->incidents({})).size(), 0);
}

void DeskTest::photo_goesWithTheStory()
{
    TestBoard board;
    QTemporaryDir folder;
    QImage picture(300, 200, QImage::Format_RGB32);
    picture.fill(Qt::darkCyan);
    QVERIFY(picture.save(folder.filePath(u"robe.png"_s)));
    Desk desk(board);
    QTRY_VERIFY(!desk.window.windowTitle().startsWith(u"Bravo"_s));
    ask::answerNextWith(folder.filePath(u"robe.png"_s));
    for (QPushButton *button : desk.window.composer()->findChildren<QPushButton *>()) {
        if (button->text() == u"Add photo"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_COMPARE(desk.window.composer()->typed().photos.size(), 1);
    desk.key(Qt::Key_N, Qt::ControlModifier);
    desk.type(u"ines"_s);
    desk.key(Qt::Key_Tab);
    desk.type(u"A robe"_s);
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(desk.model().rowCount(), 1);
    QCOMPARE(must(board->incidents({})).front().photoIds.size(), 1);
}

void DeskTest::unknownName_isSaidBesideTheButton()
{
    TestBoard board;
    Desk desk(board);
    QTRY_VERIFY(!desk.window.windowTitle().startsWith(u"Bravo"_s));
    desk.key(Qt::Key_N, Qt::ControlModifier);
    desk.type(u"Zaphod"_s);
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(desk.window.composer()->trouble().contains(u"Zaphod"_s));
    for (int i = 0; i < 6; ++i)
        desk.key(Qt::Key_Backspace);
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(desk.window.composer()->trouble().contains(u"who did it right"_s));
    desk.window.setPerson({.id = board.person(u"Lena Vogt"_s), .name = u"Lena Vogt"_s});
    QCOMPARE(desk.window.composer()->trouble(), QString()); // it was another's
}

void DeskTest::nameWithoutAccents_findsThePerson()
{
    TestBoard board;
    Desk desk(board);
    QTRY_VERIFY(!desk.window.windowTitle().startsWith(u"Bravo"_s));
    const auto picks = [&](const QString &typed) {
        desk.key(Qt::Key_N, Qt::ControlModifier);
        desk.type(typed);
        desk.key(Qt::Key_Return);
        const QStringList ids = desk.window.composer()->typed().celebrateIds;
        desk.key(Qt::Key_Backspace);
        return ids;
    };
    QCOMPARE(picks(u"novak"_s), QStringList{board.person(u"Pavel Novák"_s)});
    QCOMPARE(picks(u"NOVÁ"_s), QStringList{board.person(u"Pavel Novák"_s)});
    QCOMPARE(picks(u"mimi"_s), QStringList{board.person(u"Miriam Okafor"_s)});
    for (const QString &typed : {u"mirjam"_s, u"okfor"_s, u"okaor"_s, u"mir oka"_s, u"okafor miriam"_s})
        QCOMPARE(picks(typed), QStringList{board.person(u"Miriam Okafor"_s)});
}

void DeskTest::severalNames_arePartedByCommas_andSignsAreNobody()
{
    TestBoard board;
    Desk desk(board);
    QVERIFY(desk.isReady());
    const qsizetype people = must(board->roster()).employees.size();
    desk.key(Qt::Key_N, Qt::ControlModifier);
    desk.type(u"Miriam, okafor lena; Pavel"_s);
    const auto *picker = desk.window.composer()->findChild<PeoplePicker *>();
    QCOMPARE(picker->typed(), u"okafor lena; Pavel"_s); // nobody is called so
    for (int i = 0; i < 18; ++i)
        desk.key(Qt::Key_Backspace);
    desk.type(u"Lena; Pavel"_s);
    desk.key(Qt::Key_Return);
    QCOMPARE(desk.window.composer()->typed().celebrateIds,
        (QStringList{board.person(u"Miriam Okafor"_s), board.person(u"Lena Vogt"_s), board.person(u"Pavel Novák"_s)}));
    desk.type(u"'"_s);
    desk.key(Qt::Key_Return);
    QCOMPARE(picker->typed(), u"'"_s);
    QCOMPARE(must(board->roster()).employees.size(), people);
}

void DeskTest::newColleague_isAddedByTheirName()
{
    TestBoard board;
    Desk desk(board);
    QTRY_VERIFY(!desk.window.windowTitle().startsWith(u"Bravo"_s));
    desk.key(Qt::Key_N, Qt::ControlModifier);
    desk.type(u"Zoë Quist"_s);
    desk.key(Qt::Key_Return);
    QTRY_COMPARE(desk.window.composer()->typed().celebrateIds.size(), 1);
    QCOMPARE(desk.window.composer()->typed().celebrateIds.front(), board.person(u"Zoë Quist"_s));
}

void DeskTest::chosenColleague_typedAgain_addsNobody()
{
    TestBoard board;
    Desk desk(board);
    QVERIFY(desk.isReady());
    Composer &composer = *desk.window.composer();
    desk.key(Qt::Key_N, Qt::ControlModifier);
    for (const QString &typed : {u"miri"_s, u"miri"_s, u"am o"_s}) {
        desk.type(typed);
        desk.key(Qt::Key_Return);
    }
    QCOMPARE(composer.typed().celebrateIds, QStringList{board.person(u"Miriam Okafor"_s)});
    QCOMPARE(composer.findChild<PeoplePicker *>()->typed(), u"miriam o"_s); // still nobody, and nobody new
}

void DeskTest::emptyBoard_invitesTheFirstStory()
{
    TestBoard board;
    Desk desk(board);
    QTRY_VERIFY(desk.window.feed()->emptyState()->isVisible());
    QTest::mouseClick(desk.window.feed()->emptyState()->button(), Qt::LeftButton);
    QVERIFY(desk.window.composer()->isAncestorOf(QApplication::focusWidget()));
}

void DeskTest::boardWithoutPeople_asksForAName()
{
    TestBoard board;
    Desk desk(board);
    QVERIFY(desk.isReady());
    desk.key(Qt::Key_L, Qt::ControlModifier);
    WhoAreYou &who = *desk.window.whoAreYou();
    QVERIFY(who.note().startsWith(u"For your votes"_s));
    who.open({}, {});
    QVERIFY(who.note().contains(u"Type your name"_s));
    who.setTakesNewNames(false);
    who.open({}, {});
    QVERIFY(!who.note().contains(u"Type your name"_s));
}

void DeskTest::firstFrame_isTheGround_andTheColumnsFollow()
{
    TestBoard board;
    board.post(u"The key she cut at midnight"_s);
    DeskWindow window(board.where(), DeskWindow::IfMissing::Say, DeskWindow::Furnish::AfterFirstFrame);
    QSignalSpy furnished(&window, &DeskWindow::furnished);
    window.show();
    QVERIFY(!window.feed()); // nothing that needs a font stands in the way of the first frame
    QTRY_COMPARE(furnished.size(), 1);
    QTRY_COMPARE(window.feed()->model().rowCount(), 1);
    for (QWidget *column : std::initializer_list<QWidget *>{window.sidebar(), window.feed(), window.composer()})
        QVERIFY(column->isVisible());
    QVERIFY(window.feed()->view()->hasFocus());
}

void DeskTest::missingBoard_isSaidInTheWindow_andTriedAgain()
{
    QTemporaryDir folder;
    const Location where = Location::file(folder.filePath(u"board.bravo"_s));
    Desk desk(where);
    QTRY_VERIFY(desk.window.troublePage());
    QTRY_VERIFY(desk.window.troublePage()->isVisible());
    const QString said = desk.window.troublePage()->sentence();
    QVERIFY2(said.startsWith(u"There is no board at\n"_s) && !said.contains(u"--board"_s), qPrintable(said));
    QVERIFY(!QFile::exists(where.path));
    must(Board::create(where, {u"At last"_s, QTimeZone::utc()}));
    QTest::mouseClick(desk.window.troublePage()->button(), Qt::LeftButton);
    QTRY_VERIFY(desk.window.windowTitle().startsWith(u"At last"_s));
    QVERIFY(!desk.window.troublePage()->isVisible());
}

void DeskTest::fileThatWasMovedAway_isSaid_withoutAServer()
{
    TestBoard board;
    Desk desk(board);
    QVERIFY(desk.isReady());
    const ReachStrip &strip = *desk.window.feed()->reachStrip();
    const QString path = board.where().path, aside = path + u".aside"_s;
    QVERIFY(QFile::rename(path, aside));
    QTRY_VERIFY(!strip.text().isEmpty());
    QVERIFY2(strip.text().contains(u"file"_s) && !strip.text().contains(u"server"_s), qPrintable(strip.text()));
    QVERIFY(QFile::rename(aside, path));
    QTRY_VERIFY(strip.text().isEmpty());
}

void DeskTest::foreignFile_staysAsItWas()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"board.bravo"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("This is a letter, not a board.");
    file.close();
    DeskWindow window(Location::file(file.fileName()), DeskWindow::IfMissing::Create);
    window.show();
    QTRY_VERIFY(window.troublePage());
    QTRY_VERIFY(window.troublePage()->isVisible());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("This is a letter, not a board."));
}

void DeskTest::missingBoard_isMadeWhereWished()
{
    QTemporaryDir folder;
    const Location where = Location::file(folder.filePath(u"board.bravo"_s));
    DeskWindow window(where, DeskWindow::IfMissing::Create);
    window.show();
    QTRY_VERIFY(window.welcomePage());
    QVERIFY(QFile::exists(where.path));
}

void DeskTest::storyFromAnotherWindow_appears()
{
    TestBoard board;
    Desk one(board), other(board, u"Lena Vogt"_s);
    QTRY_VERIFY(one.model().isReady() && other.model().isReady());
    NewIncident wish{.title = u"Seen from both desks"_s, .story = u"At once."_s};
    wish.postedById = board.person(u"Jonas Lind"_s);
    wish.celebrateIds = {board.person(u"Ines Costa"_s)};
    one.window.service().post(wish);
    QTRY_COMPARE_WITH_TIMEOUT(other.titles(), QStringList{u"Seen from both desks"_s}, 3000);
    QTRY_COMPARE(one.titles(), other.titles());
}

void DeskTest::export_savesTheMonth()
{
    TestBoard board;
    board.post(u"The lost rabbit"_s);
    QTemporaryDir folder;
    Desk desk(board);
    QTRY_COMPARE(desk.model().rowCount(), 1);
    QTRY_VERIFY(desk.window.sidebar()->item({.month = Month{2026, 10}}));
    const QString file = folder.filePath(u"october.html"_s);
    ask::answerNextWith(file);
    desk.key(Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(desk.window.toast()->text().contains(u"october.html"_s), 20'000);
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QVERIFY(saved.readAll().contains("The lost rabbit"));
    QVERIFY(!desk.window.feed()->progress()->isVisible());
}

void DeskTest::export_cancelled_leavesNothing()
{
    TestBoard board;
    for (int i = 0; i < 30; ++i)
        board.post(u"Story %1"_s.arg(i), i);
    QTemporaryDir folder;
    Desk desk(board);
    QTRY_VERIFY(desk.window.sidebar()->item({.month = Month{2026, 10}}));
    const QString file = folder.filePath(u"october.pdf"_s);
    ask::answerNextWith(file);
    desk.key(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(desk.window.feed()->progress()->isVisible());
    QTest::mouseClick(desk.window.feed()->progress()->cancelButton(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(desk.window.toast()->text().contains(u"cancelled"_s), 20'000);
    QVERIFY(!QFile::exists(file));
}

void DeskTest::fieldThatAButtonBrings_comesIntoSight()
{
    TestBoard board;
    Desk desk(board);
    QVERIFY(desk.isReady());
    desk.window.resize(1366, 560);
    const QList<Button *> buttons = desk.window.composer()->findChildren<Button *>();
    const auto words = std::find_if(
        buttons.begin(), buttons.end(), [](const Button *one) { return one->text().startsWith(u"Customer"_s); });
    QVERIFY(words != buttons.end());
    QTest::mouseClick(*words, Qt::LeftButton);
    const QWidget *field = QApplication::focusWidget();
    QVERIFY(field && field->accessibleName().contains(u"ustomer"_s));
    QTRY_COMPARE(field->visibleRegion().boundingRect().height(), field->height());
}

void DeskTest::narrowWindow_keepsTheComposerAside()
{
    TestBoard board;
    Desk desk(board);
    QTRY_VERIFY(desk.window.isActiveWindow() && desk.model().isReady());
    desk.window.resize(1024, 700);
    QTRY_VERIFY(!desk.window.composer()->isVisible());
    desk.key(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(desk.window.composer()->isVisible());
    desk.tell(u"pavel"_s, u"Signed with two people at the counter."_s);
    for (const Button *button : desk.window.composer()->findChildren<Button *>())
        QVERIFY2(!button->isVisible() || button->width() >= button->sizeHint().width(), qPrintable(button->text()));
    desk.key(Qt::Key_Escape);
    QVERIFY(!desk.window.composer()->isVisible());
    desk.key(Qt::Key_Return, Qt::ControlModifier); // what nobody sees is not posted
    QVERIFY(desk.window.composer()->isVisible());
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(desk.model().rowCount(), 1);
    QVERIFY(!desk.window.composer()->isVisible());
    const auto leftOf = [&](const QWidget *in, int x) { return in->mapTo(&desk.window, QPoint(x, 0)).x(); };
    const QWidget *search = desk.window.feed()->findChild<QLineEdit *>()->parentWidget(); // its field
    QCOMPARE(
        leftOf(search, ringWidth), leftOf(desk.view()->viewport(), desk.view()->visualRect(desk.model().index(0)).x()));
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(desk.window.composer()->typed().story, u"Signed with two people at the counter."_s);
    QVERIFY(desk.window.composer()->isVisible()); // the story is where one sees it
    desk.key(Qt::Key_Escape);
    desk.window.resize(3840, 2160);
    QTRY_VERIFY(desk.window.composer()->isVisible());
    QVERIFY(desk.view()->visualRect(desk.model().index(0)).width() < 760);
}

void DeskTest::everyControl_hasANameAndARound()
{
    TestBoard board;
    board.post(u"A story"_s);
    Desk desk(board);
    QTRY_COMPARE(desk.model().rowCount(), 1);
    QTRY_VERIFY(desk.window.sidebar()->item({.month = Month{2026, 10}}));
    QSet<QWidget *> seen;
    QList<int> columns; // 0 sidebar, 1 feed, 2 composer: the order in which Tab goes through them
    for (QWidget *widget = desk.window.nextInFocusChain(); !seen.contains(widget);
         widget = widget->nextInFocusChain()) {
        seen += widget;
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible() || qobject_cast<QScrollArea *>(widget))
            continue;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        const int column = desk.window.sidebar()->isAncestorOf(widget) ? 0
            : desk.window.feed()->isAncestorOf(widget)                 ? 1
                                                                       : 2;
        if (columns.isEmpty() || columns.last() != column)
            columns += column;
    }
    QCOMPARE(columns, (QList<int>{0, 1, 2}));
}

void DeskTest::rightToLeft_andNight_open()
{
    TestBoard board;
    board.post(u"الضيف الذي فقد حقيبته"_s);
    applyTheme(*qApp, nightLook(), 2);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    {
        Desk desk(board);
        QTRY_COMPARE(desk.model().rowCount(), 1);
        QVERIFY(desk.window.sidebar()->x() > desk.window.feed()->x());
        for (const QLabel *label : desk.window.composer()->findChildren<QLabel *>()) // in whatever script it is
            QVERIFY2(!label->isVisible() || label->alignment() & Qt::AlignRight, qPrintable(label->text()));
        desk.window.setLayoutDirection(Qt::LeftToRight);
        for (const QLabel *label : desk.window.composer()->findChildren<QLabel *>())
            QVERIFY2(!(label->alignment() & Qt::AlignRight), qPrintable(label->text()));
        desk.window.setLayoutDirection(Qt::RightToLeft);
        const QImage picture = desk.window.grab().toImage();
        QCOMPARE(picture.pixelColor(desk.window.feed()->geometry().topLeft() + QPoint(3, 3)), nightLook().paper);
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
    applyTheme(*qApp, paperLook(), 1);
}

void DeskTest::links_areLegible_onEveryGround()
{
    for (const Look &look : {paperLook(), nightLook(), contrastLook(false), contrastLook(true)}) {
        for (const QColor &ground : {look.paper, look.card, look.side, look.marigoldWash})
            QVERIFY2(contrastRatio(look.marigoldInk, ground) >= 4.5, qPrintable(ground.name()));
    }
}

} // namespace bravo::test

QTEST_MAIN(bravo::test::DeskTest)
#include "desktest.moc"
