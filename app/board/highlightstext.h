#pragma once

#include "board/highlights.h"

#include <QByteArray>

namespace bravo {

/// A month's highlights as they are kept when it closes: JSON, the same bytes for the same highlights.
QByteArray toStored(const Highlights &highlights);

/// What toStored() wrote; nothing where it is no such text. What a viewer adds (votedByViewer, unsent) is not kept.
std::optional<Highlights> highlightsFromStored(const QByteArray &stored);

/// How many of a month's winners are kept when it closes: an export can ask for no more of them.
inline constexpr int keptHighlights = 100;

} // namespace bravo
