#include "desk/cardpainter.h"

#include "board/permissions.h"
#include "board/text.h"
#include "board/valuesign.h"
#include "desk/cardtext.h"
#include "desk/faces.h"
#include "publish/drawing.h"
#include "shared/theme.h"

#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

constexpr int maxPortraits = 3;
constexpr qreal overlap = 0.78; // of a portrait stays in sight

/// Of what a card can know: whether its month is closed, the board says.
bool mayVote(const Incident &incident, const QString &viewerId)
{
    return incident.votedByViewer || !objectionToVoting(incident, {viewerId}, false);
}

/// What a line of the card needs of a name: one line, whatever was typed.
QString oneLine(const QString &text, qreal px, int weight, qreal width)
{
    return QFontMetricsF(fontFor(Face::Sans, px, weight)).elidedText(cleanLine(text), Qt::ElideRight, width);
}

} // namespace

Card::Card(const Incident &incident, const CardStyle &style, const StoryExtras *whole, const QString &note)
    : m_incident(incident),
      m_style(style),
      m_pad(std::round((style.width < 480 * style.scale ? 18 : 22) * style.scale)),
      m_votable(mayVote(incident, style.viewerId))
{
    qreal y = layOutHead(m_pad - 2);
    const TextStyle title{Face::Serif, 23 * style.scale, QFont::DemiBold, 1.25};
    m_parts += Part{TextBlock(incident.title, title, inner(), whole ? 0 : 2), {m_pad, y}, style.look->ink};
    y += m_parts.last().block.height() + 6 * style.scale;
    y = layOutStory(y, whole);
    if (!note.isEmpty())
        y = layOutNote(y, note);
    y = whole ? layOutWhole(y, *whole) : layOutFound(y);
    if (const QString audience = audienceText(incident, style.viewerId); !audience.isEmpty())
        y = addWords(audience, style.look->soft, y + 12 * style.scale);
    layOutPeople(y + 14 * style.scale, whole);
}

void Card::addLine(const QString &text, qreal px, int weight, const QColor &color, const QPointF &at, qreal width)
{
    px *= m_style.scale;
    const TextBlock block(oneLine(text, px, weight, width), {Face::Sans, px, weight, 1.4}, width + 1, 1);
    const QRectF box = mirrored({at, QSizeF(width + 1, block.height())});
    // A line stands at its leading edge; text of the other direction would run to the far one by itself.
    const bool runsLeft = text.isRightToLeft();
    qreal x = box.x();
    if (m_style.rightToLeft && !runsLeft)
        x = box.right() - block.naturalWidth();
    else if (!m_style.rightToLeft && runsLeft)
        x = box.x() - (width + 1 - block.naturalWidth());
    m_parts += Part{block, {x, box.y()}, color};
}

qreal Card::layOutHead(qreal y)
{
    const Look &look = *m_style.look;
    const qreal scale = m_style.scale;
    const QString when = whenText(m_incident.postedAt, m_style.now, m_style.zone);
    const qreal whenWidth = QFontMetricsF(fontFor(Face::Sans, 13 * scale)).horizontalAdvance(when) + 2;
    addLine(when, 13, QFont::Normal, look.soft, {m_style.width - m_pad - whenWidth, y}, whenWidth);
    if (m_incident.values.isEmpty())
        return y + 22 * scale;
    QStringList names;
    for (const Value &value : m_incident.values)
        names += shownName(value);
    const qreal dot = 8 * scale;
    m_dot = mirrored({m_pad, y + 5 * scale, dot, dot});
    addLine(names.join(u" · "_s), 13, QFont::DemiBold, look.value(m_incident.values.front().color),
        {m_pad + dot + 6 * scale, y}, inner() - whenWidth - dot - 22 * scale);
    return y + 22 * scale;
}

qreal Card::layOutStory(qreal y, bool whole)
{
    const Look &look = *m_style.look;
    const TextStyle style{Face::Serif, 17 * m_style.scale, QFont::Normal, 1.42};
    const QString story = storyBelow(m_incident);
    if (story.isEmpty())
        return y;
    // Three lines never hold a thousand characters: the rest of a long story need not be set to be left out.
    const QString told = whole ? story : story.left(1000);
    m_parts += Part{TextBlock(told, style, inner(), whole ? 0 : 3), {m_pad, y}, blended(look.ink, look.card, 0.9)};
    return y + m_parts.last().block.height();
}

