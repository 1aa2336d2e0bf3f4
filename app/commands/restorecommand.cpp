#include "commands/cli.h"
#include "commands/commands.h"
#include "commands/terminal.h"

namespace bravo {

Result<void> restoreCommand(const Invocation &run)
{
    prepareDefaultPlace(run);
    const QString file = run.line.arguments.front();
    const auto kept = restoreBoard(file, run.where, run.now);
    if (!kept)
        return tl::unexpected(kept.error());
    say(Cli::tr("The board at %1 is as it was in %2.").arg(run.where.display(), file));
    if (!kept->isEmpty())
        say(Cli::tr("The board that was there before is kept as %1.").arg(*kept));
    return {};
}

} // namespace bravo
