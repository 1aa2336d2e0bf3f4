// Certificates, in three manners: a frame and a centred page; a band of colour; a warm ground with a star.
#include "publish/drawing.h"
#include "publish/printart.h"
#include "publish/textblock.h"
#include "publish/words.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace bravo {

void PrintArt::signatures(QPainter &painter, const QRectF &at, qreal px) const
{
    const qreal width = at.width() * 0.4;
    const QString words[] = {Publish::tr("Signature", "below a line on a certificate"),
        Publish::tr("Date", "below a line on a certificate")};
    for (int i = 0; i < 2; ++i) {
        const qreal left = i == 0 ? at.left() : at.right() - width;
        painter.fillRect(QRectF(left, at.top(), width, px * 0.07), m_look.ink);
        set(painter, {words[i], Face::Sans, px, QFont::Normal, m_look.soft},
            {left, at.top() + px * 0.4, width, px * 1.5}, Qt::AlignLeft | Qt::AlignAbsolute);
    }
}

void PrintArt::classic(QPainter &painter, const QRectF &trim, const QRectF &bleed) const
{
    const qreal unit = trim.height() / 100;
    painter.fillRect(bleed, m_look.card);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_look.marigold, unit * 0.5));
    painter.drawRect(trim.adjusted(unit * 4.6, unit * 4.6, -unit * 4.6, -unit * 4.6));
    painter.setPen(QPen(m_look.ink, unit * 0.12));
    painter.drawRect(trim.adjusted(unit * 5.8, unit * 5.8, -unit * 5.8, -unit * 5.8));
    const QRectF inner = trim.adjusted(unit * 16, unit * 12, -unit * 16, -unit * 12);
    const auto line = [&](const Line &text, qreal y, qreal height) {
        return set(
            painter, text, {inner.left(), inner.top() + unit * y, inner.width(), unit * height}, Qt::AlignHCenter);
    };
    house(painter, {inner.left(), inner.top(), inner.width(), unit * 6.4}, true, m_look.ink);
    line({Publish::tr("Bravo", "the headline of a certificate"), Face::Serif, unit * 13, QFont::DemiBold, m_look.ink},
        10.5, 16);
    line({occasion(), Face::Sans, unit * 2.7, QFont::Medium, m_look.marigoldInk}, 26.5, 4);
    const qreal names =
        line({who().isEmpty() ? m_material.title : who(), Face::Serif, unit * 8, QFont::Medium, m_look.ink, 2, true},
            33, 19);
    const qreal below = 33 + names / unit + 2.5;
    line({team(), Face::Sans, unit * 2.5, QFont::Normal, m_look.soft}, below, 4);
    const qreal title = line(
        {who().isEmpty() ? m_material.text : m_material.title, Face::Serif, unit * 4, QFont::Normal, m_look.ink, 3},
        below + 5.5, 58 - below);
    const qreal last = below + 5.5 + title / unit + 1.5;
    if (!who().isEmpty() && m_material.quotes && last < 61)
        line({m_material.text, Face::Serif, unit * 3, QFont::Normal, m_look.soft, 2, true}, last, 66 - last);
    signatures(painter,
        {inner.left() + inner.width() * 0.08, inner.bottom() - unit * 5, inner.width() * 0.84, unit * 6}, unit * 2);
}

