#include "bench/material.h"
#include "bench/waiting.h"
#include "manager/insightpage.h"
#include "manager/monthpage.h"
#include "shared/theme.h"
#include "support/testboard.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::bench;
using bravo::test::must;

// How soon a manager's month and insight stand on a large board: 100,000 stories, all of them in three months.

namespace {

constexpr int incidents = 100000;
const QDateTime now(QDate(2026, 4, 1), QTime(9, 0), QTimeZone::utc());

/// The middle of several openings, in milliseconds: from the page's making to its answer being shown.
template <typename Page> double opening(BoardService &service)
{
    std::vector<double> times;
    for (int run = 0; run < 7; ++run) {
        QElapsedTimer clock;
        clock.start();
        QWidget window;
        window.resize(1280, 840);
        auto *page = new Page(ManagerContext{service, {}, &window, [] { return now; }});
        page->setParent(&window);
        page->resize(window.size());
        QSignalSpy shown(page, &Page::shown);
        window.show();
        while (shown.isEmpty())
            waitForEvent();
        QImage image(window.size(), QImage::Format_RGB32);
        window.render(&image);
        times.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        // What it asks behind its first picture is no part of the next one's opening.
        bool quiet = false;
        whenAnswered(service.ask([](Board &) { return Result<bool>(true); }), &window,
            [&quiet](const Result<bool> &) { quiet = true; });
        while (!quiet)
            waitForEvent();
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

/// Whether it is within its limit.
bool line(const QString &what, double milliseconds, double limit)
{
    QTextStream(stdout) << u"%1 %2 ms %3 %4\n"_s.arg(what, -58)
                               .arg(milliseconds, 9, 'f', 1)
                               .arg(limit, 9, 'f', 0)
                               .arg(milliseconds <= limit ? u""_s : u"above the limit"_s);
    return milliseconds <= limit;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("BRAVO_REDUCED_MOTION", "1");
    QApplication application(argc, argv);
    applyTheme(application, paperLook(), 1);
    const QTemporaryDir folder;
    const Location where = Location::file(folder.filePath(u"board.bravo"_s));
    {
        Board board = must(Board::create(where, {u"Bench"_s, QTimeZone::utc()}));
        must(board.importPeople(personRows(), {}));
        must(board.importIncidents(incidentRows(incidents), {.create = true}, now));
    }
    BoardService service(where);
    QTextStream(stdout)
        << u"%1 %2 %3\n"_s.arg(u"a manager's pages on 100,000 stories"_s, -58).arg(u"ours"_s, 12).arg(u"limit"_s, 9);
    const bool month =
        line(u"the month's page opens (33,000 stories in the month)"_s, opening<MonthPage>(service), 200);
    const bool insight = line(u"insight opens (a year, 100,000 stories)"_s, opening<InsightPage>(service), 2000);
    return month && insight ? 0 : 1;
}
