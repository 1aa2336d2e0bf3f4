#pragma once

#include "board/highlights.h"
#include "publish/csv.h"

#include <QByteArray>

namespace bravo {

/// The highlights for other programs.

/// month, board, edition, highlights[], withheld[], values_seen[], months[], totals{}; indented, UTF-8. Outside,
/// posted_at is the day alone.
QByteArray toJson(const Highlights &highlights);

/// One line a highlight, RFC 4180, UTF-8 without a byte order mark (XLSX is there for spreadsheets). Cells that a
/// spreadsheet would take for a formula begin with an apostrophe, unless they are to be exact; several names are joined
/// by "; ".
QByteArray toCsv(const Highlights &highlights, CsvCells cells = CsvCells::Safe);

/// The names of the columns, which are also those of the XLSX file.
QStringList highlightColumns();

/// Of a highlight's posting: the instant in ISO 8601 (UTC), or outside the day alone.
QString postedAtText(const Highlight &highlight, Edition edition);

} // namespace bravo
