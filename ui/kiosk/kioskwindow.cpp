#include "kiosk/kioskwindow.h"

#include "kiosk/slidepainter.h"
#include "kiosk/slidetext.h"
#include "shared/answer.h"
#include "shared/motion.h"
#include "shared/reading.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QRandomGenerator>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

constexpr int frameMs = 16;
constexpr int lookEveryMs = 60000; // "Tuesday" becomes "last week" without anyone changing the board
constexpr int wallDwellMs = 15000;
constexpr int scanDwellMs = 20000; // until a phone is out of its pocket

constexpr int longestWaitMs = 60000; // for the next change of hours: somebody may set the clock

} // namespace

KioskWindow::KioskWindow(BoardService &service, const KioskPace &pace, const KioskSettings &settings)
    : m_service(service),
      m_pace(pace),
      m_settings(settings),
      m_renderer(pace.painter),
      m_exit(settings.exitPin)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAttribute(Qt::WA_NoSystemBackground);
    setCursor(Qt::BlankCursor);
    m_programme.setDoorLines(m_settings.doorLines);
    m_programme.setShares(m_settings.slides, now());
    tellReaders();
    setWindowTitle(tr("Bravo Board kiosk"));
    setAccessibleName(tr("Bravo Board kiosk"));
    m_pace.fadeMs = motionTime(*this, m_pace.fadeMs);
    m_frames.setTimerType(Qt::PreciseTimer);
    m_frames.setInterval(frameMs);
    m_dwell.setSingleShot(true);
    m_lookAgain.setSingleShot(true);
    m_hours.setSingleShot(true);
    m_hours.setTimerType(Qt::PreciseTimer);
    connect(&m_hours, &QTimer::timeout, this, &KioskWindow::obeyHours);
    m_tour.setSingleShot(true);
    m_patience.setSingleShot(true);
    m_patience.setInterval(m_pace.stuckMs / 2);
    connect(&m_patience, &QTimer::timeout, this, &KioskWindow::passOver);
    connect(&m_frames, &QTimer::timeout, this, &KioskWindow::nextFrame);
    connect(&m_exit, &ExitLock::changed, this, &KioskWindow::tellWhatIsSeen);
    connect(&m_exit, &ExitLock::changed, this, qOverload<>(&QWidget::update));
    connect(&m_exit, &ExitLock::opened, this, &QWidget::close);
    connect(&m_dwell, &QTimer::timeout, this, [this] {
        m_due = true;
        advance();
    });
    connect(&m_lookAgain, &QTimer::timeout, this, &KioskWindow::load);
    connect(&m_service, &BoardService::boardChanged, this, &KioskWindow::load);
    connect(&m_service, &BoardService::voteChanged, this, &KioskWindow::load);
    connect(&m_service, &BoardService::reachChanged, this, [this](const Reach &reach) { showStale(!reach.online); });
    obeyHours();
    load();
}

void KioskWindow::coverScreen(QScreen *screen)
{
    setWindowFlag(Qt::FramelessWindowHint); // some Wayland sessions have no full screen of their own, but title bars
    setScreen(screen);
    setGeometry(screen->geometry());
    showFullScreen();
}

void KioskWindow::setSettings(const KioskSettings &settings)
{
    m_settings = settings;
    m_exit.setPin(settings.exitPin);
    m_programme.setDoorLines(m_settings.doorLines);
    m_programme.setShares(m_settings.slides, now());
    obeyHours();
    if (m_hasContent && !isDark()) {
        m_due = m_due || !m_programme.allows(m_shown.slide);
        restage();
    }
}

void KioskWindow::load()
{
    if (m_loading) {
        m_loadAgain = true;
        return;
    }
    m_loading = true;
    whenAnswered(
        m_service.ask([before = m_content, at = now()](Board &board) { return readKioskContent(board, at, before); }),
        this, [this](const Result<KioskContent> &content) {
            m_loading = false;
            content ? take(content) : lose(content.error());
            if (std::exchange(m_loadAgain, false))
                load();
        });
}

void KioskWindow::take(const Result<KioskContent> &content)
{
    // A change brings all of a house's screens into step; this takes them out of it.
    m_lookAgain.start(lookEveryMs + QRandomGenerator::global()->bounded(lookEveryMs / 3));
    showStale(!m_service.reach().online); // it may have been read from the last copy
    if (m_hasContent && *content == m_content)
        return;
    const bool isStart = !std::exchange(m_hasContent, true);
    const bool isFirst = m_content.incidents.isEmpty() && !content->incidents.isEmpty();
    m_content = *content;
    m_programme.update(m_content, now());
    if (isStart)
        m_programme.resume(std::exchange(m_shownBefore, {}), now());
    obeyHours();
    const bool isWithdrawn = tellsWithdrawn(m_shown.slide);
    if (isWithdrawn && m_projection.isInTransition())
        endFade();
    const auto renewed = m_programme.renewed(m_shown.slide);
    // Someone voted for it while it is seen, or it is told in other words. The wall hangs as it hung.
    if (renewed && !(*renewed == m_shown.slide) && renewed->kind != Slide::Kind::Wall) {
        m_shown.slide = *renewed;
        repaintShown();
    }
    // What left the board leaves the screen, and a new post does not wait for the end of what is seen, unless that is
    // a new post as well.
    const bool breaksIn = m_programme.hasNewPost() && !m_shown.isNewPost;
    if (m_shown.slide.kind == Slide::Kind::Opening || isFirst || breaksIn || !m_programme.allows(m_shown.slide))
        m_due = true;
    if (isWithdrawn && !m_nextPicture.isNull() && m_programme.allows(m_next.slide))
        advance(); // at once: that one is ready
    else
        prepareAgain();
}

