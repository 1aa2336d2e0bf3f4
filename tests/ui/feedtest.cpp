#include "desk/feedmodel.h"
#include "desk/feedview.h"
#include "shared/theme.h"
#include "support/testboard.h"

#include <QAbstractItemModelTester>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace bravo::test {

class FeedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, paperLook(), 1); }
    void emptyBoard_hasNoRows();
    void oldestRows_comeWhenTheyAreLookedAt();
    void farRows_keepMemoryFlat();
    void storyFromElsewhere_isInsertedAboveWhatIsRead();
    void vote_changesOneRow();
    void newQuestion_dropsAnswersToTheOldOne();
    void withdrawnStory_leavesTheFeed();
    void view_knowsWhereItsCardsAre();
    void view_scrollsToTheEndAndBack();
    void view_staysWhereItIsWhenAStoryComesIn();
    void row_speaksForScreenReaders();
};

namespace {

void fill(TestBoard &board, int incidents)
{
    QList<IncidentRow> rows;
    for (int i = 0; i < incidents; ++i) {
        IncidentRow row;
        row.line = i + 1;
        row.title = u"Story %1"_s.arg(i);
        row.story = u"What happened, and how it ended. "_s.repeated(1 + i % 7) + QString::number(i);
        row.by = u"Jonas Lind"_s;
        row.forNames = {u"Miriam Okafor"_s};
        row.postedAt = TestBoard::now().addSecs(-60 * i).toString(Qt::ISODate);
        rows += row;
    }
    const auto report = must(board->importIncidents(rows, {}, TestBoard::now()));
    QCOMPARE(report.added, incidents);
}

struct Feed {
    explicit Feed(const TestBoard &board)
        : service(board.where()),
          model(service),
          tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
    }

    BoardService service;
    FeedModel model;
    QAbstractItemModelTester tester;
};

struct ShownFeed : Feed {
    explicit ShownFeed(const TestBoard &board) : Feed(board), view(model)
    {
        view.resize(700, 600);
        view.setNow(TestBoard::now());
        view.show();
        model.setQuery({});
    }

    FeedView view;
};

} // namespace

void FeedTest::emptyBoard_hasNoRows()
{
    TestBoard board;
    Feed feed(board);
    QSignalSpy refreshed(&feed.model, &FeedModel::refreshed);
    feed.model.setQuery({});
    QTRY_COMPARE(refreshed.size(), 1);
    QVERIFY(feed.model.isReady());
    QCOMPARE(feed.model.rowCount(), 0);
}

void FeedTest::oldestRows_comeWhenTheyAreLookedAt()
{
    TestBoard board;
    fill(board, 500);
    Feed feed(board);
    feed.model.setQuery({});
    QTRY_COMPARE(feed.model.rowCount(), 500);
    QCOMPARE(feed.model.at(0)->title, u"Story 0"_s);
    QCOMPARE(feed.model.at(499), nullptr);
    QVERIFY(!feed.model.index(499).data(FeedModel::LoadedRole).toBool());
    feed.model.want(490, 499);
    QTRY_VERIFY(feed.model.at(499));
    QCOMPARE(feed.model.at(499)->title, u"Story 499"_s);
}

void FeedTest::farRows_keepMemoryFlat()
{
    TestBoard board;
    fill(board, 3000);
    Feed feed(board);
    feed.model.setQuery({});
    QTRY_COMPARE(feed.model.rowCount(), 3000);
    for (int row = 0; row < 3000; row += FeedModel::pageSize) {
        feed.model.want(row, row + 9);
        QTRY_VERIFY(feed.model.at(row));
    }
    QVERIFY(feed.model.loadedRows() <= FeedModel::pageSize * FeedModel::maxPages);
    feed.model.want(0, 9);
    QTRY_VERIFY(feed.model.at(0));
}

void FeedTest::storyFromElsewhere_isInsertedAboveWhatIsRead()
{
    TestBoard board;
    fill(board, 60);
    Feed feed(board);
    feed.model.setQuery({});
    QTRY_COMPARE(feed.model.rowCount(), 60);
    const QPersistentModelIndex third = feed.model.index(2);
    board.post(u"From another desk"_s, 5);
    QTRY_COMPARE(feed.model.rowCount(), 61);
    QTRY_COMPARE(feed.model.at(0)->title, u"From another desk"_s);
    QCOMPARE(third.row(), 3);
    QCOMPARE(third.data().toString(), u"Story 2"_s);
}

void FeedTest::vote_changesOneRow()
{
    TestBoard board;
    fill(board, 20);
    Feed feed(board);
    IncidentQuery query;
    query.viewerId = board.person(u"Lena Vogt"_s);
    feed.model.setQuery(query);
    QTRY_COMPARE(feed.model.rowCount(), 20);
    QSignalSpy changed(&feed.model, &FeedModel::dataChanged);
    feed.service.vote(feed.model.at(7)->id, query.viewerId);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed.front().front().toModelIndex().row(), 7);
    QCOMPARE(feed.model.index(7).data(FeedModel::VotesRole).toInt(), 1);
    QVERIFY(feed.model.index(7).data(FeedModel::VotedRole).toBool());
}

