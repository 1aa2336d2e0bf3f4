#pragma once

#include "board/location.h"

#include <QDate>

namespace bravo::bench {

/// How much of everything a big board holds.
struct BigBoard {
    int incidents = 1000000;
    QDate last; // the newest stories' day; five years lie before it
    /// Words of the stories: in about every second one, in a few hundred of a million, and in twenty of a million.
    static constexpr const char *rareWord = "quittenmus";
};

/// Fills the board at `admin` (people, teams and values are there already) on the server's side: stories with what
/// belongs to them, ten votes a story, and all that triggers would have kept. The login must be a superuser.
void fill(const Location &admin, const BigBoard &wish);

} // namespace bravo::bench
