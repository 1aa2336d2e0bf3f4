#include "kiosk/cloth.h"

#include <QImage>
#include <QPainter>
#include <QRadialGradient>

#include <algorithm>
#include <cmath>

namespace bravo {

namespace {

/// A square of plain weave, which repeats without a seam: threads over and under, each a little rounded.
QImage weave(const Look &look, int thread)
{
    const QColor base = look.night ? QColor(0x0F151C) : QColor(0xE6DBC6);
    const int threads = 8, side = thread * threads;
    QImage tile(side, side, QImage::Format_RGB32);
    const double depth = look.night ? 0.045 : 0.035;
    quint32 noise = 0x2545F491;
    double tone[2][threads] = {};
    for (auto &direction : tone) {
        for (double &one : direction) {
            noise = noise * 1664525 + 1013904223;
            one = (double(noise >> 16) / 65535 - 0.5) * depth * 0.6;
        }
    }
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const int column = x / thread, row = y / thread;
            const bool over = (column + row) % 2 == 0;
            const double across = (over ? y % thread : x % thread) + 0.5;
            const double round = std::sin(across / thread * 3.14159265);
            const double light = (round - 0.62) * depth + tone[over][over ? row : column] + (over ? 0.008 : -0.008);
            const auto shade = [light](int c) { return std::clamp(static_cast<int>(c + 255 * light), 0, 255); };
            tile.setPixel(x, y, qRgb(shade(base.red()), shade(base.green()), shade(base.blue())));
        }
    }
    return tile;
}

} // namespace

void drawCloth(QPainter &painter, const QRectF &rect, const Look &look, qreal u)
{
    painter.fillRect(rect, QBrush(weave(look, std::max(3, static_cast<int>(std::lround(5 * u))))));
    QRadialGradient lamp(QPointF(rect.center().x(), rect.top() + rect.height() * 0.32), rect.width() * 0.75);
    lamp.setColorAt(0, look.night ? QColor(120, 140, 170, 26) : QColor(255, 252, 240, 70));
    lamp.setColorAt(0.55, QColor(0, 0, 0, 0));
    lamp.setColorAt(1, look.night ? QColor(0, 0, 0, 90) : QColor(90, 66, 30, 34));
    painter.fillRect(rect, lamp);
}

void drawCard(QPainter &painter, const QRectF &card, const Look &look, qreal corner)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    // Thin layers, each a little wider, add up to a soft edge that falls downwards. Black: so thin, a colour would be
    // rounded to another one.
    constexpr int layers = 16;
    const qreal reach = card.width() * 0.075;
    for (int i = layers; i > 0; --i) {
        const qreal spread = reach * i / layers;
        painter.setBrush(look.night ? QColor(0, 0, 0, 9) : QColor(0, 0, 0, 3));
        painter.drawRoundedRect(
            card.adjusted(-spread * 0.55, reach * 0.1 - spread * 0.45, spread * 0.55, reach * 0.2 + spread),
            corner + spread * 0.8, corner + spread * 0.8);
    }
    painter.setBrush(look.night ? QColor(0x222D39) : look.card);
    painter.drawRoundedRect(card, corner, corner);
}

void drawPin(QPainter &painter, const QPointF &centre, qreal radius, const QColor &color)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (int i = 5; i > 0; --i) {
        painter.setBrush(QColor(30, 20, 5, 18));
        painter.drawEllipse(
            centre + QPointF(radius * 0.12, radius * 0.42), radius * (0.86 + 0.07 * i), radius * (0.76 + 0.07 * i));
    }
    QRadialGradient head(centre, radius * 1.25, centre - QPointF(radius * 0.38, radius * 0.42));
    head.setColorAt(0, color.lighter(165));
    head.setColorAt(0.28, color.lighter(118));
    head.setColorAt(0.7, color);
    head.setColorAt(1, color.darker(165));
    painter.setBrush(head);
    painter.drawEllipse(centre, radius, radius);
}

} // namespace bravo
