#pragma once

#include "board/error.h"

#include <QStringList>

namespace bravo {

/// One line of a CSV file that is not blank.
struct CsvRow {
    int line = 0; // where it began, from 1; line breaks inside quotes count
    QStringList cells;
    bool operator==(const CsvRow &) const = default;
};

struct CsvFile {
    QStringList header;
    QList<CsvRow> rows; // ragged ones too: it is the reader's to refuse them
    bool guessedEncoding = false; // neither Unicode by mark nor valid UTF-8, so read as Windows-1252
};

/// Text of a file's bytes: UTF-8 or UTF-16 by byte order mark, UTF-16 by its zero bytes, else UTF-8; bytes that are no
/// UTF-8 are read as Windows-1252, and `guessed` says so.
QString decodedText(const QByteArray &bytes, bool &guessed);

/// Rows of a CSV text; LF, CRLF and a lone CR end lines. Commas, semicolons or tabs stand between the cells: whichever
/// the head has most of. A quote that is never closed is an error that names its line.
Result<CsvFile> parseCsv(const QString &text);
/// Reads and parses a file; an unreadable or empty one is an error, and where asked for one that is no text at all.
enum class NoText { Parsed, Refused };
Result<CsvFile> readCsv(const QString &file, NoText noText = NoText::Parsed);

} // namespace bravo
