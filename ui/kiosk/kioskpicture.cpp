// What the kiosk's window looks like: the stage for its slides, and what is painted when.
#include "kiosk/kioskwindow.h"
#include "kiosk/slidepainter.h"
#include "shared/answer.h"

#include <QPaintEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTransform>

using namespace Qt::StringLiterals;

namespace bravo {

static const QColor dimness(0, 0, 0, 170);

SlideStage KioskWindow::stageFor(const Turn &turn) const
{
    SlideStage stage = m_content.stage();
    stage.size = devicePixels();
    stage.now = now();
    const bool isDark = m_state == ScreenState::Dim || (m_hasContent && isNight(stage.now, m_content.info.zone));
    stage.look = lookFor(m_settings.theme, m_content.info.brandColor, isDark, m_content.info.headingFont);
    stage.enlarged = enlargementFor(m_settings, stage.size);
    stage.direction = layoutDirection();
    stage.guard = burnInGuardAt(stage.now, isDark && stage.look.night); // on light paper it would look like a fault
    stage.bead = turn.bead;
    stage.beads = turn.beads;
    if (!m_hasContent)
        stage.board = u"Bravo Board"_s;
    return stage;
}

QSize KioskWindow::devicePixels() const
{
    return (QSizeF(size()) * devicePixelRatioF()).toSize();
}

QPixmap KioskWindow::pixmapOf(QImage image) const
{
    image.setDevicePixelRatio(devicePixelRatioF());
    return QPixmap::fromImage(std::move(image), Qt::NoFormatConversion);
}

/// The size or the screen changed: the slide that is seen is painted anew, and the one ahead.
void KioskWindow::restage()
{
    if (devicePixels().isEmpty())
        return;
    m_programme.setEnlarged(enlargementFor(m_settings, devicePixels()), now());
    if (m_projection.isInTransition())
        endFade();
    if (m_projection.isEmpty()) { // the very first frame is painted at once: a mark and a name
        m_projection.show(pixmapOf(paintSlide(m_shown.slide, stageFor(m_shown))));
    } else {
        repaintShown();
    }
    prepareAgain();
    update();
}

void KioskWindow::repaintShown()
{
    whenAnswered(m_renderer.render(m_shown.slide, stageFor(m_shown)), this,
        [this, slide = m_shown.slide](const PaintedSlide &painted) {
            // By now another one may be seen, or the window have another size.
            if (painted.image.isNull() || painted.image.size() != devicePixels() || !(slide == m_shown.slide)
                || m_projection.isInTransition())
                return;
            m_projection.replace(pixmapOf(painted.image));
            m_cards = painted.cards;
            update();
        });
}

void KioskWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    restage();
}

bool KioskWindow::event(QEvent *event)
{
    // A screen of another density needs other pixels for the same size.
    if (event->type() == QEvent::ScreenChangeInternal || event->type() == QEvent::LayoutDirectionChange)
        restage();
    return QWidget::event(event);
}

/// Of a density that is no whole number, pixels have no place among the window's own: then it is all of them.
QRegion KioskWindow::inPixels(const QRegion &region) const
{
    const int density = static_cast<int>(devicePixelRatioF());
    if (density != devicePixelRatioF())
        return QRect(QPoint(), devicePixels());
    return density == 1 ? region : QTransform::fromScale(density, density).map(region);
}

/// What the next frame of a movement changes of the window.
QRegion KioskWindow::movingPart() const
{
    const int density = static_cast<int>(devicePixelRatioF());
    const QRegion changing = m_projection.changing();
    if (changing.isEmpty() || density != devicePixelRatioF())
        return rect();
    return density == 1 ? changing : QTransform::fromScale(1.0 / density, 1.0 / density).map(changing);
}

void KioskWindow::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    Q_EMIT painted();
    if (isDark()) {
        painter.fillRect(rect(), Qt::black);
        m_exit.paint(painter, rect(), nightLook());
        return;
    }
    // Nothing but a fade since the last frame, and nothing painted over it that would be painted twice.
    const bool goesOn = m_state != ScreenState::Dim && !m_stale && !m_mayFallAsleep && !m_exit.isOpen()
        && event->region().subtracted(movingPart()).isEmpty();
    if (!goesOn || !m_projection.paintChange(painter, movementShare()))
        m_projection.paint(painter, rect(), inPixels(event->region()), movementShare());
    if (m_state == ScreenState::Dim)
        painter.fillRect(rect(), dimness);
    paintMarks(painter);
    m_exit.paint(painter, rect(), stageFor(m_shown).look);
}

/// Small ones in the corner. A ring: what is seen may be out of date. A crescent: the screen may fall asleep.
void KioskWindow::paintMarks(QPainter &painter) const
{
    const qreal side = std::max(10.0, height() * 0.012);
    QRectF place(width() - height() * 0.022 - side, height() * 0.978 - side, side, side);
    const BurnInGuard guard = burnInGuardAt(now(), false);
    place.translate(driftOf(guard, size())); // they may stand there for months
    const QColor color(0x8F8676);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_stale) {
        painter.setPen(QPen(color, side * 0.2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(place);
        place.translate(-side * 1.8, 0);
    }
    if (m_mayFallAsleep) {
        QPainterPath moon, shade;
        moon.addEllipse(place);
        shade.addEllipse(place.translated(side * 0.34, -side * 0.2));
        painter.fillPath(moon.subtracted(shade), color);
    }
}

void KioskWindow::setMayFallAsleep(bool may)
{
    if (std::exchange(m_mayFallAsleep, may) != may)
        update();
}

} // namespace bravo
