#pragma once

#include "publish/highlightsbook.h"
#include "publish/pageflow.h"

namespace bravo {

/// Sets one winner on a page of its own: rank, value and votes; title, photos, story; the customer's words; what to
/// copy; the people; their thanks, and who tried it. Short stories stand large, longer ones as large as fits one page;
/// what fits none goes on overleaf.
void writeWinner(PageFlow &flow, const Highlights &all, const Highlight &highlight, const QList<Photo> &photos);

} // namespace bravo
