#pragma once

#include "kiosk/slide.h"
#include "kiosk/slidestage.h"
#include "kiosk/wallmap.h"

#include <QFuture>
#include <QImage>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <vector>

namespace bravo {

/// A slide's picture, as it goes onto the screen. Null image: it could not be painted.
struct PaintedSlide {
    QImage image;
    QHash<QString, QRectF> cards; // of the wall: where the stories' cards are, by id
};

/// Paints the slide as it goes onto the screen. Any thread.
PaintedSlide paintForScreen(const Slide &slide, const SlideStage &stage);

/// Paints slides on one thread of its own. A slide that cannot be painted answers with a null image; one that never
/// comes to an end, when it does.
class SlideRenderer {
public:
    using Painter = std::function<PaintedSlide(const Slide &, const SlideStage &)>;

    explicit SlideRenderer(Painter painter = paintForScreen);
    /// Waits for the slide that is being painted, but not for ever.
    ~SlideRenderer();

    QFuture<PaintedSlide> render(const Slide &slide, const SlideStage &stage);
    /// See paintNearWall().
    QFuture<NearWall> renderNearWall(const Slide &wall, const QString &incidentId, const SlideStage &stage);

    enum class GivenUp { Newest, OneBefore, None };
    /// Leaves what is being painted to itself, forgets what waits behind it, and goes on on another thread. What was
    /// left: the newest slide that was asked for, or one before it; none, where too many threads hang already.
    GivenUp giveUp();

private:
    template <typename Picture> QFuture<Picture> paint(std::function<Picture()> work);
    void useNewThread();

    Painter m_painter;
    std::unique_ptr<QThreadPool> m_thread;
    std::vector<std::unique_ptr<QThreadPool>> m_hanging;
    std::shared_ptr<std::atomic<int>> m_waiting; // asked for on this thread, and not begun
};

} // namespace bravo
