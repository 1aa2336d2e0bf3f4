#pragma once

#include "board/board.h"

namespace bravo {

struct CeremonyOptions {
    Location where;
    std::optional<Month> month; // nothing: the newest closed one
    QString screen; // for the hall: a number or name; empty: the last one
    QString person; // who hands the awards over; empty: whoever runs the program
    QString runSheet; // writes the run sheet there instead, as PDF
};

/// Holds the ceremony; the answer is the program's exit code.
int runCeremony(const CeremonyOptions &options);

} // namespace bravo
