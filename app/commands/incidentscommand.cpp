#include "board/text.h"
#include "commands/cli.h"
#include "commands/commands.h"
#include "commands/terminal.h"
#include "publish/csv.h"
#include "publish/incidentjson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <limits>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

QStringList namesOf(const QList<Celebrated> &all)
{
    QStringList names;
    for (const Celebrated &one : all)
        names += one.name;
    return names;
}

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

QByteArray asCsv(const QList<Incident> &incidents)
{
    const QString several = u";"_s;
    QByteArray text = csvLine({u"id"_s, u"title"_s, u"story"_s, u"learn"_s, u"posted_at"_s, u"posted_by"_s,
        u"celebrates"_s, u"teams"_s, u"values"_s, u"marks"_s, u"votes"_s, u"status"_s});
    for (const Incident &one : incidents) {
        QStringList values;
        for (const Value &value : one.values)
            values += value.name;
        text += csvLine({one.id, one.title, one.story, one.learn, one.postedAt.toString(Qt::ISODate), one.postedBy,
            namesOf(one.celebrates).join(several), namesOf(one.teams).join(several), values.join(several),
            toNames(one.marks).join(several), votesOf(one), toString(one.status)});
    }
    return text;
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
    const auto incidents = board->incidents(query);
    if (!incidents)
        return tl::unexpected(incidents.error());
    const QString format = run.line.value(u"format"_s);
    if (format == "json"_L1)
        return print(asJson(*incidents));
    if (format == "csv"_L1)
        return print(asCsv(*incidents));
    if (incidents->isEmpty()) {
        say(Cli::tr("No story fits. The board has %n in all.", nullptr, info->incidents));
        return {};
    }
    return print(asTable(*incidents, info->zone));
}

} // namespace bravo
