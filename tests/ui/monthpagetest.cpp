#include "manager/monthpage.h"
#include "ceremony/ceremonyhall.h"
#include "ceremony/ceremonywindow.h"
#include "ceremony/presenterwindow.h"
#include "desk/replysheet.h"
#include "desk/storyeditor.h"
#include "manager/formsheet.h"
#include "manager/insightpage.h"
#include "manager/managerlist.h"
#include "manager/managerwindow.h"
#include "manager/monthclosing.h"
#include "manager/monthquestions.h"
#include "manager/monthwinners.h"
#include "manager/plottable.h"
#include "manager/plotwithtable.h"
#include "manager/storyrow.h"
#include "shared/ask.h"
#include "shared/button.h"
#include "shared/segmented.h"
#include "shared/theme.h"
#include "shared/toast.h"
#include "support/testboard.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;

namespace {

constexpr Month october{2026, 10};

/// The manager's window on a board, in November: October can be closed.
struct Managed {
    explicit Managed(TestBoard &board, const QString &page = u"month"_s) : service(board.where()), window(service)
    {
        window.setNow(now);
        window.resize(1280, 900);
        window.show();
        window.setPerson({.id = board.person(u"Jonas Lind"_s), .name = u"Jonas Lind"_s, .role = Role::Manager});
        window.showPage(page);
    }
    MonthPage &page() { return *qobject_cast<MonthPage *>(window.page()); }
    bool ready()
    {
        return QTest::qWaitFor([this] { return page().review().month == october; }, 10000);
    }
    /// The button with these words, in the row of this story.
    Button *button(const QString &words, const QString &story = {})
    {
        for (auto *one : window.page()->findChildren<Button *>()) {
            if (one->isVisible() && one->text() == words && (story.isEmpty() || one->accessibleDescription() == story))
                return one;
        }
        return nullptr;
    }
    QStringList rows()
    {
        QStringList all;
        for (auto *row : window.page()->findChildren<StoryRow *>()) {
            if (!row->isHidden())
                all += row->accessibleName() + u": "_s + row->line();
        }
        return all;
    }

    QDateTime now = TestBoard::now().addDays(25);
    BoardService service;
    ManagerWindow window;
};

} // namespace

class MonthPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void openQuestions_areSettledThere();
    void ranking_saysWhy_andCloses();
    void managersChoice_needsAReason();
    void aMonthThatGoesOn_cannotBeClosed();
    void sealedCounts_openWhenTheMonthIsOver();
    void afterClosing_theCeremonyNotesWhatWasHandedOver();
    void awards_canBeHandedOverFromThePage();
    void everyPlot_hasItsTableBelow();
    void insight_showsWhatManagersAsk();
};

void MonthPageTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    applyTheme(*qApp, paperLook(), 1);
}

void MonthPageTest::openQuestions_areSettledThere()
{
    TestBoard board;
    const Incident story = board.post(
        {.title = u"The key"_s, .story = u"She cut a key."_s, .customerWords = u"I shall never forget it."_s});
    Managed managed(board);
    QVERIFY(managed.ready());
    QTRY_VERIFY(managed.button(u"Write thanks"_s, u"The key"_s));
    QCOMPARE(managed.page().questions()->open(), 2);
    managed.button(u"The customer agreed"_s, u"The key"_s)->click();
    QTRY_COMPARE(managed.page().questions()->open(), 1);
    QVERIFY(must(board->incident(story.id)).wordsMayGoOutside);
    managed.button(u"Write thanks"_s, u"The key"_s)->click();
    QVERIFY(managed.page().replySheet()->isVisible());
    managed.page().replySheet()->editor()->setPlainText(u"That was well done."_s);
    managed.page().replySheet()->confirm();
    QTRY_COMPARE(managed.page().questions()->open(), 0);
    const Answer thanks = must(board->answers({story.id})).front();
    QCOMPARE(thanks.text, u"That was well done."_s);
    QCOMPARE(thanks.by, u"Jonas Lind"_s);
}

