#include "kiosk/compositions.h"
#include "kiosk/slidecolumn.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

using CoverFigure = std::pair<QString, QString>;

/// A number, large, and below it what it counts.
void addFigure(SlideLayout &layout, const CoverFigure &figure, const QRectF &room)
{
    const qreal u = layout.u();
    const Look &look = layout.look();
    const TextStyle number =
        fitted(figure.first, {Face::Sans, 92 * u, QFont::Bold, 1.15}, room.width(), 92 * 1.15 * u, 9 * u, 1);
    const qreal numberHeight = heightOf(figure.first, number, room.width());
    layout.text(figure.first, number,
        QRectF(room.left(), room.top(), naturalWidth(figure.first, number, room.width()), 0), look.ink);
    const TextStyle words = fitted(
        figure.second, {Face::Sans, 31 * u, QFont::Normal, 1.25}, room.width(), room.height() - numberHeight, 8 * u);
    layout.text(figure.second, words,
        QRectF(room.left(), room.top() + numberHeight, naturalWidth(figure.second, words, room.width()), 0),
        legible(look.soft, look.paper));
}

/// The month's figures side by side below a line, in as many rows as the shape asks for; the height they take.
qreal addFigures(SlideLayout &layout, const QList<CoverFigure> &figures, const QRectF &body)
{
    const qreal u = layout.u(), row = 196 * u, gap = 40 * u;
    const bool wide = layout.shape() == SlideLayout::Shape::Landscape;
    const int columns = std::max(1, wide ? static_cast<int>(figures.size()) : 2);
    const int rows = (static_cast<int>(figures.size()) + columns - 1) / columns;
    const qreal height = rows * row + 40 * u;
    const QRectF room(body.left(), body.bottom() - height, body.width(), height);
    layout.shape(QRectF(room.left(), room.top(), room.width(), std::max(3 * u, 1.0)),
        [ink = layout.look().ink](QPainter &painter, const QRectF &rect) { painter.fillRect(rect, ink); });
    const qreal width = (room.width() - (columns - 1) * gap) / columns;
    for (int i = 0; i < figures.size(); ++i) {
        const int across = i % columns, down = i / columns;
        addFigure(layout, figures[i],
            QRectF(room.left() + across * (width + gap), room.top() + 36 * u + down * row, width, row));
    }
    return height;
}

} // namespace

SlideLayout coverLayout(const Slide &slide, const SlideStage &stage)
{
    SlideLayout layout(stage);
    const Frame frame = addFrame(layout, stage.look.marigold, slide.message.label, {});
    QRectF room = frame.body;
    room.setBottom(room.bottom() - addFigures(layout, slide.message.figures, room) - 50 * layout.u());
    addColumn(layout, {.headline = slide.headline, .text = slide.text, .grow = 1.5}, room, 0);
    return layout;
}

} // namespace bravo
