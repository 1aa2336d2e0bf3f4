#include "kiosk/compositions.h"

#include "kiosk/cloth.h"
#include "publish/drawing.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

/// An empty card, pinned to the cloth, where the first story will hang.
void drawEmptyCard(QPainter &painter, const QRectF &rect, const Look &look, const QString &words)
{
    const qreal u = rect.width() / 460;
    painter.save();
    painter.translate(rect.center());
    painter.rotate(-2.2);
    const QRectF card(-rect.width() * 0.44, -rect.height() * 0.44, rect.width() * 0.88, rect.height() * 0.88);
    drawCard(painter, card, look, 8 * u);
    painter.setPen(Qt::NoPen);
    painter.setBrush(legible(look.line, look.card, 1.25));
    const qreal left = card.left() + 44 * u, width = card.width() - 88 * u;
    qreal y = card.top() + 92 * u;
    for (const qreal part : {0.86, 0.62}) {
        painter.drawRoundedRect(QRectF(left, y, width * part, 26 * u), 13 * u, 13 * u);
        y += 46 * u;
    }
    y += 16 * u;
    for (const qreal part : {1.0, 0.94, 0.98, 0.55}) {
        painter.drawRoundedRect(QRectF(left, y, width * part, 13 * u), 6.5 * u, 6.5 * u);
        y += 32 * u;
    }
    const qreal side = 84 * u, foot = card.bottom() - side - 40 * u;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(look.marigold, 4 * u, Qt::DashLine, Qt::RoundCap));
    painter.drawEllipse(QRectF(left, foot, side, side));
    const TextStyle style =
        fitted(words, {Face::Sans, 26 * u, QFont::DemiBold, 1.25}, width - side - 24 * u, side, 8 * u);
    const TextBlock block(words, style, width - side - 24 * u);
    block.paint(
        painter, QPointF(left + side + 24 * u, foot + (side - block.height()) / 2), legible(look.soft, look.card));
    drawPin(painter, QPointF(0, card.top() + 14 * u), 18 * u, look.marigold);
    painter.restore();
}

} // namespace

SlideLayout openingLayout(const SlideStage &stage)
{
    SlideLayout layout(stage);
    const Look look = stage.look;
    layout.ground(QRectF(0, 0, layout.width(), layout.height()),
        [look](QPainter &painter, const QRectF &rect) { painter.fillRect(rect, look.paper); });
    const qreal u = layout.u(), mark = 150 * u;
    const QRectF safe = layout.safe();
    TextStyle style{Face::Sans, 62 * u, QFont::DemiBold, 1.25, false, Qt::AlignHCenter};
    style = fitted(stage.board, wordsWhole(stage.board, style, safe.width()), safe.width(), safe.height() * 0.4, 9 * u);
    const qreal height = mark + 50 * u + heightOf(stage.board, style, safe.width());
    const qreal top = safe.center().y() - height * 0.54;
    layout.shape(QRectF(safe.center().x() - mark / 2, top, mark, mark),
        [look](QPainter &painter, const QRectF &square) { drawMark(painter, square, look); });
    layout.text(stage.board, style, QRectF(safe.left(), top + mark + 50 * u, safe.width(), 0), look.ink);
    return layout;
}

SlideLayout welcomeLayout(const SlideStage &stage)
{
    SlideLayout layout(stage);
    const Look look = stage.look;
    const SlideWords words = wordsOf(stage);
    const Frame frame = addFrame(layout, look.marigold, {}, {});
    const qreal u = layout.u();
    QRectF room = frame.body, card;
    if (layout.shape() == SlideLayout::Shape::Landscape) {
        card = QRectF(room.right() - 500 * u, room.center().y() - 310 * u, 500 * u, 560 * u);
        room.setRight(card.left() - 90 * u);
    } else {
        const qreal height = room.height() * 0.46;
        const qreal width = std::min(height * 0.9, room.width());
        card = QRectF(room.center().x() - width / 2, room.bottom() - height, width, height);
        room.setBottom(card.top() - 50 * u);
    }
    layout.shape(card, [look, text = words.welcomeCard()](QPainter &painter, const QRectF &rect) {
        drawEmptyCard(painter, rect, look, text);
    });

    const QString headline = words.welcomeHeadline(), text = words.welcomeText();
    for (qreal scale = 1.1;; scale -= 0.05) {
        const TextStyle large =
            wordsWhole(headline, headlineStyle({Face::Serif, 104 * scale * u, 650, 1.1}, look), room.width());
        const TextStyle small = wordsWhole(text, {Face::Serif, 48 * scale * u, QFont::Normal, 1.38}, room.width());
        const qreal width = balancedWidth(headline, large, room.width());
        const qreal headlineHeight = heightOf(headline, large, width);
        const qreal height = headlineHeight + 36 * u + heightOf(text, small, room.width());
        if (height > room.height() && scale > 0.12)
            continue;
        const qreal top = room.top() + std::max(0.0, room.height() - height) * 0.4;
        layout.text(headline, large, QRectF(room.left(), top, width, 0), look.ink);
        layout.text(text, small, QRectF(room.left(), top + headlineHeight + 36 * u, room.width(), 0),
            legible(look.soft, look.paper));
        return layout;
    }
}

} // namespace bravo
