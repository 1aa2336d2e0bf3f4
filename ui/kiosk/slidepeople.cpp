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

struct Portrait {
    QString name;
    QImage photo;
    bool team = false;
};

/// Who is celebrated, as it stands below the portraits.
struct People {
    QList<Portrait> portraits;
    QString names;
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
    QStringList names = incident.celebratedNames();
    if (names.size() > 1)
        std::transform(names.cbegin(), names.cend(), names.begin(), wholeInALine);
    const SlideWords words = wordsOf(stage);
    if (names.size() > mostNames)
        people.names =
            names.mid(0, mostNames).join(u", "_s) + u" "_s + words.andMore(static_cast<int>(names.size() - mostNames));
    else
        people.names = words.list(names);
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

TextStyle nameStyle(const QString &names, qreal px, qreal width, qreal height, qreal minPx)
{
    const TextStyle style = wordsWhole(names, {Face::Sans, px, QFont::Bold, 1.22}, width);
    return fitted(names, style, width, height, minPx);
}

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
    const auto count = people.portraits.size();
    const QRectF photoRoom(room.left(), room.top(), room.width(), std::min(room.height() * 0.46, 360 * u));
    const QImage photo = photoOf(incident, layout.stage(), photoRoom.size());
    const QRectF photoPlace =
        photo.isNull() ? QRectF(room.topLeft(), QSizeF(0, 0)) : photoRect(photo.size(), photoRoom);
    const qreal biggest = photo.isNull() ? (count == 1 ? 308 * u : 300 * u) : 130 * u;
    const qreal gap = gapBetween(count, u);
    const Votes votes = votesOf(incident, layout, room.width());
    const qreal teamHeight = people.teams.isEmpty() ? 0 : 50 * u;
    const qreal around =
        photoPlace.height() + (photo.isNull() ? 0 : 30 * u) + 34 * u + teamHeight + (withVotes ? 36 * u + 76 * u : 0);
    // Where room is short, the portrait gives way to the name, not the name to the portrait.
    const qreal left = room.height() - around - (count == 1 ? 140 : 200) * u;
    const qreal square =
        count == 0 ? 0 : std::min({biggest, (room.width() - (count - 1) * gap) / count, std::max(left, 110 * u)});
    const qreal fixed = around + square;
    TextStyle names = nameStyle(people.names, (count == 1 ? 54 : 44) * u, room.width(),
        std::min(room.height() - fixed, count == 1 ? 200 * u : 330 * u), 9 * u);
    names.align = Qt::AlignHCenter;
    const qreal namesHeight = heightOf(people.names, names, room.width());
    qreal y = room.top() + std::max<qreal>(0, (room.height() - fixed - namesHeight) * 0.42);

    if (!photo.isNull()) {
        const QPointF at(room.center().x() - photoPlace.width() / 2, y);
        layout.shape(QRectF(at, photoPlace.size()), [photo, corner = 14 * u](QPainter &painter, const QRectF &rect) {
            drawPhoto(painter, rect, photo, corner);
        });
        y += photoPlace.height() + 30 * u;
    }
    qreal x = room.center().x() - (count * square + (count - 1) * gap) / 2;
    for (const Portrait &portrait : people.portraits) {
        addPortrait(layout, portrait, people.color, QRectF(x, y, square, square));
        x += square + gap;
    }
    y += square + 34 * u;
    layout.text(people.names, names, QRectF(room.left(), y, room.width(), 0), layout.look().ink);
    y += namesHeight;
    TextStyle team{Face::Sans, 34 * u, QFont::Normal, 1.3};
    team = fitted(people.teams, team, room.width(), teamHeight, 8 * u, 1);
    team.align = Qt::AlignHCenter;
    layout.text(people.teams, team, QRectF(room.left(), y + 6 * u, room.width(), 0),
        legible(layout.look().soft, layout.look().paper));
    y += teamHeight + 36 * u;
    if (withVotes)
        addVotes(layout, votes, {room.center().x() - votes.width() / 2, y});
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
    const auto count = people.portraits.size();
    const qreal gap = gapBetween(count, u);
    const qreal usual = (count <= 1 ? (upright ? 280 : 200) : count == 2 ? 170 : 130) * u;
    // Names and votes need the greater part of the row.
    const qreal most = count <= 1 ? room.width() * 0.3 : (room.width() * 0.45 - (count - 1) * gap) / count;
    const qreal square = std::min(usual, most);
    qreal x = room.left();
    for (const Portrait &portrait : people.portraits) {
        addPortrait(layout, portrait, people.color, QRectF(x, room.center().y() - square / 2, square, square));
        x += square + gap;
    }
    x += (count > 0 ? 44 * u - gap : 0);
    qreal right = room.right();
    const QRectF photoRoom(0, 0, room.width() * 0.34, room.height());
    // Upright, it stands above the story.
    if (const QImage photo = upright ? QImage() : photoOf(incident, layout.stage(), photoRoom.size());
        !photo.isNull()) {
        QRectF place = photoRect(photo.size(), photoRoom);
        place.moveTopRight(QPointF(right, room.center().y() - place.height() / 2));
        layout.shape(place, [photo, corner = 14 * u](QPainter &painter, const QRectF &rect) {
            drawPhoto(painter, rect, photo, corner);
        });
        right = place.left() - 40 * u;
    }
    const qreal width = right - x;
    const qreal teamHeight = people.teams.isEmpty() ? 0 : 48 * u;
    const Votes votes = votesOf(incident, layout, width);
    const qreal fixed = teamHeight + (withVotes ? 14 * u + 76 * u : 0);
    const TextStyle names = nameStyle(people.names, (upright ? 58 : 50) * u, width, room.height() - fixed, 9 * u);
    const qreal namesHeight = heightOf(people.names, names, width);
    qreal y = room.center().y() - (fixed + namesHeight) / 2;
    const qreal namesWidth = people.names.isEmpty() ? 1 : naturalWidth(people.names, names, width);
    layout.text(people.names, names, QRectF(x, y, namesWidth, 0), layout.look().ink);
    y += namesHeight;
    TextStyle team{Face::Sans, 34 * u, QFont::Normal, 1.3};
    team = fitted(people.teams, team, width, teamHeight, 8 * u, 1);
    layout.text(people.teams, team,
        QRectF(x, y, people.teams.isEmpty() ? 1 : naturalWidth(people.teams, team, width), 0),
        legible(layout.look().soft, layout.look().paper));
    if (withVotes)
        addVotes(layout, votes, {x, y + teamHeight + 14 * u});
}

} // namespace bravo
