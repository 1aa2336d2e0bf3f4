#pragma once

#include <QList>

class QWidget;

namespace bravo {

/// What a screen reader is told of our windows and sheets: the one is a window, the other a dialog, and neither a
/// nameless box; and of our drop-downs and buttons, where Qt tells too little of them or the same twice. Of effect
/// once.
void tellReaders();
/// A screen reader goes through the widgets, which lie beside each other in one parent, in this order; so does Tab.
void setReadingOrder(const QList<QWidget *> &widgets);
/// Tab goes through all that lies in the widget as a screen reader does; for what was filled in later.
void tabAsRead(const QWidget *widget);

} // namespace bravo
