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
/// Label, headline, text and note, with people or a code beside them: what most messages look like.
SlideLayout posterLayout(const Slide &slide, const SlideStage &stage);
/// The cover of a month's highlights, with its figures.
SlideLayout coverLayout(const Slide &slide, const SlideStage &stage);
/// A value, or what is urgent: over the whole screen in its own colour.
SlideLayout bannerLayout(const Slide &slide, const SlideStage &stage);
/// The story's first photo, as large as there is room, over its headline.
SlideLayout photoLayout(const Slide &slide, const SlideStage &stage);
/// Names in columns, under a headline.
SlideLayout rollLayout(const Slide &slide, const SlideStage &stage);

} // namespace bravo
