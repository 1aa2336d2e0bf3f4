#pragma once

#include "board/names.h"

namespace bravo {

/// Pairs of ids whose names are the same to foldedKey(), or a slip of the finger or two apart: perhaps one person who
/// was entered twice.
QList<std::pair<QString, QString>> likelyDoubles(const QList<Named> &all);

} // namespace bravo
