#pragma once

#include "commandline.h"

namespace bravo {

/// What follows is said in the language of --language, where that was given; a usage error where there is no such
/// language here.
Result<void> speakLanguage(const CommandLine &line);
/// The option itself.
OptionSpec languageOption();

} // namespace bravo
