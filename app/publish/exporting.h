#pragma once

#include "publish/highlightsbook.h"
#include "publish/savedfile.h"

namespace bravo {

enum class Format { Pdf, Html, Xlsx, Csv, Json, Markdown };

/// The format that a file's suffix (.pdf .html .htm .xlsx .csv .json .md) or a name (pdf, html, …, markdown) asks for.
std::optional<Format> formatFor(const QString &fileOrName);

/// The whole document in memory. PDF needs a QGuiApplication (offscreen will do), for its fonts.
Result<QByteArray> toDocument(const HighlightsBook &book, Format format, const Progress &progress = {});

/// The book in a file. Answering false to `progress` (of 100) cancels and leaves nothing behind. Needs no board: it may
/// run on any thread, so that a long document keeps nobody's vote waiting.
Result<void> exportBook(const HighlightsBook &book, Format format, const QString &file, const Progress &progress = {});

/// A month's highlights in a file. Answering false to `progress` (of 100) cancels and leaves nothing behind.
Result<void> exportHighlights(
    Board &board, const HighlightsRequest &request, Format format, const QString &file, const Progress &progress = {});

} // namespace bravo
