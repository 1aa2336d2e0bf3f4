#include "screens/richboard.h"

#include "publish/photofile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <tuple>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

/// A view over a bay, in another light each time.
Result<Photo> bay(const QSize &size, int light)
{
    const QColor skies[] = {0x9CC3DE, 0xF0C9A0, 0xB9B4D8, 0xA8D0C0, 0xE7B9B0};
    const QColor hills[] = {0x39615A, 0x7A4A3A, 0x3E4468, 0x2F6B55, 0x6A3D4B};
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal w = size.width(), h = size.height();
    QLinearGradient sky(0, 0, 0, h);
    sky.setColorAt(0, skies[light % 5].lighter(112));
    sky.setColorAt(1, skies[light % 5].darker(112));
    painter.fillRect(image.rect(), sky);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(255, 246, 214));
    painter.drawEllipse(QPointF(w * (0.25 + 0.12 * light), h * 0.28), h * 0.08, h * 0.08);
    for (int row = 0; row < 3; ++row) {
        QPainterPath hill(QPointF(0, h * (0.5 + 0.15 * row)));
        hill.cubicTo(w * 0.3, h * (0.32 + 0.17 * row), w * 0.6, h * (0.7 + 0.1 * row), w, h * (0.45 + 0.16 * row));
        hill.lineTo(w, h);
        hill.lineTo(0, h);
        painter.fillPath(hill, hills[light % 5].lighter(150 - 25 * row));
    }
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return photoFromBytes(bytes);
}

/// One that only a team sees, and votes that nobody counts yet.
Result<void> addQuietOnes(Board &board, const QStringList &people, const QDateTime &now)
{
    if (const auto wished = board.setWishes(people[3], {.audience = Audience::Team}, now.addDays(-20)); !wished)
        return tl::unexpected(wished.error());
    const NewIncident story{.title = QCoreApplication::translate("bravo::Screens", "Home on the last tram"),
        .story = QCoreApplication::translate("bravo::Screens",
            "She walked a lost guest to the stop, waited with him, and told the driver where he lives."),
        .postedById = people[4],
        .celebrateIds = {people[3]}};
    const auto posted = board.post(story, now.addDays(-1));
    if (!posted)
        return tl::unexpected(posted.error());
    return board.setVotesSealed(true, people[0], now);
}

/// One about which a manager asks, and one that was set aside; the author sees why.
Result<void> addDecided(Board &board, const QStringList &people, const QDateTime &now)
{
    const std::tuple<QString, Decision, QString> decided[] = {
        {QCoreApplication::translate("bravo::Screens", "A room for three at midnight"), Decision::AskBack,
            QCoreApplication::translate("bravo::Screens", "Lovely! Which desk was it, and how did the evening end?")},
        {QCoreApplication::translate("bravo::Screens", "The ring under the bed"), Decision::SetAside,
            QCoreApplication::translate(
                "bravo::Screens", "It names the guest and her street. Told without them, it can stand on the board.")}};
    int day = 1;
    for (const auto &[title, decision, note] : decided) {
        const NewIncident story{.title = title,
            .story = QCoreApplication::translate(
                "bravo::Screens", "She looked once more where others had given up, and called before breakfast."),
            .postedById = people[3],
            .celebrateIds = {people[2]}};
        const auto posted = board.post(story, now.addDays(-day++));
        const auto done = posted ? board.decide(posted->id, decision, note, people[0], now) : posted;
        if (!done)
            return tl::unexpected(done.error());
    }
    return {};
}

Result<void> addStories(Board &board, const QStringList &people, const QDateTime &now)
{
    const Roster roster = board.roster().value_or(Roster());
    NewIncident story{.title = QCoreApplication::translate("bravo::Screens", "The robe in the garden"),
        .story = QCoreApplication::translate("bravo::Screens",
            "The spa was full when the guests came down with their children. Lena opened the garden door, "
            "brought robes and a pot of tea, and said when the pool would be theirs."),
        .learn = QCoreApplication::translate("bravo::Screens", "Say what can be done first, and until when."),
        .customerWords = QCoreApplication::translate("bravo::Screens", "We asked for a towel and got an afternoon."),
        .postedById = people[3],
        .celebrateIds = {people[1]}};
    for (const Value &value : roster.values.mid(0, 1))
        story.valueIds += value.id;
    const QList<QList<QSize>> photos{
        {{1200, 800}}, {{1200, 800}, {900, 1100}}, {{1200, 900}, {900, 900}, {1200, 800}, {800, 1200}, {1000, 800}}};
    for (qsizetype i = photos.size() - 1; i >= 0; --i) {
        story.photos.clear();
        for (const QSize &size : photos[i])
            story.photos += bay(size, static_cast<int>(story.photos.size() + i)).value_or(Photo());
        const QDateTime at = now.addDays(-3 - i);
        const auto posted = board.post(story, at);
        if (!posted)
            return tl::unexpected(posted.error());
        const std::pair<int, QString> thanks[] = {
            {2, QCoreApplication::translate("bravo::Screens", "I saw it from the stairs. That was well done.")},
            {0,
                QCoreApplication::translate("bravo::Screens",
                    "This is why guests return. Thank you, Lena, for not saying “full” and leaving it at that.")}};
        for (const auto &[by, text] : thanks) {
            if (const auto done = board.addThanks({{}, posted->id, people[by], text}, at.addSecs(3600 * (3 + by)));
                !done)
                return done;
        }
        const QString tried = QCoreApplication::translate(
            "bravo::Screens", "We keep six robes behind the counter now, and nobody has waited standing since.");
        if (const auto done = board.addAdoption({{}, posted->id, people[4], tried}, at.addDays(1)); !done)
            return done;
    }
    return {};
}

} // namespace

Result<Location> makeRichBoard(const QString &folder, const QDateTime &now)
{
    const Location where = Location::file(folder + "/rich.bravo"_L1);
    auto board = Board::create(
        where, {QCoreApplication::translate("bravo::Screens", "Harbour Hotel"), QTimeZone("Europe/Berlin")});
    if (!board)
        return tl::unexpected(board.error());
    const NewEmployee cast[] = {
        {u"Jonas Lind"_s, QCoreApplication::translate("bravo::Screens", "Reception"), {}, Role::Manager},
        {u"Lena Vogt"_s, QCoreApplication::translate("bravo::Screens", "Spa"), {}, Role::Staff},
        {u"Ines Costa"_s, QCoreApplication::translate("bravo::Screens", "Housekeeping"), {}, Role::Staff},
        {u"Miriam Okafor"_s, QCoreApplication::translate("bravo::Screens", "Night desk"), {}, Role::Staff},
        {u"Pavel Novák"_s, QCoreApplication::translate("bravo::Screens", "Reception"), {}, Role::Staff}};
    QStringList people;
    for (const NewEmployee &one : cast) {
        const auto added = board->addEmployee(one);
        if (!added)
            return tl::unexpected(added.error());
        people += added->id;
    }
    return addStories(*board, people, now)
        .and_then([&] { return addQuietOnes(*board, people, now); })
        .and_then([&] { return addDecided(*board, people, now); })
        .map([&where] { return where; });
}

} // namespace bravo
