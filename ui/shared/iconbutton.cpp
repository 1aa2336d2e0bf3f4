#include "shared/iconbutton.h"

#include "shared/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace bravo {

IconButton::IconButton(const QString &name, Drawing drawing, QWidget *parent)
    : QAbstractButton(parent),
      m_drawing(std::move(drawing))
{
    setAccessibleName(name);
    setToolTip(name);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

QSize IconButton::sizeHint() const
{
    return {scaled(26), scaled(26)};
}

void IconButton::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF border = QRectF(rect()).adjusted(ringWidth, ringWidth, -ringWidth, -ringWidth);
    const qreal inset = border.width() * 0.1;
    m_drawing(painter, border.adjusted(inset, inset, -inset, -inset), underMouse() ? look.ink : look.soft);
    if (hasFocus())
        paintFocusRing(painter, border, controlCorner, look);
}

void drawCross(QPainter &painter, const QRectF &rect, const QColor &color)
{
    const qreal inset = rect.width() * 0.22;
    const QRectF cross = rect.adjusted(inset, inset, -inset, -inset);
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(cross.topLeft(), cross.bottomRight());
    painter.drawLine(cross.topRight(), cross.bottomLeft());
}

void drawBulb(QPainter &painter, const QRectF &rect, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / 18, rect.height() / 18);
    painter.setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    QPainterPath glass(QPointF(6.6, 12.4));
    glass.cubicTo(6.6, 10.8, 4, 10, 4, 6.6);
    glass.cubicTo(4, 3.8, 6.2, 1.6, 9, 1.6);
    glass.cubicTo(11.8, 1.6, 14, 3.8, 14, 6.6);
    glass.cubicTo(14, 10, 11.4, 10.8, 11.4, 12.4);
    glass.closeSubpath();
    painter.drawPath(glass);
    painter.drawLine(QPointF(6.8, 14.7), QPointF(11.2, 14.7));
    painter.drawLine(QPointF(7.8, 16.8), QPointF(10.2, 16.8));
    painter.restore();
}

void drawCalendar(QPainter &painter, const QRectF &rect, const QColor &color)
{
    painter.save();
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / 18, rect.height() / 18);
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(2.8, 4, 12.4, 11.2), 2, 2);
    painter.drawLine(QPointF(2.8, 7.6), QPointF(15.2, 7.6));
    painter.drawLine(QPointF(6.2, 2.4), QPointF(6.2, 5.2));
    painter.drawLine(QPointF(11.8, 2.4), QPointF(11.8, 5.2));
    painter.restore();
}

void drawEye(QPainter &painter, const QRectF &rect, const QColor &color)
{
    painter.save();
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / 18, rect.height() / 18);
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    QPainterPath lids(QPointF(1.8, 9));
    lids.cubicTo(4.6, 2.6, 13.4, 2.6, 16.2, 9);
    lids.cubicTo(13.4, 15.4, 4.6, 15.4, 1.8, 9);
    painter.drawPath(lids);
    painter.drawEllipse(QPointF(9, 9), 2.3, 2.3);
    painter.restore();
}

void drawPlus(QPainter &painter, const QRectF &rect, const QColor &color)
{
    const qreal arm = rect.width() * 0.32;
    const QPointF middle = rect.center();
    painter.setPen(QPen(color, rect.width() * 0.09, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(middle - QPointF(arm, 0), middle + QPointF(arm, 0));
    painter.drawLine(middle - QPointF(0, arm), middle + QPointF(0, arm));
}

void drawBin(QPainter &painter, const QRectF &rect, const QColor &color)
{
    painter.save();
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / 18, rect.height() / 18);
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawLine(QPointF(3.5, 5), QPointF(14.5, 5));
    painter.drawPolyline(QPolygonF({{7, 4.6}, {7.4, 2.8}, {10.6, 2.8}, {11, 4.6}}));
    painter.drawPolyline(QPolygonF({{4.9, 5.4}, {5.6, 15.2}, {12.4, 15.2}, {13.1, 5.4}}));
    painter.drawLine(QPointF(7.8, 8), QPointF(8, 12.4));
    painter.drawLine(QPointF(10.2, 8), QPointF(10, 12.4));
    painter.restore();
}

} // namespace bravo
