#include "kiosk/kioskwindow.h"

#include "kiosk/slidepainter.h"
#include "kiosk/slidetext.h"

#include <QKeyEvent>
#include <QPainter>
#include <QRandomGenerator>
#include <QScreen>
#include <QStyle>

#include <cmath>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

constexpr int frameMs = 16;
constexpr int lookEveryMs = 60000; // "Tuesday" becomes "last week" without anyone changing the board
constexpr int wallDwellMs = 15000;
constexpr int scanDwellMs = 20000; // until a phone is out of its pocket

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace

KioskWindow::KioskWindow(BoardService &service, const KioskPace &pace, QWidget *parent)
    : QWidget(parent),
      m_service(service),
      m_pace(pace)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAttribute(Qt::WA_NoSystemBackground);
    setCursor(Qt::BlankCursor);
    setWindowTitle(tr("Bravo Board kiosk"));
    setAccessibleName(tr("Bravo Board kiosk"));
    if (qEnvironmentVariableIntValue("BRAVO_REDUCED_MOTION") > 0
        || style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0)
        m_pace.fadeMs = 0;
    m_frames.setTimerType(Qt::PreciseTimer);
    m_frames.setInterval(frameMs);
    m_dwell.setSingleShot(true);
    m_lookAgain.setSingleShot(true);
    connect(&m_frames, &QTimer::timeout, this, [this] { fadeShare() >= 1 ? endFade() : update(); });
    connect(&m_dwell, &QTimer::timeout, this, [this] {
        m_due = true;
        advance();
    });
    connect(&m_lookAgain, &QTimer::timeout, this, &KioskWindow::load);
    connect(&m_service, &BoardService::boardChanged, this, &KioskWindow::load);
    connect(&m_service, &BoardService::voteChanged, this, &KioskWindow::load);
    connect(&m_service, &BoardService::reachChanged, this, [this](const Reach &reach) { showStale(!reach.online); });
    load();
}

void KioskWindow::coverScreen(QScreen *screen)
{
    setScreen(screen);
    setGeometry(screen->geometry());
    showFullScreen();
}

void KioskWindow::load()
{
    if (m_loading) {
        m_loadAgain = true;
        return;
    }
    m_loading = true;
    m_service.ask([before = m_content](Board &board) { return readKioskContent(board, now(), before); })
        .then(this, [this](const Result<KioskContent> &content) {
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
    m_hasContent = true;
    const bool isFirst = m_content.incidents.isEmpty() && !content->incidents.isEmpty();
    m_content = *content;
    m_programme.update(m_content, now());
    // What left the board leaves the screen; the first story does not wait for the welcome's end.
    if (m_shown.slide.kind == Slide::Kind::Opening || isFirst || !m_programme.allows(m_shown.slide))
        m_due = true;
    const Incident *shown = m_content.find(m_shown.slide.incident.id);
    if (shown && !(*shown == m_shown.slide.incident)) { // someone voted for it while it is seen
        m_shown.slide.incident = *shown;
        repaintShown();
    }
    prepareAgain();
}

/// The slide ahead may no longer be the one, or no longer look as it was painted.
void KioskWindow::prepareAgain()
{
    if (m_preparing || !m_nextPicture.isNull())
        m_programme.giveBack(m_next);
    prepare();
}

void KioskWindow::lose(const Error &error)
{
    m_lookAgain.start(m_pace.retryMs);
    if (!m_hasContent && error.kind != ErrorKind::OutOfReach)
        Q_EMIT boardRefused(error);
    showStale(true);
}

void KioskWindow::showStale(bool stale)
{
    if (std::exchange(m_stale, stale) != stale)
        update();
}

void KioskWindow::prepare()
{
    m_nextPicture = {};
    if (!m_hasContent || devicePixels().isEmpty())
        return;
    m_preparing = true;
    m_next = m_programme.next(now());
    m_renderer.render(m_next.slide, stageFor(m_next)).then(this, [this, ticket = ++m_ticket](const QImage &image) {
        prepared(image, ticket);
    });
}

void KioskWindow::prepared(const QImage &image, quint64 ticket)
{
    if (ticket != m_ticket)
        return;
    m_preparing = false;
    if (image.isNull()) { // skipped; where none can be painted, it does not spin
        QTimer::singleShot(++m_failures > 3 ? 1000 : 0, this, [this, ticket] {
            if (ticket == m_ticket)
                prepare();
        });
        return;
    }
    m_failures = 0;
    m_nextPicture = pixmapOf(image);
    advance();
}

void KioskWindow::advance()
{
    if (!m_due || m_nextPicture.isNull() || m_fade.isRunning())
        return;
    m_due = false;
    m_dwell.stop();
    m_shown = m_next;
    setAccessibleDescription(spokenText(m_shown.slide));
    m_fade.begin(m_nextPicture);
    m_nextPicture = {};
    Q_EMIT slideShown(m_shown.slide);
    m_fadeClock.start();
    if (m_pace.fadeMs > 0)
        m_frames.start();
    else
        endFade();
    update();
}

void KioskWindow::endFade()
{
    m_frames.stop();
    m_fade.finish();
    update();
    dwell();
    if (!m_preparing && m_nextPicture.isNull())
        prepare();
}

void KioskWindow::dwell()
{
    const int words = readingWords(spokenText(m_shown.slide));
    const bool toScan = m_shown.slide.kind == Slide::Kind::Link;
    const int byRule = m_shown.slide.kind == Slide::Kind::Wall ? wallDwellMs : toScan ? scanDwellMs : dwellFor(words);
    m_dwell.start(m_pace.dwellMs > 0 ? m_pace.dwellMs : byRule);
}

double KioskWindow::fadeShare() const
{
    return m_pace.fadeMs > 0 ? double(m_fadeClock.elapsed()) / m_pace.fadeMs : 1;
}

SlideStage KioskWindow::stageFor(const Turn &turn) const
{
    SlideStage stage = m_content.stage();
    stage.size = devicePixels();
    stage.now = now();
    stage.look = m_hasContent && isNight(stage.now, stage.zone) ? nightLook() : paperLook();
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
    m_fade.paint(painter, rect(), fadeShare());
    if (!m_stale)
        return;
    // A small ring in the corner: what is seen may be out of date.
    const qreal side = std::max(10.0, height() * 0.012);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(0x8F8676), side * 0.2));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QRectF(width() - height() * 0.022 - side, height() * 0.978 - side, side, side));
}

void KioskWindow::keyPressEvent(QKeyEvent *event)
{
    const bool leave = event->key() == Qt::Key_Q && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
    if (leave || (event->key() == Qt::Key_Escape && !isFullScreen()))
        close();
}

} // namespace bravo
