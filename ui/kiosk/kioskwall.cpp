// The kiosk's way over the wall, and from slide to slide.
#include "kiosk/kioskwindow.h"
#include "shared/answer.h"

namespace bravo {

namespace {

constexpr double zoomTakes = 1.4; // fades
constexpr double restOnWall = 0.2; // of the dwell: the whole wall is seen
constexpr int shortestTourMs = 400;
constexpr int withdrawnMs = 150; // what left the board is not faded out at leisure

} // namespace

/// A story whose card is on the wall comes out of it, and goes back into it; everything else fades.
void KioskWindow::beginTransition(const Slide &before)
{
    const bool isWithdrawn = tellsWithdrawn(before);
    const bool hasArrived = m_projection.isOnTour() && movementShare() >= Projection::arrived;
    m_clock.start();
    m_movementMs = static_cast<int>(m_pace.fadeMs * zoomTakes);
    m_cards = std::exchange(m_nextCards, {});
    if (!isStill() && hasArrived && !isWithdrawn && isStory(m_shown.slide)
        && m_projection.destination() == m_shown.slide.incident.id) {
        m_projection.growInto(m_nextPicture);
    } else if (!isStill() && isStory(before) && !isWithdrawn && m_cards.contains(before.incident.id)) {
        m_projection.shrinkInto(m_nextPicture, m_cards.value(before.incident.id));
    } else {
        m_movementMs = isWithdrawn ? std::min(m_pace.fadeMs, withdrawnMs) : m_pace.fadeMs;
        m_projection.fadeTo(m_nextPicture, devicePixels());
    }
}

void KioskWindow::nextFrame()
{
    const bool isOver = movementShare() >= (m_projection.isInTransition() ? 1 : Projection::arrived);
    if (isOver && m_projection.isInTransition())
        endFade();
    else if (isOver)
        m_frames.stop();
    update(movingPart());
}

void KioskWindow::endFade()
{
    m_frames.stop();
    m_projection.finish();
    update();
    dwell();
    if (!m_preparing && m_nextPicture.isNull())
        prepare();
    if (m_due) // a new post came while it faded
        advance();
}

double KioskWindow::movementShare() const
{
    if (m_projection.isInTransition())
        return m_movementMs > 0 ? double(m_clock.elapsed()) / m_movementMs : 1;
    // Who wants nothing to move sees where the glide would end.
    return isStill() || m_movementMs <= 0 ? Projection::arrived : double(m_clock.elapsed()) / m_movementMs;
}

/// While the wall is seen, and the slide that follows is ready, the way to that story's card is painted.
void KioskWindow::planTour()
{
    if (m_shown.slide.kind != Slide::Kind::Wall || m_nextPicture.isNull() || m_projection.isInTransition()
        || m_projection.isOnTour() || !m_dwell.isActive())
        return;
    const int rest = static_cast<int>(m_dwell.interval() * (1 - restOnWall));
    if (rest < shortestTourMs) // the picture of the way takes as long as a slide's, and others wait for it
        return;
    const QString story = isStory(m_next.slide) ? m_next.slide.incident.id : QString();
    SlideStage stage = stageFor(m_shown);
    stage.guard = {}; // it moves by itself
    whenAnswered(
        m_renderer.renderNearWall(m_shown.slide, story, stage), this, [this, stage, rest](const NearWall &wall) {
            m_tour.disconnect(this);
            connect(&m_tour, &QTimer::timeout, this, [this, wall, stage] {
                if (m_shown.slide.kind == Slide::Kind::Wall && stage.size == devicePixels()
                    && !m_projection.isInTransition() && !isDark())
                    beginTour(wall);
                m_tour.disconnect(this); // the picture is large
            });
            m_tour.start(std::max(0, m_dwell.remainingTime() - rest));
        });
}

void KioskWindow::beginTour(NearWall wall)
{
    m_movementMs = m_dwell.remainingTime();
    if (wall.picture.isNull() || m_movementMs < shortestTourMs)
        return;
    m_projection.beginTour(std::move(wall));
    m_clock.start();
    if (!isStill())
        m_frames.start();
    update();
}

} // namespace bravo
