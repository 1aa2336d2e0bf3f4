// On Windows and macOS: one call.
#include "kiosk/wakefulness.h"

#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <IOKit/pwr_mgt/IOPMLib.h>
#endif

namespace bravo {

#ifdef Q_OS_WIN

class Wakefulness::Inside {
public:
    bool hold() { return SetThreadExecutionState(ES_CONTINUOUS | ES_DISPLAY_REQUIRED | ES_SYSTEM_REQUIRED) != 0; }
    void release() { SetThreadExecutionState(ES_CONTINUOUS); }
};

#else

class Wakefulness::Inside {
public:
    bool hold()
    {
        return IOPMAssertionCreateWithName(kIOPMAssertionTypePreventUserIdleDisplaySleep, kIOPMAssertionLevelOn,
                   CFSTR("Bravo Board kiosk"), &m_assertion)
            == kIOReturnSuccess;
    }
    void release() { IOPMAssertionRelease(m_assertion); }

private:
    IOPMAssertionID m_assertion = 0;
};

#endif

Wakefulness::Wakefulness(QObject *parent) : QObject(parent), m_inside(std::make_unique<Inside>())
{
    setHeld(m_inside->hold());
}

Wakefulness::~Wakefulness()
{
    if (m_held)
        m_inside->release();
}

} // namespace bravo

#endif
