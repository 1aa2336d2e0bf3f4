#pragma once

class QWidget;

namespace bravo {

/// Whether the person, by their system or by BRAVO_REDUCED_MOTION, wants nothing to move.
bool wantsStillness(const QWidget &widget);
/// How long a movement of so many milliseconds takes here: 0 where nothing moves.
int motionTime(const QWidget &widget, int milliseconds);

} // namespace bravo
