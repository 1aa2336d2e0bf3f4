#pragma once

#include <QImage>
#include <QWidget>

namespace bravo {

/// A picture with a frame in it whose corners are drawn by the mouse, or moved by keys: Space goes to the next corner,
/// the arrows move it, with Shift further.
class PhotoCrop : public QWidget {
    Q_OBJECT

public:
    explicit PhotoCrop(QWidget *parent = nullptr);

    /// All of it, upright.
    void setImage(const QImage &image);
    void turn(int quarters);
    void takeAll();
    /// Quarters turned to the right, 0 to 3.
    int quarters() const { return m_quarters; }
    /// What is taken, 0 to 1 of the turned picture's sides.
    const QRectF &part() const { return m_part; }
    /// Where the picture stands, and where its frame does.
    QRectF imageRect() const;
    QRectF frameRect() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum Corner { TopLeft, TopRight, BottomRight, BottomLeft, Inside, None };
    Corner cornerAt(const QPointF &at) const;
    QPointF corner(int which) const;
    void moveCorner(int which, const QPointF &share);
    void movePart(const QPointF &by);

    QImage m_image; // turned
    int m_quarters = 0;
    QRectF m_part{0, 0, 1, 1};
    Corner m_drawn = None;
    int m_current = TopLeft; // that keys move
    QPointF m_last;
};

} // namespace bravo
