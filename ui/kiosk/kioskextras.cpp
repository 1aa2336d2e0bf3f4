#include "kiosk/kioskextras.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace bravo {

namespace {

constexpr int winners = 5;
constexpr int longestMonthDays = 45; // then the last month's highlights are no news any more
constexpr int anniversaryDays = 3; // before and after the day itself
constexpr int mostAnniversaries = 2; // a year
constexpr int yearsBack[] = {1, 2, 5, 10};

QList<KioskExtras::Members> membersOf(const QList<Incident> &incidents, const Roster &roster)
{
    QList<KioskExtras::Members> teams;
    for (const Incident &incident : incidents) {
        for (const Celebrated &team : incident.teams) {
            const auto isKnown = [&team](const KioskExtras::Members &one) { return one.teamId == team.id; };
            if (std::any_of(teams.cbegin(), teams.cend(), isKnown))
                continue;
            KioskExtras::Members members{team.id, {}};
            for (const Employee &employee : roster.employees) { // whoever wishes no public praise is not named
                if (employee.teamId == team.id && employee.audience == Audience::Board)
                    members.people += Celebrated{employee.id, employee.name, {}};
            }
            teams += members;
        }
    }
    return teams;
}

QList<KioskExtras::Anniversary> anniversariesOf(Board &board, const QDate &today, const QTimeZone &zone)
{
    QList<KioskExtras::Anniversary> found;
    for (const int years : yearsBack) {
        const QDate day = today.addYears(-years);
        const auto month =
            board.incidents({.month = Month{day.year(), day.month()}, .order = Order::MostVoted, .limit = 50});
        int taken = 0;
        for (const Incident &incident : month.value_or(QList<Incident>{})) {
            const qint64 off = std::abs(incident.postedAt.toTimeZone(zone).date().daysTo(day));
            if (off <= anniversaryDays && taken++ < mostAnniversaries)
                found += KioskExtras::Anniversary{years, incident};
        }
    }
    return found;
}

void addMonth(Board &board, const QDateTime &now, KioskExtras &extras)
{
    const auto closed = board.lastClosedMonth().value_or(std::nullopt);
    if (!closed || closed->closedAt.daysTo(now) > longestMonthDays)
        return;
    const auto highlights = board.highlights({.month = closed->month, .top = winners});
    if (!highlights || highlights->highlights.isEmpty())
        return;
    extras.closedAt = closed->closedAt;
    extras.month = *highlights;
}

/// Answers to those of the stories that have any, or to some of them.
QList<Answer> answersTo(Board &board, const QList<Incident> &incidents, const std::optional<QStringList> &some)
{
    QStringList ids;
    for (const Incident &incident : incidents) {
        if (incident.thanks + incident.adoptions > 0 && (!some || some->contains(incident.id)))
            ids += incident.id;
    }
    return ids.isEmpty() ? QList<Answer>{} : board.answers(ids).value_or(QList<Answer>{});
}

} // namespace

KioskExtras readKioskExtras(
    Board &board, const QDateTime &now, const QTimeZone &zone, const QList<Incident> &incidents, const Roster &roster)
{
    KioskExtras extras;
    extras.answers = answersTo(board, incidents, std::nullopt);
    extras.notices = board.notices(now).value_or(QList<Notice>{});
    extras.values = roster.values;
    extras.teams = membersOf(incidents, roster);
    addMonth(board, now, extras);
    extras.anniversaries = anniversariesOf(board, now.toTimeZone(zone).date(), zone);
    return extras;
}

void renewKioskExtras(Board &board, const QDateTime &now, const QList<Incident> &incidents, const Roster &roster,
    const QStringList &changed, bool notices, KioskExtras &extras)
{
    QSet<QString> kept;
    for (const Incident &incident : incidents) {
        if (!changed.contains(incident.id))
            kept += incident.id;
    }
    extras.answers.removeIf([&kept](const Answer &answer) { return !kept.contains(answer.incidentId); });
    extras.answers += answersTo(board, incidents, changed);
    std::sort(extras.answers.begin(), extras.answers.end(),
        [](const Answer &a, const Answer &b) { return std::tie(a.at, a.id) < std::tie(b.at, b.id); });
    if (notices)
        extras.notices = board.notices(now).value_or(QList<Notice>{});
    extras.values = roster.values;
    extras.teams = membersOf(incidents, roster);
}

QStringList storiesIn(const KioskExtras &extras)
{
    QStringList ids;
    for (const Highlight &highlight : extras.month.highlights)
        ids += highlight.incident.id;
    for (const KioskExtras::Anniversary &one : extras.anniversaries)
        ids += one.incident.id;
    return ids;
}

bool keepOnly(const QList<StoryMark> &marked, KioskExtras &extras)
{
    QSet<QString> ids;
    for (const StoryMark &mark : marked)
        ids += mark.id;
    const auto gone = [&ids](const auto &one) { return !ids.contains(one.incident.id); };
    return extras.month.highlights.removeIf(gone) + extras.anniversaries.removeIf(gone) > 0;
}

QSet<QString> peopleIn(const KioskExtras &extras)
{
    QSet<QString> ids;
    const auto addAll = [&ids](const QList<Celebrated> &people) {
        for (const Celebrated &one : people)
            ids += one.id;
    };
    for (const Answer &answer : extras.answers) {
        if (answer.leader)
            ids += answer.employeeId;
    }
    for (const KioskExtras::Members &team : extras.teams)
        addAll(team.people);
    for (const Highlight &highlight : extras.month.highlights)
        addAll(highlight.incident.celebrates);
    for (const KioskExtras::Anniversary &one : extras.anniversaries)
        addAll(one.incident.celebrates);
    return ids;
}

} // namespace bravo
