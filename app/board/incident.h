#pragma once

#include "board/month.h"
#include "board/people.h"

#include <QDate>
#include <QFlags>

namespace bravo {

/// What was seen in the moment. Stored as a bit mask: a bit's meaning never changes.
enum class Mark {
    AskedForByName = 1 << 0,
    CameBack = 1 << 1,
    Acknowledged = 1 << 2,
    SaidWhatWouldHappen = 1 << 3,
    SaidHowLong = 1 << 4,
    Explained = 1 << 5,
    Thanked = 1 << 6,
    ProcessBent = 1 << 7,
};
Q_DECLARE_FLAGS(Marks, Mark)

/// The marks' names on the command line, in files and in JSON ("asked-for-by-name", …), in the order of their bits.
QStringList markNames();
QStringList toNames(Marks marks);
/// Nothing where `name` is no mark.
std::optional<Mark> markFromName(const QString &name);

enum class Status { Published, Waiting, SetAside, Withdrawn };
QString toString(Status status);

/// A celebrated employee (with team) or a celebrated team (without).
struct Celebrated {
    QString id;
    QString name;
    QString team;
    bool operator==(const Celebrated &) const = default;
};

/// The posted story, with everything that a card or a slide shows.
struct Incident {
    QString id;
    QString title;
    QString story;
    QString learn; // what others can copy
    QString customerWords;
    bool wordsMayGoOutside = false; // the customer's consent is recorded
    QDate happenedOn;
    QString postedById;
    QString postedBy;
    QDateTime postedAt; // UTC
    QList<Celebrated> celebrates;
    QList<Celebrated> teams;
    QList<Value> values;
    QStringList photoIds;
    Marks marks;
    Status status = Status::Published;
    Audience audience = Audience::Board;
    int votes = 0;
    int thanks = 0;
    int adoptions = 0;
    bool votedByViewer = false;
    bool sealed = false; // its month's votes are counted when it closes; until then `votes` is 0
    bool unsent = false; // told while the server was out of reach; it waits in this computer's outbox

    bool operator==(const Incident &) const = default;
    /// The names on the card: employees first, then teams.
    QStringList celebratedNames() const;
};

/// A photo ready to be stored: re-encoded, upright, without EXIF (publish/photo makes it).
struct Photo {
    QByteArray content;
    QByteArray format; // "jpeg" | "png"
    int width = 0;
    int height = 0;
    bool operator==(const Photo &) const = default;
};

/// What a person types to post. Ids come from the roster.
struct NewIncident {
    QString id; // empty: made; posting the same id again changes nothing and gives what is there
    QString title; // empty: the story's first sentence
    QString story;
    QString learn;
    QString customerWords;
    bool customerConsents = false;
    QString postedById;
    QStringList celebrateIds;
    QStringList teamIds;
    QStringList valueIds;
    QList<Photo> photos;
    Marks marks;
    QDateTime postedAt; // invalid: now
    QDate happenedOn;
    QStringList processIds; // that had to bend
    QString consentBy; // who agreed; empty: the customer
    QDate consentOn; // invalid: on the day on which it is told
    bool operator==(const NewIncident &) const = default;

    /// A story with more photos is an album, and every desk reads all of them.
    static constexpr qsizetype mostPhotos = 12;
};

/// What is kept of a story beside what it shows, as far as this login may read it.
struct StoryRecord {
    QDateTime consentedAt; // UTC; since when the customer's words may go outside; invalid: they may not
    QString consentBy; // who agreed; empty: the customer, or it is not for this login
    QStringList processIds; // that had to bend, by name
    bool operator==(const StoryRecord &) const = default;
};

enum class Order { Newest, MostVoted };

/// Which incidents, in which order. The empty query is the board, newest first.
struct IncidentQuery {
    QString search; // not empty: title matches first, then newest; at most searchBound incidents
    std::optional<Month> month;
    /// Of an employee: stories about them; where they are the viewer, also those that only they may see. Of a team or a
    /// site: about it and all its people; where the viewer belongs to the team, also those for the team alone.
    QString celebratesId;
    QString postedById; // where it is the viewer, also what only they may see
    QString valueId;
    QString viewerId; // fills votedByViewer
    bool toVote = false; // only what the viewer has not voted for, and may
    Order order = Order::Newest;
    int limit = 50;
    int offset = 0;
    QStringList ids; // not empty: among these alone

    bool operator==(const IncidentQuery &) const = default;
    /// Best matches are sought among the newest so many; ranking all of a million would take seconds.
    static constexpr int searchBound = 500;
};

/// A written answer to a story: thanks, or "tried it here".
struct Reply {
    QString id; // empty: made; the same id sent again changes nothing
    QString incidentId;
    QString employeeId;
    QString text;
    QString place; // of an adoption: where it was tried, where that is not the writer's team
    bool operator==(const Reply &) const = default;
};

/// Kept: the server is out of reach, and the vote waits in the outbox.
enum class VoteOutcome { Counted, AlreadyCounted, Withdrawn, WasNotThere, Kept };

} // namespace bravo

// Inside the namespace they would hide those of Qt, which stand in none.
Q_DECLARE_OPERATORS_FOR_FLAGS(bravo::Marks)
