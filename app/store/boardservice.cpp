#include "store/boardservice.h"

#include "store/boardworker.h"
#include "store/roster.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

constexpr int tellTouchEvery = 15'000; // ms between two "still here"

/// What was written now by that person.
OutboxEntry deedOf(OutboxEntry::Kind kind, const Reply &reply)
{
    OutboxEntry deed{.id = newId(), .kind = kind, .employeeId = reply.employeeId};
    deed.writtenAt = QDateTime::currentDateTimeUtc();
    deed.reply = reply;
    return deed;
}

} // namespace

BoardService::BoardService(const Location &where, const std::optional<NewBoard> &ifMissing, QObject *parent)
    : QObject(parent),
      m_where(where),
      m_standing(where.engine == Location::Engine::Postgres ? Standing::Desk : Standing::Owner),
      m_worker(new BoardWorker(*this, where, ifMissing))
{
    qRegisterMetaType<Error>();
    qRegisterMetaType<Incident>();
    qRegisterMetaType<Reach>();
    m_watch.setInterval(250);
    connect(&m_watch, &QTimer::timeout, this, &BoardService::watch);
    if (where.engine == Location::Engine::Postgres)
        m_watch.start();
    m_idle.setInterval(1000);
    connect(&m_idle, &QTimer::timeout, this, &BoardService::endIdleSignIn);
    m_slow.setSingleShot(true);
    connect(&m_slow, &QTimer::timeout, this, [this] { setSlow(true); });
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
    while (!m_thread.wait(100))
        watch(); // a silent server must not keep the program from ending
}

void BoardService::start(From from, Job job)
{
    askedOne();
    QMetaObject::invokeMethod(
        m_worker,
        [this, from, job = std::move(job)] {
            m_worker->answer(from, job);
            answeredOne();
        },
        Qt::QueuedConnection);
}

void BoardService::askedOne()
{
    if (m_unanswered++ == 0)
        m_slow.start(quickEnough);
}

/// On the storage thread. Slow is a board that has answered nothing for a while, not one that is asked much.
void BoardService::answeredOne()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            --m_unanswered > 0 ? m_slow.start(quickEnough) : m_slow.stop();
            setSlow(false);
        },
        Qt::QueuedConnection);
}

void BoardService::setSlow(bool slow)
{
    if (std::exchange(m_reach.slow, slow) != slow)
        Q_EMIT reachChanged(m_reach);
}

/// A frozen server blocks its call for as long as it likes; this thread ends that.
void BoardService::watch()
{
    m_worker->endSilence(std::chrono::milliseconds(patience));
}

void BoardService::setReach(bool online, int waiting, int refused)
{
    if (!m_reach.since.isValid() || m_reach.online != online)
        m_reach.since = QDateTime::currentDateTimeUtc();
    m_reach.online = online;
    m_reach.waiting = waiting;
    m_reach.refused = refused;
    Q_EMIT reachChanged(m_reach);
}

QFuture<Result<SignIn>> BoardService::signIn(const QString &employeeId, const QString &secret)
{
    return change([this, employeeId, secret](Board &board) {
        auto done = board.signIn(employeeId, secret, QDateTime::currentDateTimeUtc());
        if (!done)
            return done;
        m_worker->setSignIn(*done);
        QMetaObject::invokeMethod(
            this, [this, signIn = *done] { keepSignIn(signIn); }, Qt::QueuedConnection);
        return done;
    });
}

void BoardService::keepSignIn(const SignIn &signIn)
{
    m_signIn = signIn;
    m_lastTouch.start();
    m_lastTold.start();
    m_idle.start();
}

void BoardService::signOut()
{
    m_idle.stop();
    m_signIn = {};
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->setSignIn({}); }, Qt::QueuedConnection);
    change([](Board &board) { return board.signOut(); });
}

