#pragma once

#include "board/board.h"
#include "board/ceremony.h"
#include "kiosk/slidestage.h"

namespace bravo {

/// All that a ceremony shows, read in one go: nothing is asked for while a hall looks on.
struct CeremonyContent {
    CeremonyMatter matter;
    QTimeZone zone = QTimeZone::utc();
    QHash<QString, Photo> photos;
    QHash<QString, QString> portraits; // employee id → photo id

    /// Everything about a stage but its size.
    SlideStage stage(const QDateTime &now) const;
};

/// Of the newest closed month, where none is named. A month that is still open has no ceremony, and the error says so.
Result<CeremonyContent> readCeremony(Board &board, const std::optional<Month> &month);

} // namespace bravo
