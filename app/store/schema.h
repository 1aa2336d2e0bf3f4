#pragma once

#include "store/dialect.h"

namespace bravo {

/// The statements of migration 1: the whole domain, for either engine.
QStringList firstSchema(const Dialect &dialect);

} // namespace bravo