void BoardService::stillHere()
{
    if (m_signIn.person.id.isEmpty())
        return;
    m_lastTouch.start();
    if (m_signIn.token.isEmpty() || m_lastTold.elapsed() < tellTouchEvery)
        return;
    m_lastTold.start();
    change([this](Board &board) {
        auto heard = board.stillHere();
        if (!heard && heard.error().kind == ErrorKind::NotAllowed) // ended by the server
            QMetaObject::invokeMethod(
                this, [this] { m_signIn.idleSeconds = 0; }, Qt::QueuedConnection);
        return heard;
    });
}

void BoardService::endIdleSignIn()
{
    if (m_lastTouch.elapsed() < 1000LL * m_signIn.idleSeconds)
        return;
    signOut();
    Q_EMIT signedOut();
}

/// A promise that the storage thread keeps, whatever the board's state.
template <typename Work> auto BoardService::onWorker(Work work)
{
    auto promise = std::make_shared<QPromise<std::invoke_result_t<Work, BoardWorker &>>>();
    promise->start();
    askedOne();
    QMetaObject::invokeMethod(
        m_worker,
        [this, promise, work = std::move(work)] {
            promise->addResult(work(*m_worker));
            promise->finish();
            answeredOne();
        },
        Qt::QueuedConnection);
    return promise->future();
}

template <typename Pick> auto BoardService::take(OutboxEntry deed, Pick pick)
{
    return onWorker([deed = std::move(deed), pick](BoardWorker &worker) { return worker.take(deed).map(pick); });
}

QFuture<Result<QList<OutboxEntry>>> BoardService::outbox()
{
    return onWorker([](BoardWorker &worker) { return worker.entries(); });
}

QFuture<Result<void>> BoardService::discard(const QString &entryId)
{
    return onWorker([entryId](BoardWorker &worker) { return worker.discard(entryId); });
}

QFuture<Result<void>> BoardService::release(const QString &entryId)
{
    return onWorker([entryId](BoardWorker &worker) { return worker.release(entryId); });
}

QFuture<Result<Incident>> BoardService::post(const NewIncident &wish)
{
    OutboxEntry deed = deedOf(OutboxEntry::Kind::Post, {.employeeId = wish.postedById});
    deed.incident = wish;
    if (wish.id.isEmpty())
        deed.incident.id = newId(); // by which the board knows it, should it come twice
    return take(deed, [wish = deed.incident](const Done &done) {
        if (!done.kept)
            return done.incident;
        Incident unsent;
        unsent.id = wish.id;
        unsent.title = wish.title;
        unsent.story = wish.story;
        unsent.postedById = wish.postedById;
        unsent.unsent = true;
        return unsent;
    });
}

QFuture<Result<VoteOutcome>> BoardService::vote(const QString &incidentId, const QString &voterId)
{
    return take(deedOf(OutboxEntry::Kind::Vote, {.incidentId = incidentId, .employeeId = voterId}),
        [](const Done &done) { return done.vote; });
}

QFuture<Result<VoteOutcome>> BoardService::withdrawVote(const QString &incidentId, const QString &voterId)
{
    return take(deedOf(OutboxEntry::Kind::WithdrawVote, {.incidentId = incidentId, .employeeId = voterId}),
        [](const Done &done) { return done.vote; });
}

QFuture<Result<void>> BoardService::withdraw(const QString &incidentId, const QString &byId)
{
    return take(
        deedOf(OutboxEntry::Kind::Withdraw, {.incidentId = incidentId, .employeeId = byId}), [](const Done &) {});
}

QFuture<Result<void>> BoardService::addThanks(const Reply &reply)
{
    OutboxEntry deed = deedOf(OutboxEntry::Kind::Thanks, reply);
    deed.reply.id = reply.id.isEmpty() ? newId() : reply.id;
    return take(deed, [](const Done &) {});
}

QFuture<Result<void>> BoardService::addAdoption(const Reply &reply)
{
    OutboxEntry deed = deedOf(OutboxEntry::Kind::Adoption, reply);
    deed.reply.id = reply.id.isEmpty() ? newId() : reply.id;
    return take(deed, [](const Done &) {});
}

} // namespace bravo
