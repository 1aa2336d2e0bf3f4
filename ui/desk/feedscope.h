#pragma once

#include "board/month.h"

#include <QString>

#include <optional>

namespace bravo {

/// Which part of the board the feed shows; all of it, where nothing is said.
struct FeedScope {
    std::optional<Month> month;
    QString celebratesId; // stories about this person
    QString teamId; // about the own team and all its people
    QString siteId; // about a site and all its people
    QString postedById; // stories that this person told
    QString valueId;
    /// Whether it is somebody's own: about them, their team, or told by them.
    bool isPersonal() const { return !celebratesId.isEmpty() || !teamId.isEmpty() || !postedById.isEmpty(); }
    bool operator==(const FeedScope &) const = default;
};

} // namespace bravo
