#include "shared/scrollbar.h"

#include "shared/theme.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionSlider>

namespace bravo {

SlimScrollBar::SlimScrollBar(Qt::Orientation orientation, QWidget *parent) : QScrollBar(orientation, parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent, false);
    setAttribute(Qt::WA_Hover);
}

QSize SlimScrollBar::sizeHint() const
{
    return orientation() == Qt::Vertical ? QSize(thickness, 48) : QSize(48, thickness);
}

void SlimScrollBar::paintEvent(QPaintEvent *)
{
    if (maximum() <= minimum())
        return;
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRectF handle = style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, this);
    const Look &look = lookOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(blended(look.soft, look.paper, isSliderDown() ? 0.6 : underMouse() ? 0.45 : 0.25));
    painter.drawRoundedRect(handle.adjusted(3, 3, -3, -3), 3, 3);
}

} // namespace bravo
