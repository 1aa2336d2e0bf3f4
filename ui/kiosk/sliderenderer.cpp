#include "kiosk/sliderenderer.h"

#include "kiosk/slidepainter.h"

#include <QPromise>

namespace bravo {

SlideRenderer::SlideRenderer()
{
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1); // a thread a slide would be waste
}

SlideRenderer::~SlideRenderer()
{
    m_thread.clear();
    m_thread.waitForDone();
}

QFuture<QImage> SlideRenderer::render(const Slide &slide, const SlideStage &stage)
{
    auto promise = std::make_shared<QPromise<QImage>>();
    promise->start();
    m_thread.start([promise, slide, stage] {
        QImage image;
        try {
            image = paintSlide(slide, stage);
        } catch (const std::bad_alloc &) {
            image = {}; // the next slide may be smaller
        }
        promise->addResult(image);
        promise->finish();
    });
    return promise->future();
}

} // namespace bravo
