#pragma once

#include "store/connection.h"

namespace bravo {

/// What is bound as :words of Dialect::search(), or as :title, which looks at titles alone.
///
/// A file's index has beginnings of two to four letters. For a longer one it would gather every story that has a word
/// beginning so, newest or not, before it gave the first (170 ms among a million stories); so the words that begin so
/// are looked up, and sought as they are (35 ms at most).
QString searchTermFor(Connection &connection, const QStringList &words, bool titleOnly);

} // namespace bravo
