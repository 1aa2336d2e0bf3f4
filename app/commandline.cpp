#include "commandline.h"

#include "board/names.h"
#include "board/text.h"
#include "commands/cli.h"

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

QString shown(const OptionSpec &option)
{
    return option.value.isEmpty() ? u"--"_s + option.name : u"--%1 %2"_s.arg(option.name, option.value);
}

tl::unexpected<Error> misuse(const QString &sentence, const CommandSpec *command = nullptr)
{
    const QString usage = command ? command->usage() : Cli::tr("Usage: bravoboard [--board WHERE] [COMMAND]");
    return failure(ErrorKind::Usage, sentence + u'\n' + usage);
}

/// The words in lines that a usual terminal shows whole; all but the first begin so far in.
QString wrapped(const QStringList &words, qsizetype indent)
{
    constexpr qsizetype columns = 100;
    QString text;
    qsizetype used = indent;
    for (const QString &word : words) {
        const bool fits = used + 1 + word.size() <= columns;
        if (!text.isEmpty())
            text += fits ? u" "_s : u'\n' + QString(indent, u' ');
        used = (fits ? used + 1 : indent) + word.size();
        text += word;
    }
    return text;
}

QString wrapped(const QString &text, qsizetype indent)
{
    return wrapped(text.split(u' '), indent);
}

/// The names nearest to a mistyped one, as the end of a sentence; empty where none is near.
QString didYouMean(const QString &typed, const QStringList &known)
{
    QStringList near;
    int least = 2;
    for (const QString &name : known) {
        const int distance = typed.size() >= 3 && name.startsWith(typed) ? 0 : editDistance(typed, name);
        if (distance < least)
            near.clear();
        if (distance <= least)
            near += name;
        least = std::min(least, distance);
    }
    return near.isEmpty() ? QString() : u' ' + Cli::tr("Did you mean %1?").arg(near.join(u", "_s));
}

/// Reads the arguments from left to right, with the table beside it.
class Reader {
public:
    Reader(const QStringList &arguments, const QList<CommandSpec> &table) : m_arguments(arguments), m_table(table) { }

    Result<CommandLine> read()
    {
        for (m_at = 0; m_at < m_arguments.size(); ++m_at) {
            if (auto taken = take(m_arguments[m_at]); !taken)
                return tl::unexpected(taken.error());
        }
        return finished();
    }

private:
    Result<void> take(const QString &argument)
    {
        if (m_plain || !argument.startsWith(u'-') || argument == "-"_L1)
            return takeWord(argument);
        if (argument == "--"_L1) {
            m_plain = true;
            return {};
        }
        const QString typed = argument == "-h"_L1 ? u"--help"_s : argument;
        const qsizetype equals = typed.indexOf(u'=');
        const QString name = typed.mid(2, equals < 0 ? -1 : equals - 2);
        const OptionSpec *option = typed.startsWith("--"_L1) ? find(name) : nullptr;
        if (!option)
            return unknown(typed.left(equals < 0 ? typed.size() : equals));
        if (option->value.isEmpty() && equals >= 0)
            return misuse(Cli::tr("The option --%1 takes no value.").arg(name), m_command);
        if (option->value.isEmpty())
            return keep(*option, {});
        if (equals >= 0)
            return keep(*option, typed.mid(equals + 1));
        // Text may begin with a dash, but an option of this command in a value's place is a value forgotten.
        const bool forgotten = m_at + 1 >= m_arguments.size()
            || (m_arguments[m_at + 1].startsWith("--"_L1) && find(m_arguments[m_at + 1].mid(2).section(u'=', 0, 0)));
        if (forgotten)
            return misuse(Cli::tr("The option --%1 needs a value: %2.").arg(name, shown(*option)), m_command);
        return keep(*option, m_arguments[++m_at]);
    }

    Result<void> takeWord(const QString &word)
    {
        if (!m_command) {
            m_command = findCommand(m_table, word);
            if (m_command)
                return {};
            if (word == "help"_L1) { // as other programs have it: what follows is the command to tell about
                m_line.help = true;
                return {};
            }
            QStringList names;
            for (const CommandSpec &command : m_table)
                names += command.name;
            return misuse(
                Cli::tr("There is no command “%1”.").arg(shortened(cleanLine(word), 40)) + didYouMean(word, names));
        }
        if (m_line.arguments.size() >= m_command->most)
            return misuse(Cli::tr("“%1” is one argument too many.").arg(shortened(cleanLine(word), 40)), m_command);
        if (m_line.arguments.isEmpty() && !m_command->words.isEmpty() && !m_command->words.contains(word))
            return misuse(
                Cli::tr("“%1” is none of: %2.").arg(shortened(cleanLine(word), 40), m_command->words.join(u", "_s)),
                m_command);
        m_line.arguments += word;
        return {};
    }

    const OptionSpec *find(QStringView name)
    {
        for (const OptionSpec &option : m_command ? m_common : m_alone) {
            if (option.name == name)
                return &option;
        }
        return m_command ? m_command->option(name) : nullptr;
    }

    Result<void> unknown(const QString &typed)
    {
        const QString cleaned = shortened(cleanLine(typed), 40);
        if (!m_command)
            return misuse(Cli::tr("There is no option %1 before a command.").arg(cleaned));
        QStringList names;
        for (const OptionSpec &option : m_command->options + m_common)
            names += u"--"_s + option.name;
        return misuse(
            Cli::tr("“%1” has no option %2.").arg(m_command->name, cleaned) + didYouMean(typed, names), m_command);
    }

