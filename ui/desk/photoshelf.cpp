#include "desk/photoshelf.h"

#include "publish/photofile.h"
#include "shared/answer.h"

#include <QPainter>
#include <QPromise>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

constexpr int shelfKiB = 16 * 1024;

/// The middle part of the picture that has the wished shape; of an upright one rather what is above, where faces are.
QRect shownPart(const QSize &picture, const QSize &wish)
{
    const QSize part = wish.scaled(picture, Qt::KeepAspectRatio).expandedTo({1, 1});
    return {QPoint((picture.width() - part.width()) / 2, (picture.height() - part.height()) * 2 / 5), part};
}

QImage filled(const Photo &photo, const QSize &pixels, qreal corner)
{
    const QImage whole = imageOf(photo);
    if (whole.isNull())
        return {};
    const QImage sized =
        whole.copy(shownPart(whole.size(), pixels)).scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QImage rounded(pixels, QImage::Format_ARGB32_Premultiplied);
    rounded.fill(Qt::transparent);
    QPainter painter(&rounded);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(sized);
    painter.drawRoundedRect(QRectF(rounded.rect()), corner, corner);
    return rounded;
}

} // namespace

PhotoShelf::PhotoShelf(QObject *parent) : QObject(parent), m_pictures(shelfKiB) { }

QPixmap PhotoShelf::filling(
    const QString &id, const Photo &photo, const QSizeF &size, qreal corner, qreal devicePixelRatio)
{
    const QSize pixels = (size * devicePixelRatio).toSize();
    if (pixels.isEmpty() || photo.content.isEmpty())
        return {};
    const QString key = u"%1 %2x%3"_s.arg(id).arg(pixels.width()).arg(pixels.height());
    if (const QPixmap *known = m_pictures.object(key))
        return *known;
    if (!m_coming.contains(key))
        fetch(key, photo, pixels, corner, devicePixelRatio);
    return {};
}

void PhotoShelf::fetch(const QString &key, const Photo &photo, const QSize &pixels, qreal corner, qreal ratio)
{
    m_coming.insert(key);
    auto promise = std::make_shared<QPromise<QImage>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, photo, pixels, corner, ratio] {
        promise->addResult(filled(photo, pixels, corner * ratio));
        promise->finish();
    });
    whenAnswered(promise->future(), this, [this, key, ratio](const QImage &image) {
        if (image.isNull())
            return;
        m_coming.remove(key);
        QPixmap picture = QPixmap::fromImage(image);
        picture.setDevicePixelRatio(ratio);
        const int kib = static_cast<int>(image.sizeInBytes() / 1024) + 1;
        m_pictures.insert(key, new QPixmap(picture), std::min(kib, shelfKiB)); // one, however large, is shown
        Q_EMIT arrived();
    });
}

} // namespace bravo
