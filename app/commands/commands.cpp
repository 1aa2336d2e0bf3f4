#include "commands/commands.h"

namespace bravo {

Result<void> (*commandCalled(const QString &name))(const Invocation &run)
{
    static constexpr struct {
        const char *name;
        Result<void> (*run)(const Invocation &);
    } commands[] = {
        {"init", initCommand},
        {"demo", demoCommand},
        {"people", peopleCommand},
        {"post", postCommand},
        {"vote", voteCommand},
        {"wishes", wishesCommand},
        {"hide", hideCommand},
        {"incidents", incidentsCommand},
        {"import", importCommand},
        {"highlights", highlightsCommand},
        {"print", printCommand},
        {"coach", coachCommand},
        {"backup", backupCommand},
        {"restore", restoreCommand},
        {"publish", publishCommand},
        {"move", moveCommand},
        {"check", checkCommand},
        {"server", serverCommand},
        {"password", passwordCommand},
        {"completions", completionsCommand},
    };
    for (const auto &command : commands) {
        if (name == QLatin1StringView(command.name))
            return command.run;
    }
    return nullptr;
}

} // namespace bravo
