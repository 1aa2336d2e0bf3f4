#pragma once

#include "commands/invocation.h"

namespace bravo {

/// `people leave | merge | erase`: what a manager does with entries of the roster.
bool changesAPerson(const QString &verb);
Result<void> changePerson(Board &board, const Invocation &run);

} // namespace bravo
