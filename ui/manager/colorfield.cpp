#include "manager/colorfield.h"

#include "shared/flowlayout.h"
#include "shared/iconbutton.h"
#include "shared/theme.h"

#include <QPainter>

namespace bravo {

ColorField::ColorField(const QList<Named> &colors, const QString &chosen, QWidget *parent)
    : QWidget(parent),
      m_color(chosen)
{
    auto *flow = new FlowLayout(space(1), this);
    for (const Named &one : colors) {
        const auto draw = [this, stored = one.color](QPainter &painter, const QRectF &rect, const QColor &) {
            const Look &look = lookOf(*this);
            const QColor color = stored.isEmpty() ? look.marigold : look.value(stored);
            painter.setPen(Qt::NoPen);
            painter.setBrush(color);
            const bool mine = m_color == stored;
            painter.drawEllipse(mine ? rect.adjusted(3, 3, -3, -3) : rect);
            if (mine) {
                painter.setBrush(Qt::NoBrush);
                painter.setPen(QPen(color, 1.5));
                painter.drawEllipse(rect.adjusted(-0.5, -0.5, 0.5, 0.5));
            }
        };
        auto *button = new IconButton(one.name, draw, this);
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setChecked(one.color == chosen);
        connect(button, &IconButton::clicked, this, [this, color = one.color] { setColor(color); });
        flow->addWidget(button);
    }
}

void ColorField::setColor(const QString &color)
{
    if (std::exchange(m_color, color) == color)
        return;
    for (auto *button : findChildren<IconButton *>())
        button->update();
    Q_EMIT changed();
}

} // namespace bravo
