#pragma once

#include "board/board.h"
#include "commandline.h"

namespace bravo {

/// What follows is said in the language of --language, or else in the house's own, if it has one; a usage error where
/// --language names one that is not spoken here.
Result<void> speakLanguage(const CommandLine &line, Board &board);
/// The option itself.
OptionSpec languageOption();

} // namespace bravo
