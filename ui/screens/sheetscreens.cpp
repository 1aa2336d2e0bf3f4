// The sheets over the desk.
#include "screens/deskscreen.h"

#include "desk/feedpage.h"
#include "desk/foryousheet.h"
#include "desk/helpsheet.h"
#include "desk/outboxsheet.h"
#include "desk/reachstrip.h"
#include "desk/replysheet.h"
#include "desk/secretpage.h"
#include "desk/shortcutssheet.h"
#include "desk/whoareyou.h"
#include "desk/wishessheet.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

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

/// What managers wrote about two of them.
QList<Noted> notes(DeskWindow &window)
{
    QList<Noted> noted;
    for (int row = 3; row < 5; ++row) {
        const Incident *story = window.feed()->model().at(row);
        if (!story)
            return noted;
        noted += Noted{*story,
            row == 3 ? DeskWindow::tr("Which desk was that? Please say what the guest had asked for.")
                     : DeskWindow::tr("It names a guest. Told without the name, it can stand on the board.")};
        noted.last().incident.status = row == 3 ? Status::Waiting : Status::SetAside;
    }
    return noted;
}

} // namespace

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
            window.replySheet()->open(*first, {});
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
        window.forYouSheet()->open(
            newThings(window, now), notes(window), u"Lena Vogt"_s, now, QTimeZone("Europe/Berlin"));
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

} // namespace bravo
