#pragma once

#include "board/location.h"

namespace bravo {

/// Opens the manager's window and runs until it is closed; the answer is the program's exit code. A QApplication exists
/// already.
int runManager(const Location &where);

} // namespace bravo
