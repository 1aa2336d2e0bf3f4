#pragma once

#include "publish/highlightsbook.h"

namespace bravo {

enum class Format { Pdf, Html, Xlsx, Csv, Json, Markdown };

/// The format that a file's suffix (.pdf .html .htm .xlsx .csv .json .md) or a name (pdf, html, …, markdown) asks for.
std::optional<Format> formatFor(const QString &fileOrName);

/// The whole document in memory. PDF needs a QGuiApplication (offscreen will do), for its fonts.
Result<QByteArray> toDocument(const HighlightsBook &book, Format format, const Progress &progress = {});

/// Whether a file of that name can be written; says why not.
Result<void> checkTarget(const QString &file);

/// Writes `content` so that `file` is afterwards either whole or as it was before; never half-written.
Result<void> saveWhole(const QString &file, const QByteArray &content);

/// The book in a file. Answering false to `progress` (of 100) cancels and leaves nothing behind. Needs no board: it may
/// run on any thread, so that a long document keeps nobody's vote waiting.
Result<void> exportBook(const HighlightsBook &book, Format format, const QString &file, const Progress &progress = {});

/// A month's highlights in a file. Answering false to `progress` (of 100) cancels and leaves nothing behind.
Result<void> exportHighlights(
    Board &board, const HighlightsRequest &request, Format format, const QString &file, const Progress &progress = {});

} // namespace bravo
