#include "board/text.h"
#include "commands/cli.h"
#include "commands/commands.h"
#include "commands/terminal.h"
#include "publish/csv.h"
#include "publish/highlightsbook.h"
#include "publish/incidentjson.h"
#include "publish/savedfile.h"
#include "store/incidentlist.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <limits>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

/// Where the list is going: part after part, to the output or into the file, with how many stories the part has.
using Write = std::function<Result<void>(const QByteArray &, qsizetype)>;

/// Nothing while they are sealed: a 0 would be taken for a count.
QString votesOf(const Incident &one)
{
    return one.sealed ? QString() : QString::number(one.votes);
}

QString asJson(const QList<Incident> &incidents)
{
    QJsonArray list;
    for (const Incident &incident : incidents)
        list += toJson(incident);
    return QString::fromUtf8(QJsonDocument(list).toJson());
}

QByteArray csvOf(const QList<IncidentLine> &lines)
{
    QByteArray text;
    for (const IncidentLine &one : lines)
        text += csvLine(
            {one.id, one.title, one.story, one.learn, one.postedAt, one.postedBy, one.celebrates, one.teams, one.values,
                toNames(one.marks).join(u';'), one.votes ? QString::number(*one.votes) : QString(), one.status});
    return text;
}

/// However many there are: a page at a time is in memory.
Result<void> writeCsv(const Location &where, const IncidentQuery &query, const Write &write)
{
    const QByteArray head = csvLine({u"id"_s, u"title"_s, u"story"_s, u"learn"_s, u"posted_at"_s, u"posted_by"_s,
        u"celebrates"_s, u"teams"_s, u"values"_s, u"marks"_s, u"votes"_s, u"status"_s});
    return write(head, 0).and_then([&] {
        return listIncidents(
            where, query, [&write](const QList<IncidentLine> &lines) { return write(csvOf(lines), lines.size()); });
    });
}

QString asTable(const QList<Incident> &incidents, const QTimeZone &zone)
{
    QList<QStringList> rows{{Cli::tr("ID"), Cli::tr("POSTED"), Cli::tr("VOTES"), Cli::tr("FOR"), Cli::tr("TITLE")}};
    const int room = std::max(24, terminalWidth() - 60);
    for (const Incident &one : incidents)
        rows += {one.id.left(8), one.postedAt.toTimeZone(zone).toString(u"yyyy-MM-dd HH:mm"_s),
            votesOf(one).rightJustified(5), shortened(one.celebratedNames().join(u", "_s), 24),
            shortened(one.title, room)};
    return tableText(rows);
}

/// The id of the person of that name, else of the team.
Result<QString> celebratedId(const Roster &roster, const QString &name)
{
    const NameIndex people = peopleOf(roster);
    if (people.knows(name))
        return people.find(name);
    const NameIndex teams = teamsOf(roster);
    if (teams.knows(name))
        return teams.find(name);
    NameIndex both(Cli::tr("person or team"), {});
    for (const Employee &one : roster.employees)
        both.add({one.id, one.name, one.nickname});
    for (const Team &one : roster.teams)
        both.add({one.id, one.name, {}});
    return both.find(name); // an error that lists the nearest of either kind
}

/// As it was said, else as the file's suffix says.
QString formatOf(const CommandLine &line)
{
    const QString said = line.value(u"format"_s), suffix = QFileInfo(line.value(u"out"_s)).suffix().toLower();
    if (!said.isEmpty())
        return said;
    return suffix == "csv"_L1 || suffix == "json"_L1 ? suffix : u"table"_s;
}

Result<void> writeList(
    Board &board, const Invocation &run, const IncidentQuery &query, const QTimeZone &zone, const Write &write)
{
    const QString format = formatOf(run.line);
    if (format == "csv"_L1)
        return writeCsv(run.where, query, write);
    return board.incidents(query).and_then([&](const QList<Incident> &incidents) {
        return write((format == "json"_L1 ? asJson(incidents) : asTable(incidents, zone)).toUtf8(), incidents.size());
    });
}

/// Under its name when it is whole. Ctrl+C leaves nothing behind.
Result<void> saveList(const QString &name, int all, const std::function<Result<void>(const Write &)> &write)
{
    SavedFile file(name);
    ProgressLine progress(Cli::tr("Writing"));
    qint64 done = 0;
    const Write part = [&](const QByteArray &text, qsizetype stories) -> Result<void> {
        done += stories;
        return progress(done, all) ? file.write(text) : cancelled();
    };
    return file.open()
        .and_then([&] { return write(part); })
        .and_then([&]() -> Result<void> { return progress(done, all) ? file.commit() : cancelled(); })
        .map([&] { say(Cli::tr("%n stories are in %1.", nullptr, static_cast<int>(done)).arg(name)); });
}

Result<void> showTable(Board &board, const IncidentQuery &query, const BoardInfo &info)
{
    return board.incidents(query).and_then([&info](const QList<Incident> &incidents) -> Result<void> {
        if (!incidents.isEmpty())
            return print(asTable(incidents, info.zone));
        say(Cli::tr("No story fits. The board has %n in all.", nullptr, info.incidents));
        return {};
    });
}

} // namespace

Result<void> incidentsCommand(const Invocation &run)
{
    IncidentQuery query{.search = run.line.value(u"search"_s)};
    const auto month = monthOption(run.line);
    const auto limit = numberOption(run.line, u"limit"_s, std::numeric_limits<int>::max(), 0);
    if (!month || !limit)
        return tl::unexpected(month ? limit.error() : month.error());
    query.month = *month;
    query.limit = *limit;
    auto board = Board::open(run.where);
    if (!board)
        return tl::unexpected(board.error());
    const auto info = board->info();
    const auto roster = board->roster();
    if (!info || !roster)
        return tl::unexpected(info ? roster.error() : info.error());
    if (run.line.has(u"for"_s)) {
        const auto id = celebratedId(*roster, run.line.value(u"for"_s));
        if (!id)
            return tl::unexpected(id.error());
        query.celebratesId = *id;
    }
    const QString file = run.line.value(u"out"_s);
    if (file.isEmpty() && formatOf(run.line) == "table"_L1)
        return showTable(*board, query, *info);
    const auto write = [&](const Write &part) { return writeList(*board, run, query, info->zone, part); };
    if (!file.isEmpty())
        return saveList(file, std::min(board->count(query).value_or(0), query.limit), write);
    return write([](const QByteArray &part, qsizetype) { return print(part); });
}

} // namespace bravo
