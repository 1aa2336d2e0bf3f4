#include "kiosk/slidephoto.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace bravo {

namespace {

constexpr int largestSide = 8000; // a picture of a few bytes may claim to be as large as it likes

} // namespace

QImage decodedPhoto(const Photo &photo, int enough)
{
    if (photo.content.isEmpty() || (photo.format != "jpeg" && photo.format != "png" && photo.format != "webp"))
        return {};
    QByteArray bytes = photo.content;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader;
    reader.setAutoDetectImageFormat(false);
    reader.setDevice(&buffer);
    reader.setFormat(photo.format);
    const QSize size = reader.size();
    if (!size.isValid() || size.width() > largestSide || size.height() > largestSide)
        return {};
    if (std::max(size.width(), size.height()) > enough)
        reader.setScaledSize(size.scaled(enough, enough, Qt::KeepAspectRatio));
    return reader.read();
}

void drawPhoto(QPainter &painter, const QRectF &rect, const QImage &photo, qreal corner)
{
    painter.save();
    QPainterPath path;
    path.addRoundedRect(rect, corner, corner);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QSizeF part = rect.size().scaled(photo.size(), Qt::KeepAspectRatio);
    const QRectF source(QPointF((photo.width() - part.width()) / 2, (photo.height() - part.height()) / 2), part);
    // Scaled down in one go, edges of a large photo would glitter.
    const QImage sized = photo.copy(source.toAlignedRect())
                             .scaled(rect.size().toSize(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QBrush brush(sized);
    brush.setTransform(QTransform::fromTranslate(rect.x(), rect.y()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(brush);
    painter.drawPath(path);
    painter.restore();
}

QRectF photoRect(const QImage &photo, const QRectF &room)
{
    const qreal aspect = std::clamp(qreal(photo.width()) / std::max(photo.height(), 1), 0.8, 1.6);
    const QSizeF size = QSizeF(aspect, 1).scaled(room.size(), Qt::KeepAspectRatio);
    return QRectF(room.topLeft(), size);
}

} // namespace bravo
