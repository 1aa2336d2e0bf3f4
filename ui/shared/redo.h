#pragma once

class QKeyEvent;

namespace bravo {

/// Ctrl+Y or Ctrl+Shift+Z: people come from desktops with either, and both mean the same here.
bool isRedo(const QKeyEvent &event);

} // namespace bravo