/// Whether a story that it tells left the board, or is not for everyone any more.
bool KioskWindow::tellsWithdrawn(const Slide &slide) const
{
    const auto isMissing = [this](const Incident &incident) { return !m_content.find(incident.id); };
    const bool isAnyMissing = std::any_of(slide.wall.begin(), slide.wall.end(), isMissing)
        || (!slide.incident.id.isEmpty() && isMissing(slide.incident));
    return isAnyMissing && !m_programme.allows(slide); // a month's highlight may be older than the rotation
}

/// Black, dim, or what is to be shown now; waits for the next change.
void KioskWindow::obeyHours()
{
    const QTimeZone zone = m_hasContent ? m_content.info.zone : QTimeZone::systemTimeZone();
    const ScreenState state = screenState(m_settings.hours, m_programme.hasUrgent(), now(), zone);
    const QDateTime change = nextChange(m_settings.hours, now(), zone);
    if (change.isValid())
        m_hours.start(static_cast<int>(std::clamp<qint64>(now().msecsTo(change), 1, longestWaitMs)));
    if (state == m_state)
        return;
    m_state = state;
    m_programme.setState(state, now());
    if (isDark()) {
        if (m_projection.isInTransition())
            endFade();
        m_dwell.stop();
        m_tour.stop();
        m_frames.stop();
    } else if (m_hasContent) {
        m_due = m_due || !m_programme.allows(m_shown.slide);
        repaintShown(); // by day or by night
        prepareAgain();
        if (!m_dwell.isActive())
            dwell();
    }
    update();
}

void KioskWindow::lose(const Error &error)
{
    m_lookAgain.start(m_pace.retryMs);
    if (m_hasContent) { // an announcement's time may be over
        m_programme.update(KioskContent(m_content), now());
        obeyHours();
    }
    if (!m_hasContent && error.kind != ErrorKind::OutOfReach)
        Q_EMIT boardRefused(error);
    showStale(true);
}

void KioskWindow::showStale(bool stale)
{
    if (std::exchange(m_stale, stale) != stale)
        update();
}

void KioskWindow::advance()
{
    if (!m_due || isDark() || isHidden() || m_nextPicture.isNull() || m_projection.isInTransition())
        return;
    m_due = false;
    m_dwell.stop();
    m_tour.stop();
    const Slide before = std::exchange(m_shown, m_next).slide;
    m_programme.seen(m_shown);
    tellWhatIsSeen();
    beginTransition(before);
    m_nextPicture = {};
    Q_EMIT slideShown(m_shown.slide);
    if (isStill())
        endFade();
    else
        m_frames.start();
    update();
}

/// For readers of the screen: all of it is painted.
void KioskWindow::tellWhatIsSeen()
{
    setAccessibleDescription(m_exit.isOpen() ? m_exit.message() : spokenText(m_shown.slide));
}

void KioskWindow::dwell()
{
    const int words = readingWords(spokenText(m_shown.slide));
    const bool toScan = m_shown.slide.kind == Slide::Kind::Link;
    const int byRule = m_shown.slide.kind == Slide::Kind::Wall ? wallDwellMs : toScan ? scanDwellMs : dwellFor(words);
    m_dwell.start(m_pace.dwellMs > 0 ? m_pace.dwellMs : byRule);
}

void KioskWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_due = m_due || (m_hasContent && !m_dwell.isActive());
    advance();
}

/// Its screen is away: nothing goes on that nobody sees.
void KioskWindow::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (m_projection.isInTransition())
        endFade();
    m_frames.stop();
    m_dwell.stop();
}

void KioskWindow::closeEvent(QCloseEvent *event)
{
    // Alt+F4 and the like come from outside; the exit key does not.
    if (isFullScreen() && event->spontaneous())
        event->ignore();
}

void KioskWindow::keyPressEvent(QKeyEvent *event)
{
    if (m_exit.take(*event))
        return;
    const bool leave = event->key() == Qt::Key_Q && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
    if (leave || (event->key() == Qt::Key_Escape && !isFullScreen()))
        m_exit.ask();
}

} // namespace bravo
