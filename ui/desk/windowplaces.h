#pragma once

#include <QObject>

namespace bravo {

/// As long as this is there, the desk's and the manager's windows open where they were closed last; else as large as
/// they like, or as the screen allows.
class WindowPlaces : public QObject {
    Q_OBJECT

public:
    WindowPlaces();

    bool eventFilter(QObject *object, QEvent *event) override;
};

} // namespace bravo
