#pragma once

#include <QComboBox>

namespace bravo {

/// One of several, in one line until it is opened.
class DropDown : public QComboBox {
    Q_OBJECT

public:
    explicit DropDown(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {scaledLeast(), sizeHint().height()}; }
    /// Chooses the entry with this data, where there is one.
    void choose(const QVariant &wanted);

protected:
    /// Goes on to what scrolls: a form is not changed by the wheel.
    void wheelEvent(QWheelEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    static int scaledLeast();
};

} // namespace bravo
