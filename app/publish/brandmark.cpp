#include "publish/brandmark.h"

#include "publish/drawing.h"
#include "publish/photofile.h"

#include <QPainter>

namespace bravo {

Look houseLook(const QString &brandColor, const QString &headingFont)
{
    const QColor brand(brandColor);
    Look look = brandColor.isEmpty() || !brand.isValid() ? paperLook() : brandLook(brand, false);
    look.headings = headingFamily(headingFont);
    return look;
}

Look lookOf(const Highlights &highlights)
{
    return houseLook(highlights.brandColor, highlights.headingFont);
}

qreal paintLogo(
    QPainter &painter, const QPointF &topLeft, qreal height, const std::optional<Photo> &logo, const Look &look)
{
    const QImage image = logo ? imageOf(*logo) : QImage();
    if (image.isNull()) {
        drawMark(painter, {topLeft, QSizeF(height, height)}, look);
        return height;
    }
    const QSizeF room(height * 5, height);
    const QSizeF size = QSizeF(image.size()).scaled(room, Qt::KeepAspectRatio);
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage({topLeft + QPointF(0, (height - size.height()) / 2), size}, image);
    painter.restore();
    return size.width();
}

} // namespace bravo
