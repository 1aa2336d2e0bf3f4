#include "kiosk/wakefulness.h"

namespace bravo {

void Wakefulness::setHeld(bool held)
{
    m_held = held;
    if (std::exchange(m_mayFallAsleep, !held) == held)
        Q_EMIT changed(!held);
}

} // namespace bravo
