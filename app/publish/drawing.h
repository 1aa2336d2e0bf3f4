#pragma once

#include "publish/look.h"

#include <QImage>
#include <QRectF>

class QPainter;

namespace bravo {

/// The shapes that every picture of the board shares: on the desk, on the wall, in print.

/// A round portrait: the photo where there is one, else the name's initials on `color`.
void drawAvatar(QPainter &painter, const QRectF &square, const QString &name, const QColor &color, const Look &look,
    const QImage &photo = {});
/// The board's mark: a marigold rounded square with an ink star.
void drawMark(QPainter &painter, const QRectF &square, const Look &look);
/// A star whose points touch the square's circle.
void drawStar(QPainter &painter, const QRectF &square, const QColor &color);
/// The thumb of a vote, in outline, or filled where it was given.
void drawThumb(QPainter &painter, const QRectF &square, const QColor &line, const QColor &fill = {});

} // namespace bravo
