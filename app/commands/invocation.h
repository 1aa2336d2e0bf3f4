#pragma once

#include "board/board.h"
#include "board/names.h"
#include "commandline.h"

#include <QSize>

namespace bravo {

/// One run of the program: what was typed, where the board is, and what time it is.
struct Invocation {
    CommandLine line;
    Location where;
    bool defaultPlace = false; // neither --board nor the variable said where
    QDateTime now; // UTC
};

/// The place by --board, else by BRAVOBOARD_BOARD, else in the user's data folder.
Result<Invocation> invocationFor(const CommandLine &line, const QDateTime &now);
/// Makes the default place's folder, so that a first board can be made there.
void prepareDefaultPlace(const Invocation &run);

/// Names of the roster, looked up without regard to case and accents.
NameIndex peopleOf(const Roster &roster);
NameIndex teamsOf(const Roster &roster);
NameIndex valuesOf(const Roster &roster);
NameIndex processesOf(const Roster &roster);
/// The ids of all the names, or the first one's error.
Result<QStringList> idsOf(const NameIndex &index, const QStringList &names);

/// The month of --month; nothing where it was not given; a usage error where there is no such month.
Result<std::optional<Month>> monthOption(const CommandLine &line);
/// A whole number of at least `least`, or a usage error.
Result<int> numberOption(const CommandLine &line, const QString &option, int fallback, int least);
/// "1280x720", each side from 16 to 16384, or a usage error.
Result<QSize> sizeOption(const CommandLine &line, const QString &option, QSize fallback);

} // namespace bravo
