#pragma once

#include "board/closing.h"

#include <QMap>
#include <QSet>

namespace bravo {

/// What a manager settled of a month's winners, beside what the votes say.
struct Settlement {
    QSet<QString> notResting; // stories whose people may win all the same
    QMap<QString, QString> chosen; // story → why, beside the voted ones
    bool operator==(const Settlement &) const = default;
};

/// A story of the ranking, and why it wins or not.
struct Placed {
    enum class Why { Votes, SharedVotes, Chosen, Rests, Behind, NoVotes };
    Incident story;
    int rank = 0; // 0: no winner
    Why why = Why::Behind;
    QString reason; // a chosen one's
    bool operator==(const Placed &) const = default;
};

/// The month's ranking, with who wins as things are settled.
QList<Placed> placedStories(const MonthReview &review, const Settlement &settlement, int places = 3);
/// The same as winners, those by votes first. A chosen story without a reason is none yet.
QList<Winner> winnersOf(const QList<Placed> &placed);

} // namespace bravo
