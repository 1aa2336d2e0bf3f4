#pragma once

#include "kiosk/slideparts.h"

namespace bravo {

/// One function for each kind of slide; slidepainter chooses.
SlideLayout openingLayout(const SlideStage &stage);
SlideLayout welcomeLayout(const SlideStage &stage);
SlideLayout spotlightLayout(const Slide &slide, const SlideStage &stage);
/// Copy this, and the customer's words: one text, large.
SlideLayout statementLayout(const Slide &slide, const SlideStage &stage);
SlideLayout wallLayout(const Slide &slide, const SlideStage &stage);

} // namespace bravo
