#include "screens/deskscreens.h"

#include "desk/composer.h"
#include "desk/composercoach.h"
#include "desk/composerspelling.h"
#include "desk/cropsheet.h"
#include "desk/deskwindow.h"
#include "desk/feedpage.h"
#include "desk/foryousheet.h"
#include "desk/helpsheet.h"
#include "desk/momentdetails.h"
#include "desk/outboxsheet.h"
#include "desk/photocrop.h"
#include "desk/photodrop.h"
#include "desk/photostrip.h"
#include "desk/previewsheet.h"
#include "desk/reachstrip.h"
#include "desk/replysheet.h"
#include "desk/secretpage.h"
#include "desk/shortcutssheet.h"
#include "desk/sidebar.h"
#include "desk/slideview.h"
#include "desk/storyeditor.h"
#include "desk/welcomepage.h"
#include "desk/welcomepeople.h"
#include "desk/welcomeplace.h"
#include "desk/whoareyou.h"
#include "desk/wishessheet.h"
#include "publish/photofile.h"
#include "screens/deskscreen.h"
#include "screens/richboard.h"
#include "shared/answer.h"
#include "shared/button.h"
#include "shared/iconbutton.h"
#include "shared/theme.h"
#include "shared/toast.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
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

NewIncident halfTold(const Roster &roster)
{
    NewIncident story{.title = DeskWindow::tr("“No” became “from two”"),
        .story =
            DeskWindow::tr("The spa was full when she came down. Elsewhere they say that’s our policy. Lena "
                           "said: “The pool is yours from two, and here is a robe so you can wait in the garden.”")};
    for (const Employee &one : roster.employees) {
        if (one.name.startsWith("Lena"_L1))
            story.celebrateIds = {one.id};
    }
    if (story.celebrateIds.isEmpty() && !roster.employees.isEmpty())
        story.celebrateIds = {roster.employees.front().id};
    if (!roster.values.isEmpty())
        story.valueIds = {roster.values.front().id};
    return story;
}

/// A picture that is nobody's: hills, a sun, a path.
QImage garden()
{
    QImage image(1200, 800, QImage::Format_RGB32);
    image.fill(QColor(0xF6D9A8));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0xE8A93A));
    painter.drawEllipse(QPointF(860, 260), 110, 110);
    painter.setBrush(QColor(0x7E9B8A));
    painter.drawEllipse(QPointF(300, 900), 700, 420);
    painter.setBrush(QColor(0x4F7466));
    painter.drawEllipse(QPointF(1000, 1000), 760, 440);
    return image;
}

/// What a desk keeps while its server is away, one of each fate.
QList<OutboxEntry> keptThings(const Roster &roster, const QDateTime &now)
{
    const QString lena = halfTold(roster).celebrateIds.value(0);
    const NewIncident story{
        .title = DeskWindow::tr("The last train had gone"), .story = DeskWindow::tr("So Pavel drove them.")};
    const Reply thanks{.text = DeskWindow::tr("I saw it from the stairs. That was well done.")};
    return {
        {.id = u"1"_s, .employeeId = lena, .writtenAt = now.addSecs(-1900), .incident = story},
        {.id = u"2"_s, .kind = OutboxEntry::Kind::Vote, .employeeId = lena, .writtenAt = now.addSecs(-1700)},
        {.id = u"3"_s,
            .kind = OutboxEntry::Kind::Thanks,
            .employeeId = lena,
            .writtenAt = now.addSecs(-900),
            .reply = thanks,
            .waitsForSignIn = true},
        {.id = u"4"_s,
            .employeeId = lena,
            .writtenAt = now.addSecs(-600),
            .incident = halfTold(roster),
            .refusedBecause = DeskWindow::tr("The month is closed; its stories stand as they are.")},
    };
}

