#pragma once

#include "board/location.h"

class QTemporaryDir;

namespace bravo::bench {

/// A board of so many stories in a file. BRAVO_BENCH_BOARD=FILE keeps it, and takes it from there the next time.
Location keptOrMade(const QTemporaryDir &folder, int incidents);

/// How many of a million the benches take: BRAVO_BENCH_SHARE=20 makes it a twentieth.
int shareOfAMillion();

} // namespace bravo::bench
