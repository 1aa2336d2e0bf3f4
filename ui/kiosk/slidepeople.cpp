#include "kiosk/slideparts.h"
#include "kiosk/slidephoto.h"
#include "publish/drawing.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

constexpr qsizetype mostPortraits = 3;
constexpr qsizetype mostNames = 24; // named one by one; a slide is no roster
constexpr qsizetype fewestNames = 4; // so many are always named
constexpr qreal readableUnits = 25; // a size that is read from far away
constexpr qreal leastUnits = 9; // where nothing else helps

struct Portrait {
    QString name;
    QImage photo;
    bool team = false;
};

/// Who is celebrated, as it stands below the portraits.
struct People {
    QList<Portrait> portraits;
    QStringList names;
    QString teams;
    QColor color;
};

/// As large as one is ever drawn.
QSizeF portraitRoom(const SlideStage &stage)
{
    const qreal side = std::max(stage.size.width(), stage.size.height()) / 4.0;
    return {side, side};
}

/// Lines end between names, not inside one: "Mei-Ling Chen," stays together as long as it is no line by itself.
QString wholeInALine(const QString &name)
{
    static const QString wholeHyphen = u"\u2060-\u2060"_s; // word joiners
    return name.size() > 24 ? name : QString(name).replace(u' ', QChar::Nbsp).replace(u'-', wholeHyphen);
}

People peopleOf(const Incident &incident, const SlideStage &stage)
{
    People people;
    people.color = initialsGround(valueColor(incident, stage.look), stage.look);
    QStringList teams;
    for (const Celebrated &one : incident.celebrates) {
        if (people.portraits.size() < mostPortraits)
            people.portraits +=
                {one.name, decodedPhoto(stage.photos.value(stage.portraits.value(one.id)), portraitRoom(stage)), false};
        if (!one.team.isEmpty() && !teams.contains(one.team))
            teams += one.team;
    }
    for (const Celebrated &team : incident.teams) {
        if (incident.celebrates.isEmpty() && people.portraits.size() < mostPortraits)
            people.portraits += {team.name, {}, true};
    }
    people.names = incident.celebratedNames();
    if (people.names.size() > 1)
        std::transform(people.names.cbegin(), people.names.cend(), people.names.begin(), wholeInALine);
    if (teams.size() <= 2)
        people.teams = teams.join(u" · "_s);
    return people;
}

void addPortrait(SlideLayout &layout, const Portrait &portrait, const QColor &color, const QRectF &square)
{
    layout.shape(square, [portrait, color, look = layout.look()](QPainter &painter, const QRectF &rect) {
        if (portrait.team) { // two more stand behind the first
            QColor behind = color;
            painter.save();
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            const qreal side = rect.width() * 0.62, y = rect.center().y() - side / 2;
            behind.setAlphaF(0.35F);
            painter.setBrush(behind);
            painter.drawEllipse(QRectF(rect.left(), y, side, side));
            painter.drawEllipse(QRectF(rect.right() - side, y, side, side));
            painter.restore();
            const qreal front = rect.width() * 0.74;
            const QRectF middle(rect.center().x() - front / 2, rect.center().y() - front / 2, front, front);
            painter.setPen(QPen(look.paper, front * 0.05));
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(middle);
            drawAvatar(painter, middle, portrait.name, color, look);
            return;
        }
        drawAvatar(painter, rect, portrait.name, color, look, portrait.photo);
    });
}

/// The thumb, the number, large, and what it counts: one sentence, whose number is set apart where it begins with it.
struct Votes {
    QString number, words;
    TextStyle numberStyle, wordsStyle;
    qreal thumb, numberWidth, wordsWidth, gap;
    qreal width() const { return thumb + gap + (numberWidth > 0 ? numberWidth + gap : 0) + wordsWidth; }
};

Votes votesOf(const Incident &incident, const SlideLayout &layout, qreal room)
{
    const SlideWords words = wordsOf(layout.stage());
    const QString sentence = words.votes(incident.votes), number = QString::number(incident.votes);
    const qreal u = layout.u();
    Votes votes{{}, sentence, {Face::Sans, 56 * u, QFont::Bold, 1.2}, {Face::Sans, 29 * u, QFont::Normal, 1.26}, 54 * u,
        0, 0, 22 * u};
    if (incident.votes > 0 && sentence.startsWith(number)) {
        votes.number = words.number(incident.votes);
        votes.words = sentence.mid(number.size()).trimmed();
        votes.numberWidth = naturalWidth(votes.number, votes.numberStyle, room);
    }
    const qreal rest = room - votes.width();
    votes.wordsStyle = wordsWhole(votes.words, votes.wordsStyle, rest);
    const qreal balanced = std::min(balancedWidth(votes.words, votes.wordsStyle, std::min(rest, 190 * u)), rest);
    votes.wordsWidth = naturalWidth(votes.words, votes.wordsStyle, balanced);
    return votes;
}

