// What the kiosk's window looks like: the stage for its slides, and what is painted when.
#include "kiosk/kioskwindow.h"
#include "kiosk/slidepainter.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace bravo {

static const QColor dimness(0, 0, 0, 170);

SlideStage KioskWindow::stageFor(const Turn &turn) const
{
    SlideStage stage = m_content.stage();
    stage.size = devicePixels();
    stage.now = now();
    const bool isDim = m_state == ScreenState::Dim;
    stage.look =
        lookFor(m_settings.theme, m_content.info.brandColor, isDim || (m_hasContent && isNight(stage.now, stage.zone)));
    stage.enlarged = enlargementFor(m_settings, stage.size);
    stage.direction = layoutDirection();
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
    if (m_fade.isRunning())
        endFade();
    if (m_fade.isEmpty()) { // the very first frame is painted at once: a mark and a name
        m_fade.show(pixmapOf(paintSlide(m_shown.slide, stageFor(m_shown))));
    } else {
        repaintShown();
    }
    prepareAgain();
    update();
}

void KioskWindow::repaintShown()
{
    m_renderer.render(m_shown.slide, stageFor(m_shown)).then(this, [this, slide = m_shown.slide](const QImage &image) {
        // By now another one may be seen, or the window have another size.
        if (image.isNull() || image.size() != devicePixels() || !(slide == m_shown.slide) || m_fade.isRunning())
            return;
        m_fade.replace(pixmapOf(image));
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

void KioskWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Q_EMIT painted();
    if (isDark()) {
        painter.fillRect(rect(), Qt::black);
        return;
    }
    m_fade.paint(painter, rect(), fadeShare());
    if (m_state == ScreenState::Dim)
        painter.fillRect(rect(), dimness);
    if (!m_stale)
        return;
    // A small ring in the corner: what is seen may be out of date.
    const qreal side = std::max(10.0, height() * 0.012);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(0x8F8676), side * 0.2));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QRectF(width() - height() * 0.022 - side, height() * 0.978 - side, side, side));
}

} // namespace bravo
