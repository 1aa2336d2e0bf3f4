#include "kiosk/burnin.h"

#include <QLinearGradient>
#include <QPainter>

#include <cmath>
#include <numbers>

namespace bravo {

namespace {

constexpr double fieldMinutes = 20; // across the screen and back
constexpr double fieldReach = 0.3; // to each side, of the width
constexpr int fieldDarkness = 70; // of 255

/// From -1 to 1 and back, always at the same pace.
double sway(double turns)
{
    return std::abs(2 * (turns - std::floor(turns)) - 1) * 2 - 1;
}

} // namespace

BurnInGuard burnInGuardAt(const QDateTime &now, bool atNight)
{
    // Two ways across and back whose times have no common measure: in the course of days it has been everywhere. The
    // slower of the two screens' ways is a third of what it might be.
    const double minutes = double(now.toMSecsSinceEpoch()) / 60000;
    const double pace = mostDriftAMinute / (4 * mostDrift) / std::numbers::sqrt2;
    BurnInGuard guard;
    guard.drift = {mostDrift * sway(minutes * pace), mostDrift * sway(minutes * pace / std::numbers::phi)};
    if (atNight)
        guard.field = (sway(minutes / fieldMinutes) + 1) / 2;
    return guard;
}

QPoint driftOf(const BurnInGuard &guard, const QSize &picture)
{
    return {static_cast<int>(std::lround(guard.drift.x() * picture.width())),
        static_cast<int>(std::lround(guard.drift.y() * picture.height()))};
}

QImage guarded(const QImage &picture, const BurnInGuard &guard)
{
    const QPoint drift = driftOf(guard, picture.size());
    if (picture.isNull() || (drift.isNull() && guard.field < 0))
        return picture;
    QImage moved(picture.size(), picture.format());
    if (moved.isNull())
        return picture;
    QPainter painter(&moved);
    const QRect whole = picture.rect();
    // What the picture leaves free is filled with its own edge: bars and grounds go on.
    const int left = std::max(0, drift.x()), right = std::max(0, -drift.x());
    const int top = std::max(0, drift.y()), bottom = std::max(0, -drift.y());
    painter.drawImage(drift, picture);
    painter.end();
    QPainter edges(&moved);
    const QImage once = moved;
    const QRect inside = whole.adjusted(left, top, -right, -bottom);
    edges.drawImage(
        QRect(0, inside.top(), left, inside.height()), once, QRect(inside.left(), inside.top(), 1, inside.height()));
    edges.drawImage(QRect(inside.right() + 1, inside.top(), right, inside.height()), once,
        QRect(inside.right(), inside.top(), 1, inside.height()));
    edges.end();
    for (int y = 0; y < top; ++y)
        std::copy_n(moved.constScanLine(inside.top()), moved.bytesPerLine(), moved.scanLine(y));
    for (int y = inside.bottom() + 1; y < moved.height(); ++y)
        std::copy_n(moved.constScanLine(inside.bottom()), moved.bytesPerLine(), moved.scanLine(y));
    if (guard.field < 0)
        return moved;
    QPainter dim(&moved);
    const double middle = guard.field * picture.width(), reach = fieldReach * picture.width();
    QLinearGradient field(middle - reach, 0, middle + reach, 0);
    field.setColorAt(0, QColor(0, 0, 0, 0));
    field.setColorAt(0.5, QColor(0, 0, 0, fieldDarkness));
    field.setColorAt(1, QColor(0, 0, 0, 0));
    dim.fillRect(QRectF(middle - reach, 0, 2 * reach, picture.height()), field);
    return moved;
}

} // namespace bravo
