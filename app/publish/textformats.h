#pragma once

#include "publish/textblock.h"

namespace bravo {

/// The font of a text as a whole. What is written from right to left has no italics.
QFont bodyFont(const QString &text, const TextStyle &style);

/// The ranges of a text that stand in another font than its body: figures, in the sans face; and for extractable
/// styles each punctuation mark by itself, so that no font replaces it by a form that is not a character.
QList<QTextLayout::FormatRange> formatsFor(const QString &text, const TextStyle &style);

} // namespace bravo
