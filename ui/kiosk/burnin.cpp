#include "kiosk/burnin.h"

#include <QLinearGradient>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <numbers>

namespace bravo {

namespace {

constexpr double fieldMinutes = 20; // across the screen and back
constexpr double fieldReach = 0.3; // to each side, of the width

/// From -1 to 1 and back, always at the same pace.
double sway(double turns)
{
    return std::abs(2 * (turns - std::floor(turns)) - 1) * 2 - 1;
}

} // namespace

BurnInGuard burnInGuardAt(const QDateTime &now, bool withField)
{
    // Two ways across and back whose times have no common measure: in the course of days it has been everywhere. The
    // slower of the two screens' ways is a third of what it might be.
    const double minutes = double(now.toMSecsSinceEpoch()) / 60000;
    const double pace = mostDriftAMinute / (4 * mostDrift) / std::numbers::sqrt2;
    BurnInGuard guard;
    guard.drift = {mostDrift * sway(minutes * pace), mostDrift * sway(minutes * pace / std::numbers::phi)};
    if (withField)
        guard.field = (sway(minutes / fieldMinutes) + 1) / 2;
    return guard;
}

QPoint driftOf(const BurnInGuard &guard, const QSize &picture)
{
    return {static_cast<int>(std::lround(guard.drift.x() * picture.width())),
        static_cast<int>(std::lround(guard.drift.y() * picture.height()))};
}

/// In place: a second picture of this size is not to be had for nothing.
static void move(QImage &picture, const QPoint &by)
{
    const int width = picture.width(), height = picture.height(), kept = width - std::abs(by.x());
    for (int i = 0; i < height; ++i) {
        const int y = by.y() > 0 ? height - 1 - i : i;
        const auto *from = reinterpret_cast<const QRgb *>(picture.constScanLine(std::clamp(y - by.y(), 0, height - 1)));
        auto *to = reinterpret_cast<QRgb *>(picture.scanLine(y));
        std::memmove(to + std::max(by.x(), 0), from + std::max(-by.x(), 0), static_cast<size_t>(kept) * sizeof(QRgb));
        // What the picture leaves free is filled with its own edge: bars and grounds go on.
        if (by.x() > 0)
            std::fill_n(to, by.x(), to[by.x()]);
        else
            std::fill_n(to + kept, -by.x(), to[kept - 1]);
    }
}

QImage guarded(QImage picture, const BurnInGuard &guard)
{
    const QPoint drift = driftOf(guard, picture.size());
    if (!picture.isNull() && !drift.isNull())
        move(picture, drift);
    if (picture.isNull() || guard.field < 0)
        return picture;
    QPainter dim(&picture);
    const double middle = guard.field * picture.width(), reach = fieldReach * picture.width();
    QLinearGradient field(middle - reach, 0, middle + reach, 0);
    field.setColorAt(0, QColor(0, 0, 0, 0));
    field.setColorAt(0.5, QColor::fromRgbF(0, 0, 0, static_cast<float>(fieldDarkness)));
    field.setColorAt(1, QColor(0, 0, 0, 0));
    dim.fillRect(QRectF(middle - reach, 0, 2 * reach, picture.height()), field);
    return picture;
}

} // namespace bravo
