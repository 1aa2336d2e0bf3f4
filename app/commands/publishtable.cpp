// The commands that make something to give out: highlights and what is printed.
#include "commands/cli.h"
#include "commands/speaking.h"
#include "commands/table.h"

using namespace Qt::StringLiterals;

namespace bravo {

CommandSpec highlightsSpec()
{
    const QStringList formats{u"pdf"_s, u"html"_s, u"xlsx"_s, u"csv"_s, u"json"_s, u"md"_s, u"png"_s};
    return {.name = u"highlights"_s,
        .help = Cli::tr("export a month's most voted stories; the file's suffix says the format"),
        .options =
            {
                {.name = u"month"_s, .value = u"YYYY-MM"_s, .help = Cli::tr("the month"), .required = true},
                {.name = u"out"_s,
                    .value = u"FILE"_s,
                    .help = Cli::tr("the file to write, or several; for png a folder, made where missing"),
                    .repeatable = true,
                    .required = true,
                    .fill = Fill::File},
                {.name = u"format"_s,
                    .value = formats.join(u'|'),
                    .help = Cli::tr(
                        "the format, where the suffix does not say it; png: each story in the sizes of social pages"),
                    .choices = formats},
                {.name = u"top"_s, .value = u"N"_s, .help = Cli::tr("how many stories; 5 otherwise")},
                {.name = u"edition"_s,
                    .value = u"inside|outside"_s,
                    .help = Cli::tr(
                        "for the house, or for the world outside, which sees a customer's words by consent alone"),
                    .choices = {u"inside"_s, u"outside"_s}},
                {.name = u"paper"_s,
                    .value = u"a4|letter"_s,
                    .help = Cli::tr("the paper to print on; a4 otherwise"),
                    .choices = {u"a4"_s, u"letter"_s}},
                languageOption(),
                {.name = u"exact"_s,
                    .help = Cli::tr(
                        "csv: cells as they were typed, also where a spreadsheet would take one for a formula")},
            },
        .needs = Needs::Gui};
}

CommandSpec printSpec()
{
    const QStringList products{
        u"certificate"_s, u"poster"_s, u"banner"_s, u"buttons"_s, u"mug"_s, u"tent"_s, u"namecard"_s};
    return {.name = u"print"_s,
        .arguments = products.join(u'|'),
        .help = Cli::tr("make something to print of a story or a value, at true size with bleed and marks"),
        .options =
            {
                {.name = u"month"_s, .value = u"YYYY-MM"_s, .help = Cli::tr("the month whose story it is")},
                {.name = u"rank"_s, .value = u"N"_s, .help = Cli::tr("the month's which story; 1 otherwise")},
                {.name = u"story"_s, .value = u"ID"_s, .help = Cli::tr("this story instead")},
                {.name = u"value"_s, .value = u"NAME"_s, .help = Cli::tr("a service value instead")},
                {.name = u"out"_s,
                    .value = u"FILE"_s,
                    .help = Cli::tr("the .pdf or .svg to write"),
                    .required = true,
                    .fill = Fill::File},
                {.name = u"size"_s,
                    .value = u"SIZE"_s,
                    .help = Cli::tr("a4 to a0 or letter; of buttons 25, 32, 38 or 58 (mm)")},
                {.name = u"style"_s,
                    .value = u"classic|modern|warm"_s,
                    .help = Cli::tr("a certificate's style; classic otherwise"),
                    .choices = {u"classic"_s, u"modern"_s, u"warm"_s}},
                {.name = u"tile"_s,
                    .value = u"a4|a3|letter"_s,
                    .help = Cli::tr("a poster or banner in parts on this paper"),
                    .choices = {u"a4"_s, u"a3"_s, u"letter"_s}},
                languageOption(),
            },
        .fewest = 1,
        .most = 1,
        .words = products,
        .needs = Needs::Gui};
}

} // namespace bravo
