#pragma once

class QCoreApplication;

namespace bravo {

/// Makes the program speak the user's language, as far as it knows it; English otherwise, with its plurals.
void installLanguage(QCoreApplication &application);

} // namespace bravo
