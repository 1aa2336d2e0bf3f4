#pragma once

#include "store/boardservice.h"
#include "store/outbox.h"

#include <functional>

namespace bravo {

/// What came of a deed.
struct Done {
    bool kept = false; // it waits in the outbox
    Incident incident; // of a post
    VoteOutcome vote = VoteOutcome::Kept; // of a vote, or of taking one back
};

/// Does on the board what the entry says, at the time at which it was written. Twice is once: a story, a thanks or an
/// adoption that the board has already is left as it is there, and of votes a server knows the entries it took.
Result<Done> carryOut(Board &board, const OutboxEntry &entry);

/// Brings to a server's board what was written on this computer: first into the outbox, and from there, in order, to
/// the server, under the ticket of who wrote it. Lives on the storage thread.
class Courier {
public:
    using Sent = std::function<void(const OutboxEntry &, const Done &)>;

    explicit Courier(const Location &board) : m_where(board) { }

    /// On disk in the outbox when this returns well.
    Result<void> keep(const OutboxEntry &entry);
    /// Sends what can be sent, as far as the server takes it. What it refuses stays, with the reason. OutOfReach: the
    /// rest waits. `sent` hears of each.
    Result<void> sendTo(Board &board, const Sent &sent);
    /// What the server said to this entry just now, which its author hears at once: it need not be kept.
    std::optional<Error> takeRefusal(const QString &entryId);

    /// Who writes from now on, and the ticket that proves it; nobody signed in: {}.
    void setAuthor(const SignIn &signIn) { m_author = signIn; }
    /// Whether the server wants a ticket with each entry: where the program's login is a desk's.
    void setNeedsTicket(bool needsTicket) { m_needsTicket = needsTicket; }

    Result<QList<OutboxEntry>> entries();
    Result<void> discard(const QString &entryId);
    Result<void> release(const QString &entryId);
    /// Takes a story back that has not left yet; false where it is not here.
    Result<bool> takeBack(const QString &incidentId, const QString &byId);
    const Outbox::Counts &counts() const { return m_counts; }
    /// Reads the counts anew; another program may have written to the outbox.
    void count();

private:
    Outbox &outbox();
    enum class Next { GoOn, Stop };
    Next sendOne(Board &board, const Outbox::Sendable &next, const Sent &sent, Result<void> &result);

    Location m_where;
    std::unique_ptr<Outbox> m_outbox; // opened when it is first needed
    SignIn m_author;
    bool m_needsTicket = true;
    Outbox::Counts m_counts;
    std::optional<std::pair<QString, Error>> m_refused; // the last one
};

} // namespace bravo
