#pragma once

#include <QPointF>

class QPainter;
class QTextLine;

namespace bravo {

/// Draws a line of a layout. On a PDF page, colour emoji are drawn as pictures: Qt would embed them as empty outlines.
void drawLine(QPainter &painter, const QTextLine &line, const QPointF &at);

} // namespace bravo
