#include "desk/photostrip.h"

#include "desk/photothumb.h"
#include "publish/photofile.h"
#include "shared/answer.h"
#include "shared/flowlayout.h"
#include "shared/reading.h"
#include "shared/theme.h"

#include <QMimeData>
#include <QPromise>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace bravo {

PhotoStrip::PhotoStrip(QWidget *parent) : QWidget(parent), m_flow(new FlowLayout(space(1), this))
{
    setAccessibleName(tr("Photos"));
    m_thread.setMaxThreadCount(1); // one after the other: they come in the order in which they were chosen
    hide();
}

PhotoStrip::~PhotoStrip()
{
    m_thread.clear();
    m_thread.waitForDone();
}

QList<Photo> PhotoStrip::photos() const
{
    QList<Photo> all;
    for (const PhotoThumb *thumb : m_thumbs)
        all += thumb->photo();
    return all;
}

void PhotoStrip::begin(const QList<Photo> &photos)
{
    ++m_story;
    m_refusals.clear();
    setPhotos(photos);
}

void PhotoStrip::setPhotos(const QList<Photo> &photos)
{
    for (PhotoThumb *thumb : std::exchange(m_thumbs, {}))
        delete thumb; // its layout item goes with it
    for (const Photo &photo : photos) {
        const QPointer<PhotoThumb> thumb = addThumb(photo, {});
        whenAnswered(read([photo]() -> Result<Photo> { return photo; }), this, [thumb](const Read &shown) {
            if (thumb && shown)
                thumb->setPhoto(shown->first, shown->second);
        });
    }
    tellNames();
}

/// Makes a photo and its small picture.
QFuture<PhotoStrip::Read> PhotoStrip::read(const Source &source)
{
    const auto promise = std::make_shared<QPromise<Read>>();
    promise->start();
    m_thread.start([promise, source, stop = m_stop, height = PhotoThumb::pictureHeight()] {
        const Result<Photo> photo = *stop ? Result<Photo>(failure(ErrorKind::Failed, {})) : source();
        const QImage image = photo ? imageOf(*photo) : QImage();
        if (photo)
            promise->addResult(
                std::pair(*photo, image.isNull() ? image : image.scaledToHeight(height, Qt::SmoothTransformation)));
        else
            promise->addResult(Read(tl::unexpected(photo.error())));
        promise->finish();
    });
    return promise->future();
}

/// A photo and its small picture go to `then` if this story is still the one in the fields.
void PhotoStrip::bring(const Source &source, const Taken &then)
{
    if (m_reading++ == 0)
        m_asked = 0;
    ++m_asked;
    whenAnswered(read(source), this, [this, then, story = m_story](const Read &answer) {
        --m_reading;
        if (story == m_story)
            receive(answer, then);
        sayRefusals();
        Q_EMIT progressed(m_asked - m_reading, m_asked);
    });
    Q_EMIT progressed(m_asked - m_reading, m_asked);
}

void PhotoStrip::receive(const Read &answer, const Taken &then)
{
    if (answer)
        return then(answer->first, answer->second);
    if (!answer.error().message.isEmpty()) // else it was cancelled
        refuse(answer.error().message);
}

void PhotoStrip::refuse(const QString &why)
{
    if (!m_refusals.contains(why))
        m_refusals += why;
}

/// Once, after the last: a photo that comes after one that did not would take the sentence away again.
void PhotoStrip::sayRefusals()
{
    if (m_reading == 0 && !m_refusals.isEmpty())
        Q_EMIT refused(std::exchange(m_refusals, {}).join(u'\n'));
}

void PhotoStrip::cancelReading()
{
    *std::exchange(m_stop, std::make_shared<std::atomic_bool>(false)) = true;
}

void PhotoStrip::addRead(const Source &source)
{
    if (m_thumbs.size() + m_reading >= NewIncident::mostPhotos) {
        refuse(tr("A story takes at most %1 photos; the others were left out.").arg(NewIncident::mostPhotos));
        return sayRefusals();
    }
    bring(source, [this](const Photo &photo, const QImage &image) {
        addThumb(photo, image);
        tellNames();
        Q_EMIT changed();
    });
}

