#include "commands/cli.h"
#include "commands/table.h"

using namespace Qt::StringLiterals;

namespace bravo {

CommandSpec kioskCommand()
{
    const QStringList quietLooks{u"dim"_s, u"black"_s};
    const QStringList themes{u"day-and-night"_s, u"paper"_s, u"night"_s, u"brand"_s};
    return {.name = u"kiosk"_s,
        .help = Cli::tr("show the board on a screen, one story at a time"),
        .options =
            {
                {.name = u"screen"_s, .value = u"N|NAME"_s, .help = Cli::tr("on this screen, by number or name")},
                {.name = u"window"_s,
                    .value = u"WxH"_s,
                    .help = Cli::tr("in a window of this size instead of the full screen")},
                {.name = u"open"_s,
                    .value = u"TIMES"_s,
                    .help = Cli::tr("only then, such as \"mon-fri 07:00-22:00, sat 09:00-18:00\"; black otherwise")},
                {.name = u"quiet"_s, .value = u"TIMES"_s, .help = Cli::tr("then dim, such as 22:00-06:00")},
                {.name = u"quiet-look"_s,
                    .value = quietLooks.join(u'|'),
                    .help = Cli::tr("what quiet times look like"),
                    .choices = quietLooks},
                {.name = u"door"_s,
                    .value = u"TIMES"_s,
                    .help = Cli::tr("when shifts begin, such as \"06:00, 14:00\": greets for ten minutes")},
                {.name = u"door-line"_s,
                    .value = u"LINES"_s,
                    .help = Cli::tr("what the greeting adds: one line a day, with | between them")},
                {.name = u"theme"_s, .value = themes.join(u'|'), .help = Cli::tr("its colours"), .choices = themes},
                {.name = u"slides"_s,
                    .value = u"KINDS"_s,
                    .help = Cli::tr(
                        "how often kinds of slides come, such as \"value=0, link=2\": 0 not at all, 1 as usual")},
                {.name = u"diagonal"_s, .value = u"INCHES"_s, .help = Cli::tr("how large the screen is")},
                {.name = u"distance"_s,
                    .value = u"METRES"_s,
                    .help = Cli::tr("how far away the furthest reader stands; the text grows with it")},
                {.name = u"set-exit-pin"_s,
                    .help = Cli::tr("read a PIN that leaving the kiosk takes from then on; an empty line: none")},
                {.name = u"supervised"_s, .help = Cli::tr("start it anew whenever it is killed, crashes or hangs")},
                {.name = u"history"_s, .help = Cli::tr("list what was shown on this computer, the newest first")},
                {.name = u"limit"_s, .value = u"N"_s, .help = Cli::tr("history: at most so many; all otherwise")},
                listFormat(),
            },
        .needs = Needs::Display};
}

} // namespace bravo
