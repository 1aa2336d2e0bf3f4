#pragma once

#include "kiosk/exitlock.h"
#include "kiosk/kiosksettings.h"
#include "kiosk/programme.h"
#include "kiosk/projection.h"
#include "kiosk/sliderenderer.h"
#include "store/boardservice.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTimer>
#include <QWidget>

namespace bravo {

/// How fast a kiosk is. The defaults are for people; tests are in more of a hurry.
struct KioskPace {
    int fadeMs = 800; // 0: cut
    int dwellMs = 0; // 0: by the number of words, dwellFor()
    int retryMs = 5000; // between looks for a board that is gone
    std::function<QDateTime()> clock = [] { return QDateTime::currentDateTimeUtc(); };
    SlideRenderer::Painter painter = paintForScreen;
    int stuckMs = 6000; // without any picture for so long it is stuck; a slide that takes half of it is passed over
};

/// The kiosk: one opaque widget that shows slide after slide and is never blank. It reads the board through the service
/// alone, goes on from what it last read when the board is gone, and paints nothing itself: slides come, ready at
/// device pixels, from another thread, one ahead.
///
/// Outside its hours it is black and does nothing but wait; in quiet hours it may be dim.
///
/// After the wall the view glides over it to the next story's card, which becomes the story's slide.
///
/// Leaving: Ctrl+Shift+Q always; Escape where it is an ordinary window. Where a PIN is set, both ask for it.
class KioskWindow : public QWidget {
    Q_OBJECT

public:
    explicit KioskWindow(BoardService &service, const KioskPace &pace = {}, const KioskSettings &settings = {});

    /// Goes on from what this screen showed before: slides' keyOf(), oldest first. Before the first content comes.
    void resume(const QStringList &shown) { m_shownBefore = shown; }
    /// Slides that are not to be painted, by keyOf().
    void shun(const QSet<QString> &slides) { m_shunned = slides; }
    /// Covers the screen. The geometry is set first: without a window manager, full screen alone is 640×480.
    void coverScreen(QScreen *screen);
    const Slide &shownSlide() const { return m_shown.slide; }
    bool isFading() const { return m_projection.isInTransition(); }
    /// The view glides over the wall.
    bool isGliding() const { return m_projection.isOnTour() && m_frames.isActive(); }
    bool isAskingToLeave() const { return m_exit.isOpen(); }
    /// How the screen is set up from now on.
    void setSettings(const KioskSettings &settings);
    /// Whether a mark says that the screen may go to sleep by itself.
    void setMayFallAsleep(bool may);
    ScreenState state() const { return m_state; }
    /// No slide could be painted for so long that none will ever be.
    bool isStuck() const { return m_preparing && m_preparingSince.elapsed() > m_pace.stuckMs; }

Q_SIGNALS:
    /// The slide begins to appear.
    void slideShown(const bravo::Slide &slide);
    /// On its way to being painted; told again when it is, or is given up.
    void paintingBegan(const bravo::Slide &slide);
    void paintingEnded();
    /// It could not be painted, and is passed over.
    void slideFailed(const bravo::Slide &slide);
    /// Something reached the screen.
    void painted();
    /// The board was never seen, and waiting would not bring it: no board, damaged, or made by a newer version.
    void boardRefused(const bravo::Error &error);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool event(QEvent *event) override;

private:
    void load();
    void take(const Result<KioskContent> &content);
    bool tellsWithdrawn(const Slide &slide) const;
    void lose(const Error &error);
    void showStale(bool stale);
    void obeyHours();
    bool isStill() const { return m_pace.fadeMs == 0; }
    bool isDark() const { return m_state == ScreenState::Black; }
    QDateTime now() const { return m_pace.clock(); }
    void prepare();
    void prepared(const PaintedSlide &painted, quint64 ticket);
    void skip(quint64 ticket);
    void passOver();
    void advance();
    void tellWhatIsSeen();
    void beginTransition(const Slide &before);
    void nextFrame();
    void endFade();
    void planTour();
    void beginTour(NearWall wall);
    void paintMarks(QPainter &painter) const;
    void restage();
    void repaintShown();
    void prepareAgain();
    void dwell();
    SlideStage stageFor(const Turn &turn) const;
    QSize devicePixels() const;
    QRegion inPixels(const QRegion &region) const;
    QRegion movingPart() const;
    QPixmap pixmapOf(QImage image) const;
    double movementShare() const;

    BoardService &m_service;
    KioskPace m_pace;
    KioskSettings m_settings;
    ScreenState m_state = ScreenState::Rotation;
    SlideRenderer m_renderer;
    Programme m_programme;
    KioskContent m_content;
    QStringList m_shownBefore;
    bool m_hasContent = false, m_stale = false;
    bool m_loading = false, m_loadAgain = false;

    Turn m_shown, m_next;
    QPixmap m_nextPicture; // null until it is painted
    QHash<QString, QRectF> m_cards, m_nextCards; // on the wall that is seen, and on the one that is ahead
    quint64 m_ticket = 0; // of the picture that is awaited; older ones are thrown away
    bool m_preparing = false;
    QElapsedTimer m_preparingSince;
    QSet<QString> m_hanging; // slides that began to be painted, and do not come to an end
    QSet<QString> m_shunned;
    bool m_due = false; // the dwell is over; the next slide appears as soon as it is ready
    int m_failures = 0;
    Projection m_projection;
    QElapsedTimer m_clock; // of the transition, or of the tour
    int m_movementMs = 0;
    ExitLock m_exit;
    bool m_mayFallAsleep = false;
    QTimer m_frames, m_dwell, m_lookAgain, m_hours, m_tour, m_patience;
};

} // namespace bravo
