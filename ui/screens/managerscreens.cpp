#include "screens/managerscreens.h"

#include "manager/managercolumn.h"
#include "manager/managerpage.h"
#include "manager/managerwindow.h"
#include "screens/busyboard.h"
#include "screens/deskscreen.h"
#include "screens/managerscreen.h"
#include "shared/theme.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QThreadPool>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

void settle(BoardService &service)
{
    for (int round = 0; round < 3; ++round) {
        bool answered = false;
        whenAnswered(service.ask([](Board &) { return Result<bool>(true); }), &service,
            [&answered](const Result<bool> &) { answered = true; });
        liveUntil([&answered] { return answered; });
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
    }
}

Result<void> visitOne(BoardService &service, const QDateTime &now, const ManagerScreen &screen, const Employee &person,
    const ManagerVisit &visit)
{
    QApplication::setLayoutDirection(screen.direction);
    applyTheme(*qApp, screen.night ? nightLook() : paperLook(), screen.text);
    ManagerWindow window(service);
    window.setNow(now);
    window.resize(screen.size);
    if (!screen.locked) {
        window.setPerson(person);
        window.showPage(screen.page);
    }
    window.show();
    settle(service);
    if (window.page())
        window.page()->takeFocus();
    if (screen.prepare)
        screen.prepare(window);
    settle(service);
    return visit(screen.name, window);
}

} // namespace

QList<ManagerScreen> looksOf(
    const QString &page, const std::function<void(ManagerWindow &)> &prepare, const QString &name)
{
    const QString as = u"manager-"_s + (name.isEmpty() ? page : name);
    return {
        {.name = as, .page = page, .prepare = prepare},
        {.name = as + u"-night"_s, .page = page, .night = true, .prepare = prepare},
        {.name = as + u"-rtl-1024x700"_s,
            .page = page,
            .size = {1024, 700},
            .direction = Qt::RightToLeft,
            .prepare = prepare},
        {.name = as + u"-200"_s, .page = page, .size = {1920, 1200}, .text = 2, .prepare = prepare},
    };
}

/// What the demo cannot show: a queue, announcements, screens, and a month that was closed.
static Result<void> visitBusy(const QDateTime &now, const ManagerVisit &visit)
{
    const QTemporaryDir folder;
    const auto where = makeBusyBoard(folder.path(), now);
    const auto roster =
        where.and_then([](const Location &place) { return Board::open(place); }).and_then([](Board board) {
            return board.roster();
        });
    if (!roster)
        return tl::unexpected(roster.error());
    const auto manager = std::ranges::find(roster->employees, Role::Manager, &Employee::role);
    BoardService service(*where);
    for (const ManagerScreen &screen : busyScreens()) {
        if (const auto done = visitOne(service, now, screen, *manager, visit); !done)
            return done;
    }
    return {};
}

Result<void> visitManager(const Location &where, const QDateTime &now, const ManagerVisit &visit)
{
    qputenv("BRAVO_REDUCED_MOTION", "1");
    const auto roster =
        Board::open(where, Board::Access::ReadOnly).and_then([](Board board) { return board.roster(); });
    if (!roster)
        return tl::unexpected(roster.error());
    const auto manager = std::ranges::find(roster->employees, Role::Manager, &Employee::role);
    BoardService service(where);
    QList<ManagerScreen> screens{{.name = u"manager-locked"_s, .locked = true}};
    for (const ManagerPageEntry &page : managerPages())
        screens += looksOf(page.id);
    screens += managerSheets();
    for (const ManagerScreen &screen : std::as_const(screens)) {
        const Employee person = manager == roster->employees.end() ? Employee() : *manager;
        if (const auto done = visitOne(service, now, screen, person, visit); !done)
            return done;
    }
    return visitBusy(now, visit);
}

Result<void> renderManager(const Location &where, const QDateTime &now, ScreenFolder &out)
{
    return visitManager(where, now, [&out](const QString &name, ManagerWindow &window) {
        QImage image(window.size(), QImage::Format_RGB32);
        window.render(&image);
        return out.save(name, image);
    });
}

} // namespace bravo
