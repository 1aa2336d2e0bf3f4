#pragma once

#include "kiosk/exitpin.h"
#include "publish/look.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

class QKeyEvent;
class QPainter;
class QRectF;

namespace bravo {

/// Asks for the PIN before the kiosk is left: a card that is painted over the slide, no window. It goes away by itself,
/// and after five wrong tries it waits for a while.
class ExitLock : public QObject {
    Q_OBJECT

public:
    explicit ExitLock(ExitPin pin, QObject *parent = nullptr);

    /// From now on; where it is none, what is asked just now goes away.
    void setPin(const ExitPin &pin);
    /// Somebody wants to leave: asks, or opens at once where there is no PIN.
    void ask();
    bool isOpen() const { return m_state != State::Closed; }
    /// Whether the key was for it.
    bool take(const QKeyEvent &event);
    void paint(QPainter &painter, const QRectF &rect, const Look &look) const;
    /// What it says, for readers of the screen.
    QString message() const;
    /// In milliseconds; tests are in more of a hurry.
    void setPatience(int untilItGoes, int untilNextTry);

Q_SIGNALS:
    void changed();
    /// The kiosk may be left.
    void opened();

private:
    enum class State { Closed, Asking, Checking, Wrong, Waiting };
    void go(State state);
    void check();
    void checked(bool opens);

    ExitPin m_pin;
    State m_state = State::Closed;
    QString m_typed;
    int m_wrong = 0;
    int m_waitMs = 300000;
    QTimer m_patience, m_wait;
};

} // namespace bravo
