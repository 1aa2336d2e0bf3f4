#include "store/connection.h"
#include "support/storetest.h"

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;

class VoteTest : public StoreTest {
    Q_OBJECT

private Q_SLOTS:
    void vote_countsOnce();
    void withdrawnVote_isGone();
    void oneDelivery_isDoneOnce_onAServer();
    void ownStory_takesNoVote();
    void unknownStoryOrVoter_isRefused();
    void twoBoards_countOneVoteOnce();
    void highlights_shareRanks();
    void highlights_tiesGoToTheEarlierPost();
    void highlights_sayWhatIsWithheld();
    void outsideEdition_needsConsent_andHidesTheHour();
    void totals_countTheWholeMonth();
    void emptyMonth_hasNothing();
};

void VoteTest::vote_countsOnce()
{
    const auto board = freshBoard();
    const QString id = board->post(u"One"_s).id;
    const QString lena = board->person(u"Lena Vogt"_s);
    QCOMPARE(must((*board)->vote(id, lena, TestBoard::now())), VoteOutcome::Counted);
    QCOMPARE(must((*board)->vote(id, lena, TestBoard::now())), VoteOutcome::AlreadyCounted);
    QCOMPARE(must((*board)->incident(id)).votes, 1);
    QCOMPARE(must((*board)->vote(id, board->person(u"Ines Costa"_s), TestBoard::now())), VoteOutcome::Counted);
    QCOMPARE(must((*board)->incident(id)).votes, 2);
}

void VoteTest::withdrawnVote_isGone()
{
    const auto board = freshBoard();
    const QString id = board->post(u"One"_s).id;
    const QString lena = board->person(u"Lena Vogt"_s);
    QCOMPARE(must((*board)->withdrawVote(id, lena)), VoteOutcome::WasNotThere);
    must((*board)->vote(id, lena, TestBoard::now()));
    QCOMPARE(must((*board)->withdrawVote(id, lena)), VoteOutcome::Withdrawn);
    QCOMPARE(must((*board)->incident(id)).votes, 0);
    QCOMPARE(must((*board)->vote(id, lena, TestBoard::now())), VoteOutcome::Counted);
    QVERIFY(must((*board)->check()).isEmpty());
}

/// The answer was lost, so it is sent again; meanwhile the voter thought better of it.
void VoteTest::oneDelivery_isDoneOnce_onAServer()
{
    const auto board = freshBoard();
    if (board->where().engine != Location::Engine::Postgres)
        QSKIP("A file takes nothing from an outbox.");
    const QString id = board->post(u"One"_s).id;
    const QString lena = board->person(u"Lena Vogt"_s);
    const auto votes = [&] { return must((*board)->incident(id)).votes; };
    QCOMPARE(must((*board)->vote(id, lena, TestBoard::now(), u"first"_s)), VoteOutcome::Counted);
    QCOMPARE(must((*board)->withdrawVote(id, lena)), VoteOutcome::Withdrawn);
    QCOMPARE(must((*board)->vote(id, lena, TestBoard::now(), u"first"_s)), VoteOutcome::AlreadyCounted);
    QCOMPARE(votes(), 0);
    QCOMPARE(must((*board)->withdrawVote(id, lena, u"second"_s)), VoteOutcome::WasNotThere);
    QCOMPARE(must((*board)->vote(id, lena, TestBoard::now(), u"third"_s)), VoteOutcome::Counted);
    QCOMPARE(must((*board)->withdrawVote(id, lena, u"second"_s)), VoteOutcome::WasNotThere);
    QCOMPARE(votes(), 1);
    // What was refused was not taken.
    QVERIFY(!(*board)->vote(u"no such story"_s, lena, TestBoard::now(), u"fourth"_s));
    Connection connection(board->where(), Connection::Mode::ReadWrite);
    QCOMPARE(connection.value(u"SELECT count(*) FROM deliveries"_s).toInt(), 3);
    connection.execute(u"UPDATE deliveries SET taken_at = now() - interval '91 days' WHERE id <> 'third'"_s);
    must((*board)->vote(id, board->person(u"Ines Costa"_s), TestBoard::now(), u"fifth"_s));
    QCOMPARE(connection.value(u"SELECT string_agg(id, ' ' ORDER BY id) FROM deliveries"_s), u"fifth third"_s);
}

