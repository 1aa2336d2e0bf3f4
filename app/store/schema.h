#pragma once

#include "store/dialect.h"

namespace bravo {

class Connection;

/// Schema version 1 for either engine: incidents and everything around them.
QStringList firstSchema(const Dialect &dialect);
/// Version 2: secrets, sign-ins, wrong tries, and what a server guards them with.
QStringList secondSchema(const Dialect &dialect);
/// Version 3: a server's count of the stories that everyone sees.
QStringList thirdSchema(const Dialect &dialect);
/// Version 4: what outboxes brought to a server.
QStringList fourthSchema(const Dialect &dialect);
/// Version 5: the word of those whom a story celebrates, and when each person last looked.
QStringList fifthSchema(const Dialect &dialect);
/// Version 6: merged and erased people, reports, chosen winners, publications, kiosks, the audit trail's chain.
QStringList sixthSchema(const Dialect &dialect);

/// The ids of the stories about whom the SQL expression `whom` gives: an employee, a team or a site.
QString storiesAbout(const QString &whom);

/// Writes a server's count anew, after stories came without their triggers.
void recountStories(Connection &server);

} // namespace bravo
