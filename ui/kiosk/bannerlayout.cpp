#include "kiosk/compositions.h"
#include "publish/drawing.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

/// The look of a banner: its ground is the value's own colour, deep enough for light text; deeper by night.
Look bannerLook(const QColor &color, Look look)
{
    const QColor text(0xFFFBF2);
    look.paper = legible(color, text, look.night ? 12 : 7.4);
    look.ink = look.soft = look.marigoldInk = text;
    look.line = look.paper.lighter(130);
    return look;
}

/// The board's star, large and quiet, running off the edge: darker than the ground, so that text only gains.
void addStar(SlideLayout &layout)
{
    const qreal side = std::max(layout.height() * 1.1, layout.width() * 0.62);
    const QRectF place(layout.width() - side * 0.62, layout.height() - side * 0.74, side, side);
    layout.ground(place, [quiet = layout.look().paper.darker(112)](QPainter &painter, const QRectF &rect) {
        drawStar(painter, rect, quiet);
    });
}

} // namespace

SlideLayout bannerLayout(const Slide &slide, const SlideStage &stage)
{
    SlideStage own = stage;
    own.look = bannerLook(stage.look.value(slide.message.color), stage.look);
    SlideLayout layout(own);
    const Look &look = own.look;
    const qreal u = layout.u();
    const Frame frame = addFrame(layout, look.paper.darker(125), slide.message.label, slide.message.note);
    const bool urgent = slide.kind == Slide::Kind::Urgent; // fills the screen, and is no celebration
    if (!urgent)
        addStar(layout);
    const bool wide = layout.shape() == SlideLayout::Shape::Landscape;
    // All of it stands on one edge: where the headline's own script begins.
    const QString &leading = slide.headline.isEmpty() ? slide.text : slide.headline;
    QRectF room =
        besideStart(layout, leading, frame.body, frame.body.top(), frame.body.width() * (wide && !urgent ? 0.84 : 1));
    room.setBottom(frame.body.bottom());
    const qreal gap = slide.text.isEmpty() ? 0 : 40 * u;
    const qreal smallPx = (urgent ? 84 : 56) * u;
    for (qreal scale = urgent ? 1.6 : wide ? 1.1 : 1.0;; scale -= 0.04) {
        const TextStyle large =
            wordsWhole(slide.headline, headlineStyle({Face::Serif, 168 * scale * u, 650, 1.06}, look), room.width());
        const TextStyle small =
            wordsWhole(slide.text, {Face::Serif, smallPx * scale, QFont::Normal, 1.36}, room.width());
        const qreal width = balancedWidth(slide.headline, large, room.width());
        const qreal top = heightOf(slide.headline, large, width);
        const qreal smallWidth =
            balancedWidth(slide.text, small, urgent ? room.width() : std::min(room.width(), 1150 * scale * u));
        const qreal height = top + gap + heightOf(slide.text, small, smallWidth);
        if (height > room.height() && scale > 0.1)
            continue;
        const qreal y = room.top() + std::max(0.0, room.height() - height) * 0.5;
        layout.text(slide.headline, large, besideStart(layout, leading, room, y, width), look.ink);
        layout.text(slide.text, alignedWith(leading, slide.text, small),
            besideStart(layout, leading, room, y + top + gap, smallWidth), look.ink);
        return layout;
    }
}

} // namespace bravo
