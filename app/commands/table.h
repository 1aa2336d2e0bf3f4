#pragma once

#include "commandline.h"

namespace bravo {

/// Every command of the program. Made anew at each call, since its words follow the language.
QList<CommandSpec> commandTable();

} // namespace bravo