void MonthPageTest::ranking_saysWhy_andCloses()
{
    TestBoard board;
    const Incident a = board.post(u"The key"_s), b = board.post(u"The bus"_s, 1), c = board.post(u"The rabbit"_s, 2);
    board.giveVotes(a.id, 5);
    board.giveVotes(b.id, 3);
    board.giveVotes(c.id, 3);
    board.post(u"The pool"_s, 3);
    Managed managed(board);
    QVERIFY(managed.ready());
    QTRY_VERIFY(managed.page().closing()->closeButton()->isEnabled());
    QTRY_COMPARE(managed.rows().filter(u"shares its place"_s).size(), 2);
    QCOMPARE(managed.page().winners()->winners().size(), 3);
    managed.page().closing()->closeButton()->click();
    QVERIFY(managed.page().closing()->confirmButton()->isVisible()); // it is asked once more
    QVERIFY(!must(board->lastClosedMonth()));
    managed.page().closing()->confirmButton()->click();
    QTRY_VERIFY(managed.page().review().closed);
    QCOMPARE(must(board->lastClosedMonth())->month, october);
    QHash<QString, int> ranks;
    for (const Award &award : must(board->awards({a.id, b.id, c.id})))
        ranks.insert(award.incidentId, award.rank);
    QCOMPARE(ranks, (QHash<QString, int>{{a.id, 1}, {b.id, 2}, {c.id, 2}}));
    QTRY_VERIFY(managed.page().closing()->ceremonyButton()->isVisible());
}

void MonthPageTest::managersChoice_needsAReason()
{
    TestBoard board;
    const Incident voted = board.post(u"The key"_s), quiet = board.post(u"The pool"_s, 1);
    board.giveVotes(voted.id, 2);
    Managed managed(board);
    QVERIFY(managed.ready());
    QTRY_VERIFY(managed.button(u"Choose it, too"_s, u"The pool"_s));
    managed.button(u"Choose it, too"_s, u"The pool"_s)->click();
    QVERIFY(!managed.page().closing()->closeButton()->isEnabled());
    QTRY_VERIFY(managed.page().findChild<QLineEdit *>(quiet.id));
    managed.page().findChild<QLineEdit *>(quiet.id)->setText(u"She stayed when nobody looked."_s);
    QVERIFY(managed.page().closing()->closeButton()->isEnabled());
    managed.page().closing()->closeButton()->click();
    managed.page().closing()->confirmButton()->click();
    QTRY_VERIFY(managed.page().review().closed);
    const Award award = must(board->awards({quiet.id})).front();
    QVERIFY(award.chosen);
    QCOMPARE(award.reason, u"She stayed when nobody looked."_s);
}

void MonthPageTest::aMonthThatGoesOn_cannotBeClosed()
{
    TestBoard board;
    board.giveVotes(board.post(u"The key"_s).id, 1);
    Managed managed(board);
    managed.now = TestBoard::now().addDays(1);
    managed.window.setNow(managed.now);
    managed.page().read();
    QVERIFY(managed.ready());
    QTRY_VERIFY(!managed.page().closing()->closeButton()->isEnabled());
}

void MonthPageTest::sealedCounts_openWhenTheMonthIsOver()
{
    TestBoard board;
    must(board->setVotesSealed(true, board.person(u"Jonas Lind"_s), TestBoard::now()));
    board.giveVotes(board.post(u"The key"_s).id, 4);
    Managed managed(board);
    QVERIFY(managed.ready());
    QTRY_VERIFY(!managed.rows().filter(u"The key"_s).filter(u"4 "_s).isEmpty()
        || !managed.rows().filter(u"The key"_s).filter(u"%n"_s).isEmpty());
    QCOMPARE(managed.page().winners()->winners().size(), 1);
}

void MonthPageTest::afterClosing_theCeremonyNotesWhatWasHandedOver()
{
    QSettings().clear();
    TestBoard board;
    const Incident story = board.post(u"The key"_s);
    board.giveVotes(story.id, 2);
    must(board->closeMonth(
        october, {{story.id, 1, false, {}}}, board.person(u"Jonas Lind"_s), TestBoard::now().addDays(20)));
    Managed managed(board);
    QVERIFY(managed.ready());
    QTRY_VERIFY(managed.page().closing()->ceremonyButton()->isVisible());
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"run.pdf"_s);
    ask::answerNextWith(file);
    managed.button(u"Run sheet…"_s)->click();
    QTRY_VERIFY(QFileInfo(file).size() > 1000);
    managed.page().closing()->ceremonyButton()->click();
    QTRY_VERIFY(managed.page().runSheet()->isVisible());
    QStringList said;
    for (const auto *label : managed.page().runSheet()->findChildren<QLabel *>())
        said += label->text();
    QVERIFY(said.contains(u"Comes to the front: Miriam Okafor"_s));
    QVERIFY(said.contains(u"Handed over: the certificate"_s));
    QVERIFY(!managed.page().hall());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(managed.page().hall());
    QVERIFY(!managed.page().runSheet()->isVisible());
    QTRY_COMPARE(managed.page().hall()->window()->shown(), 0);
    QTest::keyClick(managed.page().hall()->presenter(), Qt::Key_End);
    QTest::keyClick(managed.page().hall()->presenter(), Qt::Key_Home);
    while (managed.page().hall()->ceremony().at() + 1 < managed.page().hall()->ceremony().count())
        QTest::keyClick(managed.page().hall()->presenter(), Qt::Key_Right);
    QTest::keyClick(managed.page().hall()->presenter(), Qt::Key_Escape);
    QTRY_VERIFY(must(board->awards({story.id})).front().presentedAt.isValid());
    QCOMPARE(must(board->awards({story.id})).front().presentedBy, u"Jonas Lind"_s);
}

