#include "desk/photothumb.h"

#include "desk/photostrip.h"
#include "shared/iconbutton.h"
#include "shared/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace bravo {

PhotoThumb::PhotoThumb(const Photo &photo, const QImage &image, PhotoStrip &strip)
    : QAbstractButton(&strip),
      m_photo(photo),
      m_image(image),
      m_strip(strip)
{
    setToolTip(tr("Crop or turn it; Delete takes it out, Ctrl with an arrow key moves it"));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

void PhotoThumb::setPhoto(const Photo &photo, const QImage &image)
{
    m_photo = photo;
    m_image = image;
    update();
}

QSize PhotoThumb::sizeHint() const
{
    return {scaled(88), scaled(66)};
}

int PhotoThumb::pictureHeight()
{
    return scaled(132);
}

QRectF PhotoThumb::cross() const
{
    const qreal side = scaled(18), gap = ringWidth + scaled(4);
    return {isRightToLeft() ? gap : width() - gap - side, gap, side, side};
}

void PhotoThumb::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(*this);
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRectF border = QRectF(rect()).adjusted(ringWidth, ringWidth, -ringWidth, -ringWidth);
    QPainterPath round;
    round.addRoundedRect(border, controlCorner, controlCorner);
    painter.fillPath(round, look.side);
    painter.setClipPath(round);
    const QSizeF fill = QSizeF(m_image.size()).scaled(border.size(), Qt::KeepAspectRatioByExpanding);
    painter.drawImage(QRectF(border.center() - QPointF(fill.width() / 2, fill.height() / 2), fill), m_image);
    painter.setClipping(false);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.card);
    painter.drawEllipse(cross());
    drawCross(painter, cross().adjusted(2, 2, -2, -2), look.ink);
    if (hasFocus())
        paintFocusRing(painter, border, controlCorner, look);
}

/// Delete means this photo here, and no story in the feed.
bool PhotoThumb::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        event->accept();
        return true;
    }
    return QAbstractButton::event(event);
}

void PhotoThumb::keyPressEvent(QKeyEvent *event)
{
    const bool left = event->key() == Qt::Key_Left, right = event->key() == Qt::Key_Right;
    const qsizetype at = m_strip.m_thumbs.indexOf(this);
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        m_strip.take(this);
    else if ((left || right) && event->modifiers() & Qt::ControlModifier)
        m_strip.move(this, at + (left == isRightToLeft() ? 1 : -1));
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void PhotoThumb::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->position().toPoint();
    m_drawn = false;
    QAbstractButton::mousePressEvent(event);
}

void PhotoThumb::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (event->buttons() & Qt::LeftButton && (at - m_pressedAt).manhattanLength() >= QApplication::startDragDistance())
        m_drawn = true;
    if (m_drawn)
        m_strip.drawnTo(this, mapToParent(at));
}

void PhotoThumb::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    setDown(false);
    const QPointF at = event->position();
    if (m_drawn)
        return;
    if (cross().contains(at) && cross().contains(m_pressedAt))
        m_strip.take(this);
    else if (rect().contains(at.toPoint()))
        click();
}

} // namespace bravo
