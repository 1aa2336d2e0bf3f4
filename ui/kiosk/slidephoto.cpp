#include "kiosk/slidephoto.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace bravo {

namespace {

constexpr int largestSide = 8000; // a picture of a few bytes may claim to be as large as it likes

/// In eighths, which JPEG is decoded to at once (libjpeg.txt, "scale_num"): another size would be scaled to once more.
QSize sizeFor(const QSizeF &room, const QSize &size)
{
    const QSizeF seen = photoRect(size, QRectF({}, room)).size();
    const qreal share = std::max(seen.width() / size.width(), seen.height() / size.height());
    const int eighths = std::clamp(static_cast<int>(std::ceil(share * 8 - 0.001)), 1, 8);
    return QSize(size.width() * eighths / 8, size.height() * eighths / 8).expandedTo({1, 1});
}

} // namespace

QImage decodedPhoto(const Photo &photo, const QSizeF &room)
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
    if (size.isEmpty() || size.width() > largestSide || size.height() > largestSide)
        return {};
    if (const QSize enough = sizeFor(room, size); enough != size)
        reader.setScaledSize(enough);
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

QRectF photoRect(const QSize &photo, const QRectF &room)
{
    const qreal aspect = std::clamp(qreal(photo.width()) / std::max(photo.height(), 1), 0.8, 1.6);
    const QSizeF size = QSizeF(aspect, 1).scaled(room.size(), Qt::KeepAspectRatio);
    return QRectF(room.topLeft(), size);
}

} // namespace bravo
