#include "kiosk/compositions.h"
#include "kiosk/slidetext.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

struct Statement {
    TextStyle style;
    qreal width = 0, height = 0;
};

Statement fittedStatement(const QString &text, TextStyle style, const QRectF &room)
{
    const qreal largest = style.px;
    for (qreal scale = 1;; scale -= 0.04) {
        style.px = largest * scale;
        const TextStyle whole = wordsWhole(text, style, room.width(), 0.6);
        const qreal width = balancedWidth(text, whole, room.width());
        const qreal height = heightOf(text, whole, width);
        if (height <= room.height() || scale < 0.1)
            return {whole, width, height};
    }
}

} // namespace

SlideLayout statementLayout(const Slide &slide, const SlideStage &stage)
{
    SlideLayout layout(stage);
    const Look &look = stage.look;
    const Incident &incident = slide.incident;
    const SlideWords words = wordsOf(stage);
    const bool upright = layout.shape() == SlideLayout::Shape::Portrait;
    const bool quote = slide.kind == Slide::Kind::CustomerWords;
    const QColor accent = quote ? valueColor(incident, look) : look.marigold;
    const Frame frame = addFrame(layout, accent, cornerOf(slide, words),
        words.postedBy(incident.postedBy, incident.postedAt), words.justIn(incident.postedAt));
    const qreal u = layout.u();
    QRectF room = frame.body.adjusted(
        0, 10 * u, -frame.body.width() * (layout.shape() == SlideLayout::Shape::Landscape ? 0.06 : 0), 0);

    // Below: whose words they are, and of which story.
    const QString who =
        quote ? words.customerAbout(incident.celebratedNames()) : words.list(incident.celebratedNames());
    const TextStyle whoStyle = fitted(who, {Face::Sans, 38 * u, QFont::DemiBold, 1.3}, room.width(), 150 * u, 9 * u);
    const TextStyle titleStyle =
        fitted(slide.headline, {Face::Serif, 36 * u, QFont::Normal, 1.3}, room.width(), 150 * u, 9 * u);
    const qreal whoHeight = heightOf(who, whoStyle, room.width());
    const qreal titleHeight = heightOf(slide.headline, titleStyle, room.width());
    const qreal foot = whoHeight + titleHeight + 40 * u;
    layout.text(who, whoStyle, QRectF(room.left(), room.bottom() - whoHeight - titleHeight, room.width(), 0), look.ink);
    layout.text(slide.headline, titleStyle, QRectF(room.left(), room.bottom() - titleHeight, room.width(), 0),
        legible(look.soft, look.paper));
    room.setBottom(room.bottom() - foot);

    if (quote) {
        layout.shape(QRectF(room.left(), room.top(), 128 * u, 104 * u),
            [accent](QPainter &painter, const QRectF &rect) { drawQuote(painter, rect, accent); });
        room.setTop(room.top() + 104 * u + 34 * u);
    } else {
        const TextStyle label{Face::Sans, 44 * u, QFont::Bold, 1.3};
        layout.text(words.copyThis(), label, QRectF(room.left(), room.top(), room.width(), 0),
            legible(look.marigoldInk, look.paper));
        room.setTop(room.top() + 44 * 1.3 * u + 24 * u);
    }
    const bool shortOne = columnsOf(slide.text) < 70;
    const Statement statement = fittedStatement(slide.text,
        quote ? TextStyle{Face::Serif,
            (shortOne         ? 128
                    : upright ? 112
                              : 96)
                * u,
            QFont::Medium, 1.26}
              : TextStyle{Face::Sans, (upright ? 76 : 66) * u, QFont::Normal, 1.36},
        room);
    const qreal free = std::max(0.0, room.height() - statement.height);
    layout.text(
        slide.text, statement.style, QRectF(room.left(), room.top() + free * 0.22, statement.width, 0), look.ink);
    return layout;
}

} // namespace bravo
