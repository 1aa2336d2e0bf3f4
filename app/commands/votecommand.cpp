#include "commands/cli.h"
#include "commands/commands.h"
#include "commands/signin.h"
#include "commands/terminal.h"

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

QString sentenceFor(VoteOutcome outcome, const QString &title)
{
    switch (outcome) {
    case VoteOutcome::Counted:
        return Cli::tr("The vote for “%1” counts.").arg(title);
    case VoteOutcome::AlreadyCounted:
        return Cli::tr("The vote for “%1” was there already; nothing changed.").arg(title);
    case VoteOutcome::Withdrawn:
        return Cli::tr("The vote for “%1” is taken back.").arg(title);
    case VoteOutcome::Kept: // a command has no outbox
        break;
    case VoteOutcome::WasNotThere:
        return Cli::tr("There was no vote for “%1” to take back; nothing changed.").arg(title);
    }
    Q_UNREACHABLE();
}

} // namespace

Result<void> voteCommand(const Invocation &run)
{
    auto board = Board::open(run.where);
    if (!board)
        return tl::unexpected(board.error());
    const auto roster = board->roster();
    if (!roster)
        return tl::unexpected(roster.error());
    const auto voter = peopleOf(*roster).find(run.line.value(u"as"_s));
    if (!voter)
        return tl::unexpected(voter.error());
    const auto incident = board->incident(run.line.arguments.front());
    if (!incident)
        return tl::unexpected(incident.error());
    const auto signedIn = SignedIn::as(*board, *voter, run.line.value(u"as"_s), run.now);
    if (!signedIn)
        return tl::unexpected(signedIn.error());
    const auto outcome = run.line.has(u"withdraw"_s) ? board->withdrawVote(incident->id, *voter)
                                                     : board->vote(incident->id, *voter, run.now);
    if (!outcome)
        return tl::unexpected(outcome.error());
    say(sentenceFor(*outcome, incident->title));
    return {};
}

} // namespace bravo
