#include "shared/panel.h"

#include "shared/theme.h"

#include <QPainter>

namespace bravo {

Panel::Panel(QWidget *parent) : QWidget(parent)
{
    setContentsMargins(shade, shade, shade, shade);
}

void Panel::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF sheet = QRectF(rect()).adjusted(shade, shade, -shade, -shade);
    QColor shadow(0, 0, 0, look.night ? 14 : 5);
    painter.setBrush(shadow);
    for (int reach = shade; reach > 0; reach -= 2)
        painter.drawRoundedRect(
            sheet.adjusted(-reach, 2 - reach, reach, reach), cardCorner + reach, cardCorner + reach);
    painter.setBrush(look.card);
    painter.setPen(QPen(look.line, 1));
    painter.drawRoundedRect(sheet.adjusted(0.5, 0.5, -0.5, -0.5), controlCorner + 2, controlCorner + 2);
}

} // namespace bravo
