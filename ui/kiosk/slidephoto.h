#pragma once

#include "board/incident.h"

#include <QImage>
#include <QRectF>

class QPainter;

namespace bravo {

/// The photo's picture, by its stated format alone; null where it is damaged, missing or too large to trust. It has
/// pixels enough for its photoRect() in this room, and few more: a larger picture costs time and memory, and is not
/// seen.
QImage decodedPhoto(const Photo &photo, const QSizeF &room);

/// The photo in a rectangle with round corners, filling it; what does not fit is left off evenly at both ends.
void drawPhoto(QPainter &painter, const QRectF &rect, const QImage &photo, qreal corner);

/// The largest rectangle of a shape near that of a photo of this size (between 4:5 and 8:5) that fits the room, at its
/// top left.
QRectF photoRect(const QSize &photo, const QRectF &room);

} // namespace bravo
