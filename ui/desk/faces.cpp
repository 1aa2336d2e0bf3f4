#include "desk/faces.h"

#include "publish/photofile.h"
#include "shared/answer.h"

#include <QThreadPool>

namespace bravo {

namespace {

constexpr int faceSide = 144; // px; the largest is drawn in 72 at twice the text
constexpr int most = 400; // faces, of 80 KiB each

using Photos = QHash<QString, Photo>;
using Images = QHash<QString, QImage>;

QImage faceFrom(const Photo &photo)
{
    const QImage image = imageOf(photo);
    const int least = std::min(image.width(), image.height());
    if (least == 0)
        return {};
    return image.copy((image.width() - least) / 2, (image.height() - least) / 2, least, least)
        .scaled(faceSide, faceSide, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

QFuture<Images> facesFrom(const Photos &photos)
{
    auto promise = std::make_shared<QPromise<Images>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, photos] {
        Images images;
        for (auto photo = photos.cbegin(); photo != photos.cend(); ++photo)
            images.insert(photo.key(), faceFrom(*photo));
        promise->addResult(images);
        promise->finish();
    });
    return promise->future();
}

} // namespace

Faces::Faces(BoardService &service, QObject *parent) : QObject(parent), m_service(service), m_faces(most)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &Faces::ask);
}

void Faces::setRoster(const Roster &roster)
{
    QHash<QString, QString> photoIds;
    for (const Employee &one : roster.employees) {
        if (!one.photoId.isEmpty())
            photoIds.insert(one.id, one.photoId);
    }
    if (std::exchange(m_photoIds, photoIds) != photoIds)
        Q_EMIT changed();
}

QImage Faces::of(const QString &employeeId)
{
    const QString photoId = m_photoIds.value(employeeId);
    if (photoId.isEmpty())
        return {};
    if (const QImage *known = m_faces.object(photoId))
        return *known;
    m_faces.insert(photoId, new QImage);
    m_wanted += photoId;
    m_soon.start();
    return {};
}

void Faces::ask()
{
    const auto question = [ids = std::exchange(m_wanted, {})](Board &board) -> Result<Photos> {
        Photos photos;
        for (const QString &id : ids) {
            if (const auto photo = board.photo(id)) // else initials stand there
                photos.insert(id, *photo);
        }
        return photos;
    };
    whenAnswered(m_service.ask(question), this, [this](const Result<Photos> &photos) {
        if (photos && !photos->isEmpty())
            whenAnswered(facesFrom(*photos), this, [this](const Images &faces) { take(faces); });
    });
}

void Faces::take(const Images &faces)
{
    for (auto face = faces.cbegin(); face != faces.cend(); ++face)
        m_faces.insert(face.key(), new QImage(*face));
    Q_EMIT changed();
}

} // namespace bravo
