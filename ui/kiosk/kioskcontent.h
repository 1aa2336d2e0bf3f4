#pragma once

#include "board/board.h"
#include "board/rotation.h"
#include "kiosk/kioskextras.h"
#include "kiosk/slidestage.h"

namespace bravo {

/// By what the next reading knows what it need not read. It is not seen, so it makes no two contents different.
struct KioskMemory {
    ScreenMarks marks;
    QList<StoryMark> leaving; // of those stories
    Roster roster;
    QDateTime noticesAt; // when they were read: their time comes and goes without a change
    QDateTime extrasDue; // when the extras are to be read anew
    friend bool operator==(const KioskMemory &, const KioskMemory &) { return true; }
};

/// All that a kiosk shows of a board, as it was when it was read: it goes on from this when the board is gone.
struct KioskContent {
    BoardInfo info;
    QList<Incident> incidents; // for everyone, newest first
    QList<Incident> leaving; // newer ones took their place; the screen may still show them, since everyone may see them
    QHash<QString, Photo> photos;
    QHash<QString, QString> portraits; // employee id → photo id, of everyone who has one
    KioskExtras extras;
    KioskMemory memory;
    bool operator==(const KioskContent &) const = default;

    QList<Candidate> candidates() const;
    /// Also of those that are leaving.
    const Incident *find(const QString &id) const;
    /// What of it a slide's picture needs.
    SlideStage stage() const;
};

/// The newest stories and the month's most applauded. On a server, only what changed since `before` is read: one
/// statement where nothing did, since all of a house's screens ask at once. Photos that `before` has are never read
/// again.
Result<KioskContent> readKioskContent(Board &board, const QDateTime &now, const KioskContent &before = {});

} // namespace bravo
