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

/// Below: whose words they are, and of which story; the room that is left.
QRectF addWhose(SlideLayout &layout, const Slide &slide, QRectF room)
{
    const qreal u = layout.u();
    const Look &look = layout.look();
    const SlideWords words = wordsOf(layout.stage());
    const QStringList names = slide.incident.celebratedNames();
    const QString who = slide.kind == Slide::Kind::CustomerWords ? words.customerAbout(names) : words.list(names);
    const auto sized = [&](const QString &text, const TextStyle &style) {
        return alignedWith(slide.text, text, fitted(text, style, room.width(), 150 * u, 9 * u));
    };
    const TextStyle whoStyle = sized(who, {Face::Sans, 38 * u, QFont::DemiBold, 1.3});
    const TextStyle titleStyle = sized(slide.headline, {Face::Serif, 36 * u, QFont::Normal, 1.3});
    const qreal whoHeight = heightOf(who, whoStyle, room.width());
    const qreal titleHeight = heightOf(slide.headline, titleStyle, room.width());
    layout.text(who, whoStyle, QRectF(room.left(), room.bottom() - whoHeight - titleHeight, room.width(), 0), look.ink);
    layout.text(slide.headline, titleStyle, QRectF(room.left(), room.bottom() - titleHeight, room.width(), 0),
        legible(look.soft, look.paper));
    room.setBottom(room.bottom() - whoHeight - titleHeight - 40 * u);
    return room;
}

/// Above: a quotation mark, or what this is; the room that is left.
QRectF addMark(SlideLayout &layout, const Slide &slide, QRectF room, const QColor &accent)
{
    const qreal u = layout.u();
    const Look &look = layout.look();
    if (slide.kind == Slide::Kind::CustomerWords) {
        QRectF place = besideStart(layout, slide.text, room, room.top(), 128 * u);
        place.setHeight(104 * u);
        layout.shape(place, [accent](QPainter &painter, const QRectF &rect) { drawQuote(painter, rect, accent); });
        room.setTop(place.bottom() + 34 * u);
        return room;
    }
    const QString label = wordsOf(layout.stage()).copyThis();
    layout.text(label, alignedWith(slide.text, label, {Face::Sans, 44 * u, QFont::Bold, 1.3}),
        QRectF(room.left(), room.top(), room.width(), 0), legible(look.marigoldInk, look.paper));
    room.setTop(room.top() + 44 * 1.3 * u + 24 * u);
    return room;
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
    // All of it stands on one edge: where the text's own script begins.
    const qreal width = frame.body.width() * (layout.shape() == SlideLayout::Shape::Landscape ? 0.94 : 1);
    QRectF room = besideStart(layout, slide.text, frame.body, frame.body.top() + 10 * u, width);
    room.setBottom(frame.body.bottom());
    room = addMark(layout, slide, addWhose(layout, slide, room), accent);
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
    layout.text(slide.text, statement.style,
        besideStart(layout, slide.text, room, room.top() + free * 0.22, statement.width), look.ink);
    return layout;
}

} // namespace bravo
