#include "commands/cli.h"
#include "commands/commands.h"
#include "commands/terminal.h"
#include "publish/csv.h"
#include "store/serverprepare.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

QString addressFor(Location admin, const QString &login)
{
    admin.user = login;
    return admin.display();
}

/// What goes into the configuration of the PC or screen that has this login.
QString configurationOf(const Location &admin, const ServerLogin &login)
{
    QString text = (login.kind == ServerLogin::Kind::Desk ? Cli::tr("For the desk with the login %1:")
                                                          : Cli::tr("For the screen with the login %1:"))
                       .arg(login.name)
        + u'\n';
    text += u"    BRAVOBOARD_BOARD=%1\n"_s.arg(addressFor(admin, login.name));
    if (login.passwordFile.isEmpty())
        return text + u"    "_s + Cli::tr("It was there already, and keeps its password.") + u'\n';
    text +=
        u"    "_s + Cli::tr("Its password is in %1. Bring it there, and keep no copy.").arg(login.passwordFile) + u'\n';
    if (login.kind == ServerLogin::Kind::Desk)
        text += u"    "_s + Cli::tr("There, for its keychain: bravoboard password set < FILE") + u'\n';
    return text + u"    "_s
        + Cli::tr("Or leave it in a file that only the desk's user may read: BRAVOBOARD_PASSWORD_FILE=FILE") + u'\n';
}

Result<void> prepare(const Invocation &run, const Location &admin)
{
    const CommandLine &line = run.line;
    const PrepareWish wish{.desks = line.values(u"desk"_s),
        .kiosks = line.values(u"kiosk"_s),
        .passwordFolder = line.value(u"passwords"_s),
        .newPasswords = line.has(u"new-password"_s)};
    if (!(wish.desks + wish.kiosks).isEmpty() && wish.passwordFolder.isEmpty())
        return failure(ErrorKind::Usage,
            Cli::tr("Say where the logins' passwords shall be written to: --passwords DIR. They are shown nowhere."));
    const auto report = prepareServer(admin, wish);
    if (!report)
        return tl::unexpected(report.error());
    say(report->changed ? Cli::tr("The server is ready: %1").arg(admin.display())
                        : Cli::tr("All was up to date already: %1").arg(admin.display()));
    QString text;
    for (const ServerLogin &login : report->logins)
        text += configurationOf(admin, login);
    if (const auto printed = print(text); !printed)
        return printed;
    if (!report->hasBoard)
        say(Cli::tr("Next, an empty board there: bravoboard --board %1 init\n"
                    "or the one that you have: bravoboard --board FILE move --to %1\n"
                    "Then the first manager: bravoboard --board %1 people add NAME --role manager\n"
                    "and a password for them: bravoboard --board %1 people pin NAME")
                .arg(admin.display()));
    return {};
}

QString kindOf(const ServerLogin &login)
{
    return login.kind == ServerLogin::Kind::Desk ? u"desk"_s : u"kiosk"_s;
}

Result<void> logins(const Location &admin, const QString &format)
{
    const auto all = serverLogins(admin);
    if (!all)
        return tl::unexpected(all.error());
    if (format == "json"_L1) {
        QJsonArray list;
        for (const ServerLogin &one : *all)
            list += QJsonObject{{u"login"_s, one.name}, {u"kind"_s, kindOf(one)}, {u"connections"_s, one.connections}};
        return print(QString::fromUtf8(QJsonDocument(list).toJson()));
    }
    QList<QStringList> rows;
    for (const ServerLogin &one : *all)
        rows += {one.name, one.kind == ServerLogin::Kind::Desk ? Cli::tr("desk") : Cli::tr("screen"),
            QString::number(one.connections)};
    if (format == "csv"_L1) {
        QByteArray text = csvLine({u"login"_s, u"kind"_s, u"connections"_s});
        for (const ServerLogin &one : *all)
            text += csvLine({one.name, kindOf(one), QString::number(one.connections)});
        return print(text);
    }
    if (rows.isEmpty()) {
        say(Cli::tr("No PC and no screen has a login yet. To make one: bravoboard server prepare URL --desk PC"));
        return {};
    }
    rows.prepend({Cli::tr("LOGIN"), Cli::tr("FOR"), Cli::tr("CONNECTIONS")});
    return print(tableText(rows));
}

} // namespace

Result<void> serverCommand(const Invocation &run)
{
    const QString verb = run.line.arguments.front();
    const QString word = run.line.arguments.value(1);
    if (verb == "prepare"_L1) {
        const auto admin = word.isEmpty() ? Result<Location>(run.where) : Location::parse(word);
        return admin ? prepare(run, *admin) : Result<void>(tl::unexpected(admin.error()));
    }
    if (run.where.engine != Location::Engine::Postgres)
        return failure(
            ErrorKind::Usage, Cli::tr("Say which board: --board postgresql://ADMIN@HOST[:PORT]/NAME, on a server."));
    if (verb == "logins"_L1)
        return logins(run.where, run.line.value(u"format"_s));
    if (word.isEmpty())
        return failure(ErrorKind::Usage, Cli::tr("Say which login: bravoboard server remove-login LOGIN"));
    if (const auto removed = removeServerLogin(run.where, word); !removed)
        return removed;
    say(Cli::tr("The login %1 is gone; its connections and sign-ins have ended.").arg(word));
    return {};
}

} // namespace bravo
