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

/// Words that run the other way than the lead cannot share its paragraph: they stand below it.
bool isLeadAbove(const ColumnWords &words)
{
    return !words.lead.isEmpty() && words.lead.isRightToLeft() != words.foot.isRightToLeft();
}

QString footText(const ColumnWords &words)
{
    const bool alone = words.lead.isEmpty() || words.foot.isEmpty() || isLeadAbove(words);
    return alone ? words.foot : words.lead + u"  "_s + words.foot;
}

/// A last line of a word or two does not stand below full ones: in a slightly narrower block it is longer.
qreal withoutWidow(const QString &text, const TextStyle &style, qreal width)
{
    const TextBlock block = blockOf(text, style, width);
    const int lines = block.lineCount();
    if (lines <= 2) // two lines of about equal length, rather than one word below a full one
        return balancedWidth(text, style, width);
    const auto lastLine = [](const TextBlock &one) {
        const qsizetype before = one.charactersIn(one.lineCount() - 1);
        const QList<QRectF> boxes = one.boxesOf(before, one.text().size() - before);
        return boxes.isEmpty() ? 0 : boxes.back().width();
    };
    for (qreal narrower = width; narrower > width * 0.8; narrower -= width * 0.02) {
        const TextBlock one = blockOf(text, style, narrower);
        if (one.lineCount() != lines)
            break;
        if (lastLine(one) >= narrower * 0.25)
            return narrower;
    }
    return width;
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
    column.footHeight = heightOf(footText(words), column.foot, width)
        + (isLeadAbove(words) ? heightOf(words.lead, column.foot, width) : 0);
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
    const QColor accent = legible(look.marigoldInk, look.paper);
    if (isLeadAbove(words)) {
        TextStyle bold = alignedWith(words.foot, words.lead, column.foot);
        bold.weight = QFont::Bold;
        layout.text(words.lead, bold, place, accent);
        layout.text(
            words.foot, column.foot, place.translated(0, heightOf(words.lead, column.foot, room.width())), color);
    } else if (words.lead.isEmpty()) {
        layout.text(words.foot, column.foot, place, color);
    } else {
        layout.led(words.lead, accent, footText(words), column.foot, place, color);
    }
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
    layout.text(
        words.headline, column.headline, besideStart(layout, words.headline, room, y, column.headlineWidth), ink);
    y += column.headlineHeight + column.afterHeadline;
    const qreal width = withoutWidow(words.text, column.text, room.width());
    layout.text(words.text, column.text, besideStart(layout, words.text, room, y, width), ink);
    if (column.footHeight > 0)
        addFoot(layout, words, column,
            QRectF(room.left(), room.bottom() - column.footHeight - column.aroundLine, room.width(), 0));
    return top;
}

} // namespace bravo
