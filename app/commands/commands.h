#pragma once

#include "board/showing.h"
#include "commands/invocation.h"

namespace bravo {

// One function a verb; each says what it did and answers how it ended.

Result<void> initCommand(const Invocation &run);
Result<void> demoCommand(const Invocation &run);
Result<void> peopleCommand(const Invocation &run);
Result<void> postCommand(const Invocation &run);
Result<void> voteCommand(const Invocation &run);
Result<void> wishesCommand(const Invocation &run);
Result<void> hideCommand(const Invocation &run);
Result<void> incidentsCommand(const Invocation &run);
Result<void> importCommand(const Invocation &run);
Result<void> highlightsCommand(const Invocation &run);
Result<void> printCommand(const Invocation &run);
Result<void> coachCommand(const Invocation &run);
Result<void> backupCommand(const Invocation &run);
Result<void> restoreCommand(const Invocation &run);
Result<void> publishCommand(const Invocation &run);
Result<void> moveCommand(const Invocation &run);
Result<void> checkCommand(const Invocation &run);
Result<void> serverCommand(const Invocation &run);
Result<void> passwordCommand(const Invocation &run);
Result<void> completionsCommand(const Invocation &run);
/// --self-test: tries the whole main job in a temporary folder.
Result<void> selfTest(const QDateTime &now);

/// kiosk --history: what screens on this computer showed, the newest first; what it was about is looked up on the
/// board.
Result<void> listShowings(const Invocation &run, QList<Showing> showings);

/// `import KIND FILE`, which `people import FILE` is another word for.
Result<void> importFile(const Invocation &run, const QString &kind, const QString &file);

/// Whether what was asked changes the board: then publishAfter() renews its published folder, if it has one, and says
/// where that failed; the deed itself is done.
bool changesBoard(const CommandLine &line);
void publishAfter(const Invocation &run);

/// The function of the command of that name; nothing for the windows, which live elsewhere.
Result<void> (*commandCalled(const QString &name))(const Invocation &run);

} // namespace bravo
