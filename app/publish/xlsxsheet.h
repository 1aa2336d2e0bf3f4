#pragma once

#include "publish/highlightsbook.h"

#include <xlsxwriter.h>

namespace bravo {

/// A sheet of a workbook, with the formats of its cells.
struct XlsxSheet {
    QByteArray name;
    lxw_workbook *book;
    lxw_worksheet *sheet;
    lxw_format *head, *text, *line, *number, *when;
};

/// A sheet of that name, made for printing on the book's paper.
XlsxSheet addSheet(lxw_workbook *book, const QString &name, const HighlightsBook &of);

/// What fits into one cell, and a note where that is not all.
QByteArray fitting(QString text);
void put(const XlsxSheet &to, lxw_row_t row, int column, const QString &text);
void put(const XlsxSheet &to, lxw_row_t row, int column, int number);
/// Excel knows no time zones: the board's own clock, or outside the day alone.
void put(const XlsxSheet &to, lxw_row_t row, int column, const QDateTime &instant, const Highlights &of);

/// As high as the tallest of these texts, each in a column of its width: with a height of its own, a row shows all of
/// them in every program.
void setHeight(const XlsxSheet &to, lxw_row_t row, const QStringList &texts, const double *columnWidths);
/// The columns' widths, none narrower than its heading and the filter's button, and the headings.
void writeHeads(const XlsxSheet &to, const QStringList &names, const double *columnWidths);

/// The month in tables, with charts beside them.
void writeFigures(const XlsxSheet &to, const Highlights &of);

} // namespace bravo
