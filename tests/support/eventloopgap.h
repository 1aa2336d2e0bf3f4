#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <algorithm>

namespace bravo::test {

/// The longest time, in ms, for which this thread's event loop stood still: no window stalls for longer.
struct EventLoopGap : QObject {
    EventLoopGap()
    {
        m_clock.start();
        connect(&m_timer, &QTimer::timeout, this, [this] { longest = std::max(longest, m_clock.restart()); });
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.start(5);
    }
    qint64 longest = 0;

private:
    QElapsedTimer m_clock;
    QTimer m_timer;
};

} // namespace bravo::test
