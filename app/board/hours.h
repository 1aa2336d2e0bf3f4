#pragma once

#include "board/error.h"

#include <QDateTime>
#include <QList>
#include <QTimeZone>

namespace bravo {

/// A span of wall-clock time that comes every week, such as Monday to Friday from 22:00 to 06:00 of the next day.
struct WeeklySpan {
    static constexpr quint8 everyDay = 0x7F;
    quint8 days = everyDay; // on which it begins; bit 0 is Monday
    int from = 0, to = 0; // minutes after midnight; at or before `from`, `to` is of the next day
    bool operator==(const WeeklySpan &) const = default;
};

/// "07:00-22:00", "mon-fri 07:00-22:00, sat+sun 09:00-18:00"; 24:00 is a day's end. Days may be German,
/// too ("mo-fr"). Empty text is no span.
Result<QList<WeeklySpan>> spansFromText(const QString &text);
/// As above, of times alone ("06:00, mon-fri 14:00"): each begins a span of so many minutes.
Result<QList<WeeklySpan>> spansFromTimes(const QString &text, int minutes);
/// The same times with the days' English names, as they are stored: every version reads these.
QString withEnglishDays(QString text);

/// Whether it is within one of them. On the days on which clocks change a span begins at its first moment and ends at
/// its last: a time that comes twice begins at the first and ends at the second; a time that is skipped is the moment
/// of the jump.
bool isWithin(const QList<WeeklySpan> &spans, const QDateTime &now, const QTimeZone &zone);

/// When a kiosk shows, and what it does meanwhile.
struct KioskHours {
    QList<WeeklySpan> open; // empty: always
    QList<WeeklySpan> quiet;
    bool quietIsBlack = false; // else dim
    QList<WeeklySpan> door; // the first minutes of each shift
    bool operator==(const KioskHours &) const = default;
};

enum class ScreenState {
    Urgent, // announcements marked urgent, alone
    Black,
    Dim,
    Door, // the greeting at the start of a shift
    Rotation,
};

/// Announcements marked urgent go before the hours, the hours before the door, the door before the rotation.
ScreenState screenState(const KioskHours &hours, bool hasUrgent, const QDateTime &now, const QTimeZone &zone);

/// The first instant after `now` at which any of the spans begins or ends; invalid where there are none.
QDateTime nextChange(const KioskHours &hours, const QDateTime &now, const QTimeZone &zone);

} // namespace bravo
