#pragma once

#include "board/ceremony.h"
#include "kiosk/slide.h"
#include "kiosk/slidewords.h"

namespace bravo {

/// One press of a key: a slide, and what is read aloud to it.
struct CeremonyStep {
    Slide slide;
    QString readAloud;
    QString key; // keeps the place; the same whenever the ceremony is opened again
    QString awardId; // the incident whose award it is about; empty: none
    QString title; // of the scene, for lists
    bool endsAward = false; // after it, the award has been handed over
    bool rejoices = false; // the first place is told
    bool operator==(const CeremonyStep &) const = default;
};

/// The slides of all scenes, at most 35 words each; the slides are the kiosk's.
std::vector<CeremonyStep> stepsOf(
    const QList<Scene> &scenes, const CeremonyMatter &matter, const SlideWords &words, double enlarged = 1);

} // namespace bravo
