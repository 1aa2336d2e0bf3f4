#include "store/passwords.h"

#include "commands/cli.h"
#include "commands/commands.h"
#include "commands/terminal.h"

using namespace Qt::StringLiterals;

namespace bravo {

Result<void> passwordCommand(const Invocation &run)
{
    if (run.where.engine != Location::Engine::Postgres)
        return failure(ErrorKind::Usage,
            Cli::tr("A file has no password. For a board on a server: bravoboard --board postgresql://… password set"));
    const QString shown = run.where.display();
    if (run.line.arguments.front() == "forget"_L1) {
        const auto had = forgetPassword(run.where);
        if (!had)
            return tl::unexpected(had.error());
        say(*had ? Cli::tr("The keychain no longer holds the password of %1.").arg(shown)
                 : Cli::tr("The keychain holds no password of %1.").arg(shown));
        return {};
    }
    const auto password = readSecret(Cli::tr("The password of %1:").arg(shown));
    if (!password)
        return tl::unexpected(password.error());
    if (const auto kept = keepPassword(run.where, *password); !kept)
        return kept;
    say(Cli::tr("The keychain holds the password of %1 now.").arg(shown));
    return {};
}

} // namespace bravo
