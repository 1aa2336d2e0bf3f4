#pragma once

#include "board/board.h"

#include <QSet>

namespace bravo {

/// What a kiosk shows besides the stories themselves. All of it is for everyone.
struct KioskExtras {
    struct Members { // of a team that a story celebrates
        QString teamId;
        QList<Celebrated> people;
        bool operator==(const Members &) const = default;
    };
    struct Anniversary {
        int years = 1;
        Incident incident;
        bool operator==(const Anniversary &) const = default;
    };

    QList<Answer> answers; // to the stories, oldest first
    QList<Notice> notices;
    QList<Value> values;
    QList<Members> teams;
    QDateTime closedAt; // of the month below; UTC
    Highlights month; // the last that was closed; no highlights: none was
    QList<Anniversary> anniversaries;
    bool operator==(const KioskExtras &) const = default;
};

/// Reads them for these stories. What cannot be read is left out: it must not cost the stories their slides. Some of it
/// comes and goes by the clock alone (notices, anniversaries), so an unchanged board, too, is read again each minute.
KioskExtras readKioskExtras(
    Board &board, const QDateTime &now, const QTimeZone &zone, const QList<Incident> &incidents, const Roster &roster);
/// The same for what is of today alone: answers to the stories that `changed`, teams, values, and where wished notices.
void renewKioskExtras(Board &board, const QDateTime &now, const QList<Incident> &incidents, const Roster &roster,
    const QStringList &changed, bool notices, KioskExtras &extras);
/// The stories of other months that they show.
QStringList storiesIn(const KioskExtras &extras);
/// Drops those of these stories that are not marked any more; whether there were any.
bool keepOnly(const QList<StoryMark> &marked, KioskExtras &extras);

/// The ids of the people whose portraits they show.
QSet<QString> peopleIn(const KioskExtras &extras);

} // namespace bravo
