#include "kiosk/slidecolumn.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

/// The column at one size: headline, text and foot grow and shrink together.
struct Column {
    TextStyle headline, text, foot;
    qreal headlineWidth = 0;
    qreal headlineHeight = 0, textHeight = 0, footHeight = 0;
    qreal afterHeadline = 0, aroundLine = 0;
    qreal height() const
    {
        return headlineHeight + afterHeadline + textHeight + (footHeight > 0 ? 2 * aroundLine + footHeight : 0);
    }
};

QString footText(const ColumnWords &words)
{
    return words.lead.isEmpty() || words.foot.isEmpty() ? words.foot : words.lead + u"  "_s + words.foot;
}

Column columnAt(qreal scale, const ColumnWords &words, const SlideLayout &layout, qreal width)
{
    const qreal u = layout.u();
    const bool upright = layout.shape() == SlideLayout::Shape::Portrait;
    const bool first = !words.continued, alone = words.text.isEmpty(), bare = words.headline.isEmpty();
    const qreal headlinePx = words.grow * u
        * (first ? (alone ? 132 : 92) * std::min(scale, upright ? 1.3 : 1.16) : 44 * std::min(scale, 1.0));
    Column column;
    column.headline = wordsWhole(
        words.headline, headlineStyle({Face::Serif, headlinePx, first ? 650 : 600, 1.12}, layout.look()), width);
    column.text = wordsWhole(words.text,
        {Face::Serif, (bare ? 58 : 50) * scale * words.grow * u, bare ? QFont::Medium : QFont::Normal, 1.36}, width,
        0.6);
    column.foot = wordsWhole(
        words.foot, {Face::Sans, 35 * std::min(scale, upright ? 1.3 : 1.15) * u, QFont::Normal, 1.36}, width);
    column.headlineWidth = balancedWidth(words.headline, column.headline, width);
    column.headlineHeight = heightOf(words.headline, column.headline, column.headlineWidth);
    column.textHeight = heightOf(words.text, column.text, width);
    column.footHeight = heightOf(footText(words), column.foot, width);
    column.afterHeadline = column.headlineHeight > 0 && column.textHeight > 0 ? 28 * std::min(scale, 1.0) * u : 0;
    column.aroundLine = 34 * std::min(scale, 1.0) * u;
    return column;
}

/// The largest size at which everything fits. There always is one: sizes go down until there is.
Column fittedColumn(const ColumnWords &words, const SlideLayout &layout, qreal width, qreal height)
{
    const qreal largest = layout.shape() == SlideLayout::Shape::Portrait ? 1.8 : 1.4;
    for (qreal scale = largest;; scale -= 0.05) {
        const Column column = columnAt(scale, words, layout, width);
        if (column.height() <= height || scale < 0.12)
            return column;
    }
}

/// A hairline, and the lead in the accent before the words, in one paragraph.
void addFoot(SlideLayout &layout, const ColumnWords &words, const Column &column, const QRectF &room)
{
    const Look look = layout.look();
    const qreal u = layout.u();
    layout.shape(QRectF(room.left(), room.top(), room.width(), std::max(2 * u, 1.0)),
        [line = legible(look.line, look.paper, 1.3)](
            QPainter &painter, const QRectF &rect) { painter.fillRect(rect, line); });
    const QRectF place(room.left(), room.top() + column.aroundLine, room.width(), 0);
    const QColor color = legible(look.soft, look.paper);
    if (words.lead.isEmpty())
        layout.text(words.foot, column.foot, place, color);
    else
        layout.led(words.lead, legible(look.marigoldInk, look.paper), footText(words), column.foot, place, color);
}

} // namespace

QPointF addColumn(SlideLayout &layout, const ColumnWords &words, const QRectF &room, qreal above)
{
    const QColor ink = layout.look().ink;
    const Column column = fittedColumn(words, layout, room.width(), room.height() - above);
    const qreal free = std::max(0.0, room.height() - above - column.height());
    // A short story does not cling to the top; the foot stays at the foot.
    const QPointF top(room.left(), room.top() + free * (column.footHeight > 0 ? 0.16 : 0.36));
    qreal y = top.y() + above;
    layout.text(words.headline, column.headline, QRectF(room.left(), y, column.headlineWidth, 0), ink);
    y += column.headlineHeight + column.afterHeadline;
    // Two lines of about equal length, rather than one word below a full one.
    const bool isShort = TextBlock(words.text, column.text, room.width()).lineCount() <= 2;
    const qreal width = isShort ? balancedWidth(words.text, column.text, room.width()) : room.width();
    layout.text(words.text, column.text, QRectF(room.left(), y, width, 0), ink);
    if (column.footHeight > 0)
        addFoot(layout, words, column,
            QRectF(room.left(), room.bottom() - column.footHeight - column.aroundLine, room.width(), 0));
    return top;
}

} // namespace bravo
