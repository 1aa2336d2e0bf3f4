#include "screens/busyboard.h"

#include "screens/richboard.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

/// Told in the month before, voted for, and handed over at a ceremony that is still to come.
Result<void> closeLastMonth(Board &board, const QList<Employee> &people, const QDateTime &now)
{
    const QTimeZone zone("Europe/Berlin");
    const Month month = Month::of(now, zone).previous();
    const QDateTime told = month.start(zone).addDays(9);
    const auto tell = [&](const QString &title, const QString &story, qsizetype by, qsizetype about, int votes) {
        auto posted = board.post(
            {.title = title, .story = story, .postedById = people[by].id, .celebrateIds = {people[about].id}}, told);
        for (qsizetype voter = 0; posted && votes > 0 && voter < people.size(); ++voter) {
            if (voter == about)
                continue;
            if (const auto done = board.vote(posted->id, people[voter].id, told.addDays(1)); !done)
                return Result<Incident>(tl::unexpected(done.error()));
            --votes;
        }
        return posted;
    };
    const auto first = tell(QCoreApplication::translate("bravo::Screens", "The birthday at the bus stop"),
        QCoreApplication::translate("bravo::Screens",
            "The bus was late, and it was her birthday. He brought a cake from the kitchen to the stop, with one "
            "candle."),
        1, 4, 4);
    const auto second = tell(QCoreApplication::translate("bravo::Screens", "A key for the night nurse"),
        QCoreApplication::translate("bravo::Screens",
            "She had locked herself out after her shift. He called the locksmith and made tea until he came."),
        2, 0, 1);
    if (!first || !second)
        return tl::unexpected(first ? second.error() : first.error());
    return board.closeMonth(month,
        {{.incidentId = first->id},
            {.incidentId = second->id,
                .rank = 2,
                .chosen = true,
                .reason = QCoreApplication::translate("bravo::Screens", "Nobody asked him to, and he stayed.")}},
        people[0].id, now);
}

/// One that stories wait for since the rules say so, and one that somebody reported.
Result<void> addWaiting(Board &board, const QList<Employee> &people, const QDateTime &now)
{
    const auto stands = board.incidents({.limit = 1});
    if (!stands || stands->isEmpty())
        return stands ? Result<void>() : tl::unexpected(stands.error());
    return board
        .report(stands->front().id,
            QCoreApplication::translate("bravo::Screens", "The photo shows a guest’s children."), people[2].id,
            now.addSecs(-5400))
        .and_then([&] { return board.rules(); })
        .and_then([&](HouseRules rules) {
            rules.moderated = true;
            return board.setRules(rules, people[0].id, now);
        })
        .and_then([&] {
            return board.post(
                {.title = QCoreApplication::translate("bravo::Screens", "The suit that came by taxi"),
                    .story = QCoreApplication::translate("bravo::Screens",
                        "His suit was still at the cleaner’s, and the wedding was at noon. She "
                        "went there herself and sent it on by taxi."),
                    .learn = QCoreApplication::translate("bravo::Screens", "Ask when it is needed, not where it is."),
                    .postedById = people[1].id,
                    .celebrateIds = {people[3].id}},
                now.addSecs(-1800));
        })
        .map([](const Incident &) {});
}

Result<void> addScreens(Board &board, const QDateTime &now)
{
    const Kiosk kiosks[] = {{.id = u"k1"_s,
                                .name = QCoreApplication::translate("bravo::Screens", "Break room"),
                                .settings = {},
                                .seenAt = now.addSecs(-20),
                                .shows = QCoreApplication::translate("bravo::Screens", "The robe in the garden")},
        {.id = u"k2"_s,
            .name = QCoreApplication::translate("bravo::Screens", "Staff entrance"),
            .settings = {},
            .seenAt = now.addDays(-2),
            .shows = QCoreApplication::translate("bravo::Screens", "The robe in the garden")}};
    for (const Kiosk &kiosk : kiosks) {
        if (const auto done = board.heartbeat(kiosk, kiosk.seenAt); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

Result<void> addNotices(Board &board, const QString &byId, const QDateTime &now)
{
    return board.setNotices(
        {{.id = u"n1"_s,
             .title = QCoreApplication::translate("bravo::Screens", "The lift to the spa is being mended"),
             .body = QCoreApplication::translate(
                 "bravo::Screens", "Please show guests the stairs by the garden until Friday."),
             .startsAt = now.addDays(-1),
             .endsAt = now.addDays(3)},
            {.id = u"n2"_s,
                .title = QCoreApplication::translate("bravo::Screens", "Fire drill at ten"),
                .body = QCoreApplication::translate("bravo::Screens", "We meet at the fountain."),
                .startsAt = now.addDays(2),
                .endsAt = now.addDays(2).addSecs(3600),
                .urgent = true},
            {.id = u"n3"_s,
                .kind = Notice::Kind::Link,
                .title = QCoreApplication::translate("bravo::Screens", "The rota for December"),
                .body = u"https://rota.example/december"_s},
            {.id = u"n4"_s,
                .title = QCoreApplication::translate("bravo::Screens", "Summer party"),
                .startsAt = now.addDays(-60),
                .endsAt = now.addDays(-50)}},
        byId, now);
}

} // namespace

Result<Location> makeBusyBoard(const QString &folder, const QDateTime &now)
{
    const auto where = makeRichBoard(folder, now);
    if (!where)
        return where;
    auto board = Board::open(*where);
    const auto roster = board ? board->roster() : tl::unexpected(board.error());
    if (!roster)
        return tl::unexpected(roster.error());
    QList<Employee> people = roster->employees;
    const auto manager = std::ranges::find(people, Role::Manager, &Employee::role);
    std::iter_swap(people.begin(), manager);
    return closeLastMonth(*board, people, now)
        .and_then([&] { return addWaiting(*board, people, now); })
        .and_then([&] { return addScreens(*board, now); })
        .and_then([&] { return addNotices(*board, people.front().id, now); })
        .map([&where] { return *where; });
}

} // namespace bravo
