#pragma once

#include <functional>

class QObject;

namespace bravo {

/// Calls back, now and whenever it changes, with whether the desktop asks for high contrast; by the desktop portal,
/// which every current desktop has. Never waits. Where there is no portal, it never calls.
void whenContrastIsAskedFor(QObject *context, const std::function<void(bool)> &heard);

} // namespace bravo