void PrintArt::modern(QPainter &painter, const QRectF &trim, const QRectF &bleed) const
{
    const qreal unit = trim.height() / 100;
    painter.fillRect(bleed, m_look.card);
    const qreal band = trim.width() * 0.27;
    painter.fillRect(QRectF(bleed.left(), bleed.top(), trim.left() - bleed.left() + band, bleed.height()), accent());
    const QColor ink = contrastRatio(accent(), Qt::white) >= 4.5 ? QColor(Qt::white) : QColor(0x1E2935);
    const QRectF side(trim.left() + unit * 6, trim.top() + unit * 10, band - unit * 12, trim.height() - unit * 20);
    drawStar(painter, {side.left(), side.top(), unit * 17, unit * 17}, m_look.marigold);
    set(painter, {valueBeside(), Face::Serif, unit * 6, QFont::DemiBold, ink, 5},
        {side.left(), side.top() + unit * 26, side.width(), unit * 36}, Qt::AlignLeft);
    set(painter, {occasion(), Face::Sans, unit * 2.8, QFont::Medium, ink, 2},
        {side.left(), side.bottom() - unit * 8, side.width(), unit * 8}, Qt::AlignLeft | Qt::AlignBottom);
    const QRectF inner(trim.left() + band + unit * 9, trim.top() + unit * 10, trim.width() - band - unit * 20,
        trim.height() - unit * 20);
    house(painter, {inner.left(), inner.top(), inner.width(), unit * 5.6}, false, m_look.ink);
    qreal y = inner.top() + unit * 15;
    QString bravo = who().isEmpty() ? m_material.title : Publish::tr("Bravo, %1", "%1 is who is celebrated").arg(who());
    if (const qsizetype comma = bravo.indexOf(", "_L1); comma > 0 && !who().isEmpty())
        bravo[comma + 1] = u'\n'; // a name stays on one line, where it can
    y += set(painter, {bravo, Face::Serif, unit * 9.5, QFont::DemiBold, m_look.ink, 4},
             {inner.left(), y, inner.width(), unit * 30}, Qt::AlignLeft)
        + unit * 1.5;
    y += set(painter, {team(), Face::Sans, unit * 2.7, QFont::Normal, m_look.soft},
             {inner.left(), y, inner.width(), unit * 4}, Qt::AlignLeft)
        + unit * 4;
    if (!who().isEmpty()) // else it is the headline
        y += set(painter, {m_material.title, Face::Serif, unit * 4.8, QFont::Medium, m_look.ink, 3},
                 {inner.left(), y, inner.width(), unit * 16}, Qt::AlignLeft)
            + unit * 2.5;
    set(painter, {m_material.text, Face::Serif, unit * 3.3, QFont::Normal, m_look.soft, 4, m_material.quotes},
        {inner.left(), y, inner.width(), std::max(unit * 4, inner.bottom() - unit * 12 - y)}, Qt::AlignLeft);
    signatures(painter, {inner.left(), inner.bottom() - unit * 4, inner.width(), unit * 6}, unit * 2);
}

void PrintArt::warm(QPainter &painter, const QRectF &trim, const QRectF &bleed) const
{
    const qreal unit = trim.height() / 100;
    painter.fillRect(bleed, m_look.marigoldWash);
    drawStar(painter, {trim.right() - unit * 62, trim.bottom() - unit * 59, unit * 92, unit * 92},
        QColor::fromRgbF(m_look.marigold.redF(), m_look.marigold.greenF(), m_look.marigold.blueF(), 0.28F));
    const QRectF inner = trim.adjusted(unit * 13, unit * 11, -unit * 13, -unit * 11);
    house(painter, {inner.left(), inner.top(), inner.width(), unit * 6.4}, false, m_look.ink);
    qreal y = inner.top() + unit * 16;
    y += set(painter, {occasion(), Face::Sans, unit * 2.8, QFont::DemiBold, m_look.marigoldInk},
             {inner.left(), y, inner.width(), unit * 4}, Qt::AlignLeft)
        + unit * 1.5;
    y += set(painter, {m_material.title, Face::Serif, unit * 9.5, QFont::DemiBold, m_look.ink, 3},
             {inner.left(), y, inner.width() * 0.86, unit * 32}, Qt::AlignLeft)
        + unit * 3;
    set(painter, {m_material.text, Face::Serif, unit * 3.6, QFont::Normal, m_look.ink, 3, m_material.quotes},
        {inner.left(), y, inner.width() * 0.72, std::max(unit * 5, inner.bottom() - unit * 28 - y)}, Qt::AlignLeft);
    const qreal foot = inner.bottom() - unit * 24;
    set(painter, {who(), Face::Sans, unit * 5.2, QFont::Bold, m_look.ink, 2},
        {inner.left(), foot, inner.width() * 0.8, unit * 8}, Qt::AlignLeft | Qt::AlignBottom);
    set(painter, {team(), Face::Sans, unit * 2.7, QFont::Normal, m_look.soft},
        {inner.left(), foot + unit * 8.8, inner.width(), unit * 4}, Qt::AlignLeft);
    signatures(painter, {inner.left(), inner.bottom() - unit * 3, inner.width() * 0.7, unit * 6}, unit * 2);
}

} // namespace bravo
