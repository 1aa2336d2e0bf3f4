#pragma once

#include <QImage>

namespace bravo {

/// Lets every picture's memory go back to the system as soon as the picture is gone. For a program that shows pictures
/// for months; to be called before the first of them.
void returnMemoryAtOnce();

/// A picture of this size in RGB32, of no particular content: null where there is no memory for it. In memory of large
/// pages, where the system has them: an ordinary page is 1024 pixels, and to come by all those of a screen costs more
/// than to paint most slides.
QImage screenPicture(const QSize &size);

} // namespace bravo
