#include "ceremony/ceremonywindow.h"

#include "kiosk/slidepainter.h"
#include "shared/answer.h"
#include "shared/motion.h"
#include "shared/reading.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

constexpr int stepFrameMs = 16;
constexpr int fadeTime = 450;

QList<QColor> confettiColors(const Look &look)
{
    QList<QColor> colors{look.marigold, look.marigold};
    for (const char *name : valueColors)
        colors += look.value(QString::fromLatin1(name));
    return colors;
}

} // namespace

CeremonyWindow::CeremonyWindow(Ceremony &ceremony)
    : m_ceremony(ceremony),
      m_confetti(confettiColors(ceremony.content().stage({}).look)),
      m_fadeMs(motionTime(*this, fadeTime))
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAttribute(Qt::WA_NoSystemBackground);
    setCursor(Qt::BlankCursor);
    tellReaders();
    setWindowTitle(tr("Ceremony"));
    setAccessibleName(tr("Ceremony"));
    m_frames.setTimerType(Qt::PreciseTimer);
    m_frames.setInterval(stepFrameMs);
    connect(&m_frames, &QTimer::timeout, this, &CeremonyWindow::tick);
    connect(&m_ceremony, &Ceremony::moved, this, &CeremonyWindow::follow);
    connect(&m_ceremony, &Ceremony::blackChanged, this, qOverload<>(&QWidget::update));
}

void CeremonyWindow::coverScreen(QScreen *screen)
{
    setWindowFlag(Qt::FramelessWindowHint); // some Wayland sessions have no full screen of their own, but title bars
    setScreen(screen);
    setGeometry(screen->geometry());
    showFullScreen();
}

SlideStage CeremonyWindow::stage() const
{
    SlideStage stage = m_ceremony.content().stage(m_ceremony.now());
    stage.size = devicePixels();
    stage.direction = layoutDirection();
    return stage;
}

QSize CeremonyWindow::devicePixels() const
{
    return (QSizeF(size()) * devicePixelRatioF()).toSize();
}

/// The ceremony moved: its slide appears as soon as it is painted, which it mostly is already.
void CeremonyWindow::follow()
{
    const int at = m_ceremony.at();
    m_ready.removeIf([at](const QHash<int, QPixmap>::iterator &one) { return std::abs(one.key() - at) > 2; });
    if (m_ready.contains(at))
        show(at);
    renderNext();
}

void CeremonyWindow::show(int step)
{
    if (std::exchange(m_shown, step) == step)
        return;
    setAccessibleDescription(spokenText(m_ceremony.steps()[static_cast<size_t>(step)].slide));
    if (m_fade.isEmpty())
        m_fade.show(m_ready[step]);
    else
        m_fade.begin(m_ready[step]);
    m_confettiRuns = m_ceremony.steps()[static_cast<size_t>(step)].rejoices && !wantsStillness(*this);
    m_confettiClock.start();
    m_fadeClock.start();
    if (m_fadeMs == 0)
        m_fade.finish();
    if (isMoving())
        m_frames.start();
    update();
    Q_EMIT slideShown(step);
}

/// One slide after the other: the one that is to be seen, the next, the one before, the one after the next.
void CeremonyWindow::renderNext()
{
    if (m_painting >= 0 || devicePixels().isEmpty())
        return;
    const int at = m_ceremony.at();
    for (const int step : {at, at + 1, at - 1, at + 2}) {
        if (step < 0 || step >= m_ceremony.count() || m_ready.contains(step))
            continue;
        m_painting = step;
        const SlideStage on = stage();
        whenAnswered(m_renderer.render(m_ceremony.steps()[static_cast<size_t>(step)].slide, on), this,
            [this, step, size = on.size](const PaintedSlide &painted) {
                m_painting = -1;
                QImage image = painted.image;
                if (image.isNull()) // memory is short: rather an empty slide than one that never comes
                    image = paintSlide({}, {.size = QSize(640, 360)});
                if (size == devicePixels()) { // else the window became another one meanwhile
                    image.setDevicePixelRatio(devicePixelRatioF());
                    m_ready.insert(step, QPixmap::fromImage(std::move(image), Qt::NoFormatConversion));
                    if (step == m_ceremony.at())
                        show(step);
                }
                renderNext();
            });
        return;
    }
}

void CeremonyWindow::tick()
{
    if (m_fade.isRunning() && m_fadeClock.elapsed() >= m_fadeMs)
        m_fade.finish();
    if (m_confettiRuns && m_confettiClock.elapsed() >= Confetti::lastsMs)
        m_confettiRuns = false;
    if (!isMoving())
        m_frames.stop();
    update();
}

void CeremonyWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_ceremony.isBlack() || m_fade.isEmpty()) {
        painter.fillRect(rect(), Qt::black);
        return;
    }
    m_fade.paint(painter, rect(), QRect(QPoint(), (QSizeF(size()) * devicePixelRatioF()).toSize()),
        m_fadeMs > 0 ? double(m_fadeClock.elapsed()) / m_fadeMs : 1);
    if (!m_confettiRuns)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    m_confetti.paint(painter, size(), static_cast<int>(m_confettiClock.elapsed()));
}

void CeremonyWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_ready.clear();
    m_fade.finish();
    m_shown = -1;
    renderNext();
}

void CeremonyWindow::keyPressEvent(QKeyEvent *event)
{
    if (!m_ceremony.takeKey(*event))
        QWidget::keyPressEvent(event);
}

void CeremonyWindow::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_ceremony.forward();
    else if (event->button() == Qt::RightButton)
        m_ceremony.back();
}

void CeremonyWindow::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    m_ceremony.leave();
}

} // namespace bravo
