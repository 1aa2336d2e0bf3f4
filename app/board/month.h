#pragma once

#include <QDateTime>
#include <QTimeZone>

#include <optional>

namespace bravo {

/// A calendar month in the board's time zone, written YYYY-MM.
struct Month {
    int year = 0;
    int month = 0;

    auto operator<=>(const Month &) const = default; // NOLINT(modernize-use-nullptr): what the compiler makes of it

    /// "2026-10" → October 2026; anything else (2026-13, 26-1, trailing text) → nothing.
    static std::optional<Month> parse(const QString &text);
    /// The month in which an instant falls, seen from `zone`.
    static Month of(const QDateTime &instant, const QTimeZone &zone);

    QString toString() const;
    Month previous() const;
    Month next() const;
    /// The first instant of the month in `zone`, as UTC. The month's end is next().start(zone), exclusive.
    QDateTime start(const QTimeZone &zone) const;
};

} // namespace bravo
