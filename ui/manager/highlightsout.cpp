// The way out of the highlights' page: files, and paper.
#include "manager/highlightspage.h"

#include "desk/progressstrip.h"
#include "manager/inbackground.h"
#include "publish/highlightspdf.h"
#include "publish/speech.h"
#include "publish/storyimage.h"
#include "publish/words.h"
#include "shared/ask.h"
#include "shared/button.h"
#include "shared/checkbox.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QPainter>
#include <QPointer>
#include <QPrinter>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

/// All is made and written before anything has its name.
Result<void> writeAll(const HighlightsBook &book, const QList<std::pair<QString, QString>> &wanted,
    const std::function<bool(double)> &progress)
{
    QList<MadeFile> made;
    double done = 0;
    const double count = static_cast<double>(wanted.size());
    for (const auto &[file, suffix] : wanted) {
        const Progress part = [&](qint64 at, qint64 total) {
            return progress((done + (total > 0 ? double(at) / double(total) : 0)) / count);
        };
        if (suffix == "png"_L1) {
            const auto pictures = storyImages(book, part);
            if (!pictures)
                return tl::unexpected(pictures.error());
            for (const NamedPicture &one : *pictures)
                made += MadeFile{QDir(file).filePath(one.name), one.png};
            QDir().mkpath(file);
        } else {
            const auto document = toDocument(book, *formatFor(suffix), part);
            if (!document)
                return tl::unexpected(document.error());
            made += MadeFile{file, *document};
        }
        if (!progress(++done / count))
            return cancelled();
    }
    return saveAll(made);
}

} // namespace

void HighlightsPage::chooseFolder()
{
    const QString folder = ask::folder(this, tr("Where to"), m_folderPath);
    if (folder.isEmpty())
        return;
    m_folderPath = folder;
    m_folder->setText(QDir(folder).dirName());
    m_folder->setToolTip(folder);
}

/// One thing goes out at a time: its line of progress is in sight, and can cancel it. Gives what tells the share that
/// is done, on any thread, and answers false when it is to end.
std::function<bool(double)> HighlightsPage::begin(const QString &what)
{
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_export->setEnabled(false);
    m_print->setEnabled(false);
    m_progress->begin(what);
    // Queued to the strip: it may be gone with the page before the work is.
    return [strip = m_progress, page = QPointer<HighlightsPage>(this), stop = m_stop](double share) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [strip, page, share] {
                if (page)
                    strip->setShare(share);
            },
            Qt::QueuedConnection);
        return !*stop;
    };
}

/// Whether it was cancelled.
bool HighlightsPage::end()
{
    m_progress->end();
    m_export->setEnabled(true);
    m_print->setEnabled(true);
    return *std::exchange(m_stop, nullptr);
}

void HighlightsPage::exportAll()
{
    if (m_stop || m_book.highlights.month.month == 0)
        return;
    const bool outside = m_book.highlights.edition == Edition::Outside;
    const QString month = m_book.highlights.month.toString();
    const QString name =
        QDir(m_folderPath).filePath(outside ? tr("Highlights %1, outside").arg(month) : tr("Highlights %1").arg(month));
    QList<std::pair<QString, QString>> wanted;
    QStringList files;
    for (const auto &[box, suffix] : std::as_const(m_formats)) {
        if (!box->isChecked())
            continue;
        wanted += {suffix == "png"_L1 ? name : name + u'.' + suffix, suffix};
        files += wanted.back().first;
    }
    const auto progress = begin(tr("Exporting %1…").arg(monthName(m_book.highlights.month)));
    whenAnswered(inBackground([book = bookAsChosen(), tag = languageTag(), wanted, progress] {
        const Speech speech(tag);
        return writeAll(book, wanted, progress);
    }),
        this, [this, files](const Result<void> &done) { endExport(files, done); });
}

void HighlightsPage::endExport(const QStringList &files, const Result<void> &done)
{
    const bool stopped = end();
    if (!done)
        return said(stopped ? tr("Export cancelled. Nothing was written.") : done.error().message);
    if (m_book.highlights.edition == Edition::Outside)
        recordOutside();
    const QString folder = m_folderPath;
    said(tr("%n files are in %1.", nullptr, static_cast<int>(files.size())).arg(QDir(folder).dirName()),
        tr("Show in folder"), [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    Q_EMIT exported(files);
}

/// The stories' history tells that they went outside.
void HighlightsPage::recordOutside()
{
    QStringList ids;
    for (const Highlight &one : std::as_const(m_book.highlights.highlights))
        ids += one.incident.id;
    const auto deed = [month = m_book.highlights.month, ids, by = context().person.id, now = context().now()](
                          Board &board) { return board.recordPublication(month, Edition::Outside, ids, by, now); };
    whenDone(context().service.change(deed), [] {});
}

void HighlightsPage::printAll()
{
    if (m_stop || m_book.highlights.month.month == 0)
        return;
    const HighlightsBook book = bookAsChosen();
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(coverTitle(book.highlights.month));
    printer->setFullPage(true);
    printer->setPageSize(QPageSize(book.paper == Paper::Letter ? QPageSize::Letter : QPageSize::A4));
    if (!ask::toPrint(this, *printer))
        return;
    const QString month = monthName(book.highlights.month);
    const auto progress = begin(tr("Printing %1…").arg(month));
    // Qt's engine hands CUPS what was painted, however it ends: half a book would come out. A file can be taken back.
    const QString file = printer->outputFileName();
    m_progress->cancelButton()->setVisible(!file.isEmpty());
    const auto printed = inBackground([printer, book, tag = languageTag(), progress] {
        const Speech speech(tag);
        QPainter painter;
        if (!painter.begin(printer.get()))
            return false;
        painter.scale(printer->resolution() / 72.0, printer->resolution() / 72.0);
        const bool whole = printBook(
            book, painter, [&printer] { printer->newPage(); },
            [&progress](qint64 at, qint64 total) { return progress(double(at) / double(total)); });
        return painter.end() && whole;
    });
    whenAnswered(printed, this, [this, month, file](bool fine) {
        m_progress->cancelButton()->setVisible(true);
        if (end()) {
            QFile::remove(file);
            return said(tr("Printing cancelled. Nothing was written."));
        }
        said(fine ? tr("%1 is on its way to the printer.").arg(month)
                  : tr("The printer did not take it. Is it switched on?"));
    });
}

} // namespace bravo
