#pragma once

#include "board/highlights.h"

#include <QLocale>

namespace bravo {

/// What happens next at a ceremony, and what is said to it. A scene is one slide, or several where its story is long.
struct Scene {
    enum class Kind {
        Opening,
        Place, // which place comes now, before anybody knows whose
        Story,
        Photo,
        Everyone, // all who were celebrated that month, by name
        Closing,
    };

    Kind kind = Kind::Opening;
    Highlight highlight; // of a place, story or photo
    QString photoId; // of a photo
    QList<Celebrated> names; // of everyone; people first, then teams
    int part = 1, parts = 1; // of everyone
    QString headline;
    QString text;
    QString readAloud; // of a story: before its own words

    bool operator==(const Scene &) const = default;
};

/// What a ceremony is made from.
struct CeremonyMatter {
    Highlights month;
    QList<Award> awards;
    QList<Celebrated> everyone;
    bool operator==(const CeremonyMatter &) const = default;
};

/// The scenes in their order: each winner from the last place to the first, a manager's choice before the voted ones.
/// Without awards, the month's three best stand for them.
QList<Scene> scenesOf(const CeremonyMatter &matter, const QLocale &locale);

/// The scene's name, the same whenever the ceremony is opened again: its place is kept by it.
QString keyOf(const Scene &scene);

/// All whom the stories celebrate, each once: people by name, then teams.
QList<Celebrated> everyoneIn(const QList<Incident> &stories);

/// "First place"; "The managers' choice" where it was chosen beside the voted ones.
QString placeName(int rank, bool chosen);

/// How long it takes to read the text aloud, and to let it sink in.
int secondsAloud(const QString &text);

} // namespace bravo
