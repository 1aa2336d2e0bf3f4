#pragma once

#include "board/location.h"

namespace bravo {

/// Opens the desk window and runs until it is closed; the answer is the program's exit code. A QApplication exists
/// already. With `createIfMissing`, a board file that isn't there is made first.
int runDesk(const Location &where, bool createIfMissing);

} // namespace bravo
