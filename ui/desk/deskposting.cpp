// The way of a story out of the fields: posted, taken back, or closed over.
#include "desk/composer.h"
#include "desk/deskwindow.h"
#include "desk/feedpage.h"
#include "desk/replysheet.h"
#include "desk/reportsheet.h"
#include "shared/answer.h"
#include "shared/toast.h"

#include <QCloseEvent>
#include <QStackedLayout>

namespace bravo {

void DeskWindow::tellStory()
{
    m_composerOpen = true;
    placeColumns();
    m_composer->focusFirst();
}

void DeskWindow::afterPosting(const Incident &incident, const NewIncident &wish)
{
    m_composerOpen = false;
    placeColumns();
    if (incident.unsent)
        m_feed->view()->setFocus();
    else
        m_feed->showPosted(incident);
    const QString sentence = incident.unsent ? tr("Kept on this computer. It is posted when the server is back.")
                                             : tr("Posted. Thank you for telling it.");
    m_toast->say(sentence, undoFor, tr("Undo"), [this, id = incident.id, wish] { takeBack(id, wish); });
    m_toast->setToolTip(tr("Undo (Ctrl+Z)"));
}

/// It leaves the board only once it is a draft on disk.
void DeskWindow::takeBack(const QString &incidentId, const NewIncident &wish)
{
    m_composer->keepAside(wish, [this, incidentId, by = wish.postedById](const QString &draft) {
        if (draft.isEmpty())
            return m_toast->say(tr("The story stays on the board: the draft cannot be saved on this disk."));
        whenAnswered(m_service->withdraw(incidentId, by), this, [this, draft](const Result<void> &done) {
            if (!done) {
                m_composer->dropAside(draft);
                m_toast->say(done.error().message);
                return;
            }
            tellStory();
            m_composer->openDraft(draft);
            m_toast->say(tr("Taken back. The story is in the fields again."));
        });
    });
}

/// What the disk does not take goes with the window only where somebody says so.
void DeskWindow::closeEvent(QCloseEvent *event)
{
    const auto close = [this] {
        m_mayClose = true;
        this->close();
    };
    const auto stay = [this, close] {
        m_toast->say(tr("What you wrote is not on this computer’s disk."), undoFor, tr("Close anyway"), close);
    };
    if (m_pages->currentWidget() != m_board || !m_board)
        m_mayClose = true; // nothing can be said there
    else if (!m_mayClose && (m_reply->isRefused() || m_report->isRefused()))
        stay();
    else if (!m_mayClose)
        m_composer->keepThen(close, stay);
    event->setAccepted(m_mayClose);
}

} // namespace bravo
