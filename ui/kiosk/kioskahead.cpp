// The kiosk's slide ahead: asked for, ready, failed, or hanging.
#include "kiosk/kioskwindow.h"
#include "shared/answer.h"

namespace bravo {

void KioskWindow::prepare()
{
    m_nextPicture = {};
    if (!m_hasContent || isDark() || devicePixels().isEmpty())
        return;
    if (!std::exchange(m_preparing, true))
        m_preparingSince.start();
    m_next = m_programme.next(now());
    const quint64 ticket = ++m_ticket;
    const QString key = keyOf(m_next.slide);
    if (m_shunned.contains(key))
        m_preparingSince.start(); // nothing hangs
    if (m_shunned.contains(key) || m_hanging.contains(key)) {
        skip(ticket);
        return;
    }
    m_patience.start();
    Q_EMIT paintingBegan(m_next.slide);
    whenAnswered(
        m_renderer.render(m_next.slide, stageFor(m_next)), this, [this, ticket, key](const PaintedSlide &painted) {
            m_hanging.remove(key); // late is not never
            prepared(painted, ticket);
        });
}

void KioskWindow::prepared(const PaintedSlide &painted, quint64 ticket)
{
    m_preparingSince.start(); // the renderer is alive
    if (m_preparing)
        m_patience.start();
    if (ticket != m_ticket)
        return;
    m_patience.stop();
    m_preparing = false;
    Q_EMIT paintingEnded();
    if (painted.image.isNull()) {
        skip(ticket);
        return;
    }
    m_failures = 0;
    m_nextPicture = pixmapOf(painted.image);
    m_nextCards = painted.cards;
    advance();
    planTour();
}

/// Where no slide at all can be painted, it does not spin.
void KioskWindow::skip(quint64 ticket)
{
    Q_EMIT slideFailed(m_next.slide);
    QTimer::singleShot(++m_failures > 3 ? 1000 : 0, this, [this, ticket] {
        if (ticket == m_ticket)
            prepare();
    });
}

/// What is being painted takes too long: the next one is painted beside it.
void KioskWindow::passOver()
{
    if (!m_preparing)
        return;
    const SlideRenderer::GivenUp givenUp = m_renderer.giveUp();
    if (givenUp == SlideRenderer::GivenUp::Newest) {
        m_hanging += keyOf(m_next.slide);
        Q_EMIT paintingEnded();
        skip(m_ticket);
    } else if (givenUp == SlideRenderer::GivenUp::OneBefore) {
        prepareAgain();
    }
}

/// The slide ahead may no longer be the one, or no longer look as it was painted.
void KioskWindow::prepareAgain()
{
    if (m_preparing || !m_nextPicture.isNull())
        m_programme.giveBack(m_next);
    prepare();
}

} // namespace bravo
