#include "screens/deskscreens.h"

#include "desk/composer.h"
#include "desk/composercoach.h"
#include "desk/composerspelling.h"
#include "desk/feedpage.h"
#include "desk/photostrip.h"
#include "desk/previewsheet.h"
#include "desk/slideview.h"
#include "desk/storyeditor.h"
#include "desk/welcomepage.h"
#include "desk/welcomepeople.h"
#include "desk/welcomeplace.h"
#include "publish/photofile.h"
#include "screens/deskscreen.h"
#include "screens/richboard.h"
#include "shared/answer.h"
#include "shared/button.h"
#include "shared/iconbutton.h"
#include "shared/theme.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace bravo {

void liveUntil(const std::function<bool()> &done)
{
    const QDeadlineTimer deadline(10000);
    while (!done() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
}

void settle(DeskWindow &window)
{
    for (int round = 0; round < 3; ++round) {
        bool answered = false;
        whenAnswered(window.service().ask([](Board &) { return Result<bool>(true); }), &window,
            [&answered](const Result<bool> &) { answered = true; });
        liveUntil([&answered] { return answered; });
        QCoreApplication::processEvents();
    }
}

void openCard(DeskWindow &window, int row)
{
    FeedView *feed = window.feed()->view();
    feed->setFocus();
    feed->setCurrentIndex(window.feed()->model().index(row));
    QKeyEvent press(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
    QApplication::sendEvent(feed, &press);
}

namespace {

/// The welcome at a step, with something typed in each; nothing of it is kept.
Stage welcomeAt(int step)
{
    return [step](DeskWindow &window) {
        WelcomePage *page = window.welcomePage();
        const QSignalBlocker unseen(page);
        page->place()->nameField()->setText(u"Harbour Hotel"_s);
        page->people()->editor()->setPlainText(
            u"Bianca Popescu, Reception\nLena Vogt, Night desk\nPavel Novák, Night desk\nThuy Nguyen"_s);
        for (int i = 0; i < step; ++i)
            page->skipButton()->click();
    };
}

QList<DeskScreen> welcomeScreens()
{
    const Stage colored = [](DeskWindow &window) {
        welcomeAt(0)(window);
        const auto colors = window.welcomePage()->place()->findChildren<IconButton *>();
        if (colors.size() > 2)
            colors[2]->click();
    };
    return {
        {.name = u"welcome"_s},
        {.name = u"welcome-place-night"_s, .night = true, .prepare = colored},
        {.name = u"welcome-place"_s, .prepare = colored},
        {.name = u"welcome-values"_s, .prepare = welcomeAt(1)},
        {.name = u"welcome-values-rtl-night"_s, .night = true, .direction = Qt::RightToLeft, .prepare = welcomeAt(1)},
        {.name = u"welcome-values-200"_s, .size = {1920, 1200}, .text = 2, .prepare = welcomeAt(1)},
        {.name = u"welcome-people"_s, .prepare = welcomeAt(2)},
        {.name = u"welcome-people-1024x700"_s, .size = {1024, 700}, .prepare = welcomeAt(2)},
        {.name = u"welcome-people-rtl"_s, .direction = Qt::RightToLeft, .prepare = welcomeAt(2)},
        {.name = u"welcome-3840x2160"_s, .size = {3840, 2160}, .text = 2, .prepare = welcomeAt(2)},
    };
}

Result<void> visitOne(const Location &where, const QDateTime &now, const DeskScreen &screen,
    const std::optional<Employee> &person, const DeskVisit &visit)
{
    const QTemporaryDir home; // nobody's own draft is shown, and none is left behind
    qputenv("XDG_DATA_HOME", QFile::encodeName(home.path()));
    QApplication::setLayoutDirection(screen.direction);
    applyTheme(*qApp,
        screen.contrast    ? contrastLook(screen.night)
            : screen.night ? nightLook()
                           : paperLook(),
        screen.text);
    DeskWindow window(where);
    window.setNow(now);
    window.resize(screen.size);
    window.show();
    settle(window);
    if (person)
        window.setPerson(*person);
    if (screen.prepare)
        screen.prepare(window);
    settle(window);
    // A search waits a moment for the next key before it asks.
    liveUntil([&window] {
        FeedPage &feed = *window.feed();
        return !window.composer()->coach()->isReading() && !window.composer()->spelling()->isReading()
            && !window.composer()->isKeeping() && !window.composer()->photos()->isReading() && feed.model().isReady()
            && feed.model().query().search == feed.searchField()->text();
    });
    const SlideView *small = window.composer()->smallPreview();
    const auto previewStands = [&window, small] {
        return !window.composer()->isPreviewing() && !small->isPainting()
            && (!small->isVisible() || !small->image().isNull());
    };
    liveUntil(previewStands);
    if (const PreviewSheet *preview = window.composer()->previewSheet())
        liveUntil([preview] { return !preview->isVisible() || !preview->view()->isPainting(); });
    settle(window);
    liveUntil(previewStands); // a remark of the coach may have taken its room
    QThreadPool::globalInstance()->waitForDone(); // photos
    QCoreApplication::processEvents();
    return visit(screen.name, window);
}

} // namespace

Result<void> visitDesk(const Location &where, const QDateTime &now, const DeskVisit &visit)
{
    qputenv("BRAVO_REDUCED_MOTION", "1"); // a picture shows where things arrive
    auto board = Board::open(where, Board::Access::ReadOnly);
    if (!board)
        return tl::unexpected(board.error());
    const auto roster = board->roster();
    if (!roster)
        return tl::unexpected(roster.error());
    std::optional<Employee> person;
    for (const Employee &one : roster->employees) {
        if (one.role == Role::Manager && !person)
            person = one;
    }
    for (const DeskScreen &screen : screensFor(*roster) + sheetScreens(*roster, now) + menuScreens(*roster)) {
        if (const auto saved = visitOne(where, now, screen, person, visit); !saved)
            return saved;
    }
    // What the demo cannot show: photos, a board without a story, and a place without a board.
    const QTemporaryDir folder;
    const auto rich = makeRichBoard(folder.path(), now);
    if (!rich)
        return tl::unexpected(rich.error());
    for (const DeskScreen &screen : cardScreens() + storyScreens()) {
        if (const auto saved = visitOne(*rich, now, screen, {}, visit); !saved)
            return saved;
    }
    const Location fresh = Location::file(folder.filePath(u"new.bravo"_s));
    const Location empty = Location::file(folder.filePath(u"empty.bravo"_s));
    for (const Location &place : {fresh, empty}) {
        auto made = Board::create(place, {QApplication::translate("bravo::Screens", "Corner Shop"), QTimeZone::utc()});
        if (made && place == empty) // somebody works there, and nothing was told yet
            made->addEmployee({.name = u"Ines Costa"_s});
        if (!made)
            return tl::unexpected(made.error());
    }
    for (const DeskScreen &screen : welcomeScreens()) {
        if (const auto saved = visitOne(fresh, now, screen, {}, visit); !saved)
            return saved;
    }
    return visitOne(empty, now, {.name = u"desk-empty"_s}, {}, visit).and_then([&] {
        return visitOne(
            Location::file(folder.filePath(u"missing.bravo"_s)), now, {.name = u"desk-no-board"_s}, {}, visit);
    });
}

Result<void> renderDesk(const Location &where, const QDateTime &now, ScreenFolder &out)
{
    return visitDesk(where, now, [&out](const QString &name, DeskWindow &window) {
        QImage image(window.size(), QImage::Format_RGB32);
        window.render(&image);
        return out.save(name, image);
    });
}

} // namespace bravo
