// A story that was posted is changed: from its card into the fields, and back onto the board.
#include "desk/composer.h"
#include "desk/deskwindow.h"
#include "desk/feedpage.h"
#include "shared/answer.h"
#include "shared/toast.h"
#include "store/retelling.h"

namespace bravo {

namespace {

/// The story as it would be typed; refused where this person may not change it now.
Result<NewIncident> toChange(Board &board, const QString &id, const QString &byId, const QTimeZone &zone)
{
    if (const auto may = board.mayEdit(id, byId, QDateTime::currentDateTimeUtc()); !may)
        return tl::unexpected(may.error());
    const auto story = board.incident(id, byId);
    auto told = story ? asTold(board, *story) : tl::unexpected(story.error());
    if (!told)
        return told;
    told->id = id;
    if (!told->happenedOn.isValid()) // the day on which it was told
        told->happenedOn = story->postedAt.toTimeZone(zone).date();
    return told;
}

} // namespace

void DeskWindow::changeStory(const Incident &incident)
{
    if (m_person.id.isEmpty())
        return askWhoThen([this, incident] { changeStory(incident); });
    const auto question = [id = incident.id, by = m_person.id, zone = m_zone](
                              Board &board) { return toChange(board, id, by, zone); };
    whenAnswered(m_service->change(question), this, [this](const Result<NewIncident> &told) {
        if (!told)
            return m_toast->say(told.error().message);
        m_composerOpen = true;
        placeColumns();
        m_composer->change(*told);
    });
}

void DeskWindow::afterChange(const Incident &incident)
{
    m_composerOpen = false;
    placeColumns();
    m_feed->model().refresh();
    if (m_feed->model().rowOf(incident.id) >= 0)
        m_feed->view()->reveal(incident.id, true);
    m_feed->view()->setFocus();
    m_toast->say(incident.status == Status::Waiting ? tr("Saved. A manager reads it before everyone does.")
                                                    : tr("Saved. The story stands as it is now."));
}

} // namespace bravo
