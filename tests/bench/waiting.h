#pragma once

#include <QCoreApplication>
#include <QTimer>

namespace bravo::bench {

/// Until something happens, or a few milliseconds have passed. (Given a time, Qt's own call asks again and again
/// without waiting, on a core that what is measured needs.)
inline void waitForEvent()
{
    QTimer atLeast;
    atLeast.start(4);
    QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
}

} // namespace bravo::bench
