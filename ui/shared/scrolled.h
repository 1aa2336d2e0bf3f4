#pragma once

class QScrollArea;
class QWidget;

namespace bravo {

/// The content in an area of its own that scrolls downwards where it is too long, without frame and ground.
QScrollArea *scrolled(QWidget *content);

} // namespace bravo
