// What all of the print shop's products share, and the small ones; certificates are in printcertificates.cpp.
#include "publish/printart.h"

#include "publish/brandmark.h"
#include "publish/drawing.h"
#include "publish/textblock.h"
#include "publish/words.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace bravo {

PrintArt::PrintArt(const PrintMaterial &material, const PrintOrder &order)
    : m_material(material),
      m_order(order),
      m_look(houseLook(material.brandColor, material.headingFont))
{
}

QColor PrintArt::accent() const
{
    return m_material.valueColor.isEmpty() ? m_look.marigoldInk : m_look.value(m_material.valueColor);
}

QString PrintArt::who() const
{
    return m_material.names.join(u", "_s);
}

/// Where they work; of people of many teams it is left out.
QString PrintArt::team() const
{
    QStringList teams = m_material.teams;
    teams.removeAll(QString());
    teams.removeDuplicates();
    return teams.size() > 2 ? QString() : teams.join(u" · "_s);
}

/// "October 2026", or a value: what it was given for.
QString PrintArt::occasion() const
{
    return m_material.month.month == 0 ? valueBeside() : monthName(m_material.month);
}

/// The value, or nothing where the title says it already.
QString PrintArt::valueBeside() const
{
    return m_material.value == m_material.title ? QString() : m_material.value;
}

qreal PrintArt::set(QPainter &painter, const Line &line, const QRectF &at, Qt::Alignment align) const
{
    if (line.text.trimmed().isEmpty())
        return 0;
    TextStyle style{.face = line.face, .px = line.px, .weight = line.weight, .lineHeight = 1.16, .italic = line.italic};
    style.align = align & Qt::AlignHorizontal_Mask;
    const bool first = line.face == Face::Serif && line.weight >= QFont::DemiBold; // what a product says first
    if (first)
        style = headlineStyle(style, m_look);
    style = wordsWhole(line.text, style, at.width(), 0); // a word is never broken in print
    style = fitted(line.text, style, at.width(), at.height(), style.px * 0.35, line.lines);
    TextBlock block(line.text, style, at.width(), line.lines);
    qreal x = at.left(), y = at.top();
    if (first && block.isComplete()) {
        const qreal width = balancedWidth(line.text, style, at.width());
        block = TextBlock(line.text, style, width);
        const bool toRight = line.text.isRightToLeft() && !(align & Qt::AlignHCenter);
        x += (at.width() - width) * (align & Qt::AlignHCenter ? 0.5 : toRight ? 1 : 0);
    }
    if (align & Qt::AlignVCenter)
        y += (at.height() - block.height()) / 2;
    else if (align & Qt::AlignBottom)
        y = at.bottom() - block.height();
    block.paint(painter, {x, y}, line.color);
    return block.height();
}

void PrintArt::house(QPainter &painter, const QRectF &at, bool centred, const QColor &ink) const
{
    const qreal height = at.height();
    const TextBlock name(m_material.house, {.px = height * 0.5, .weight = QFont::DemiBold, .lineHeight = 1.2},
        at.width() - height * 1.5, 1);
    const qreal logo = m_material.logo ? height * 2.2 : height;
    const qreal whole = logo + height * 0.35 + name.naturalWidth();
    const qreal left = centred ? at.center().x() - whole / 2 : at.left();
    const qreal width = paintLogo(painter, {left, at.top()}, height, m_material.logo, m_look);
    name.paint(painter, {left + width + height * 0.35, at.center().y() - name.height() / 2}, ink);
}

/// Fonts come in whole sizes only: what is drawn ten times as large can have any tenth of one.
static QRectF fine(const QRectF &rect)
{
    return {rect.topLeft() * 10, rect.size() * 10};
}

void PrintArt::paint(QPainter &painter, const QRectF &trim, const QRectF &bleed) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(0.1, 0.1);
    paintFine(painter, fine(trim), fine(bleed));
    painter.restore();
}

void PrintArt::paintFine(QPainter &painter, const QRectF &trim, const QRectF &bleed) const
{
    switch (m_order.product) {
    case Product::Certificate:
        return m_order.style == 1 ? modern(painter, trim, bleed)
            : m_order.style == 2  ? warm(painter, trim, bleed)
                                  : classic(painter, trim, bleed);
    case Product::Poster:
        return poster(painter, trim, bleed);
    case Product::Banner:
        return banner(painter, trim, bleed);
    case Product::Mug:
        return mug(painter, trim, bleed);
    case Product::TableTent:
        return tent(painter, trim, bleed);
    case Product::NameCard:
        return nameCard(painter, trim, bleed);
    case Product::Buttons:
        return; // many on a sheet, each by paintButton()
    }
}

