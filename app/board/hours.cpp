#include "board/hours.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

constexpr int dayMinutes = 24 * 60;
constexpr qint64 daySeconds = 24 * 60 * 60;

struct HoursWords {
    Q_DECLARE_TR_FUNCTIONS(bravo::Hours)
};

enum class Twice { First, Last };

/// The instant of a wall-clock time; see isWithin() for the days on which clocks change.
QDateTime instantOf(const QDate &date, int minutes, const QTimeZone &zone, Twice twice)
{
    const qint64 wall = QDateTime(date, QTime(0, 0), QTimeZone::utc()).toSecsSinceEpoch() + minutes * 60;
    const auto offsetAt = [&zone](qint64 utc) {
        return zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(utc, QTimeZone::utc()));
    };
    const int before = offsetAt(wall - daySeconds), after = offsetAt(wall + daySeconds);
    qint64 first = wall - std::max(before, after), last = wall - std::min(before, after);
    const bool firstHolds = offsetAt(first) == wall - first, lastHolds = offsetAt(last) == wall - last;
    if (!firstHolds && !lastHolds) { // skipped
        const int early = offsetAt(first);
        while (last - first > 1) {
            const qint64 middle = first + (last - first) / 2;
            (offsetAt(middle) == early ? first : last) = middle;
        }
        return QDateTime::fromSecsSinceEpoch(last, QTimeZone::utc());
    }
    const bool takeFirst = firstHolds && (twice == Twice::First || !lastHolds);
    return QDateTime::fromSecsSinceEpoch(takeFirst ? first : last, QTimeZone::utc());
}

/// The span as it begins on that day; invalid instants where it does not.
struct Interval {
    QDateTime start, end;
};

Interval intervalOn(const WeeklySpan &span, const QDate &day, const QTimeZone &zone)
{
    if (!(span.days & (1 << (day.dayOfWeek() - 1))))
        return {};
    const int to = span.to <= span.from ? span.to + dayMinutes : span.to;
    return {instantOf(day.addDays(span.from / dayMinutes), span.from % dayMinutes, zone, Twice::First),
        instantOf(day.addDays(to / dayMinutes), to % dayMinutes, zone, Twice::Last)};
}

/// Minutes of "7:00", "07:00" or "24:00"; −1 where it is none.
int minutesOf(const QString &time)
{
    const QStringList parts = time.split(u':');
    const int hours = parts.value(0).toInt(), minutes = parts.value(1).toInt();
    const int all = hours * 60 + minutes;
    return minutes < 60 && all <= dayMinutes ? all : -1;
}

/// From Monday; in English, then in German.
const QStringList &dayNames()
{
    static const QStringList names{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s, u"mo"_s,
        u"di"_s, u"mi"_s, u"do"_s, u"fr"_s, u"sa"_s, u"so"_s};
    return names;
}

/// Monday is 0; −1 where it is no day.
int dayOf(const QString &name)
{
    const int at = static_cast<int>(dayNames().indexOf(name));
    return at < 0 ? at : at % 7;
}

/// "mon-fri", "sat+sun", "fri-mon": the days' bits; 0 where it is none of these.
quint8 daysFrom(const QString &text)
{
    if (text.isEmpty())
        return WeeklySpan::everyDay;
    quint8 days = 0;
    for (const QString &part : text.split(u'+')) {
        const QStringList ends = part.split(u'-');
        const int first = dayOf(ends.front()), last = dayOf(ends.back());
        if (first < 0 || last < 0 || ends.size() > 2)
            return 0;
        for (int day = first;; day = (day + 1) % 7) {
            days |= 1 << day;
            if (day == last)
                break;
        }
    }
    return days;
}

const QString weekdays = u"(?:([a-z+-]+)\\s+)?"_s, clock = u"(\\d{1,2}:\\d{2})"_s;

