#pragma once

#include "board/month.h"

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
    bool operator==(const Answer &) const = default;
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
