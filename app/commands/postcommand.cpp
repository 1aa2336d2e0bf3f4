#include "board/instant.h"
#include "board/text.h"
#include "commands/cli.h"
#include "commands/commands.h"
#include "commands/signin.h"
#include "commands/terminal.h"
#include "publish/photofile.h"

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

Result<void> addNames(NewIncident &wish, const CommandLine &line, const Roster &roster)
{
    const NameIndex people = peopleOf(roster);
    const auto by = people.find(line.value(u"by"_s));
    const auto celebrated = idsOf(people, line.values(u"for"_s));
    const auto teams = idsOf(teamsOf(roster), line.values(u"for-team"_s));
    const auto values = idsOf(valuesOf(roster), line.values(u"value"_s));
    const auto processes = idsOf(processesOf(roster), line.values(u"process"_s));
    if (!by)
        return tl::unexpected(by.error());
    for (const auto *ids : {&celebrated, &teams, &values, &processes}) {
        if (!*ids)
            return tl::unexpected(ids->error());
    }
    wish.postedById = *by;
    wish.celebrateIds = *celebrated;
    wish.teamIds = *teams;
    wish.valueIds = *values;
    wish.processIds = *processes;
    if (!wish.processIds.isEmpty())
        wish.marks |= Mark::ProcessBent;
    return {};
}

/// A day as it was given; an invalid one where it was not.
Result<QDate> dayOption(const CommandLine &line, const QString &option)
{
    if (!line.has(option))
        return QDate();
    const QString text = line.value(option);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (day.isValid())
        return day;
    return failure(ErrorKind::Usage,
        Cli::tr("“%1” is no day that exists. Write it as 2026-10-03.").arg(shortened(cleanLine(text), 40)));
}

/// The day of the moment; and who agreed when, either of which says that somebody did.
Result<void> addDays(NewIncident &wish, const CommandLine &line)
{
    const auto happened = dayOption(line, u"happened-on"_s);
    const auto agreed = happened ? dayOption(line, u"consent-on"_s) : happened;
    if (!agreed)
        return tl::unexpected(agreed.error());
    wish.happenedOn = *happened;
    wish.consentOn = *agreed;
    wish.consentBy = cleanLine(line.value(u"consent-by"_s));
    wish.customerConsents = line.has(u"consent"_s) || line.has(u"consent-by"_s) || line.has(u"consent-on"_s);
    return {};
}

Result<void> addPhotos(NewIncident &wish, const QStringList &files)
{
    for (const QString &file : files) {
        auto photo = photoFromFile(file);
        if (!photo)
            return tl::unexpected(photo.error());
        wish.photos += std::move(*photo);
    }
    return {};
}

} // namespace

Result<void> postCommand(const Invocation &run)
{
    const CommandLine &line = run.line;
    if (!line.has(u"for"_s) && !line.has(u"for-team"_s))
        return failure(ErrorKind::Usage, Cli::tr("Say whom the story celebrates: --for NAME, or --for-team TEAM."));
    auto board = Board::open(run.where);
    if (!board)
        return tl::unexpected(board.error());
    const auto info = board->info();
    const auto roster = board->roster();
    if (!info || !roster)
        return tl::unexpected(info ? roster.error() : info.error());

    NewIncident wish{.title = line.value(u"title"_s),
        .story = line.value(u"story"_s),
        .learn = line.value(u"learn"_s),
        .customerWords = line.value(u"customer-words"_s)};
    for (const QString &name : line.values(u"mark"_s))
        wish.marks |= markFromName(name).value_or(Mark{});
    if (line.has(u"posted-at"_s)) {
        const QString text = line.value(u"posted-at"_s);
        const auto at = parseInstant(text, info->zone);
        if (!at)
            return failure(ErrorKind::Usage,
                Cli::tr("“%1” is no date that exists. Write it as 2026-10-03 or 2026-10-03T21:40.")
                    .arg(shortened(cleanLine(text), 40)));
        wish.postedAt = *at;
    }
    if (const auto days = addDays(wish, line); !days)
        return days;
    if (const auto named = addNames(wish, line, *roster); !named)
        return named;
    if (const auto added = addPhotos(wish, line.values(u"photo"_s)); !added)
        return added;
    const auto author = SignedIn::as(*board, wish.postedById, line.value(u"by"_s), run.now);
    if (!author)
        return tl::unexpected(author.error());
    const auto posted = board->post(wish, run.now);
    if (!posted)
        return tl::unexpected(posted.error());
    return print(posted->id + u'\n');
}

} // namespace bravo
