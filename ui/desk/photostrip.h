#pragma once

#include "board/error.h"
#include "board/incident.h"

#include <QWidget>

namespace bravo {

class FlowLayout;

/// The photos that go with a story, small, in a row; a click takes one out again.
class PhotoStrip : public QWidget {
    Q_OBJECT

public:
    explicit PhotoStrip(QWidget *parent = nullptr);

    const QList<Photo> &photos() const { return m_photos; }
    void setPhotos(const QList<Photo> &photos);
    /// Reads, turns and shrinks the file's picture off this thread, then adds it or says why not.
    void addFile(const QString &path);

Q_SIGNALS:
    void changed();
    void refused(const QString &sentence);

private:
    void rebuild();

    QList<Photo> m_photos;
    FlowLayout *m_flow;
};

} // namespace bravo
