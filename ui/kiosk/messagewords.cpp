#include "kiosk/slidewords.h"

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

constexpr qint64 justInSeconds = 3600;
constexpr qsizetype mostDesks = 5; // named one by one

} // namespace

QString SlideWords::justIn(const QDateTime &postedAt) const
{
    const qint64 age = postedAt.isValid() ? postedAt.secsTo(m_now) : justInSeconds;
    return age < justInSeconds ? tr("Just in", "a story that was posted a moment ago") : QString();
}

QString SlideWords::teamOfTheStory() const
{
    return tr("The team of this story");
}

QString SlideWords::ideaTravels() const
{
    return tr("Good ideas travel");
}

QString SlideWords::travelled(int desks) const
{
    return desks == 1 ? tr("This idea has travelled to another desk")
                      : tr("This idea has travelled to %n desks", nullptr, desks);
}

QString SlideWords::triedAt(const QStringList &desks) const
{
    if (desks.size() <= mostDesks + 1)
        return tr("Tried at %1", "%1 is a list of teams").arg(list(desks));
    return tr("Tried at %1 and %n more", "%1 is a list of teams", static_cast<int>(desks.size() - mostDesks))
        .arg(desks.mid(0, mostDesks).join(u", "_s));
}

QString SlideWords::thanksFrom(const QString &name) const
{
    return tr("Thanks from %1").arg(name);
}

QString SlideWords::forStory(const QString &headline) const
{
    return tr("For “%1”", "thanks for a story; %1 is its headline").arg(headline);
}

QString SlideWords::votesAreIn() const
{
    return tr("The votes are in");
}

QString SlideWords::monthName(const Month &month) const
{
    const QString name = m_locale.standaloneMonthName(month.month);
    return month.year == m_today.year() ? name : tr("%1 %2", "a month's name and the year").arg(name).arg(month.year);
}

QString SlideWords::doneRight(const Month &month) const
{
    return tr("%1, done right", "%1 is a month's name").arg(monthName(month));
}

QString SlideWords::colleaguesChose(int stories) const
{
    return stories == 1 ? tr("The story our colleagues chose")
                        : tr("The %n stories our colleagues chose", nullptr, stories);
}

QString SlideWords::highlightsOf(const Month &month) const
{
    return tr("Highlights of %1", "%1 is a month's name").arg(monthName(month));
}

QList<std::pair<QString, QString>> SlideWords::figures(const MonthTotals &totals) const
{
    QList<std::pair<QString, QString>> figures{
        {number(totals.incidents),
            totals.incidents == 1 ? tr("story posted") : tr("stories posted", nullptr, totals.incidents)},
        {number(totals.votes), totals.votes == 1 ? tr("vote") : tr("votes", nullptr, totals.votes)},
        {number(totals.peopleCelebrated),
            totals.peopleCelebrated == 1 ? tr("colleague celebrated")
                                         : tr("colleagues celebrated", nullptr, totals.peopleCelebrated)}};
    if (totals.adoptions > 0)
        figures += {number(totals.adoptions),
            totals.adoptions == 1 ? tr("idea tried elsewhere")
                                  : tr("ideas tried elsewhere", nullptr, totals.adoptions)};
    return figures;
}

QString SlideWords::whatWeStandFor() const
{
    return tr("What we stand for");
}

QString SlideWords::announcement(bool urgent) const
{
    return urgent ? tr("Urgent") : tr("Announcement");
}

QString SlideWords::until(const QDateTime &end) const
{
    if (!end.isValid())
        return {};
    const QDate date = end.addMSecs(-1).toTimeZone(m_zone).date();
    return tr("Until %1", "%1 is a date")
        .arg(m_locale.toString(date,
            date.year() == m_today.year() ? tr("dddd, d MMMM", "a weekday and date, as Qt formats it")
                                          : tr("d MMMM yyyy", "a date, as Qt formats it")));
}

QString SlideWords::greeting() const
{
    const int hour = m_now.toTimeZone(m_zone).time().hour();
    if (hour >= 4 && hour < 12)
        return tr("Good morning");
    return hour >= 12 && hour < 18 ? tr("Good afternoon") : tr("Good evening");
}

QString SlideWords::today() const
{
    return m_locale.toString(m_today, tr("dddd, d MMMM", "a weekday and date, as Qt formats it"));
}

QString SlideWords::bestOfYesterday() const
{
    return tr("Next: the best of yesterday");
}

QString SlideWords::scanIt() const
{
    return tr("Scan it with your phone");
}

QString SlideWords::yearsAgo(int years) const
{
    return years == 1 ? tr("A year ago this week") : tr("%n years ago this week", nullptr, years);
}

} // namespace bravo
