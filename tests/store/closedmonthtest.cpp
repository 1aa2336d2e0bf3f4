#include "board/permissions.h"
#include "store/connection.h"
#include "support/corrections.h"
#include "support/storetest.h"

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;

/// What a closed month no longer takes, on a file and for a server's owner; for desks see cheatsatoncetest.cpp.
class ClosedMonthTest : public StoreTest {
    Q_OBJECT

private Q_SLOTS:
    void closedMonth_stands();
    void closing_isForManagers_once();
    void import_leavesClosedMonthsAlone();
};

void ClosedMonthTest::closedMonth_stands()
{
    const auto board = freshBoard();
    const QString jonas = board->person(u"Jonas Lind"_s), lena = board->person(u"Lena Vogt"_s);
    const Incident story = board->post(u"One"_s), other = board->post(u"Two"_s);
    must((*board)->vote(story.id, lena, TestBoard::now()));
    must((*board)->closeMonth({2026, 10}, {}, jonas, TestBoard::now()));
    const Error closed = errorOf(Objection::MonthClosed);
    QCOMPARE(refused((*board)->vote(other.id, lena, TestBoard::now())), closed);
    QCOMPARE(must((*board)->vote(story.id, lena, TestBoard::now())), VoteOutcome::AlreadyCounted); // sent again
    QCOMPARE(refused((*board)->withdrawVote(story.id, lena)), closed);
    QCOMPARE(refused((*board)->withdraw(story.id, jonas, TestBoard::now(), 900)), closed);
    const NewIncident late{.story = u"Late."_s, .postedById = jonas, .celebrateIds = {lena}};
    QCOMPARE(refused((*board)->post(late, TestBoard::now())), closed);
    QCOMPARE(must((*board)->count({})), 2);
    QCOMPARE(must((*board)->incident(story.id)).votes, 1);
    // By the board's own clock: in Berlin November begins an hour before it does in Greenwich.
    const QDateTime turn(QDate(2026, 10, 31), QTime(23, 0), QTimeZone::utc());
    QCOMPARE(refused((*board)->post(late, turn.addSecs(-1))), closed);
    const Incident next = must((*board)->post(late, turn));
    QCOMPARE(must((*board)->vote(next.id, jonas, turn)), VoteOutcome::Counted);
    QCOMPARE(must((*board)->withdrawVote(next.id, jonas)), VoteOutcome::Withdrawn);
    // A manager can still take off the board what should not be there.
    QVERIFY((*board)->moderate(story.id, Status::SetAside, u"Asked for."_s, jonas, TestBoard::now()));
}

void ClosedMonthTest::closing_isForManagers_once()
{
    const auto board = freshBoard();
    const QString jonas = board->person(u"Jonas Lind"_s);
    const QDateTime at = TestBoard::now();
    QCOMPARE(refused((*board)->closeMonth({2026, 9}, {}, board->person(u"Lena Vogt"_s), at)),
        errorOf(Objection::ManagersOnly));
    QCOMPARE(refused((*board)->closeMonth({2026, 11}, {}, jonas, at)), errorOf(Objection::MonthToCome));
    QVERIFY(!must((*board)->lastClosedMonth()));
    change(board->where(), u"INSERT INTO months(month, state) VALUES ('2026-09', 'sealed')"_s);
    must((*board)->closeMonth({2026, 9}, {}, jonas, at));
    QCOMPARE(must((*board)->lastClosedMonth()), std::optional(ClosedMonth{{2026, 9}, at}));
    QCOMPARE(lastTrail(board->where()), (Trail{jonas, u"closed"_s, u"2026-09"_s, {}}));
    QCOMPARE(refused((*board)->closeMonth({2026, 9}, {}, jonas, at)), errorOf(Objection::MonthClosed));
    Connection reader(board->where(), Connection::Mode::ReadWrite);
    QCOMPARE(reader.value(u"SELECT closed_by FROM months"_s), jonas);
}

void ClosedMonthTest::import_leavesClosedMonthsAlone()
{
    const auto board = freshBoard();
    const QString jonas = board->person(u"Jonas Lind"_s);
    const auto row = [](const QString &at) {
        return IncidentRow{.line = 2,
            .title = u"Imported"_s,
            .story = u"Story "_s + at,
            .by = u"Jonas Lind"_s,
            .forNames = {u"Miriam Okafor"_s},
            .postedAt = at};
    };
    const QList<IncidentRow> september{row(u"2026-09-10"_s)}, october{row(u"2026-10-10"_s)};
    must((*board)->importIncidents(september, {}, TestBoard::now()));
    const QString id = must((*board)->incidents({})).front().id;
    must((*board)->closeMonth({2026, 9}, {}, jonas, TestBoard::now()));
    QCOMPARE(must((*board)->importIncidents(september, {}, TestBoard::now())).alreadyThere, 1);
    QCOMPARE(must((*board)->importIncidents({row(u"2026-09-11"_s)}, {}, TestBoard::now())).bad.size(), 1);
    QCOMPARE(must((*board)->importVotes({{2, id, u"Lena Vogt"_s}}, {}, TestBoard::now())).bad.size(), 1);
    QCOMPARE(must((*board)->importIncidents(october, {}, TestBoard::now())).added, 1);
    QCOMPARE(must((*board)->count({})), 2);
    QCOMPARE(must((*board)->incident(id)).votes, 0);
}

QTEST_GUILESS_MAIN(ClosedMonthTest)
#include "closedmonthtest.moc"