/// Each entry between commas by the pattern; `spanOf` makes its span of the captured texts. `refusal` says of %1 that
/// it is none.
template <typename F>
Result<QList<WeeklySpan>> parsed(const QString &text, const QString &pattern, const QString &refusal, F spanOf)
{
    const QRegularExpression entry(QRegularExpression::anchoredPattern(pattern));
    QList<WeeklySpan> spans;
    for (const QString &part : text.toLower().split(u',', Qt::SkipEmptyParts)) {
        const QRegularExpressionMatch match = entry.match(part.trimmed());
        const WeeklySpan span = match.hasMatch() ? spanOf(match) : WeeklySpan{0, -1, -1};
        if (span.days == 0 || span.from < 0 || span.from >= dayMinutes || span.to < 0)
            return failure(ErrorKind::Usage, refusal.arg(part.trimmed()));
        spans += span;
    }
    return spans;
}

} // namespace

Result<QList<WeeklySpan>> spansFromText(const QString &text)
{
    const QString refusal =
        HoursWords::tr("“%1” is no time of the week. Write it with an end, like “mon-fri 07:00-22:00”.");
    return parsed(
        text, weekdays + clock + u"\\s*[-–]\\s*"_s + clock, refusal, [](const QRegularExpressionMatch &match) {
            return WeeklySpan{daysFrom(match.captured(1)), minutesOf(match.captured(2)), minutesOf(match.captured(3))};
        });
}

Result<QList<WeeklySpan>> spansFromTimes(const QString &text, int minutes)
{
    const QString refusal =
        HoursWords::tr("“%1” is no time of the week. Write it without an end, like “mon-fri 06:00”.");
    return parsed(text, weekdays + clock, refusal, [minutes](const QRegularExpressionMatch &match) {
        const int from = minutesOf(match.captured(2));
        const int to = from + std::clamp(minutes, 1, dayMinutes - 1);
        return WeeklySpan{daysFrom(match.captured(1)), from, to > dayMinutes ? to - dayMinutes : to};
    });
}

QString withEnglishDays(QString text)
{
    for (qsizetype day = 0; day < 7; ++day) {
        const QRegularExpression german(
            u"\\b%1\\b"_s.arg(dayNames()[day + 7]), QRegularExpression::CaseInsensitiveOption);
        text.replace(german, dayNames()[day]);
    }
    return text;
}

bool isWithin(const QList<WeeklySpan> &spans, const QDateTime &now, const QTimeZone &zone)
{
    const QDate today = now.toTimeZone(zone).date();
    return std::any_of(spans.begin(), spans.end(), [&](const WeeklySpan &span) {
        // One that ends on a day without an end of its own begins at most two days earlier.
        for (int back = 0; back <= 2; ++back) {
            const Interval interval = intervalOn(span, today.addDays(-back), zone);
            if (interval.start.isValid() && interval.start <= now && now < interval.end)
                return true;
        }
        return false;
    });
}

ScreenState screenState(const KioskHours &hours, bool hasUrgent, const QDateTime &now, const QTimeZone &zone)
{
    if (hasUrgent)
        return ScreenState::Urgent;
    if (!hours.open.isEmpty() && !isWithin(hours.open, now, zone))
        return ScreenState::Black;
    if (isWithin(hours.quiet, now, zone))
        return hours.quietIsBlack ? ScreenState::Black : ScreenState::Dim;
    return isWithin(hours.door, now, zone) ? ScreenState::Door : ScreenState::Rotation;
}

QDateTime nextChange(const KioskHours &hours, const QDateTime &now, const QTimeZone &zone)
{
    QDateTime next;
    const auto consider = [&](const QDateTime &at) {
        if (at.isValid() && at > now && (!next.isValid() || at < next))
            next = at;
    };
    const QDate today = now.toTimeZone(zone).date();
    for (const WeeklySpan &span : hours.open + hours.quiet + hours.door) {
        for (int day = -2; day <= 8; ++day) {
            const Interval interval = intervalOn(span, today.addDays(day), zone);
            consider(interval.start);
            consider(interval.end);
        }
    }
    return next;
}

} // namespace bravo
