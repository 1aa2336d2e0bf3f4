#pragma once

#include "board/error.h"
#include "board/incident.h"

#include <optional>

namespace bravo {

/// Why somebody may not do something. A server's own rules (store/serverrules.cpp) refuse the same things; on a file
/// the program keeps them, as far as a file can be kept.
enum class Objection {
    NotTheAuthor, // only who posted a story takes it back
    NotTheirs, // only who posted it, or a manager, changes it
    TooLateToTakeBack,
    TooLateToChange,
    Approved, // a manager read it before everyone; it is not rewritten after
    SetAside, // only a manager brings it back
    TakenBack, // for good
    ManagersOnly,
    MonthClosed, // its votes, withdrawals and posts stand
    MonthToCome,
    CelebratesVoter,
    CelebratesThanker,
    NotOnTheBoard,
};

/// The sentence that is shown.
Error errorOf(Objection objection);

/// As far as the rules ask, who wants to do something.
struct Actor {
    QString id;
    Role role = Role::Staff;
    bool leads() const { return role == Role::Manager; }
};

/// Nothing where it may be done; else why not.
using Verdict = std::optional<Objection>;

/// A story by `author` on a moderated board waits for a manager; a manager's own does not.
Status firstStatus(const Actor &author, bool moderated);
Verdict objectionToPosting(bool monthClosed);
/// The author for editSeconds after posting, as long as no manager approved the story; a manager always.
Verdict objectionToEditing(const Incident &story, const Actor &by, bool moderated, const QDateTime &now);
/// The author, within so many seconds of posting, as long as the story's month is open.
Verdict objectionToWithdrawing(
    const Incident &story, const Actor &by, bool monthClosed, const QDateTime &now, int withinSeconds);
/// A manager publishes, lets wait or sets aside whatever its author did not take back; also of a closed month.
Verdict objectionToModerating(const Incident &story, Status wish, const Actor &by);
/// Anyone, for a story on the board that does not celebrate them, as long as its month is open.
Verdict objectionToVoting(const Incident &story, const Actor &by, bool monthClosed);
/// Anyone but those whom the story celebrates.
Verdict objectionToThanking(bool celebratesThem);
Verdict objectionToWithdrawingVote(bool monthClosed);
/// A manager.
Verdict objectionToGoverning(const Actor &by);
/// A manager, once, and not before the month has begun.
Verdict objectionToClosing(const Month &month, const Month &current, bool closed, const Actor &by);

} // namespace bravo
