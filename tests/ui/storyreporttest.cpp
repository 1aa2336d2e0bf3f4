#include "board/permissions.h"
#include "desk/cardtext.h"
#include "desk/foryousheet.h"
#include "desk/reportsheet.h"
#include "desk/storyeditor.h"
#include "opendesk.h"
#include "shared/button.h"
#include "shared/toast.h"

using namespace Qt::StringLiterals;

namespace bravo::test {

/// A story that somebody reports, and what its author hears of a manager's decision; by keys and clicks, on a real
/// board.
class StoryReportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initHome(u"bravo-story-report-test"_s); }
    void cleanup() { forgetHome(); }
    void report_hidesAtOnce_andUndoBringsItBack();
    void report_fromTheOpenedCard_keepsItsWordsWhereItFails();
    void note_standsOnTheAuthorsCard();
    void note_isShownWhenTheAuthorComes_once();
    void askedBack_isChanged_andWaitsAgain();

private:
    static Incident decided(TestBoard &board, Decision decision, const QString &note);
    static QString spoken(Desk &desk) { return desk.model().index(0).data(Qt::AccessibleTextRole).toString(); }
};

/// By Lena, of Miriam; Jonas has decided.
Incident StoryReportTest::decided(TestBoard &board, Decision decision, const QString &note)
{
    const Incident story = board.post(NewIncident{.title = u"The key"_s,
        .story = u"It jammed, and she cut another."_s,
        .postedById = board.person(u"Lena Vogt"_s),
        .celebrateIds = {board.person(u"Miriam Okafor"_s)}});
    return must(board->decide(story.id, decision, note, board.person(u"Jonas Lind"_s), TestBoard::now()));
}

/// Nobody has said yet who sits there.
void StoryReportTest::report_hidesAtOnce_andUndoBringsItBack()
{
    TestBoard board;
    board.post(u"A story"_s);
    Desk desk(board.where());
    QVERIFY(desk.isReady());
    QTRY_COMPARE(desk.model().rowCount(), 1);
    desk.view()->setFocus();
    desk.key(Qt::Key_Home);
    desk.key(Qt::Key_R);
    desk.type(u"ines"_s);
    desk.key(Qt::Key_Return);
    ReportSheet *sheet = desk.window.reportSheet();
    QTRY_VERIFY(sheet->isVisible() && sheet->editor()->hasFocus());
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(sheet->isVisible() && !sheet->trouble().isEmpty()); // why, first
    desk.type(u"It names a guest."_s);
    desk.window.setPerson({}); // signed out meanwhile: nobody else is to read it
    QVERIFY(!sheet->isVisible());
    desk.view()->setFocus();
    desk.key(Qt::Key_R);
    QTRY_VERIFY(desk.window.whoAreYou()->isVisible());
    desk.type(u"ines"_s);
    desk.key(Qt::Key_Return);
    QTRY_VERIFY(sheet->isVisible() && sheet->editor()->hasFocus());
    QCOMPARE(sheet->editor()->toPlainText(), u"It names a guest."_s);
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!sheet->isVisible());
    QCOMPARE(must(board->queue()).front().note, u"It names a guest."_s);
    QTRY_COMPARE(desk.model().rowCount(), 0);
    QVERIFY(desk.window.toast()->text().contains(u"off the board"_s) && desk.window.toast()->hasAction());
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(must(board->incidents({})).size(), 1);
    QTRY_COMPARE(desk.titles(), QStringList{u"A story"_s});
    QVERIFY(must(board->queue()).isEmpty());
}

void StoryReportTest::report_fromTheOpenedCard_keepsItsWordsWhereItFails()
{
    TestBoard board;
    const Incident story = board.post(u"A story"_s);
    Desk desk(board, u"Ines Costa"_s);
    QVERIFY(desk.isReady());
    QTRY_COMPARE(desk.model().rowCount(), 1);
    desk.view()->setFocus();
    desk.key(Qt::Key_Home);
    desk.key(Qt::Key_Return);
    const QModelIndex row = desk.model().index(0);
    QTRY_VERIFY(!desk.view()->isMoving() && !desk.view()->linkRect(row, CardLink::Report).isEmpty());
    QVERIFY(desk.view()->linkRect(row, CardLink::Change).isEmpty()); // another's
    QTest::mouseClick(
        desk.view()->viewport(), Qt::LeftButton, {}, desk.view()->linkRect(row, CardLink::Report).center());
    ReportSheet *sheet = desk.window.reportSheet();
    QTRY_VERIFY(sheet->isVisible());
    desk.type(u"It was not like that."_s);
    must(board->decide(story.id, Decision::SetAside, u"Told twice."_s, story.postedById, TestBoard::now()));
    QTest::mouseClick(sheet->sendButton(), Qt::LeftButton);
    QTRY_COMPARE(sheet->trouble(), errorOf(Objection::NotOnTheBoard).message);
    QVERIFY(sheet->isVisible());
    QCOMPARE(sheet->editor()->toPlainText(), u"It was not like that."_s);
    desk.key(Qt::Key_Escape);
    QVERIFY(!sheet->isVisible() && desk.view()->hasFocus());
}

