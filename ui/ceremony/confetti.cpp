#include "ceremony/confetti.h"

#include <QPainter>
#include <QRandomGenerator>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace bravo {

Confetti::Confetti(const QList<QColor> &colors, int pieces)
{
    QRandomGenerator random(2026); // the same every time: it was looked at
    const auto between = [&random](double low, double high) { return low + random.generateDouble() * (high - low); };
    for (int i = 0; i < pieces && !colors.isEmpty(); ++i) {
        const bool fromLeft = i % 2 == 0; // from both lower corners, inwards and up
        m_pieces +=
            Piece{{fromLeft ? 0.02 : 0.98, 0.6}, {between(0.06, 0.5) * (fromLeft ? 1 : -1), between(-0.95, -0.4)},
                between(0.005, 0.011), between(-2.2, 2.2), between(0, 1), colors[i % colors.size()]};
    }
}

void Confetti::paint(QPainter &painter, const QSizeF &size, int ms) const
{
    constexpr double gravity = 0.62, drag = 0.8; // widths a second squared; what air leaves of a throw
    const double seconds = ms / 1000.0, width = size.width();
    const double fade = std::clamp((lastsMs - ms) / 600.0, 0.0, 1.0);
    painter.setPen(Qt::NoPen);
    painter.setOpacity(fade);
    for (const Piece &piece : m_pieces) {
        const double flown = (1 - std::exp(-drag * seconds)) / drag;
        const QPointF at(piece.from.x() * width + piece.speed.x() * flown * width,
            piece.from.y() * size.height() + (piece.speed.y() * flown + gravity * seconds * seconds / 2) * width);
        const double turned = (piece.turn + piece.spin * seconds) * 2 * std::numbers::pi;
        const double side = piece.side * width;
        painter.save();
        painter.translate(at);
        painter.rotate(turned * 57.3);
        painter.fillRect(QRectF(-side / 2, -side * std::abs(std::cos(turned * 1.3)) * 0.8, side,
                             2 * side * std::abs(std::cos(turned * 1.3)) * 0.8 + 1),
            piece.color);
        painter.restore();
    }
    painter.setOpacity(1);
}

} // namespace bravo
