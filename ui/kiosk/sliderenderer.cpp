#include "kiosk/sliderenderer.h"

#include "kiosk/slidepainter.h"

#include <QPromise>

namespace bravo {

static constexpr size_t mostHanging = 3;
static constexpr int lastWaitMs = 1000;

PaintedSlide paintForScreen(const Slide &slide, const SlideStage &stage)
{
    if (stage.size.isEmpty())
        return {};
    const SlideLayout layout = layOutSlide(slide, stage);
    PaintedSlide painted{guarded(paintLayout(layout), stage.guard), {}};
    for (const SlideElement &element : layout.elements()) {
        if (!element.about.isEmpty())
            painted.cards.insert(element.about, element.rect.translated(driftOf(stage.guard, stage.size)));
    }
    return painted;
}

SlideRenderer::SlideRenderer(Painter painter) : m_painter(std::move(painter))
{
    useNewThread();
}

SlideRenderer::~SlideRenderer()
{
    m_hanging.push_back(std::move(m_thread));
    for (std::unique_ptr<QThreadPool> &thread : m_hanging) {
        thread->clear();
        if (!thread->waitForDone(lastWaitMs))
            static_cast<void>(thread.release()); // it hangs, and would hang whoever waits for it
    }
}

void SlideRenderer::useNewThread()
{
    m_waiting = std::make_shared<std::atomic<int>>(0);
    m_thread = std::make_unique<QThreadPool>();
    m_thread->setMaxThreadCount(1);
    m_thread->setExpiryTimeout(-1); // a thread a slide would be waste
}

SlideRenderer::GivenUp SlideRenderer::giveUp()
{
    std::erase_if(m_hanging, [](const auto &thread) { return thread->activeThreadCount() == 0; });
    if (m_hanging.size() >= mostHanging)
        return GivenUp::None;
    const bool isNewest = *m_waiting == 0;
    m_thread->clear();
    m_hanging.push_back(std::move(m_thread));
    useNewThread();
    return isNewest ? GivenUp::Newest : GivenUp::OneBefore;
}

template <typename Picture> QFuture<Picture> SlideRenderer::paint(std::function<Picture()> work)
{
    auto promise = std::make_shared<QPromise<Picture>>();
    promise->start();
    ++*m_waiting;
    m_thread->start([promise, work = std::move(work), waiting = m_waiting] {
        --*waiting;
        Picture picture;
        try {
            picture = work();
        } catch (const std::exception &) { // memory is short, say: the next slide may be smaller
            picture = {};
        }
        promise->addResult(std::move(picture));
        promise->finish();
    });
    return promise->future();
}

QFuture<PaintedSlide> SlideRenderer::render(const Slide &slide, const SlideStage &stage)
{
    return paint<PaintedSlide>([paint = m_painter, slide, stage] { return paint(slide, stage); });
}

QFuture<NearWall> SlideRenderer::renderNearWall(const Slide &wall, const QString &incidentId, const SlideStage &stage)
{
    return paint<NearWall>([wall, incidentId, stage] {
        // Larger text may not have had room on the whole wall; then it has none here.
        return paintNearWall(wall.wall, incidentId, layOutSlide(wall, stage).stage());
    });
}

} // namespace bravo
