#include "store/boardservice.h"
#include "store/connection.h"
#include "support/storetest.h"

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;

/// What is done on one PC is seen on another. How fast, "./dev bench live" says.
class LiveTest : public StoreTest {
    Q_OBJECT

private Q_SLOTS:
    void postAndVote_areSeenElsewhere();
    void lostNotifications_costASlowLook();

private:
    static NewIncident wish(TestBoard &board, const QString &title)
    {
        return NewIncident{.title = title,
            .story = u"It happened."_s,
            .postedById = board.person(u"Jonas Lind"_s),
            .celebrateIds = {board.person(u"Miriam Okafor"_s)}};
    }
    /// Whether that PC, which looks only when it is told of a change, comes to see such a newest story.
    static bool comesToSee(BoardService &there, const QString &title, int votes)
    {
        bool found = false;
        const auto look = [&] {
            const auto page = there.ask([](Board &board) { return board.incidents({.limit = 1}); }).takeResult();
            found = page && !page->isEmpty() && page->front().title == title && page->front().votes == votes;
        };
        const auto listening = connect(&there, &BoardService::boardChanged, &there, look);
        look(); // it may have been told already
        const bool came = QTest::qWaitFor([&] { return found; }, 15000);
        disconnect(listening);
        return came;
    }
};

void LiveTest::postAndVote_areSeenElsewhere()
{
    const auto board = freshBoard();
    BoardService here(board->where()), there(board->where());
    QCOMPARE(must(there.ask([](Board &asked) { return asked.count({}); }).takeResult()), 0);
    const Incident posted = must(here.post(wish(*board, u"Just now"_s)).takeResult());
    QVERIFY(comesToSee(there, u"Just now"_s, 0));
    must(here.vote(posted.id, board->person(u"Lena Vogt"_s)).takeResult());
    QVERIFY(comesToSee(there, u"Just now"_s, 1));
}

void LiveTest::lostNotifications_costASlowLook()
{
    if (onSqlite())
        QSKIP("A file notifies nobody: its readers always look.");
    const auto board = freshBoard();
    Connection(board->where(), Connection::Mode::ReadWrite)
        .execute(uR"(CREATE OR REPLACE FUNCTION bravo_changed() RETURNS trigger LANGUAGE plpgsql
            SECURITY DEFINER SET search_path = public, pg_temp AS $$
            BEGIN
                INSERT INTO board_changes AS mine VALUES (pg_backend_pid() % 1024, 1)
                    ON CONFLICT (slot) DO UPDATE SET changes = mine.changes + 1;
                RETURN NULL; -- and nobody is told
            END $$)"_s);
    BoardService here(board->where()), there(board->where());
    QCOMPARE(must(there.ask([](Board &asked) { return asked.count({}); }).takeResult()), 0);
    QTest::qWait(500); // past the look that follows each question
    must(here.post(wish(*board, u"Just now"_s)).takeResult());
    QVERIFY(comesToSee(there, u"Just now"_s, 0));
}

QTEST_GUILESS_MAIN(LiveTest)
#include "livetest.moc"
