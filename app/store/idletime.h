#pragma once

#include "board/location.h"

namespace bravo {

inline constexpr int leastIdleSeconds = 10;
inline constexpr int mostIdleSeconds = 24 * 60 * 60;

/// After how many seconds without a touch of a key or the mouse whoever signed in at a desk is signed out, from the
/// next sign-in on: leastIdleSeconds to mostIdleSeconds. By a file's user, or a server's owner.
Result<void> setIdleSeconds(const Location &board, int seconds);

} // namespace bravo
