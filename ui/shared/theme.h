#pragma once

#include "publish/look.h"

#include <QFont>
#include <QRectF>

class QApplication;
class QPainter;
class QWidget;

namespace bravo {

/// How far the focus ring reaches beyond a control's border; controls leave this much room around themselves.
inline constexpr int ringWidth = 3;
inline constexpr qreal controlCorner = 8;
inline constexpr qreal cardCorner = 14;

/// Spacing in steps of 4 px.
constexpr int space(int steps)
{
    return 4 * steps;
}

/// Paper or night by the system's palette, the interface font at the system's size. Call once, before any window.
void applyTheme(QApplication &app);
/// The same with a chosen look and text scale (1 is 15 px); for screens and tests.
void applyTheme(QApplication &app, const Look &look, qreal textScale);

/// The look that the widget's palette stands for.
const Look &lookOf(const QWidget &widget);
/// The system's text size relative to the one that the look was drawn for, 1 to 2.
qreal textScale();
/// A font of `px` pixels at the system's text size.
QFont uiFont(qreal px, int weight = QFont::Normal, Face face = Face::Sans);
/// A length that grows with the text.
int scaled(qreal px);
/// Room within a control, in steps of 4 px: it grows more slowly than the text, by the root of its scale.
int padded(int steps);

/// Vertically centred on the side where the window's own language begins, or ends, whatever script the text is in.
Qt::Alignment leading(Qt::LayoutDirection direction);
Qt::Alignment trailing(Qt::LayoutDirection direction);

/// The marigold ring round a border of the same colour; `border` is the control's outline.
void paintFocusRing(QPainter &painter, const QRectF &border, qreal corner, const Look &look);
/// A person's own colour: the same everywhere, from the five that values have.
QColor personColor(const QString &name, const Look &look);
/// `front` at `share` (0 to 1) over `back`, as one opaque colour.
QColor blended(const QColor &front, const QColor &back, qreal share);

} // namespace bravo
