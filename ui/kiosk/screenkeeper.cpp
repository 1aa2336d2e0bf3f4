#include "kiosk/screenkeeper.h"

#include "kiosk/kioskwindow.h"
#include "kiosk/runkiosk.h"

#include <QGuiApplication>
#include <QScreen>

namespace bravo {

static constexpr int settledMs = 500; // until a window manager knows of a screen, too
static constexpr int proofMs = 1000;

ScreenKeeper::ScreenKeeper(KioskWindow &window, const QString &screen) : m_window(window), m_name(screen)
{
    m_return.setSingleShot(true);
    m_return.setInterval(settledMs);
    m_proof.setInterval(proofMs);
    connect(&m_return, &QTimer::timeout, this, &ScreenKeeper::look);
    connect(&m_proof, &QTimer::timeout, this, &ScreenKeeper::prove);
    connect(qApp, &QGuiApplication::screenAdded, &m_return, qOverload<>(&QTimer::start));
    connect(qApp, &QGuiApplication::screenRemoved, this, &ScreenKeeper::lose);
    if (m_name.isEmpty()) {
        if (QScreen *main = QGuiApplication::primaryScreen())
            cover(main);
    } else {
        look();
    }
}

bool ScreenKeeper::isHome(const QScreen &screen) const
{
    return screen.name().compare(m_name, Qt::CaseInsensitive) == 0
        || (!m_serial.isEmpty() && screen.serialNumber() == m_serial);
}

void ScreenKeeper::look()
{
    for (QScreen *screen : QGuiApplication::screens()) {
        if (!m_screen && isHome(*screen))
            cover(screen);
    }
    if (const auto numbered = screenCalled(m_name); !m_screen && numbered)
        cover(*numbered);
}

void ScreenKeeper::cover(QScreen *screen)
{
    m_screen = screen;
    m_name = screen->name();
    m_serial = screen->serialNumber();
    connect(screen, &QScreen::geometryChanged, &m_window, [this, screen] {
        if (m_screen == screen)
            m_window.coverScreen(screen);
    });
    m_window.coverScreen(screen);
    m_proof.start();
}

void ScreenKeeper::prove()
{
    if (!m_screen || m_window.isMinimized())
        return;
    if (m_window.isHidden())
        m_window.coverScreen(m_screen);
    else if (m_window.geometry() != m_screen->geometry())
        m_window.hide(); // rather nowhere than over somebody's desk; the next look shows it again
}

void ScreenKeeper::lose(QScreen *screen)
{
    if (m_screen != screen)
        return;
    m_screen = nullptr;
    m_proof.stop();
    m_window.hide(); // Qt moves what is shown to another screen
    m_return.start(); // the same one may be there already
}

} // namespace bravo
