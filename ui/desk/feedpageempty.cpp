// What the feed says where it has no story to show.
#include "desk/feedpage.h"

#include "shared/emptystate.h"

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
    const QString words = wanted().trimmed();
    if (!words.isEmpty())
        m_empty->say(tr("Nothing found"), tr("No story, person or value here has “%1” in it.").arg(words),
            tr("Clear the search"));
    else if (m_segment == ToVote)
        m_empty->say(
            tr("You are through"), tr("There is no story left that waits for your vote."), tr("Show the newest"));
    else if (m_segment == MostVoted && m_sealed)
        m_empty->say(tr("The votes are sealed"),
            tr("They are counted when their month is closed. Until then no story stands before another."),
            tr("Show the newest"));
    else if (!m_scope.celebratesId.isEmpty())
        m_empty->say(
            tr("Nothing yet"), tr("No story celebrates you yet. The next one may."), tr("Show the whole board"));
    else if (!m_scope.teamId.isEmpty())
        m_empty->say(tr("Nothing yet"), tr("No story celebrates your team yet. Whom of them did you see do it right?"),
            tr("Show the whole board"));
    else if (!m_scope.siteId.isEmpty())
        m_empty->say(
            tr("Nothing yet"), tr("No story celebrates anybody at this site yet."), tr("Show the whole board"));
    else if (!m_scope.postedById.isEmpty())
        m_empty->say(tr("Nothing yet"), tr("You have told no story yet. Whom did you see do it right?"),
            tr("Show the whole board"));
    else if (!m_scope.valueId.isEmpty())
        m_empty->say(tr("Nothing yet"), tr("No story shows this value yet."), tr("Show the whole board"));
    else if (m_scope.month)
        m_empty->say(tr("A quiet month"), tr("No story was posted in it."), tr("Show the whole board"));
    else
        m_empty->say(tr("Who did it right lately?"),
            tr("This board waits for its first story: a moment in which a colleague did it right for a customer."),
            tr("Tell the first story"));
    m_stack->setCurrentWidget(m_empty);
}

void FeedPage::actOnEmpty()
{
    if (!wanted().trimmed().isEmpty())
        clearSearch();
    else if (m_segment == ToVote || (m_segment == MostVoted && m_sealed))
        showSegment(Newest);
    else if (m_scope != FeedScope())
        setScope({});
    else
        Q_EMIT tellAsked();
}

} // namespace bravo
