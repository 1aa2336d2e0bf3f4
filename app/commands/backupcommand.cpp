#include "commands/cli.h"
#include "commands/commands.h"
#include "commands/terminal.h"

namespace bravo {

Result<void> backupCommand(const Invocation &run)
{
    auto board = Board::open(run.where);
    if (!board)
        return tl::unexpected(board.error());
    const QString file = run.line.arguments.front();
    {
        ProgressLine progress(Cli::tr("Copying"));
        if (const auto done = board->backup(file, [&progress](qint64 at, qint64 total) { return progress(at, total); });
            !done)
            return done;
    }
    say(Cli::tr("The backup is in %1, and was proven whole.").arg(file));
    return {};
}

} // namespace bravo
