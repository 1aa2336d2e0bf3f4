#include "kiosk/compositions.h"
#include "kiosk/qrcode.h"
#include "kiosk/slidecolumn.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

QColor colorOf(const Message &message, const Look &look)
{
    return message.color.isEmpty() ? look.marigold : look.value(message.color);
}

/// What stands beside the words (on a landscape screen), or below them.
enum class Beside { None, People, Code };

Beside asideOf(const Slide &slide)
{
    if (!slide.message.code.isEmpty())
        return Beside::Code;
    const bool hasPeople = !slide.message.people.isEmpty() || !slide.incident.celebratedNames().isEmpty();
    return hasPeople ? Beside::People : Beside::None;
}

/// The people of a message are drawn as a story's are; the votes belong to the story alone.
Incident peopleOf(const Slide &slide)
{
    Incident people = slide.incident;
    if (slide.message.people.isEmpty())
        return people;
    people.photoIds.clear();
    people.teams.clear();
    people.celebrates = slide.message.people;
    return people;
}

void addCode(SlideLayout &layout, const QString &text, const QRectF &room)
{
    const qreal side = std::min(room.width(), room.height());
    const QRectF square(room.center().x() - side / 2, room.center().y() - side / 2, side, side);
    layout.shape(
        square, [code = qrCodeOf(text)](QPainter &painter, const QRectF &rect) { drawQrCode(painter, rect, code); });
}

/// Puts the aside in its place; the room that is left for the words.
QRectF addAside(SlideLayout &layout, const Slide &slide, QRectF room)
{
    const Beside aside = asideOf(slide);
    const qreal u = layout.u();
    if (aside == Beside::None)
        return room;
    const bool withVotes = slide.message.people.isEmpty();
    if (layout.shape() == SlideLayout::Shape::Landscape) {
        const qreal width = aside == Beside::Code ? std::min({room.height() - 60 * u, 620 * u, room.width() * 0.4})
                                                  : std::min(440 * u, room.width() * 0.3);
        const QRectF place(room.right() - width, room.top(), width, room.height());
        if (aside == Beside::Code)
            addCode(layout, slide.message.code, place);
        else
            addPeopleColumn(layout, peopleOf(slide), place, withVotes);
        room.setRight(place.left() - std::min(96 * u, room.width() * 0.06));
        return room;
    }
    const qreal height = aside == Beside::Code ? room.height() * 0.5 : peopleRowHeight(layout);
    const QRectF place(room.left(), room.bottom() - height, room.width(), height);
    if (aside == Beside::Code)
        addCode(layout, slide.message.code, place);
    else
        addPeopleRow(layout, peopleOf(slide), place, withVotes);
    room.setBottom(place.top() - 44 * u);
    return room;
}

/// A rank on a disc, like the button that could be pinned on.
void addBadge(SlideLayout &layout, const QString &number, const QRectF &square)
{
    const OnAccent accent = onAccent(layout.look());
    layout.ground(square, [ground = accent.ground](QPainter &painter, const QRectF &rect) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawEllipse(rect);
    });
    TextStyle style{Face::Sans, square.width() * 0.6, QFont::Bold, 1.2, false, Qt::AlignHCenter};
    style = fitted(number, style, square.width() * 0.7, square.height(), 8, 1);
    const qreal height = heightOf(number, style, square.width());
    layout.text(number, style, QRectF(square.left(), square.center().y() - height / 2, square.width(), 0), accent.text,
        accent.ground);
}

/// What stands over the headline: a badge or a quotation mark where there is one, and the label with its dot.
struct Above {
    TextStyle label;
    qreal mark = 0, labelHeight = 0, width = 0;
    qreal height = 0;
};

Above aboveOf(const Slide &slide, const SlideLayout &layout, const QRectF &room)
{
    const qreal u = layout.u();
    Above above;
    above.mark = !slide.message.badge.isEmpty() ? 150 * u : slide.kind == Slide::Kind::Thanks ? 104 * u : 0;
    above.label = fitted(slide.message.label, {Face::Sans, 34 * u, QFont::DemiBold, 1.3}, room.width() - 36 * u,
        2 * 34 * 1.3 * u, 8 * u);
    above.labelHeight = heightOf(slide.message.label, above.label, room.width() - 36 * u);
    above.height = above.labelHeight + 22 * u + (above.mark > 0 ? above.mark + 26 * u : 0);
    return above;
}

void addAbove(SlideLayout &layout, const Slide &slide, const Above &above, const QPointF &topLeft, qreal width)
{
    const qreal u = layout.u(), dot = 22 * u;
    const Look &look = layout.look();
    const QColor color = colorOf(slide.message, look);
    QPointF at = topLeft;
    if (!slide.message.badge.isEmpty())
        addBadge(layout, slide.message.badge, QRectF(at, QSizeF(above.mark, above.mark)));
    else if (above.mark > 0)
        layout.shape(QRectF(at, QSizeF(above.mark * 1.23, above.mark)),
            [color](QPainter &painter, const QRectF &rect) { drawQuote(painter, rect, color); });
    if (above.mark > 0)
        at.ry() += above.mark + 26 * u;
    layout.shape(QRectF(at.x(), at.y() + (above.label.px * 1.3 - dot) / 2, dot, dot),
        [color](QPainter &painter, const QRectF &rect) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(color);
            painter.drawEllipse(rect);
        });
    layout.text(slide.message.label, above.label,
        QRectF(at.x() + 36 * u, at.y(), naturalWidth(slide.message.label, above.label, width - 36 * u), 0),
        legible(slide.message.color.isEmpty() ? look.marigoldInk : color, look.paper));
}

} // namespace

SlideLayout posterLayout(const Slide &slide, const SlideStage &stage)
{
    SlideLayout layout(stage);
    const SlideWords words = wordsOf(stage);
    const QString part = slide.parts > 1 ? words.continued(slide.part, slide.parts) : QString();
    const Frame frame = addFrame(layout, colorOf(slide.message, stage.look), {}, slide.part > 1 ? part : QString());
    const QRectF room = addAside(layout, slide, frame.body);
    const Above above = aboveOf(slide, layout, room);
    ColumnWords column{.headline = slide.headline, .text = slide.text, .foot = slide.message.note};
    if (!slide.learn.isEmpty()) {
        column.lead = words.copyThis();
        column.foot = slide.learn;
    }
    const bool hasRoom = asideOf(slide) == Beside::None || slide.kind == Slide::Kind::Team;
    if (hasRoom && layout.shape() == SlideLayout::Shape::Landscape)
        column.grow = 1.35;
    const QPointF top = addColumn(layout, column, room, above.height);
    addAbove(layout, slide, above, top, room.width());
    return layout;
}

} // namespace bravo
