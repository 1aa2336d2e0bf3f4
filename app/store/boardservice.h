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
    QString refusedBecause; // a sentence; empty while it waits
    bool waitsForSignIn = false; // written while nobody could sign in: it goes when its author does
    bool operator==(const OutboxEntry &) const = default;
};

/// How this program stands to its board. A file is always online.
struct Reach {
    bool online = true;
    QDateTime since; // UTC, of this state
    int waiting = 0, refused = 0; // in the outbox
    bool slow = false; // something asked has had no answer for a while
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
/// long, and tried again every second while it is out of reach. Until then, questions are answered from this computer's
/// copy of what is published, if there is one, and what is told, voted and thanked is kept in the outbox: there it
/// goes first in any case, and leaves it when the server has it.
class BoardService : public QObject {
    Q_OBJECT

public:
    /// Where `ifMissing` is given and no file is there, an empty board is made first.
    explicit BoardService(
        const Location &where, const std::optional<NewBoard> &ifMissing = {}, QObject *parent = nullptr);
    /// Waits for what was asked before: a write that was begun is finished.
    ~BoardService() override;

    /// For reading: from this computer's copy, where a server is out of reach. May be called twice.
    template <typename F> auto ask(F question) -> QFuture<std::invoke_result_t<F, Board &>>;
    /// For writing, and for what only the board itself can answer: never from a copy.
    template <typename F> auto change(F deed) -> QFuture<std::invoke_result_t<F, Board &>>;

    Reach reach() const { return m_reach; }
    /// What the board lets this program's login do; until it is known, Owner of a file and Desk of a server.
    Standing standing() const { return m_standing; }
    /// How long a statement may be silent before the link is cut, in ms; tests shorten it.
    inline static int patience = 5000;
    /// For how long something asked may stay unanswered until reach() calls the board slow, in ms; tests shorten it.
    inline static int quickEnough = 2000;
    /// As Board::signIn; the sign-in is kept, also over a lost link, until signOut() or idle.
    QFuture<Result<SignIn>> signIn(const QString &employeeId, const QString &secret);
    void signOut();
    /// Somebody touched a key or the mouse. Cheap: most of these calls do nothing.
    void stillHere();
    /// What waits and what was refused, oldest first.
    QFuture<Result<QList<OutboxEntry>>> outbox();
    /// Forgets what was refused (or waits); the caller has shown it.
    QFuture<Result<void>> discard(const QString &entryId);
    /// Says that what waits for its author's sign-in is truly theirs: anyone at this computer could have written it.
    /// By the author, signed in; it is sent then.
    QFuture<Result<void>> release(const QString &entryId);

    /// Writes tell the other windows of this program at once; these say what they did.
    QFuture<Result<Incident>> post(const NewIncident &wish);
    QFuture<Result<VoteOutcome>> vote(const QString &incidentId, const QString &voterId);
    QFuture<Result<VoteOutcome>> withdrawVote(const QString &incidentId, const QString &voterId);
    /// By who posted it, within editSeconds.
    QFuture<Result<void>> withdraw(const QString &incidentId, const QString &byId);
    QFuture<Result<void>> addThanks(const Reply &reply);
    QFuture<Result<void>> addAdoption(const Reply &reply);

    const Location &location() const { return m_where; }

Q_SIGNALS:
    /// The board can be read, be it from its copy.
    void opened();
    void openFailed(const bravo::Error &error);
    void incidentPosted(const bravo::Incident &incident);
    void incidentWithdrawn(const QString &incidentId);
    void voteChanged(const QString &incidentId, const QString &voterId, bool voted);
    /// Anyone, here or elsewhere, changed something: look again.
    void boardChanged();
    /// Online or offline, slow or not, or the outbox's counts.
    void reachChanged(const bravo::Reach &reach);
    /// The sign-in ended by itself: idle, or ended by the server.
    void signedOut();

private:
    friend class BoardWorker;
    enum class From { BoardOrCopy, Board };
    /// Called with the board or why there is none, and says whether it was out of reach. Unless it is the last time,
    /// that is no answer yet: it is called again, with the copy.
    using Job = std::function<bool(Result<Board> &board, bool last)>;
    template <typename F> auto run(From from, F question) -> QFuture<std::invoke_result_t<F, Board &>>;
    void start(From from, Job job);
    void askedOne();
    void answeredOne();
    void setSlow(bool slow);
    template <typename Work> auto onWorker(Work work);
    void setReach(bool online, int waiting, int refused);
    void watch();
    void endIdleSignIn();
    void keepSignIn(const SignIn &signIn);
    /// Does it, or keeps it until the server is back; `pick` takes its result out of what came of it.
    template <typename Pick> auto take(OutboxEntry deed, Pick pick);

    Location m_where;
    Standing m_standing;
    QThread m_thread;
    class BoardWorker *m_worker; // of that thread; all else is of the one that this object lives in
    Reach m_reach;
    SignIn m_signIn;
    QElapsedTimer m_lastTouch, m_lastTold; // a key or the mouse; when the server last heard of it
    QTimer m_watch, m_idle, m_slow;
    int m_unanswered = 0;
};

template <typename F> auto BoardService::run(From from, F question) -> QFuture<std::invoke_result_t<F, Board &>>
{
    using Given = std::invoke_result_t<F, Board &>;
    auto promise = std::make_shared<QPromise<Given>>();
    promise->start();
    start(from, [promise, question = std::move(question)](Result<Board> &board, bool last) mutable {
        bool lost = false;
        if (!promise->isCanceled()) {
            Given answer = board ? question(*board) : Given(tl::unexpected(board.error()));
            lost = !answer && answer.error().kind == ErrorKind::OutOfReach;
            if (lost && !last)
                return true;
            promise->addResult(std::move(answer));
        }
        promise->finish();
        return lost;
    });
    return promise->future();
}

template <typename F> auto BoardService::ask(F question) -> QFuture<std::invoke_result_t<F, Board &>>
{
    return run(From::BoardOrCopy, std::move(question));
}

template <typename F> auto BoardService::change(F deed) -> QFuture<std::invoke_result_t<F, Board &>>
{
    return run(From::Board, std::move(deed));
}

} // namespace bravo
