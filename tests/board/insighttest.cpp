#include "board/insight.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bravo;

class InsightTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shifts_beginAtSixTwoAndTen();
    void months_areThoseOfTheSpan();
    void smallNumbers_areNotShown();
    void season_isAHead_andSmallTeamsStandTogether();
    void season_isOffByDefault();
};

void InsightTest::shifts_beginAtSixTwoAndTen()
{
    const QHash<int, QString> shifts{{0, u"night"_s}, {5, u"night"_s}, {6, u"early"_s}, {13, u"early"_s},
        {14, u"late"_s}, {21, u"late"_s}, {22, u"night"_s}};
    for (auto one = shifts.cbegin(); one != shifts.cend(); ++one)
        QCOMPARE(shiftAt(one.key()), one.value());
}

void InsightTest::months_areThoseOfTheSpan()
{
    QCOMPARE(monthsOf({{2025, 12, 31}, {2026, 2, 1}}), (QList<Month>{{2025, 12}, {2026, 1}, {2026, 2}}));
}

void InsightTest::smallNumbers_areNotShown()
{
    Insight insight;
    insight.teams = {{u"few"_s, u"Four people"_s, {50}, 4}, {u"quiet"_s, u"Nine stories"_s, {9}, 20},
        {u"many"_s, u"Enough"_s, {10}, 5}};
    insight.marks = {{markInTeam(u"came-back"_s, u"many"_s), u"Enough"_s, {4}, 5}};
    QCOMPARE(teamMarks(insight, u"came-back"_s), (QList<TeamMark>{{u"Enough"_s, 10, 4}}));
}

void InsightTest::season_isAHead_andSmallTeamsStandTogether()
{
    HouseRules rules;
    rules.seasonGoal = 2;
    rules.seasonFrom = {2026, 9, 1};
    Insight insight;
    insight.teams = {{u"a"_s, u"Big"_s, {7}, 6}, {u"b"_s, u"Small"_s, {1}, 2}, {u"c"_s, u"Tiny"_s, {1}, 0}};
    insight.storiesOfTeams = 8; // one of them celebrates two teams
    const auto season = seasonOf(rules, insight, {2026, 10, 1});
    QVERIFY(season);
    QCOMPARE(season->aHead, 1.0);
    QCOMPARE(season->share, 0.5);
    QCOMPARE(season->teams.size(), 2);
    QCOMPARE(season->teams.front(), (Season::Part{u"Big"_s, 6, 7}));
    QCOMPARE(season->teams.back().people, 2);
    QCOMPARE(season->teams.back().stories, 2);
    QVERIFY(!seasonOf(rules, insight, {2026, 8, 31}));
}

void InsightTest::season_isOffByDefault()
{
    QVERIFY(!seasonOf({}, {}, {2026, 10, 1}));
}

QTEST_GUILESS_MAIN(InsightTest)
#include "insighttest.moc"
