#include "kiosk/wallcard.h"

#include "board/text.h"
#include "kiosk/cloth.h"
#include "kiosk/slideparts.h"
#include "kiosk/slidephoto.h"
#include "kiosk/slidetext.h"
#include "publish/drawing.h"

#include <QPainter>
#include <QTransform>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

/// A number from 0 to 1 that is always the same for a story: its card hangs where it hung.
double fixed(const QString &id, char16_t salt)
{
    quint32 hash = 2166136261U;
    for (const QChar c : id)
        hash = (hash ^ c.unicode()) * 16777619U;
    hash = (hash ^ salt) * 16777619U;
    hash ^= hash >> 15;
    return double((hash * 2246822519U) >> 8 & 0xFFFF) / 65535;
}

/// Whole sentences from the story's beginning, as many as stand in `lines`: nothing on a card breaks off.
QString leadOf(const QString &story, const TextStyle &style, qreal width, int lines)
{
    const QStringList sentences = splitForSlides(story.simplified(), {14, 90});
    QString lead;
    QString whole;
    for (const QString &sentence : sentences) {
        whole += sentence;
        const QString shown = whole.trimmed();
        if (blockOf(shown, style, width).lineCount() > lines)
            break;
        if (u".!?…。！？؟”»\"”"_s.contains(shown.back()) || whole.size() >= story.simplified().size())
            lead = shown;
    }
    return lead;
}

/// All of them where they have room in a line, else the first and how many more.
QString namesInALine(const QStringList &names, const TextStyle &style, qreal width)
{
    const QString all = names.join(u", "_s);
    if (names.size() < 2 || TextBlock(all, style, 1e6).naturalWidth() <= width)
        return all;
    return u"%1 +%2"_s.arg(names.front()).arg(names.size() - 1);
}

void paintCard(QPainter &painter, const QRectF &rect, const WallCard &card, const SlideStage &stage)
{
    const qreal unit = rect.width() / 390, pad = 34 * unit, inner = rect.width() - 2 * pad;
    const Look &look = stage.look;
    const QColor ground = look.night ? QColor(0x222D39) : look.card;
    const QColor color = valueColor(*card.incident, look);
    const bool rtl = stage.direction == Qt::RightToLeft;
    const auto placed = [&](qreal x, qreal width) { return rtl ? rect.left() + rect.right() - x - width : x; };
    drawCard(painter, rect, look, 6 * unit);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(QRectF(placed(rect.left() + pad, 12 * unit), rect.top() + 38 * unit, 12 * unit, 12 * unit));
    qreal y = rect.top() + 62 * unit;
    blockOf(card.headline, card.headlineStyle, inner).paint(painter, {rect.left() + pad, y}, look.ink);
    y += card.headlineHeight + 12 * unit;
    if (card.leadHeight > 0)
        blockOf(card.lead, card.leadStyle, inner).paint(painter, {rect.left() + pad, y}, legible(look.soft, ground));
    const qreal side = 46 * unit, foot = rect.bottom() - 30 * unit - side;
    QImage photo;
    if (!card.incident->celebrates.isEmpty())
        photo = decodedPhoto(
            stage.photos.value(stage.portraits.value(card.incident->celebrates.front().id)), QSizeF(side, side) * 2);
    drawAvatar(painter, QRectF(placed(rect.left() + pad, side), foot, side, side),
        card.incident->celebratedNames().value(0), initialsGround(color, look), look, photo);
    const TextBlock name = blockOf(card.name, card.nameStyle, naturalWidth(card.name, card.nameStyle, inner));
    const qreal nameWidth = name.naturalWidth() + 2;
    name.paint(painter, {placed(rect.left() + pad + side + 12 * unit, nameWidth), foot + (side - name.height()) / 2},
        look.ink);
    if (card.incident->votes > 0) {
        const QString number = stage.locale.toString(card.incident->votes);
        const TextBlock votes(number, {Face::Sans, 23 * unit, QFont::Bold, 1.3}, inner);
        votes.paint(painter,
            {placed(rect.right() - pad - votes.naturalWidth(), votes.naturalWidth()),
                foot + (side - votes.height()) / 2},
            legible(look.marigoldInk, ground));
    }
    drawPin(painter, {rect.center().x(), rect.top() + 6 * unit}, 14 * unit, color);
}

} // namespace

std::optional<WallCard> wallCardOf(const Incident &incident, qreal width, const Look &look)
{
    const qreal unit = width / 390, inner = width - 68 * unit;
    WallCard card;
    card.incident = std::make_shared<const Incident>(incident);
    card.headline = incident.title.trimmed();
    const bool derived = card.headline == titleFromStory(incident.story);
    const QString sentence = titleFromStory(incident.story, 4000);
    if (derived)
        card.headline = sentence;
    card.headlineStyle =
        wordsWhole(card.headline, headlineStyle({Face::Serif, 34 * unit, 650, 1.16}, look), inner, 0.7);
    if (blockOf(card.headline, card.headlineStyle, inner).lineCount() > 3)
        card.headlineStyle =
            wordsWhole(card.headline, headlineStyle({Face::Serif, 26 * unit, 600, 1.24}, look), inner, 0.7);
    if (card.headline.isEmpty() || blockOf(card.headline, card.headlineStyle, inner).lineCount() > 6)
        return {};
    card.leadStyle = {Face::Sans, 21 * unit, QFont::Normal, 1.4};
    QString body = incident.story.trimmed();
    if (derived)
        body = body.mid(sentence.size()).trimmed();
    while (body.startsWith(u'.'))
        body = body.mid(1).trimmed();
    card.lead = leadOf(body, card.leadStyle, inner, 4);
    const TextStyle nameStyle{Face::Sans, 21 * unit, QFont::Bold, 1.3};
    const qreal nameRoom = inner - 128 * unit;
    card.name = namesInALine(incident.celebratedNames(), nameStyle, nameRoom);
    card.nameStyle = fitted(card.name, nameStyle, nameRoom, 30 * unit, 7 * unit, 1);
    card.headlineHeight = heightOf(card.headline, card.headlineStyle, inner);
    card.leadHeight = heightOf(card.lead, card.leadStyle, inner);
    const qreal height = 66 * unit + card.headlineHeight + (card.leadHeight > 0 ? 12 * unit + card.leadHeight : 0)
        + 20 * unit + 46 * unit + 30 * unit;
    card.rect = QRectF(0, 0, width, height);
    card.angle = (fixed(incident.id, u'a') * 2 - 1) * steepestCard;
    card.shift = {fixed(incident.id, u'x') * 2 - 1, fixed(incident.id, u'y') * 2 - 1};
    return card;
}

QRectF turnedBounds(const WallCard &card)
{
    QTransform turn;
    turn.translate(card.rect.center().x(), card.rect.center().y());
    turn.rotate(card.angle);
    turn.translate(-card.rect.center().x(), -card.rect.center().y());
    return turn.mapRect(card.rect);
}

void paintWallCard(QPainter &painter, const WallCard &card, const SlideStage &stage)
{
    const QSizeF size = card.rect.size();
    painter.save();
    painter.translate(card.rect.center());
    painter.rotate(card.angle);
    paintCard(painter, QRectF(QPointF(-size.width() / 2, -size.height() / 2), size), card, stage);
    painter.restore();
}

} // namespace bravo