/// One of each kind, from the stories that are in the feed.
ForYou newThings(DeskWindow &window, const QDateTime &now)
{
    ForYou out;
    for (int row = 0; row < 3; ++row) {
        const Incident *story = window.feed()->model().at(row);
        if (!story)
            return out;
        if (row == 0)
            out.toAnswer += *story;
        else if (row == 1)
            out.aboutYou += *story;
        else
            out.answered += *story;
    }
    out.answers += Answer{.incidentId = out.answered.front().id,
        .by = u"Jonas Lind"_s,
        .text = DeskWindow::tr("I saw it from the stairs. That was well done."),
        .leader = true,
        .at = now.addSecs(-5000)};
    return out;
}

QList<DeskScreen> sheetScreens(const Roster &roster, const QDateTime &now)
{
    const Someone lena{halfTold(roster).celebrateIds.value(0), u"Lena Vogt"_s, u"Night desk"_s, {}, false};
    const Stage secret = [lena](DeskWindow &window) { window.whoAreYou()->askSecret(lena); };
    const Stage change = [lena](DeskWindow &window) {
        window.whoAreYou()->askNewSecret(lena);
        window.whoAreYou()->secretPage()->sayTrouble(
            SecretPage::tr("The two are not the same. Please type them again."));
    };
    const Stage reply = [](DeskWindow &window) {
        if (const Incident *first = window.feed()->model().at(0))
            window.replySheet()->open(*first);
    };
    const Stage opened = [](DeskWindow &window) { openCard(window, 0); };
    const Stage offline = [now](DeskWindow &window) {
        window.feed()->reachStrip()->setReach({false, now.addSecs(-2400), 3, 1}, QTimeZone("Europe/Berlin"));
    };
    const Stage kept = [roster, now, offline](DeskWindow &window) {
        offline(window);
        window.outboxSheet()->open(
            keptThings(roster, now), roster, QTimeZone("Europe/Berlin"), halfTold(roster).celebrateIds.value(0));
    };
    const Stage wishes = [lena](DeskWindow &window) {
        window.wishesSheet()->open({.id = lena.id, .name = lena.name, .nickname = u"Leni"_s});
    };
    const Stage forYou = [now](DeskWindow &window) {
        window.forYouSheet()->open(newThings(window, now), u"Lena Vogt"_s, now, QTimeZone("Europe/Berlin"));
    };
    const Stage recent = [roster](DeskWindow &window) {
        QStringList ids;
        for (const Employee &one : roster.employees.first(std::min<qsizetype>(roster.employees.size(), 5)))
            ids += one.id;
        window.whoAreYou()->open(everyoneOf(roster, false), ids.value(1), ids);
    };
    const Stage keys = [](DeskWindow &window) { window.keysSheet()->open(); };
    const Stage help = [](DeskWindow &window) { window.helpSheet()->open(); };
    return {
        {.name = u"desk-faces"_s, .prepare = recent},
        {.name = u"desk-faces-rtl-night"_s, .night = true, .direction = Qt::RightToLeft, .prepare = recent},
        {.name = u"desk-faces-200"_s, .size = {1920, 1200}, .text = 2, .prepare = recent},
        {.name = u"desk-wishes"_s, .prepare = wishes},
        {.name = u"desk-wishes-rtl-night"_s, .night = true, .direction = Qt::RightToLeft, .prepare = wishes},
        {.name = u"desk-wishes-200"_s, .size = {1920, 1200}, .text = 2, .prepare = wishes},
        {.name = u"desk-for-you"_s, .prepare = forYou},
        {.name = u"desk-for-you-rtl-1024x700"_s, .size = {1024, 700}, .direction = Qt::RightToLeft, .prepare = forYou},
        {.name = u"desk-for-you-night-200"_s, .size = {1920, 1200}, .night = true, .text = 2, .prepare = forYou},
        {.name = u"desk-keys"_s, .prepare = keys},
        {.name = u"desk-keys-night-200"_s, .size = {1920, 1200}, .night = true, .text = 2, .prepare = keys},
        {.name = u"desk-keys-rtl-1024x700"_s, .size = {1024, 700}, .direction = Qt::RightToLeft, .prepare = keys},
        {.name = u"desk-help"_s, .prepare = help},
        {.name = u"desk-help-rtl"_s, .direction = Qt::RightToLeft, .prepare = help},
        {.name = u"desk-help-night-200"_s, .size = {1920, 1200}, .night = true, .text = 2, .prepare = help},
        {.name = u"desk-pin"_s, .prepare = secret},
        {.name = u"desk-pin-night-200"_s, .size = {1920, 1200}, .night = true, .text = 2, .prepare = secret},
        {.name = u"desk-new-pin-rtl"_s, .direction = Qt::RightToLeft, .prepare = change},
        {.name = u"desk-opened"_s, .prepare = opened},
        {.name = u"desk-opened-rtl-night"_s, .night = true, .direction = Qt::RightToLeft, .prepare = opened},
        {.name = u"desk-reply"_s, .prepare = reply},
        {.name = u"desk-reply-night-200"_s, .size = {1920, 1200}, .night = true, .text = 2, .prepare = reply},
        {.name = u"desk-offline"_s, .prepare = offline},
        {.name = u"desk-offline-night-200"_s, .size = {1920, 1200}, .night = true, .text = 2, .prepare = offline},
        {.name = u"desk-offline-rtl"_s, .size = {1024, 700}, .direction = Qt::RightToLeft, .prepare = offline},
        {.name = u"desk-outbox"_s, .prepare = kept},
        {.name = u"desk-outbox-night-1024x700"_s, .size = {1024, 700}, .night = true, .prepare = kept},
        {.name = u"desk-outbox-200"_s, .size = {1920, 1200}, .text = 2, .prepare = kept},
    };
}