qreal Card::addWords(const QString &text, const QColor &color, qreal y, qreal indent)
{
    TextStyle style{Face::Sans, 13 * m_style.scale, QFont::Normal, 1.5};
    style.align = Qt::AlignAbsolute | (m_style.rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    const TextBlock block(text, style, inner() - indent);
    const QRectF box = mirrored({m_pad + indent, y, inner() - indent, block.height()});
    m_parts += Part{block, box.topLeft(), color};
    return box.bottom();
}

void Card::layOutPeople(qreal y, bool whole)
{
    const Look &look = *m_style.look;
    const qreal scale = m_style.scale, side = 30 * scale;
    const int portraits = std::min<int>(maxPortraits, static_cast<int>(m_incident.celebratedNames().size()));
    const qreal portraitsWidth = portraits > 0 ? side + (portraits - 1) * side * overlap : 0;
    qreal x = m_pad + portraitsWidth + 10 * scale;
    const qreal end = m_style.width - m_pad - pillWidth() - 12 * scale;
    const QFontMetricsF bold(fontFor(Face::Sans, 14 * scale, QFont::DemiBold));
    const auto fits = [&](const QString &names) { return bold.horizontalAdvance(names) + 1 <= end - x; };
    const bool listed = whole && !fits(nameList(m_incident)); // all of them, above the foot
    if (listed)
        y = addWords(nameList(m_incident), look.ink, y) + 10 * scale;
    layOutPill(y + side / 2);
    m_footTop = static_cast<int>(y - 8 * scale);
    m_height = static_cast<int>(std::ceil(y + side + m_pad - 2));
    m_portraits = {m_pad, y, portraitsWidth, side};
    const qreal top = y + side / 2 - 14 * scale * 0.7;
    if (!listed) {
        const QString names = namesThatFit(m_incident.celebratedNames(), fits);
        const qreal namesWidth = std::min(bold.horizontalAdvance(names) + 1, end - x);
        addLine(names, 14, QFont::DemiBold, look.ink, {x, top}, namesWidth);
        x += namesWidth + 10 * scale;
    }
    QString beside = besideNames(m_incident, whole);
    // What does not fit is left out whole: "1…" says nothing.
    const QFontMetricsF metrics(fontFor(Face::Sans, 14 * scale));
    while (metrics.horizontalAdvance(beside) > end - x && beside.contains(u" · "_s))
        beside.truncate(beside.lastIndexOf(u" · "_s));
    if (end - x > 60 * scale && !beside.isEmpty())
        addLine(beside, 14, QFont::Normal, look.soft, {x, top}, end - x);
}

/// Whoever cannot vote still sees what the others gave, where that is no secret.
bool Card::showsVotes() const
{
    return m_votable
        || (!m_incident.sealed && m_incident.status == Status::Published && m_incident.audience == Audience::Board);
}

qreal Card::pillWidth() const
{
    if (!showsVotes())
        return 0;
    const qreal scale = m_style.scale;
    const qreal digits =
        QFontMetricsF(fontFor(Face::Sans, 14 * scale, QFont::DemiBold)).horizontalAdvance(voteText(m_incident));
    return std::max(70 * scale, digits + 54 * scale);
}

void Card::layOutPill(qreal middle)
{
    const qreal height = 34 * m_style.scale, width = pillWidth();
    m_pill = mirrored({m_style.width - m_pad - width, middle - height / 2, width, height}).toRect();
}

QRectF Card::mirrored(const QRectF &box) const
{
    return m_style.rightToLeft ? QRectF(m_style.width - box.right(), box.y(), box.width(), box.height()) : box;
}

void Card::paint(QPainter &painter, const QRectF &shown) const
{
    const Look &look = *m_style.look;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.line, 1));
    painter.setBrush(look.card);
    painter.drawRoundedRect(QRectF(0.5, 0.5, m_style.width - 1, m_height - 1), cardCorner, cardCorner);
    painter.setPen(Qt::NoPen);
    if (!m_dot.isEmpty()) {
        painter.setBrush(look.value(m_incident.values.front().color));
        painter.drawEllipse(m_dot);
    }
    for (const Bar &bar : m_bars) {
        painter.setBrush(bar.color);
        painter.drawRoundedRect(bar.box, 1.5, 1.5);
    }
    painter.setBrush(look.marigoldWash);
    for (const QRectF &wash : m_washes)
        painter.drawRoundedRect(wash, controlCorner, controlCorner);
    painter.setBrush(look.side);
    for (const QRect &photo : m_photos)
        painter.drawRoundedRect(photo, controlCorner, controlCorner);
    for (const Portrait &writer : m_writers) {
        if (shown.intersects(writer.square))
            drawAvatar(painter, writer.square, writer.name, personColor(writer.name, look), look, faceOf(writer.id));
    }
    const QStringList sought = searchWords(m_style.search);
    // Of a very long card, only what is in sight is set: text is what costs.
    for (const Part &part : m_parts) {
        if (part.at.y() >= shown.bottom() || part.at.y() + part.block.height() <= shown.top())
            continue;
        if (!sought.isEmpty())
            paintMatches(painter, part, sought);
        part.block.paint(painter, part.at, part.color);
    }
    paintPeople(painter);
    paintPill(painter);
}

