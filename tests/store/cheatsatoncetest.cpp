#include "board/identity.h"
#include "store/connection.h"
#include "support/enforcedboard.h"

#include <QtTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;

/// Cheats that take more than one statement or connection: guessing, racing, and closing doors behind somebody.
class CheatsAtOnceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_board = std::make_unique<EnforcedBoard>(u"atonce"_s); }
    void cleanupTestCase() { m_board.reset(); }
    void guessing_isCountedDespiteRollback();
    void guessing_isCountedDespiteSavepoints();
    void guessing_inParallel_isHeardFiveTimes();
    void guessing_fromTwoDesks_isCountedTogether();
    void voteSentTwice_countsOnce();
    void votesInParallelTransactions_countOnce();
    void voterCelebratedAfterwards_losesTheVote();
    void votingWhileBeingCelebrated_countsNot();
    void votingWhileTheMonthCloses_countsNot();
    void closedMonth_takesNothing_alsoFromManagers();
    void forgedNotification_changesNothing();

private:
    Location desk() const { return m_board->as(m_board->desk()); }
    QString guess(Wire &wire, const QString &person) const
    {
        return wire
            .run(u"SELECT outcome FROM bravo_sign_in('%1', decode(repeat('ab', 32), 'hex'))"_s.arg(m_board->id(person)))
            .value;
    }
    /// Whether the connection's statement waits for somebody else's lock.
    void awaitWaiting(const QString &login) const;
    /// A story of now, on the board, that nobody voted for; celebrates Miriam.
    QString freshStory() const
    {
        return must((*m_board)->post(NewIncident{.title = u"Fresh"_s,
                                         .story = u"Story."_s,
                                         .postedById = m_board->id(u"jonas"_s),
                                         .celebrateIds = {m_board->id(u"miriam"_s)}},
                        QDateTime::currentDateTimeUtc()))
            .id;
    }
    int votesOf(const QString &story) const { return must((*m_board)->incident(story)).votes; }

    std::unique_ptr<EnforcedBoard> m_board;
};

void CheatsAtOnceTest::awaitWaiting(const QString &login) const
{
    QTRY_VERIFY(
        m_board
            ->askOwner(u"SELECT 1 FROM pg_stat_activity WHERE usename = '%1' AND wait_event_type = 'Lock'"_s.arg(login))
            .rows
        > 0);
}

void CheatsAtOnceTest::guessing_isCountedDespiteRollback()
{
    m_board->renewPin(u"ines"_s);
    Wire wire(desk());
    QStringList heard;
    for (int i = 0; i < 8; ++i) {
        wire.run(u"BEGIN"_s);
        heard += guess(wire, u"ines"_s);
        wire.run(u"ROLLBACK"_s);
    }
    QCOMPARE(heard.count(u"wrong"_s), triesBeforeLock);
    QCOMPARE(heard.mid(triesBeforeLock), QStringList(3, u"locked"_s));
    Board board = must(Board::open(desk()));
    const auto signedIn = board.signIn(m_board->id(u"ines"_s), u"secret-Ines Costa"_s, QDateTime::currentDateTimeUtc());
    QVERIFY(!signedIn && signedIn.error().kind == ErrorKind::NotAllowed); // even the right one, for a while
}

void CheatsAtOnceTest::guessing_isCountedDespiteSavepoints()
{
    m_board->renewPin(u"ines"_s);
    Wire wire(desk());
    wire.run(u"BEGIN"_s);
    QStringList heard;
    for (int i = 0; i < 8; ++i) {
        wire.run(u"SAVEPOINT s"_s);
        heard += guess(wire, u"ines"_s);
        wire.run(u"ROLLBACK TO s"_s);
    }
    QCOMPARE(heard.count(u"wrong"_s), triesBeforeLock);
}

void CheatsAtOnceTest::guessing_inParallel_isHeardFiveTimes()
{
    m_board->renewPin(u"ines"_s);
    std::atomic<int> heard = 0, locked = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i)
        threads.emplace_back([&] {
            Wire wire(desk());
            for (int j = 0; j < 5; ++j) {
                const QString outcome = guess(wire, u"ines"_s);
                heard += outcome == "wrong"_L1;
                locked += outcome == "locked"_L1;
            }
        });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(heard.load(), triesBeforeLock);
    QCOMPARE(locked.load(), 40 - triesBeforeLock);
}

