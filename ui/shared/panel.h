#pragma once

#include <QWidget>

namespace bravo {

/// A sheet of the card's colour that floats over the page, with a hairline and a soft shadow within its margins.
class Panel : public QWidget {
    Q_OBJECT

public:
    static constexpr int shade = 10; // the shadow's reach; contents keep this distance from the edges

    explicit Panel(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace bravo
