#pragma once

#include "board/error.h"
#include "board/incident.h"

#include <QFuture>
#include <QPointer>
#include <QRectF>
#include <QThreadPool>
#include <QWidget>

#include <atomic>
#include <functional>
#include <memory>

class QMimeData;

namespace bravo {

class FlowLayout;
class PhotoThumb;

/// The photos that go with a story, small, in their order. A click opens one, the cross or Delete takes it out, drawing
/// it or Ctrl with an arrow key changes the order. Pictures are decoded and encoded on a thread of their own.
class PhotoStrip : public QWidget {
    Q_OBJECT

public:
    explicit PhotoStrip(QWidget *parent = nullptr);
    ~PhotoStrip() override;

    QList<Photo> photos() const;
    /// Another story's photos: what is still being read for the one before does not come.
    void begin(const QList<Photo> &photos);
    /// Of the same story, to which those come that are still being read.
    void setPhotos(const QList<Photo> &photos);
    /// Reads, turns upright and shrinks the files' pictures, then adds them in this order, or says why not.
    void addFiles(const QStringList &paths);
    /// What was pasted or dropped: files, or a picture.
    void add(const QMimeData &mime);
    /// Turns and cuts the photo that was opened last; see editedPhoto().
    void edit(int quarters, const QRectF &part);
    /// In their order.
    QWidgetList thumbs() const;
    /// Back to the photo that was opened.
    void focusOpened();
    /// Photos are on their way to the story.
    bool isReading() const { return m_reading > 0; }
    /// Those that are not read yet do not come.
    void cancelReading();

Q_SIGNALS:
    void changed();
    /// Other thumbs than before, or in another order.
    void reordered();
    /// A sentence for each picture that could not be taken, once all are read.
    void refused(const QString &sentences);
    void opened(const bravo::Photo &photo);
    /// So many of those that were asked for are read; both the same: none is on its way.
    void progressed(int done, int total);

private:
    using Source = std::function<Result<Photo>()>;
    friend class PhotoThumb;

    void addRead(const Source &source);
    using Read = Result<std::pair<Photo, QImage>>;
    using Taken = std::function<void(const Photo &, const QImage &)>;
    QFuture<Read> read(const Source &source);
    void bring(const Source &source, const Taken &then);
    void receive(const Read &answer, const Taken &then);
    void refuse(const QString &why);
    void sayRefusals();
    PhotoThumb *addThumb(const Photo &photo, const QImage &image);
    void take(PhotoThumb *thumb);
    void open(PhotoThumb *thumb);
    /// Moves a thumb to where another stands.
    void move(PhotoThumb *thumb, qsizetype to);
    void drawnTo(PhotoThumb *thumb, const QPoint &at);
    void tellNames();

    QList<PhotoThumb *> m_thumbs;
    QPointer<PhotoThumb> m_opened;
    FlowLayout *m_flow;
    QStringList m_refusals;
    int m_reading = 0, m_asked = 0; // of m_asked, since the last time that none was being read
    std::shared_ptr<std::atomic_bool> m_stop = std::make_shared<std::atomic_bool>(false);
    int m_story = 0; // what is read for a story that has left the fields is not wanted
    QThreadPool m_thread;
};

} // namespace bravo
