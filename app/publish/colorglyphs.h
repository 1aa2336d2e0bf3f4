#pragma once

#include <QPointF>

class QPainter;
class QTextLine;

namespace bravo {

/// Draws a line of a layout. On a PDF page, colour emoji are drawn as pictures: Qt would embed them as empty outlines.
void drawLine(QPainter &painter, const QTextLine &line, const QPointF &at);

/// The same with its letters as shapes, and emoji as pictures: an SVG names its fonts and has none, and in a picture
/// letters come out a shade different once Qt has drawn them before.
void drawOutlines(QPainter &painter, const QTextLine &line, const QPointF &at);

} // namespace bravo
