#pragma once

#include "board/month.h"

#include <QString>

#include <optional>

namespace bravo {

/// Which part of the board the feed shows; all of it, where nothing is said.
struct FeedScope {
    std::optional<Month> month;
    QString celebratesId; // stories about this person
    QString postedById; // stories that this person told
    QString valueId;
    bool operator==(const FeedScope &) const = default;
};

} // namespace bravo
