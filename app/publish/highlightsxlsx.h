#pragma once

#include "publish/highlightsbook.h"

#include <QByteArray>

namespace bravo {

/// The highlights as an Excel workbook: a sheet of stories, a sheet of thanks and of who tried it, a sheet of
/// totals, charts, and of what was left out. Typed text is
/// never a formula; a cell ends at Excel's 32,767 characters, and then says so.
Result<QByteArray> toXlsx(const HighlightsBook &from);

} // namespace bravo
