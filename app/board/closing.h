#pragma once

#include "board/governing.h"

namespace bravo {

/// The winners by votes: all stories of the first `places` places, where equal votes share a place (1, 2, 2, 4).
/// `ranking` stands in ranking order. Nobody wins without a vote; a story is passed over where everybody whom it
/// celebrates is among the `resting` (employees' ids), and the next one takes its place.
QList<Winner> winnersByVotes(const QList<Incident> &ranking, const QStringList &resting, int places = 3);

/// Whether everybody whom the story celebrates rests; a team never does.
bool rests(const Incident &story, const QStringList &resting);

} // namespace bravo
