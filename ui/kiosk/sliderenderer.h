#pragma once

#include "kiosk/slide.h"
#include "kiosk/slidestage.h"

#include <QFuture>
#include <QImage>
#include <QThreadPool>

namespace bravo {

/// Paints slides on one thread of its own. A slide that cannot be painted answers with a null image.
class SlideRenderer {
public:
    SlideRenderer();
    /// Waits for the slide that is being painted.
    ~SlideRenderer();

    QFuture<QImage> render(const Slide &slide, const SlideStage &stage);

private:
    QThreadPool m_thread;
};

} // namespace bravo
