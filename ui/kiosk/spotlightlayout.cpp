#include "board/valuesign.h"
#include "kiosk/compositions.h"
#include "kiosk/slidecolumn.h"
#include "kiosk/slidephoto.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

/// The values, each a dot and its name, in as many rows as they need.
struct Values {
    struct One {
        Value value;
        TextStyle style;
        QRectF place; // of dot and name, from the group's top left corner
    };
    std::vector<One> all;
    qreal height = 0;
};

constexpr qreal dotSize = 22, dotGap = 14, valueRow = 46;

Values valuesOf(const Incident &incident, qreal u, qreal room)
{
    Values values;
    const TextStyle base{Face::Sans, 32 * u, QFont::DemiBold, 1.3};
    const qreal before = (dotSize + dotGap) * u;
    QPointF at;
    for (const Value &value : incident.values) {
        const TextStyle style = fitted(shownName(value), base, room - before, valueRow * u, 8 * u, 1);
        const qreal width = before + naturalWidth(shownName(value), style, room - before);
        if (at.x() > 0 && at.x() + width > room)
            at = QPointF(0, at.y() + valueRow * u);
        values.all.push_back({value, style, QRectF(at, QSizeF(width, valueRow * u))});
        values.height = at.y() + (valueRow + 16) * u;
        at.rx() += width + 44 * u;
    }
    return values;
}

void addValues(SlideLayout &layout, const Values &values, const QPointF &topLeft)
{
    const qreal u = layout.u(), dot = dotSize * u, before = (dotSize + dotGap) * u;
    const Look &look = layout.look();
    for (const Values::One &one : values.all) {
        const QRectF place = one.place.translated(topLeft);
        const QColor color = look.value(one.value.color);
        layout.shape(QRectF(place.left(), place.center().y() - dot / 2, dot, dot),
            [color](QPainter &painter, const QRectF &rect) {
                painter.setPen(Qt::NoPen);
                painter.setBrush(color);
                painter.drawEllipse(rect);
            });
        const qreal height = heightOf(shownName(one.value), one.style, place.width() - before);
        layout.text(shownName(one.value), one.style,
            QRectF(place.left() + before, place.center().y() - height / 2, place.width() - before, 0),
            legible(color, look.paper));
    }
}

/// "continued, 2 of 3" stands where the first part shows the values.
void addContinued(SlideLayout &layout, const Slide &slide, const QPointF &topLeft, qreal width)
{
    const QString words = wordsOf(layout.stage()).continued(slide.part, slide.parts);
    const TextStyle style{Face::Sans, 30 * layout.u(), QFont::Normal, 1.3};
    layout.text(words, style, QRectF(topLeft, QSizeF(naturalWidth(words, style, width), 0)),
        legible(layout.look().soft, layout.look().paper));
}

void addStory(SlideLayout &layout, const Slide &slide, const QRectF &room)
{
    const bool first = slide.part == 1;
    const Values values = valuesOf(slide.incident, layout.u(), room.width());
    const ColumnWords words{.headline = slide.headline,
        .text = slide.text,
        .lead = wordsOf(layout.stage()).copyThis(),
        .foot = slide.learn,
        .continued = !first};
    const QPointF top = addColumn(layout, words, room, first ? values.height : 56 * layout.u());
    if (first)
        addValues(layout, values, top);
    else
        addContinued(layout, slide, top, room.width());
}

/// Upright, the photo stands above the story, as wide as it; the room that is left.
QRectF addPhotoAbove(SlideLayout &layout, const Incident &incident, QRectF room)
{
    const QRectF above(room.topLeft(), QSizeF(room.width(), room.height() * 0.32));
    const QImage photo = photoOf(incident, layout.stage(), above.size());
    if (photo.isNull())
        return room;
    const QRectF place = photoRect(photo.size(), above);
    layout.shape(place, [photo, corner = 18 * layout.u()](QPainter &painter, const QRectF &rect) {
        drawPhoto(painter, rect, photo, corner);
    });
    room.setTop(place.bottom() + 40 * layout.u());
    return room;
}

} // namespace

SlideLayout spotlightLayout(const Slide &slide, const SlideStage &stage)
{
    SlideLayout layout(stage);
    const Incident &incident = slide.incident;
    const SlideWords words = wordsOf(stage);
    const Frame frame = addFrame(layout, valueColor(incident, stage.look), cornerOf(slide, words),
        words.postedBy(incident.postedBy, incident.postedAt), words.justIn(incident.postedAt));
    const qreal u = layout.u();
    QRectF room = frame.body;
    if (layout.shape() == SlideLayout::Shape::Landscape) {
        const qreal people = std::min(440 * u, room.width() * 0.3);
        addPeopleColumn(layout, incident, QRectF(room.right() - people, room.top(), people, room.height()));
        room.setRight(room.right() - people - std::min(96 * u, room.width() * 0.06));
    } else {
        const qreal people = peopleRowHeight(layout);
        addPeopleRow(layout, incident, QRectF(room.left(), room.bottom() - people, room.width(), people));
        room.setBottom(room.bottom() - people - 44 * u);
        if (layout.shape() == SlideLayout::Shape::Portrait)
            room = addPhotoAbove(layout, incident, room);
    }
    addStory(layout, slide, room);
    return layout;
}

} // namespace bravo