/// As with a text marker, behind the words.
void Card::paintMatches(QPainter &painter, const Part &part, const QStringList &sought) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(blended(m_style.look->marigold, m_style.look->card, 0.32));
    for (const TextSpan &match : matchesOf(sought, part.block.text())) {
        for (const QRectF &box : part.block.boxesOf(match.start, match.length))
            painter.drawRoundedRect(box.translated(part.at).adjusted(-1.5, 0, 1.5, 0), 3, 3);
    }
}

void Card::paintPeople(QPainter &painter) const
{
    const Look &look = *m_style.look;
    const QStringList names = m_incident.celebratedNames();
    const QString value = m_incident.values.isEmpty() ? QString() : m_incident.values.front().color;
    const qreal side = m_portraits.height();
    // From the back to the front, each with a rim of the card's colour, so that overlapping ones stay apart.
    for (int i = std::min<int>(maxPortraits, static_cast<int>(names.size())) - 1; i >= 0; --i) {
        const QRectF square = mirrored({m_portraits.x() + i * side * overlap, m_portraits.y(), side, side});
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.card);
        painter.drawEllipse(square.adjusted(-2, -2, 2, 2));
        // A story wears its value's colour: the dot, the pin, the initials.
        const QColor color = value.isEmpty() ? personColor(names[i], look) : look.value(value);
        drawAvatar(painter, square, names[i], color, look, faceOf(m_incident.celebrates.value(i).id));
    }
}

QImage Card::faceOf(const QString &employeeId) const
{
    return m_style.faces ? m_style.faces->of(employeeId) : QImage();
}

void Card::paintPill(QPainter &painter, qreal thumbSize) const
{
    if (!showsVotes())
        return;
    const Look &look = *m_style.look;
    const bool mine = m_incident.votedByViewer;
    const qreal scale = m_style.scale;
    const QRectF pill = QRectF(m_pill).adjusted(0.5, 0.5, -0.5, -0.5);
    if (m_votable) { // without a frame it is nothing to press
        painter.setPen(QPen(mine ? blended(look.marigold, look.marigoldWash, 0.6) : look.line, 1));
        painter.setBrush(mine ? look.marigoldWash : look.card);
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    }
    const qreal side = 18 * scale;
    const QRectF thumb = QRectF(pill.x() + 14 * scale, pill.center().y() - side / 2 - scale, side, side);
    const QRectF thumbBox =
        m_style.rightToLeft ? thumb.translated(pill.right() - 14 * scale - side - thumb.x(), 0) : thumb;
    const qreal more = side * (thumbSize - 1) / 2;
    drawThumb(painter, thumbBox.adjusted(-more, -more, more, more), mine ? look.marigoldInk : look.soft,
        mine ? look.marigold : QColor());
    painter.setFont(fontFor(Face::Sans, 14 * scale, QFont::DemiBold));
    painter.setPen(m_votable ? look.ink : look.soft);
    const QRectF digits = m_style.rightToLeft ? pill.adjusted(14 * scale, 0, -38 * scale, 0)
                                              : pill.adjusted(38 * scale, 0, -14 * scale, 0);
    painter.drawText(digits, Qt::AlignCenter, voteText(m_incident));
}

QPixmap Card::rendered(qreal devicePixelRatio) const
{
    QPixmap pixmap((QSizeF(m_style.width, m_height) * devicePixelRatio).toSize());
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(m_style.look->paper);
    QPainter painter(&pixmap);
    paint(painter, {0, 0, static_cast<qreal>(m_style.width), static_cast<qreal>(m_height)});
    return pixmap;
}

void paintGhostCard(QPainter &painter, const QRectF &card, const Look &look)
{
    painter.setPen(QPen(look.line, 1));
    painter.setBrush(blended(look.card, look.paper, 0.6));
    painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), cardCorner, cardCorner);
    painter.setPen(Qt::NoPen);
    painter.setBrush(blended(look.line, look.paper, 0.6));
    const qreal widths[] = {0.22, 0.5, 0.86, 0.8};
    qreal y = card.y() + 26;
    for (const qreal width : widths) {
        const qreal left = card.x() + 22, length = (card.width() - 44) * width;
        painter.drawRoundedRect(QRectF(left, y, length, 10), 5, 5);
        y += 28;
    }
}

} // namespace bravo