void addVotes(SlideLayout &layout, const Votes &votes, QPointF topLeft)
{
    const qreal u = layout.u(), row = 76 * u;
    const Look look = layout.look();
    layout.shape(QRectF(topLeft.x(), topLeft.y() + (row - votes.thumb) / 2, votes.thumb, votes.thumb),
        [look](QPainter &painter, const QRectF &rect) { drawThumb(painter, rect, look.marigold); });
    qreal x = topLeft.x() + votes.thumb + votes.gap;
    if (votes.numberWidth > 0) {
        layout.text(votes.number, votes.numberStyle,
            QRectF(x, topLeft.y() + (row - votes.numberStyle.px * 1.2) / 2, votes.numberWidth, 0), look.ink);
        x += votes.numberWidth + votes.gap;
    }
    const qreal height = heightOf(votes.words, votes.wordsStyle, votes.wordsWidth);
    layout.text(votes.words, votes.wordsStyle, QRectF(x, topLeft.y() + (row - height) / 2, votes.wordsWidth, 0),
        legible(look.soft, look.paper));
}

/// As many of the names as can be read in this room, and how many more there are.
QString namesIn(const QStringList &names, const SlideLayout &layout, const TextStyle &style, const QSizeF &room)
{
    const SlideWords words = wordsOf(layout.stage());
    for (qsizetype count = std::min(names.size(), mostNames);; --count) {
        const QString text = count == names.size()
            ? words.list(names)
            : names.mid(0, count).join(u", "_s) + u" "_s + words.andMore(static_cast<int>(names.size() - count));
        if (count <= fewestNames || heightOf(text, style, room.width()) <= room.height())
            return text;
    }
}

TextStyle wholeFitted(const QString &text, const TextStyle &style, const QSizeF &room, qreal minPx)
{
    const TextStyle whole = wordsWhole(text, style, room.width());
    return fitted(text, whole, room.width(), room.height(), std::min(minPx, whole.px));
}

/// The names, and the teams below them, as they are set.
struct NameBlock {
    QString names, teams;
    TextStyle namesStyle, teamsStyle;
    qreal namesHeight = 0, teamsHeight = 0, gap = 0;
    qreal height() const { return namesHeight + gap + teamsHeight; }
};

/// In this room, if it is enough for a size of `minPx`; the names take no more than `most` of its height if they can.
NameBlock nameBlockIn(
    const People &people, const SlideLayout &layout, const QSizeF &room, qreal namesPx, qreal most, qreal minPx)
{
    const qreal u = layout.u(), width = room.width();
    const TextStyle team{Face::Sans, 34 * u, QFont::Normal, 1.3}, name{Face::Sans, namesPx, QFont::Bold, 1.22};
    NameBlock block;
    block.teams = people.teams;
    block.gap = people.teams.isEmpty() ? 0 : 6 * u;
    const qreal teamsRoom = std::min(3 * team.px * team.lineHeight, room.height() * 0.45);
    block.teamsStyle = wholeFitted(block.teams, team, {width, teamsRoom}, minPx);
    block.teamsHeight = heightOf(block.teams, block.teamsStyle, width);
    const QSizeF namesRoom(width, std::min(most, room.height() - block.teamsHeight - block.gap));
    TextStyle least = name;
    least.px = std::ceil(readableUnits * u);
    block.names = namesIn(people.names, layout, least, namesRoom);
    block.namesStyle = wholeFitted(block.names, name, namesRoom, minPx);
    block.namesHeight = heightOf(block.names, block.namesStyle, width);
    return block;
}

void addNameBlock(SlideLayout &layout, NameBlock block, const QRectF &place, bool centred)
{
    if (centred)
        block.namesStyle.align = block.teamsStyle.align = Qt::AlignHCenter;
    const auto add = [&](const QString &text, const TextStyle &style, qreal y, const QColor &color) {
        const qreal width = centred ? place.width() : naturalWidth(text, style, place.width());
        layout.text(text, style, QRectF(place.left(), y, width, 0), color);
    };
    const Look look = layout.look();
    add(block.names, block.namesStyle, place.top(), look.ink);
    add(block.teams, block.teamsStyle, place.top() + block.namesHeight + block.gap, legible(look.soft, look.paper));
}

void addPortraits(SlideLayout &layout, const People &people, QPointF at, qreal square, qreal gap)
{
    for (const Portrait &portrait : people.portraits) {
        addPortrait(layout, portrait, people.color, QRectF(at, QSizeF(square, square)));
        at.rx() += square + gap;
    }
}

void addPhotoBeside(SlideLayout &layout, const QImage &photo, const QRectF &place)
{
    layout.shape(place, [photo, corner = 14 * layout.u()](QPainter &painter, const QRectF &rect) {
        drawPhoto(painter, rect, photo, corner);
    });
}

/// What gives way where room is short, in this order: the portrait to the words, then the words.
struct Yielding {
    qreal portrait, words;
};

