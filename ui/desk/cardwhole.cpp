// What an opened card shows below its story.
#include "desk/cardpainter.h"
#include "desk/cardtext.h"
#include "publish/words.h"
#include "shared/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>

namespace bravo {

namespace {

constexpr qsizetype besideOne = 3; // smaller photos beside a large one

/// Width ÷ height, without the extremes that would leave a sliver or a tower.
qreal shapeOf(const Photo &photo)
{
    return std::clamp(static_cast<qreal>(photo.width) / std::max(photo.height, 1), 0.75, 2.2);
}

/// One large; two side by side, of one height; of more, a large one and the next ones in a column beside it.
QList<QRectF> composed(const QList<Photo> &photos, qreal width, qreal scale)
{
    const qreal gap = 8 * scale;
    if (photos.size() == 1) {
        const qreal shape = shapeOf(photos[0]), height = std::min(width / shape, 380 * scale);
        // One that lies is as wide as the text, and loses a little above and below; one that stands is narrower.
        return {QRectF(0, 0, shape > 1.2 ? width : std::min(width, height * shape), height)};
    }
    if (photos.size() == 2) {
        const qreal shapes = shapeOf(photos[0]) + shapeOf(photos[1]);
        const qreal height = std::min((width - gap) / shapes, 320 * scale);
        const qreal first = (width - gap) * shapeOf(photos[0]) / shapes;
        return {QRectF(0, 0, first, height), QRectF(first + gap, 0, width - gap - first, height)};
    }
    const qreal height = width * 0.52, large = width * 0.66;
    QList<QRectF> boxes{QRectF(0, 0, large, height)};
    const auto beside = std::min(photos.size() - 1, besideOne);
    const qreal step = (height + gap) / static_cast<qreal>(beside);
    for (int i = 0; i < beside; ++i)
        boxes += QRectF(large + gap, i * step, width - large - gap, step - gap);
    return boxes;
}

} // namespace

qreal Card::layOutWhole(qreal y, const StoryExtras &extras)
{
    y = layOutPhotos(y, extras.photos);
    const Look &look = *m_style.look;
    if (!m_incident.learn.isEmpty())
        y = layOutExtra(
            y, QCoreApplication::translate("bravo::Card", "What others can copy"), m_incident.learn, look.marigold);
    if (!m_incident.customerWords.isEmpty())
        y = layOutExtra(y, QCoreApplication::translate("bravo::Card", "In the customer’s words"),
            m_incident.customerWords,
            m_incident.values.isEmpty() ? look.marigold : look.value(m_incident.values.front().color), true);
    if (const QString consent = consentText(m_incident, extras, m_style.now, m_style.zone); !consent.isEmpty())
        y = addWords(consent, m_style.look->soft, y + 4 * m_style.scale, 14 * m_style.scale);
    if (const QString seen = seenText(m_incident); !seen.isEmpty())
        y = addWords(seen, m_style.look->soft, y + 14 * m_style.scale);
    y = layOutAnswers(y, QCoreApplication::translate("bravo::Card", "Thanks"), extras.answers, Answer::Kind::Thanks);
    y = layOutAnswers(
        y, QCoreApplication::translate("bravo::Card", "Tried elsewhere"), extras.answers, Answer::Kind::Adoption);
    y = addWords(
        historyText(m_incident, extras, m_style.now, m_style.zone), m_style.look->soft, y + 14 * m_style.scale);
    return layOutLinks(y, extras);
}

/// With a bar on the side where the words begin; `spoken` ones stand in quotation marks.
qreal Card::layOutExtra(qreal y, const QString &label, const QString &text, const QColor &bar, bool spoken)
{
    const qreal scale = m_style.scale, indent = 14 * scale, top = y + 14 * scale;
    const bool fromRight = text.isRightToLeft(); // a slant is not that script's way to quote
    const qreal before = fromRight == m_style.rightToLeft ? indent : 0; // the label stands where the window's words do
    addLine(label, 13, QFont::DemiBold, m_style.look->marigoldInk, {m_pad + before, top}, inner() - before);
    const TextBlock block(spoken ? quoted(text) : text,
        {Face::Serif, 17 * scale, QFont::Normal, 1.42, spoken && !fromRight}, inner() - indent);
    const qreal bottom = y + 34 * scale + block.height(), thick = 3 * scale;
    m_parts += Part{block, {fromRight ? m_pad : m_pad + indent, y + 34 * scale}, m_style.look->ink};
    m_bars += Bar{{fromRight ? m_pad + inner() - thick : m_pad, top, thick, bottom - top}, bar};
    return bottom;
}

qreal Card::layOutPhotos(qreal y, const QList<Photo> &photos)
{
    if (photos.isEmpty())
        return y;
    y += 14 * m_style.scale;
    qreal bottom = y;
    const QList<QRectF> boxes = composed(photos, inner(), m_style.scale);
    for (const QRectF &box : boxes) {
        m_photos += mirrored(box.translated(m_pad, y)).toAlignedRect();
        bottom = std::max(bottom, y + box.bottom());
    }
    m_hiddenPhotos = static_cast<int>(photos.size() - m_photos.size());
    return bottom;
}

qreal Card::layOutAnswers(qreal y, const QString &label, const QList<Answer> &answers, Answer::Kind kind)
{
    const auto isOne = [kind](const Answer &answer) { return answer.kind == kind; };
    if (std::none_of(answers.begin(), answers.end(), isOne))
        return y;
    addLine(label, 13, QFont::DemiBold, m_style.look->marigoldInk, {m_pad, y + 18 * m_style.scale}, inner());
    y += 43 * m_style.scale;
    for (const Answer &answer : answers) {
        if (isOne(answer))
            y = layOutAnswer(y, answer) + 12 * m_style.scale;
    }
    return y - 12 * m_style.scale;
}

qreal Card::layOutAnswer(qreal y, const Answer &answer)
{
    const Look &look = *m_style.look;
    const qreal scale = m_style.scale, side = 26 * scale, start = m_pad + side + 10 * scale;
    const qreal top = y, inset = 10 * scale;
    const bool stands = answer.leader && answer.kind == Answer::Kind::Thanks;
    if (stands)
        y += inset;
    m_writers += Portrait{mirrored({m_pad, y, side, side}), answer.employeeId, answer.by};
    const auto widthOf = [scale](const QString &text, qreal px, int weight) {
        return QFontMetricsF(fontFor(Face::Sans, px * scale, weight)).horizontalAdvance(text) + 2;
    };
    const QString when = whenText(answer.at, m_style.now, m_style.zone), beside = besideAnswer(answer);
    const qreal whenWidth = widthOf(when, 13, QFont::Normal), end = m_style.width - m_pad;
    addLine(when, 13, QFont::Normal, look.soft, {end - whenWidth, y}, whenWidth);
    const qreal room = end - whenWidth - 12 * scale - start;
    const qreal nameWidth = std::min(widthOf(answer.by, 14, QFont::DemiBold), room);
    addLine(answer.by, 14, QFont::DemiBold, look.ink, {start, y}, nameWidth);
    const qreal left = room - nameWidth - 8 * scale;
    if (left > 40 * scale && !beside.isEmpty())
        addLine(beside, 13, stands ? QFont::DemiBold : QFont::Normal, stands ? look.marigoldInk : look.soft,
            {start + nameWidth + 8 * scale, y + scale * 0.7}, left);
    y += 21 * scale;
    const TextBlock block(answer.text, {Face::Serif, 16 * scale, QFont::Normal, 1.42}, end - start);
    m_parts +=
        Part{block, mirrored({start, y, end - start, block.height()}).topLeft(), blended(look.ink, look.card, 0.9)};
    y = std::max(y + block.height(), top + side);
    if (!stands)
        return y;
    m_washes += QRectF(m_pad - inset, top, inner() + 2 * inset, y + inset - top);
    return y + inset;
}

/// A manager's words to the author, as they were typed, and what to do then.
qreal Card::layOutNote(qreal y, const QString &note)
{
    const Look &look = *m_style.look;
    const qreal scale = m_style.scale, inset = 10 * scale, top = y + 14 * scale;
    addLine(noteHead(m_incident), 13, QFont::DemiBold, look.marigoldInk, {m_pad, top + inset}, inner());
    const TextBlock block(note, {Face::Serif, 16 * scale, QFont::Normal, 1.42}, inner());
    m_parts += Part{block, {m_pad, top + inset + 21 * scale}, look.ink};
    y = addWords(noteNext(m_incident), look.soft, top + inset + 25 * scale + block.height());
    m_washes += QRectF(m_pad - inset, top, inner() + 2 * inset, y + inset - top);
    return y + inset;
}

/// Beside each other, where there is room.
qreal Card::layOutLinks(qreal y, const StoryExtras &extras)
{
    const qreal scale = m_style.scale;
    const Look &look = *m_style.look;
    qreal x = m_pad;
    y += 6 * scale;
    const auto offer = [&](CardLink which, const QString &text, const QColor &color) {
        const qreal width = QFontMetricsF(fontFor(Face::Sans, 13 * scale, QFont::DemiBold)).horizontalAdvance(text) + 2;
        if (x > m_pad && x + width > m_pad + inner()) {
            x = m_pad;
            y += 24 * scale;
        }
        const QRectF link(x, y, std::min(width, inner()), 20 * scale);
        addLine(text, 13, QFont::DemiBold, color, link.topLeft(), link.width());
        m_links.insert(which, mirrored(link).toRect());
        x += width + 20 * scale;
    };
    const bool stands = m_incident.status == Status::Published;
    if (stands)
        offer(CardLink::Answer, QCoreApplication::translate("bravo::Card", "Say thanks, or tell that you tried it"),
            look.marigoldInk);
    if (extras.mayChange)
        offer(CardLink::Change, QCoreApplication::translate("bravo::Card", "Change the story"), look.marigoldInk);
    if (stands)
        offer(CardLink::Report, QCoreApplication::translate("bravo::Card", "Report…"), look.soft);
    return m_links.isEmpty() ? y - 6 * scale : y + 20 * scale;
}

} // namespace bravo
