#include "store/connection.h"
#include "support/enforcedboard.h"
#include "support/storetest.h"

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;

/// What a server sees to by itself when a desk writes, and that the program's own statements pass it.
class DeskRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_board = std::make_unique<EnforcedBoard>(u"rules"_s); }
    void cleanupTestCase() { m_board.reset(); }
    void audience_isNarrowedToWhatTheCelebratedChose();
    void moderation_letsAStoryWait_andStopsRewriting();
    void month_andCounts_areTheServersOwn();
    void trail_isWrittenForTheDesk();
    void boardsOwnStatements_workAtADesk();
    void boardsOwnStatements_workAtAKiosk();

private:
    std::unique_ptr<EnforcedBoard> m_board;
};

void DeskRulesTest::audience_isNarrowedToWhatTheCelebratedChose()
{
    Wire wire(m_board->as(m_board->desk()));
    wire.run(EnforcedBoard::under(m_board->token(u"author"_s)));
    wire.run(u"BEGIN"_s);
    QVERIFY(wire.run(m_board->filled(u"INSERT INTO celebrations VALUES ('{mine}', '{ines}', 1)"_s)).allowed());
    const QString audience = m_board->filled(u"SELECT audience FROM incidents WHERE id = '{mine}'"_s);
    QCOMPARE(wire.run(audience).value, u"team"_s);
    QCOMPARE(
        wire.run(m_board->filled(u"UPDATE incidents SET audience = 'board' WHERE id = '{mine}'"_s)).state, u"NB003"_s);
}

void DeskRulesTest::moderation_letsAStoryWait_andStopsRewriting()
{
    Connection owner(m_board->admin(), Connection::Mode::ReadWrite);
    owner.execute(u"INSERT INTO settings VALUES ('moderation', 'on')"_s);
    Wire wire(m_board->as(m_board->desk()));
    wire.run(EnforcedBoard::under(m_board->token(u"author"_s)));
    const QString post = u"{post} '{me}', now(), '1999-01', 'published', 'board') RETURNING status"_s;
    wire.run(u"BEGIN"_s);
    const QString status = wire.run(m_board->filled(post, u"author"_s)).value;
    wire.run(u"ROLLBACK"_s);
    const Outcome rewritten = m_board->tryOut(u"author"_s, u"UPDATE incidents SET story = 'x' WHERE id = '{mine}'"_s);
    const Outcome approved =
        m_board->tryOut(u"author"_s, u"UPDATE incidents SET status = 'published' WHERE id = '{hidden}'"_s);
    const Outcome byManager = m_board->tryOut(u"manager"_s, post);
    owner.execute(u"DELETE FROM settings WHERE key = 'moderation'"_s);
    QCOMPARE(status, u"waiting"_s);
    QCOMPARE(rewritten.state, u"NB003"_s);
    QVERIFY(!approved.allowed());
    QCOMPARE(byManager.value, u"published"_s);
}

void DeskRulesTest::month_andCounts_areTheServersOwn()
{
    const Outcome month =
        m_board->tryOut(u"staff"_s, u"{post} '{me}', now(), '1999-01', 'published', 'board') RETURNING month"_s);
    QVERIFY(month.allowed() && month.value != "1999-01"_L1);
    QCOMPARE(m_board
                 ->tryOut(u"staff"_s,
                     u"INSERT INTO incidents(id, title, story, posted_by, posted_at, month, status, audience, votes) "
                     "VALUES (gen_random_uuid()::text, 'T', 'S', '{me}', now(), '', 'published', 'board', 9)"_s)
                 .state,
        u"42501"_s);
}

void DeskRulesTest::trail_isWrittenForTheDesk()
{
    Connection owner(m_board->admin(), Connection::Mode::ReadWrite);
    const int before = owner.value(u"SELECT count(*) FROM audit_entries"_s).toInt();
    Wire wire(m_board->as(m_board->desk()));
    wire.run(EnforcedBoard::under(m_board->token(u"manager"_s)));
    QVERIFY(wire.run(u"UPDATE settings SET value = 'Harbour Hotel' WHERE key = 'name'"_s).allowed());
    QVERIFY(wire.run(m_board->filled(u"UPDATE incidents SET learn = 'x' WHERE id = '{other}'"_s)).allowed());
    QCOMPARE(owner.value(u"SELECT count(*) FROM audit_entries"_s).toInt(), before + 2);
    QCOMPARE(owner.value(u"SELECT actor_id || verb || object_id FROM audit_entries ORDER BY seq DESC LIMIT 1"_s),
        m_board->id(u"jonas"_s) + "edited"_L1 + m_board->id(u"other"_s));
}

void DeskRulesTest::boardsOwnStatements_workAtADesk()
{
    Board board = must(Board::open(m_board->as(m_board->desk())));
    QCOMPARE(must(board.standing()), Standing::Desk);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString lena = m_board->id(u"lena"_s);
    const NewIncident wish{
        .story = u"Seen from a desk."_s, .postedById = lena, .celebrateIds = {m_board->id(u"miriam"_s)}};
    QCOMPARE(refused(board.post(wish, now)).kind, ErrorKind::NotAllowed);
    QCOMPARE(refused(board.vote(m_board->id(u"mine"_s), lena, now)).kind, ErrorKind::NotAllowed);
    must(board.signIn(lena, u"secret-Lena Vogt"_s, now));
    const Incident posted = must(board.post(wish, now));
    QCOMPARE(must(board.vote(m_board->id(u"mine"_s), lena, now)), VoteOutcome::Counted);
    QCOMPARE(must(board.vote(m_board->id(u"mine"_s), lena, now)), VoteOutcome::AlreadyCounted);
    QVERIFY(must(board.incident(m_board->id(u"mine"_s), lena)).votedByViewer);
    QCOMPARE(must(board.withdrawVote(m_board->id(u"mine"_s), lena)), VoteOutcome::Withdrawn);
    must(board.addThanks({{}, m_board->id(u"mine"_s), lena, u"Thanks."_s}, now));
    must(board.addAdoption({{}, m_board->id(u"mine"_s), lena, u"Tried it."_s}, now));
    QCOMPARE(must(board.incidents({.search = u"seen desk"_s})).size(), 1);
    QVERIFY(must(board.count({.viewerId = lena, .toVote = true})) > 0);
    QVERIFY(!must(board.months()).isEmpty());
    must(board.highlights({.month = must(board.months()).front()}));
    must(board.withdraw(posted.id, lena, now, editSeconds));
    must(board.stillHere());
    must(board.signOut());
    QCOMPARE(refused(board.stillHere()).kind, ErrorKind::NotAllowed);
}

void DeskRulesTest::boardsOwnStatements_workAtAKiosk()
{
    Board board = must(Board::open(m_board->as(m_board->kiosk()), Board::Access::ReadOnly));
    QCOMPARE(must(board.standing()), Standing::Kiosk);
    QVERIFY(must(board.info()).incidents > 0);
    QVERIFY(must(board.incidents({})).size() > 0);
    QCOMPARE(must(board.roster()).employees.size(), 5);
    QVERIFY(must(board.changeMark()) > 0);
    must(board.highlights({.month = must(board.months()).front()}));
    QCOMPARE(must(board.incidents({.search = u"title hidden"_s})).size(), 0);
}

QTEST_GUILESS_MAIN(DeskRulesTest)
#include "deskrulestest.moc"
