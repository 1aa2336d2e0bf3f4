#pragma once

#include "kiosk/slidelayout.h"

#include <memory>
#include <optional>

namespace bravo {

/// A card as it hangs on the wall: what stands on it, where, and how askew.
struct WallCard {
    std::shared_ptr<const Incident> incident;
    QString headline, lead, name;
    TextStyle headlineStyle, leadStyle, nameStyle;
    qreal headlineHeight = 0, leadHeight = 0;
    QRectF rect; // before it is turned
    qreal angle = 0; // degrees
    QPointF shift; // −1…1, of what room there is
};

constexpr qreal steepestCard = 1.7; // degrees

/// The card of that width, not hung yet; nothing where its words have no room. A story's card is always the same.
std::optional<WallCard> wallCardOf(const Incident &incident, qreal width, const Look &look);
/// The rectangle that the turned card takes.
QRectF turnedBounds(const WallCard &card);
void paintWallCard(QPainter &painter, const WallCard &card, const SlideStage &stage);

} // namespace bravo
