#pragma once

#include "board/incident.h"
#include "board/location.h"

#include <functional>
#include <optional>

namespace bravo {

/// A story as a list for other programs has it: no id but its own.
struct IncidentLine {
    QString id, title, story, learn;
    QString postedAt; // UTC, ISO 8601, to the second
    QString postedBy;
    QString celebrates, teams, values; // names, with ';' between
    Marks marks;
    std::optional<int> votes; // nothing while they are sealed
    QString status;
    bool operator==(const IncidentLine &) const = default;
};

/// Hands out all that the query gives, page by page, so that memory stays flat however long the list is, and nobody who
/// posts meanwhile waits for more than a page. Ends with the first error, be it the board's or the taker's. For places
/// that Board::open() has opened: it brings older boards up to date.
Result<void> listIncidents(const Location &board, const IncidentQuery &query,
    const std::function<Result<void>(const QList<IncidentLine> &)> &take);

} // namespace bravo
