#include "store/folderpublisher.h"

#include "store/publishedfolder.h"

namespace bravo {

FolderPublisher::FolderPublisher(BoardService &service, QObject *parent) : QObject(parent), m_where(service.location())
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(2000);
    connect(&m_soon, &QTimer::timeout, this, &FolderPublisher::publish);
    if (m_where.engine != Location::Engine::Sqlite)
        return;
    const auto behind = [this] { m_behind = true; };
    connect(&service, &BoardService::boardChanged, this, behind, Qt::DirectConnection);
    connect(&service, &BoardService::voteChanged, this, behind, Qt::DirectConnection);
    connect(&service, &BoardService::boardChanged, this, &FolderPublisher::changed);
    connect(&service, &BoardService::voteChanged, this, &FolderPublisher::changed);
}

FolderPublisher::~FolderPublisher()
{
    if (m_thread.joinable())
        m_thread.join();
    if (m_behind)
        renewPublished(m_where);
}

void FolderPublisher::changed()
{
    if (!m_soon.isActive()) // not anew at each change: a busy board is published too
        m_soon.start();
}

void FolderPublisher::publish()
{
    if (m_publishing.exchange(true)) {
        m_soon.start();
        return;
    }
    if (m_thread.joinable())
        m_thread.join();
    m_behind = false;
    m_thread = std::thread([this] {
        const auto done = renewPublished(m_where);
        QMetaObject::invokeMethod(
            this, [this, done] { tell(done); }, Qt::QueuedConnection);
        m_publishing = false;
    });
}

void FolderPublisher::tell(const Result<bool> &done)
{
    const QString sentence = done ? QString() : done.error().message;
    if (done && *done)
        Q_EMIT published();
    if (!sentence.isEmpty() && sentence != m_told)
        Q_EMIT failed(sentence);
    m_told = sentence;
}

} // namespace bravo
