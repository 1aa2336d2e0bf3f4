#include "kiosk/screenkeeper.h"

#include "kiosk/kioskwindow.h"

#include <QGuiApplication>
#include <QScreen>

namespace bravo {

ScreenKeeper::ScreenKeeper(KioskWindow &window, const QString &screen) : m_window(window), m_name(screen)
{
    connect(qApp, &QGuiApplication::screenAdded, this, &ScreenKeeper::look);
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
}

void ScreenKeeper::lose(QScreen *screen)
{
    if (m_screen != screen)
        return;
    m_screen = nullptr;
    m_window.hide(); // Qt moves what is shown to another screen
    look(); // the same one may be there already under another number
}

} // namespace bravo
