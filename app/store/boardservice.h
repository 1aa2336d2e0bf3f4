#pragma once

#include "board/board.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <optional>

namespace bravo {

/// One thread with one Board on it. Windows talk to this alone, so no window ever waits for SQL.
///
///     service.ask([query](Board &board) { return board.incidents(query); })
///         .then(this, [this](const Result<QList<Incident>> &page) { … });
///
/// The question runs on the storage thread, in the order asked; values go in and come out. Where the board cannot be
/// opened, the answer is that error. A board that went out of reach (a server restarted, a file restored over it) is
/// opened again at the next question.
class BoardService : public QObject {
    Q_OBJECT

public:
    /// Where `ifMissing` is given and no file is there, an empty board is made first.
    explicit BoardService(
        const Location &where, const std::optional<NewBoard> &ifMissing = {}, QObject *parent = nullptr);
    /// Waits for what was asked before: a write that was begun is finished.
    ~BoardService() override;

    template <typename F> auto ask(F question) -> QFuture<std::invoke_result_t<F, Board &>>;

    /// Writes tell the other windows of this program at once; these say what they did.
    QFuture<Result<Incident>> post(const NewIncident &wish);
    QFuture<Result<VoteOutcome>> vote(const QString &incidentId, const QString &voterId);
    QFuture<Result<VoteOutcome>> withdrawVote(const QString &incidentId, const QString &voterId);
    QFuture<Result<void>> withdraw(const QString &incidentId, const QString &byId, int withinSeconds);

    const Location &location() const { return m_where; }

Q_SIGNALS:
    void opened();
    void openFailed(const bravo::Error &error);
    void incidentPosted(const bravo::Incident &incident);
    void incidentWithdrawn(const QString &incidentId);
    void voteChanged(const QString &incidentId, const QString &voterId, bool voted);
    /// Anyone, here or elsewhere, changed something: look again.
    void boardChanged();

private:
    class Worker;
    /// The job says whether the board was out of reach: then it is opened again before the next question.
    void run(std::function<bool(Result<Board> &)> job);

    Location m_where;
    QThread m_thread;
    Worker *m_worker;
};

template <typename F> auto BoardService::ask(F question) -> QFuture<std::invoke_result_t<F, Board &>>
{
    using Answer = std::invoke_result_t<F, Board &>;
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    run([promise, question = std::move(question)](Result<Board> &board) mutable {
        bool lost = false;
        if (!promise->isCanceled()) {
            Answer answer = board ? question(*board) : Answer(tl::unexpected(board.error()));
            lost = !answer && answer.error().kind == ErrorKind::OutOfReach;
            promise->addResult(std::move(answer));
        }
        promise->finish();
        return lost;
    });
    return promise->future();
}

} // namespace bravo
