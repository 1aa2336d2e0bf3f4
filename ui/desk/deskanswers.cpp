// What the desk does with answers to a story: thanks, "tried it here", and a report that something is wrong with it.
#include "desk/deskwindow.h"
#include "desk/feedpage.h"
#include "desk/photosheet.h"
#include "desk/replysheet.h"
#include "desk/reportsheet.h"
#include "shared/answer.h"
#include "shared/toast.h"

#include <QUuid>

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

void DeskWindow::connectAnswers()
{
    connect(m_feed->view(), &FeedView::answerAsked, this, &DeskWindow::answer);
    connect(m_reply, &ReplySheet::sent, this, &DeskWindow::sendAnswer);
    connect(m_feed->view(), &FeedView::reportAsked, this, &DeskWindow::report);
    connect(m_report, &ReportSheet::sent, this, &DeskWindow::sendReport);
    connect(m_feed->view(), &FeedView::photoAsked, m_photos, &PhotoSheet::open);
    for (Sheet *sheet : {static_cast<Sheet *>(m_reply), static_cast<Sheet *>(m_report), static_cast<Sheet *>(m_photos)})
        connect(sheet, &Sheet::closed, this, [this] { m_feed->view()->setFocus(); });
}

void DeskWindow::answer(const Incident &incident)
{
    const auto open = [this, incident] { m_reply->open(incident, m_person.id, teamOf(m_roster, m_person.id)); };
    m_person.id.isEmpty() ? askWhoThen(open) : open();
}

void DeskWindow::sendAnswer(const QString &incidentId, int kind, const QString &text, const QString &place)
{
    if (m_person.id.isEmpty()) { // signed out meanwhile
        m_reply->sayTrouble({});
        return askWhoThen([this, incidentId, kind, text, place] { sendAnswer(incidentId, kind, text, place); });
    }
    const Reply reply{QUuid::createUuid().toString(QUuid::WithoutBraces), incidentId, m_person.id, text, place};
    const auto answer = kind == ReplySheet::Thanks ? m_service->addThanks(reply) : m_service->addAdoption(reply);
    whenAnswered(answer, this, [this, reply](const Result<void> &done) {
        if (!done)
            return m_reply->isAbout(reply.incidentId) ? m_reply->sayTrouble(done.error().message)
                                                      : m_toast->say(done.error().message);
        m_reply->taken({reply.incidentId, reply.employeeId});
        if (!m_service->reach().online)
            return m_toast->say(tr("Kept on this computer. It is sent when the server is back."));
        m_toast->say(
            tr("Your answer stands beside the story."), undoFor, tr("Undo"), [this, reply] { takeAnswerBack(reply); });
    });
}

void DeskWindow::takeAnswerBack(const Reply &reply)
{
    const auto deed = [id = reply.id, by = reply.employeeId](
                          Board &board) { return board.takeAnswerBack(id, by, QDateTime::currentDateTimeUtc()); };
    whenAnswered(m_service->change(deed), this, [this](const Result<void> &done) {
        m_toast->say(done ? tr("Your answer is taken back.") : done.error().message);
        m_feed->model().refresh();
    });
}

void DeskWindow::report(const Incident &incident)
{
    if (incident.status != Status::Published)
        return m_toast->say(tr("This story is not on the board."));
    const auto open = [this, incident] { m_report->open(incident, m_person.id); };
    m_person.id.isEmpty() ? askWhoThen(open) : open();
}

/// Not by the outbox: a story is hidden now or not at all.
void DeskWindow::sendReport(const Incident &incident, const QString &why)
{
    if (m_person.id.isEmpty()) { // signed out meanwhile
        m_report->sayTrouble({});
        return askWhoThen([this, incident, why] { sendReport(incident, why); });
    }
    const auto deed = [id = incident.id, why, by = m_person.id](
                          Board &board) { return board.report(id, why, by, QDateTime::currentDateTimeUtc()); };
    whenAnswered(m_service->change(deed), this, [this, id = incident.id, by = m_person.id](const Result<void> &done) {
        if (!done)
            return m_report->isAbout(id) ? m_report->sayTrouble(done.error().message)
                                         : m_toast->say(done.error().message);
        m_report->taken({id, by});
        m_feed->model().removeIncident(id);
        m_toast->say(tr("It is off the board until a manager has looked."), undoFor, tr("Undo"),
            [this, id, by] { takeReportBack(id, by); });
    });
}

void DeskWindow::takeReportBack(const QString &incidentId, const QString &byId)
{
    const auto deed = [incidentId, byId](Board &board) {
        return board.takeReportBack(incidentId, byId, QDateTime::currentDateTimeUtc());
    };
    whenAnswered(m_service->change(deed), this, [this, incidentId](const Result<void> &done) {
        m_toast->say(done ? tr("The story stands on the board again.") : done.error().message);
        if (!done)
            return;
        m_feed->view()->reveal(incidentId);
        m_feed->model().refresh();
    });
}

} // namespace bravo