void CheatsAtOnceTest::guessing_fromTwoDesks_isCountedTogether()
{
    m_board->renewPin(u"ines"_s);
    Wire one(desk()), two(m_board->as(m_board->otherDesk()));
    QStringList heard;
    for (int i = 0; i < 4; ++i)
        heard += {guess(one, u"ines"_s), guess(two, u"ines"_s)};
    QCOMPARE(heard.count(u"wrong"_s), triesBeforeLock);
}

void CheatsAtOnceTest::voteSentTwice_countsOnce()
{
    const QString story = freshStory();
    Wire one(desk()), two(desk());
    for (Wire *wire : {&one, &two}) {
        wire->run(EnforcedBoard::under(m_board->token(u"staff"_s)));
        const QString vote = m_board->filled(u"INSERT INTO votes VALUES ('%1', '{lena}', now())"_s).arg(story);
        QCOMPARE(wire->run(vote).state, QString());
    }
    QCOMPARE(votesOf(story), 1);
    const QString both =
        m_board->filled(u"INSERT INTO votes VALUES ('%1', '{lena}', now()), ('%1', '{lena}', now())"_s);
    const QString second = freshStory();
    QCOMPARE(one.run(both.arg(second)).state, QString());
    QCOMPARE(votesOf(second), 1);
}

void CheatsAtOnceTest::votesInParallelTransactions_countOnce()
{
    const QString story = freshStory();
    const QString vote = m_board->filled(u"INSERT INTO votes VALUES ('%1', '{lena}', now())"_s).arg(story);
    Wire one(desk()), two(desk());
    for (Wire *wire : {&one, &two}) {
        wire->run(EnforcedBoard::under(m_board->token(u"staff"_s)));
        wire->run(u"BEGIN"_s);
    }
    QCOMPARE(one.run(vote).rows, 1);
    Outcome late;
    std::thread second([&] { late = two.run(vote); });
    awaitWaiting(m_board->desk());
    one.run(u"COMMIT"_s);
    second.join();
    QCOMPARE(late.state, QString());
    QCOMPARE(late.rows, 0); // it is there already
    two.run(u"COMMIT"_s);
    QCOMPARE(votesOf(story), 1);
}

void CheatsAtOnceTest::voterCelebratedAfterwards_losesTheVote()
{
    Wire wire(desk());
    wire.run(EnforcedBoard::under(m_board->token(u"author"_s)));
    for (const QString &sql : {u"BEGIN"_s, u"INSERT INTO votes VALUES ('{mine}', '{pavel}', now())"_s,
             u"INSERT INTO celebrations VALUES ('{mine}', '{pavel}', 9)"_s})
        QCOMPARE(wire.run(m_board->filled(sql)).state, QString());
    QCOMPARE(wire.run(m_board->filled(u"SELECT votes FROM incidents WHERE id = '{mine}'"_s)).value, u"0"_s);
    QCOMPARE(wire.run(m_board->filled(u"SELECT 1 FROM votes WHERE incident_id = '{mine}'"_s)).rows, 0);
    wire.run(u"ROLLBACK"_s);
}

