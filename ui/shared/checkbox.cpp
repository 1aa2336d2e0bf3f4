#include "shared/checkbox.h"

#include "shared/theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace bravo {

static constexpr int boxSide = 18; // px, of the box

QSize CheckBox::sizeHint() const
{
    const int words = fontMetrics().horizontalAdvance(text());
    return {scaled(boxSide) + space(2) + words + 2 * ringWidth,
        std::max(scaled(boxSide), fontMetrics().height()) + 2 * ringWidth};
}

void CheckBox::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int size = scaled(boxSide);
    const QRect place = QStyle::visualRect(layoutDirection(), rect(), {ringWidth, (height() - size) / 2, size, size});
    const QRectF box = QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(isChecked() ? look.marigold : look.soft, 1.2));
    painter.setBrush(isChecked() ? look.marigold : look.card);
    painter.drawRoundedRect(box, 4, 4);
    if (isChecked()) {
        const auto at = [&box](qreal x, qreal y) {
            return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
        };
        painter.setPen(
            QPen(look.night ? look.paper : look.ink, size * 0.12, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF({at(0.24, 0.52), at(0.43, 0.7), at(0.77, 0.32)}));
    }
    if (hasFocus())
        paintFocusRing(painter, place, 4, look);
    const int before = size + space(2);
    const QRect words =
        QStyle::visualRect(layoutDirection(), rect(), {ringWidth + before, 0, width() - ringWidth - before, height()});
    painter.setPen(look.ink);
    painter.drawText(words, static_cast<int>(leading(layoutDirection())), text());
}

} // namespace bravo
