#include "ceremony/runceremony.h"
#include "commands/cli.h"
#include "commands/commands.h"
#include "commands/demo.h"
#include "commands/table.h"
#include "commands/terminal.h"
#include "desk/rundesk.h"
#include "kiosk/exitpin.h"
#include "kiosk/kiosksettings.h"
#include "kiosk/runkiosk.h"
#include "kiosk/showinglog.h"
#include "kiosk/slidesexport.h"
#include "kiosk/supervisor.h"
#include "language.h"
#include "manager/runmanager.h"
#include "screens/screens.h"

#include <QApplication>
#include <QTemporaryDir>

#include <clocale>
#include <csignal>
#include <memory>
#ifdef Q_OS_UNIX
#include <langinfo.h>
#endif

using namespace Qt::StringLiterals;
using namespace bravo;

namespace {

/// Qt wants UTF-8 and grumbles otherwise, as under LC_ALL=C.
void speakUtf8()
{
#ifdef Q_OS_UNIX
    std::setlocale(LC_ALL, "");
    if (qstrcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv(qEnvironmentVariableIsSet("LC_ALL") ? "LC_ALL" : "LC_CTYPE", "C.UTF-8");
#endif
}

Needs needsOf(const CommandLine &line, const QList<CommandSpec> &table)
{
    if (line.help || line.version)
        return Needs::Core;
    if (line.selfTest)
        return Needs::Gui;
    if (line.has(u"history"_s) || line.has(u"supervised"_s) || line.has(u"set-exit-pin"_s))
        return Needs::Core; // they need no display, or another process does
    if (line.has(u"run-sheet"_s))
        return Needs::Gui; // nobody looks at it here
    const CommandSpec *command = findCommand(table, line.command);
    return command ? command->needs : Needs::Core;
}

bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

/// A command's messages are its own: Qt's notes on the surroundings are none.
void quietly(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        say(message);
}

std::unique_ptr<QCoreApplication> applicationFor(Needs needs, int &argc, char **argv)
{
    if (needs != Needs::Display && !qEnvironmentVariableIsSet("QT_LOGGING_RULES"))
        qInstallMessageHandler(quietly);
    if (needs != Needs::Display && needs != Needs::Core && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // no command needs a display
    if (needs == Needs::Widgets || (needs == Needs::Display && hasDisplay()))
        return std::make_unique<QApplication>(argc, argv);
    if (needs == Needs::Gui)
        return std::make_unique<QGuiApplication>(argc, argv);
    return std::make_unique<QCoreApplication>(argc, argv);
}

/// How the command ended, as an exit code; what went wrong is said.
template <typename T> int ended(const Result<T> &result)
{
    if (result)
        return 0;
    if (!result.error().message.isEmpty())
        say(result.error().message);
    return static_cast<int>(result.error().kind);
}

int written(const Result<QStringList> &files, const QString &folder)
{
    if (files)
        say(Cli::tr("%n pictures are in %1.", nullptr, static_cast<int>(files->size())).arg(folder));
    return ended(files);
}

int runSlides(const Invocation &run)
{
    const auto size = sizeOption(run.line, u"size"_s, QSize(1920, 1080));
    if (!size)
        return ended(size);
    auto board = Board::open(run.where);
    if (!board)
        return ended(board);
    const QString folder = run.line.value(u"out"_s);
    return written(exportSlides(*board, folder, *size), folder);
}

/// Of the board that was named; else of a demo made for it, so that the pictures show what the program can do.
int runScreens(const Invocation &run)
{
    const QTemporaryDir temporary;
    Location where = run.where;
    if (run.defaultPlace) {
        where = Location::file(temporary.filePath(u"demo.bravo"_s));
        if (const auto made = makeDemoBoard(where, run.now); !made)
            return ended(made);
    }
    const QString folder = run.line.value(u"out"_s);
    return written(renderScreens(where, folder, run.now, [](const QString &file) { print(file + u'\n'); }), folder);
}

/// What leaving the kiosk takes from now on.
Result<void> setExitPin()
{
    const auto pin = readSecret(Cli::tr("The PIN for leaving the kiosk:"), Emptiness::Allowed);
    if (!pin)
        return tl::unexpected(pin.error());
    const QString typed = QString::fromUtf8(*pin);
    if (const auto kept = storeExitPin(typed); !kept)
        return kept;
    say(typed.isEmpty() ? Cli::tr("Leaving the kiosk takes no PIN any more.")
                        : Cli::tr("Leaving the kiosk takes this PIN from its next start on."));
    return {};
}

/// Those of the options that were given, with their texts.
QHash<QString, QString> given(const CommandLine &line, const QStringList &names)
{
    QHash<QString, QString> texts;
    for (const QString &name : names) {
        if (line.has(name))
            texts.insert(name, line.value(name));
    }
    return texts;
}

/// The arguments again, without --supervised.
QStringList unsupervised(const CommandLine &line)
{
    QStringList arguments{line.command};
    if (line.boardGiven)
        arguments += u"--board="_s + line.board;
    for (auto it = line.options.cbegin(); it != line.options.cend(); ++it) {
        if (it.key() != "supervised"_L1 && it.key() != "board"_L1)
            arguments += u"--%1=%2"_s.arg(it.key(), it.value().front());
    }
    return arguments;
}

int holdCeremony(const Invocation &run)
{
    const auto month = monthOption(run.line);
    if (!month)
        return ended(month);
    return runCeremony({.where = run.where,
        .month = *month,
        .screen = run.line.value(u"screen"_s),
        .person = run.line.value(u"as"_s),
        .runSheet = run.line.value(u"run-sheet"_s)});
}

int runWindow(const Invocation &run)
{
    if (run.line.has(u"run-sheet"_s))
        return holdCeremony(run);
    if (run.line.command == "screens"_L1)
        return runScreens(run);
    if (run.line.command == "slides"_L1)
        return runSlides(run);
    if (run.line.has(u"history"_s))
        return ended(listShowings(run, ShowingLog::of(run.where)));
    if (run.line.has(u"set-exit-pin"_s))
        return ended(setExitPin());
    const auto window = sizeOption(run.line, u"window"_s, QSize());
    if (!window)
        return ended(window);
    if (!hasDisplay())
        return ended(Result<void>(failure(ErrorKind::Failed,
            Cli::tr("There is no display for a window here. The commands work without one: bravoboard --help"))));
    if (run.line.has(u"supervised"_s))
        return superviseKiosk(unsupervised(run.line));
    if (run.line.command == "ceremony"_L1)
        return holdCeremony(run);
    if (run.line.command == "kiosk"_L1)
        return runKiosk({.where = run.where,
            .screen = run.line.value(u"screen"_s),
            .window = *window,
            .settings = given(run.line, kioskSettingNames())});
    if (run.line.command == "manage"_L1)
        return runManager(run.where);
    prepareDefaultPlace(run);
    return runDesk(run.where, run.defaultPlace);
}

int dispatch(const Result<CommandLine> &line, const QList<CommandSpec> &table)
{
    if (!line)
        return ended(line);
    if (line->help) {
        const CommandSpec *command = findCommand(table, line->command);
        return ended(print(command ? commandHelp(*command) : generalHelp(table)));
    }
    if (line->version)
        return ended(print(u"bravoboard "_s + QCoreApplication::applicationVersion() + u'\n'));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (line->selfTest)
        return ended(selfTest(now));
    const auto run = invocationFor(*line, now);
    if (!run)
        return ended(run);
    const auto command = commandCalled(line->command);
    if (!command)
        return runWindow(*run);
    const int code = ended(command(*run));
    if (code == 0 && changesBoard(*line))
        publishAfter(*run);
    return code;
}

} // namespace

int main(int argc, char **argv)
{
    speakUtf8();
#ifdef SIGXFSZ
    std::signal(SIGXFSZ, SIG_IGN); // a file that may not grow is an error to be told, not an end
#endif
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    // What is wanted decides which kind of application there is, and only that can translate what is said.
    const auto wanted = parseCommandLine(arguments, commandTable());
    int alone = 1; // Qt sees no arguments: they are all this program's own
    const auto application = applicationFor(wanted ? needsOf(*wanted, commandTable()) : Needs::Core, alone, argv);
    QCoreApplication::setApplicationName(u"bravoboard"_s);
    QCoreApplication::setOrganizationName(u"bravoboard"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(BRAVO_VERSION));
    QGuiApplication::setDesktopFileName(u"org.bravoboard.BravoBoard"_s);
    installLanguage(*application);
    const QList<CommandSpec> table = commandTable();
    return dispatch(parseCommandLine(arguments, table), table);
}
