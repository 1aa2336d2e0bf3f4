#pragma once

#include <QAbstractButton>

#include <functional>

namespace bravo {

/// A small button that is a drawing and has a name, for a tool tip and for those who listen.
class IconButton : public QAbstractButton {
    Q_OBJECT

public:
    /// Draws within the rectangle, a square, in the colour.
    using Drawing = std::function<void(QPainter &, const QRectF &, const QColor &)>;

    IconButton(const QString &name, Drawing drawing, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Drawing m_drawing;
};

void drawCross(QPainter &painter, const QRectF &rect, const QColor &color);
void drawBulb(QPainter &painter, const QRectF &rect, const QColor &color);
void drawCalendar(QPainter &painter, const QRectF &rect, const QColor &color);
void drawEye(QPainter &painter, const QRectF &rect, const QColor &color);
void drawPlus(QPainter &painter, const QRectF &rect, const QColor &color);
void drawBin(QPainter &painter, const QRectF &rect, const QColor &color);

} // namespace bravo
