#pragma once

#include "board/error.h"
#include "board/highlights.h"

#include <QByteArray>

namespace bravo {

/// The highlights as an Excel workbook: a sheet of stories, a sheet of totals and of what was left out. Typed text is
/// never a formula; a cell ends at Excel's 32,767 characters, and then says so.
Result<QByteArray> toXlsx(const Highlights &highlights);

} // namespace bravo
