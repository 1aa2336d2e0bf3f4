#include "commands/cli.h"
#include "commands/commands.h"
#include "commands/terminal.h"
#include "publish/exporting.h"

#include <QFileInfo>
#include <QFontDatabase>
#include <QFontInfo>
#include <QSqlDatabase>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

/// One line a trial; whether all went well is the end's answer.
class Report {
public:
    template <typename T> bool tried(const QString &what, const Result<T> &result)
    {
        line(result ? Cli::tr("ok") : Cli::tr("FAILED"), result ? what : u"%1: %2"_s.arg(what, result.error().message));
        m_well = m_well && result.has_value();
        return result.has_value();
    }
    void note(const QString &what) { line(Cli::tr("note"), what); }
    bool well() const { return m_well; }

private:
    void line(const QString &state, const QString &what)
    {
        if (!print(state.leftJustified(8) + what + u'\n'))
            m_well = false;
    }
    bool m_well = true;
};

Result<void> require(bool condition, const QString &otherwise)
{
    return condition ? Result<void>() : failure(ErrorKind::Failed, otherwise);
}

void tryDrivers(Report &report)
{
    report.tried(Cli::tr("SQLite is there"),
        require(QSqlDatabase::isDriverAvailable(u"QSQLITE"_s), Cli::tr("Qt's SQLite driver is not installed.")));
    if (QSqlDatabase::isDriverAvailable(u"QPSQL"_s))
        report.tried(Cli::tr("PostgreSQL is there"), Result<void>());
    else
        report.note(Cli::tr("Qt's PostgreSQL driver is not installed; boards on a server cannot be opened."));
}

void tryFonts(Report &report)
{
    report.tried(Cli::tr("there are fonts"),
        require(!QFontDatabase::families().isEmpty(), Cli::tr("No font is installed: every letter would be a box.")));
    for (const QString &family : {u"Inter"_s, u"Vollkorn"_s}) {
        if (QFontDatabase::hasFamily(family))
            report.tried(Cli::tr("the font %1 is there").arg(family), Result<void>());
        else
            report.note(
                Cli::tr("The font %1 is missing; %2 stands in for it.").arg(family, QFontInfo(QFont(family)).family()));
    }
}

void tryExports(Report &report, Board &board, const QString &folder, Month month)
{
    for (const QString &suffix : {u"pdf"_s, u"html"_s, u"xlsx"_s, u"csv"_s, u"json"_s, u"md"_s}) {
        const QString file = u"%1/highlights.%2"_s.arg(folder, suffix);
        auto done = exportHighlights(board, {.month = month}, *formatFor(file), file);
        if (done)
            done = require(QFileInfo(file).size() > 0, Cli::tr("The file is empty."));
        report.tried(Cli::tr("highlights as %1").arg(suffix.toUpper()), done);
    }
}

void tryBoard(Report &report, const QString &folder, const QDateTime &now)
{
    const Location where = Location::file(folder + u"/board.bravo"_s);
    auto board = Board::create(where, {u"Self-test"_s, QTimeZone::utc()});
    if (!report.tried(Cli::tr("make a board"), board))
        return;
    const auto host = board->addEmployee({.name = u"Ada"_s, .team = u"Desk"_s, .nickname = {}});
    const auto guest = board->addEmployee({.name = u"Ben"_s, .team = {}, .nickname = {}});
    if (!report.tried(Cli::tr("add a person"), host) || !report.tried(Cli::tr("add another"), guest))
        return;
    const auto posted = board->post(
        {.title = u"Café"_s, .story = u"It was kept open."_s, .postedById = guest->id, .celebrateIds = {host->id}},
        now);
    if (!report.tried(Cli::tr("post a story"), posted))
        return;
    report.tried(Cli::tr("vote"), board->vote(posted->id, guest->id, now));
    auto found = board->incidents({.search = u"cafe"_s});
    report.tried(Cli::tr("search"),
        found ? require(found->size() == 1, Cli::tr("The story was not found.")) : tl::unexpected(found.error()));
    report.tried(Cli::tr("back it up"), board->backup(folder + u"/copy.bravo"_s));
    const auto problems = board->check();
    report.tried(Cli::tr("check it"),
        problems ? require(problems->isEmpty(), problems->value(0)) : tl::unexpected(problems.error()));
    tryExports(report, *board, folder, Month::of(now, QTimeZone::utc()));
}

} // namespace

Result<void> selfTest(const QDateTime &now)
{
    Report report;
    tryDrivers(report);
    tryFonts(report);
    const QTemporaryDir folder;
    if (report.tried(Cli::tr("make a temporary folder"), require(folder.isValid(), folder.errorString())))
        tryBoard(report, folder.path(), now);
    return require(report.well(), Cli::tr("Not all went well."));
}

} // namespace bravo
