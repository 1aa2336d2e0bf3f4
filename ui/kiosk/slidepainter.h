#pragma once

#include "kiosk/slide.h"
#include "kiosk/slidelayout.h"

#include <QImage>

namespace bravo {

/// The slide as placed elements; nothing is left out, nothing leaves the safe area. Any thread.
SlideLayout layOutSlide(const Slide &slide, const SlideStage &stage);

/// The picture of what is laid out.
QImage paintLayout(const SlideLayout &layout);

/// The slide's picture, opaque, at device pixels. Any thread. Null where the size is empty or memory is short.
QImage paintSlide(const Slide &slide, const SlideStage &stage);

} // namespace bravo
