#pragma once

#include "board/board.h"

#include <QHash>

namespace bravo {

/// A month's highlights with the photos that belong to them (by photo id): all that a book in print or a page needs.
struct HighlightsBook {
    Highlights highlights;
    QHash<QString, Photo> photos;
    bool operator==(const HighlightsBook &) const = default;

    /// The photos of one story that the edition may show, in their order.
    QList<Photo> photosOf(const Incident &incident) const;
};

/// Reads the book from the board. Outside, photos stay at home, and `withheld` says so: nobody's consent to be seen in
/// them is recorded. Answering false to `progress` ends it with an error.
Result<HighlightsBook> readBook(Board &board, const HighlightsRequest &request, const Progress &progress = {});

/// The error of an export that `progress` cancelled.
tl::unexpected<Error> cancelled();

} // namespace bravo
