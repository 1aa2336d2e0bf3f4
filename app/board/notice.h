#pragma once

#include "board/incident.h"

#include <QList>
#include <QString>

namespace bravo {

/// What was answered to a story: a thanks, or "tried it here".
struct Answer {
    enum class Kind { Thanks, Adoption };
    Kind kind = Kind::Thanks;
    QString id;
    QString incidentId;
    QString employeeId;
    QString by;
    QString team; // the desk that copied the idea; of a thanks, the writer's own
    QString text;
    bool leader = false; // the thanks of a manager
    QDateTime at; // UTC
    QString place; // of an adoption: where it was tried, where that is not the team
    bool operator==(const Answer &) const = default;
};

/// A highlight of a month, and when it was handed over.
struct Award {
    Month month;
    QString incidentId;
    int rank = 1;
    QString reason; // a chosen one's: why
    QDateTime presentedAt; // UTC; invalid: not yet
    QString presentedBy;
    bool chosen = false; // by a manager, beside the voted ones
    bool operator==(const Award &) const = default;
};

/// A story in which a process had to bend.
struct BentIn {
    QString process; // its name
    Incident incident;
    bool operator==(const BentIn &) const = default;
};

/// What there is for somebody who comes back to the board, since they last looked.
struct ForYou {
    QDateTime since; // UTC; invalid: they never looked
    QList<Incident> toAnswer; // stories about them that wait for their word, oldest first
    QList<Incident> aboutYou; // new, newest first
    QList<Answer> answers; // by others, to stories that they told or that celebrate them, newest first
    QList<Incident> answered; // those stories
    QList<BentIn> bent; // processes that they look after, newest first
    Audience audience = Audience::Board; // before how many they let stories about them stand
    bool operator==(const ForYou &) const = default;
    bool isEmpty() const { return toAnswer.isEmpty() && aboutYou.isEmpty() && answers.isEmpty() && bent.isEmpty(); }
};

/// What a manager puts on the kiosk besides the stories: an announcement, or a link as a code to scan.
struct Notice {
    enum class Kind { Announcement, Link };
    QString id;
    Kind kind = Kind::Announcement;
    QString title;
    QString body; // of a link: where it leads
    QDateTime startsAt, endsAt; // UTC; invalid: without such a bound
    bool urgent = false; // goes before everything, the kiosk's hours too
    bool operator==(const Notice &) const = default;
};

/// A month whose votes stand.
struct ClosedMonth {
    Month month;
    QDateTime closedAt; // UTC
    bool operator==(const ClosedMonth &) const = default;
};

/// A story as a screen knows it: while both are the same, so is all that a screen shows of it.
struct StoryMark {
    QString id;
    QString version; // empty where the board keeps none: it may have changed
    bool operator==(const StoryMark &) const = default;
};

/// What a screen has to show, by its marks.
struct ScreenMarks {
    QList<StoryMark> stories; // the newest first, then those of the month's most applauded that are not among them
    QList<StoryMark> others; // of those that were asked for, those that everyone sees
    int incidents = 0; // as BoardInfo's
    QString rest; // is another one when anything but stories changed; empty where the board does not say
    bool operator==(const ScreenMarks &) const = default;
};

} // namespace bravo
