#pragma once

#include <QByteArray>
#include <QStringList>

namespace bravo {

/// Whether cells are written as they were typed, or so that no spreadsheet takes one for a formula.
enum class CsvCells { Safe, Exact };

/// One line of a CSV file (RFC 4180, UTF-8, CRLF). A cell that a spreadsheet would take for a formula (it begins with
/// = + - @, a tab or a carriage return) gets an apostrophe before it, where cells are to be safe.
QByteArray csvLine(const QStringList &cells, CsvCells how = CsvCells::Safe);

/// The names of people, teams or values in one cell.
template <typename T> QString joinedNames(const QList<T> &all)
{
    QStringList names;
    for (const T &one : all)
        names += one.name;
    return names.join(QLatin1StringView("; "));
}

} // namespace bravo
