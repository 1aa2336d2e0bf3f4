#include "board/insight.h"
#include "support/corrections.h"
#include "support/storetest.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;

namespace {

const InsightQuery autumn{{2026, 9, 1}, {2026, 11, 30}};

const Series *called(const QList<Series> &all, const QString &name)
{
    const auto found = std::find_if(all.cbegin(), all.cend(), [&name](const Series &one) { return one.name == name; });
    return found == all.cend() ? nullptr : &*found;
}

NewIncident story(TestBoard &board, const QStringList &people, Marks marks = {})
{
    NewIncident wish{.title = u"A story"_s, .story = u"How it was done."_s};
    for (const QString &name : people)
        wish.celebrateIds += board.person(name);
    wish.marks = marks;
    return wish;
}

} // namespace

/// What managers ask of all stories together, on both engines.
class InsightTest : public StoreTest {
    Q_OBJECT

private Q_SLOTS:
    void stories_countOnceForEachTeam_monthByMonth();
    void sites_countTheirTeamsStories();
    void shifts_goByTheHourInTheBoardsZone();
    void values_andMarks_areCounted();
    void quiet_areThoseWithoutAStoryLately_byName();
    void ideasThatTravelled_bringTheirAdoptions();
    void friction_isListedByProcess();
    void hiddenStories_areNotCounted();
    void aSpanThatEndsBeforeItBegins_isRefused();
};

void InsightTest::stories_countOnceForEachTeam_monthByMonth()
{
    const auto board = freshBoard();
    board->post(story(*board, {u"Miriam Okafor"_s, u"Lena Vogt"_s})); // two of one team: one story
    board->post(story(*board, {u"Miriam Okafor"_s, u"Pavel Novák"_s}), 60 * 24 * 25); // November, two teams
    NewIncident whole{.title = u"All of us"_s, .story = u"How."_s, .teamIds = {board->team(u"Night desk"_s)}};
    board->post(whole, 1);
    const Insight insight = must((*board)->insight(autumn, TestBoard::now().addDays(30)));
    QCOMPARE(insight.months, (QList<Month>{{2026, 9}, {2026, 10}, {2026, 11}}));
    QCOMPARE(called(insight.teams, u"Night desk"_s)->counts, (QList<int>{0, 2, 1}));
    QCOMPARE(called(insight.teams, u"Reception"_s)->counts, (QList<int>{0, 0, 1}));
    QCOMPARE(called(insight.teams, u"Housekeeping"_s)->counts, (QList<int>{0, 0, 0}));
    QCOMPARE(called(insight.teams, u"Night desk"_s)->people, 2);
    QCOMPARE(called(insight.teams, u"Night desk"_s)->total(), 3);
    QCOMPARE(insight.storiesOfTeams, 3); // of which one celebrates two teams
}

void InsightTest::sites_countTheirTeamsStories()
{
    const auto board = freshBoard();
    change(board->where(), u"INSERT INTO sites(id, name, name_key) VALUES ('s1', 'Old house', 'old house')"_s);
    change(board->where(), u"UPDATE teams SET site_id = 's1' WHERE name IN ('Night desk', 'Reception')"_s);
    board->post(story(*board, {u"Miriam Okafor"_s, u"Pavel Novák"_s})); // two teams of one site
    board->post(story(*board, {u"Ines Costa"_s}), 1);
    const Insight insight = must((*board)->insight(autumn, TestBoard::now()));
    QCOMPARE(insight.sites.size(), 1);
    QCOMPARE(insight.sites.front().counts, (QList<int>{0, 1, 0}));
    QCOMPARE(insight.sites.front().people, 4);
}

void InsightTest::shifts_goByTheHourInTheBoardsZone()
{
    const auto board = freshBoard(); // in Berlin, where 09:00 UTC is 11 o'clock in October
    board->post(story(*board, {u"Miriam Okafor"_s})); // 11
    board->post(story(*board, {u"Miriam Okafor"_s}), 60 * 3); // 14
    board->post(story(*board, {u"Miriam Okafor"_s}), 60 * 11); // 22
    board->post(story(*board, {u"Miriam Okafor"_s}), 60 * 18 + 59); // 5:59
    board->post(story(*board, {u"Miriam Okafor"_s}), 60 * 19); // 6
    const Insight insight = must((*board)->insight(autumn, TestBoard::now()));
    QCOMPARE(called(insight.shifts, u"early"_s)->counts, (QList<int>{0, 2, 0}));
    QCOMPARE(called(insight.shifts, u"late"_s)->counts, (QList<int>{0, 1, 0}));
    QCOMPARE(called(insight.shifts, u"night"_s)->counts, (QList<int>{0, 2, 0}));
}

