#include "kiosk/wallmap.h"

#include "kiosk/cloth.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace bravo {

namespace {

constexpr int mostScreens = 4; // across: more cards than hang there are left out, the oldest
constexpr qreal nearer = 1.35; // at least so much larger than in the whole wall's picture
constexpr qreal longestGlide = 0.6; // of what the screen shows

int columnsFor(SlideLayout::Shape shape, qsizetype cards)
{
    const int most = shape == SlideLayout::Shape::Landscape ? 4 : shape == SlideLayout::Shape::Portrait ? 2 : 3;
    return static_cast<int>(std::clamp<qsizetype>(cards, 1, most));
}

struct Hanging {
    std::vector<WallCard> cards;
    qreal height = 0;
};

QRectF within(QRectF view, const QSizeF &wall)
{
    view.moveLeft(std::clamp(view.left(), 0.0, std::max(0.0, wall.width() - view.width())));
    view.moveTop(std::clamp(view.top(), 0.0, std::max(0.0, wall.height() - view.height())));
    return view;
}

/// Where a glide that ends at `to` begins: along the wall, from the side on which there is more of it.
QRectF glideStart(const QRectF &to, const QSizeF &wall)
{
    const auto farthest = [](qreal low, qreal most, qreal length) {
        const qreal way = std::min(std::max(low, most - low), length * longestGlide);
        return low > most - low ? -way : way;
    };
    const qreal across = farthest(to.left(), wall.width() - to.width(), to.width());
    const qreal down = farthest(to.top(), wall.height() - to.height(), to.height());
    return std::abs(across) >= std::abs(down) ? to.translated(across, 0) : to.translated(0, down);
}

} // namespace

WallMap::WallMap(const QList<Incident> &incidents, const SlideStage &stage) : m_stage(stage)
{
    const SlideLayout screen(stage);
    m_unit = screen.u();
    const qreal gap = 34 * m_unit, lean = 16 * m_unit;
    const int columns = columnsFor(screen.shape(), incidents.size());
    m_width = std::min(screen.safe().width() / columns - gap - 2 * lean, 520 * m_unit);
    std::vector<WallCard> cards;
    for (const Incident &incident : incidents) {
        if (const auto card = wallCardOf(incident, m_width, stage.look))
            cards.push_back(*card);
    }
    for (int wider = columns; wider <= columns * mostScreens; ++wider) {
        m_scale = qreal(wider) / columns;
        if (hang(cards, wider, wider < columns * mostScreens))
            return;
    }
}

/// Whether it hangs them: `all` or none; else as many as have room.
bool WallMap::hang(const std::vector<WallCard> &cards, int columns, bool all)
{
    m_cards.clear();
    const qreal u = m_unit, gap = 34 * u, lean = 16 * u, turn = m_width * std::sin(steepestCard * 3.1416 / 180);
    const QRectF wall(QPointF(), size());
    const QRectF room =
        wall.adjusted(wall.width() * 0.05, wall.height() * 0.05 + 8 * u, -wall.width() * 0.05, -wall.height() * 0.05);
    const qreal share = (room.width() - gap * (columns - 1)) / columns;
    std::vector<Hanging> hung(static_cast<size_t>(columns));
    for (const WallCard &card : cards) {
        const auto lowest = std::min_element(
            hung.begin(), hung.end(), [](const Hanging &a, const Hanging &b) { return a.height < b.height; });
        const qreal taken = card.rect.height() + turn + 34 * u;
        if (lowest->height + taken > room.height() + 34 * u) { // pins stand out above their cards
            if (all)
                return false;
            continue;
        }
        lowest->height += taken;
        lowest->cards.push_back(card);
    }
    qreal x = room.left();
    for (const Hanging &column : hung) {
        const qreal free = std::max(0.0, room.height() - column.height);
        const qreal each = free / std::max<size_t>(column.cards.size() + 1, 2);
        qreal y = room.top() + each * 0.8 + turn / 2;
        for (WallCard card : column.cards) {
            const QPointF shift(card.shift.x() * lean * 0.8, card.shift.y() * std::min(each * 0.4, 26 * u));
            card.rect.moveTo(x + (share - m_width) / 2 + shift.x(), y + shift.y());
            y += card.rect.height() + turn + 34 * u + each * 0.8;
            if (m_stage.direction == Qt::RightToLeft)
                card.rect.moveLeft(wall.width() - card.rect.right());
            m_cards.push_back(card);
        }
        x += share + gap;
    }
    return true;
}

const WallCard *WallMap::find(const QString &incidentId) const
{
    for (const WallCard &card : m_cards) {
        if (card.incident->id == incidentId)
            return &card;
    }
    return nullptr;
}

void WallMap::paintCloth(QPainter &painter) const
{
    drawCloth(painter, QRectF(QPointF(), size()), m_stage.look, m_unit);
}

void WallMap::paint(QPainter &painter, const QRectF &region) const
{
    paintCloth(painter);
    const qreal shadow = m_width * 0.2;
    for (const WallCard &card : m_cards) {
        if (turnedBounds(card).adjusted(-shadow, -shadow, shadow, shadow).intersects(region))
            paintWallCard(painter, card, m_stage);
    }
}

NearWall paintNearWall(const QList<Incident> &incidents, const QString &incidentId, const SlideStage &stage)
{
    const WallMap map(incidents, stage);
    const WallCard *card = map.find(incidentId);
    if (!card && !map.cards().empty())
        card = &map.cards().front();
    if (!card)
        return {};
    const qreal scale = std::max(1.0, nearer / map.scale()); // pixels of the picture for one of the wall's
    const QSizeF view = QSizeF(stage.size) / scale;
    const QRectF to =
        within(QRectF(card->rect.center() - QPointF(view.width() / 2, view.height() / 2), view), map.size());
    const QRectF from = glideStart(to, map.size()), region = from.united(to);
    NearWall near{QImage((region.size() * scale).toSize(), QImage::Format_RGB32), {}, {}, {}, {}, card->incident->id};
    if (near.picture.isNull())
        return {};
    QPainter painter(&near.picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(scale, scale);
    painter.translate(-region.topLeft());
    map.paint(painter, region);
    painter.end();
    const auto placed = [&](const QRectF &rect) {
        return QRectF((rect.topLeft() - region.topLeft()) * scale, rect.size() * scale);
    };
    near.from = placed(from);
    near.to = placed(to);
    near.card = placed(turnedBounds(*card));
    const QSizeF wall = map.size();
    near.region = QRectF(region.left() / wall.width(), region.top() / wall.height(), region.width() / wall.width(),
        region.height() / wall.height());
    return near;
}

} // namespace bravo
