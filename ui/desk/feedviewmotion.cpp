// What moves in the feed: cards that open and close, and the thumb of a vote. All of it within a quarter of a second,
// and nothing where the person wants stillness.
#include "desk/feedview.h"

#include "shared/motion.h"
#include "shared/theme.h"

namespace bravo {

namespace {

constexpr int unfoldTime = 180; // ms
constexpr int pulseTime = 220;

} // namespace

void FeedView::toggleExpanded(const QModelIndex &index)
{
    const Incident *incident = index.isValid() ? m_model.at(index.row()) : nullptr;
    if (!incident)
        return;
    endUnfolding();
    const QString id = incident->id;
    const int closes = m_model.rowOf(m_expandedId);
    const int from = drawn(index.row())->card.height();
    if (const Incident *open = closes >= 0 ? m_model.at(closes) : nullptr) {
        m_unfold.closingId = open->id;
        m_unfold.closingFrom = drawn(closes)->card.height();
        m_unfold.closingTo = Card(*open, m_style, nullptr, m_model.noteOn(open->id)).height();
    }
    m_expandedId = m_expandedId == id ? QString() : id;
    m_photo = -1;
    m_model.open(m_expandedId);
    unfold(index.row(), from, true);
}

bool FeedView::closeOpened()
{
    const int row = m_model.rowOf(m_expandedId);
    if (m_expandedId.isEmpty() || row < 0)
        return false;
    toggleExpanded(m_model.index(row));
    return true;
}

/// Starts on the way from that height of the row's card to the one that it has now.
void FeedView::unfold(int row, int from, bool intoSight)
{
    m_unfold.openingFrom = from;
    m_unfold.share = 0;
    m_unfold.running = true;
    const QModelIndex index = m_model.index(row);
    const bool closing = m_model.at(row)->id == m_unfold.closingId;
    const int to = closing ? m_unfold.closingTo : drawn(row)->card.height();
    const qreal top = visualRect(index).top() - ringWidth, room = viewport()->height();
    m_unfold.pivot = QPersistentModelIndex(index);
    m_unfold.pivotFrom = m_unfold.pivotTo = top;
    const qreal lowest = std::max<qreal>(room - to - gap, 0);
    if (intoSight)
        m_unfold.pivotTo = closing ? std::max<qreal>(top, 0) : std::clamp<qreal>(top, 0, lowest);
    m_unfolding.stop();
    m_unfolding.setDuration(motionTime(*this, unfoldTime));
    m_unfolding.duration() > 0 ? m_unfolding.start() : endUnfolding();
}

void FeedView::moveUnfolding()
{
    if (!m_unfold.running)
        return;
    m_unfold.share = m_unfolding.currentValue().toReal();
    if (m_unfold.pivot.isValid())
        moveTo(
            {m_unfold.pivot.row(), -(m_unfold.pivotFrom + (m_unfold.pivotTo - m_unfold.pivotFrom) * m_unfold.share)});
    else
        moveTo(m_anchor);
}

void FeedView::endUnfolding()
{
    if (!m_unfold.running)
        return;
    m_unfolding.stop();
    const Unfold done = std::exchange(m_unfold, {});
    if (done.pivot.isValid())
        moveTo({done.pivot.row(), -done.pivotTo});
    else
        moveTo(m_anchor);
}

/// What hangs on the opened story has come, or is another: its card grows from where it is.
void FeedView::takeExtras()
{
    const StoryExtras *extras = m_model.extrasOf(m_expandedId);
    const Drawn *there = m_drawn.object(m_expandedId);
    const int row = m_model.rowOf(m_expandedId);
    if (!extras || !there || !there->whole || there->edition == extras->edition || row < 0)
        return;
    const int from = shownHeight(*there);
    if (!m_unfold.running)
        return unfold(row, from, false);
    if (const int closes = m_model.rowOf(m_unfold.closingId); closes >= 0)
        m_unfold.closingFrom = shownHeight(*drawn(closes));
    unfold(row, from, m_unfold.pivot.isValid());
}

void FeedView::askVote(const Incident &incident)
{
    m_votingId = incident.id;
    m_votedBefore = incident.votedByViewer;
    Q_EMIT voteAsked(Incident(incident));
}

/// A vote that was given here has arrived.
void FeedView::followVote()
{
    const Incident *incident = m_votingId.isEmpty() ? nullptr : m_model.at(m_model.rowOf(m_votingId));
    if (!incident || incident->votedByViewer == m_votedBefore)
        return;
    m_votedBefore = incident->votedByViewer;
    m_pulse.setDuration(motionTime(*this, pulseTime));
    if (incident->votedByViewer && m_pulse.duration() > 0)
        m_pulse.start();
}

} // namespace bravo
