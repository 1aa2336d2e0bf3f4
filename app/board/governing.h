#pragma once

#include "board/highlights.h"
#include "board/notice.h"

namespace bravo {

/// A person as a manager looks after them, with what the roster does not tell everybody.
struct Member {
    Employee person; // also those who left
    bool trusted = false; // their stories do not wait where stories wait for a manager
    bool hasSecret = false;
    QDateTime leftAt; // UTC; invalid: they are here
    bool operator==(const Member &) const = default;
};

/// What a manager writes of a person; all of it replaces what was there.
struct MemberChange {
    QString name;
    QString nickname;
    QString team; // a name; made where missing; may be empty
    Role role = Role::Staff;
    bool trusted = false;
    std::optional<Photo> photo; // nothing: as it was; without content: none from now on
    bool operator==(const MemberChange &) const = default;
};

/// What moves, or moved, from one of two entries of the same person to the other.
struct MergeReport {
    int stories = 0; // that celebrate them
    int told = 0;
    int votes = 0; // those for a story that both voted for count once
    int answers = 0;
    bool operator==(const MergeReport &) const = default;
};

/// A place where free text names a person.
struct Mention {
    enum class Where { Title, Story, Learn, CustomerWords, Answer, Reason, Report, Announcement };
    Where where = Where::Story;
    QString incidentId;
    QString answerId; // of an answer, a report or an announcement
    QString text; // the whole of it
    bool operator==(const Mention &) const = default;
};

/// The board's own rules, which its managers set.
struct HouseRules {
    bool moderated = false; // stories wait for a manager
    bool votesSealed = false; // counts are hidden until their month closes
    QString language; // in which its documents are made, as a BCP 47 tag; empty: that of whoever makes them
    int restMonths = 0; // who won is not among the next so many months' winners by votes; 0: no rest
    int idleSeconds = 120; // without a sign of life for so long, a sign-in is over
    int seasonGoal = 0; // stories a head that all teams together set out for; 0: no season
    QDate seasonFrom, seasonTo; // both inclusive
    int seasonLeastTeam = 5; // teams of fewer people are not shown on their own
    bool operator==(const HouseRules &) const = default;
};

/// A story that waits for a manager, and why.
struct QueuedStory {
    Incident incident;
    QString note; // what the manager asked back, or a reporter's reason
    int reports = 0; // of those that hid it; 0: it waits because stories wait here
    bool askedBack = false;
    bool operator==(const QueuedStory &) const = default;
};

/// What a manager decides of a story in the queue. Whoever told it reads the note.
enum class Decision { Approve, AskBack, SetAside };

/// One line of the audit trail.
struct AuditEntry {
    qint64 seq = 0;
    QDateTime at; // UTC
    QString actorId, actor; // empty: the board's owner, or a command
    QString verb;
    QString objectKind, objectId;
    QString object; // a title or a name, where it still has one
    QString detail;
    bool operator==(const AuditEntry &) const = default;
};

struct AuditQuery {
    QString actorId; // empty: anybody's
    QString verb;
    QDateTime since, until; // UTC; invalid: without such a bound
    int limit = 200;
    qint64 before = 0; // only entries with a smaller seq; 0: from the newest
    bool operator==(const AuditQuery &) const = default;
};

/// What is open before a month can be closed with a good conscience.
struct MonthReview {
    Month month;
    bool closed = false;
    QDateTime closedAt; // UTC
    QString closedBy;
    int incidents = 0, votes = 0; // 0 votes, too, while they are sealed
    QList<Incident> ranking; // in ranking order, with their counts, at most `rankedAtMost`
    QList<Incident> unthanked; // on the board, and nobody wrote a line yet; the oldest, at most `askedAtMost`
    QList<Incident> wordsWithoutConsent; // a customer's words that may not go outside; the oldest, as above
    int unthankedInAll = 0, wordsWithoutConsentInAll = 0;
    int waiting = 0; // for a manager
    QStringList resting; // ids of employees who won lately, by HouseRules::restMonths
    QList<Award> awards; // as they were given when it closed
    bool operator==(const MonthReview &) const = default;
    static constexpr int rankedAtMost = 200, askedAtMost = 50;
};

/// A winner as a manager settles it when the month closes.
struct Winner {
    QString incidentId;
    int rank = 1;
    bool chosen = false; // by the manager, beside the voted ones
    QString reason; // a chosen one's
    bool operator==(const Winner &) const = default;
};

/// How a kiosk is set up from the desk, and its last sign of life.
struct Kiosk {
    QString id; // the kiosk's own, made once on its computer
    QString name; // of the screen or its place
    QString settings; // JSON as ui/kiosk/kiosksettings reads it; empty: its own
    QDateTime seenAt; // UTC
    QString shows; // what it shows: a title or a kind of slide
    bool operator==(const Kiosk &) const = default;
};

/// That an edition of a month, or one story of it, was given out.
struct Publication {
    QString incidentId;
    Month month;
    QString edition; // inside | outside
    QDateTime at; // UTC
    QString by;
    bool operator==(const Publication &) const = default;
};

/// A question to all stories of a span of time, for managers.
struct InsightQuery {
    QDate from, to; // both inclusive, in the board's zone
    bool operator==(const InsightQuery &) const = default;
};

/// How many stories of a kind there were, month by month.
struct Series {
    QString id; // of the team, site or value; of a shift "early", "late", "night"; of a mark its name
    QString name;
    QList<int> counts; // one a month, the query's first month first
    int people = 0; // of a team or a site: who belongs to it now
    int total() const;
    bool operator==(const Series &) const = default;
};

/// Where no story came from for a while: a prompt to go and look, in no order of merit.
struct Quiet {
    QString id;
    QString name;
    bool team = false;
    QDateTime lastAt; // UTC; invalid: never
    bool operator==(const Quiet &) const = default;
};

/// An idea that was tried elsewhere.
struct Travelled {
    Incident incident;
    QList<Answer> adoptions; // oldest first
    bool operator==(const Travelled &) const = default;
};

/// A process that had to bend, with the stories that say so.
struct Friction {
    Process process; // without an id: the story named none
    QList<Incident> stories; // newest first
    bool operator==(const Friction &) const = default;
};

/// What managers see of a span of time, and nobody else.
struct Insight {
    QList<Month> months;
    QList<Series> teams, sites, shifts, values, marks;
    int storiesOfTeams = 0; // each counted once, however many teams it celebrates
    QList<Quiet> quiet; // by name
    QList<Travelled> travelled; // most desks first
    QList<Friction> friction; // by name
    bool operator==(const Insight &) const = default;
};

} // namespace bravo
