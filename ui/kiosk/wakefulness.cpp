#include "kiosk/wakefulness.h"

namespace bravo {

void Wakefulness::setHeld(bool held)
{
    m_held = held;
    const bool mayFallAsleep = m_wanted && !m_held;
    if (std::exchange(m_mayFallAsleep, mayFallAsleep) != mayFallAsleep)
        Q_EMIT changed(mayFallAsleep);
}

} // namespace bravo
