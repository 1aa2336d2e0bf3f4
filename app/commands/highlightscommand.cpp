#include "commands/cli.h"
#include "commands/commands.h"
#include "commands/terminal.h"
#include "publish/exporting.h"

using namespace Qt::StringLiterals;

namespace bravo {

Result<void> highlightsCommand(const Invocation &run)
{
    const CommandLine &line = run.line;
    const auto month = monthOption(line);
    const auto top = numberOption(line, u"top"_s, HighlightsRequest{}.top, 1);
    if (!month || !top)
        return tl::unexpected(month ? top.error() : month.error());
    const QString file = line.value(u"out"_s);
    const auto format = formatFor(line.value(u"format"_s, file));
    if (!format)
        return failure(ErrorKind::Usage,
            Cli::tr("The suffix of “%1” names no format. Use .pdf, .html, .xlsx, .csv, .json or .md, or say --format.")
                .arg(file));
    auto board = Board::open(run.where);
    if (!board)
        return tl::unexpected(board.error());
    const HighlightsRequest request{
        **month, *top, line.value(u"edition"_s) == "outside"_L1 ? Edition::Outside : Edition::Inside};
    ProgressLine progress(Cli::tr("Exporting"));
    if (const auto done = exportHighlights(
            *board, request, *format, file, [&progress](qint64 at, qint64 total) { return progress(at, total); });
        !done)
        return done;
    say(Cli::tr("The highlights of %1 are in %2.").arg(request.month.toString(), file));
    return {};
}

} // namespace bravo
