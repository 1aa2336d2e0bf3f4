#include "desk/cardtext.h"

#include "board/text.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

QString photoCount(const Incident &incident)
{
    const auto count = static_cast<int>(incident.photoIds.size()); // lupdate overlooks what is counted in place
    return QCoreApplication::translate("bravo::Card", "%n photo(s)", nullptr, count);
}

/// "yesterday 23:40" where a sentence goes on with it, in one piece. Weekdays and months stay as their language has
/// them.
QString goingOn(QString when, qint64 daysAgo)
{
    if (daysAgo == 0 || daysAgo == 1)
        when.replace(0, 1, QLocale().toLower(when.first(1)));
    return when.replace(u' ', QChar::Nbsp);
}

} // namespace

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

QString namesThatFit(const QStringList &names, const std::function<bool(const QString &)> &fits)
{
    QString shown = nameList(names);
    if (names.size() < 2 || fits(shown))
        return shown;
    for (qsizetype some = 1; some < names.size(); ++some) {
        const auto more = static_cast<int>(names.size() - some);
        const QString first = names.first(some).join(QCoreApplication::translate("bravo::Card", ", "));
        //: %1 is a list of names; those that are left out may be people and teams
        const QString longer = QCoreApplication::translate("bravo::Card", "%1 and %n more", nullptr, more).arg(first);
        if (some > 1 && !fits(longer))
            break;
        shown = longer;
    }
    return shown;
}

QString besideNames(const Incident &incident, bool whole)
{
    QStringList parts;
    if (incident.celebrates.size() == 1 && incident.teams.isEmpty() && !incident.celebrates.front().team.isEmpty())
        parts += incident.celebrates.front().team;
    if (whole)
        return parts.join(u" · "_s); // the rest is told above
    if (incident.adoptions > 0)
        parts += QCoreApplication::translate("bravo::Card", "tried at %n desk(s)", nullptr, incident.adoptions);
    if (incident.thanks > 0)
        parts += QCoreApplication::translate("bravo::Card", "%n thanks", nullptr, incident.thanks);
    if (!incident.photoIds.isEmpty())
        parts += photoCount(incident);
    return parts.join(u" · "_s);
}

QString storyBelow(const Incident &incident)
{
    const QString title = cleanLine(incident.title), story = incident.story.trimmed();
    if (title.isEmpty() || title != titleFromStory(story))
        return cleanLine(story) == title ? QString() : story;
    const bool whole = story.startsWith(title);
    const QString begun = whole ? title : title.chopped(1).trimmed(); // shortened, it ends with an ellipsis
    if (!story.startsWith(begun))
        return story;
    qsizetype end = begun.size();
    while (end < story.size() && ((whole && story[end] == u'.') || story[end].isSpace()))
        ++end;
    return whole ? story.mid(end) : u'…' + story.mid(end);
}

QString whenText(const QDateTime &at, const QDateTime &now, const QTimeZone &zone)
{
    const QDateTime there = at.toTimeZone(zone);
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
    return dayText(day, today);
}

QString whenWithin(const QDateTime &at, const QDateTime &now, const QTimeZone &zone)
{
    return goingOn(whenText(at, now, zone), at.toTimeZone(zone).date().daysTo(now.toTimeZone(zone).date()));
}

QString dayWithin(const QDate &day, const QDate &today)
{
    return goingOn(dayText(day, today), day.daysTo(today));
}

QString dayText(const QDate &day, const QDate &today)
{
    const QLocale locale;
    const qint64 ago = day.daysTo(today);
    if (ago == 0)
        return QCoreApplication::translate("bravo::Card", "Today");
    if (ago == 1)
        return QCoreApplication::translate("bravo::Card", "Yesterday");
    if (ago > 1 && ago < 7)
        return locale.standaloneDayName(day.dayOfWeek());
    if (day.year() == today.year())
        //: A date of this year, in Qt's date format, as 3 October
        return locale.toString(day, QCoreApplication::translate("bravo::Card", "d MMMM"));
    //: A date of another year, in Qt's date format, as 3 October 2025
    return locale.toString(day, QCoreApplication::translate("bravo::Card", "d MMMM yyyy"));
}

QString audienceText(const Incident &incident, const QString &viewerId)
{
    // Who told it is seldom of those whom it celebrates, and is told whom else it reaches.
    if (incident.status == Status::Waiting)
        return QCoreApplication::translate("bravo::Card", "Not on the board yet");
    if (incident.status == Status::SetAside)
        return QCoreApplication::translate("bravo::Card", "Only you and managers see this");
    const bool told = !viewerId.isEmpty() && incident.postedById == viewerId;
    switch (incident.audience) {
    case Audience::Board:
        break;
    case Audience::Team:
        return told ? QCoreApplication::translate("bravo::Card", "Only their team sees this")
                    : QCoreApplication::translate("bravo::Card", "Only your team sees this");
    case Audience::Private:
        return told ? QCoreApplication::translate("bravo::Card", "Only you, whom it celebrates, and managers see this")
                    : QCoreApplication::translate("bravo::Card", "Only you, who told it, and managers see this");
    }
    return {};
}

QString noteHead(const Incident &incident)
{
    return incident.status == Status::SetAside ? QCoreApplication::translate("bravo::Card", "A manager set it aside")
                                               : QCoreApplication::translate("bravo::Card", "A manager asks you");
}

QString noteNext(const Incident &incident)
{
    return incident.status == Status::SetAside
        ? QCoreApplication::translate("bravo::Card", "Only a manager can bring it back. You can tell it anew.")
        : QCoreApplication::translate(
            "bravo::Card", "Change the story (E), and it goes to the managers again.", "E is the key");
}

QString countingText(const Incident &incident, const QTimeZone &zone)
{
    if (!incident.sealed)
        return {};
    const QString month = QLocale().toString(incident.postedAt.toTimeZone(zone).date(), u"MMMM yyyy"_s);
    return QCoreApplication::translate("bravo::Card", "The votes are counted when %1 is closed.").arg(month);
}

QString voteText(const Incident &incident)
{
    if (!incident.sealed)
        return QLocale().toString(incident.votes);
    return incident.votedByViewer ? QCoreApplication::translate("bravo::Card", "Voted")
                                  : QCoreApplication::translate("bravo::Card", "Vote");
}

} // namespace bravo
