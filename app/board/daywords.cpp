#include "board/daywords.h"

#include "board/text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

constexpr int monthsAYear = 12, daysAWeek = 7;
constexpr int firstYear = 1900; // what is before was mistyped
constexpr int leapYears = 8; // the longest time between two of them

/// The locale's long form without the weekday, its month shortened.
QString dayFormatOf(const QLocale &locale)
{
    static const QRegularExpression weekday(u"^d{3,4}[,،.]?\\s*|[,،]?\\s*\\bd{3,4}$"_s);
    return locale.dateFormat(QLocale::LongFormat).remove(weekday).replace("MMMM"_L1, "MMM"_L1);
}

/// Letters and digits alone: "Okt." and "okt" are one.
QString dayKey(const QString &name)
{
    static const QRegularExpression others(u"[^\\p{L}\\p{N}]+"_s);
    return foldedKey(name).remove(others);
}

/// The number from 1 of the name that is meant: the whole of it, its short form, or three letters of it that fit no
/// other; 0 where it is none. The locale's own names come first.
template <typename Name> int numberOfName(const QString &word, int count, const QLocale &locale, Name &&name)
{
    for (const QLocale &in : {locale, QLocale(QLocale::English), QLocale(QLocale::German)}) {
        int begun = 0, fits = 0;
        for (int i = 1; i <= count; ++i) {
            const QString whole = dayKey(name(in, i, QLocale::LongFormat));
            if (word == whole || word == dayKey(name(in, i, QLocale::ShortFormat)))
                return i;
            if (word.size() >= 3 && whole.startsWith(word)) {
                begun = i;
                ++fits;
            }
        }
        if (fits == 1)
            return begun;
    }
    return 0;
}

int monthNamed(const QString &word, const QLocale &locale)
{
    return numberOfName(word, monthsAYear, locale,
        [](const QLocale &in, int i, QLocale::FormatType form) { return in.standaloneMonthName(i, form); });
}

int weekdayNamed(const QString &word, const QLocale &locale)
{
    return numberOfName(word, daysAWeek, locale,
        [](const QLocale &in, int i, QLocale::FormatType form) { return in.standaloneDayName(i, form); });
}

/// What was found in the text, until it is known to be a day.
struct DayParts {
    QStringList numbers; // in their order
    int month = 0, weekday = 0; // by name
    bool dotted = false; // 12.10.: the day is first, whatever the locale
};

/// Nothing where there is anything else in it.
std::optional<DayParts> dayPartsOf(const QString &key, const QLocale &locale)
{
    static const QRegularExpression form(u"\\G[\\s.,/-]*(?:(\\d+)(?:st|nd|rd|th)?(?!\\p{L})|(\\p{L}+))[\\s.,/-]*"_s);
    static const QStringList little{u"of"_s, u"on"_s, u"the"_s, u"am"_s, u"den"_s, u"der"_s, u"dem"_s, u"de"_s};
    static const QRegularExpression dotted(u"\\d\\.\\s*\\d"_s);
    DayParts parts;
    parts.dotted = key.contains(dotted);
    qsizetype end = 0;
    for (auto it = form.globalMatch(key); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        end = match.capturedEnd();
        const QString word = match.captured(2);
        if (word.isEmpty())
            parts.numbers += match.captured(1);
        else if (const int month = parts.month == 0 ? monthNamed(word, locale) : 0; month > 0)
            parts.month = month;
        else if (const int weekday = parts.weekday == 0 ? weekdayNamed(word, locale) : 0; weekday > 0)
            parts.weekday = weekday;
        else if (!little.contains(word))
            return {};
    }
    return end == key.size() ? std::optional(parts) : std::nullopt;
}

/// 2026 or 26; -1 where it is no year.
int yearMeant(const QString &digits)
{
    const int year = digits.toInt();
    return digits.size() == 2 ? 2000 + year : digits.size() == 4 && year >= firstYear ? year : -1;
}

/// Without a year (0): the last such day.
std::optional<QDate> dayMeant(int year, int month, int day, const QDate &today)
{
    if (year != 0)
        return year >= firstYear && QDate::isValid(year, month, day) ? std::optional(QDate(year, month, day))
                                                                     : std::nullopt;
    for (int back = 0; back <= leapYears; ++back) {
        if (const QDate date(today.year() - back, month, day); date.isValid() && date <= today)
            return date;
    }
    return {};
}

std::optional<QDate> dayOfNumbers(QStringList numbers, bool monthFirst, bool dotted, const QDate &today)
{
    if (numbers.size() == 3 && numbers.front().size() == 4)
        return dayMeant(yearMeant(numbers[0]), numbers[1].toInt(), numbers[2].toInt(), today);
    const int year = numbers.size() == 3 ? yearMeant(numbers.takeLast()) : 0;
    if (numbers.size() != 2 || numbers[0].size() > 2 || numbers[1].size() > 2)
        return {};
    int day = numbers[0].toInt(), month = numbers[1].toInt();
    // 10/25 can be meant in one way alone, also where the day is usually first.
    if (!dotted && (monthFirst ? day <= monthsAYear : month > monthsAYear))
        std::swap(day, month);
    return dayMeant(year, month, day, today);
}

std::optional<QDate> dayOfParts(const DayParts &parts, const QDate &today, const QLocale &locale)
{
    if (parts.month == 0) {
        const QString order = locale.dateFormat(QLocale::ShortFormat);
        return dayOfNumbers(parts.numbers, order.indexOf(u'M') < order.indexOf(u'd'), parts.dotted, today);
    }
    QStringList numbers = parts.numbers;
    if (numbers.size() == 2 && numbers.front().size() == 4) // 2026 Oct 12
        numbers.move(0, 1);
    if (numbers.isEmpty() || numbers.size() > 2 || numbers.front().size() > 2)
        return {};
    return dayMeant(numbers.size() == 2 ? yearMeant(numbers[1]) : 0, parts.month, numbers[0].toInt(), today);
}

} // namespace

std::optional<QDate> dayFromWords(const QString &text, const QDate &today, const QLocale &locale)
{
    for (const QString &format : {locale.dateFormat(QLocale::LongFormat), dayFormatOf(locale)}) {
        if (const QDate day = locale.toDate(text.trimmed(), format); day.year() >= firstYear)
            return day;
    }
    QString key = foldedKey(text);
    for (QChar &c : key) {
        if (c.digitValue() >= 0)
            c = QLatin1Char(static_cast<char>('0' + c.digitValue()));
    }
    static const QStringList before[] = {{u"today"_s, u"heute"_s}, {u"yesterday"_s, u"gestern"_s}, {u"vorgestern"_s}};
    for (int days = 0; const QStringList &words : before) {
        if (words.contains(key))
            return today.addDays(-days);
        ++days;
    }
    const auto parts = dayPartsOf(key, locale);
    if (!parts)
        return {};
    if (parts->weekday > 0 && parts->month == 0 && parts->numbers.isEmpty())
        return today.addDays(-((today.dayOfWeek() - parts->weekday + daysAWeek) % daysAWeek));
    const auto day = dayOfParts(*parts, today, locale);
    const bool contradicts = day && parts->weekday > 0 && day->dayOfWeek() != parts->weekday;
    return contradicts ? std::nullopt : day;
}

QString dayInWords(const QDate &day, const QLocale &locale)
{
    return locale.toString(day, dayFormatOf(locale));
}

} // namespace bravo
