#include "board/month.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bravo {

std::optional<Month> Month::parse(const QString &text)
{
    static const QRegularExpression form(u"\\A([0-9]{4})-(0[1-9]|1[0-2])\\z"_s);
    const auto match = form.match(text);
    if (!match.hasMatch() || match.captured(1).toInt() == 0)
        return std::nullopt;
    return Month{match.captured(1).toInt(), match.captured(2).toInt()};
}

Month Month::of(const QDateTime &instant, const QTimeZone &zone)
{
    const QDate date = instant.toTimeZone(zone).date();
    return {date.year(), date.month()};
}

QString Month::toString() const
{
    return u"%1-%2"_s.arg(year, 4, 10, QChar(u'0')).arg(month, 2, 10, QChar(u'0'));
}

Month Month::previous() const
{
    return month == 1 ? Month{year - 1, 12} : Month{year, month - 1};
}

Month Month::next() const
{
    return month == 12 ? Month{year + 1, 1} : Month{year, month + 1};
}

QDateTime Month::start(const QTimeZone &zone) const
{
    // startOfDay, not midnight: where clocks change at midnight the day may begin at one.
    return QDate(year, month, 1).startOfDay(zone).toUTC();
}

} // namespace bravo
