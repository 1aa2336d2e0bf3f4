#pragma once

#include "board/notice.h"

namespace bravo {

enum class Edition { Inside, Outside };
QString toString(Edition edition);

/// A winning incident with its place in the month.
struct Highlight {
    int rank = 0;
    Incident incident;
    QString reason; // the manager's, where they chose it beside the voted ones
    bool operator==(const Highlight &) const = default;
};

/// What an export leaves out, and why: shown in every format.
struct Withheld {
    QString id;
    QString what; // story | customer-words
    QString reason;
    bool operator==(const Withheld &) const = default;
};

struct MonthTotals {
    int incidents = 0;
    int votes = 0;
    int peopleCelebrated = 0;
    int teamsCelebrated = 0;
    int adoptions = 0;
    bool operator==(const MonthTotals &) const = default;
};

/// In how many of the month's stories a value was seen.
struct ValueSeen {
    Value value;
    int stories = 0;
    bool operator==(const ValueSeen &) const = default;
};

/// A month beside others.
struct MonthFigures {
    Month month;
    int incidents = 0;
    int votes = 0;
    int adoptions = 0;
    bool operator==(const MonthFigures &) const = default;
};

/// A month's winning incidents, ready for any format.
struct Highlights {
    Month month;
    QString board;
    QTimeZone zone;
    Edition edition = Edition::Inside;
    QList<Highlight> highlights;
    QList<Withheld> withheld;
    MonthTotals totals;
    QList<Answer> answers; // thanks and adoptions of the highlights, oldest first
    QList<ValueSeen> valuesSeen; // the most seen first
    QList<MonthFigures> months; // the twelve before, oldest first, then the month itself
    QString brandColor; // #rrggbb; empty: the program's own colours
    QString logoId; // a photo; empty: none
    QString headingFont; // a family; empty: the program's own
    bool operator==(const Highlights &) const = default;
};

struct HighlightsRequest {
    Month month;
    int top = 5;
    Edition edition = Edition::Inside;
    bool operator==(const HighlightsRequest &) const = default;
};

/// More votes first, then the earlier post, then the id.
bool ranksBefore(const Incident &a, const Incident &b);

/// Ranks for incidents that stand in ranking order; equal votes share a rank (1, 2, 2, 4).
QList<Highlight> ranked(const QList<Incident> &incidents);

/// What the edition may show: outside, a customer's words need consent and exact times become days.
/// Appends to `withheld` what was taken out.
Incident forEdition(Incident incident, Edition edition, const QTimeZone &zone, QList<Withheld> &withheld);

} // namespace bravo
