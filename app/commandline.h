#pragma once

#include "board/error.h"

#include <QHash>
#include <QStringList>

namespace bravo {

/// What stands for a value when a shell completes it.
enum class Fill { Nothing, File, Folder };

/// One option, described once: parsing, --help, completions and the tests all come from this.
struct OptionSpec {
    QString name; // without its dashes
    QString value; // the placeholder, such as NAME; empty: a switch
    QString help;
    bool repeatable = false;
    bool required = false;
    QStringList choices = {}; // empty: any text
    Fill fill = Fill::Nothing;
};

/// What kind of application a command needs.
enum class Needs { Core, Gui, Widgets, Display };

struct CommandSpec {
    QString name;
    QString arguments; // as the usage line shows them, such as "ID"
    QString help;
    QList<OptionSpec> options;
    int fewest = 0; // arguments
    int most = 0;
    QStringList words = {}; // what the first argument may be; empty: any text
    Fill fill = Fill::Nothing; // what the last argument is
    Needs needs = Needs::Core;

    /// Nothing where the command has no such option.
    const OptionSpec *option(QStringView name) const;
    /// "Usage: bravoboard vote ID --as NAME [--withdraw]"
    QString usage() const;
};

/// What was typed, understood but not yet done.
struct CommandLine {
    QString command;
    QStringList arguments;
    QHash<QString, QStringList> options; // by name, without dashes; a switch has one empty text
    QString board; // --board
    bool boardGiven = false;
    bool help = false;
    bool version = false;
    bool selfTest = false;

    bool has(const QString &option) const { return options.contains(option); }
    /// The option's text, or `fallback` where it was not given.
    QString value(const QString &option, const QString &fallback = {}) const;
    QStringList values(const QString &option) const { return options.value(option); }
};

/// Understands the arguments (without the program's name) by the table; misuse is an ErrorKind::Usage with the usage
/// line.
Result<CommandLine> parseCommandLine(const QStringList &arguments, const QList<CommandSpec> &table);

/// Options that every command takes.
QList<OptionSpec> commonOptions();
/// Those and the ones that stand where no command does.
QList<OptionSpec> optionsWithoutCommand();
/// The help on all of the program.
QString generalHelp(const QList<CommandSpec> &table);
/// The help on one command.
QString commandHelp(const CommandSpec &command);
/// The command of that name, or nothing.
const CommandSpec *findCommand(const QList<CommandSpec> &table, QStringView name);

} // namespace bravo
