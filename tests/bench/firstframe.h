#pragma once

#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <cstdio>
#include <functional>

namespace bravo::bench {

/// Nanoseconds of the clock that all programs of this machine share.
inline long long sharedClock()
{
    return std::chrono::steady_clock::now().time_since_epoch().count();
}

/// Says on stdout when the widget had been painted for the first time, then does `next`.
class FirstFrame : public QObject {
public:
    FirstFrame(QWidget &widget, const char *name, std::function<void()> next) : m_name(name), m_next(std::move(next))
    {
        widget.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            // Behind this event the whole window is painted and handed over; then the frame stands.
            QTimer::singleShot(0, this, [this] {
                std::printf("%s %lld\n", m_name, sharedClock());
                std::fflush(stdout);
                m_next();
            });
        }
        return false;
    }

private:
    const char *m_name;
    std::function<void()> m_next;
};

} // namespace bravo::bench
