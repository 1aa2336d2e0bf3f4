#include "commands/cli.h"
#include "commands/commands.h"
#include "commands/signin.h"
#include "commands/table.h"
#include "commands/terminal.h"

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

const QStringList audiences{u"board"_s, u"team"_s, u"private"_s};

/// A board, and somebody there who proved who they are.
struct There {
    Board board;
    Employee person;
    std::optional<SignedIn> signedIn = {}; // of this board, and so it ends before it
};

Result<std::unique_ptr<There>> there(const Invocation &run)
{
    auto board = Board::open(run.where);
    const auto roster = board ? board->roster() : tl::unexpected(board.error());
    if (!roster)
        return tl::unexpected(roster.error());
    const auto id = peopleOf(*roster).find(run.line.value(u"as"_s));
    if (!id)
        return tl::unexpected(id.error());
    const auto person = std::ranges::find(roster->employees, *id, &Employee::id);
    std::unique_ptr<There> there(new There{std::move(*board), *person});
    auto signedIn = SignedIn::as(there->board, *id, run.line.value(u"as"_s), run.now);
    if (!signedIn)
        return tl::unexpected(signedIn.error());
    there->signedIn.emplace(std::move(*signedIn));
    return there;
}

QString sentenceFor(const Employee &person)
{
    switch (person.audience) {
    case Audience::Board:
        return Cli::tr(
            "New stories about %1 stand before everyone. One that is off the board comes back with: hide ID --show")
            .arg(person.name);
    case Audience::Team:
        return Cli::tr("Stories about %1 are for their team alone.").arg(person.name);
    case Audience::Private:
        break;
    }
    return Cli::tr("Stories about %1 are for them, for who told them, and for managers alone.").arg(person.name);
}

/// Wider wishes show no older story to more people than it was: those that fewer than everyone see are counted.
Result<void> sayWhatStaysOff(Board &board, const Employee &person)
{
    const auto all = board.count({.celebratesId = person.id, .viewerId = person.id});
    const auto seen = all ? board.count({.celebratesId = person.id}) : all;
    if (!seen)
        return tl::unexpected(seen.error());
    if (*all > *seen)
        say(Cli::tr("%n stories about %1 are not before everyone.", nullptr, *all - *seen).arg(person.name));
    return {};
}

} // namespace

CommandSpec wishesSpec()
{
    return {.name = u"wishes"_s,
        .help = Cli::tr("say how you wish to be celebrated, or what you said"),
        .options = {
            {.name = u"as"_s,
                .value = u"NAME"_s,
                .help = Cli::tr("whose wishes; at a desk of a server, by their PIN"),
                .required = true},
            {.name = u"audience"_s,
                .value = audiences.join(u'|'),
                .help = Cli::tr("who may see stories about you"),
                .choices = audiences},
            {.name = u"first-look"_s,
                .value = u"yes|no"_s,
                .help = Cli::tr("whether a story about you reaches you before the board"),
                .choices = {u"yes"_s, u"no"_s}},
            {.name = u"nickname"_s, .value = u"TEXT"_s, .help = Cli::tr("what others may type for your name")},
        }};
}

CommandSpec hideSpec()
{
    return {.name = u"hide"_s,
        .arguments = u"ID"_s,
        .help = Cli::tr("take a story that celebrates you off the board; nobody else puts it back"),
        .options =
            {
                {.name = u"as"_s,
                    .value = u"NAME"_s,
                    .help = Cli::tr("whom the story celebrates; at a desk of a server, by their PIN"),
                    .required = true},
                {.name = u"show"_s, .help = Cli::tr("let it be shown; also a story that waits for your word")},
            },
        .fewest = 1,
        .most = 1};
}

Result<void> wishesCommand(const Invocation &run)
{
    const auto at = there(run);
    if (!at)
        return tl::unexpected(at.error());
    Employee person = (*at)->person;
    const CommandLine &line = run.line;
    if (line.has(u"audience"_s) || line.has(u"first-look"_s) || line.has(u"nickname"_s)) {
        const Wishes wishes{.nickname = line.has(u"nickname"_s) ? line.value(u"nickname"_s) : person.nickname,
            .audience = line.has(u"audience"_s) ? static_cast<Audience>(audiences.indexOf(line.value(u"audience"_s)))
                                                : person.audience,
            .firstLook = line.has(u"first-look"_s) ? line.value(u"first-look"_s) == "yes"_L1 : person.firstLook};
        const auto kept = (*at)->board.setWishes(person.id, wishes, run.now);
        if (!kept)
            return tl::unexpected(kept.error());
        person = *kept;
    }
    say(sentenceFor(person));
    say(person.firstLook ? Cli::tr("They reach %1 before the board.").arg(person.name)
                         : Cli::tr("They do not wait for %1.").arg(person.name));
    return person.audience == Audience::Board ? sayWhatStaysOff((*at)->board, person) : Result<void>();
}

Result<void> hideCommand(const Invocation &run)
{
    const auto at = there(run);
    if (!at)
        return tl::unexpected(at.error());
    Board &board = (*at)->board;
    const auto story = board.incident(run.line.arguments.front(), (*at)->person.id);
    if (!story)
        return tl::unexpected(story.error());
    const bool show = run.line.has(u"show"_s);
    const auto answered = board.answerStory(story->id, (*at)->person.id, show, run.now);
    if (!answered)
        return tl::unexpected(answered.error());
    if (!show)
        say(Cli::tr("“%1” is off the board.").arg(story->title));
    else if (answered->audience == Audience::Board)
        say(Cli::tr("“%1” stands on the board.").arg(story->title));
    else
        say(Cli::tr(
            "“%1” may be shown as far as you are concerned; somebody else whom it celebrates wishes fewer readers.")
                .arg(story->title));
    return {};
}

} // namespace bravo
