#include "store/courier.h"

#include "store/boardinside.h"

#include <QFileInfo>
#include <QScopeGuard>

using namespace Qt::StringLiterals;

namespace bravo {

Result<Done> carryOut(Board &board, const OutboxEntry &entry)
{
    using Kind = OutboxEntry::Kind;
    const QString &incident = entry.reply.incidentId;
    const auto plain = [](const Result<void> &done) -> Result<Done> {
        return done ? Result<Done>(Done{}) : tl::unexpected(done.error());
    };
    const auto vote = [](VoteOutcome outcome) { return Done{.vote = outcome}; };
    switch (entry.kind) {
    case Kind::Post:
        return board.post(entry.incident, entry.writtenAt).map([](const Incident &posted) {
            return Done{.incident = posted};
        });
    case Kind::Vote:
        return board.vote(incident, entry.employeeId, entry.writtenAt, entry.id).map(vote);
    case Kind::WithdrawVote:
        return board.withdrawVote(incident, entry.employeeId, entry.id).map(vote);
    case Kind::Thanks:
        return plain(board.addThanks(entry.reply, entry.writtenAt));
    case Kind::Adoption:
        return plain(board.addAdoption(entry.reply, entry.writtenAt));
    case Kind::Withdraw:
        return plain(board.withdraw(incident, entry.employeeId, entry.writtenAt, editSeconds));
    }
    return Done{};
}

Outbox &Courier::outbox()
{
    if (!m_outbox)
        m_outbox = std::make_unique<Outbox>(Outbox::fileFor(m_where));
    return *m_outbox;
}

void Courier::count()
{
    // Nothing was ever kept for this board: no file is made just to say so.
    if (!m_outbox && !QFileInfo::exists(Outbox::fileFor(m_where)))
        return;
    if (const auto counts = guarded([&] { return outbox().counts(); }))
        m_counts = *counts;
}

Result<void> Courier::keep(const OutboxEntry &entry)
{
    const bool signedIn = !entry.employeeId.isEmpty() && entry.employeeId == m_author.person.id;
    auto kept = guarded([&] { outbox().add(entry, signedIn ? m_author.ticket : QString()); });
    count();
    return kept;
}

Result<void> Courier::sendTo(Board &board, const Sent &sent)
{
    m_refused.reset();
    count();
    if (m_counts.waiting == 0)
        return {};
    Result<void> result;
    const auto done = guarded([&] {
        if (!outbox().beginSending())
            return;
        const auto end = qScopeGuard([&] { outbox().endSending(); });
        while (const auto next = outbox().next(m_needsTicket)) {
            if (sendOne(board, *next, sent, result) == Next::Stop)
                break;
        }
    });
    count();
    if (m_needsTicket && result) {
        if (const auto back = board.actUnder(m_author.token); !back)
            return tl::unexpected(back.error());
    }
    return done ? result : done;
}

Courier::Next Courier::sendOne(Board &board, const Outbox::Sendable &next, const Sent &sent, Result<void> &result)
{
    if (m_needsTicket) {
        const auto author = board.actUnder(next.ticket);
        if (!author) {
            result = tl::unexpected(author.error());
            return Next::Stop;
        }
        if (author->isEmpty()) { // a week is over, or the PIN is new
            outbox().forgetTicket(next.ticket);
            return Next::GoOn;
        }
    }
    const auto done = carryOut(board, next.entry);
    if (done) {
        outbox().remove(next.entry.id);
        count();
        sent(next.entry, *done);
        return Next::GoOn;
    }
    if (done.error().kind == ErrorKind::OutOfReach) {
        result = tl::unexpected(done.error());
        return Next::Stop;
    }
    outbox().markRefused(next.entry.id, done.error().message);
    m_refused.emplace(next.entry.id, done.error());
    return Next::GoOn;
}

std::optional<Error> Courier::takeRefusal(const QString &entryId)
{
    if (!m_refused || m_refused->first != entryId)
        return {};
    const Error error = m_refused->second;
    m_refused.reset();
    discard(entryId);
    return error;
}

Result<QList<OutboxEntry>> Courier::entries()
{
    count();
    if (m_counts == Outbox::Counts())
        return QList<OutboxEntry>();
    return guarded([&] { return outbox().entries(m_needsTicket); });
}

Result<void> Courier::discard(const QString &entryId)
{
    auto done = guarded([&] { outbox().remove(entryId); });
    count();
    return done;
}

Result<void> Courier::release(const QString &entryId)
{
    return guarded([&] {
        if (m_author.ticket.isEmpty() || !outbox().giveTicket(entryId, m_author.person.id, m_author.ticket))
            refuse(ErrorKind::NotAllowed, BoardWords::tr("Only its author, signed in, can send it."));
    });
}

Result<bool> Courier::takeBack(const QString &incidentId, const QString &byId)
{
    auto taken = guarded([&] { return m_counts.waiting > 0 && outbox().takeBack(incidentId, byId); });
    count();
    return taken;
}

} // namespace bravo
