#pragma once

class QCoreApplication;

namespace bravo {

/// Makes the program speak the user's language, as far as it knows it; English otherwise, with its plurals. Dates and
/// numbers follow: no sentence is half in another language.
void installLanguage(QCoreApplication &application);

} // namespace bravo
