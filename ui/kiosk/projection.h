#pragma once

#include "kiosk/crossfade.h"
#include "kiosk/wallmap.h"

namespace bravo {

/// What is on the screen, made of ready pictures: a slide, one slide giving way to another, the way over the wall, or a
/// card of the wall that becomes its story's slide, and back. Knows no clock: it is told how far each movement is.
class Projection {
public:
    void show(const QPixmap &slide);
    /// The same slide at another size, or in other colours.
    void replace(const QPixmap &slide);
    bool isEmpty() const { return m_fade.isEmpty(); }

    /// From what is seen now, whatever it is.
    void fadeTo(const QPixmap &slide, const QSize &pixels);
    /// The slide that is seen becomes smaller, until it is the card of that place on the wall.
    void shrinkInto(const QPixmap &wall, const QRectF &card);
    /// The view comes near to the wall that is seen, and glides along it.
    void beginTour(NearWall wall);
    /// The card at which the tour ended grows until it is the slide.
    void growInto(const QPixmap &slide);
    /// Ends what moves where it leads; a tour is over with it.
    void finish();

    bool isInTransition() const { return m_fade.isRunning() || m_zoom != Zoom::None; }
    bool isOnTour() const { return !m_near.isNull(); }
    /// The story to whose card the tour leads; empty without one.
    QString destination() const { return isOnTour() ? m_way.incidentId : QString(); }
    /// `share` is how much of the movement's time is over, from 0 to 1: of a transition, or of the tour.
    /// Fills what is exposed of the rectangle, in pixels of the screen.
    void paint(QPainter &painter, const QRectF &rect, const QRegion &exposed, double share) const;
    /// Over the frame before, see CrossFade::paintChange().
    bool paintChange(QPainter &painter, double share) const
    {
        return m_zoom == Zoom::None && m_fade.paintChange(painter, share);
    }
    /// Where a frame changes anything, in pixels of the screen; empty: anywhere.
    QRegion changing() const { return m_zoom == Zoom::None ? m_fade.changing() : QRegion(); }

    /// At this share of a tour it has come near; from then on until `arrived` it glides.
    static constexpr double near = 0.17, arrived = 0.92;

private:
    enum class Zoom { None, Out, In };
    void paintTour(QPainter &painter, const QSizeF &screen, double share) const;
    void paintZoom(QPainter &painter, const QSizeF &screen, double share) const;

    CrossFade m_fade;
    Zoom m_zoom = Zoom::None;
    QPixmap m_wall; // of which a card is, or was, the slide; while it zooms
    QRectF m_whole, m_card; // of m_wall: what the screen shows of it, and the card
    QPixmap m_slide; // that the card becomes, or was
    QPixmap m_near;
    NearWall m_way; // without its picture
    double m_share = 0; // at which it was painted last
    friend class ProjectionTest;
};

} // namespace bravo
