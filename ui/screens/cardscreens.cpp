// Cards, opened, and what belongs to them.
#include "desk/feedpage.h"
#include "desk/photosheet.h"
#include "desk/replysheet.h"
#include "screens/deskscreen.h"
#include "shared/segmented.h"

using namespace Qt::StringLiterals;

namespace bravo {

Employee oneNamed(const Roster &roster, const QString &firstName)
{
    for (const Employee &one : roster.employees) {
        if (one.name.startsWith(firstName))
            return one;
    }
    return {};
}

QList<DeskScreen> cardScreens()
{
    const auto open = [](int row) { return Stage([row](DeskWindow &window) { openCard(window, row); }); };
    const Stage photo = [](DeskWindow &window) {
        openCard(window, 2);
        settle(window);
        const FeedModel &model = window.feed()->model();
        if (const Incident *story = model.at(2))
            window.photoSheet()->open(*story, model.extrasOf(story->id)->photos, 1);
    };
    const Stage tried = [](DeskWindow &window) {
        if (const Incident *first = window.feed()->model().at(0))
            window.replySheet()->open(*first, {}, DeskWindow::tr("Reception"));
        window.replySheet()->kinds()->setCurrent(ReplySheet::TriedHere);
    };
    const Stage team = [](DeskWindow &window) {
        window.setPerson(oneNamed(window.roster(), u"Miriam"_s));
        const QString own = oneNamed(window.roster(), u"Miriam"_s).teamId;
        window.feed()->setScope({.teamId = own});
    };
    const Stage sealed = [](DeskWindow &window) {
        window.setPerson(oneNamed(window.roster(), u"Miriam"_s));
        window.feed()->showSegment(FeedPage::MostVoted);
    };
    return {
        {.name = u"desk-card"_s, .size = {1440, 1200}, .prepare = open(0)},
        {.name = u"desk-card-night-200"_s, .size = {2400, 2400}, .night = true, .text = 2, .prepare = open(0)},
        {.name = u"desk-card-two-rtl"_s, .size = {1440, 1200}, .direction = Qt::RightToLeft, .prepare = open(1)},
        {.name = u"desk-card-five"_s, .size = {1440, 1200}, .prepare = open(2)},
        {.name = u"desk-card-1024x700"_s, .size = {1024, 700}, .prepare = open(0)},
        {.name = u"desk-team"_s, .prepare = team},
        {.name = u"desk-team-night-200"_s, .size = {1920, 1200}, .night = true, .text = 2, .prepare = team},
        {.name = u"desk-sealed"_s, .prepare = sealed},
        {.name = u"desk-photo"_s, .prepare = photo},
        {.name = u"desk-photo-night-rtl"_s, .night = true, .direction = Qt::RightToLeft, .prepare = photo},
        {.name = u"desk-tried"_s, .prepare = tried},
        {.name = u"desk-tried-night-200"_s, .size = {1920, 1200}, .night = true, .text = 2, .prepare = tried},
    };
}

} // namespace bravo
