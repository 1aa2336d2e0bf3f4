#pragma once

#include "board/location.h"

#include <QString>

class QTemporaryDir;

namespace bravo::bench {

/// A board of so many stories in a file. BRAVO_BENCH_BOARD=FILE keeps it, and takes it from there the next time.
Location keptOrMade(const QTemporaryDir &folder, int incidents);

/// Reads the file through, as it is where the board has been in use: what a disk costs the first time is no part of it.
void warm(const QString &path);

/// How many of a million the benches take: BRAVO_BENCH_SHARE=20 makes it a twentieth.
int shareOfAMillion();

} // namespace bravo::bench