void VoteTest::ownStory_takesNoVote()
{
    const auto board = freshBoard();
    const QString miriam = board->person(u"Miriam Okafor"_s);
    const QString lena = board->person(u"Lena Vogt"_s);
    const QString id = board->post(NewIncident{.story = u"Both."_s, .celebrateIds = {lena, miriam}}).id;
    QCOMPARE(refused((*board)->vote(id, miriam, TestBoard::now())).kind, ErrorKind::NotAllowed);
    QCOMPARE(refused((*board)->vote(id, lena, TestBoard::now())).kind, ErrorKind::NotAllowed);
    QCOMPARE(must((*board)->incident(id)).votes, 0);
    // Who only posted it, or is of a celebrated team, may vote.
    const QString team = board->post(NewIncident{.story = u"Team."_s, .teamIds = {board->team(u"Night desk"_s)}}).id;
    QCOMPARE(must((*board)->vote(team, lena, TestBoard::now())), VoteOutcome::Counted);
    QCOMPARE(must((*board)->vote(id, board->person(u"Jonas Lind"_s), TestBoard::now())), VoteOutcome::Counted);
}

void VoteTest::unknownStoryOrVoter_isRefused()
{
    const auto board = freshBoard();
    const QString id = board->post(u"One"_s).id;
    const QString lena = board->person(u"Lena Vogt"_s);
    QCOMPARE(refused((*board)->vote(u"no such story"_s, lena, TestBoard::now())).kind, ErrorKind::Failed);
    QCOMPARE(refused((*board)->vote(id, u"nobody"_s, TestBoard::now())).kind, ErrorKind::Failed);
    QCOMPARE(refused((*board)->vote({}, {}, TestBoard::now())).kind, ErrorKind::Failed);
    QCOMPARE(refused((*board)->withdrawVote(u"no such story"_s, lena)).kind, ErrorKind::Failed);
    QCOMPARE(must((*board)->incident(id)).votes, 0);
}

void VoteTest::twoBoards_countOneVoteOnce()
{
    const auto board = freshBoard();
    Board other = must(Board::open(board->where()));
    const QString id = board->post(u"One"_s).id;
    const QString lena = board->person(u"Lena Vogt"_s);
    QCOMPARE(must((*board)->vote(id, lena, TestBoard::now())), VoteOutcome::Counted);
    QCOMPARE(must(other.vote(id, lena, TestBoard::now())), VoteOutcome::AlreadyCounted);
    QCOMPARE(must(other.incident(id)).votes, 1);
}

void VoteTest::highlights_shareRanks()
{
    const auto board = freshBoard();
    const QList<int> votes{1, 5, 3, 3, 0};
    for (qsizetype i = 0; i < votes.size(); ++i)
        board->giveVotes(board->post(u"Story %1"_s.arg(i), static_cast<int>(i)).id, votes[i]);
    const Highlights month = must((*board)->highlights({.month = {2026, 10}, .top = 4}));
    QStringList places;
    for (const Highlight &one : month.highlights)
        places += u"%1 %2 %3"_s.arg(one.rank).arg(one.incident.title).arg(one.incident.votes);
    QCOMPARE(places, (QStringList{u"1 Story 1 5"_s, u"2 Story 2 3"_s, u"2 Story 3 3"_s, u"4 Story 0 1"_s}));
    QCOMPARE(month.board, u"Harbour Hotel"_s);
    QCOMPARE(month.zone, QTimeZone("Europe/Berlin"));
}

void VoteTest::highlights_tiesGoToTheEarlierPost()
{
    const auto board = freshBoard();
    const Incident late = board->post(u"Late"_s, 60);
    const Incident early = board->post(u"Early"_s, 0);
    board->giveVotes(late.id, 2);
    board->giveVotes(early.id, 2);
    const Highlights month = must((*board)->highlights({.month = {2026, 10}, .top = 1}));
    QCOMPARE(month.highlights.front().incident.id, early.id);
}

