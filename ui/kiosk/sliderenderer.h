#pragma once

#include "kiosk/slide.h"
#include "kiosk/slidestage.h"
#include "kiosk/wallmap.h"

#include <QFuture>
#include <QImage>
#include <QThreadPool>

namespace bravo {

/// A slide's picture, as it goes onto the screen. Null image: it could not be painted.
struct PaintedSlide {
    QImage image;
    QHash<QString, QRectF> cards; // of the wall: where the stories' cards are, by id
};

/// Paints the slide as it goes onto the screen. Any thread.
PaintedSlide paintForScreen(const Slide &slide, const SlideStage &stage);

/// Paints slides on one thread of its own. A slide that cannot be painted answers with a null image.
class SlideRenderer {
public:
    using Painter = std::function<PaintedSlide(const Slide &, const SlideStage &)>;

    explicit SlideRenderer(Painter painter = paintForScreen);
    /// Waits for the slide that is being painted.
    ~SlideRenderer();

    QFuture<PaintedSlide> render(const Slide &slide, const SlideStage &stage);
    /// See paintNearWall().
    QFuture<NearWall> renderNearWall(const Slide &wall, const QString &incidentId, const SlideStage &stage);

private:
    template <typename Picture> QFuture<Picture> paint(std::function<Picture()> work);

    Painter m_painter;
    QThreadPool m_thread;
};

} // namespace bravo
