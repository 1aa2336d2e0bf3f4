#pragma once

#include "store/dialect.h"

namespace bravo {

/// Schema version 1 for either engine: incidents and everything around them.
QStringList firstSchema(const Dialect &dialect);
/// Version 2: secrets, sign-ins, wrong tries, and what a server guards them with.
QStringList secondSchema(const Dialect &dialect);

} // namespace bravo
