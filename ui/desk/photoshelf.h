#pragma once

#include "board/incident.h"

#include <QCache>
#include <QObject>
#include <QPixmap>
#include <QSet>

namespace bravo {

/// Photos at the size in which they are shown: decoded and scaled off this thread, and only so many megabytes of them
/// kept.
class PhotoShelf : public QObject {
    Q_OBJECT

public:
    explicit PhotoShelf(QObject *parent = nullptr);

    /// The photo filling a rectangle of that size, with round corners; null until it has arrived.
    QPixmap filling(const QString &id, const Photo &photo, const QSizeF &size, qreal corner, qreal devicePixelRatio);

Q_SIGNALS:
    void arrived();

private:
    void fetch(const QString &key, const Photo &photo, const QSize &pixels, qreal corner, qreal ratio);

    QCache<QString, QPixmap> m_pictures; // cost in KiB
    QSet<QString> m_coming; // also those that are damaged: nothing comes of asking again
};

} // namespace bravo
