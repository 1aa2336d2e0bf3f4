#pragma once

#include "publish/highlightsbook.h"

namespace bravo {

/// The highlights as an A4 book: a cover, then each winner on a page of its own (more, where the story is long). Needs
/// a QGuiApplication. Answering false to `progress` ends it with an error.
Result<QByteArray> toPdf(const HighlightsBook &book, const Progress &progress = {});

} // namespace bravo
