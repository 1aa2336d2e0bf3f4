#pragma once

#include "board/incident.h"

#include <QTimeZone>

namespace bravo {

/// The people and teams of a card as a sentence's part: "Miriam Okafor, Lena Vogt and Night desk".
QString nameList(const Incident &incident);
/// The same for any names.
QString nameList(const QStringList &names);
/// Behind the names: the team (where one person is celebrated) and "tried at 2 desks".
QString besideNames(const Incident &incident);
/// When it was posted, seen from `now` in the board's zone: "Today 14:05", "Tuesday", "3 October".
QString whenText(const QDateTime &postedAt, const QDateTime &now, const QTimeZone &zone);

} // namespace bravo
