#pragma once

#include "board/governing.h"

namespace bravo {

/// The part of a day in which a story was told, by the hour in the board's zone: "early" from six, "late" from two in
/// the afternoon, "night" from ten.
QString shiftAt(int hour);
QStringList shiftNames();

/// The first month of the query, and all that follow until its last.
QList<Month> monthsOf(const InsightQuery &query);

/// A team or person without a story for so many days is one to go and look for.
inline constexpr int quietDays = 60;

/// A mark within one team stands among Insight::marks under this id.
QString markInTeam(const QString &mark, const QString &teamId);

/// How often a mark was seen in a team, and in how many stories.
struct TeamMark {
    QString team;
    int stories = 0, marked = 0;
    bool operator==(const TeamMark &) const = default;
};
/// By team's name; small numbers mislead, so teams of fewer than five people, or with fewer than ten stories, are left
/// out.
QList<TeamMark> teamMarks(const Insight &insight, const QString &mark);
inline constexpr int fewestPeople = 5, fewestStories = 10;

/// How far a season's shared goal is reached: stories a head, of all teams together.
struct Season {
    struct Part {
        QString team;
        int people = 0, stories = 0;
        bool operator==(const Part &) const = default;
    };
    double aHead = 0; // of all who are in a team
    double share = 0; // of the goal, at most 1
    QList<Part> teams; // by name; those with fewer people than seasonLeastTeam are in "other teams", last
    bool operator==(const Season &) const = default;
};
/// Nothing where there is no season, or it has not begun.
std::optional<Season> seasonOf(const HouseRules &rules, const Insight &insight, const QDate &today);

} // namespace bravo