void InsightTest::values_andMarks_areCounted()
{
    const auto board = freshBoard();
    NewIncident wish = story(*board, {u"Miriam Okafor"_s, u"Lena Vogt"_s}, Mark::AskedForByName | Mark::Explained);
    const Value value = must((*board)->roster()).values.front();
    wish.valueIds = {value.id};
    board->post(wish);
    const Insight insight = must((*board)->insight(autumn, TestBoard::now()));
    QCOMPARE(called(insight.values, value.name)->total(), 1);
    QCOMPARE(called(insight.marks, u"asked-for-by-name"_s)->total(), 1);
    QCOMPARE(called(insight.marks, u"explained"_s)->total(), 1);
    QCOMPARE(called(insight.marks, u"thanked"_s)->total(), 0);
    const QString inTeam = markInTeam(u"asked-for-by-name"_s, board->team(u"Night desk"_s));
    const auto found = std::find_if(
        insight.marks.cbegin(), insight.marks.cend(), [&inTeam](const Series &one) { return one.id == inTeam; });
    QVERIFY(found != insight.marks.cend());
    QCOMPARE(found->total(), 1);
    QVERIFY(teamMarks(insight, u"asked-for-by-name"_s).isEmpty()); // two people are too few to tell anything
}

void InsightTest::quiet_areThoseWithoutAStoryLately_byName()
{
    const auto board = freshBoard();
    board->post(story(*board, {u"Miriam Okafor"_s}));
    board->post(story(*board, {u"Pavel Novák"_s}), 60 * 24 * 70);
    const InsightQuery year{{2026, 1, 1}, {2026, 12, 31}};
    const Insight insight = must((*board)->insight(year, TestBoard::now().addDays(quietDays + 15)));
    QStringList names;
    for (const Quiet &one : insight.quiet)
        names += one.name;
    QCOMPARE(names,
        (QStringList{
            u"Housekeeping"_s, u"Ines Costa"_s, u"Jonas Lind"_s, u"Lena Vogt"_s, u"Miriam Okafor"_s, u"Night desk"_s}));
    QVERIFY(!insight.quiet[1].lastAt.isValid());
    QCOMPARE(insight.quiet[4].lastAt, TestBoard::now());
    QVERIFY(insight.quiet[5].team);
}

void InsightTest::ideasThatTravelled_bringTheirAdoptions()
{
    const auto board = freshBoard();
    const Incident one = board->post(u"One"_s), two = board->post(u"Two"_s);
    const auto adopt = [&](const Incident &incident, const QString &name) {
        must((*board)->addAdoption(
            {.incidentId = incident.id, .employeeId = board->person(name), .text = u"Good."_s}, TestBoard::now()));
    };
    adopt(one, u"Ines Costa"_s);
    adopt(two, u"Ines Costa"_s);
    adopt(two, u"Pavel Novák"_s);
    const Insight insight = must((*board)->insight(autumn, TestBoard::now()));
    QCOMPARE(insight.travelled.size(), 2);
    QCOMPARE(insight.travelled[0].incident.title, u"Two"_s);
    QCOMPARE(insight.travelled[0].adoptions.size(), 2);
    QCOMPARE(insight.travelled[1].adoptions.front().by, u"Ines Costa"_s);
}

void InsightTest::friction_isListedByProcess()
{
    const auto board = freshBoard();
    change(board->where(),
        u"INSERT INTO processes(id, name, name_key, owner_id) VALUES ('p1', 'Late check-out', 'late check-out', '%1')"_s
            .arg(board->person(u"Jonas Lind"_s)));
    NewIncident bent = story(*board, {u"Lena Vogt"_s}, Mark::ProcessBent);
    bent.processIds = {u"p1"_s, u"gone since"_s};
    const Incident named = board->post(bent);
    board->post(story(*board, {u"Ines Costa"_s}, Mark::ProcessBent), 1);
    board->post(u"Another"_s, 2);
    QCOMPARE(must((*board)->recordOf(named.id)).processIds, QStringList{u"p1"_s});
    const Insight insight = must((*board)->insight(autumn, TestBoard::now()));
    QCOMPARE(insight.friction.size(), 2);
    QCOMPARE(insight.friction[0].process.name, u"Late check-out"_s);
    QCOMPARE(insight.friction[0].process.ownerId, board->person(u"Jonas Lind"_s));
    QCOMPARE(insight.friction[0].stories.front().id, named.id);
    QVERIFY(insight.friction[1].process.id.isEmpty());
    QCOMPARE(insight.friction[1].stories.size(), 1);
}

void InsightTest::hiddenStories_areNotCounted()
{
    const auto board = freshBoard();
    const Incident one = board->post(u"One"_s);
    must((*board)->moderate(one.id, Status::SetAside, u"No."_s, board->person(u"Jonas Lind"_s), TestBoard::now()));
    const Insight insight = must((*board)->insight(autumn, TestBoard::now()));
    for (const QList<Series> &series : {insight.teams, insight.shifts, insight.values, insight.marks}) {
        for (const Series &line : series)
            QCOMPARE(line.total(), 0);
    }
}

void InsightTest::aSpanThatEndsBeforeItBegins_isRefused()
{
    const auto board = freshBoard();
    QCOMPARE(refused((*board)->insight({{2026, 10, 2}, {2026, 10, 1}}, TestBoard::now())).kind, ErrorKind::Usage);
}

QTEST_GUILESS_MAIN(InsightTest)
#include "insighttest.moc"
