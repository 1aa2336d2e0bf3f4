#include "kiosk/projection.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace bravo {

namespace {

/// A card's place in the shape of the screen: that is what the slide shrinks into.
QRectF inShapeOf(const QRectF &screen, const QRectF &card)
{
    const QSizeF size(card.width(), card.width() * screen.height() / screen.width());
    return {card.center() - QPointF(size.width() / 2, size.height() / 2), size};
}

/// What the screen shows of a picture when it is so far (0 to 1) on its way from `whole` to `part`, which have the same
/// shape: one point stays where it is, and the size changes by the same share each moment.
QRectF between(const QRectF &whole, const QRectF &part, double share)
{
    const double scale = std::pow(part.width() / whole.width(), share);
    const double less = 1 - part.width() / whole.width();
    if (less < 0.001)
        return whole.translated((part.topLeft() - whole.topLeft()) * share);
    const QPointF still = whole.topLeft() + (part.topLeft() - whole.topLeft()) / less;
    return {still + (whole.topLeft() - still) * scale, whole.size() * scale};
}

/// Where a part of a picture is on a screen that shows `seen` of the picture.
QRectF onScreen(const QRectF &part, const QRectF &seen, const QSizeF &screen)
{
    const double scale = screen.width() / seen.width();
    return {(part.topLeft() - seen.topLeft()) * scale, part.size() * scale};
}

double eased(double share)
{
    return CrossFade::opacityAt(share);
}

} // namespace

void Projection::show(const QPixmap &slide)
{
    finish();
    m_fade.show(slide);
}

void Projection::replace(const QPixmap &slide)
{
    m_near = {};
    m_fade.replace(slide);
}

void Projection::fadeTo(const QPixmap &slide, const QSize &pixels)
{
    if (isOnTour() && !isInTransition()) {
        QPixmap seen(pixels);
        QPainter painter(&seen);
        paintTour(painter, QSizeF(pixels), m_share);
        painter.end();
        m_near = {};
        m_fade.show(seen);
    }
    finish();
    m_fade.begin(slide);
}

void Projection::shrinkInto(const QPixmap &wall, const QRectF &card)
{
    finish();
    m_slide = m_fade.seen();
    m_wall = wall;
    m_whole = QRectF(wall.rect());
    m_card = inShapeOf(m_whole, card);
    m_zoom = Zoom::Out;
    m_fade.show(wall);
}

void Projection::beginTour(NearWall wall)
{
    m_near = QPixmap::fromImage(std::move(wall.picture), Qt::NoFormatConversion);
    wall.picture = {};
    m_way = std::move(wall);
    m_share = 0;
}

void Projection::growInto(const QPixmap &slide)
{
    m_slide = slide;
    m_wall = m_near;
    m_whole = m_way.to;
    m_card = inShapeOf(m_whole, m_way.card);
    m_zoom = Zoom::In;
    m_near = {};
    m_fade.show(slide);
}

void Projection::finish()
{
    m_fade.finish();
    m_zoom = Zoom::None;
    m_near = m_wall = m_slide = {};
}

void Projection::paint(QPainter &painter, const QRectF &rect, const QRegion &exposed, double share) const
{
    if (m_zoom == Zoom::None && (m_fade.isRunning() || !isOnTour())) {
        m_fade.paint(painter, rect, exposed, share);
        return;
    }
    // Device pixels, so that what does not change its size is copied and not scaled.
    const double density = painter.device()->devicePixelRatioF();
    painter.save();
    painter.scale(1 / density, 1 / density);
    if (m_zoom == Zoom::None)
        paintTour(painter, rect.size() * density, share);
    else
        paintZoom(painter, rect.size() * density, share);
    painter.restore();
}

void Projection::paintTour(QPainter &painter, const QSizeF &screen, double share) const
{
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    if (share >= near) {
        const double way = eased((share - near) / (arrived - near));
        const QPointF corner = m_way.from.topLeft() + (m_way.to.topLeft() - m_way.from.topLeft()) * way;
        painter.drawPixmap(QPointF(0, 0), m_near, QRectF(corner.toPoint(), screen));
        return;
    }
    const QPixmap &wall = m_fade.seen();
    const QRectF whole(wall.rect()),
        region(m_way.region.left() * whole.width(), m_way.region.top() * whole.height(),
            m_way.region.width() * whole.width(), m_way.region.height() * whole.height());
    const QRectF from = onScreen(m_way.from, QRectF(m_near.rect()), region.size());
    const double way = share / near;
    const QRectF seen = between(whole, from.translated(region.topLeft()), eased(way));
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRectF place = onScreen(region, seen, screen);
    const double sharp = std::clamp((way - 0.55) / 0.4, 0.0, 1.0);
    if (sharp < 1)
        painter.drawPixmap(QRectF(QPointF(), screen), wall, seen);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    painter.setOpacity(sharp);
    if (sharp > 0)
        painter.drawPixmap(place, m_near, QRectF(m_near.rect()));
    painter.setOpacity(1);
}

void Projection::paintZoom(QPainter &painter, const QSizeF &screen, double share) const
{
    const double in = eased(m_zoom == Zoom::In ? share : 1 - share);
    const QRectF seen = between(m_whole, m_card, in);
    const QRectF place = onScreen(m_card, seen, screen);
    const double opacity = std::clamp(in / 0.55, 0.0, 1.0);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.save();
    if (opacity >= 1) // what the slide covers need not be drawn
        painter.setClipRegion(
            QRegion(QRectF(QPointF(), screen).toAlignedRect()) - place.toRect().adjusted(1, 1, -1, -1));
    painter.drawPixmap(QRectF(QPointF(), screen), m_wall, seen);
    painter.restore();
    painter.setOpacity(opacity);
    painter.drawPixmap(place, m_slide, QRectF(m_slide.rect()));
    painter.setOpacity(1);
}

} // namespace bravo
