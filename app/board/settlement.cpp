#include "board/settlement.h"

#include <algorithm>

namespace bravo {

static int rankOf(const QList<Winner> &winners, const QString &id)
{
    const auto found =
        std::find_if(winners.cbegin(), winners.cend(), [&id](const Winner &winner) { return winner.incidentId == id; });
    return found == winners.cend() ? 0 : found->rank;
}

QList<Placed> placedStories(const MonthReview &review, const Settlement &settlement, int places)
{
    const auto isAtRest = [&](const Incident &story) {
        return rests(story, review.resting) && !settlement.notResting.contains(story.id);
    };
    QList<Incident> eligible;
    std::copy_if(review.ranking.cbegin(), review.ranking.cend(), std::back_inserter(eligible),
        [&](const Incident &story) { return !isAtRest(story); });
    const QList<Winner> winners = winnersByVotes(eligible, {}, places);
    const auto sharing = [&winners](int rank) {
        return std::count_if(
            winners.cbegin(), winners.cend(), [rank](const Winner &winner) { return winner.rank == rank; });
    };
    QList<Placed> all;
    for (const Incident &story : review.ranking) {
        Placed one{story, rankOf(winners, story.id), Placed::Why::Behind, settlement.chosen.value(story.id)};
        if (one.rank > 0)
            one.why = sharing(one.rank) > 1 ? Placed::Why::SharedVotes : Placed::Why::Votes;
        else if (settlement.chosen.contains(story.id))
            one.why = Placed::Why::Chosen;
        else if (isAtRest(story))
            one.why = Placed::Why::Rests;
        else if (story.votes <= 0)
            one.why = Placed::Why::NoVotes;
        all += one;
    }
    return all;
}

QList<Winner> winnersOf(const QList<Placed> &placed)
{
    QList<Winner> winners;
    int last = 0;
    for (const Placed &one : placed) {
        if (one.rank > 0)
            winners += Winner{one.story.id, one.rank, false, {}};
        last = std::max(last, one.rank);
    }
    for (const Placed &one : placed) {
        if (one.why == Placed::Why::Chosen && !one.reason.trimmed().isEmpty())
            winners += Winner{one.story.id, last + 1, true, one.reason.trimmed()};
    }
    return winners;
}

} // namespace bravo
