// The table of a manager's list, as far as its rows are dragged into another order.
#include "manager/managerlist.h"
#include "shared/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace bravo {

void ManagerTable::mousePressEvent(QMouseEvent *event)
{
    QTableView::mousePressEvent(event);
    const bool mayMove =
        m_movable && event->button() == Qt::LeftButton && horizontalHeader()->sortIndicatorSection() < 0;
    m_grabbedAt = event->position().toPoint();
    m_grabbed = mayMove ? QTableView::rowAt(m_grabbedAt.y()) : -1;
}

void ManagerTable::drag(const QPoint &to)
{
    if (m_gap < 0 && (to - m_grabbedAt).manhattanLength() < QApplication::startDragDistance())
        return; // a click that shook
    const int row = QTableView::rowAt(to.y());
    const bool lower = row >= 0 && to.y() > rowViewportPosition(row) + rowHeight(row) / 2;
    m_gap = row >= 0 ? row + (lower ? 1 : 0) : to.y() < 0 ? 0 : m_shown.rowCount();
    setCursor(Qt::ClosedHandCursor);
    viewport()->update();
}

void ManagerTable::letGo()
{
    m_grabbed = -1;
    m_gap = -1;
    unsetCursor();
    viewport()->update();
}

void ManagerTable::drop()
{
    const int from = m_grabbed, to = m_gap > from ? m_gap - 1 : m_gap;
    const ListRow *row = rowAt(m_shown.index(from, 0));
    letGo();
    if (row && to != from)
        Q_EMIT moved(row->id, to);
}

void ManagerTable::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_gap >= 0)
        drop();
    m_grabbed = -1;
    QTableView::mouseReleaseEvent(event);
}

void ManagerTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_gap < 0)
        return;
    const int y =
        m_gap < m_shown.rowCount() ? rowViewportPosition(m_gap) : rowViewportPosition(m_gap - 1) + rowHeight(m_gap - 1);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(lookOf(*this).marigold);
    const int side = space(3) + ringWidth;
    painter.drawRoundedRect(QRectF(side, std::max(0, y - 2), viewport()->width() - 2 * side, 4), 2, 2);
}

} // namespace bravo