constexpr Yielding inColumn[] = {{110, readableUnits}, {56, readableUnits}, {56, leastUnits}}; // units
constexpr Yielding inRow[] = {{1, readableUnits}, {0.6, readableUnits}, {0.6, leastUnits}}; // a share of the usual

qreal gapBetween(qsizetype portraits, qreal u)
{
    return (portraits == 2 ? 20 : 14) * u;
}

} // namespace

void addPeopleColumn(SlideLayout &layout, const Incident &incident, const QRectF &room, bool withVotes)
{
    withVotes = withVotes && !incident.sealed; // they are counted when their month closes
    const qreal u = layout.u();
    const People people = peopleOf(incident, layout.stage());
    const int count = static_cast<int>(people.portraits.size());
    const QRectF photoRoom(room.left(), room.top(), room.width(), std::min(room.height() * 0.46, 360 * u));
    const QImage photo = photoOf(incident, layout.stage(), photoRoom.size());
    const QSizeF photoSize = photo.isNull() ? QSizeF(0, 0) : photoRect(photo.size(), photoRoom).size();
    const qreal around =
        photoSize.height() + (photo.isNull() ? 0 : 30 * u) + 34 * u + (withVotes ? 36 * u + 76 * u : 0);
    NameBlock block;
    qreal left = 0;
    for (const Yielding &least : inColumn) {
        left = room.height() - around - (count == 0 ? 0 : least.portrait * u);
        block = nameBlockIn(people, layout, {room.width(), left}, (count == 1 ? 54 : 44) * u,
            (count == 1 ? 200 : 330) * u, least.words * u);
        if (block.height() <= left)
            break;
    }
    const qreal biggest = (!photo.isNull() ? 130 : count == 1 ? 308 : 300) * u, gap = gapBetween(count, u);
    const qreal square = count == 0 ? 0
                                    : std::min({biggest, (room.width() - (count - 1) * gap) / count,
                                        std::max(room.height() - around - block.height(), 56 * u)});
    qreal y = room.top() + std::max<qreal>(0, (room.height() - around - square - block.height()) * 0.42);
    if (!photo.isNull()) {
        addPhotoBeside(layout, photo, QRectF(QPointF(room.center().x() - photoSize.width() / 2, y), photoSize));
        y += photoSize.height() + 30 * u;
    }
    addPortraits(layout, people, {room.center().x() - (count * square + (count - 1) * gap) / 2, y}, square, gap);
    y += square + 34 * u;
    addNameBlock(layout, block, QRectF(room.left(), y, room.width(), 0), true);
    const Votes votes = votesOf(incident, layout, room.width());
    if (withVotes)
        addVotes(layout, votes, {room.center().x() - votes.width() / 2, y + block.height() + 36 * u});
}

qreal peopleRowHeight(const SlideLayout &layout)
{
    return (layout.shape() == SlideLayout::Shape::Portrait ? 300 : 216) * layout.u();
}

void addPeopleRow(SlideLayout &layout, const Incident &incident, const QRectF &room, bool withVotes)
{
    withVotes = withVotes && !incident.sealed; // they are counted when their month closes
    const qreal u = layout.u();
    const bool upright = layout.shape() == SlideLayout::Shape::Portrait;
    const People people = peopleOf(incident, layout.stage());
    const int count = static_cast<int>(people.portraits.size());
    const qreal gap = gapBetween(count, u);
    qreal right = room.right();
    const QRectF photoRoom(0, 0, room.width() * 0.34, room.height());
    // Upright, it stands above the story.
    if (const QImage photo = upright ? QImage() : photoOf(incident, layout.stage(), photoRoom.size());
        !photo.isNull()) {
        QRectF place = photoRect(photo.size(), photoRoom);
        place.moveTopRight(QPointF(right, room.center().y() - place.height() / 2));
        addPhotoBeside(layout, photo, place);
        right = place.left() - 40 * u;
    }
    const qreal usual = (count <= 1 ? (upright ? 280 : 200) : count == 2 ? 170 : 130) * u;
    // Names and votes need the greater part of the row.
    const qreal most = count <= 1 ? room.width() * 0.3 : (room.width() * 0.45 - (count - 1) * gap) / count;
    const qreal height = room.height() - (withVotes ? 14 * u + 76 * u : 0);
    NameBlock block;
    qreal square = 0, x = 0;
    for (const Yielding &least : inRow) {
        square = std::min(usual, most) * least.portrait;
        x = room.left() + (count > 0 ? count * square + (count - 1) * gap + 44 * u : 0);
        block = nameBlockIn(people, layout, {right - x, height}, (upright ? 58 : 50) * u, height, least.words * u);
        if (block.height() <= height)
            break;
    }
    addPortraits(layout, people, {room.left(), room.center().y() - square / 2}, square, gap);
    const qreal y = room.center().y() - (room.height() - height + block.height()) / 2;
    addNameBlock(layout, block, QRectF(x, y, right - x, 0), false);
    if (withVotes)
        addVotes(layout, votesOf(incident, layout, right - x), {x, y + block.height() + 14 * u});
}

} // namespace bravo
