#pragma once

#include "store/boardservice.h"

#include <QTimer>

#include <atomic>
#include <thread>

namespace bravo {

/// Renews the board's published folder, if it has one, a moment after each change; on a thread of its own.
class FolderPublisher : public QObject {
    Q_OBJECT

public:
    explicit FolderPublisher(BoardService &service, QObject *parent = nullptr);
    /// What changed a moment ago is still published.
    ~FolderPublisher() override;

    void setDelay(int milliseconds) { m_soon.setInterval(milliseconds); }

Q_SIGNALS:
    void published();
    /// Once, until it works again; the board itself is well.
    void failed(const QString &sentence);

private:
    void changed();
    void publish();
    void tell(const Result<bool> &done);

    Location m_where;
    QTimer m_soon;
    std::thread m_thread;
    std::atomic<bool> m_publishing = false;
    std::atomic<bool> m_behind = false; // known at once, also when the last change is told to nobody any more
    QString m_told;
};

} // namespace bravo
