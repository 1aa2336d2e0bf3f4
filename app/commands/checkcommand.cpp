#include "commands/cli.h"
#include "commands/commands.h"
#include "commands/terminal.h"

using namespace Qt::StringLiterals;

namespace bravo {

Result<void> checkCommand(const Invocation &run)
{
    auto board = Board::open(run.where);
    if (!board && board.error().kind == ErrorKind::NotAllowed) // a published copy, or a file that may only be read
        board = Board::open(run.where, Board::Access::ReadOnly);
    if (!board)
        return tl::unexpected(board.error());
    const auto problems = board->check();
    if (!problems)
        return tl::unexpected(problems.error());
    if (problems->isEmpty())
        return print(Cli::tr("All is well.") + u'\n');
    if (const auto printed = print(problems->join(u'\n') + u'\n'); !printed)
        return printed;
    return failure(ErrorKind::NotABoard, Cli::tr("The board at %1 is damaged.").arg(run.where.display()));
}

} // namespace bravo
