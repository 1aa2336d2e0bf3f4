#pragma once

#include "board/incident.h"

#include <QAbstractButton>
#include <QImage>

namespace bravo {

class PhotoStrip;

/// One photo of a PhotoStrip, with a cross in its corner.
class PhotoThumb : public QAbstractButton {
    Q_OBJECT

public:
    PhotoThumb(const Photo &photo, const QImage &image, PhotoStrip &strip);

    const Photo &photo() const { return m_photo; }
    void setPhoto(const Photo &photo, const QImage &image);
    QSize sizeHint() const override;

    /// So high at least is the small picture of a thumb.
    static int pictureHeight();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QRectF cross() const;

    Photo m_photo;
    QImage m_image;
    PhotoStrip &m_strip;
    QPoint m_pressedAt;
    bool m_drawn = false; // by the mouse, to another place
};

} // namespace bravo
