#include "commands/cli.h"
#include "commands/commands.h"
#include "commands/demo.h"
#include "commands/terminal.h"

namespace bravo {

Result<void> demoCommand(const Invocation &run)
{
    prepareDefaultPlace(run);
    if (const auto made = makeDemoBoard(run.where, run.now); !made)
        return made;
    say(Cli::tr("A board with invented people and three months of stories is ready at %1.").arg(run.where.display()));
    return {};
}

} // namespace bravo
