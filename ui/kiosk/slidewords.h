#pragma once

#include "board/highlights.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace bravo {

/// The sentences on slides. Instants are seen from the board's zone; nothing asks the clock.
class SlideWords {
    Q_DECLARE_TR_FUNCTIONS(bravo::SlideWords)

public:
    SlideWords(const QLocale &locale, const QTimeZone &zone, const QDateTime &now)
        : m_locale(locale),
          m_zone(zone),
          m_now(now),
          m_today(now.toTimeZone(zone).date())
    {
    }

    /// "Today", "This week on the board", "This month", "In October", "In October 2025".
    QString period(const QDateTime &postedAt) const;
    /// "Posted by Jonas Lind, Tuesday".
    QString postedBy(const QString &name, const QDateTime &postedAt) const;
    /// "31 colleagues voted for it", or an invitation where nobody has voted yet.
    QString votes(int votes) const;
    /// "continued, 2 of 3"
    QString continued(int part, int parts) const;
    /// "A customer, about Miriam Okafor"
    QString customerAbout(const QStringList &names) const;
    QString copyThis() const;
    /// "Just in" for a story of the last hour; else empty.
    QString justIn(const QDateTime &postedAt) const;
    QString andMore(int names) const;

    QString teamOfTheStory() const;
    QString ideaTravels() const;
    /// "This idea has travelled to 4 desks"
    QString travelled(int desks) const;
    /// "Tried at Night desk, Spa and 3 more"
    QString triedAt(const QStringList &desks) const;
    /// "Thanks from Jonas Lind"
    QString thanksFrom(const QString &name) const;
    /// "For “The bus that waited”"
    QString forStory(const QString &headline) const;
    QString votesAreIn() const;
    /// "October, done right"
    QString doneRight(const Month &month) const;
    QString colleaguesChose(int stories) const;
    /// "Highlights of October"
    QString highlightsOf(const Month &month) const;
    /// A month's figures, as they stand below it: each a number and what it counts.
    QList<std::pair<QString, QString>> figures(const MonthTotals &totals) const;
    QString whatWeStandFor() const;
    QString announcement(bool urgent) const;
    /// "Until Wednesday, 14 October": the last day of which the end leaves something.
    QString until(const QDateTime &end) const;
    QString scanIt() const;
    /// "A year ago this week"
    QString yearsAgo(int years) const;

    /// "Good morning", by the hour.
    QString greeting() const;
    /// "Tuesday, 13 October"
    QString today() const;
    QString bestOfYesterday() const;

    QString welcomeHeadline() const;
    QString welcomeText() const;
    QString welcomeCard() const;
    QString number(int number) const { return m_locale.toString(number); }
    /// "A, B and C"
    QString list(const QStringList &names) const { return m_locale.createSeparatedList(names); }

private:
    QString day(const QDate &date) const;
    QString monthName(const Month &month) const;

    QLocale m_locale;
    QTimeZone m_zone;
    QDateTime m_now;
    QDate m_today;
};

} // namespace bravo
