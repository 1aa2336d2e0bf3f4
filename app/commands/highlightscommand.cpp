#include "commands/cli.h"
#include "commands/commands.h"
#include "commands/speaking.h"
#include "commands/terminal.h"
#include "publish/exporting.h"
#include "publish/storyimage.h"
#include "publish/words.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

struct Wanted {
    QString file; // of pictures, the folder
    std::optional<Format> format; // nothing: pictures
};

Result<QList<Wanted>> wantedOf(const CommandLine &line)
{
    QList<Wanted> all;
    const QStringList files = line.values(u"out"_s);
    const QString said = line.value(u"format"_s);
    if (files.size() > 1 && !said.isEmpty())
        return failure(
            ErrorKind::Usage, Cli::tr("With several files, their suffixes say the formats: leave out --format."));
    for (const QString &file : files) {
        const auto format = said == "png"_L1 ? std::nullopt : formatFor(said.isEmpty() ? file : said);
        if (!format && said != "png"_L1)
            return failure(ErrorKind::Usage,
                Cli::tr(
                    "The suffix of “%1” names no format. Use .pdf, .html, .xlsx, .csv, .json or .md, or say --format.")
                    .arg(file));
        all += Wanted{file, format};
    }
    return all;
}

Result<HighlightsRequest> requestOf(const CommandLine &line)
{
    const auto month = monthOption(line);
    const auto top = numberOption(line, u"top"_s, HighlightsRequest{}.top, 1);
    if (!month || !top)
        return tl::unexpected(month ? top.error() : month.error());
    return HighlightsRequest{
        **month, *top, line.value(u"edition"_s) == "outside"_L1 ? Edition::Outside : Edition::Inside};
}

Result<QList<MadeFile>> madeOf(const HighlightsBook &book, const Wanted &wanted, const Progress &progress)
{
    if (wanted.format)
        return toDocument(book, *wanted.format, progress).map([&](const QByteArray &content) {
            return QList<MadeFile>{{wanted.file, content}};
        });
    return storyImages(book, progress).map([&](const QList<NamedPicture> &pictures) {
        QList<MadeFile> made;
        for (const NamedPicture &one : pictures)
            made += MadeFile{QDir(wanted.file).filePath(one.name), one.png};
        return made;
    });
}

/// All is made and written before anything has its name: either every file is new, or none is.
Result<void> makeAndSave(const HighlightsBook &book, const QList<Wanted> &wanted)
{
    for (const Wanted &one : wanted) {
        if (const auto target = one.format ? checkTarget(one.file) : Result<void>(); !target)
            return target;
    }
    ProgressLine progress(Cli::tr("Exporting"));
    QList<MadeFile> made;
    for (const Wanted &one : wanted) {
        const auto part = madeOf(book, one, [&progress](qint64 at, qint64 total) { return progress(at, total); });
        if (!part)
            return tl::unexpected(part.error());
        made += *part;
        if (!one.format && !QDir().mkpath(one.file))
            return failure(ErrorKind::Failed, Cli::tr("The folder “%1” could not be made.").arg(one.file));
    }
    return saveAll(made);
}

/// The stories' history tells that they went outside. What cannot be written (a copy) remembers nothing.
void remember(Board &board, const HighlightsRequest &request)
{
    QStringList ids;
    for (const Highlight &one : board.highlights(request).value_or(Highlights()).highlights)
        ids += one.incident.id;
    board.recordPublication(request.month, request.edition, ids, {}, QDateTime::currentDateTimeUtc());
}

} // namespace

Result<void> highlightsCommand(const Invocation &run)
{
    const CommandLine &line = run.line;
    const auto request = requestOf(line);
    const auto wanted = wantedOf(line);
    if (!request || !wanted)
        return tl::unexpected(request ? wanted.error() : request.error());
    auto board = Board::open(run.where);
    if (!board)
        return tl::unexpected(board.error());
    if (const auto spoken = speakLanguage(line, *board); !spoken)
        return spoken;
    auto book = readBook(*board, *request);
    if (!book)
        return tl::unexpected(book.error());
    book->paper = line.value(u"paper"_s) == "letter"_L1 ? Paper::Letter : Paper::A4;
    book->exactCells = line.has(u"exact"_s);
    return makeAndSave(*book, *wanted).map([&] {
        if (request->edition == Edition::Outside)
            remember(*board, *request);
        say(Cli::tr("The highlights of %1 are in %2.")
                .arg(monthName(request->month), line.values(u"out"_s).join(u", "_s)));
    });
}

} // namespace bravo
