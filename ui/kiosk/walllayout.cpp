#include "kiosk/compositions.h"

#include "board/text.h"
#include "kiosk/cloth.h"
#include "kiosk/slidephoto.h"
#include "kiosk/slidetext.h"
#include "publish/drawing.h"

#include <QPainter>
#include <QTransform>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

/// A card as it will hang: what stands on it, and how high it is.
struct Card {
    const Incident *incident;
    QString headline, lead, name;
    TextStyle headlineStyle, leadStyle, nameStyle;
    qreal headlineHeight = 0, leadHeight = 0;
    qreal height = 0;
    qreal angle = 0; // degrees
    QPointF shift; // −1…1
};

constexpr qreal steepest = 1.7;

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
        if (TextBlock(shown, style, width).lineCount() > lines)
            break;
        if (u".!?…。！？؟”»\"”"_s.contains(shown.back()) || whole.size() >= story.simplified().size())
            lead = shown;
    }
    return lead;
}

std::optional<Card> cardOf(const Incident &incident, qreal width)
{
    const qreal unit = width / 390, inner = width - 68 * unit;
    Card card{&incident, incident.title.trimmed(), {}, incident.celebratedNames().value(0), {}, {}, {}, 0, 0, 0, 0, {}};
    const bool derived = card.headline == titleFromStory(incident.story);
    const QString sentence = titleFromStory(incident.story, 4000);
    if (derived)
        card.headline = sentence;
    card.headlineStyle = wordsWhole(card.headline, {Face::Serif, 34 * unit, 650, 1.16}, inner, 0.7);
    if (TextBlock(card.headline, card.headlineStyle, inner).lineCount() > 3)
        card.headlineStyle = wordsWhole(card.headline, {Face::Serif, 26 * unit, 600, 1.24}, inner, 0.7);
    if (card.headline.isEmpty() || TextBlock(card.headline, card.headlineStyle, inner).lineCount() > 6)
        return {};
    card.leadStyle = {Face::Sans, 21 * unit, QFont::Normal, 1.4};
    QString body = incident.story.trimmed();
    if (derived)
        body = body.mid(sentence.size()).trimmed();
    while (body.startsWith(u'.'))
        body = body.mid(1).trimmed();
    card.lead = leadOf(body, card.leadStyle, inner, 4);
    card.nameStyle =
        fitted(card.name, {Face::Sans, 21 * unit, QFont::Bold, 1.3}, inner - 128 * unit, 30 * unit, 7 * unit, 1);
    card.headlineHeight = heightOf(card.headline, card.headlineStyle, inner);
    card.leadHeight = heightOf(card.lead, card.leadStyle, inner);
    card.height = 66 * unit + card.headlineHeight + (card.leadHeight > 0 ? 12 * unit + card.leadHeight : 0) + 20 * unit
        + 46 * unit + 30 * unit;
    card.angle = (fixed(incident.id, u'a') * 2 - 1) * steepest;
    card.shift = {fixed(incident.id, u'x') * 2 - 1, fixed(incident.id, u'y') * 2 - 1};
    return card;
}

void paintCard(QPainter &painter, const QRectF &rect, const Card &card, const SlideStage &stage)
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
    TextBlock(card.headline, card.headlineStyle, inner).paint(painter, {rect.left() + pad, y}, look.ink);
    y += card.headlineHeight + 12 * unit;
    if (card.leadHeight > 0)
        TextBlock(card.lead, card.leadStyle, inner).paint(painter, {rect.left() + pad, y}, legible(look.soft, ground));
    const qreal side = 46 * unit, foot = rect.bottom() - 30 * unit - side;
    QImage photo;
    if (!card.incident->celebrates.isEmpty())
        photo = decodedPhoto(stage.photos.value(stage.portraits.value(card.incident->celebrates.front().id)));
    drawAvatar(painter, QRectF(placed(rect.left() + pad, side), foot, side, side), card.name,
        initialsGround(color, look), look, photo);
    const TextBlock name(card.name, card.nameStyle, naturalWidth(card.name, card.nameStyle, inner));
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

/// The rectangle that the turned card takes.
QRectF boundsOf(const QRectF &rect, qreal angle)
{
    QTransform turn;
    turn.translate(rect.center().x(), rect.center().y());
    turn.rotate(angle);
    turn.translate(-rect.center().x(), -rect.center().y());
    return turn.mapRect(rect);
}

int columnsFor(SlideLayout::Shape shape, qsizetype cards)
{
    const int most = shape == SlideLayout::Shape::Landscape ? 4 : shape == SlideLayout::Shape::Portrait ? 2 : 3;
    return static_cast<int>(std::clamp<qsizetype>(cards, 1, most));
}

struct Hanging {
    std::vector<Card> cards;
    qreal height = 0;
};

void addCard(SlideLayout &layout, const Card &card, const QRectF &rect)
{
    const auto incident = std::make_shared<Incident>(*card.incident);
    Card copy = card;
    layout.shape(boundsOf(rect, card.angle),
        [copy, incident, size = rect.size(), stage = layout.stage()](QPainter &painter, const QRectF &bounds) mutable {
            copy.incident = incident.get();
            painter.translate(bounds.center());
            painter.rotate(copy.angle);
            paintCard(painter, QRectF(QPointF(-size.width() / 2, -size.height() / 2), size), copy, stage);
        });
}

} // namespace

SlideLayout wallLayout(const Slide &slide, const SlideStage &stage)
{
    SlideLayout layout(stage);
    const qreal u = layout.u();
    layout.ground(QRectF(0, 0, layout.width(), layout.height()),
        [look = stage.look, u](QPainter &painter, const QRectF &rect) { drawCloth(painter, rect, look, u); });
    const QRectF room = layout.safe().adjusted(0, 8 * u, 0, 0); // pins stand out above their cards
    const int columns = columnsFor(layout.shape(), slide.wall.size());
    const qreal gap = 34 * u, lean = 16 * u;
    const qreal share = (room.width() - gap * (columns - 1)) / columns;
    const qreal width = std::min(share - 2 * lean, 520 * u);

    std::vector<Hanging> hung(static_cast<size_t>(columns));
    for (const Incident &incident : slide.wall) {
        const std::optional<Card> card = cardOf(incident, width);
        if (!card)
            continue;
        const auto lowest = std::min_element(
            hung.begin(), hung.end(), [](const Hanging &a, const Hanging &b) { return a.height < b.height; });
        const qreal taken = card->height + width * std::sin(steepest * 3.1416 / 180) + 34 * u;
        if (lowest->height + taken > room.height() + 34 * u)
            continue;
        lowest->height += taken;
        lowest->cards.push_back(*card);
    }
    qreal x = room.left();
    for (const Hanging &column : hung) {
        const qreal free = std::max(0.0, room.height() - column.height);
        const qreal each = free / std::max<size_t>(column.cards.size() + 1, 2);
        qreal y = room.top() + each * 0.8 + width * std::sin(steepest * 3.1416 / 180) / 2;
        for (const Card &card : column.cards) {
            const QPointF shift(card.shift.x() * lean * 0.8, card.shift.y() * std::min(each * 0.4, 26 * u));
            addCard(layout, card, QRectF(x + (share - width) / 2 + shift.x(), y + shift.y(), width, card.height));
            y += card.height + width * std::sin(steepest * 3.1416 / 180) + 34 * u + each * 0.8;
        }
        x += share + gap;
    }
    return layout;
}

} // namespace bravo
