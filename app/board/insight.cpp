#include "board/insight.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace bravo {

int Series::total() const
{
    return std::accumulate(counts.cbegin(), counts.cend(), 0);
}

QString shiftAt(int hour)
{
    return hour >= 6 && hour < 14 ? u"early"_s : hour >= 14 && hour < 22 ? u"late"_s : u"night"_s;
}

QStringList shiftNames()
{
    return {u"early"_s, u"late"_s, u"night"_s};
}

QList<Month> monthsOf(const InsightQuery &query)
{
    QList<Month> months;
    const Month last{query.to.year(), query.to.month()};
    for (Month month{query.from.year(), query.from.month()}; month <= last; month = month.next())
        months += month;
    return months;
}

QString markInTeam(const QString &mark, const QString &teamId)
{
    return mark + u':' + teamId;
}

QList<TeamMark> teamMarks(const Insight &insight, const QString &mark)
{
    QList<TeamMark> all;
    for (const Series &team : insight.teams) {
        if (team.people < fewestPeople || team.total() < fewestStories)
            continue;
        const QString id = markInTeam(mark, team.id);
        const auto marked = std::find_if(
            insight.marks.cbegin(), insight.marks.cend(), [&id](const Series &one) { return one.id == id; });
        all += TeamMark{team.name, team.total(), marked == insight.marks.cend() ? 0 : marked->total()};
    }
    return all;
}

std::optional<Season> seasonOf(const HouseRules &rules, const Insight &insight, const QDate &today)
{
    if (rules.seasonGoal <= 0 || !rules.seasonFrom.isValid() || today < rules.seasonFrom)
        return std::nullopt;
    Season season;
    Season::Part others{QCoreApplication::translate("bravo::Season", "Smaller teams"), 0, 0};
    int people = 0;
    for (const Series &team : insight.teams) {
        people += team.people;
        if (team.people >= rules.seasonLeastTeam) {
            season.teams += Season::Part{team.name, team.people, team.total()};
        } else {
            others.people += team.people;
            others.stories += team.total();
        }
    }
    if (others.people > 0)
        season.teams += others;
    season.aHead = people > 0 ? double(insight.storiesOfTeams) / people : 0;
    season.share = std::min(1.0, season.aHead / rules.seasonGoal);
    return season;
}

} // namespace bravo
