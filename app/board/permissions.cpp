#include "board/permissions.h"

#include "board/identity.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace bravo {

namespace {

struct PermissionWords {
    Q_DECLARE_TR_FUNCTIONS(bravo::Board)
};

QString sentenceOf(Objection objection)
{
    switch (objection) {
    case Objection::NotTheAuthor:
        return PermissionWords::tr("Only the person who posted a story can take it back.");
    case Objection::NotTheirs:
        return PermissionWords::tr("Only the person who posted a story, or a manager, can change it.");
    case Objection::TooLateToTakeBack:
        return PermissionWords::tr("The time to take the story back is over.");
    case Objection::TooLateToChange:
        return PermissionWords::tr("The time to change the story is over; a manager still can.");
    case Objection::Approved:
        return PermissionWords::tr("A manager approved the story as it is, and only a manager can change it now.");
    case Objection::SetAside:
        return PermissionWords::tr("A manager set the story aside, and only a manager can change that.");
    case Objection::TakenBack:
        return PermissionWords::tr("The story was taken back by the person who posted it.");
    case Objection::ManagersOnly:
        return PermissionWords::tr("Only a manager can do this.");
    case Objection::MonthClosed:
        return PermissionWords::tr("The month is closed: its votes and stories stand.");
    case Objection::MonthToCome:
        return PermissionWords::tr("A month that has not begun cannot be closed.");
    case Objection::CelebratesVoter:
        return PermissionWords::tr("This story celebrates you: the others vote for it.");
    case Objection::CelebratesThanker:
        return PermissionWords::tr("This story celebrates you: the others say thank you for it.");
    case Objection::NotOnTheBoard:
        break;
    }
    return PermissionWords::tr("This story is not on the board.");
}

} // namespace

Error errorOf(Objection objection)
{
    return {objection == Objection::NotOnTheBoard ? ErrorKind::Failed : ErrorKind::NotAllowed, sentenceOf(objection)};
}

Status firstStatus(const Actor &author, bool moderated)
{
    return moderated && !author.leads() ? Status::Waiting : Status::Published;
}

Verdict objectionToPosting(bool monthClosed)
{
    return monthClosed ? Verdict(Objection::MonthClosed) : std::nullopt;
}

Verdict objectionToEditing(const Incident &story, const Actor &by, bool moderated, const QDateTime &now)
{
    if (story.status == Status::Withdrawn)
        return Objection::TakenBack;
    if (by.leads())
        return {};
    if (story.postedById != by.id)
        return Objection::NotTheirs;
    if (story.status == Status::SetAside)
        return Objection::SetAside;
    if (moderated && story.status == Status::Published)
        return Objection::Approved;
    if (story.postedAt.secsTo(now) >= editSeconds)
        return Objection::TooLateToChange;
    return {};
}

Verdict objectionToWithdrawing(
    const Incident &story, const Actor &by, bool monthClosed, const QDateTime &now, int withinSeconds)
{
    if (story.postedById != by.id)
        return Objection::NotTheAuthor;
    if (story.status == Status::SetAside && !by.leads())
        return Objection::SetAside;
    if (story.postedAt.secsTo(now) > withinSeconds)
        return Objection::TooLateToTakeBack;
    if (monthClosed)
        return Objection::MonthClosed;
    return {};
}

Verdict objectionToModerating(const Incident &story, Status wish, const Actor &by)
{
    if (!by.leads())
        return Objection::ManagersOnly;
    if (wish == Status::Withdrawn)
        return Objection::NotTheAuthor;
    if (story.status == Status::Withdrawn)
        return Objection::TakenBack;
    return {};
}

Verdict objectionToVoting(const Incident &story, const Actor &by, bool monthClosed)
{
    if (story.status != Status::Published || story.audience != Audience::Board)
        return Objection::NotOnTheBoard;
    const auto isVoter = [&by](const Celebrated &one) { return one.id == by.id; };
    if (std::any_of(story.celebrates.cbegin(), story.celebrates.cend(), isVoter))
        return Objection::CelebratesVoter;
    if (monthClosed)
        return Objection::MonthClosed;
    return {};
}

Verdict objectionToThanking(bool celebratesThem)
{
    return celebratesThem ? Verdict(Objection::CelebratesThanker) : std::nullopt;
}

Verdict objectionToWithdrawingVote(bool monthClosed)
{
    return monthClosed ? Verdict(Objection::MonthClosed) : std::nullopt;
}

Verdict objectionToGoverning(const Actor &by)
{
    return by.leads() ? Verdict() : Objection::ManagersOnly;
}

Verdict objectionToClosing(const Month &month, const Month &current, bool closed, const Actor &by)
{
    if (!by.leads())
        return Objection::ManagersOnly;
    if (std::pair(month.year, month.month) > std::pair(current.year, current.month))
        return Objection::MonthToCome;
    if (closed)
        return Objection::MonthClosed;
    return {};
}

} // namespace bravo
