#include "publish/exporting.h"

#include "publish/highlightsdata.h"
#include "publish/highlightshtml.h"
#include "publish/highlightsmarkdown.h"
#include "publish/highlightspdf.h"
#include "publish/highlightsxlsx.h"
#include "publish/words.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

/// The part of a longer progress that one stage has: its own (done, total) becomes from…to of 100.
Progress stage(const Progress &whole, qint64 from, qint64 to)
{
    if (!whole)
        return {};
    return [&whole, from, to](
               qint64 done, qint64 total) { return whole(from + (total > 0 ? (to - from) * done / total : 0), 100); };
}

} // namespace

std::optional<Format> formatFor(const QString &fileOrName)
{
    static const QHash<QString, Format> formats{{u"pdf"_s, Format::Pdf}, {u"html"_s, Format::Html},
        {u"htm"_s, Format::Html}, {u"xlsx"_s, Format::Xlsx}, {u"csv"_s, Format::Csv}, {u"json"_s, Format::Json},
        {u"md"_s, Format::Markdown}, {u"markdown"_s, Format::Markdown}};
    const QString suffix = QFileInfo(fileOrName).suffix();
    const auto found = formats.constFind((suffix.isEmpty() ? fileOrName : suffix).toLower());
    return found == formats.cend() ? std::nullopt : std::optional(*found);
}

Result<QByteArray> toDocument(const HighlightsBook &book, Format format, const Progress &progress)
{
    switch (format) {
    case Format::Pdf:
        return toPdf(book, progress);
    case Format::Xlsx:
        return toXlsx(book);
    case Format::Html:
        return toHtml(book);
    case Format::Csv:
        return toCsv(book.highlights, book.exactCells ? CsvCells::Exact : CsvCells::Safe);
    case Format::Json:
        return toJson(book.highlights);
    case Format::Markdown:
        return toMarkdown(book.highlights);
    }
    Q_UNREACHABLE();
}

Result<void> exportBook(const HighlightsBook &book, Format format, const QString &file, const Progress &progress)
{
    if (const Result<void> target = checkTarget(file); !target)
        return target;
    return toDocument(book, format, stage(progress, 0, 95))
        .and_then([&](const QByteArray &document) -> Result<void> {
            if (progress && !progress(95, 100))
                return cancelled();
            return saveWhole(file, document);
        })
        .map([&] {
            if (progress)
                progress(100, 100);
        });
}

Result<void> exportHighlights(
    Board &board, const HighlightsRequest &request, Format format, const QString &file, const Progress &progress)
{
    if (const Result<void> target = checkTarget(file); !target)
        return target;
    return readBook(board, request, stage(progress, 0, 30)).and_then([&](const HighlightsBook &book) {
        return exportBook(book, format, file, stage(progress, 30, 100));
    });
}

} // namespace bravo
