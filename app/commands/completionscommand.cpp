#include "commands/cli.h"
#include "commands/commands.h"
#include "commands/table.h"
#include "commands/terminal.h"

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

QStringList dashed(const QList<OptionSpec> &options)
{
    QStringList names;
    for (const OptionSpec &option : options)
        names += u"--"_s + option.name;
    return names;
}

/// A case of bash's table: what may follow an option, as words to choose from or as files.
QString bashValue(const OptionSpec &option)
{
    if (option.value.isEmpty())
        return {};
    if (!option.choices.isEmpty())
        return u"COMPREPLY=($(compgen -W %1 -- \"$word\"))"_s.arg(quoted(option.choices.join(u' ')));
    return option.fill == Fill::File  ? u"_bravoboard_files"_s
        : option.fill == Fill::Folder ? u"COMPREPLY=($(compgen -d -- \"$word\"))"_s
                                      : u"COMPREPLY=()"_s;
}

QString bash(const QList<CommandSpec> &table)
{
    QStringList names;
    QString cases;
    QString values;
    for (const CommandSpec &command : table) {
        names += command.name;
        QStringList words = dashed(command.options) + dashed(commonOptions());
        words = command.words + words;
        cases += u"        %1) words=%2; files=%3 ;;\n"_s.arg(
            command.name, quoted(words.join(u' ')), command.fill == Fill::File ? u"1"_s : u"0"_s);
        for (const OptionSpec &option : command.options) {
            if (const QString value = bashValue(option); !value.isEmpty())
                values += u"        %1:--%2) %3; return ;;\n"_s.arg(command.name, option.name, value);
        }
    }
    return uR"(# bash completion for bravoboard
_bravoboard_files() { compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -f -- "$word")); }
_bravoboard() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command= words= files=0 i
    for ((i = 1; i < COMP_CWORD; i++)); do
        case ${COMP_WORDS[i]} in
        --board) ((i++)) ;;
        -*) ;;
        *) command=${COMP_WORDS[i]}; break ;;
        esac
    done
    [[ $before == --board ]] && { _bravoboard_files; return; }
    case $command:$before in
%1    esac
    case $command in
        '') words=%2 ;;
%3    esac
    COMPREPLY=($(compgen -W "$words" -- "$word"))
    if [[ $files == 1 && $word != -* ]]; then
        compopt -o filenames 2>/dev/null
        COMPREPLY+=($(compgen -f -- "$word"))
    fi
}
complete -F _bravoboard bravoboard
)"_s.arg(values, quoted((names + dashed(optionsWithoutCommand())).join(u' ')), cases);
}

QString zshOption(const OptionSpec &option)
{
    QString help = option.help;
    help.replace(u'[', u'(').replace(u']', u')').replace(u':', u"\\:"_s);
    QString text = (option.repeatable ? u"*--"_s : u"--"_s) + option.name;
    text += option.value.isEmpty() ? u"[%1]"_s.arg(help)
                                   : u"=[%1]:%2:"_s.arg(help, QString(option.value).replace(u':', u"\\:"_s));
    if (!option.choices.isEmpty())
        text += u"(%1)"_s.arg(option.choices.join(u' '));
    else if (option.fill == Fill::File)
        text += u"_files"_s;
    else if (option.fill == Fill::Folder)
        text += u"_files -/"_s;
    return quoted(text);
}

QString zsh(const QList<CommandSpec> &table)
{
    QString names;
    QString cases;
    for (const CommandSpec &command : table) {
        names += u"        %1\n"_s.arg(quoted(command.name + u':' + QString(command.help).replace(u':', u"\\:"_s)));
        cases += u"    %1)\n        _arguments -s -S \\\n"_s.arg(command.name);
        for (const OptionSpec &option : command.options + commonOptions())
            cases += u"            %1 \\\n"_s.arg(zshOption(option));
        if (!command.words.isEmpty())
            cases += u"            '1:what:(%1)' \\\n"_s.arg(command.words.join(u' '));
        if (command.fill == Fill::File)
            cases += u"            '*:file:_files' \\\n"_s;
        cases += u"            && return ;;\n"_s;
    }
    QString common;
    for (const OptionSpec &option : optionsWithoutCommand())
        common += u"        %1 \\\n"_s.arg(zshOption(option));
    return uR"(#compdef bravoboard
_bravoboard() {
    local curcontext=$curcontext state line
    local -a commands
    commands=(
%1    )
    _arguments -C \
%2        '1:command:->command' \
        '*::argument:->argument'
    if [[ $state == command ]]; then
        _describe command commands
        return
    fi
    case $words[1] in
%3    esac
}
if [[ $funcstack[1] == _bravoboard ]]; then
    _bravoboard "$@"
else
    compdef _bravoboard bravoboard
fi
)"_s.arg(names, common, cases);
}

QString fishOption(const QString &condition, const OptionSpec &option)
{
    QString line = u"complete -c bravoboard%1 -l %2 -d %3"_s.arg(condition, option.name, quoted(option.help));
    if (option.value.isEmpty())
        return line + u'\n';
    if (!option.choices.isEmpty())
        return line + u" -x -a %1\n"_s.arg(quoted(option.choices.join(u' ')));
    return line + (option.fill == Fill::Nothing ? u" -x\n"_s : u" -r -F\n"_s);
}

QString fish(const QList<CommandSpec> &table)
{
    QString text = u"# fish completion for bravoboard\ncomplete -c bravoboard -f\n"_s;
    for (const OptionSpec &option : optionsWithoutCommand())
        text += fishOption({}, option);
    for (const CommandSpec &command : table) {
        text +=
            u"complete -c bravoboard -n __fish_use_subcommand -a %1 -d %2\n"_s.arg(command.name, quoted(command.help));
        const QString condition = u" -n '__fish_seen_subcommand_from %1'"_s.arg(command.name);
        for (const OptionSpec &option : command.options)
            text += fishOption(condition, option);
        if (!command.words.isEmpty())
            text += u"complete -c bravoboard%1 -a %2\n"_s.arg(condition, quoted(command.words.join(u' ')));
        if (command.fill == Fill::File)
            text += u"complete -c bravoboard%1 -F\n"_s.arg(condition);
    }
    return text;
}

} // namespace

Result<void> completionsCommand(const Invocation &run)
{
    const QString shell = run.line.arguments.front();
    const QList<CommandSpec> table = commandTable();
    return print(shell == "bash"_L1 ? bash(table) : shell == "zsh"_L1 ? zsh(table) : fish(table));
}

} // namespace bravo
