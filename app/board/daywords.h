#pragma once

#include <QDate>
#include <QLocale>

#include <optional>

namespace bravo {

/// A day as people write it in the locale's language, in English or in German: 2026-10-12, 12.10.26, 5/11 (in the
/// locale's order of day and month), "12 oct 2026", "Oct 12th", "gestern", "friday". Without a year it is the last such
/// day up to `today`. What can be no day (February 30th) gives nothing.
std::optional<QDate> dayFromWords(const QString &text, const QDate &today, const QLocale &locale);

/// In the locale's own order, with the month's name: "12 Oct 2026". dayFromWords() reads it again.
QString dayInWords(const QDate &day, const QLocale &locale);

} // namespace bravo
