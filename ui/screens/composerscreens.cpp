// The three columns, and the composer in its states.
#include "screens/deskscreen.h"

#include "desk/composer.h"
#include "desk/composercoach.h"
#include "desk/cropsheet.h"
#include "desk/dayfield.h"
#include "desk/feedpage.h"
#include "desk/momentdetails.h"
#include "desk/photocrop.h"
#include "desk/photodrop.h"
#include "desk/previewsheet.h"
#include "desk/sidebar.h"
#include "desk/storyeditor.h"
#include "publish/photofile.h"
#include "shared/iconbutton.h"
#include "shared/toast.h"

#include <QLineEdit>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace bravo {

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

namespace {

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

} // namespace

QList<DeskScreen> screensFor(const Roster &roster)
{
    const Stage tell = [roster](DeskWindow &window) { window.composer()->putBack(halfTold(roster)); };
    const Stage narrow = [tell](DeskWindow &window) {
        tell(window);
        Q_EMIT window.feed()->tellAsked(); // the composer comes over the feed
    };
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
        // The fields have found their places, below what the coach says.
        liveUntil([&window] { return !window.composer()->coach()->isReading(); });
        settle(window);
        window.composer()->findChild<MomentDetails *>()->day()->openCalendar();
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
        {.name = u"desk-tell-1024x700"_s, .size = {1024, 700}, .prepare = narrow},
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

} // namespace bravo