void FeedTest::newQuestion_dropsAnswersToTheOldOne()
{
    TestBoard board;
    fill(board, 120);
    Feed feed(board);
    IncidentQuery one, other;
    one.search = u"happened"_s;
    other.search = u"story 117"_s;
    feed.model.setQuery(one);
    feed.model.setQuery(other);
    QTRY_VERIFY(feed.model.isReady());
    QCOMPARE(feed.model.rowCount(), 1);
    QCOMPARE(feed.model.at(0)->title, u"Story 117"_s);
}

void FeedTest::withdrawnStory_leavesTheFeed()
{
    TestBoard board;
    Feed feed(board);
    NewIncident wish{.title = u"A slip"_s, .story = u"Posted too early."_s};
    wish.postedById = board.person(u"Jonas Lind"_s);
    wish.celebrateIds = {board.person(u"Ines Costa"_s)};
    feed.model.setQuery({});
    QTRY_VERIFY(feed.model.isReady());
    auto posted = feed.service.post(wish);
    QTRY_COMPARE(feed.model.rowCount(), 1);
    feed.service.withdraw(must(posted.result()).id, wish.postedById);
    QTRY_COMPARE(feed.model.rowCount(), 0);
}

void FeedTest::view_knowsWhereItsCardsAre()
{
    TestBoard board;
    fill(board, 60);
    ShownFeed feed(board);
    QTRY_COMPARE(feed.model.rowCount(), 60);
    int bottom = 0;
    for (int row = 0; row < 6; ++row) {
        const QRect box = feed.view.visualRect(feed.model.index(row));
        QVERIFY(box.top() > bottom);
        QVERIFY(box.height() > 80);
        QVERIFY(box.contains(feed.view.pillRect(feed.model.index(row))));
        bottom = box.bottom();
    }
    const QModelIndex second = feed.model.index(1);
    QCOMPARE(feed.view.indexAt(feed.view.visualRect(second).center()), second);
}

void FeedTest::view_scrollsToTheEndAndBack()
{
    TestBoard board;
    fill(board, 1000);
    ShownFeed feed(board);
    QTRY_COMPARE(feed.model.rowCount(), 1000);
    feed.view.setFocus();
    QTest::keyClick(&feed.view, Qt::Key_End);
    QCOMPARE(feed.view.currentIndex().row(), 999);
    QTRY_VERIFY(feed.model.at(999));
    QTRY_VERIFY(feed.view.visualRect(feed.model.index(999)).bottom() < feed.view.viewport()->height());
    QVERIFY(feed.view.visualRect(feed.model.index(999)).bottom() > feed.view.viewport()->height() - 40);
    QTest::keyClick(&feed.view, Qt::Key_PageUp);
    QVERIFY(feed.view.currentIndex().row() < 999);
    QVERIFY(feed.view.currentIndex().row() > 980);
    feed.view.verticalScrollBar()->setValue(feed.view.verticalScrollBar()->maximum() / 2);
    const int middle = feed.view.indexAt(feed.view.viewport()->rect().center()).row();
    QVERIFY2(middle > 480 && middle < 520, qPrintable(QString::number(middle)));
    QTRY_VERIFY(feed.model.at(middle));
    QTest::keyClick(&feed.view, Qt::Key_Home);
    QCOMPARE(feed.view.currentIndex().row(), 0);
    QCOMPARE(feed.view.verticalScrollBar()->value(), 0);
}

void FeedTest::view_staysWhereItIsWhenAStoryComesIn()
{
    TestBoard board;
    fill(board, 200);
    ShownFeed feed(board);
    QTRY_COMPARE(feed.model.rowCount(), 200);
    feed.view.setCurrentIndex(feed.model.index(40));
    feed.view.scrollTo(feed.model.index(40), QAbstractItemView::PositionAtTop);
    QTRY_VERIFY(feed.model.at(40));
    const QPersistentModelIndex reading = feed.model.index(40);
    const int top = feed.view.visualRect(reading).top();
    board.post(u"While you were reading"_s, 5);
    QTRY_COMPARE(reading.row(), 41);
    QCOMPARE(feed.view.visualRect(reading).top(), top);
    QCOMPARE(feed.view.currentIndex().row(), 41);
}

void FeedTest::row_speaksForScreenReaders()
{
    TestBoard board;
    const Incident posted = board.post(NewIncident{.title = u"The lost rabbit"_s, .story = u"Found and washed."_s});
    board.giveVotes(posted.id, 2);
    Feed feed(board);
    feed.model.setQuery({});
    QTRY_COMPARE(feed.model.rowCount(), 1);
    const QString spoken = feed.model.index(0).data(Qt::AccessibleTextRole).toString();
    for (const QString &part : {u"The lost rabbit"_s, u"Miriam Okafor"_s, u"2"_s, u"Found and washed."_s})
        QVERIFY2(spoken.contains(part), qPrintable(spoken));
}

} // namespace bravo::test

QTEST_MAIN(bravo::test::FeedTest)
#include "feedtest.moc"
