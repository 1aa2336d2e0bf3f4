#include "commands/cli.h"
#include "commands/commands.h"
#include "commands/terminal.h"
#include "store/publishedfolder.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace bravo {

Result<void> publishCommand(const Invocation &run)
{
    const CommandLine &line = run.line;
    if (line.has(u"never"_s) && (line.has(u"to"_s) || line.has(u"always"_s)))
        return failure(ErrorKind::Usage, Cli::tr("--never stands alone."));
    if (line.has(u"never"_s)) {
        const auto ended = publishAlwaysTo(run.where, {});
        if (ended)
            say(Cli::tr("The board is no longer published after each change. What is in the folder stays there."));
        return ended;
    }
    if (!line.has(u"to"_s))
        return failure(ErrorKind::Usage, Cli::tr("“publish” needs the option --to FOLDER, or --never."));
    const QString folder = QDir::cleanPath(QFileInfo(line.value(u"to"_s)).absoluteFilePath());
    auto board = Board::open(run.where, Board::Access::ReadOnly);
    if (!board)
        return tl::unexpected(board.error());
    if (const auto done = board->publish(publishedFile(folder)); !done)
        return done;
    if (line.has(u"always"_s)) {
        if (const auto kept = publishAlwaysTo(run.where, folder); !kept)
            return kept;
    }
    say(Cli::tr("What is published is in %1. Show it with: bravoboard --board FOLDER kiosk").arg(folder));
    return {};
}

bool changesBoard(const CommandLine &line)
{
    static const QStringList changing{u"post"_s, u"vote"_s, u"import"_s, u"restore"_s};
    return changing.contains(line.command) || (line.command == "people"_L1 && !line.arguments.isEmpty());
}

void publishAfter(const Invocation &run)
{
    if (const auto done = renewPublished(run.where); !done)
        say(done.error().message);
}

} // namespace bravo
