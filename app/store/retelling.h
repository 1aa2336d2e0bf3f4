#pragma once

#include "board/board.h"

namespace bravo {

/// The story as somebody would type it to leave it as it is, with its photos: what Board::edit() takes to change one
/// thing alone.
Result<NewIncident> asTold(Board &board, const Incident &story);

} // namespace bravo