void PhotoStrip::addFiles(const QStringList &paths)
{
    for (const QString &path : paths)
        addRead([path] { return photoFromFile(path); });
}

void PhotoStrip::add(const QMimeData &mime)
{
    QStringList files;
    for (const QUrl &url : mime.urls()) {
        if (url.isLocalFile())
            files += url.toLocalFile();
    }
    if (!files.isEmpty())
        return addFiles(files);
    Source source;
    for (const QString &format : {u"image/png"_s, u"image/jpeg"_s, u"image/webp"_s}) {
        if (const QByteArray content = mime.hasFormat(format) ? mime.data(format) : QByteArray();
            !source && !content.isEmpty())
            source = [content] { return photoFromBytes(content); };
    }
    if (!source && mime.hasImage())
        source = [image = qvariant_cast<QImage>(mime.imageData())] { return photoFromImage(image); };
    if (source)
        addRead(source);
}

void PhotoStrip::edit(int quarters, const QRectF &part)
{
    if (!m_opened)
        return;
    const QPointer<PhotoThumb> thumb = m_opened;
    bring([photo = m_opened->photo(), quarters, part] { return editedPhoto(photo, quarters, part); },
        [this, thumb](const Photo &photo, const QImage &image) {
            if (!thumb)
                return;
            thumb->setPhoto(photo, image);
            Q_EMIT changed();
        });
}

void PhotoStrip::focusOpened()
{
    if (m_opened)
        m_opened->setFocus();
}

PhotoThumb *PhotoStrip::addThumb(const Photo &photo, const QImage &image)
{
    auto *thumb = new PhotoThumb(photo, image, *this);
    connect(thumb, &QAbstractButton::clicked, this, [this, thumb] { open(thumb); });
    m_flow->addWidget(thumb);
    m_thumbs += thumb;
    thumb->show();
    return thumb;
}

void PhotoStrip::open(PhotoThumb *thumb)
{
    m_opened = thumb;
    Q_EMIT opened(thumb->photo());
}

void PhotoStrip::take(PhotoThumb *thumb)
{
    const qsizetype at = m_thumbs.indexOf(thumb);
    m_thumbs.removeAt(at);
    m_flow->removeWidget(thumb);
    if (!m_thumbs.isEmpty())
        m_thumbs[std::min(at, m_thumbs.size() - 1)]->setFocus();
    thumb->hide();
    thumb->deleteLater(); // the key or click that asked for it may still be on its way through it
    tellNames();
    Q_EMIT changed();
}

void PhotoStrip::move(PhotoThumb *thumb, qsizetype to)
{
    const qsizetype from = m_thumbs.indexOf(thumb);
    if (to < 0 || to >= m_thumbs.size() || to == from)
        return;
    m_thumbs.move(from, to);
    m_flow->removeWidget(thumb);
    m_flow->insertWidget(static_cast<int>(to), thumb);
    m_flow->invalidate();
    tellNames();
    Q_EMIT changed();
}

void PhotoStrip::drawnTo(PhotoThumb *thumb, const QPoint &at)
{
    for (qsizetype i = 0; i < m_thumbs.size(); ++i) {
        if (m_thumbs[i] != thumb && m_thumbs[i]->geometry().contains(at))
            return move(thumb, i);
    }
}

/// Each says its place, and is read in it.
void PhotoStrip::tellNames()
{
    for (qsizetype i = 0; i < m_thumbs.size(); ++i)
        m_thumbs[i]->setAccessibleName(tr("Photo %1 of %2").arg(i + 1).arg(m_thumbs.size()));
    setReadingOrder(thumbs());
    setVisible(!m_thumbs.isEmpty());
    updateGeometry();
    Q_EMIT reordered();
}

QWidgetList PhotoStrip::thumbs() const
{
    return QWidgetList(m_thumbs.cbegin(), m_thumbs.cend());
}

} // namespace bravo
