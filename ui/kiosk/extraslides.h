#pragma once

#include "kiosk/kioskcontent.h"
#include "kiosk/slide.h"
#include "kiosk/slidewords.h"

class QUrl;

namespace bravo {

/// Slides that belong together and have their turn between the stories, see MixedRotation.
struct Extra {
    Candidate candidate; // its id is the first slide's keyOf()
    std::vector<Slide> slides;
};

/// All that there is to show besides the stories: at most 35 words a slide, in the kiosk's language.
std::vector<Extra> extrasOf(
    const KioskContent &content, const SlideWords &words, const QDateTime &now, double enlarged = 1);

/// The announcement's slides, or the link's.
std::vector<Slide> slidesOfNotice(const Notice &notice, const SlideWords &words, double enlarged = 1);

/// Where a link leads; https where it is written without a scheme ("example.org/menu"). Empty where it is no address.
QUrl linkAddress(const QString &text);

/// The greeting at the start of a shift, with the line for the day, and yesterday's best story, if there is one.
std::vector<Slide> doorSlides(const KioskContent &content, const SlideWords &words, const QDateTime &now,
    const QString &line, double enlarged = 1);

} // namespace bravo
