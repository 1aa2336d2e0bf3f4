#include "commands/cli.h"
#include "commands/commands.h"
#include "commands/peoplechanges.h"
#include "commands/signin.h"
#include "commands/terminal.h"
#include "publish/csv.h"
#include "store/idletime.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

QString roleOf(const Employee &one)
{
    return one.role == Role::Manager ? u"manager"_s : u"staff"_s;
}

QString asJson(const QList<Employee> &people)
{
    QJsonArray list;
    for (const Employee &one : people)
        list += QJsonObject{{u"id"_s, one.id}, {u"name"_s, one.name}, {u"nickname"_s, one.nickname},
            {u"team"_s, one.team}, {u"role"_s, roleOf(one)}};
    return QString::fromUtf8(QJsonDocument(list).toJson());
}

Result<void> list(Board &board, const QString &format)
{
    const auto roster = board.roster();
    if (!roster)
        return tl::unexpected(roster.error());
    if (format == "json"_L1)
        return print(asJson(roster->employees));
    if (format == "csv"_L1) {
        QByteArray text = csvLine({u"name"_s, u"nickname"_s, u"team"_s, u"role"_s});
        for (const Employee &one : roster->employees)
            text += csvLine({one.name, one.nickname, one.team, roleOf(one)});
        return print(text);
    }
    if (roster->employees.isEmpty()) {
        say(Cli::tr("Nobody is on the roster yet. Add people with: bravoboard people add NAME"));
        return {};
    }
    QList<QStringList> rows{{Cli::tr("NAME"), Cli::tr("TEAM"), Cli::tr("ROLE")}};
    for (const Employee &one : roster->employees)
        rows += {one.nickname.isEmpty() ? one.name : u"%1 (%2)"_s.arg(one.name, one.nickname), one.team,
            one.role == Role::Manager ? Cli::tr("manager") : Cli::tr("staff")};
    return print(tableText(rows));
}

Result<void> add(Board &board, const CommandLine &line)
{
    const auto made = board.addEmployee({.name = line.arguments[1],
        .team = line.value(u"team"_s),
        .nickname = {},
        .role = line.value(u"role"_s) == "manager"_L1 ? Role::Manager : Role::Staff});
    if (!made)
        return tl::unexpected(made.error());
    say(Cli::tr("%1 is on the roster.").arg(made->name));
    return {};
}

/// The PIN is read, never given as an argument: others on the computer can see those.
Result<void> setPin(Board &board, const Invocation &run)
{
    const auto roster = board.roster();
    if (!roster)
        return tl::unexpected(roster.error());
    const QString name = run.line.arguments[1];
    const auto id = peopleOf(*roster).find(name);
    if (!id)
        return tl::unexpected(id.error());
    const auto secret = readSecret(Cli::tr("A new PIN for %1:").arg(name));
    if (!secret)
        return tl::unexpected(secret.error());
    if (const auto kept = board.setSecret(*id, QString::fromUtf8(*secret), run.now); !kept)
        return kept;
    say(Cli::tr("%1 signs in with the new PIN from now on.").arg(name));
    return {};
}

Result<void> setIdle(const Invocation &run)
{
    const QString seconds = run.line.arguments[1];
    if (const auto kept = setIdleSeconds(run.where, seconds.toInt()); !kept)
        return kept;
    say(Cli::tr("Whoever signs in from now on is signed out after %1 seconds without a touch.").arg(seconds));
    return {};
}

/// What is missing, or too much, behind the first word.
QString howToSay(const QString &verb)
{
    if (verb == "add"_L1)
        return Cli::tr("Say whom to add: bravoboard people add NAME");
    if (verb == "pin"_L1)
        return Cli::tr("Say whose PIN it is: bravoboard people pin NAME");
    if (verb == "idle"_L1)
        return Cli::tr("Say after how many seconds: bravoboard people idle SECONDS");
    if (verb == "leave"_L1)
        return Cli::tr("Say who left: bravoboard people leave NAME");
    if (verb == "merge"_L1)
        return Cli::tr("Say which entry becomes which: bravoboard people merge NAME NAME");
    if (verb == "erase"_L1)
        return Cli::tr("Say whom to erase: bravoboard people erase NAME");
    return Cli::tr("Say which file to import: bravoboard people import FILE.csv");
}

} // namespace

Result<void> peopleCommand(const Invocation &run)
{
    const QString verb = run.line.arguments.value(0);
    if (!verb.isEmpty() && run.line.arguments.size() != (verb == "merge"_L1 ? 3 : 2))
        return failure(ErrorKind::Usage, howToSay(verb));
    if (verb == "import"_L1)
        return importFile(run, u"people"_s, run.line.arguments[1]);
    auto board = Board::open(run.where);
    if (!board)
        return tl::unexpected(board.error());
    const auto signedIn = SignedIn::byName(*board, run.line.value(u"as"_s), run.now);
    if (!signedIn)
        return tl::unexpected(signedIn.error());
    if (verb == "pin"_L1)
        return setPin(*board, run);
    if (verb == "idle"_L1)
        return setIdle(run);
    if (changesAPerson(verb))
        return changePerson(*board, run);
    return verb == "add"_L1 ? add(*board, run.line) : list(*board, run.line.value(u"format"_s));
}

} // namespace bravo
