#include "board/instant.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bravo {

std::optional<QDateTime> parseInstant(const QString &text, const QTimeZone &zone)
{
    static const QRegularExpression form(
        u"\\A(\\d{4})-(\\d{2})-(\\d{2})(?:[T ](\\d{2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)?(Z|[+-]\\d{2}:?\\d{2})?)?\\z"_s);
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const auto number = [&match](int group) { return match.captured(group).toInt(); };
    const QDate date(number(1), number(2), number(3));
    const int milliseconds = match.captured(7).leftJustified(3, u'0').left(3).toInt();
    const QTime time(number(4), number(5), number(6), milliseconds);
    if (!date.isValid() || !time.isValid() || date.year() < 1900)
        return std::nullopt;
    const QString offset = match.captured(8);
    if (offset.isEmpty())
        return match.captured(4).isEmpty() ? date.startOfDay(zone).toUTC() : QDateTime(date, time, zone).toUTC();
    int seconds = 0;
    if (offset != "Z"_L1) {
        const int hours = offset.mid(1, 2).toInt();
        const int minutes = offset.right(2).toInt();
        if (hours > 14 || minutes > 59)
            return std::nullopt;
        seconds = (hours * 60 + minutes) * (offset.startsWith(u'-') ? -60 : 60);
    }
    return QDateTime(date, time, QTimeZone(seconds)).toUTC();
}

} // namespace bravo
