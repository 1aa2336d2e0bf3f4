#pragma once

#include "board/board.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>
#include <QTimer>

#include <optional>

namespace bravo {

/// Something told, voted or thanked here that waits for the server, or that the server refused.
struct OutboxEntry {
    enum class Kind { Post, Vote, WithdrawVote, Thanks, Adoption, Withdraw };
    QString id;
    Kind kind = Kind::Post;
    QString employeeId; // whose it is
    QDateTime writtenAt; // UTC
    NewIncident incident; // Post
    Reply reply; // Thanks, Adoption; else its incidentId alone
    int withinSeconds = 0; // Withdraw: how long after posting it was allowed
    QString refusedBecause; // a sentence; empty while it waits
    bool waitsForSignIn = false; // written while nobody could sign in: it goes when its author does
    bool operator==(const OutboxEntry &) const = default;
};

/// How this program stands to its board. A file is always online.
struct Reach {
    bool online = true;
    QDateTime since; // UTC, of this state
    int waiting = 0, refused = 0; // in the outbox
    bool operator==(const Reach &) const = default;
};

/// One thread with one Board on it. Windows talk to this alone, so no window ever waits for SQL.
///
///     service.ask([query](Board &board) { return board.incidents(query); })
///         .then(this, [this](const Result<QList<Incident>> &page) { … });
///
/// The question runs on the storage thread, in the order asked; values go in and come out. Where the board cannot be
/// opened, the answer is that error. A board that went out of reach (a server restarted, a file restored over it) is
/// opened again at the next question.
///
/// A server's board is listened to, looked at every few seconds all the same, cut loose where it is silent for too
/// long, and tried again every second while it is out of reach.
class BoardService : public QObject {
    Q_OBJECT

public:
    /// Where `ifMissing` is given and no file is there, an empty board is made first.
    explicit BoardService(
        const Location &where, const std::optional<NewBoard> &ifMissing = {}, QObject *parent = nullptr);
    /// Waits for what was asked before: a write that was begun is finished.
    ~BoardService() override;

    /// For reading.
    template <typename F> auto ask(F question) -> QFuture<std::invoke_result_t<F, Board &>>;
    /// For writing: the same, said where it is done.
    template <typename F> auto change(F deed) -> QFuture<std::invoke_result_t<F, Board &>>;

    Reach reach() const { return m_reach; }
    /// What the board lets this program's login do; Owner until it is known.
    Standing standing() const { return m_standing; }
    /// How long a statement may be silent before the link is cut, in ms; tests shorten it.
    inline static int patience = 5000;
    /// As Board::signIn; the sign-in is kept, also over a lost link, until signOut() or idle.
    QFuture<Result<SignIn>> signIn(const QString &employeeId, const QString &secret);
    void signOut();
    /// Somebody touched a key or the mouse. Cheap: most of these calls do nothing.
    void stillHere();
    /// What waits and what was refused, oldest first.
    QFuture<Result<QList<OutboxEntry>>> outbox();
    /// Forgets what was refused (or waits); the caller has shown it.
    QFuture<Result<void>> discard(const QString &entryId);

    /// Writes tell the other windows of this program at once; these say what they did.
    QFuture<Result<Incident>> post(const NewIncident &wish);
    QFuture<Result<VoteOutcome>> vote(const QString &incidentId, const QString &voterId);
    QFuture<Result<VoteOutcome>> withdrawVote(const QString &incidentId, const QString &voterId);
    QFuture<Result<void>> withdraw(const QString &incidentId, const QString &byId, int withinSeconds);
    QFuture<Result<void>> addThanks(const Reply &reply);
    QFuture<Result<void>> addAdoption(const Reply &reply);

    const Location &location() const { return m_where; }

Q_SIGNALS:
    void opened();
    void openFailed(const bravo::Error &error);
    void incidentPosted(const bravo::Incident &incident);
    void incidentWithdrawn(const QString &incidentId);
    void voteChanged(const QString &incidentId, const QString &voterId, bool voted);
    /// Anyone, here or elsewhere, changed something: look again.
    void boardChanged();
    /// Online or offline, or the outbox's counts.
    void reachChanged(const bravo::Reach &reach);
    /// The sign-in ended by itself: idle, or ended by the server.
    void signedOut();

private:
    class Worker;
    /// The job says whether the board was out of reach: then it is opened again before the next question.
    void run(std::function<bool(Result<Board> &)> job);
    void setOnline(bool online);
    void watch();
    void endIdleSignIn();
    template <typename Deed> QFuture<Result<void>> changed(Deed deed);

    Location m_where;
    QThread m_thread;
    Worker *m_worker;
    // Of the thread that this object lives in:
    Reach m_reach;
    Standing m_standing = Standing::Owner;
    SignIn m_signIn;
    QElapsedTimer m_lastTouch, m_lastTold; // a key or the mouse; when the server last heard of it
    QTimer m_watch, m_idle;
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

template <typename F> auto BoardService::change(F deed) -> QFuture<std::invoke_result_t<F, Board &>>
{
    return ask(std::move(deed));
}

} // namespace bravo