void PrintArt::poster(QPainter &painter, const QRectF &trim, const QRectF &bleed) const
{
    const qreal unit = trim.width() / 100;
    painter.fillRect(bleed, m_look.paper);
    painter.fillRect(QRectF(bleed.left(), bleed.top(), bleed.width(), trim.top() - bleed.top() + unit * 3), accent());
    const QRectF inner = trim.adjusted(unit * 9, unit * 11, -unit * 9, -unit * 9);
    qreal y = inner.top();
    if (const QString value = valueBeside(); !value.isEmpty())
        y += set(painter, {value, Face::Sans, unit * 3.4, QFont::DemiBold, readableOn(accent(), m_look.paper)},
                 {inner.left(), y, inner.width(), unit * 5}, Qt::AlignLeft)
            + unit * 4;
    y += set(painter, {m_material.title, Face::Serif, unit * 15, QFont::DemiBold, m_look.ink, 6},
             {inner.left(), y, inner.width(), inner.height() * 0.46}, Qt::AlignLeft)
        + unit * 6;
    const qreal foot = unit * 25;
    if (const qreal room = inner.bottom() - foot - y; room > unit * 8 && !m_material.text.isEmpty()) {
        const bool mirrored = m_material.text.isRightToLeft();
        const qreal taken =
            set(painter, {m_material.text, Face::Serif, unit * 5.6, QFont::Medium, m_look.ink, 8, m_material.quotes},
                {inner.left() + (mirrored ? 0 : unit * 5), y, inner.width() - unit * 5, room}, Qt::AlignLeft);
        const qreal bar = mirrored ? inner.right() - unit * 0.9 : inner.left();
        painter.fillRect(QRectF(bar, y + unit * 0.6, unit * 0.9, taken - unit * 0.6), accent());
    }
    const qreal line = inner.bottom() - unit * 20;
    if (!who().isEmpty()) {
        set(painter, {who(), Face::Sans, unit * 4.2, QFont::Bold, m_look.ink, 2},
            {inner.left(), line - unit, inner.width(), unit * 6}, Qt::AlignLeft | Qt::AlignVCenter);
        set(painter, {team(), Face::Sans, unit * 2.8, QFont::Normal, m_look.soft},
            {inner.left(), line + unit * 5, inner.width(), unit * 4}, Qt::AlignLeft);
    }
    painter.fillRect(QRectF(inner.left(), inner.bottom() - unit * 7.4, inner.width(), unit * 0.25), m_look.ink);
    house(painter, {inner.left(), inner.bottom() - unit * 5, inner.width() * 0.65, unit * 5}, false, m_look.ink);
    if (m_material.month.month != 0)
        set(painter, {monthName(m_material.month), Face::Sans, unit * 2.5, QFont::Normal, m_look.soft},
            {inner.left() + inner.width() * 0.65, inner.bottom() - unit * 5, inner.width() * 0.35, unit * 5},
            Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
}

void PrintArt::banner(QPainter &painter, const QRectF &trim, const QRectF &bleed) const
{
    const qreal unit = trim.height() / 100;
    painter.fillRect(bleed, accent());
    const QColor ink = contrastRatio(accent(), Qt::white) >= 4.5 ? QColor(Qt::white) : QColor(0x1E2935);
    const QRectF inner = trim.adjusted(unit * 14, unit * 12, -unit * 14, -unit * 11);
    drawStar(painter, {inner.right() - unit * 40, inner.top() - unit * 4, unit * 44, unit * 44}, m_look.marigold);
    const qreal width = inner.width() - unit * 52;
    const qreal taken = set(painter, {m_material.title, Face::Serif, unit * 32, QFont::DemiBold, ink, 2},
        {inner.left(), inner.top(), width, unit * 46}, Qt::AlignLeft);
    const QString below = who().isEmpty() ? m_material.text : who();
    set(painter, {below, Face::Sans, unit * 10, QFont::Medium, ink, 2},
        {inner.left(), inner.top() + taken + unit * 4, width, inner.height() - taken - unit * 17}, Qt::AlignLeft);
    set(painter, {m_material.house, Face::Sans, unit * 6, QFont::DemiBold, ink},
        {inner.left(), inner.bottom() - unit * 9, width, unit * 9}, Qt::AlignLeft | Qt::AlignBottom);
    set(painter, {occasion(), Face::Sans, unit * 6, QFont::Normal, ink},
        {inner.left() + width, inner.bottom() - unit * 9, unit * 52, unit * 9},
        Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignBottom);
}

void PrintArt::mug(QPainter &painter, const QRectF &trim, const QRectF &bleed) const
{
    // Two faces, one for each hand, left and right of where the handle will be opposite.
    painter.fillRect(bleed, m_look.card);
    const qreal unit = trim.height() / 100;
    painter.fillRect(
        QRectF(bleed.left(), trim.bottom() - unit * 7, bleed.width(), bleed.bottom() - trim.bottom() + unit * 7),
        accent());
    const qreal half = trim.width() / 2;
    for (const qreal left : {trim.left(), trim.left() + half}) {
        const QRectF face(left + unit * 14, trim.top() + unit * 12, half - unit * 28, trim.height() - unit * 28);
        drawStar(painter, {face.center().x() - unit * 8, face.top(), unit * 16, unit * 16}, m_look.marigold);
        const qreal taken = set(painter, {m_material.title, Face::Serif, unit * 13, QFont::DemiBold, m_look.ink, 3},
            {face.left(), face.top() + unit * 20, face.width(), unit * 36}, Qt::AlignHCenter);
        set(painter,
            {who().isEmpty() ? m_material.text : who(), Face::Sans, unit * 5.4, QFont::Medium,
                readableOn(accent(), m_look.card), 2},
            {face.left(), face.top() + unit * 24 + taken, face.width(), unit * 13}, Qt::AlignHCenter);
    }
}

void PrintArt::tentSide(QPainter &painter, const QRectF &side) const
{
    const qreal unit = side.height() / 100;
    const QRectF inner = side.adjusted(unit * 12, unit * 12, -unit * 12, -unit * 10);
    painter.fillRect(QRectF(inner.left(), inner.top(), unit * 14, unit * 2.4), accent());
    const QString first = who().isEmpty() ? m_material.title : who();
    const qreal taken = set(painter, {first, Face::Serif, unit * 20, QFont::DemiBold, m_look.ink, 2},
        {inner.left(), inner.top() + unit * 7, inner.width(), unit * 40}, Qt::AlignLeft);
    set(painter,
        {who().isEmpty() ? m_material.text : m_material.title, Face::Sans, unit * 8, QFont::Normal, m_look.soft, 3},
        {inner.left(), inner.top() + taken + unit * 11, inner.width(), inner.height() - taken - unit * 26},
        Qt::AlignLeft);
    house(painter, {inner.left(), inner.bottom() - unit * 9, inner.width() * 0.7, unit * 9}, false, m_look.ink);
    set(painter, {occasion(), Face::Sans, unit * 4.4, QFont::Normal, m_look.soft},
        {inner.center().x(), inner.bottom() - unit * 9, inner.width() / 2, unit * 9},
        Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
}

void PrintArt::tent(QPainter &painter, const QRectF &trim, const QRectF &bleed) const
{
    painter.fillRect(bleed, m_look.paper);
    const QRectF lower(trim.left(), trim.center().y(), trim.width(), trim.height() / 2);
    tentSide(painter, lower);
    painter.save(); // the upper side stands on its head, so that it is upright once folded
    painter.translate(trim.center());
    painter.rotate(180);
    painter.translate(-trim.center());
    tentSide(painter, lower);
    painter.restore();
    painter.setPen(QPen(m_look.line, 5, Qt::DashLine));
    painter.drawLine(QPointF(trim.left(), trim.center().y()), QPointF(trim.right(), trim.center().y()));
}

void PrintArt::nameCard(QPainter &painter, const QRectF &trim, const QRectF &bleed) const
{
    painter.fillRect(bleed, m_look.card);
    painter.fillRect(
        QRectF(bleed.left(), bleed.top(), trim.left() - bleed.left() + trim.width() * 0.025, bleed.height()), accent());
    const qreal unit = trim.height() / 100;
    const QRectF inner = trim.adjusted(unit * 18, unit * 13, -unit * 12, -unit * 12);
    house(painter, {inner.left(), inner.top(), inner.width(), unit * 14}, false, m_look.ink);
    // The name takes what team and value leave of it.
    const qreal below = unit * ((team().isEmpty() ? 0 : 14) + (valueBeside().isEmpty() ? 0 : 12));
    const qreal top = inner.top() + unit * 25;
    const qreal taken = set(painter,
        {who().isEmpty() ? m_material.title : who(), Face::Serif, unit * 19, QFont::DemiBold, m_look.ink, 2},
        {inner.left(), top, inner.width(), std::min(unit * 44, inner.bottom() - below - top)}, Qt::AlignLeft);
    set(painter, {team(), Face::Sans, unit * 8, QFont::Normal, m_look.soft},
        {inner.left(), top + unit * 3 + taken, inner.width(), unit * 11}, Qt::AlignLeft);
    set(painter, {valueBeside(), Face::Sans, unit * 7, QFont::DemiBold, readableOn(accent(), m_look.card)},
        {inner.left(), inner.bottom() - unit * 10, inner.width(), unit * 10}, Qt::AlignLeft | Qt::AlignBottom);
}

void PrintArt::paintButton(QPainter &painter, const QRectF &trueFace, const QRectF &cut) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(accent());
    painter.drawEllipse(cut); // the ground goes round the edge
    painter.scale(0.1, 0.1);
    const QRectF face = fine(trueFace);
    const QColor ink = contrastRatio(accent(), Qt::white) >= 4.5 ? QColor(Qt::white) : QColor(0x1E2935);
    const qreal unit = face.width() / 100;
    drawStar(painter, {face.center().x() - unit * 9, face.top() + unit * 8, unit * 18, unit * 18}, m_look.marigold);
    const QString words = m_material.value.isEmpty() ? m_material.title : m_material.value;
    set(painter, {words, Face::Serif, unit * 17, QFont::DemiBold, ink, 3},
        {face.left() + unit * 12, face.top() + unit * 28, unit * 76, unit * 49}, Qt::AlignHCenter | Qt::AlignVCenter);
    set(painter, {m_material.house, Face::Sans, unit * 6.5, QFont::Medium, ink},
        {face.left() + unit * 24, face.top() + unit * 79, unit * 52, unit * 9}, Qt::AlignHCenter | Qt::AlignVCenter);
    painter.restore();
}

} // namespace bravo
