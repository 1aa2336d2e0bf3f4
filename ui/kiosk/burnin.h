#pragma once

#include <QDateTime>
#include <QImage>
#include <QPointF>

namespace bravo {

/// What keeps a picture from burning into a screen that shows the same frame for months: each slide hangs a little
/// elsewhere than the one before, and a dim field wanders over a night look. It is painted into the slide's picture, so
/// that it costs no frame of its own.
struct BurnInGuard {
    QPointF drift; // of the picture's width and height
    double field = -1; // where the middle of the dim field is, from 0 to 1 of the width; negative: there is none

    bool operator==(const BurnInGuard &) const = default;
};

/// At most so far from its place, and at most so far in a minute: shares of the screen's width and height.
constexpr double mostDrift = 0.012, mostDriftAMinute = 0.015;

/// Of what shines, the field's middle takes this share: text on a night look is set for it (enoughAtNight).
constexpr double fieldDarkness = 0.13;

/// The same at the same moment for every slide.
BurnInGuard burnInGuardAt(const QDateTime &now, bool withField);

/// Moves the picture, whose edges reach as far as it moves, and dims the field.
QImage guarded(QImage picture, const BurnInGuard &guard);
/// How far that moves it, in the picture's pixels.
QPoint driftOf(const BurnInGuard &guard, const QSize &picture);

} // namespace bravo
