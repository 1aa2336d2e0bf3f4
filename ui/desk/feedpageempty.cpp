// What the feed says where it has no story to show.
#include "desk/feedpage.h"

#include "shared/emptystate.h"
#include "shared/segmented.h"

#include <QLabel>
#include <QStackedLayout>

namespace bravo {

void FeedPage::showResult()
{
    // A month that has an order is closed.
    m_note->setVisible(m_sealed && m_segment == MostVoted && !m_scope.month && m_model->rowCount() > 0);
    if (m_model->rowCount() > 0 || !m_model->isReady()) {
        if (m_stack->currentWidget() != m_view)
            m_stack->setCurrentWidget(m_view);
        return;
    }
    if (const QString words = wanted(); !words.isEmpty())
        sayNothingFound(words);
    else if (m_segment == ToVote)
        sayNoneToVote();
    else if (hasEmptyOrder())
        m_empty->say(tr("The votes are sealed"),
            tr("They are counted when their month is closed. Until then no story stands before another."),
            tr("Show the newest"));
    else
        sayNoneInScope();
    m_stack->setCurrentWidget(m_empty);
}

/// Of sealed votes none are counted.
bool FeedPage::hasEmptyOrder() const
{
    return m_segment == MostVoted && m_sealed;
}

void FeedPage::sayNothingFound(const QString &words)
{
    if (m_scope != FeedScope() || m_segment == ToVote || hasEmptyOrder())
        m_empty->say(tr("Nothing found"), tr("No story among those that are shown here has “%1” in it.").arg(words),
            tr("Search the whole board"));
    else
        m_empty->say(tr("Nothing found"), tr("No story, person or value here has “%1” in it.").arg(words),
            tr("Clear the search"));
}

void FeedPage::sayNoneToVote()
{
    if (m_scope != FeedScope())
        m_empty->say(tr("Nothing to vote for here"),
            tr("None of the stories in this part of the board waits for your vote."), tr("Show all that wait"));
    else
        m_empty->say(
            tr("You are through"), tr("There is no story left that waits for your vote."), tr("Show the newest"));
}

void FeedPage::sayNoneInScope()
{
    const QString all = tr("Show the whole board");
    if (!m_scope.celebratesId.isEmpty())
        m_empty->say(tr("Nothing yet"), tr("No story celebrates you yet. The next one may."), all);
    else if (!m_scope.teamId.isEmpty())
        m_empty->say(
            tr("Nothing yet"), tr("No story celebrates your team yet. Whom of them did you see do it right?"), all);
    else if (!m_scope.siteId.isEmpty())
        m_empty->say(tr("Nothing yet"), tr("No story celebrates anybody at this site yet."), all);
    else if (!m_scope.postedById.isEmpty())
        m_empty->say(tr("Nothing yet"), tr("You have told no story yet. Whom did you see do it right?"), all);
    else if (!m_scope.valueId.isEmpty() && m_scope.month)
        m_empty->say(tr("Nothing found"), tr("No story of this month shows this value."), all);
    else if (!m_scope.valueId.isEmpty())
        m_empty->say(tr("Nothing yet"), tr("No story shows this value yet."), all);
    else if (m_scope.month)
        m_empty->say(tr("A quiet month"), tr("No story was posted in it."), all);
    else
        m_empty->say(tr("Who did it right lately?"),
            tr("This board waits for its first story: a moment in which a colleague did it right for a customer."),
            tr("Tell the first story"));
}

void FeedPage::actOnEmpty()
{
    const bool searching = !wanted().isEmpty(), whole = m_scope == FeedScope();
    if (searching && whole && m_segment != ToVote && !hasEmptyOrder())
        clearSearch();
    else if (searching)
        widen();
    else if (m_segment == ToVote ? whole : hasEmptyOrder())
        showSegment(Newest);
    else if (!whole)
        setScope({});
    else
        Q_EMIT tellAsked();
}

/// The same words, in all of the board.
void FeedPage::widen()
{
    m_segment = Newest;
    m_segments->setCurrent(Newest);
    setScope({});
}

} // namespace bravo
