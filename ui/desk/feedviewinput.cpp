// What the feed does with the painter, the keys and the mouse; its geometry is in feedview.cpp.
#include "desk/feedview.h"

#include "shared/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>

namespace bravo {

void FeedView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    qreal top = -m_anchor.offset;
    int row = m_anchor.row;
    for (; row < rows() && top < viewport()->height(); ++row) {
        const QRect box = cardRect(row, top);
        if (box.adjusted(-4, -4, 4, 4).intersects(event->rect()))
            paintCard(painter, row, box);
        top += heightOf(row);
    }
    m_firstSeen = m_anchor.row;
    m_lastSeen = std::max(row - 1, m_firstSeen);
    m_model.want(m_firstSeen - 8, m_lastSeen + 16);
    m_ahead.start(0);
}

/// A very long story is painted directly: its pixels would push out all others.
bool FeedView::fitsPixmap(const Card &card) const
{
    return card.height() <= 4 * scaled(400);
}

void FeedView::paintCard(QPainter &painter, int row, const QRect &box)
{
    const Look &look = lookOf(*this);
    if (Drawn *card = drawn(row)) {
        if (!fitsPixmap(card->card)) {
            painter.translate(box.topLeft());
            card->card.paint(painter);
            painter.translate(-box.topLeft());
        } else {
            if (card->pixmap.isNull())
                card->pixmap = card->card.rendered(devicePixelRatioF());
            painter.drawPixmap(box.topLeft(), card->pixmap);
        }
        if (row == m_hoverRow) {
            const QRectF pill = QRectF(card->card.pill().translated(box.topLeft())).adjusted(0.5, 0.5, -0.5, -0.5);
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(look.marigold, 1));
            painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
        }
    } else {
        paintGhostCard(painter, box, look);
    }
    if (currentIndex().row() == row && hasFocus())
        paintFocusRing(painter, box, cardCorner, look);
}

/// Draws the next cards while nothing else is to do, so that the frame in which they come in sight is a cheap one.
void FeedView::drawAhead()
{
    for (const int row : {m_lastSeen + 1, m_lastSeen + 2, m_firstSeen - 1}) {
        Drawn *card = row >= 0 && row < rows() ? drawn(row) : nullptr;
        if (!card || !card->pixmap.isNull() || !fitsPixmap(card->card))
            continue;
        card->pixmap = card->card.rendered(devicePixelRatioF());
        m_ahead.start(0);
        return;
    }
}

void FeedView::forgetDrawings()
{
    m_drawn.clear();
    m_style.width = 0;
    viewport()->update();
}

void FeedView::resizeEvent(QResizeEvent *event)
{
    if (cardWidth() != m_style.width) {
        // The same share of the anchor's card stays above the edge, whatever its new height.
        const int row = std::min(m_anchor.row, rows() - 1);
        const qreal share = row >= 0 ? m_anchor.offset / heightOf(row) : 0;
        forgetDrawings();
        m_anchor.offset = row >= 0 ? share * heightOf(row) : 0;
    }
    // QListView would lay out every row.
    QAbstractItemView::resizeEvent(event); // NOLINT(bugprone-parent-virtual-call)
    updateGeometries();
}

void FeedView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::LanguageChange)
        forgetDrawings();
}

void FeedView::wheelEvent(QWheelEvent *event)
{
    const QPoint pixels = event->pixelDelta(), angle = event->angleDelta();
    scrollBy(pixels.y() != 0 ? -pixels.y() : -angle.y() * scaled(108) / 120.0);
    event->accept();
}

void FeedView::keyPressEvent(QKeyEvent *event)
{
    const Incident *incident = currentIncident();
    const bool plain = (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
    if (plain && event->key() == Qt::Key_V && incident)
        Q_EMIT voteAsked(Incident(*incident));
    else if (plain && event->key() == Qt::Key_T && incident)
        Q_EMIT answerAsked(Incident(*incident));
    else if (plain
        && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space))
        toggleExpanded(currentIndex());
    else
        QListView::keyPressEvent(event);
}

void FeedView::toggleExpanded(const QModelIndex &index)
{
    const Incident *incident = index.isValid() ? m_model.at(index.row()) : nullptr;
    if (!incident)
        return;
    m_expandedId = m_expandedId == incident->id ? QString() : incident->id;
    updateGeometries();
    scrollTo(index);
    viewport()->update();
}

void FeedView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QPoint at = event->position().toPoint();
    const QModelIndex index = indexAt(at);
    const Incident *incident = index.isValid() ? m_model.at(index.row()) : nullptr;
    if (event->button() != Qt::LeftButton || !incident)
        return;
    if (pillRect(index).contains(at))
        Q_EMIT voteAsked(Incident(*incident));
    else if (answerRect(index).contains(at))
        Q_EMIT answerAsked(Incident(*incident));
}

void FeedView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const QModelIndex index = indexAt(at);
    if (!pillRect(index).contains(at))
        toggleExpanded(index);
}

void FeedView::mouseMoveEvent(QMouseEvent *event)
{
    QListView::mouseMoveEvent(event);
    const QPoint at = event->position().toPoint();
    const QModelIndex index = indexAt(at);
    const int row = pillRect(index).contains(at) ? index.row() : -1;
    viewport()->setCursor(row >= 0 || answerRect(index).contains(at) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (row == m_hoverRow)
        return;
    m_hoverRow = row;
    viewport()->setToolTip(row >= 0 ? tr("Vote (V)") : QString());
    viewport()->update();
}

void FeedView::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && rows() > 0 && event->reason() != Qt::MouseFocusReason) {
        const bool cut = m_anchor.offset > 0 && m_anchor.row + 1 < rows();
        setCurrentIndex(m_model.index(cut ? m_anchor.row + 1 : m_anchor.row));
    }
    viewport()->update();
}

void FeedView::focusOutEvent(QFocusEvent *event)
{
    QListView::focusOutEvent(event);
    viewport()->update();
}

} // namespace bravo
