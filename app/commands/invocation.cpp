#include "commands/invocation.h"

#include "board/text.h"
#include "commands/cli.h"

#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

QString defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/bravoboard/board.bravo"_s;
}

template <typename T> QList<Named> named(const QList<T> &all)
{
    QList<Named> names;
    for (const T &one : all)
        names += Named{one.id, one.name, {}};
    return names;
}

} // namespace

Result<Invocation> invocationFor(const CommandLine &line, const QDateTime &now)
{
    const QString variable = qEnvironmentVariable("BRAVOBOARD_BOARD");
    const bool defaultPlace = !line.boardGiven && variable.isEmpty();
    const auto where = Location::parse(line.boardGiven ? line.board : defaultPlace ? defaultFile() : variable);
    if (!where)
        return tl::unexpected(where.error());
    return Invocation{line, *where, defaultPlace, now.toUTC()};
}

void prepareDefaultPlace(const Invocation &run)
{
    if (run.defaultPlace)
        QDir().mkpath(QFileInfo(run.where.path).absolutePath()); // where it fails, making the board says so
}

NameIndex peopleOf(const Roster &roster)
{
    NameIndex index(Cli::tr("person"), {});
    for (const Employee &one : roster.employees)
        index.add({one.id, one.name, one.nickname});
    return index;
}

NameIndex teamsOf(const Roster &roster)
{
    return {Cli::tr("team"), named(roster.teams)};
}

NameIndex valuesOf(const Roster &roster)
{
    return {Cli::tr("value"), named(roster.values)};
}

NameIndex processesOf(const Roster &roster)
{
    return {Cli::tr("process"), named(roster.processes)};
}

Result<QStringList> idsOf(const NameIndex &index, const QStringList &names)
{
    QStringList ids;
    for (const QString &name : names) {
        const auto id = index.find(name);
        if (!id)
            return tl::unexpected(id.error());
        ids += *id;
    }
    return ids;
}

Result<std::optional<Month>> monthOption(const CommandLine &line)
{
    if (!line.has(u"month"_s))
        return std::optional<Month>();
    const QString text = line.value(u"month"_s);
    const auto month = Month::parse(text);
    if (!month)
        return failure(ErrorKind::Usage,
            Cli::tr("“%1” is no month. Write it as YYYY-MM, such as 2026-10.").arg(shortened(cleanLine(text), 40)));
    return month;
}

Result<int> numberOption(const CommandLine &line, const QString &option, int fallback, int least)
{
    if (!line.has(option))
        return fallback;
    bool whole = false;
    const int number = line.value(option).toInt(&whole);
    if (!whole || number < least)
        return failure(ErrorKind::Usage,
            Cli::tr("--%1 is a whole number, %2 or more; “%3” is not.")
                .arg(option)
                .arg(least)
                .arg(shortened(cleanLine(line.value(option)), 40)));
    return number;
}

Result<QSize> sizeOption(const CommandLine &line, const QString &option, QSize fallback)
{
    if (!line.has(option))
        return fallback;
    static const QRegularExpression form(u"\\A([0-9]{2,5})[x×]([0-9]{2,5})\\z"_s);
    const auto match = form.match(line.value(option));
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    if (!match.hasMatch() || std::min(size.width(), size.height()) < 16
        || std::max(size.width(), size.height()) > 16384)
        return failure(ErrorKind::Usage,
            Cli::tr("--%1 is a size such as 1920x1080; “%2” is not.")
                .arg(option, shortened(cleanLine(line.value(option)), 40)));
    return size;
}

} // namespace bravo
