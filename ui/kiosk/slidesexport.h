#pragma once

#include "board/board.h"

#include <QSize>

namespace bravo {

/// Renders what the kiosk shows now (a round of stories in the rotation's order, customers' words, the extras, the
/// wall; an empty board's welcome) as 001-spotlight.png, 002-…, and some of them again as …-night.png. Gives the files'
/// names, in order. The folder is made where missing; files of the same name are replaced.
Result<QStringList> exportSlides(Board &board, const QString &dir, QSize size);

} // namespace bravo
