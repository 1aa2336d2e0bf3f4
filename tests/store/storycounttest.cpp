#include "store/connection.h"
#include "store/dialect.h"
#include "support/storetest.h"

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;

/// How many stories everyone sees: on a file counted, on a server kept by trigger.
class StoryCountTest : public StoreTest {
    Q_OBJECT

private Q_SLOTS:
    void count_followsWhatIsShown();
    void twoWriters_doNotWaitForEachOther();
    void undonePost_isNotCounted();
    void wrongCount_isFoundByCheck();
};

void StoryCountTest::count_followsWhatIsShown()
{
    const auto board = freshBoard();
    QCOMPARE(must((*board)->count({})), 0);
    const QString first = board->post(u"One"_s).id;
    board->post(u"Two"_s);
    board->post(u"Three"_s);
    QCOMPARE(must((*board)->count({})), 3);
    must((*board)->withdraw(first, board->person(u"Jonas Lind"_s), TestBoard::now(), 900));
    QCOMPARE(must((*board)->count({})), 2);
    QCOMPARE(must((*board)->info()).incidents, 2);
    Connection connection(board->where(), Connection::Mode::ReadWrite);
    connection.execute(u"UPDATE incidents SET audience = 'team', status = 'set-aside' WHERE title = 'Two'"_s);
    QCOMPARE(must((*board)->count({})), 1);
    connection.execute(u"UPDATE incidents SET audience = 'board' WHERE title = 'Two'"_s);
    QCOMPARE(must((*board)->count({})), 1);
    connection.execute(u"UPDATE incidents SET status = 'published'"_s);
    QCOMPARE(must((*board)->count({})), 3);
    QCOMPARE(must((*board)->check()), QStringList());
}

void StoryCountTest::twoWriters_doNotWaitForEachOther()
{
    if (onSqlite())
        QSKIP("A file has one writer at a time.");
    const auto board = freshBoard();
    board->post(u"One"_s);
    board->post(u"Two"_s);
    const QString copy =
        u"INSERT INTO incidents(id, title, story, posted_by, posted_at, month, status, audience) SELECT '%1', '%1', "
        "story, posted_by, posted_at, month, status, audience FROM incidents WHERE title = 'One'"_s;
    Connection slow(board->where(), Connection::Mode::ReadWrite);
    Connection quick(board->where(), Connection::Mode::ReadWrite);
    Transaction unfinished(slow);
    slow.execute(copy.arg(u"Three"_s)); // folds what was there
    quick.execute(u"SET lock_timeout = '100ms'"_s);
    quick.execute(copy.arg(u"Four"_s));
    QCOMPARE(must((*board)->count({})), 3);
    unfinished.commit();
    quick.execute(copy.arg(u"Five"_s));
    QCOMPARE(must((*board)->count({})), 5);
    QCOMPARE(quick.value(u"SELECT count(*) FROM story_counts"_s).toInt(), 2); // all before it, and its own
}

void StoryCountTest::undonePost_isNotCounted()
{
    const auto board = freshBoard();
    board->post(u"One"_s);
    {
        Connection connection(board->where(), Connection::Mode::ReadWrite);
        Transaction undone(connection);
        connection.execute(u"UPDATE incidents SET status = 'waiting'"_s);
    }
    QCOMPARE(must((*board)->count({})), 1);
}

void StoryCountTest::wrongCount_isFoundByCheck()
{
    if (onSqlite())
        QSKIP("A file keeps no count.");
    const auto board = freshBoard();
    board->post(u"One"_s);
    Connection(board->where(), Connection::Mode::ReadWrite).execute(u"INSERT INTO story_counts VALUES (1)"_s);
    QCOMPARE(must((*board)->check()).size(), 1);
}

QTEST_GUILESS_MAIN(StoryCountTest)
#include "storycounttest.moc"
