#pragma once

#include "desk/storyextras.h"
#include "store/boardservice.h"

namespace bravo {

/// What hangs on the story that is open: asked when it is opened, and again by refresh(). Its photos are
/// here as they are stored, for as long as it is open.
class OpenedStory : public QObject {
    Q_OBJECT

public:
    explicit OpenedStory(BoardService &service, QObject *parent = nullptr);

    /// Who reads it.
    void setViewer(const QString &viewerId);
    /// Asks again.
    void refresh();
    /// With an empty id, none is open.
    void open(const QString &incidentId, const QStringList &photoIds);
    const QString &id() const { return m_id; }
    const StoryExtras &extras() const { return m_extras; }

Q_SIGNALS:
    void changed();

private:
    void ask();

    BoardService &m_service;
    QString m_id, m_viewerId;
    QStringList m_photoIds;
    StoryExtras m_extras;
    quint64 m_question = 0; // an answer to an older one is dropped
};

} // namespace bravo
