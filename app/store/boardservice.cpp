#include "store/boardservice.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace bravo {

/// Lives on the storage thread, opens the board there, and looks for changes made elsewhere twice a second.
class BoardService::Worker : public QObject {
public:
    Worker(BoardService &service, const Location &where, const std::optional<NewBoard> &ifMissing)
        : m_service(service),
          m_where(where),
          m_ifMissing(ifMissing)
    {
    }

    void open()
    {
        reopen();
        auto *timer = new QTimer(this);
        timer->setInterval(500);
        connect(timer, &QTimer::timeout, this, &Worker::look);
        timer->start();
    }

    void answer(const std::function<bool(Result<Board> &)> &job)
    {
        if (m_lost)
            reopen();
        m_lost = job(*m_board) || m_lost;
    }

private:
    void reopen()
    {
        const bool first = !m_board;
        m_board.reset(); // the old connection goes before the new one comes
        const bool make =
            first && m_ifMissing && m_where.engine == Location::Engine::Sqlite && !QFileInfo::exists(m_where.path);
        m_board.emplace(make ? Board::create(m_where, *m_ifMissing) : Board::open(m_where));
        m_lost = !*m_board;
        m_patience.setRemainingTime(5000);
        if (m_lost) {
            if (first)
                Q_EMIT m_service.openFailed(m_board->error());
            return;
        }
        m_mark = (*m_board)->changeMark().value_or(0);
        if (!std::exchange(m_wasOpen, true))
            Q_EMIT m_service.opened();
        else
            Q_EMIT m_service.boardChanged(); // nobody told what happened in between
    }

    void look()
    {
        if (m_lost) {
            if (m_patience.hasExpired()) // each try may have to wait for the server
                reopen();
            return;
        }
        const auto mark = (*m_board)->changeMark();
        if (!mark) {
            m_lost = mark.error().kind == ErrorKind::OutOfReach;
            m_patience.setRemainingTime(0);
        } else if (std::exchange(m_mark, *mark) != *mark) {
            Q_EMIT m_service.boardChanged();
        }
    }

    BoardService &m_service;
    Location m_where;
    std::optional<NewBoard> m_ifMissing;
    std::optional<Result<Board>> m_board;
    qint64 m_mark = 0;
    bool m_lost = false;
    bool m_wasOpen = false;
    QDeadlineTimer m_patience;
};

BoardService::BoardService(const Location &where, const std::optional<NewBoard> &ifMissing, QObject *parent)
    : QObject(parent),
      m_where(where),
      m_worker(new Worker(*this, where, ifMissing))
{
    qRegisterMetaType<Error>();
    qRegisterMetaType<Incident>();
    m_thread.setObjectName(u"storage"_s);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->open(); }, Qt::QueuedConnection);
}

BoardService::~BoardService()
{
    // Queued behind everything that was asked, so that nothing begun is lost.
    QMetaObject::invokeMethod(
        m_worker, [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

void BoardService::run(std::function<bool(Result<Board> &)> job)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, job = std::move(job)] { worker->answer(job); }, Qt::QueuedConnection);
}

QFuture<Result<Incident>> BoardService::post(const NewIncident &wish)
{
    return ask([this, wish](Board &board) {
        auto posted = board.post(wish, QDateTime::currentDateTimeUtc());
        if (posted) {
            Q_EMIT incidentPosted(*posted);
            Q_EMIT boardChanged();
        }
        return posted;
    });
}

QFuture<Result<VoteOutcome>> BoardService::vote(const QString &incidentId, const QString &voterId)
{
    return ask([this, incidentId, voterId](Board &board) {
        auto outcome = board.vote(incidentId, voterId, QDateTime::currentDateTimeUtc());
        if (outcome)
            Q_EMIT voteChanged(incidentId, voterId, true);
        return outcome;
    });
}

QFuture<Result<VoteOutcome>> BoardService::withdrawVote(const QString &incidentId, const QString &voterId)
{
    return ask([this, incidentId, voterId](Board &board) {
        auto outcome = board.withdrawVote(incidentId, voterId);
        if (outcome)
            Q_EMIT voteChanged(incidentId, voterId, false);
        return outcome;
    });
}

QFuture<Result<void>> BoardService::withdraw(const QString &incidentId, const QString &byId, int withinSeconds)
{
    return ask([this, incidentId, byId, withinSeconds](Board &board) {
        auto done = board.withdraw(incidentId, byId, QDateTime::currentDateTimeUtc(), withinSeconds);
        if (done) {
            Q_EMIT incidentWithdrawn(incidentId);
            Q_EMIT boardChanged();
        }
        return done;
    });
}

} // namespace bravo
