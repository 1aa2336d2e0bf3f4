#pragma once

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
    QString customersWords() const;
    QString andMore(int names) const;
    QString welcomeHeadline() const;
    QString welcomeText() const;
    QString welcomeCard() const;
    QString number(int number) const { return m_locale.toString(number); }
    /// "A, B and C"
    QString list(const QStringList &names) const { return m_locale.createSeparatedList(names); }

private:
    QString day(const QDate &date) const;

    QLocale m_locale;
    QTimeZone m_zone;
    QDate m_today;
};

} // namespace bravo
