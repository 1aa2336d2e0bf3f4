#include "kiosk/slidewords.h"

using namespace Qt::StringLiterals;

namespace bravo {

QString SlideWords::period(const QDateTime &postedAt) const
{
    const QDate date = postedAt.toTimeZone(m_zone).date();
    if (!date.isValid())
        return {};
    const qint64 days = date.daysTo(m_today);
    if (days <= 0)
        return tr("Today on the board");
    if (days < 7)
        return tr("This week on the board");
    if (date.year() == m_today.year() && date.month() == m_today.month())
        return tr("This month on the board");
    const QString month = m_locale.standaloneMonthName(date.month());
    return date.year() == m_today.year() ? tr("In %1", "%1 is a month's name").arg(month)
                                         : tr("In %1 %2", "a month's name and the year").arg(month).arg(date.year());
}

QString SlideWords::day(const QDate &date) const
{
    const qint64 days = date.daysTo(m_today);
    if (days <= 0)
        return tr("today");
    if (days == 1)
        return tr("yesterday");
    if (days < 7)
        return m_locale.standaloneDayName(date.dayOfWeek());
    return m_locale.toString(date,
        date.year() == m_today.year() ? tr("d MMMM", "a day's date, as Qt formats it")
                                      : tr("d MMMM yyyy", "a date, as Qt formats it"));
}

QString SlideWords::postedBy(const QString &name, const QDateTime &postedAt) const
{
    const QDate date = postedAt.toTimeZone(m_zone).date();
    if (!date.isValid())
        return name.isEmpty() ? QString() : tr("Posted by %1").arg(name);
    return name.isEmpty() ? tr("Posted %1", "%1 is a day").arg(day(date))
                          : tr("Posted by %1, %2", "a name, then a day").arg(name, day(date));
}

QString SlideWords::votes(int votes) const
{
    if (votes <= 0)
        return tr("Be the first to vote for it");
    // In the singular without a translation, "%n colleagues" would be wrong English.
    return votes == 1 ? tr("1 colleague voted for it") : tr("%n colleagues voted for it", nullptr, votes);
}

QString SlideWords::continued(int part, int parts) const
{
    return tr("continued, %1 of %2").arg(number(part), number(parts));
}

QString SlideWords::customerAbout(const QStringList &names) const
{
    return names.isEmpty() ? tr("A customer") : tr("A customer, about %1").arg(list(names));
}

QString SlideWords::copyThis() const
{
    return tr("Copy this");
}

QString SlideWords::andMore(int names) const
{
    return names == 1 ? tr("and 1 more colleague") : tr("and %n more colleagues", nullptr, names);
}

QString SlideWords::welcomeHeadline() const
{
    return tr("The first story is yours to tell");
}

QString SlideWords::welcomeText() const
{
    return tr("Did a colleague do it just right for a customer? Post it at any desk, in under a minute. "
              "It appears here at once.");
}

QString SlideWords::welcomeCard() const
{
    return tr("Your colleague’s name, here");
}

} // namespace bravo
