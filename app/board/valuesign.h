#pragma once

#include "board/people.h"

namespace bravo {

/// The value as it is shown: behind its sign, where it has one.
inline QString shownName(const Value &value)
{
    return value.icon.isEmpty() ? value.name : value.icon + u' ' + value.name;
}

} // namespace bravo
