#include "kiosk/compositions.h"
#include "kiosk/slidephoto.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

/// The story's column at one size: headline, story and what to copy grow and shrink together.
struct Column {
    TextStyle headline, story, learn;
    qreal headlineWidth = 0;
    qreal headlineHeight = 0, storyHeight = 0, learnHeight = 0;
    qreal afterHeadline = 0, aroundLine = 0;
    qreal height() const
    {
        return headlineHeight + afterHeadline + storyHeight + (learnHeight > 0 ? 2 * aroundLine + learnHeight : 0);
    }
};

QString learnText(const Slide &slide, const SlideStage &stage)
{
    return slide.learn.isEmpty() ? QString() : wordsOf(stage).copyThis() + u"  "_s + slide.learn;
}

Column columnAt(qreal scale, const Slide &slide, const SlideLayout &layout, qreal width)
{
    const qreal u = layout.u();
    const bool upright = layout.shape() == SlideLayout::Shape::Portrait;
    const bool first = slide.part == 1, alone = slide.text.isEmpty(), bare = slide.headline.isEmpty();
    const qreal headlinePx =
        (first ? (alone ? 132 : 92) * std::min(scale, upright ? 1.3 : 1.16) : 44 * std::min(scale, 1.0)) * u;
    Column column;
    column.headline = wordsWhole(slide.headline, {Face::Serif, headlinePx, first ? 650 : 600, 1.12}, width);
    column.story = wordsWhole(slide.text,
        {Face::Serif, (bare ? 58 : 50) * scale * u, bare ? QFont::Medium : QFont::Normal, 1.36}, width, 0.6);
    column.learn = wordsWhole(
        slide.learn, {Face::Sans, 35 * std::min(scale, upright ? 1.3 : 1.15) * u, QFont::Normal, 1.36}, width);
    column.headlineWidth = balancedWidth(slide.headline, column.headline, width);
    column.headlineHeight = heightOf(slide.headline, column.headline, column.headlineWidth);
    column.storyHeight = heightOf(slide.text, column.story, width);
    column.learnHeight = heightOf(learnText(slide, layout.stage()), column.learn, width);
    column.afterHeadline = column.headlineHeight > 0 && column.storyHeight > 0 ? 28 * std::min(scale, 1.0) * u : 0;
    column.aroundLine = 34 * std::min(scale, 1.0) * u;
    return column;
}

/// The largest size at which everything fits. There always is one: sizes go down until there is.
Column fittedColumn(const Slide &slide, const SlideLayout &layout, qreal width, qreal height)
{
    const qreal largest = layout.shape() == SlideLayout::Shape::Portrait ? 1.8 : 1.4;
    for (qreal scale = largest;; scale -= 0.05) {
        const Column column = columnAt(scale, slide, layout, width);
        if (column.height() <= height || scale < 0.12)
            return column;
    }
}

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
        const TextStyle style = fitted(value.name, base, room - before, valueRow * u, 8 * u, 1);
        const qreal width = before + naturalWidth(value.name, style, room - before);
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
        const qreal height = heightOf(one.value.name, one.style, place.width() - before);
        layout.text(one.value.name, one.style,
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

/// A hairline, and "Copy this" in the accent before the words, in one paragraph.
void addLearn(SlideLayout &layout, const Slide &slide, const Column &column, const QRectF &room)
{
    const Look look = layout.look();
    const qreal u = layout.u();
    layout.shape(QRectF(room.left(), room.top(), room.width(), std::max(2 * u, 1.0)),
        [line = legible(look.line, look.paper, 1.3)](
            QPainter &painter, const QRectF &rect) { painter.fillRect(rect, line); });
    layout.led(wordsOf(layout.stage()).copyThis(), legible(look.marigoldInk, look.paper),
        learnText(slide, layout.stage()), column.learn,
        QRectF(room.left(), room.top() + column.aroundLine, room.width(), 0), legible(look.soft, look.paper));
}

void addStory(SlideLayout &layout, const Slide &slide, const QRectF &room)
{
    const Look &look = layout.look();
    const bool first = slide.part == 1;
    const Values values = valuesOf(slide.incident, layout.u(), room.width());
    const qreal above = first ? values.height : 56 * layout.u();
    const Column column = fittedColumn(slide, layout, room.width(), room.height() - above);
    const qreal free = std::max(0.0, room.height() - above - column.height());
    // A short story does not cling to the top; what to copy stays at the foot.
    qreal y = room.top() + free * (column.learnHeight > 0 ? 0.16 : 0.36);
    if (first)
        addValues(layout, values, {room.left(), y});
    else
        addContinued(layout, slide, {room.left(), y}, room.width());
    y += above;
    layout.text(slide.headline, column.headline, QRectF(room.left(), y, column.headlineWidth, 0), look.ink);
    y += column.headlineHeight + column.afterHeadline;
    layout.text(slide.text, column.story, QRectF(room.left(), y, room.width(), 0), look.ink);
    if (column.learnHeight > 0)
        addLearn(layout, slide, column,
            QRectF(room.left(), room.bottom() - column.learnHeight - column.aroundLine, room.width(), 0));
}

/// Upright, the photo stands above the story, as wide as it; the room that is left.
QRectF addPhotoAbove(SlideLayout &layout, const Incident &incident, QRectF room)
{
    const QImage photo = photoOf(incident, layout.stage());
    if (photo.isNull())
        return room;
    const QRectF place = photoRect(photo, QRectF(room.topLeft(), QSizeF(room.width(), room.height() * 0.32)));
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
    const Frame frame = addFrame(layout, valueColor(incident, stage.look), words.period(incident.postedAt),
        words.postedBy(incident.postedBy, incident.postedAt));
    const qreal u = layout.u();
    QRectF room = frame.body;
    if (layout.shape() == SlideLayout::Shape::Landscape) {
        const qreal people = 440 * u;
        addPeopleColumn(layout, incident, QRectF(room.right() - people, room.top(), people, room.height()));
        room.setRight(room.right() - people - 96 * u);
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
