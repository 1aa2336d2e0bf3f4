#pragma once

#include "ceremony/ceremony.h"
#include "ceremony/confetti.h"
#include "kiosk/crossfade.h"
#include "kiosk/sliderenderer.h"

#include <QElapsedTimer>
#include <QHash>
#include <QTimer>
#include <QWidget>

namespace bravo {

/// What the hall sees: one opaque widget that shows the ceremony's slides. They come, ready at device pixels, from
/// another thread, the next one ahead; a press is answered with a blend of two pictures and nothing else.
class CeremonyWindow : public QWidget {
    Q_OBJECT

public:
    explicit CeremonyWindow(Ceremony &ceremony);

    /// Covers the screen. The geometry is set first: without a window manager, full screen alone is 640×480.
    void coverScreen(QScreen *screen);
    /// The step whose slide is seen, or appears just now; -1 before the first is painted.
    int shown() const { return m_shown; }
    bool isMoving() const { return m_fade.isRunning() || m_confettiRuns; }
    bool hasConfetti() const { return m_confettiRuns; }

Q_SIGNALS:
    void slideShown(int step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void show(int step);
    void follow();
    void renderNext();
    void tick();
    SlideStage stage() const;
    QSize devicePixels() const;

    Ceremony &m_ceremony;
    SlideRenderer m_renderer;
    QHash<int, QPixmap> m_ready; // of this size, near where the ceremony is
    int m_painting = -1; // the step that is being painted
    int m_shown = -1;
    CrossFade m_fade;
    QElapsedTimer m_fadeClock, m_confettiClock;
    Confetti m_confetti;
    bool m_confettiRuns = false;
    QTimer m_frames;
    int m_fadeMs;
};

} // namespace bravo
