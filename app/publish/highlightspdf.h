#pragma once

#include "publish/highlightsbook.h"

#include <QImage>

#include <functional>

class QPainter;

namespace bravo {

/// The highlights as a book: a cover, then each winner on a page of its own (more, where the story is long), the month
/// in plots, and what was left out. Needs a QGuiApplication. Answering false to `progress` ends it with an error.
Result<QByteArray> toPdf(const HighlightsBook &book, const Progress &progress = {});

/// The same pages for the screen, `width` pixels wide; those so far where `progress` ended it.
QList<QImage> bookPages(const HighlightsBook &book, int width, const Progress &progress = {});

/// The same pages on a printer: `painter` paints in points from the paper's corner, `turn` gives it the next page.
/// False where `progress` ended it.
bool printBook(
    const HighlightsBook &book, QPainter &painter, const std::function<void()> &turn, const Progress &progress = {});
/// The first of them alone, in points.
void paintCover(QPainter &painter, const HighlightsBook &book);
/// In points.
QSizeF pageSizeOf(const HighlightsBook &book);

} // namespace bravo