QList<DeskScreen> screensFor(const Roster &roster)
{
    const Stage tell = [roster](DeskWindow &window) { window.composer()->putBack(halfTold(roster)); };
    const Stage more = [roster](DeskWindow &window) {
        NewIncident story = halfTold(roster);
        story.customerWords = DeskWindow::tr("I asked for a towel and got an afternoon.");
        story.customerConsents = true;
        story.marks = Mark::SaidWhatWouldHappen | Mark::SaidHowLong | Mark::CameBack;
        story.happenedOn = QDate(2026, 11, 3);
        window.composer()->putBack(story);
    };
    const Stage spelling = [roster](DeskWindow &window) {
        NewIncident story = halfTold(roster);
        story.story.replace(story.story.size() / 4, 2, u"xq"_s); // a slip in whatever language
        window.composer()->putBack(story);
    };
    const Stage drafts = [roster](DeskWindow &window) {
        Composer &composer = *window.composer();
        NewIncident other{
            .story = DeskWindow::tr("The last train had gone, so Pavel drove them."), .photos = {Photo()}};
        for (const Employee &one : roster.employees) {
            if (one.name.startsWith("Pavel"_L1))
                other.celebrateIds = {one.id};
        }
        composer.putBack(NewIncident{.title = DeskWindow::tr("A key at midnight")});
        composer.putBack(other);
        composer.putBack(halfTold(roster));
        liveUntil([&composer] { return !composer.isKeeping(); });
        window.toast()->hide(); // what it says of the last one is not the matter here
        composer.showDrafts();
    };
    const Stage photo = [roster](DeskWindow &window) {
        Composer &composer = *window.composer();
        NewIncident story = halfTold(roster);
        if (const auto picture = photoFromImage(garden()))
            story.photos = {*picture, *picture};
        composer.putBack(story);
    };
    const Stage crop = [photo](DeskWindow &window) {
        photo(window);
        window.composer()->cropSheet()->open(window.composer()->typed().photos.value(0));
        window.composer()->cropSheet()->crop()->turn(1);
    };
    const Stage preview = [photo](DeskWindow &window) {
        photo(window);
        window.composer()->showPreview();
    };
    const Stage drop = [](DeskWindow &window) {
        auto *place = window.composer()->findChild<PhotoDrop *>();
        place->setGeometry(window.composer()->rect());
        place->show();
        place->raise();
    };
    const Stage calendar = [more](DeskWindow &window) {
        more(window);
        window.composer()->findChild<MomentDetails *>()->openCalendar();
    };
    const Stage search = [](DeskWindow &window) { window.feed()->searchField()->setText(u"night"_s); };
    return {
        {.name = u"desk"_s, .prepare = tell},
        {.name = u"desk-night"_s, .night = true, .prepare = tell},
        {.name = u"desk-contrast"_s, .contrast = true, .prepare = tell},
        {.name = u"desk-contrast-night"_s, .night = true, .contrast = true, .prepare = tell},
        {.name = u"desk-200"_s, .size = {1920, 1200}, .text = 2, .prepare = tell},
        {.name = u"desk-night-200"_s, .size = {1920, 1200}, .night = true, .text = 2},
        {.name = u"desk-rtl"_s, .direction = Qt::RightToLeft, .prepare = tell},
        {.name = u"desk-rtl-night"_s, .night = true, .direction = Qt::RightToLeft},
        {.name = u"desk-1024x700"_s, .size = {1024, 700}},
        {.name = u"desk-3840x2160"_s, .size = {3840, 2160}},
        {.name = u"desk-more"_s, .size = {1440, 1200}, .prepare = more},
        {.name = u"desk-more-night-200"_s, .size = {2800, 2200}, .night = true, .text = 2, .prepare = more},
        {.name = u"desk-calendar"_s, .size = {1440, 1200}, .prepare = calendar},
        {.name = u"desk-calendar-night-200"_s, .size = {2800, 2200}, .night = true, .text = 2, .prepare = calendar},
        {.name = u"desk-calendar-rtl"_s, .size = {1440, 900}, .direction = Qt::RightToLeft, .prepare = calendar},
        {.name = u"desk-drafts"_s, .prepare = drafts},
        {.name = u"desk-drafts-night-200"_s, .size = {1920, 1200}, .night = true, .text = 2, .prepare = drafts},
        {.name = u"desk-drafts-rtl"_s, .size = {1024, 700}, .direction = Qt::RightToLeft, .prepare = drafts},
        {.name = u"desk-spelling"_s, .prepare = spelling},
        {.name = u"desk-spelling-night"_s, .night = true, .prepare = spelling},
        {.name = u"desk-photos"_s, .prepare = photo},
        {.name = u"desk-crop"_s, .prepare = crop},
        {.name = u"desk-crop-night-200"_s, .size = {1920, 1200}, .night = true, .text = 2, .prepare = crop},
        {.name = u"desk-crop-rtl"_s, .size = {1024, 700}, .direction = Qt::RightToLeft, .prepare = crop},
        {.name = u"desk-preview"_s, .prepare = preview},
        {.name = u"desk-preview-night-200"_s, .size = {1920, 1200}, .night = true, .text = 2, .prepare = preview},
        {.name = u"desk-preview-rtl"_s, .size = {1024, 700}, .direction = Qt::RightToLeft, .prepare = preview},
        {.name = u"desk-small-preview"_s, .size = {1920, 1080}, .prepare = photo},
        {.name = u"desk-drop"_s, .prepare = drop},
        {.name = u"desk-search"_s, .prepare = search},
        {.name = u"desk-most-voted"_s,
            .prepare = [](DeskWindow &window) { window.feed()->showSegment(FeedPage::MostVoted); }},
        {.name = u"desk-nothing-found"_s,
            .prepare = [](DeskWindow &window) { window.feed()->searchField()->setText(u"zeppelin"_s); }},
        {.name = u"desk-who-are-you"_s, .prepare = [](DeskWindow &window) { Q_EMIT window.sidebar()->personAsked(); }},
    };
}

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
    liveUntil([&] { return !small->isPainting() && (!small->isVisible() || !small->image().isNull()); });
    if (const PreviewSheet *preview = window.composer()->previewSheet())
        liveUntil([preview] { return !preview->isVisible() || !preview->view()->isPainting(); });
    settle(window);
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
    for (const DeskScreen &screen : screensFor(*roster) + sheetScreens(*roster, now)) {
        if (const auto saved = visitOne(where, now, screen, person, visit); !saved)
            return saved;
    }
    // What the demo cannot show: photos, a board without a story, and a place without a board.
    const QTemporaryDir folder;
    const auto rich = makeRichBoard(folder.path(), now);
    if (!rich)
        return tl::unexpected(rich.error());
    for (const DeskScreen &screen : cardScreens()) {
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
