// The desk's way of exporting a month: a file name, a line of progress, a sentence at the end.
#include "desk/deskwindow.h"

#include "desk/feedpage.h"
#include "desk/progressstrip.h"
#include "desk/sidebar.h"
#include "publish/exporting.h"
#include "publish/words.h"
#include "shared/answer.h"
#include "shared/ask.h"
#include "shared/toast.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QPromise>
#include <QStandardPaths>
#include <QThreadPool>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

/// Writes the book on a thread of the pool: a long document keeps no vote waiting on the storage thread.
QFuture<Result<void>> written(HighlightsBook book, Format format, const QString &file, const Progress &progress)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, book = std::move(book), format, file, progress] {
        promise->addResult(exportBook(book, format, file, progress));
        promise->finish();
    });
    return promise->future();
}

Result<void> failed(const Result<HighlightsBook> &book)
{
    return tl::unexpected(book.error());
}

} // namespace

void DeskWindow::exportMonth(Month month)
{
    if (m_stopExport)
        return; // one at a time; its line of progress is in sight
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString suggestion = QDir(folder).filePath(tr("Highlights %1").arg(month.toString()) + u".pdf"_s);
    QString file = ask::fileToSave(this, tr("Export %1").arg(monthName(month)), suggestion,
        tr("PDF (*.pdf);;Web page (*.html);;Excel (*.xlsx);;CSV (*.csv);;JSON (*.json);;Markdown (*.md)"));
    if (file.isEmpty())
        return;
    if (QFileInfo(file).suffix().isEmpty())
        file += u".pdf"_s;
    const auto format = formatFor(file);
    if (!format) {
        m_toast->say(tr("The month can be exported as .pdf, .html, .xlsx, .csv, .json or .md."));
        return;
    }
    m_stopExport = std::make_shared<std::atomic_bool>(false);
    ProgressStrip *strip = m_feed->progress();
    strip->begin(tr("Exporting %1…").arg(monthName(month)));
    connect(strip, &ProgressStrip::cancelled, this, [stop = m_stopExport] { *stop = true; });
    // Through the window, which waits for the export's end: its line of progress may be replaced with the columns.
    const auto progress = [this, stop = m_stopExport](qint64 done, qint64 total) {
        const double share = total > 0 ? static_cast<double>(done) / static_cast<double>(total) : 0;
        QMetaObject::invokeMethod(
            this, [this, share] { m_feed->progress()->setShare(share); }, Qt::QueuedConnection);
        return !*stop;
    };
    whenAnswered(m_service->ask([month](Board &board) { return readBook(board, {.month = month}); }), this,
        [this, file, format = *format, progress](const Result<HighlightsBook> &book) {
            m_export = book ? written(*book, format, file, progress) : QtFuture::makeReadyFuture(failed(book));
            whenAnswered(m_export, this, [this, file](const Result<void> &done) { endExport(file, done); });
        });
}

void DeskWindow::endExport(const QString &file, const Result<void> &done)
{
    const bool stopped = *std::exchange(m_stopExport, nullptr);
    m_feed->progress()->end();
    if (done)
        m_toast->say(tr("Saved as %1.").arg(QFileInfo(file).fileName()), 10'000, tr("Show in folder"),
            [file] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(file).absolutePath())); });
    else
        m_toast->say(stopped ? tr("Export cancelled. Nothing was written.") : done.error().message, 12'000);
}

} // namespace bravo
