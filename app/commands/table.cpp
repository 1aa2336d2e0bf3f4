#include "commands/table.h"

#include "board/incident.h"
#include "commands/cli.h"

using namespace Qt::StringLiterals;

namespace bravo {

OptionSpec listFormat()
{
    return {.name = u"format"_s,
        .value = u"table|json|csv"_s,
        .help = Cli::tr("how the list is written; a table otherwise"),
        .choices = {u"table"_s, u"json"_s, u"csv"_s}};
}

namespace {

QList<OptionSpec> importOptions()
{
    return {
        {.name = u"map"_s,
            .value = u"FIELD=COLUMN"_s,
            .help = Cli::tr("the field is read from this column"),
            .repeatable = true},
        {.name = u"set"_s,
            .value = u"FIELD=TEXT"_s,
            .help = Cli::tr("the field has this text in every row"),
            .repeatable = true},
        {.name = u"where"_s,
            .value = u"COLUMN=V1,V2"_s,
            .help = Cli::tr("only rows whose column holds one of these; all conditions must hold"),
            .repeatable = true},
        {.name = u"create"_s, .help = Cli::tr("make people, teams and values that are missing")},
        {.name = u"dry-run"_s, .help = Cli::tr("say what would happen, and change nothing")},
        {.name = u"as"_s,
            .value = u"NAME"_s,
            .help = Cli::tr("who does it, where that needs saying: at a desk of a server, by their PIN")},
    };
}

CommandSpec people()
{
    return {.name = u"people"_s,
        .arguments = u"[add NAME | import FILE.csv | pin NAME | leave NAME | merge NAME NAME | erase NAME | "
                     "idle SECONDS]"_s,
        .help = Cli::tr("list the people on the board, add one, import many, give one a PIN; note that one left, make "
                        "two entries one, erase one; or say when an idle desk signs out"),
        .options =
            QList<OptionSpec>{
                {.name = u"team"_s, .value = u"TEAM"_s, .help = Cli::tr("add: the person's team, made where missing")},
                {.name = u"role"_s,
                    .value = u"staff|manager"_s,
                    .help = Cli::tr("add: the person's role; staff otherwise"),
                    .choices = {u"staff"_s, u"manager"_s}},
                {.name = u"yes"_s, .help = Cli::tr("erase: without being asked again")}, listFormat()}
            + importOptions(),
        .most = 3,
        .words = {u"add"_s, u"import"_s, u"pin"_s, u"leave"_s, u"merge"_s, u"erase"_s, u"idle"_s},
        .fill = Fill::File};
}

CommandSpec post()
{
    return {.name = u"post"_s,
        .help = Cli::tr("post a story; prints its id"),
        .options = {
            {.name = u"by"_s,
                .value = u"NAME"_s,
                .help = Cli::tr("who posts it; at a desk of a server, by their PIN"),
                .required = true},
            {.name = u"for"_s, .value = u"NAME"_s, .help = Cli::tr("a person whom it celebrates"), .repeatable = true},
            {.name = u"for-team"_s,
                .value = u"TEAM"_s,
                .help = Cli::tr("a team that it celebrates"),
                .repeatable = true},
            {.name = u"title"_s, .value = u"TITLE"_s, .help = Cli::tr("the headline"), .required = true},
            {.name = u"story"_s, .value = u"STORY"_s, .help = Cli::tr("what happened"), .required = true},
            {.name = u"learn"_s, .value = u"TEXT"_s, .help = Cli::tr("what others can copy")},
            {.name = u"value"_s,
                .value = u"VALUE"_s,
                .help = Cli::tr("a service value that it shows"),
                .repeatable = true},
            {.name = u"customer-words"_s, .value = u"TEXT"_s, .help = Cli::tr("what the customer said")},
            {.name = u"consent"_s, .help = Cli::tr("the customer agrees that these words are shown outside")},
            {.name = u"consent-by"_s,
                .value = u"NAME"_s,
                .help = Cli::tr("who agreed, where it was not the customer; as --consent")},
            {.name = u"consent-on"_s,
                .value = u"DATE"_s,
                .help = Cli::tr("the day on which they agreed, such as 2026-10-03; as --consent")},
            {.name = u"mark"_s,
                .value = u"MARK"_s,
                .help = Cli::tr("what was seen: %1").arg(markNames().join(u", "_s)),
                .repeatable = true,
                .choices = markNames()},
            {.name = u"process"_s,
                .value = u"PROCESS"_s,
                .help = Cli::tr("a process that had to bend for it"),
                .repeatable = true},
            {.name = u"photo"_s,
                .value = u"FILE"_s,
                .help = Cli::tr("a photo: PNG, JPEG or WebP"),
                .repeatable = true,
                .fill = Fill::File},
            {.name = u"happened-on"_s,
                .value = u"DATE"_s,
                .help = Cli::tr("the day of the moment, such as 2026-10-03")},
            {.name = u"posted-at"_s,
                .value = u"ISO"_s,
                .help = Cli::tr("when it was posted, such as 2026-10-03T21:40; now otherwise")},
        }};
}

CommandSpec incidents()
{
    return {.name = u"incidents"_s,
        .help = Cli::tr("list stories, the newest first"),
        .options = {
            {.name = u"month"_s, .value = u"YYYY-MM"_s, .help = Cli::tr("only those posted in this month")},
            {.name = u"search"_s,
                .value = u"WORDS"_s,
                .help = Cli::tr("only those with all these words or beginnings of words")},
            {.name = u"for"_s, .value = u"NAME"_s, .help = Cli::tr("only those that celebrate this person or team")},
            {.name = u"limit"_s, .value = u"N"_s, .help = Cli::tr("at most so many; all otherwise")},
            {.name = u"out"_s,
                .value = u"FILE"_s,
                .help = Cli::tr("the file to write, all of it or none; its suffix may say the format"),
                .fill = Fill::File},
            listFormat(),
        }};
}

CommandSpec server()
{
    return {.name = u"server"_s,
        .arguments = u"prepare [URL] | logins | remove-login LOGIN"_s,
        .help = Cli::tr("make a PostgreSQL server ready for a board, and look after its logins"),
        .options =
            {
                {.name = u"desk"_s,
                    .value = u"PC"_s,
                    .help = Cli::tr("prepare: make a login for this PC"),
                    .repeatable = true},
                {.name = u"kiosk"_s,
                    .value = u"SCREEN"_s,
                    .help = Cli::tr("prepare: make a login for this screen, which only reads"),
                    .repeatable = true},
                {.name = u"passwords"_s,
                    .value = u"DIR"_s,
                    .help = Cli::tr("prepare: the folder that new logins' passwords are written to, a file each"),
                    .fill = Fill::Folder},
                {.name = u"new-password"_s, .help = Cli::tr("prepare: new passwords also for logins that are there")},
                listFormat(),
            },
        .fewest = 1,
        .most = 2,
        .words = {u"prepare"_s, u"logins"_s, u"remove-login"_s}};
}

} // namespace

QList<CommandSpec> commandTable()
{
    const OptionSpec folder{.name = u"out"_s,
        .value = u"DIR"_s,
        .help = Cli::tr("the folder to write to, made where missing"),
        .required = true,
        .fill = Fill::Folder};
    const QStringList kinds{u"incidents"_s, u"people"_s, u"votes"_s};
    const QStringList shells{u"bash"_s, u"zsh"_s, u"fish"_s};
    CommandSpec posting = post();
    posting.needs = Needs::Gui; // photos
    return {
        {.name = u"desk"_s,
            .help = Cli::tr("open the desk window; so does no command at all"),
            .needs = Needs::Display},
        {.name = u"manage"_s, .help = Cli::tr("open the manager's window"), .needs = Needs::Display},
        kioskCommand(),
        {.name = u"init"_s,
            .help = Cli::tr("make an empty board"),
            .options =
                {
                    {.name = u"name"_s, .value = u"NAME"_s, .help = Cli::tr("the board's name")},
                    {.name = u"time-zone"_s,
                        .value = u"ZONE"_s,
                        .help = Cli::tr("its one time zone, such as Europe/Berlin; this computer's otherwise")},
                }},
        {.name = u"demo"_s,
            .help = Cli::tr("make a board with invented people and three months of stories; never overwrites")},
        people(),
        posting,
        {.name = u"vote"_s,
            .arguments = u"ID"_s,
            .help = Cli::tr("vote for a story, by its id or an unambiguous start of it"),
            .options =
                {
                    {.name = u"as"_s,
                        .value = u"NAME"_s,
                        .help = Cli::tr("who votes; at a desk of a server, by their PIN"),
                        .required = true},
                    {.name = u"withdraw"_s, .help = Cli::tr("take the vote back")},
                },
            .fewest = 1,
            .most = 1},
        wishesSpec(),
        hideSpec(),
        incidents(),
        {.name = u"import"_s,
            .arguments = u"incidents|people|votes FILE.csv"_s,
            .help = Cli::tr("import a CSV file: all of it, or with any bad row nothing"),
            .options = importOptions(),
            .fewest = 2,
            .most = 2,
            .words = kinds,
            .fill = Fill::File},
        highlightsSpec(),
        printSpec(),
        {.name = u"ceremony"_s,
            .help =
                Cli::tr("hold a closed month's ceremony: slides for the hall, and the presenter's view beside them"),
            .options =
                {
                    {.name = u"month"_s, .value = u"YYYY-MM"_s, .help = Cli::tr("the newest closed month otherwise")},
                    {.name = u"as"_s, .value = u"NAME"_s, .help = Cli::tr("who hands the awards over")},
                    {.name = u"screen"_s,
                        .value = u"N|NAME"_s,
                        .help = Cli::tr("the hall's screen, by number or name; the last one otherwise")},
                    {.name = u"run-sheet"_s,
                        .value = u"FILE.pdf"_s,
                        .help = Cli::tr("write what comes when, and what is said, to print; open no window"),
                        .fill = Fill::File},
                },
            .needs = Needs::Display},
        {.name = u"slides"_s,
            .help = Cli::tr("write what the kiosk shows as PNG files"),
            .options = {folder,
                {.name = u"size"_s, .value = u"WxH"_s, .help = Cli::tr("the slides' size; 1920x1080 otherwise")}},
            .needs = Needs::Widgets},
        {.name = u"screens"_s,
            .help = Cli::tr("write a picture of every window and kind of slide as PNG files"),
            .options = {folder},
            .needs = Needs::Widgets},
        {.name = u"coach"_s,
            .help = Cli::tr("read a story on standard input and print the coach's remarks"),
            .options =
                {
                    {.name = u"learn"_s, .value = u"TEXT"_s, .help = Cli::tr("what others can copy from it")},
                    {.name = u"format"_s,
                        .value = u"text|json"_s,
                        .help = Cli::tr("how the remarks are written; text otherwise"),
                        .choices = {u"text"_s, u"json"_s}},
                }},
        {.name = u"backup"_s,
            .arguments = u"FILE"_s,
            .help = Cli::tr("write a proven copy of the board"),
            .fewest = 1,
            .most = 1,
            .fill = Fill::File},
        {.name = u"restore"_s,
            .arguments = u"FILE"_s,
            .help = Cli::tr("put a backup in the board's place; the old file is kept"),
            .fewest = 1,
            .most = 1,
            .fill = Fill::File},
        {.name = u"publish"_s,
            .help = Cli::tr("write what is published into a folder, for a kiosk on another PC"),
            .options =
                {
                    {.name = u"to"_s,
                        .value = u"FOLDER"_s,
                        .help = Cli::tr("the folder, such as a shared one"),
                        .fill = Fill::Folder},
                    {.name = u"always"_s, .help = Cli::tr("and do so after each change from now on")},
                    {.name = u"never"_s, .help = Cli::tr("no longer do so after each change")},
                }},
        {.name = u"move"_s,
            .help = Cli::tr("copy the whole board to another place, and prove the copy; the board itself stays"),
            .options = {{.name = u"to"_s,
                .value = u"WHERE"_s,
                .help = Cli::tr("where there is no board yet: a new file, or a prepared database on a server"),
                .required = true,
                .fill = Fill::File}}},
        {.name = u"check"_s, .help = Cli::tr("say whether all is well with the board")},
        server(),
        {.name = u"password"_s,
            .arguments = u"set | forget"_s,
            .help = Cli::tr("keep the password of the board's server in this user's keychain, or take it out"),
            .fewest = 1,
            .most = 1,
            .words = {u"set"_s, u"forget"_s}},
        {.name = u"completions"_s,
            .arguments = shells.join(u'|'),
            .help = Cli::tr("print the completions for a shell"),
            .fewest = 1,
            .most = 1,
            .words = shells},
    };
}

} // namespace bravo
