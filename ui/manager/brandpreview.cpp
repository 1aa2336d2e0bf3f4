#include "manager/brandpreview.h"

#include "publish/drawing.h"
#include "publish/highlightspdf.h"
#include "publish/photofile.h"
#include "publish/printshop.h"
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
    setAccessibleName(tr("How a card, a slide, a cover and a certificate look with it"));
}

void BrandPreview::show(const PlaceSoFar &place, const QString &headingFont, const Month &month)
{
    if (place.logo.isNull())
        m_logo.reset();
    else if (place.logo.cacheKey() != m_place.logo.cacheKey())
        m_logo = photoFromImage(place.logo).value_or(Photo());
    m_place = place;
    m_font = headingFont;
    m_month = month;
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
    const QSizeF page(wide * 0.3, wide * 0.3 * 297 / 210), certificate(wide * 0.66, wide * 0.66 * 210 / 297);
    paintCover(painter, {{left + wide * 0.7, below}, page});
    const qreal last = below + slide * 0.66 + gap;
    if (last + certificate.height() <= height())
        paintCertificate(painter, {{left, last}, certificate});
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
    const auto fromLeading = [&](const QSizeF &size) {
        return QRectF({isRightToLeft() ? area.right() - size.width() : area.left(), area.top()}, size);
    };
    if (m_place.logo.isNull())
        return drawMark(painter, fromLeading({area.height(), area.height()}), lookFor(m_place, *this));
    const QRectF box = fromLeading(QSizeF(m_place.logo.size()).scaled(area.size(), Qt::KeepAspectRatio));
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
        const qreal left = isRightToLeft() ? 100 - x - w : x;
        return QRectF(area.left() + left * unit, area.top() + y * unit, w * unit, h * unit);
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

/// The sheet as it lies there: a hairline round it.
static void paintEdge(QPainter &painter, const QRectF &area, const Look &look)
{
    painter.setPen(QPen(look.line, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5));
}

/// The highlights' own cover, with the figures of a good month.
void BrandPreview::paintCover(QPainter &painter, const QRectF &area) const
{
    HighlightsBook book;
    Highlights &all = book.highlights;
    all.month = m_month;
    all.board = m_place.name;
    all.brandColor = m_place.color;
    all.headingFont = m_font;
    all.highlights = QList<Highlight>(5);
    all.totals = {43, 612, 29, 4, 7};
    book.logo = m_logo;
    painter.save();
    painter.translate(area.topLeft());
    painter.scale(area.width() / pageSizeOf(book).width(), area.height() / pageSizeOf(book).height());
    bravo::paintCover(painter, book);
    painter.restore();
    paintEdge(painter, area, lookOf(*this));
}

void BrandPreview::paintCertificate(QPainter &painter, const QRectF &area) const
{
    PrintMaterial material;
    material.house = m_place.name;
    material.brandColor = m_place.color;
    material.headingFont = m_font;
    material.logo = m_logo;
    material.title = tr("The key she cut at midnight");
    material.names = m_place.people.mid(0, 1);
    material.month = m_month;
    const PrintOrder order;
    const qreal scale = area.width() / (trimOf(order).width() * 72 / 25.4); // a sheet is drawn in points
    const QSizeF beyond = (sheetSize(order) - trimOf(order)) * 72 / 25.4 / 2; // its bleed and marks
    const QRect place = area.toAlignedRect();
    QImage sheet(place.size() * devicePixelRatioF(), QImage::Format_RGB32); // a print sets a clip of its own
    sheet.setDevicePixelRatio(devicePixelRatioF());
    sheet.fill(Qt::white);
    QPainter print(&sheet);
    print.setRenderHints(painter.renderHints());
    print.scale(scale, scale);
    print.translate(-beyond.width(), -beyond.height());
    paintPrint(print, material, order, 0);
    print.end();
    painter.drawImage(place.topLeft(), sheet);
    paintEdge(painter, place, lookOf(*this));
}

} // namespace bravo
