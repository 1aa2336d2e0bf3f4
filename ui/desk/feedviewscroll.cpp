// How the feed scrolls: by an anchor, over any number of rows. Where its cards are is in feedview.cpp.
#include "desk/feedview.h"

#include "shared/theme.h"

#include <QScrollBar>

namespace bravo {

void FeedView::settle(Anchor &anchor) const
{
    const int count = rows();
    if (count == 0) {
        anchor = {};
        return;
    }
    anchor.row = std::clamp(anchor.row, 0, count - 1);
    while (anchor.offset < 0 && anchor.row > 0)
        anchor.offset += heightOf(--anchor.row);
    while (anchor.row < count - 1 && anchor.offset >= heightOf(anchor.row))
        anchor.offset -= heightOf(anchor.row++);
    anchor.offset = std::max<qreal>(anchor.offset, 0);
    const int inSight = viewport()->height() / scaled(80) + 2;
    if (count - anchor.row > inSight)
        return;
    const Anchor lowest = lowestAnchor();
    if (anchor.row > lowest.row || (anchor.row == lowest.row && anchor.offset > lowest.offset))
        anchor = lowest;
}

FeedView::Anchor FeedView::lowestAnchor() const
{
    qreal room = viewport()->height() - space(2);
    for (int row = rows() - 1; row >= 0; --row) {
        room -= heightOf(row);
        if (room <= 0)
            return {row, -room};
    }
    return {};
}

int FeedView::valueOf(const Anchor &anchor) const
{
    if (rows() == 0)
        return 0;
    const int unit = scaled(estimate);
    return anchor.row * unit + static_cast<int>(anchor.offset / heightOf(anchor.row) * unit);
}

void FeedView::updateGeometries()
{
    settle(m_anchor);
    m_syncing = true;
    verticalScrollBar()->setRange(0, valueOf(lowestAnchor()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(scaled(48));
    verticalScrollBar()->setValue(valueOf(m_anchor));
    m_syncing = false;
}

void FeedView::scrollContentsBy(int, int)
{
    if (m_syncing)
        return;
    const int unit = scaled(estimate), value = verticalScrollBar()->value();
    m_unfold.pivot = QPersistentModelIndex();
    Anchor anchor{value / unit, 0};
    if (anchor.row < rows())
        anchor.offset = static_cast<qreal>(value % unit) / unit * heightOf(anchor.row);
    m_anchor = anchor;
    settle(m_anchor);
    viewport()->update();
}

void FeedView::moveTo(const Anchor &anchor)
{
    m_anchor = anchor;
    updateGeometries();
    viewport()->update();
}

void FeedView::scrollBy(qreal pixels)
{
    m_coming = QPersistentModelIndex();
    m_unfold.pivot = QPersistentModelIndex(); // who scrolls says where to look
    moveTo({m_anchor.row, m_anchor.offset + pixels});
}

/// The arrows scroll within a card that is higher than the window before they leave it.
bool FeedView::scrollWithin(int key)
{
    if (!currentIndex().isValid())
        return false;
    const int room = viewport()->height(), line = scaled(96), page = room - line;
    const QRect box = visualRect(currentIndex());
    if (box.height() + gap <= room || box.top() >= room || box.bottom() <= 0)
        return false;
    const int below = box.bottom() + gap - room, above = ringWidth - box.top();
    const bool down = key == Qt::Key_Down || key == Qt::Key_PageDown;
    if ((down ? below : above) <= 0)
        return false;
    const int step = std::min(key == Qt::Key_Down || key == Qt::Key_Up ? line : page, down ? below : above);
    scrollBy(down ? step : -step);
    return true;
}

void FeedView::reveal(const QString &incidentId, bool opened)
{
    m_revealId = incidentId;
    m_revealOpened = opened;
    showRevealed();
}

void FeedView::showRevealed()
{
    const int row = m_revealId.isEmpty() || m_model.isAwaited() ? -1 : m_model.rowOf(m_revealId);
    if (row < 0)
        return;
    m_revealId.clear();
    const QModelIndex index = m_model.index(row);
    setCurrentIndex(index);
    scrollTo(index);
    if (m_revealOpened && m_expandedId != m_model.at(row)->id)
        toggleExpanded(index);
}

void FeedView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    const int row = index.row(), room = viewport()->height();
    m_coming = m_model.at(row) ? QPersistentModelIndex() : QPersistentModelIndex(index);
    const bool near = std::abs(row - m_anchor.row) <= 64;
    const QRect box = near ? visualRect(index) : QRect();
    if (hint == EnsureVisible && near && box.top() >= ringWidth && box.bottom() + gap <= room)
        return;
    const bool fromBelow = near ? box.top() > 0 : row > m_anchor.row;
    if (hint == PositionAtCenter)
        moveTo({row, (heightOf(row) - room) / 2.0});
    else if (hint == PositionAtBottom || (hint == EnsureVisible && fromBelow && heightOf(row) < room))
        moveTo({row, static_cast<qreal>(heightOf(row) - room)});
    else
        moveTo({row, 0});
}

QModelIndex FeedView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    if (rows() == 0)
        return {};
    int row = currentIndex().isValid() ? currentIndex().row() : m_anchor.row - 1;
    switch (action) {
    case MoveUp:
    case MovePrevious:
        --row;
        break;
    case MoveDown:
    case MoveNext:
        ++row;
        break;
    case MoveHome:
        row = 0;
        break;
    case MoveEnd:
        row = rows() - 1;
        break;
    case MovePageUp:
    case MovePageDown: {
        const int step = action == MovePageDown ? 1 : -1;
        int room = viewport()->height() - heightOf(std::max(row, 0));
        do {
            row += step;
            room -= row >= 0 && row < rows() ? heightOf(row) : room;
        } while (room > 0 && row > 0 && row < rows() - 1);
        break;
    }
    default:
        break;
    }
    return m_model.index(std::clamp(row, 0, rows() - 1));
}

} // namespace bravo
