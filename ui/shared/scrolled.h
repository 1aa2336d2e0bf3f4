#pragma once

class QScrollArea;
class QWidget;

namespace bravo {

/// The content in an area of its own that scrolls downwards where it is too long, without frame and ground.
QScrollArea *scrolled(QWidget *content);
/// What gets the keys in there comes into sight, be it by a button that brought it there. Not while a mouse button is
/// down: what is clicked on must not move away.
void followFocus(QScrollArea *scroll);
/// What goes on below the area's end fades into the navigation's ground there, instead of being cut in half.
void fadeAtEnd(QScrollArea *scroll);

} // namespace bravo