    Result<void> keep(const OptionSpec &option, const QString &value)
    {
        if (!option.repeatable && m_line.has(option.name))
            return misuse(Cli::tr("The option --%1 is given twice.").arg(option.name), m_command);
        if (!option.choices.isEmpty() && !option.choices.contains(value))
            return misuse(Cli::tr("--%1 cannot be “%2”; it is one of: %3.")
                              .arg(option.name, shortened(cleanLine(value), 40), option.choices.join(u", "_s)),
                m_command);
        m_line.options[option.name] += value;
        return {};
    }

    Result<CommandLine> finished()
    {
        m_line.help = m_line.help || m_line.has(u"help"_s);
        m_line.version = m_line.has(u"version"_s);
        m_line.selfTest = m_line.has(u"self-test"_s);
        m_line.boardGiven = m_line.has(u"board"_s);
        m_line.board = m_line.value(u"board"_s);
        m_line.command = m_command ? m_command->name : QString();
        if (m_line.help || m_line.version || m_line.selfTest)
            return m_line;
        if (!m_command) {
            m_line.command = u"desk"_s;
            return m_line;
        }
        if (m_line.arguments.size() < m_command->fewest)
            return misuse(Cli::tr("“%1” needs: %2.").arg(m_command->name, m_command->arguments), m_command);
        for (const OptionSpec &option : m_command->options) {
            if (option.required && !m_line.has(option.name))
                return misuse(Cli::tr("“%1” needs the option %2.").arg(m_command->name, shown(option)), m_command);
        }
        return m_line;
    }

    const QStringList &m_arguments;
    const QList<CommandSpec> &m_table;
    const QList<OptionSpec> m_common = commonOptions();
    const QList<OptionSpec> m_alone = optionsWithoutCommand();
    const CommandSpec *m_command = nullptr;
    CommandLine m_line;
    qsizetype m_at = 0;
    bool m_plain = false;
};

QString optionLines(const QList<OptionSpec> &options)
{
    QString text;
    for (const OptionSpec &option : options) {
        QString help = option.help;
        if (option.repeatable)
            help += u' ' + Cli::tr("(may be given several times)");
        constexpr qsizetype column = 28;
        const QString left = u"  "_s + shown(option);
        text += left.size() < column ? left.leftJustified(column) : left + u'\n' + QString(column, u' ');
        text += wrapped(help, column) + u'\n';
    }
    return text;
}

} // namespace

const OptionSpec *CommandSpec::option(QStringView wanted) const
{
    for (const OptionSpec &one : options) {
        if (one.name == wanted)
            return &one;
    }
    return nullptr;
}

QString CommandSpec::usage() const
{
    QStringList parts{Cli::tr("Usage: bravoboard %1").arg(name)};
    if (!arguments.isEmpty())
        parts += arguments.split(u' ');
    for (const OptionSpec &one : options) {
        const QString text = shown(one) + (one.repeatable ? u"…"_s : QString());
        parts += one.required ? text : u"[%1]"_s.arg(text);
    }
    return wrapped(parts, 4);
}

QString CommandLine::value(const QString &option, const QString &fallback) const
{
    const auto found = options.constFind(option);
    return found == options.cend() || found->isEmpty() ? fallback : found->back();
}

Result<CommandLine> parseCommandLine(const QStringList &arguments, const QList<CommandSpec> &table)
{
    return Reader(arguments, table).read();
}

QList<OptionSpec> commonOptions()
{
    return {
        {.name = u"board"_s,
            .value = u"WHERE"_s,
            .help = Cli::tr("the board: a file, or postgresql://USER@HOST[:PORT]/NAME"),
            .fill = Fill::File},
        {.name = u"help"_s, .help = Cli::tr("say how it is used")},
        {.name = u"version"_s, .help = Cli::tr("say which version this is")},
    };
}

QList<OptionSpec> optionsWithoutCommand()
{
    return commonOptions()
        + QList<OptionSpec>{{.name = u"self-test"_s,
            .help = Cli::tr("try out, in a temporary folder, whether all works on this computer")}};
}

QString generalHelp(const QList<CommandSpec> &table)
{
    QString text = Cli::tr("Bravo Board: a board of the moments when a colleague did it right for a customer.")
        + u"\n\n"_s + Cli::tr("Usage: bravoboard [--board WHERE] [COMMAND]") + u"\n\n"_s + Cli::tr("Commands:") + u'\n';
    for (const CommandSpec &command : table)
        text += u"  "_s + command.name.leftJustified(13) + wrapped(command.help, 15) + u'\n';
    text += u'\n' + Cli::tr("Options:") + u'\n' + optionLines(optionsWithoutCommand());
    text += u'\n' + Cli::tr("“bravoboard COMMAND --help” tells more about one command.") + u'\n'
        + Cli::tr("Without --board, the variable BRAVOBOARD_BOARD says where the board is; without that,\n"
                  "it is board.bravo in the user's data folder.")
        + u'\n'
        + Cli::tr("Exit codes: 0 done, 1 failed, 2 wrong usage, 3 not allowed, 4 busy or out of reach,\n"
                  "5 damaged or not a board, 6 made by a newer version.")
        + u'\n';
    return text;
}

QString commandHelp(const CommandSpec &command)
{
    QString text = command.usage() + u"\n\n"_s + wrapped(command.help, 0) + u'\n';
    if (!command.options.isEmpty())
        text += u'\n' + Cli::tr("Options:") + u'\n' + optionLines(command.options);
    return text + u'\n' + Cli::tr("Options of every command:") + u'\n' + optionLines(commonOptions());
}

const CommandSpec *findCommand(const QList<CommandSpec> &table, QStringView name)
{
    for (const CommandSpec &command : table) {
        if (command.name == name)
            return &command;
    }
    return nullptr;
}

} // namespace bravo
