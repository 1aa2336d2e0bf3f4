#include "commands/cli.h"
#include "commands/commands.h"
#include "commands/mapping.h"
#include "commands/signin.h"
#include "commands/terminal.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

constexpr qsizetype longestCell = 100'000; // characters; longer than any story, so it is a slip in the file

QStringList fieldsOf(const QString &kind)
{
    if (kind == "people"_L1)
        return {u"name"_s, u"team"_s, u"role"_s, u"nickname"_s};
    if (kind == "votes"_L1)
        return {u"id"_s, u"as"_s};
    return {u"title"_s, u"story"_s, u"learn"_s, u"by"_s, u"for"_s, u"team"_s, u"value"_s, u"mark"_s,
        u"customer-words"_s, u"posted-at"_s};
}

QStringList neededOf(const QString &kind)
{
    if (kind == "people"_L1)
        return {u"name"_s};
    if (kind == "votes"_L1)
        return {u"id"_s, u"as"_s};
    return {u"story"_s, u"by"_s};
}

/// Why a row cannot be used, whatever it says; empty where it can.
QString flawOf(const CsvRow &row, qsizetype columns)
{
    if (row.cells.size() != columns)
        return Cli::tr("It has %n cells; the first line has %1.", nullptr, static_cast<int>(row.cells.size()))
            .arg(columns);
    for (const QString &cell : row.cells) {
        if (cell.size() > longestCell)
            return Cli::tr("A cell has %1 characters; a story has at most %2.").arg(cell.size()).arg(longestCell);
        if (cell.contains(QChar::Null))
            return Cli::tr("It holds a NUL character, which no text has. The file may be damaged.");
    }
    return {};
}

IncidentRow incidentRow(const Mapping &mapping, const CsvRow &row)
{
    IncidentRow out{.line = row.line};
    out.title = mapping.text(row, u"title"_s);
    out.story = mapping.text(row, u"story"_s);
    out.learn = mapping.text(row, u"learn"_s);
    out.customerWords = mapping.text(row, u"customer-words"_s);
    out.by = mapping.text(row, u"by"_s).trimmed();
    out.forNames = mapping.list(row, u"for"_s);
    out.teams = mapping.list(row, u"team"_s);
    out.values = mapping.list(row, u"value"_s);
    out.marks = mapping.list(row, u"mark"_s);
    out.postedAt = mapping.text(row, u"posted-at"_s).trimmed();
    return out;
}

/// The wanted rows that can be used; the others' reasons go to `bad`.
QList<CsvRow> usable(const CsvFile &csv, const Mapping &mapping, QList<BadRow> &bad)
{
    QList<CsvRow> rows;
    for (const CsvRow &row : csv.rows) {
        const QString flaw = flawOf(row, csv.header.size());
        if (!flaw.isEmpty())
            bad += BadRow{row.line, flaw};
        else if (mapping.wants(row))
            rows += row;
    }
    return rows;
}

Result<ImportReport> imported(Board &board, const Invocation &run, const QString &kind, const Mapping &mapping,
    const QList<CsvRow> &rows, const ImportOptions &options)
{
    if (kind == "people"_L1) {
        QList<PersonRow> people;
        for (const CsvRow &row : rows)
            people += PersonRow{row.line, mapping.text(row, u"name"_s), mapping.text(row, u"nickname"_s),
                mapping.text(row, u"team"_s), mapping.text(row, u"role"_s)};
        return board.importPeople(people, options);
    }
    if (kind == "votes"_L1) {
        QList<VoteRow> votes;
        for (const CsvRow &row : rows)
            votes += VoteRow{row.line, mapping.text(row, u"id"_s).trimmed(), mapping.text(row, u"as"_s).trimmed()};
        return board.importVotes(votes, options, run.now);
    }
    QList<IncidentRow> incidents;
    for (const CsvRow &row : rows)
        incidents += incidentRow(mapping, row);
    ProgressLine progress(Cli::tr("Importing"));
    return board.importIncidents(
        incidents, options, run.now, [&progress](qint64 at, qint64 total) { return progress(at, total); });
}

QString counted(const QString &kind, int added)
{
    if (kind == "people"_L1)
        return Cli::tr("%n people added", nullptr, added);
    if (kind == "votes"_L1)
        return Cli::tr("%n votes added", nullptr, added);
    return Cli::tr("%n stories added", nullptr, added);
}

void report(const ImportReport &done, const QString &kind, bool dryRun)
{
    const QString added = counted(kind, done.added);
    const QString there = Cli::tr("%n were there already", "stories, people or votes", done.alreadyThere);
    if (kind == "incidents"_L1)
        say(Cli::tr("%1, %2; %3, %4, %5 made.",
            "what an import did: 5 stories added, 2 were there already; 1 person, "
            "1 team, 1 value made.")
                .arg(added, there, Cli::tr("%n people", nullptr, done.peopleMade),
                    Cli::tr("%n teams", nullptr, done.teamsMade), Cli::tr("%n values", nullptr, done.valuesMade)));
    else
        say(Cli::tr("%1, %2.", "what an import did: 5 people added, 2 were there already.").arg(added, there));
    if (dryRun)
        say(Cli::tr("This was a dry run: nothing was changed."));
}

} // namespace

Result<void> importFile(const Invocation &run, const QString &kind, const QString &file)
{
    const auto csv = readCsv(file);
    if (!csv)
        return tl::unexpected(csv.error());
    if (csv->guessedEncoding)
        say(Cli::tr("“%1” is not UTF-8, so it was read as Windows-1252. If letters look wrong, save it as UTF-8.")
                .arg(file));
    const auto mapping = Mapping::from(run.line, fieldsOf(kind), csv->header);
    if (!mapping)
        return tl::unexpected(mapping.error());
    for (const QString &field : neededOf(kind)) {
        if (!mapping->has(field))
            return failure(ErrorKind::Failed,
                Cli::tr("The file has no column “%1”. Its columns: %2. Say which one it is: --map %1=COLUMN")
                    .arg(field, csv->header.join(u", "_s).left(400)));
    }
    auto board = Board::open(run.where);
    if (!board)
        return tl::unexpected(board.error());
    const auto signedIn = SignedIn::byName(*board, run.line.value(u"as"_s), run.now);
    if (!signedIn)
        return tl::unexpected(signedIn.error());
    QList<BadRow> bad;
    const QList<CsvRow> rows = usable(*csv, *mapping, bad);
    // With rows that cannot be used it is only a rehearsal, which finds what else is wrong.
    const bool rehearsal = !bad.isEmpty() || run.line.has(u"dry-run"_s);
    auto done = imported(*board, run, kind, *mapping, rows, {run.line.has(u"create"_s), rehearsal});
    if (!done)
        return tl::unexpected(done.error());
    bad += done->bad;
    std::sort(bad.begin(), bad.end(), [](const BadRow &a, const BadRow &b) { return a.line < b.line; });
    for (const BadRow &row : std::as_const(bad))
        say(Cli::tr("line %1: %2").arg(row.line).arg(row.reason));
    if (!bad.isEmpty())
        return failure(ErrorKind::Failed,
            Cli::tr("%n rows cannot be used, so nothing was changed.", nullptr, static_cast<int>(bad.size())));
    report(*done, kind, run.line.has(u"dry-run"_s));
    return {};
}

Result<void> importCommand(const Invocation &run)
{
    return importFile(run, run.line.arguments[0], run.line.arguments[1]);
}

} // namespace bravo
