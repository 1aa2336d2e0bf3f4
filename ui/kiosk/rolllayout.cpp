#include "kiosk/compositions.h"
#include "kiosk/slidephoto.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

/// So many columns, at one size for all names.
struct Grid {
    int columns = 1, rows = 1;
    TextStyle style;
    qreal width = 0, row = 0, gap = 0;
};

/// The largest size at which each name stands whole on a line of its own.
Grid gridFor(const SlideLayout &layout, const QList<Celebrated> &names, const QRectF &room)
{
    const qreal u = layout.u();
    const int count = std::max(1, static_cast<int>(names.size()));
    const int mostColumns = layout.shape() == SlideLayout::Shape::Landscape ? 3 : 2;
    for (qreal px = 68 * u;; px -= u) {
        for (int columns = 1; columns <= mostColumns; ++columns) {
            Grid grid{
                columns, (count + columns - 1) / columns, {Face::Serif, px, QFont::DemiBold, 1.2}, 0, 0, px * 0.9};
            grid.width = (room.width() - (columns - 1) * grid.gap) / columns;
            grid.row = std::min(px * 1.75, room.height() / grid.rows);
            const bool isLast = px < 12 * u;
            if (!isLast && grid.row < px * 1.3)
                continue;
            const bool fits = std::all_of(names.cbegin(), names.cend(), [&grid](const Celebrated &one) {
                return TextBlock(one.name, grid.style, grid.width).lineCount() <= 1;
            });
            if (fits || (isLast && columns == mostColumns))
                return grid;
        }
    }
}

} // namespace

SlideLayout rollLayout(const Slide &slide, const SlideStage &stage)
{
    SlideLayout layout(stage);
    const Look &look = stage.look;
    const qreal u = layout.u();
    const Frame frame = addFrame(layout, look.marigold, slide.message.label, {});
    QRectF room = frame.body;
    const TextStyle head =
        wordsWhole(slide.headline, headlineStyle({Face::Serif, 104 * u, 650, 1.12}, look), room.width());
    const qreal headHeight = heightOf(slide.headline, head, room.width());
    layout.text(slide.headline, head, QRectF(room.topLeft(), QSizeF(room.width(), 0)), look.ink);
    room.setTop(room.top() + headHeight + 40 * u);
    const QList<Celebrated> &names = slide.message.people;
    const Grid grid = gridFor(layout, names, room);
    for (int i = 0; i < names.size(); ++i) {
        const int column = i / grid.rows, row = i % grid.rows; // down, then across, as a list is read
        const QRectF place(room.left() + column * (grid.width + grid.gap), room.top() + row * grid.row, grid.width, 0);
        const TextStyle style = fitted(names[i].name, grid.style, grid.width, grid.row, 8 * u, 1);
        layout.text(names[i].name, style,
            QRectF(place.topLeft(), QSizeF(naturalWidth(names[i].name, style, grid.width), 0)), look.ink);
    }
    return layout;
}

SlideLayout photoLayout(const Slide &slide, const SlideStage &stage)
{
    SlideLayout layout(stage);
    const Look &look = stage.look;
    const qreal u = layout.u();
    const Frame frame = addFrame(layout, valueColor(slide.incident, look), {}, {});
    QRectF room = frame.body;
    const TextStyle caption = fitted(slide.headline, headlineStyle({Face::Serif, 46 * u, QFont::DemiBold, 1.25}, look),
        room.width(), 120 * u, 9 * u);
    const qreal width = balancedWidth(slide.headline, caption, room.width());
    const qreal height = heightOf(slide.headline, caption, width);
    layout.text(slide.headline, caption, QRectF(room.left(), room.bottom() - height, width, 0), look.ink);
    room.setBottom(room.bottom() - height - 28 * u);
    const QImage photo = photoOf(slide.incident, stage, room.size());
    if (photo.isNull())
        return layout;
    // A photo is shown whole: it is what somebody wanted to be seen.
    const QSizeF size = QSizeF(photo.size()).scaled(room.size(), Qt::KeepAspectRatio);
    layout.shape(QRectF(room.topLeft() + QPointF((room.width() - size.width()) / 2, 0), size),
        [photo, corner = 18 * u](QPainter &painter, const QRectF &rect) { drawPhoto(painter, rect, photo, corner); });
    return layout;
}

} // namespace bravo
