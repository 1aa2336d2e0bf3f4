#pragma once

#include "board/board.h"
#include "publish/outside.h"

#include <QHash>

namespace bravo {

enum class Paper { A4, Letter };

/// A month's highlights with the photos that belong to them (by photo id): all that a book in print or a page needs.
struct HighlightsBook {
    Highlights highlights;
    QHash<QString, Photo> photos;
    std::optional<Photo> logo;
    QList<OutsideChange> changes; // what the outside edition tells differently
    Paper paper = Paper::A4;
    QDateTime madeAt; // UTC, as a PDF and a workbook tell it; invalid: now
    bool exactCells = false; // CSV as it was typed, also where a spreadsheet would take a cell for a formula
    bool operator==(const HighlightsBook &) const = default;

    /// The photos of one story that the edition may show, in their order.
    QList<Photo> photosOf(const Incident &incident) const;
};

/// Reads the book from the board; for outside, edited by outsideOf(). Answering false to `progress` ends it with an
/// error.
Result<HighlightsBook> readBook(Board &board, const HighlightsRequest &request, const Progress &progress = {});

/// The error of an export that `progress` cancelled.
tl::unexpected<Error> cancelled();

} // namespace bravo
