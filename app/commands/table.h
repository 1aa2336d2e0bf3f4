#pragma once

#include "commandline.h"

namespace bravo {

/// Every command of the program. Made anew at each call, since its words follow the language.
QList<CommandSpec> commandTable();
/// Its entry for the kiosk.
CommandSpec kioskCommand();
/// What makes something to give out.
CommandSpec highlightsSpec();
CommandSpec printSpec();
/// Those for whom a story celebrates.
CommandSpec wishesSpec();
CommandSpec hideSpec();

/// How a list is written: every command that prints one takes it.
OptionSpec listFormat();

} // namespace bravo
