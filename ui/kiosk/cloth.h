#pragma once

#include "publish/look.h"

#include <QPointF>
#include <QRectF>

class QPainter;

namespace bravo {

/// What the wall is made of. Everything is drawn; there are no pictures.

/// Woven cloth over the whole rectangle, lit from above.
void drawCloth(QPainter &painter, const QRectF &rect, const Look &look, qreal u);
/// A card with a soft shadow below it.
void drawCard(QPainter &painter, const QRectF &card, const Look &look, qreal corner);
/// The head of a pin, seen from the front.
void drawPin(QPainter &painter, const QPointF &centre, qreal radius, const QColor &color);

} // namespace bravo
