#pragma once

#include <QDateTime>
#include <QTimeZone>

#include <optional>

namespace bravo {

/// ISO 8601 as people write it: 2026-10-03, 2026-10-03T21:40, 2026-10-03 21:40:05, with Z or an offset or, without
/// one, in `zone`. Dates and times that don't exist (February 30th, 25:00) give nothing. The answer is UTC.
std::optional<QDateTime> parseInstant(const QString &text, const QTimeZone &zone);

} // namespace bravo
