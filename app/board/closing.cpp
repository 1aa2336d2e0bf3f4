#include "board/closing.h"

#include <algorithm>

namespace bravo {

bool rests(const Incident &story, const QStringList &resting)
{
    return story.teams.isEmpty() && !story.celebrates.isEmpty()
        && std::all_of(story.celebrates.cbegin(), story.celebrates.cend(),
            [&resting](const Celebrated &one) { return resting.contains(one.id); });
}

QList<Winner> winnersByVotes(const QList<Incident> &ranking, const QStringList &resting, int places)
{
    QList<Incident> competing;
    for (const Incident &story : ranking) {
        if (story.votes > 0 && !rests(story, resting))
            competing += story;
    }
    QList<Winner> winners;
    for (const Highlight &one : ranked(competing)) {
        if (one.rank <= places)
            winners += Winner{one.incident.id, one.rank, false, {}};
    }
    return winners;
}

} // namespace bravo
