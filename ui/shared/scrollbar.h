#pragma once

#include <QScrollBar>

namespace bravo {

/// A slim bar without arrows that stays out of the way of what is read.
class SlimScrollBar : public QScrollBar {
    Q_OBJECT

public:
    static constexpr int thickness = 12;

    explicit SlimScrollBar(Qt::Orientation orientation, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace bravo
