#pragma once

#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>

class QScreen;

namespace bravo {

class KioskWindow;

/// Holds the kiosk to its screen: covers it, also when it is turned or changes its size; hides the kiosk as soon as the
/// screen is gone, before it could cover somebody's desk on another one; and brings it home when the screen is back. A
/// window manager that puts it elsewhere is overruled.
class ScreenKeeper : public QObject {
    Q_OBJECT

public:
    /// The screen of that name, or by its maker's serial number whatever it is called; empty: the main screen.
    ScreenKeeper(KioskWindow &window, const QString &screen);

    bool isAtHome() const { return !m_screen.isNull(); }

private:
    void look();
    void cover(QScreen *screen);
    void lose(QScreen *screen);
    void prove();
    bool isHome(const QScreen &screen) const;

    KioskWindow &m_window;
    QString m_name, m_serial;
    QPointer<QScreen> m_screen; // null while it is away
    QTimer m_return, m_proof;
};

} // namespace bravo
