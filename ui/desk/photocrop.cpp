#include "desk/photocrop.h"

#include "shared/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace bravo {

namespace {

constexpr qreal least = 0.08; // of a side, that stays
constexpr qreal grasp = 18; // px round a corner

} // namespace

PhotoCrop::PhotoCrop(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("What is taken of the photo. Space for the next corner, arrows to move it"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumSize(scaled(160), scaled(120));
}

void PhotoCrop::setImage(const QImage &image)
{
    m_image = image;
    m_quarters = 0;
    m_current = TopLeft;
    takeAll();
}

void PhotoCrop::turn(int quarters)
{
    m_image = m_image.transformed(QTransform().rotate(90.0 * quarters));
    m_quarters = (m_quarters + quarters + 4) % 4;
    const QRectF was = m_part;
    m_part = quarters > 0 ? QRectF(1 - was.bottom(), was.left(), was.height(), was.width())
                          : QRectF(was.top(), 1 - was.right(), was.height(), was.width());
    update();
}

void PhotoCrop::takeAll()
{
    m_part = QRectF(0, 0, 1, 1);
    update();
}

QRectF PhotoCrop::imageRect() const
{
    if (m_image.isNull())
        return {};
    const QRectF room = QRectF(rect()).adjusted(scaled(8), scaled(8), -scaled(8), -scaled(8));
    QRectF place(QPointF(), QSizeF(m_image.size()).scaled(room.size(), Qt::KeepAspectRatio));
    place.moveCenter(room.center());
    return place;
}

QRectF PhotoCrop::frameRect() const
{
    const QRectF all = imageRect();
    return {all.x() + m_part.x() * all.width(), all.y() + m_part.y() * all.height(), m_part.width() * all.width(),
        m_part.height() * all.height()};
}

QPointF PhotoCrop::corner(int which) const
{
    const QRectF frame = frameRect();
    return which == TopLeft    ? frame.topLeft()
        : which == TopRight    ? frame.topRight()
        : which == BottomRight ? frame.bottomRight()
                               : frame.bottomLeft();
}

PhotoCrop::Corner PhotoCrop::cornerAt(const QPointF &at) const
{
    for (const Corner one : {TopLeft, TopRight, BottomRight, BottomLeft}) {
        if ((corner(one) - at).manhattanLength() <= 1.5 * scaled(grasp))
            return one;
    }
    return frameRect().contains(at) ? Inside : None;
}

void PhotoCrop::moveCorner(int which, const QPointF &share)
{
    qreal left = m_part.left(), right = m_part.right(), top = m_part.top(), bottom = m_part.bottom();
    if (which == TopLeft || which == BottomLeft)
        left = std::clamp(share.x(), 0.0, right - least);
    else
        right = std::clamp(share.x(), left + least, 1.0);
    if (which == TopLeft || which == TopRight)
        top = std::clamp(share.y(), 0.0, bottom - least);
    else
        bottom = std::clamp(share.y(), top + least, 1.0);
    m_part = QRectF(QPointF(left, top), QPointF(right, bottom));
    update();
}

void PhotoCrop::movePart(const QPointF &by)
{
    m_part.moveTo(std::clamp(m_part.x() + by.x(), 0.0, 1 - m_part.width()),
        std::clamp(m_part.y() + by.y(), 0.0, 1 - m_part.height()));
    update();
}

void PhotoCrop::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(*this);
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    if (m_image.isNull())
        return;
    painter.drawImage(imageRect(), m_image);
    const QRectF frame = frameRect();
    QPainterPath outside;
    outside.addRect(imageRect());
    QPainterPath inside;
    inside.addRect(frame);
    painter.fillPath(outside - inside, QColor(16, 20, 26, 150));
    painter.setPen(QPen(QColor(255, 255, 255, 110), 1)); // thirds, by which one composes
    for (int i = 1; i < 3; ++i) {
        const qreal x = frame.left() + frame.width() * i / 3, y = frame.top() + frame.height() * i / 3;
        painter.drawLine(QPointF(x, frame.top()), QPointF(x, frame.bottom()));
        painter.drawLine(QPointF(frame.left(), y), QPointF(frame.right(), y));
    }
    painter.setPen(QPen(Qt::white, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(frame);
    for (const Corner one : {TopLeft, TopRight, BottomRight, BottomLeft}) {
        const qreal radius = scaled(6);
        const bool chosen = hasFocus() && one == m_current;
        painter.setPen(QPen(chosen ? look.ink : QColor(60, 60, 60), 1.2));
        painter.setBrush(chosen ? look.marigold : Qt::white);
        painter.drawEllipse(corner(one), radius, radius);
    }
}

void PhotoCrop::mousePressEvent(QMouseEvent *event)
{
    m_drawn = cornerAt(event->position());
    m_last = event->position();
    if (m_drawn < Inside)
        m_current = m_drawn;
    update();
}

void PhotoCrop::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF at = event->position();
    const QRectF all = imageRect();
    const Corner near = m_drawn == None ? cornerAt(at) : m_drawn;
    setCursor(near == None                           ? Qt::ArrowCursor
            : near == Inside                         ? Qt::SizeAllCursor
            : near == TopLeft || near == BottomRight ? Qt::SizeFDiagCursor
                                                     : Qt::SizeBDiagCursor);
    if (all.isEmpty() || m_drawn == None)
        return;
    if (m_drawn == Inside)
        movePart({(at.x() - m_last.x()) / all.width(), (at.y() - m_last.y()) / all.height()});
    else
        moveCorner(m_drawn, {(at.x() - all.x()) / all.width(), (at.y() - all.y()) / all.height()});
    m_last = at;
}

void PhotoCrop::mouseReleaseEvent(QMouseEvent *)
{
    m_drawn = None;
}

void PhotoCrop::keyPressEvent(QKeyEvent *event)
{
    const qreal step = event->modifiers() & Qt::ShiftModifier ? 0.05 : 0.01;
    QPointF by;
    switch (event->key()) {
    case Qt::Key_Left:
        by.setX(-step);
        break;
    case Qt::Key_Right:
        by.setX(step);
        break;
    case Qt::Key_Up:
        by.setY(-step);
        break;
    case Qt::Key_Down:
        by.setY(step);
        break;
    case Qt::Key_Space:
        m_current = (m_current + 1) % 4;
        update();
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    const bool onLeft = m_current == TopLeft || m_current == BottomLeft;
    const bool onTop = m_current == TopLeft || m_current == TopRight;
    moveCorner(
        m_current, QPointF(onLeft ? m_part.left() : m_part.right(), onTop ? m_part.top() : m_part.bottom()) + by);
}

} // namespace bravo
