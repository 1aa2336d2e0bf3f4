#include "kiosk/kioskcontent.h"
#include "store/connection.h"
#include "store/query.h"
#include "support/storetest.h"

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;

/// What a kiosk reads after a change is what it would read if it knew nothing, on both engines.
class KioskContentTest : public StoreTest {
    Q_OBJECT

private Q_SLOTS:
    void everyChange_isSeen();
    void withdrawnStory_isGone();
    void monthsMostApplauded_areAdded();
    void storyThatMakesRoom_mayStayOnTheScreen();
    void unchangedBoard_costsOneStatement();
    void newStory_isReadAlone();
};

void KioskContentTest::everyChange_isSeen()
{
    const auto board = freshBoard();
    const Incident first = board->post(u"First"_s), second = board->post(u"Second"_s, 1);
    const QString lena = board->person(u"Lena Vogt"_s), miriam = board->person(u"Miriam Okafor"_s);
    Connection behind(board->where(), Connection::Mode::ReadWrite);
    Query(behind,
        u"INSERT INTO photos(id, format, width, height, content, added_at) VALUES ('face', 'png', 1, 1, :content, :at)"_s)
        .bind(u":content"_s, QByteArray("\x89"))
        .bind(u":at"_s, TestBoard::now())
        .run();
    KioskContent known = must(readKioskContent(**board, TestBoard::now()));
    QCOMPARE(known.incidents.size(), 2);
    const auto sees = [&](const QString &what) {
        const KioskContent before = known;
        known = must(readKioskContent(**board, TestBoard::now(), before));
        return known == must(readKioskContent(**board, TestBoard::now())) && !(known == before)
            ? QString()
            : u"not seen: "_s + what;
    };
    const QStringList changes{
        u"UPDATE incidents SET title = 'Told better' WHERE id = '%1'"_s.arg(first.id),
        u"UPDATE employees SET name = 'Miriam Okafor-Lind' WHERE id = '%1'"_s.arg(miriam),
        u"UPDATE settings SET value = 'Another house' WHERE key = 'name'"_s,
        u"UPDATE employees SET photo_id = 'face' WHERE id = '%1'"_s.arg(miriam),
        u"UPDATE incidents SET audience = 'team' WHERE id = '%1'"_s.arg(first.id),
        u"UPDATE incidents SET audience = 'board' WHERE id = '%1'"_s.arg(first.id),
        u"UPDATE incidents SET status = 'set-aside' WHERE id = '%1'"_s.arg(second.id),
    };
    for (const QString &change : changes) {
        behind.execute(change);
        QCOMPARE(sees(change), QString());
    }
    QVERIFY(known.photos.contains(u"face"_s));
    must((*board)->vote(first.id, lena, TestBoard::now()));
    QCOMPARE(sees(u"a vote"_s), QString());
    QCOMPARE(known.incidents.front().votes, 1);
    must((*board)->addThanks({{}, first.id, lena, u"Well done."_s}, TestBoard::now()));
    QCOMPARE(sees(u"thanks"_s), QString());
    board->post(NewIncident{.title = u"Third"_s, .story = u"Once more."_s, .celebrateIds = {miriam}}, 2);
    QCOMPARE(sees(u"a post"_s), QString());
    QCOMPARE(known.incidents.front().title, u"Third"_s);
    QCOMPARE(known.info.incidents, 2);
}

void KioskContentTest::withdrawnStory_isGone()
{
    const auto board = freshBoard();
    const Incident story = board->post(u"Posted too early"_s);
    const KioskContent before = must(readKioskContent(**board, TestBoard::now()));
    QCOMPARE(before.incidents.size(), 1);
    must((*board)->withdraw(story.id, story.postedById, TestBoard::now(), 900));
    QVERIFY(must(readKioskContent(**board, TestBoard::now(), before)).incidents.isEmpty());
}

void KioskContentTest::monthsMostApplauded_areAdded()
{
    const auto board = freshBoard();
    const Incident loved = board->post(u"Loved"_s);
    board->giveVotes(loved.id, 3);
    for (int i = 0; i < 61; ++i)
        board->post(u"Story %1"_s.arg(i), i + 1);
    const KioskContent content = must(readKioskContent(**board, TestBoard::now()));
    QCOMPARE(content.incidents.front().title, u"Story 60"_s);
    QCOMPARE(content.find(loved.id)->votes, 3);
    QCOMPARE(must(readKioskContent(**board, TestBoard::now(), content)), content);
}

void KioskContentTest::storyThatMakesRoom_mayStayOnTheScreen()
{
    const auto board = freshBoard();
    for (int i = 0; i < 80; ++i) { // sixty, and the month's twelve most applauded: the first are the oldest
        const Incident story = board->post(u"Story %1"_s.arg(i), i);
        if (i < 8)
            board->giveVotes(story.id, 9 - i);
    }
    KioskContent content = must(readKioskContent(**board, TestBoard::now()));
    QVERIFY(content.leaving.isEmpty());
    QStringList left;
    for (int i = 80; i < 120; ++i) {
        const QList<Incident> before = content.incidents;
        const Incident post = board->post(u"Story %1"_s.arg(i), i);
        content = must(readKioskContent(**board, TestBoard::now(), content));
        QCOMPARE(content.incidents.front().id, post.id);
        for (const Incident &incident : before) {
            QVERIFY(content.find(incident.id));
            if (!content.incidents.contains(incident))
                left += incident.id;
        }
        QVERIFY(content.leaving.size() <= 12);
    }
    QVERIFY(left.size() >= 30);
    must((*board)->withdraw(left.back(), content.leaving.front().postedById, TestBoard::now(), 900000));
    content = must(readKioskContent(**board, TestBoard::now(), content));
    QVERIFY(!content.find(left.back()));
}

/// How many prepared statements the server was asked for by `work`.
static int statementsOf(const std::function<void()> &work)
{
    auto &cluster = PostgresCluster::shared();
    const auto before = cluster.log().size();
    work();
    return static_cast<int>(cluster.log().mid(before).count("LOG:  execute "));
}

void KioskContentTest::unchangedBoard_costsOneStatement()
{
    if (onSqlite())
        QSKIP("A file has one screen, which reads it in milliseconds.");
    PostgresCluster::shared().administer(u"ALTER ROLE bravo SET log_statement = 'all'"_s);
    const auto board = freshBoard();
    board->post(u"A story"_s);
    const KioskContent content = must(readKioskContent(**board, TestBoard::now()));
    QCOMPARE(statementsOf([&] { must(readKioskContent(**board, TestBoard::now(), content)); }), 1);
}

void KioskContentTest::newStory_isReadAlone()
{
    if (onSqlite())
        QSKIP("A file has one screen, which reads it in milliseconds.");
    const auto board = freshBoard();
    board->post(u"A story"_s);
    const KioskContent content = must(readKioskContent(**board, TestBoard::now()));
    board->post(u"Another"_s, 1);
    // The marks; of the new story the text, and what hangs on it.
    QCOMPARE(statementsOf([&] { must(readKioskContent(**board, TestBoard::now(), content)); }), 3);
    PostgresCluster::shared().administer(u"ALTER ROLE bravo RESET log_statement"_s);
}

QTEST_GUILESS_MAIN(KioskContentTest)
#include "kioskcontenttest.moc"
