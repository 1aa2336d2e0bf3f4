#pragma once

#include "board/incident.h"

class QJsonObject;

namespace bravo {

/// A story that is not on the board yet, without its photos, as drafts and outboxes keep it on disk. A key in such a
/// file never changes.
QJsonObject toJson(const NewIncident &wish);
/// The reverse; what is missing stays empty.
NewIncident newIncidentFrom(const QJsonObject &json);

} // namespace bravo
