#pragma once

#include "store/boardservice.h"

#include <QCache>
#include <QImage>

namespace bravo {

/// The photos of those who work here, small. Each is read when it is first to be seen, and scaled off this thread.
class Faces : public QObject {
    Q_OBJECT

public:
    explicit Faces(BoardService &service, QObject *parent = nullptr);

    void setRoster(const Roster &roster);
    /// Null where this person has none, and until it has come.
    QImage of(const QString &employeeId);

Q_SIGNALS:
    /// Some have come.
    void changed();

private:
    void ask();
    void take(const QHash<QString, QImage> &faces);

    BoardService &m_service;
    QHash<QString, QString> m_photoIds; // by person
    QCache<QString, QImage> m_faces; // by photo; a null one is on its way, or cannot be read
    QStringList m_wanted; // photos
    QTimer m_soon;
};

} // namespace bravo
