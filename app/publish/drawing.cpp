#include "publish/drawing.h"

#include "board/text.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace bravo {

void drawAvatar(QPainter &painter, const QRectF &square, const QString &name, const QColor &color, const Look &look,
    const QImage &photo)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (!photo.isNull()) {
        QPainterPath round;
        round.addEllipse(square);
        painter.setClipPath(round);
        const int side = std::min(photo.width(), photo.height());
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(
            square, photo, QRectF((photo.width() - side) / 2.0, (photo.height() - side) / 2.0, side, side));
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(square);
        const QString letters = initials(name);
        painter.setFont(fontFor(Face::Sans, square.height() * (letters.size() > 1 ? 0.38 : 0.44), QFont::DemiBold));
        painter.setPen(look.onValue);
        painter.drawText(square, Qt::AlignCenter, letters);
    }
    painter.restore();
}

void drawStar(QPainter &painter, const QRectF &square, const QColor &color)
{
    QPainterPath star;
    const qreal outer = square.width() / 2, inner = outer * 0.45;
    for (int point = 0; point < 10; ++point) {
        const qreal angle = -std::numbers::pi / 2 + point * std::numbers::pi / 5;
        const qreal radius = point % 2 == 0 ? outer : inner;
        const QPointF at = square.center() + QPointF(std::cos(angle), std::sin(angle)) * radius;
        point == 0 ? star.moveTo(at) : star.lineTo(at);
    }
    star.closeSubpath();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPath(star);
}

void drawMark(QPainter &painter, const QRectF &square, const Look &look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.marigold);
    const qreal corner = square.width() * 0.24;
    painter.drawRoundedRect(square, corner, corner);
    const qreal side = square.width() * 0.62;
    const QPointF centre = square.center() + QPointF(0, square.height() * 0.02);
    drawStar(painter, QRectF(centre - QPointF(side, side) / 2, QSizeF(side, side)),
        contrastRatio(look.marigold, QColor(0x1E2935)) >= 3 ? QColor(0x1E2935) : QColor(Qt::white));
    painter.restore();
}

void drawThumb(QPainter &painter, const QRectF &square, const QColor &line, const QColor &fill)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    painter.scale(square.width() / 24, square.height() / 24); // the drawing's own grid is 24 × 24
    QPainterPath cuff;
    cuff.addRoundedRect(QRectF(2.6, 10.4, 4.2, 10.6), 1, 1);
    QPainterPath hand(QPointF(6.8, 11));
    hand.lineTo(10.7, 3.6);
    hand.cubicTo(12.4, 3.4, 13.7, 4.7, 13.5, 6.4);
    hand.lineTo(13, 9.4);
    hand.lineTo(18.8, 9.4);
    hand.cubicTo(20.4, 9.4, 21.5, 10.8, 21.2, 12.3);
    hand.lineTo(19.9, 18.8);
    hand.cubicTo(19.6, 20.1, 18.6, 21, 17.3, 21);
    hand.lineTo(6.8, 21);
    hand.closeSubpath();
    painter.setPen(QPen(line, 1.9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawPath(cuff);
    painter.drawPath(hand);
    painter.restore();
}

} // namespace bravo
