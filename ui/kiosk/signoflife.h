#pragma once

#include "kiosk/kioskwindow.h"

namespace bravo {

/// Tells the board once a minute that this kiosk is there and what it shows, and takes from it how a manager set the
/// screen up at the desk. Without the board it keeps to what was set up last.
class SignOfLife : public QObject {
    Q_OBJECT

public:
    /// `given` are the settings of the command line, which go before those of the desk.
    SignOfLife(BoardService &service, KioskWindow &window, const QString &screen, QHash<QString, QString> given);

    /// What the desk said when this kiosk ran last.
    static QHash<QString, QString> lastFromDesk(const QString &screen);

private:
    void give();
    void take(const QString &settings);

    BoardService &m_service;
    KioskWindow &m_window;
    QString m_screen;
    QHash<QString, QString> m_given;
    QString m_fromDesk; // as it was applied
    QString m_shows;
    QTimer m_minute;
};

} // namespace bravo
