// What the feed does with the keys and the mouse.
#include "desk/feedview.h"

#include "desk/cardtext.h"
#include "shared/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWheelEvent>

namespace bravo {

namespace {

QString linkToolTip(CardLink link)
{
    switch (link) {
    case CardLink::Answer:
        return FeedView::tr("Answer (T)");
    case CardLink::Change:
        return FeedView::tr("Change the story (E)");
    case CardLink::Report:
        return FeedView::tr("Report what is wrong with it (R)");
    }
    Q_UNREACHABLE();
}

} // namespace

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
    const int key = plain && incident ? event->key() : Qt::Key_unknown;
    switch (key) {
    case Qt::Key_V:
        askVote(*incident);
        return;
    case Qt::Key_T:
        ask(CardLink::Answer, *incident);
        return;
    case Qt::Key_E:
        ask(CardLink::Change, *incident);
        return;
    case Qt::Key_R:
        ask(CardLink::Report, *incident);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        m_photo >= 0 ? askPhoto(currentIndex(), m_photo) : toggleExpanded(currentIndex());
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        choosePhoto(key);
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (scrollWithin(key))
            return;
        break;
    default:
        break;
    }
    QListView::keyPressEvent(event);
}

void FeedView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    m_photo = -1;
    QListView::currentChanged(current, previous);
}

/// From the card to its photos and back, in the direction in which the window is read.
void FeedView::choosePhoto(int key)
{
    const Drawn *card = drawn(currentIndex().row());
    const int last = card ? static_cast<int>(card->card.photos().size()) - 1 : -1;
    const bool forth = (key == Qt::Key_Right) != isRightToLeft();
    m_photo = std::clamp(m_photo + (forth ? 1 : -1), -1, last);
    const QRect place = photoRect(currentIndex(), m_photo);
    if (m_photo >= 0 && place.bottom() + gap > viewport()->height())
        scrollBy(std::min(place.bottom() + gap - viewport()->height(), place.top() - gap));
    else if (m_photo >= 0 && place.top() < gap)
        scrollBy(place.top() - gap);
    viewport()->update();
}

int FeedView::photoAt(const QModelIndex &index, const QPoint &point) const
{
    const Drawn *card = index.isValid() ? drawn(index.row()) : nullptr;
    for (int i = 0; card && i < card->card.photos().size(); ++i) {
        if (photoRect(index, i).contains(point))
            return i;
    }
    return -1;
}

std::optional<CardLink> FeedView::linkAt(const QModelIndex &index, const QPoint &point) const
{
    for (const CardLink link : {CardLink::Answer, CardLink::Change, CardLink::Report}) {
        if (linkRect(index, link).contains(point))
            return link;
    }
    return {};
}

/// A copy, since the rows may change meanwhile.
void FeedView::ask(CardLink link, const Incident &incident)
{
    switch (link) {
    case CardLink::Answer:
        return Q_EMIT answerAsked(Incident(incident));
    case CardLink::Change:
        return Q_EMIT changeAsked(Incident(incident));
    case CardLink::Report:
        return Q_EMIT reportAsked(Incident(incident));
    }
}

void FeedView::askPhoto(const QModelIndex &index, int photo)
{
    const Incident *incident = m_model.at(index.row());
    const StoryExtras *extras = incident ? m_model.extrasOf(incident->id) : nullptr;
    if (extras)
        Q_EMIT photoAsked(Incident(*incident), QList<Photo>(extras->photos), photo);
}

void FeedView::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->position().toPoint();
    m_openedByClick.clear();
    QListView::mousePressEvent(event);
}

/// A click opens a card; to close it takes a double click, so that nobody who chooses an open one loses sight of it.
void FeedView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QPoint at = event->position().toPoint();
    const QModelIndex index = indexAt(at);
    const Incident *incident = index.isValid() ? m_model.at(index.row()) : nullptr;
    if (event->button() != Qt::LeftButton || !incident)
        return;
    if (pillRect(index).contains(at))
        askVote(*incident);
    else if (const auto link = linkAt(index, at))
        ask(*link, *incident);
    else if (const int photo = photoAt(index, at); photo >= 0)
        askPhoto(index, photo);
    else if (!isExpanded(incident->id) && (at - m_pressedAt).manhattanLength() < QApplication::startDragDistance()) {
        m_openedByClick = incident->id;
        toggleExpanded(index);
    }
}

void FeedView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const QModelIndex index = indexAt(at);
    const Incident *incident = index.isValid() ? m_model.at(index.row()) : nullptr;
    m_pressedAt = {-1000, -1000}; // the button's release is no click
    if (incident && isExpanded(incident->id) && incident->id != m_openedByClick && !pillRect(index).contains(at)
        && photoAt(index, at) < 0)
        toggleExpanded(index);
}

void FeedView::mouseMoveEvent(QMouseEvent *event)
{
    QListView::mouseMoveEvent(event);
    const QPoint at = event->position().toPoint();
    const QModelIndex index = indexAt(at);
    const bool onPhoto = photoAt(index, at) >= 0;
    const int row = pillRect(index).contains(at) ? index.row() : -1;
    const auto link = linkAt(index, at);
    const bool opens = index.isValid() && m_model.at(index.row()) && !isExpanded(m_model.at(index.row())->id);
    viewport()->setCursor(row >= 0 || onPhoto || link || opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->setToolTip(row >= 0 ? voteToolTip(*m_model.at(row))
            : onPhoto               ? tr("Show it large")
            : link                  ? linkToolTip(*link)
                                    : QString());
    if (std::exchange(m_hoverRow, row) != row)
        viewport()->update();
}

QString FeedView::voteToolTip(const Incident &incident) const
{
    const QString does = incident.votedByViewer ? tr("Take your vote back (V)") : tr("Vote (V)");
    const QString counting = countingText(incident, m_style.zone);
    return counting.isEmpty() ? does : tr("%1. %2", "what a click does, what else is to know").arg(does, counting);
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
