// What the desk does with answers to a story.
#include "desk/deskwindow.h"
#include "desk/feedpage.h"
#include "desk/replysheet.h"
#include "shared/answer.h"
#include "shared/toast.h"

namespace bravo {

namespace {

QString teamOf(const Roster &roster, const QString &employeeId)
{
    for (const Employee &one : roster.employees) {
        if (one.id == employeeId)
            return one.team;
    }
    return {};
}

} // namespace

void DeskWindow::answer(const Incident &incident)
{
    const auto open = [this, incident] { m_reply->open(incident, teamOf(m_roster, m_person.id)); };
    m_person.id.isEmpty() ? askWhoThen(open) : open();
}

void DeskWindow::sendAnswer(const QString &incidentId, int kind, const QString &text, const QString &place)
{
    const Reply reply{{}, incidentId, m_person.id, text, place};
    const auto answer = kind == ReplySheet::Thanks ? m_service->addThanks(reply) : m_service->addAdoption(reply);
    whenAnswered(answer, this, [this, incidentId](const Result<void> &done) {
        if (!done)
            return m_reply->sayTrouble(done.error().message);
        m_reply->taken();
        if (!m_service->reach().online)
            return m_toast->say(tr("Kept on this computer. It is sent when the server is back."));
        const auto look = [this, incidentId] { m_feed->view()->reveal(incidentId, true); };
        const bool inSight = m_feed->view()->isExpanded(incidentId);
        m_toast->say(tr("Your answer stands beside the story."), 6000, inSight ? QString() : tr("Look"),
            inSight ? std::function<void()>() : look);
    });
}

} // namespace bravo
