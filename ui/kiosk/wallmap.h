#pragma once

#include "kiosk/wallcard.h"

#include <QImage>

namespace bravo {

/// The whole board as cards on a wall: in the screen's shape, and as many times larger than it as the cards need to
/// hang at the size at which they are read. Its places are in device pixels at that size, as they lie on the wall, also
/// right-to-left.
class WallMap {
public:
    WallMap(const QList<Incident> &incidents, const SlideStage &stage);

    /// How many times the wall is as wide as the screen; 1 where everything fits on it.
    qreal scale() const { return m_scale; }
    QSizeF size() const { return QSizeF(m_stage.size) * m_scale; }
    const std::vector<WallCard> &cards() const { return m_cards; }
    const WallCard *find(const QString &incidentId) const;
    void paintCloth(QPainter &painter) const;
    void paint(QPainter &painter, const QRectF &region) const;

private:
    bool hang(const std::vector<WallCard> &cards, int columns, bool all);

    SlideStage m_stage;
    qreal m_unit = 1;
    qreal m_scale = 1;
    qreal m_width = 0; // a card's
    std::vector<WallCard> m_cards;
};

/// The part of the wall that the view comes near to, as one picture, and its way over it.
struct NearWall {
    QImage picture;
    QRectF region; // of the whole wall, which is 1 wide and 1 high
    QRectF from, to; // what the screen shows when the glide begins and when it ends, in the picture's pixels
    QRectF card; // where the glide leads, in the picture's pixels
    QString incidentId; // whose card that is
};

/// Towards the story's card; towards the newest, where it has none. Null picture: there is no card at all. Any thread.
NearWall paintNearWall(const QList<Incident> &incidents, const QString &incidentId, const SlideStage &stage);

} // namespace bravo
