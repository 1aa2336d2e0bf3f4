#include "kiosk/compositions.h"
#include "kiosk/wallmap.h"

#include <QPainter>

namespace bravo {

/// The whole wall, as small as it takes.
SlideLayout wallLayout(const Slide &slide, const SlideStage &stage)
{
    SlideLayout layout(stage);
    const auto map = std::make_shared<WallMap>(slide.wall, stage);
    const qreal smaller = 1 / map->scale();
    layout.ground(QRectF(0, 0, layout.width(), layout.height()), [map, smaller](QPainter &painter, const QRectF &) {
        painter.scale(smaller, smaller);
        map->paintCloth(painter);
    });
    for (const WallCard &card : map->cards()) {
        const QRectF bounds = turnedBounds(card);
        const QRectF place(bounds.topLeft() * smaller, bounds.size() * smaller);
        // The wall is mirrored already where the slide is.
        layout.shape(layout.mirrored(place), [map, &card, smaller, stage](QPainter &painter, const QRectF &) {
            painter.scale(smaller, smaller);
            paintWallCard(painter, card, stage);
        });
        layout.setAbout(card.incident->id);
    }
    return layout;
}

} // namespace bravo
