#include "commands/cli.h"
#include "commands/commands.h"
#include "commands/terminal.h"

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

Result<QTimeZone> zoneCalled(const QString &name)
{
    const QTimeZone zone(name.toUtf8());
    if (zone.isValid() && !name.isEmpty())
        return zone;
    QList<Named> zones;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        const QString text = QString::fromUtf8(id);
        zones += Named{text, text, text.section(u'/', -1)};
    }
    const NameIndex index(Cli::tr("time zone"), zones);
    if (const auto found = index.find(QString(name).replace(u' ', u'_')))
        return QTimeZone(found->toUtf8()); // the same name in other letters, or a city alone
    return failure(ErrorKind::Usage,
        Cli::tr("There is no time zone “%1”. The nearest: %2.").arg(name.left(60), index.nearest(name).join(u", "_s)));
}

} // namespace

Result<void> initCommand(const Invocation &run)
{
    const auto zone = run.line.has(u"time-zone"_s) ? zoneCalled(run.line.value(u"time-zone"_s))
                                                   : Result<QTimeZone>(QTimeZone::systemTimeZone());
    if (!zone)
        return tl::unexpected(zone.error());
    const QString name = run.line.value(u"name"_s, Cli::tr("Our board"));
    if (name.trimmed().isEmpty())
        return failure(ErrorKind::Usage, Cli::tr("The board's name is empty."));
    prepareDefaultPlace(run);
    const auto board = Board::create(run.where, {name, *zone});
    if (!board)
        return tl::unexpected(board.error());
    say(Cli::tr("“%1” is ready at %2. Add people with: bravoboard people add NAME")
            .arg(name.simplified(), run.where.display()));
    return {};
}

} // namespace bravo
