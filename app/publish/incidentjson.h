#pragma once

#include "board/incident.h"

#include <QJsonObject>

namespace bravo {

/// id, title, story, learn, posted_at (ISO 8601, UTC), posted_by, celebrates[], teams[], values[], marks[], votes,
/// status; people, teams and values by their names.
QJsonObject toJson(const Incident &incident);

} // namespace bravo
