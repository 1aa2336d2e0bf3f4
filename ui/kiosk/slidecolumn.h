#pragma once

#include "kiosk/slidelayout.h"

namespace bravo {

/// What stands in a slide's column of words.
struct ColumnWords {
    QString headline; // large
    QString text;
    QString lead; // "Copy this": the foot's first words, in the accent; may be empty
    QString foot; // below a hairline, at the room's foot
    bool continued = false; // a later part: its headline is only a reminder
    qreal grow = 1; // how much larger than a story's the words may become, where there is room
};

/// Sets them in the room at the largest size at which all of them fit; `above` of it stays free over the headline.
/// Gives the top left corner of that free place.
QPointF addColumn(SlideLayout &layout, const ColumnWords &words, const QRectF &room, qreal above);

} // namespace bravo