void CheatsAtOnceTest::votingWhileBeingCelebrated_countsNot()
{
    const QString vote = m_board->filled(u"INSERT INTO votes VALUES ('{mine}', '{lena}', now())"_s);
    const QString celebrate = m_board->filled(u"INSERT INTO celebrations VALUES ('{mine}', '{lena}', 9)"_s);
    Wire author(desk()), voter(m_board->as(m_board->otherDesk()));
    author.run(EnforcedBoard::under(m_board->token(u"author"_s)));
    Board other = must(Board::open(m_board->as(m_board->otherDesk())));
    voter.run(EnforcedBoard::under(
        must(other.signIn(m_board->id(u"lena"_s), u"secret-Lena Vogt"_s, QDateTime::currentDateTimeUtc())).token));
    for (const bool voteFirst : {false, true}) {
        Wire &first = voteFirst ? voter : author, &second = voteFirst ? author : voter;
        author.run(u"BEGIN"_s);
        voter.run(u"BEGIN"_s);
        QCOMPARE(first.run(voteFirst ? vote : celebrate).state, QString());
        Outcome late;
        std::thread racing([&] { late = second.run(voteFirst ? celebrate : vote); });
        awaitWaiting(voteFirst ? m_board->desk() : m_board->otherDesk());
        first.run(u"COMMIT"_s);
        racing.join();
        QCOMPARE(late.state, voteFirst ? QString() : u"NB005"_s);
        second.run(u"COMMIT"_s);
        QCOMPARE(votesOf(m_board->id(u"mine"_s)), 0);
        m_board->asOwner(u"DELETE FROM celebrations WHERE employee_id = '{lena}'"_s);
    }
}

void CheatsAtOnceTest::votingWhileTheMonthCloses_countsNot()
{
    const QString story = freshStory();
    Wire manager(desk()), voter(desk());
    manager.run(EnforcedBoard::under(m_board->token(u"manager"_s)));
    voter.run(EnforcedBoard::under(m_board->token(u"staff"_s)));
    manager.run(u"BEGIN"_s);
    QVERIFY(manager
                .run(u"INSERT INTO months(month, state) SELECT month, 'closed' FROM incidents WHERE id = '%1' "
                     "ON CONFLICT (month) DO UPDATE SET state = 'closed'"_s.arg(story))
                .allowed());
    Outcome late;
    std::thread racing(
        [&] { late = voter.run(m_board->filled(u"INSERT INTO votes VALUES ('%1', '{lena}', now())"_s).arg(story)); });
    awaitWaiting(m_board->desk());
    manager.run(u"COMMIT"_s);
    racing.join();
    m_board->asOwner(
        u"UPDATE months SET state = 'open' WHERE month <> (SELECT month FROM incidents WHERE id = '{old}')"_s);
    QCOMPARE(late.state, u"NB002"_s);
    QCOMPARE(votesOf(story), 0);
}

void CheatsAtOnceTest::closedMonth_takesNothing_alsoFromManagers()
{
    const QString story = freshStory(); // by Jonas, the manager
    must((*m_board)->vote(story, m_board->id(u"jonas"_s), QDateTime::currentDateTimeUtc()));
    m_board->asOwner(u"INSERT INTO months(month, state) SELECT month, 'closed' FROM incidents WHERE id = '%1' "
                     "ON CONFLICT (month) DO UPDATE SET state = 'closed'"_s.arg(story));
    const QStringList deeds{u"INSERT INTO votes VALUES ('{mine}', '{jonas}', now())"_s,
        u"DELETE FROM votes WHERE incident_id = '%1'"_s.arg(story),
        u"{post} '{jonas}', now(), '', 'published', 'board')"_s,
        u"UPDATE incidents SET status = 'withdrawn' WHERE id = '%1'"_s.arg(story),
        u"INSERT INTO celebrations VALUES ('%1', '{jonas}', 9)"_s.arg(story), // whose vote stands
        u"UPDATE months SET state = 'sealed'"_s};
    QStringList states;
    for (const QString &deed : deeds)
        states += m_board->tryOut(u"manager"_s, deed).state;
    m_board->asOwner(
        u"UPDATE months SET state = 'open' WHERE month <> (SELECT month FROM incidents WHERE id = '{old}')"_s);
    QCOMPARE(states, QStringList(deeds.size(), u"NB002"_s));
}

void CheatsAtOnceTest::forgedNotification_changesNothing()
{
    Wire wire(m_board->as(m_board->kiosk()));
    const QString mark = u"SELECT sum(changes) FROM board_changes"_s;
    const QString before = wire.run(mark).value;
    QVERIFY(wire.run(u"NOTIFY bravo_changed, 'forged'"_s).state.isEmpty());
    QCOMPARE(wire.run(mark).value, before);
}

QTEST_GUILESS_MAIN(CheatsAtOnceTest)
#include "cheatsatoncetest.moc"