void MonthPageTest::awards_canBeHandedOverFromThePage()
{
    TestBoard board;
    const Incident story = board.post(u"The key"_s);
    must(board->closeMonth(
        october, {{story.id, 1, false, {}}}, board.person(u"Jonas Lind"_s), TestBoard::now().addDays(20)));
    Managed managed(board);
    QVERIFY(managed.ready());
    QTRY_VERIFY(managed.button(u"Handed over"_s, u"The key"_s));
    managed.button(u"Handed over"_s, u"The key"_s)->click();
    QTRY_VERIFY(must(board->awards({story.id})).front().presentedAt.isValid());
    QTRY_VERIFY(!managed.button(u"Handed over"_s, u"The key"_s));
}

void MonthPageTest::everyPlot_hasItsTableBelow()
{
    TestBoard board;
    board.post({.title = u"The key"_s, .story = u"How."_s, .marks = Mark::Explained});
    Managed managed(board, u"insight"_s);
    QVERIFY(QTest::qWaitForWindowActive(&managed.window));
    auto *page = qobject_cast<InsightPage *>(managed.window.page());
    QTRY_COMPARE(page->insight().months.size(), 12);
    QTRY_COMPARE(page->findChildren<PlotWithTable *>().size(), 2);
    QCOMPARE(page->findChildren<TrendPlot *>().size(), 2);
    for (const PlotWithTable *one : page->findChildren<PlotWithTable *>())
        QTRY_VERIFY(one->isVisible());
    for (PlotWithTable *one : page->findChildren<PlotWithTable *>()) {
        QVERIFY(!one->table()->isVisible());
        one->toggle()->setFocus();
        QTest::keyClick(one->toggle(), Qt::Key_Space);
        QVERIFY(one->table()->isVisible());
        QTRY_VERIFY(one->table()->horizontalScrollBar()->maximum() > 0);
        QTRY_COMPARE(one->table()->horizontalScrollBar()->value(), one->table()->horizontalScrollBar()->maximum());
        QVERIFY(one->table()->model()->rowCount() > 0);
        QCOMPARE(one->table()->model()->columnCount(), 13); // the sum, and a year
        one->table()->setFocus();
        one->table()->setCurrentIndex(one->table()->model()->index(0, 0));
        QTest::keyClick(one->table(), Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(one->table(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text().count(u'\t'), 1);
        QTest::keyClick(one->table(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(one->table(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), one->table()->toText());
    }
}

void MonthPageTest::insight_showsWhatManagersAsk()
{
    TestBoard board;
    board.post({.title = u"The key"_s, .story = u"How."_s, .marks = Mark::ProcessBent | Mark::Explained});
    Managed managed(board, u"insight"_s);
    auto *page = qobject_cast<InsightPage *>(managed.window.page());
    QVERIFY(page);
    QTRY_COMPARE(page->insight().months.size(), 12);
    QTRY_VERIFY(page->plot()->table()->toText().contains(u"Night desk\t"_s));
    page->kinds()->setCurrent(2);
    QVERIFY(page->plot()->table()->toText().contains(u"Early, from 6"_s));
    QTRY_VERIFY(!managed.rows().filter(u"Ines Costa: There is none yet"_s).isEmpty());
    QVERIFY(!managed.rows().filter(u"No process named"_s).isEmpty());
    page->plot()->copyButton()->click();
    QCOMPARE(QApplication::clipboard()->text(), page->plot()->table()->toText());
    page->spans()->setCurrent(0);
    QTRY_COMPARE(page->insight().months.size(), 3);
}

QTEST_MAIN(MonthPageTest)
#include "monthpagetest.moc"