void StoryReportTest::note_standsOnTheAuthorsCard()
{
    TestBoard board;
    const Incident story = decided(board, Decision::SetAside, u"It names <b>a guest</b>."_s);
    Desk desk(board, u"Lena Vogt"_s);
    QVERIFY(desk.isReady());
    desk.window.feed()->setScope({.postedById = board.person(u"Lena Vogt"_s)});
    QTRY_COMPARE(desk.model().rowCount(), 1);
    QTRY_VERIFY(spoken(desk).contains(u"A manager set it aside: It names <b>a guest</b>."_s));
    QVERIFY(spoken(desk).contains(noteNext(story)));
    const int height = desk.view()->visualRect(desk.model().index(0)).height();
    desk.view()->setFocus();
    desk.key(Qt::Key_Home);
    desk.key(Qt::Key_E);
    QTRY_COMPARE(desk.window.toast()->text(), errorOf(Objection::SetAside).message);
    QVERIFY(desk.window.composer()->changing().isEmpty());
    must(board->decide(story.id, Decision::Approve, {}, board.person(u"Jonas Lind"_s), TestBoard::now()));
    QTRY_VERIFY(!spoken(desk).contains(u"A manager"_s));
    QTRY_VERIFY(desk.view()->visualRect(desk.model().index(0)).height() < height); // it stood on the card
}

void StoryReportTest::note_isShownWhenTheAuthorComes_once()
{
    TestBoard board;
    const Incident story = decided(board, Decision::SetAside, u"It names a guest."_s);
    Desk desk(board.where());
    desk.signIn(u"Lena Vogt"_s);
    ForYouSheet *sheet = desk.window.forYouSheet();
    QTRY_VERIFY(sheet->isVisible());
    QVERIFY(sheet->lines().contains(u"It names a guest."_s));
    QVERIFY(sheet->lines().contains(noteHead(story)) && sheet->lines().contains(noteNext(story)));
    for (auto *link : sheet->findChildren<QPushButton *>()) {
        if (link->accessibleName().contains(story.title))
            QTest::mouseClick(link, Qt::LeftButton);
    }
    QTRY_VERIFY(!sheet->isVisible());
    QTRY_VERIFY(desk.view()->isExpanded(story.id)); // in “My stories”
    desk.window.setPerson({});
    desk.signIn(u"Lena Vogt"_s);
    QTRY_VERIFY(!desk.window.feed()->isAsking());
    QVERIFY(!sheet->isVisible());
}

/// From the sheet into the fields, and by Ctrl+Enter to the managers again.
void StoryReportTest::askedBack_isChanged_andWaitsAgain()
{
    TestBoard board;
    HouseRules rules = must(board->rules());
    rules.moderated = true;
    must(board->setRules(rules, board.person(u"Jonas Lind"_s), TestBoard::now()));
    const Incident story = decided(board, Decision::AskBack, u"Which key was it?"_s);
    Desk desk(board.where());
    desk.signIn(u"Lena Vogt"_s);
    ForYouSheet *sheet = desk.window.forYouSheet();
    QTRY_VERIFY(sheet->isVisible());
    for (auto *link : sheet->findChildren<QPushButton *>()) {
        if (link->text() == u"Change the story"_s)
            QTest::mouseClick(link, Qt::LeftButton);
    }
    Composer &composer = *desk.window.composer();
    QTRY_COMPARE(composer.changing(), story.id);
    QVERIFY(!sheet->isVisible());
    desk.key(Qt::Key_End, Qt::ControlModifier);
    desk.type(u" It was the cellar’s."_s);
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(composer.changing().isEmpty());
    QVERIFY(desk.window.toast()->text().contains(u"manager"_s));
    const QueuedStory again = must(board->queue()).front();
    QVERIFY(!again.askedBack);
    QCOMPARE(again.incident.story, u"It jammed, and she cut another. It was the cellar’s."_s);
    QVERIFY(must(board->notesFor(board.person(u"Lena Vogt"_s))).isEmpty());
}

} // namespace bravo::test

using StoryReportTest = bravo::test::StoryReportTest;
QTEST_MAIN(StoryReportTest)
#include "storyreporttest.moc"
