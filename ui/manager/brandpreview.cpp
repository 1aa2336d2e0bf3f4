#include "manager/brandpreview.h"

#include "publish/drawing.h"
#include "shared/theme.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace bravo {

namespace {

Look lookFor(const PlaceSoFar &place, const QWidget &widget)
{
    return place.color.isEmpty() ? lookOf(widget) : brandLook(QColor(place.color), lookOf(widget).night);
}

} // namespace

BrandPreview::BrandPreview(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("How a card, a slide and a cover look with it"));
}

void BrandPreview::show(const PlaceSoFar &place, const QString &headingFont)
{
    m_place = place;
    m_font = headingFont;
    update();
}

QSize BrandPreview::minimumSizeHint() const
{
    return {scaled(280), scaled(420)};
}

QFont BrandPreview::heading(qreal px) const
{
    QFont font = fontFor(Face::Serif, px, QFont::DemiBold);
    if (!m_font.isEmpty())
        font.setFamilies({m_font});
    return font;
}

void BrandPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const qreal gap = space(4), wide = std::min<qreal>(width(), scaled(460));
    const qreal left = isRightToLeft() ? width() - wide : 0;
    const qreal card = scaled(118), slide = wide * 0.56;
    paintCard(painter, {left, 1, wide, card});
    const qreal below = card + gap;
    paintSlide(painter, {left, below, wide * 0.66, slide * 0.66});
    const qreal high = std::min<qreal>(wide * 0.3 * 1.414, height() - below);
    paintCover(painter, {left + wide * 0.7, below, wide * 0.3, high});
}

void BrandPreview::paintCard(QPainter &painter, const QRectF &area) const
{
    const Look look = lookFor(m_place, *this);
    painter.setPen(QPen(look.line, 1));
    painter.setBrush(look.card);
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), cardCorner, cardCorner);
    const qreal edge = space(4);
    const QRectF room = area.adjusted(edge, edge * 0.8, -edge, -edge * 0.8);
    const Value value = m_place.values.value(0);
    painter.setFont(uiFont(13, QFont::DemiBold));
    painter.setPen(readableOn(look.value(value.color), look.card));
    const auto flags = static_cast<int>((leading(layoutDirection()) & ~Qt::AlignVCenter) | Qt::AlignTop);
    painter.drawText(room, flags, value.name);
    painter.setFont(heading(21 * textScale()));
    painter.setPen(look.ink);
    painter.drawText(room.adjusted(0, scaled(22), 0, 0), flags, tr("The key she cut at midnight"));
    painter.setFont(uiFont(15, QFont::DemiBold));
    painter.setPen(look.marigoldInk);
    painter.drawText(room, static_cast<int>((leading(layoutDirection()) & ~Qt::AlignVCenter) | Qt::AlignBottom),
        m_place.people.value(0));
}

void BrandPreview::paintLogo(QPainter &painter, const QRectF &area) const
{
    if (m_place.logo.isNull())
        return drawMark(painter, {area.left(), area.top(), area.height(), area.height()}, lookFor(m_place, *this));
    QRectF box(area.topLeft(), QSizeF(m_place.logo.size()).scaled(area.size(), Qt::KeepAspectRatio));
    painter.drawImage(box, m_place.logo);
}

void BrandPreview::paintSlide(QPainter &painter, const QRectF &area) const
{
    const Look look = lookFor(m_place, *this);
    painter.setPen(QPen(look.line, 1));
    painter.setBrush(look.paper);
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const qreal unit = area.width() / 100;
    const auto at = [&](qreal x, qreal y, qreal w, qreal h) {
        return QRectF(area.left() + x * unit, area.top() + y * unit, w * unit, h * unit);
    };
    paintLogo(painter, at(6, 5, 30, 6));
    painter.setFont(heading(7.5 * unit));
    painter.setPen(look.ink);
    const auto words = static_cast<int>((leading(layoutDirection()) & ~Qt::AlignVCenter) | Qt::AlignTop);
    painter.drawText(at(6, 16, 88, 22), words | Qt::TextWordWrap, tr("The key she cut at midnight"));
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.marigold);
    painter.drawRoundedRect(at(6, 38, 12, 1), unit / 2, unit / 2);
    const QString who = m_place.people.value(0);
    drawAvatar(painter, at(6, 43, 8, 8), who, personColor(who, look), look);
    painter.setFont(fontFor(Face::Sans, 4 * unit, QFont::DemiBold));
    painter.setPen(look.ink);
    painter.drawText(at(17, 43, 76, 8), leading(layoutDirection()), who);
}

void BrandPreview::paintCover(QPainter &painter, const QRectF &area) const
{
    const Look look = m_place.color.isEmpty() ? paperLook() : brandLook(QColor(m_place.color), false); // it is printed
    painter.setPen(QPen(look.line, 1));
    painter.setBrush(Qt::white);
    painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5));
    const qreal unit = area.width() / 100;
    painter.fillRect(
        QRectF(area.left() + 1, area.bottom() - 26 * unit, area.width() - 2, 26 * unit - 1), look.marigold);
    const QRectF room = area.adjusted(10 * unit, 10 * unit, -10 * unit, -10 * unit);
    paintLogo(painter, {room.left(), room.top(), room.width(), 14 * unit});
    const auto words = static_cast<int>((leading(layoutDirection()) & ~Qt::AlignVCenter) | Qt::AlignTop);
    painter.setPen(look.ink);
    painter.setFont(heading(12.5 * unit));
    painter.drawText(room.adjusted(0, 24 * unit, 0, 0), words | Qt::TextWordWrap, tr("Highlights"));
    painter.setFont(fontFor(Face::Sans, 7 * unit));
    painter.drawText(room.adjusted(0, 44 * unit, 0, 0), words | Qt::TextWordWrap, m_place.name);
}

} // namespace bravo
