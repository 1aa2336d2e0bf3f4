#pragma once

#include "publish/highlightsbook.h"

namespace bravo {

/// The highlights as one self-contained HTML file: no script, no request, photos inside, light and dark, made for
/// reading and for printing. Everything typed is escaped.
QByteArray toHtml(const HighlightsBook &book);

} // namespace bravo
