// The desk while its server is out of reach: what is said, what waits, what was refused.
#include "desk/composer.h"
#include "desk/deskwindow.h"
#include "desk/feedpage.h"
#include "desk/outboxsheet.h"
#include "desk/photosheet.h"
#include "desk/reachstrip.h"
#include "desk/replysheet.h"
#include "desk/whoareyou.h"
#include "shared/answer.h"
#include "shared/toast.h"

namespace bravo {

void DeskWindow::connectReach()
{
    connect(m_service.get(), &BoardService::reachChanged, this, &DeskWindow::takeReach);
    connect(m_feed->reachStrip(), &ReachStrip::showAsked, this, &DeskWindow::showOutbox);
    connect(m_outbox, &OutboxSheet::editAsked, this, &DeskWindow::editRefused);
    connect(m_outbox, &OutboxSheet::closed, this, [this] { m_feed->view()->setFocus(); });
    const auto showAgain = [this](const Result<void> &done) {
        if (!done)
            m_toast->say(done.error().message);
        showOutbox();
    };
    connect(m_outbox, &OutboxSheet::discardAsked, this,
        [this, showAgain](const QString &id) { whenAnswered(m_service->discard(id), this, showAgain); });
    connect(m_outbox, &OutboxSheet::sendAsked, this,
        [this, showAgain](const QString &id) { whenAnswered(m_service->release(id), this, showAgain); });
}

void DeskWindow::takeReach(const Reach &reach)
{
    m_feed->reachStrip()->setReach(
        reach, m_zone.isValid() ? m_zone : QTimeZone::systemTimeZone(), m_where.engine == Location::Engine::Sqlite);
    if (std::exchange(m_offline, !reach.online) && reach.online)
        m_composer->boardIsBack();
    if (reach.online && std::exchange(m_namedOnly, false))
        return leavePerson(tr("The server is back. Sign in, then what was written here in your name can be sent."));
    if (reach.waiting == 0) {
        m_feed->model().setKeptVotes({});
        return;
    }
    readOutbox([this](const QList<OutboxEntry> &entries) {
        QHash<QString, bool> votes; // of the one who sits here
        for (const OutboxEntry &entry : entries) {
            const bool waits = entry.refusedBecause.isEmpty() && entry.employeeId == m_person.id;
            if (waits && entry.kind == OutboxEntry::Kind::Vote)
                votes.insert(entry.reply.incidentId, true);
            else if (waits && entry.kind == OutboxEntry::Kind::WithdrawVote)
                votes.insert(entry.reply.incidentId, false);
        }
        m_feed->model().setKeptVotes(votes);
    });
}

void DeskWindow::readOutbox(const std::function<void(const QList<OutboxEntry> &)> &then)
{
    whenAnswered(m_service->outbox(), this, [this, then](const Result<QList<OutboxEntry>> &entries) {
        if (entries)
            then(*entries);
        else
            m_toast->say(entries.error().message);
    });
}

void DeskWindow::showOutbox()
{
    readOutbox([this](const QList<OutboxEntry> &entries) {
        m_outbox->open(entries, m_roster, m_zone.isValid() ? m_zone : QTimeZone::systemTimeZone(),
            m_signedIn ? m_person.id : QString());
    });
}

void DeskWindow::offerWhatWaits()
{
    if (m_service->reach().waiting == 0)
        return;
    readOutbox([this](const QList<OutboxEntry> &entries) {
        const auto mine = std::count_if(entries.begin(), entries.end(),
            [&](const OutboxEntry &entry) { return entry.waitsForSignIn && entry.employeeId == m_person.id; });
        if (mine > 0)
            m_toast->say(tr("%n thing(s) were written here in your name.", nullptr, static_cast<int>(mine)), 20'000,
                tr("Look"), [this] { showOutbox(); });
    });
}

/// The refused story leaves the outbox only once it is a draft on disk.
void DeskWindow::editRefused(const OutboxEntry &entry)
{
    m_outbox->close();
    m_composer->keepAside(entry.incident, [this, entryId = entry.id](const QString &draft) {
        if (draft.isEmpty())
            return m_toast->say(tr("It stays here: the draft cannot be saved on this disk."));
        tellStory();
        m_composer->openDraft(draft);
        whenAnswered(m_service->discard(entryId), this, [this](const Result<void> &done) {
            if (!done)
                m_toast->say(done.error().message);
        });
    });
}

Sheet *DeskWindow::openSheet() const
{
    for (Sheet *sheet : m_board->findChildren<Sheet *>(Qt::FindDirectChildrenOnly)) {
        if (sheet->isVisible())
            return sheet;
    }
    return nullptr;
}

} // namespace bravo
