#pragma once

#include <QImage>

namespace bravo {

/// Lets every picture's memory go back to the system as soon as the picture is gone, but for what screenPicture()
/// keeps. For a program that shows pictures for months; to be called before the first of them.
void returnMemoryAtOnce();

/// A picture of this size in RGB32, of no particular content: null where there is no memory for it. It takes over the
/// memory of the last one that went, where that was as large: a kiosk's next slide is painted when the last one has
/// gone, and to come by a screen's two thousand pages costs more than painting most slides. Large pages, where the
/// system has them. From any thread.
QImage screenPicture(const QSize &size);

} // namespace bravo