void VoteTest::highlights_sayWhatIsWithheld()
{
    const auto board = freshBoard();
    board->post(u"Shown"_s, 0);
    const QStringList hidden{
        board->post(u"A"_s, 1).id, board->post(u"B"_s, 2).id, board->post(u"C"_s, 3).id, board->post(u"D"_s, 4).id};
    Connection connection(board->where(), Connection::Mode::ReadWrite);
    const QStringList changes{
        u"status = 'set-aside'"_s, u"status = 'waiting'"_s, u"audience = 'team'"_s, u"status = 'withdrawn'"_s};
    for (qsizetype i = 0; i < hidden.size(); ++i)
        connection.execute(u"UPDATE incidents SET %1 WHERE id = '%2'"_s.arg(changes[i], hidden[i]));
    const Highlights month = must((*board)->highlights({.month = {2026, 10}}));
    QCOMPARE(month.highlights.size(), 1);
    QStringList withheld;
    for (const Withheld &one : month.withheld) {
        QCOMPARE(one.what, u"story"_s);
        QVERIFY(one.reason.endsWith(u'.'));
        withheld += one.id;
    }
    QCOMPARE(withheld, hidden.mid(0, 3)); // who took a story back wants no word of it
    QCOMPARE(month.totals.incidents, 1);
}

void VoteTest::outsideEdition_needsConsent_andHidesTheHour()
{
    const auto board = freshBoard();
    board->post(
        NewIncident{.title = u"Yes"_s, .story = u"S."_s, .customerWords = u"Say it."_s, .customerConsents = true}, 0);
    const Incident kept =
        board->post(NewIncident{.title = u"No"_s, .story = u"S."_s, .customerWords = u"Do not."_s}, 1);
    const Highlights inside = must((*board)->highlights({.month = {2026, 10}}));
    QVERIFY(inside.withheld.isEmpty());
    QCOMPARE(inside.highlights[1].incident.customerWords, u"Do not."_s);
    const Highlights outside = must((*board)->highlights({.month = {2026, 10}, .edition = Edition::Outside}));
    QCOMPARE(outside.highlights[0].incident.customerWords, u"Say it."_s);
    QCOMPARE(outside.highlights[1].incident.customerWords, QString());
    QCOMPARE(outside.withheld.size(), 1);
    QCOMPARE(outside.withheld.front().id, kept.id);
    QCOMPARE(outside.withheld.front().what, u"customer-words"_s);
    QCOMPARE(outside.highlights[0].incident.postedAt, QDateTime({2026, 10, 13}, {0, 0}, QTimeZone::utc()));
}

void VoteTest::totals_countTheWholeMonth()
{
    const auto board = freshBoard();
    const QString lena = board->person(u"Lena Vogt"_s);
    const QString team = board->team(u"Reception"_s);
    board->giveVotes(board->post(NewIncident{.story = u"A."_s, .celebrateIds = {lena}, .teamIds = {team}}).id, 3);
    board->giveVotes(
        board->post(NewIncident{.story = u"B."_s, .celebrateIds = {lena, board->person(u"Ines Costa"_s)}}).id, 2);
    board->giveVotes(board
                         ->post(NewIncident{
                             .story = u"Other month."_s, .postedAt = QDateTime({2026, 9, 1}, {9, 0}, QTimeZone::utc())})
                         .id,
        4);
    const Highlights month = must((*board)->highlights({.month = {2026, 10}, .top = 1}));
    QCOMPARE(month.highlights.size(), 1);
    QVERIFY(month.totals == (MonthTotals{.incidents = 2, .votes = 5, .peopleCelebrated = 2, .teamsCelebrated = 1}));
}

void VoteTest::emptyMonth_hasNothing()
{
    const auto board = freshBoard();
    board->post(u"October"_s);
    const Highlights month = must((*board)->highlights({.month = {2026, 2}}));
    QVERIFY(month.highlights.isEmpty() && month.withheld.isEmpty());
    QVERIFY(month.totals == MonthTotals{});
    QVERIFY(must((*board)->highlights({.month = {2026, 10}, .top = 0})).highlights.isEmpty());
}

QTEST_GUILESS_MAIN(VoteTest)
#include "votetest.moc"
