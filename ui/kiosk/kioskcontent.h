#pragma once

#include "board/board.h"
#include "board/rotation.h"
#include "kiosk/kioskextras.h"
#include "kiosk/slidestage.h"

namespace bravo {

/// All that a kiosk shows of a board, as it was when it was read: it goes on from this when the board is gone.
struct KioskContent {
    BoardInfo info;
    QList<Incident> incidents; // for everyone, newest first
    QHash<QString, Photo> photos;
    QHash<QString, QString> portraits; // employee id → photo id, of everyone who has one
    KioskExtras extras;
    bool operator==(const KioskContent &) const = default;

    QList<Candidate> candidates() const;
    const Incident *find(const QString &id) const;
    /// What of it a slide's picture needs.
    SlideStage stage() const;
};

/// The newest stories and the month's most applauded. Photos that `before` has are not read again.
Result<KioskContent> readKioskContent(Board &board, const QDateTime &now, const KioskContent &before = {});

} // namespace bravo
