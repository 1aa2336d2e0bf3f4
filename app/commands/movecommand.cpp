#include "commands/cli.h"
#include "commands/commands.h"
#include "commands/terminal.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace bravo {

Result<void> moveCommand(const Invocation &run)
{
    const auto to = Location::parse(run.line.value(u"to"_s));
    if (!to)
        return tl::unexpected(to.error());
    auto board = Board::open(run.where, Board::Access::ReadOnly);
    if (!board)
        return tl::unexpected(board.error());
    Result<CopyReport> report;
    {
        ProgressLine progress(Cli::tr("Copying"));
        report = board->copyTo(*to, [&progress](qint64 done, qint64 total) { return progress(done, total); });
    }
    if (!report)
        return tl::unexpected(report.error());
    const QLocale plain = QLocale::c();
    say(Cli::tr("The board is at %1 now: %2 stories, %3 rows. All of it was read back there and is the same.")
            .arg(to->display(), plain.toString(report->incidents), plain.toString(report->rows)));
    say(Cli::tr("The board at %1 stayed as it was. What is posted there from now on is not in the new one.")
            .arg(run.where.display()));
    say(Cli::tr("Next: tell every PC the new place, by BRAVOBOARD_BOARD or --board, and put the old board away."));
    return {};
}

} // namespace bravo
