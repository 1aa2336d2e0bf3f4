#include "kiosk/crossfade.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace bravo {

void CrossFade::show(const QPixmap &picture)
{
    m_seen = picture;
    m_next = {};
}

void CrossFade::begin(const QPixmap &picture)
{
    finish(); // one that was running has arrived
    m_next = picture;
}

void CrossFade::finish()
{
    if (!m_next.isNull())
        m_seen = m_next;
    m_next = {};
}

double CrossFade::opacityAt(double share)
{
    return (1 - std::cos(std::clamp(share, 0.0, 1.0) * std::numbers::pi)) / 2;
}

void CrossFade::paint(QPainter &painter, const QRectF &rect, double share) const
{
    const auto draw = [&](const QPixmap &picture) {
        // While a screen changes its size, the old picture fills it until the new one is there.
        const QSizeF off = picture.deviceIndependentSize() - rect.size();
        if (std::abs(off.width()) < 1 && std::abs(off.height()) < 1)
            painter.drawPixmap(rect.topLeft(), picture);
        else
            painter.drawPixmap(rect, picture, QRectF(picture.rect()));
    };
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    draw(m_seen);
    if (!isRunning())
        return;
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    painter.setOpacity(opacityAt(share));
    draw(m_next);
    painter.setOpacity(1);
}

} // namespace bravo
