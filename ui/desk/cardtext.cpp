#include "desk/cardtext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace bravo {

QString nameList(const Incident &incident)
{
    return nameList(incident.celebratedNames());
}

QString nameList(const QStringList &names)
{
    if (names.size() < 2)
        return names.join(QString());
    //: A list of names: "Miriam Okafor, Lena Vogt" and "Night desk"
    return QCoreApplication::translate("bravo::Card", "%1 and %2")
        .arg(names.first(names.size() - 1).join(QCoreApplication::translate("bravo::Card", ", ")), names.last());
}

QString besideNames(const Incident &incident)
{
    QStringList parts;
    if (incident.celebrates.size() == 1 && incident.teams.isEmpty() && !incident.celebrates.front().team.isEmpty())
        parts += incident.celebrates.front().team;
    if (incident.adoptions > 0)
        parts += QCoreApplication::translate("bravo::Card", "tried at %n desk(s)", nullptr, incident.adoptions);
    return parts.join(u" · "_s);
}

QString whenText(const QDateTime &postedAt, const QDateTime &now, const QTimeZone &zone)
{
    const QDateTime there = postedAt.toTimeZone(zone);
    const QDate day = there.date(), today = now.toTimeZone(zone).date();
    const QLocale locale;
    const qint64 ago = day.daysTo(today);
    const QString clock = locale.toString(there.time(), u"HH:mm"_s);
    if (ago == 0)
        return QCoreApplication::translate("bravo::Card", "Today %1").arg(clock);
    if (ago == 1)
        return QCoreApplication::translate("bravo::Card", "Yesterday %1").arg(clock);
    if (ago > 1 && ago < 7)
        return QCoreApplication::translate("bravo::Card", "%1 %2", "weekday, time")
            .arg(locale.standaloneDayName(day.dayOfWeek()), clock);
    if (day.year() == today.year())
        //: A date of this year, in Qt's date format, as 3 October
        return locale.toString(day, QCoreApplication::translate("bravo::Card", "d MMMM"));
    //: A date of another year, in Qt's date format, as 3 October 2025
    return locale.toString(day, QCoreApplication::translate("bravo::Card", "d MMMM yyyy"));
}

} // namespace bravo
