#include "shared/flowlayout.h"

#include <QStyle>
#include <QWidget>

namespace bravo {

FlowLayout::FlowLayout(int gap, QWidget *parent) : QLayout(parent), m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::insertWidget(int at, QWidget *widget)
{
    addChildWidget(widget);
    m_items.insert(at, new QWidgetItem(widget));
    invalidate();
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

int FlowLayout::place(const QRect &rect, bool move) const
{
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = rect.x(), y = rect.y(), line = 0;
    QList<std::pair<QLayoutItem *, QRect>> row;
    const auto settle = [&] { // in the middle of the row's height, so that what is beside each other is level
        for (const auto &[item, place] : std::as_const(row))
            item->setGeometry(QStyle::visualRect(direction, rect, place.translated(0, (line - place.height()) / 2)));
        row.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint().boundedTo({std::max(rect.width(), 1), QWIDGETSIZE_MAX});
        const bool stretches = m_lastStretches && item == m_items.last();
        if (stretches)
            size.setWidth(item->minimumSize().width());
        if (x > rect.x() && x + size.width() > rect.x() + rect.width()) {
            settle();
            x = rect.x();
            y += line + m_gap;
            line = 0;
        }
        if (stretches)
            size.setWidth(rect.x() + rect.width() - x);
        if (move)
            row += {item, QRect(QPoint(x, y), size)};
        x += size.width() + m_gap;
        line = std::max(line, size.height());
    }
    settle();
    return y + line - rect.y();
}

} // namespace bravo
