#include "store/boardservice.h"

#include "store/link.h"
#include "store/publishedfolder.h"

#include <QDeadlineTimer>
#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

constexpr int lookAtFileEvery = 500; // ms; SQLite's data_version costs microseconds
constexpr int lookAtServerEvery = 5000; // ms; the server tells of changes, and this is for when it could not
constexpr int lookAfterQuestion = 150; // ms: news that came along with an answer woke nobody
constexpr int tryAgainEvery = 1000; // ms, while the server is out of reach
constexpr int tellTouchEvery = 15'000; // ms between two "still here"

} // namespace

/// Lives on the storage thread, opens the board there, and looks for changes made elsewhere.
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
        m_soon.setSingleShot(true);
        connect(&m_soon, &QTimer::timeout, this, &Worker::look);
        if (const auto folder = PublishedFolder::at(m_where))
            m_folder = std::make_unique<PublishedFolder>(*folder);
        auto *timer = new QTimer(this);
        timer->setInterval(onServer() ? tryAgainEvery : lookAtFileEvery);
        connect(timer, &QTimer::timeout, this, &Worker::lookAgain);
        timer->start();
    }

    void answer(const std::function<bool(Result<Board> &)> &job)
    {
        // A file is tried at each question; a server, where a try may take seconds, when one is due.
        if (m_lost && (!onServer() || m_nextTry.hasExpired()))
            reopen();
        if (job(*m_board) && !m_lost)
            lose();
        if (onServer())
            lookSoon(lookAfterQuestion);
    }

    /// Under which the next connection acts, too.
    void keepToken(const QString &token) { m_token = token; }
    /// By which another thread ends a wait for a server that says nothing.
    const std::shared_ptr<Link> &link() const { return m_link; }

private:
    bool onServer() const { return m_where.engine == Location::Engine::Postgres; }

    void lose()
    {
        m_lost = true;
        m_nextTry.setRemainingTime(0);
        tellReach(false);
    }

    void tellReach(bool online)
    {
        if (std::exchange(m_toldOnline, online) != online)
            QMetaObject::invokeMethod(
                &m_service, [service = &m_service, online] { service->setOnline(online); }, Qt::QueuedConnection);
    }

    void reopen()
    {
        const bool first = !m_board;
        m_board.reset(); // the old connection goes before the new one comes
        const bool make = first && m_ifMissing && !onServer() && !QFileInfo::exists(m_where.path);
        m_board.emplace(
            make ? Board::create(m_where, *m_ifMissing) : Board::open(m_where, Board::Access::ReadWrite, m_link));
        m_lost = !*m_board;
        m_nextTry.setRemainingTime(onServer() ? tryAgainEvery : lookAtServerEvery);
        tellReach(!m_lost);
        if (m_lost) {
            if (first)
                Q_EMIT m_service.openFailed(m_board->error());
            return;
        }
        follow(**m_board);
        if (!std::exchange(m_wasOpen, true))
            Q_EMIT m_service.opened();
        else
            Q_EMIT m_service.boardChanged(); // nobody told what happened in between
    }

    /// A new connection knows nothing of the old one: who acts, what to listen to; and only then, what there is.
    void follow(Board &board)
    {
        const Standing standing = board.standing().value_or(Standing::Owner);
        QMetaObject::invokeMethod(
            &m_service, [service = &m_service, standing] { service->m_standing = standing; }, Qt::QueuedConnection);
        if (onServer()) {
            board.actUnder(m_token);
            board.listen([this] { lookSoon(0); });
        }
        m_mark = board.changeMark().value_or(0);
        m_nextLook.setRemainingTime(lookAtServerEvery);
    }

    /// However many say that there is news, it is looked for once.
    void lookSoon(int ms)
    {
        if (!m_soon.isActive() || m_soon.remainingTime() > ms)
            m_soon.start(ms);
    }

    void lookAgain()
    {
        if (m_lost && m_nextTry.hasExpired())
            reopen();
        else if (!m_lost && (!onServer() || m_nextLook.hasExpired()))
            look();
    }

    void look()
    {
        if (m_lost)
            return;
        m_nextLook.setRemainingTime(lookAtServerEvery);
        if (m_folder)
            m_folder->lookSoon();
        const auto mark = (*m_board)->changeMark();
        if (!mark && m_folder)
            reopen(); // what is new in the folder took the old copy's place
        else if (!mark && mark.error().kind == ErrorKind::OutOfReach)
            lose();
        else if (mark && std::exchange(m_mark, *mark) != *mark)
            Q_EMIT m_service.boardChanged();
    }

    BoardService &m_service;
    Location m_where;
    std::optional<NewBoard> m_ifMissing;
    std::shared_ptr<Link> m_link = std::make_shared<Link>();
    std::optional<Result<Board>> m_board;
    QString m_token;
    std::unique_ptr<PublishedFolder> m_folder; // where the board is one
    qint64 m_mark = 0;
    bool m_lost = false, m_wasOpen = false, m_toldOnline = true;
    QDeadlineTimer m_nextTry, m_nextLook;
    QTimer m_soon{this};
};

BoardService::BoardService(const Location &where, const std::optional<NewBoard> &ifMissing, QObject *parent)
    : QObject(parent),
      m_where(where),
      m_worker(new Worker(*this, where, ifMissing))
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

void BoardService::run(std::function<bool(Result<Board> &)> job)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, job = std::move(job)] { worker->answer(job); }, Qt::QueuedConnection);
}

/// A frozen server blocks its call for as long as it likes; this thread ends that.
void BoardService::watch()
{
    const auto waited = m_worker->link()->busyFor(Link::Clock::now());
    if (waited.count() > patience)
        m_worker->link()->cut();
}

void BoardService::setOnline(bool online)
{
    m_reach.online = online;
    m_reach.since = QDateTime::currentDateTimeUtc();
    Q_EMIT reachChanged(m_reach);
}

QFuture<Result<SignIn>> BoardService::signIn(const QString &employeeId, const QString &secret)
{
    return ask([this, employeeId, secret](Board &board) {
        auto done = board.signIn(employeeId, secret, QDateTime::currentDateTimeUtc());
        if (!done)
            return done;
        m_worker->keepToken(done->token);
        QMetaObject::invokeMethod(
            this,
            [this, signIn = *done] {
                m_signIn = signIn;
                m_lastTouch.start();
                m_lastTold.start();
                m_idle.start();
            },
            Qt::QueuedConnection);
        return done;
    });
}

void BoardService::signOut()
{
    m_idle.stop();
    m_signIn = {};
    ask([this](Board &board) {
        m_worker->keepToken({});
        return board.signOut();
    });
}

void BoardService::stillHere()
{
    if (m_signIn.person.id.isEmpty())
        return;
    m_lastTouch.start();
    if (m_signIn.token.isEmpty() || m_lastTold.elapsed() < tellTouchEvery)
        return;
    m_lastTold.start();
    ask([this](Board &board) {
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

QFuture<Result<QList<OutboxEntry>>> BoardService::outbox()
{
    return ask([](Board &) { return Result<QList<OutboxEntry>>(); }); // a file takes everything at once
}

QFuture<Result<void>> BoardService::discard(const QString &)
{
    return ask([](Board &) { return Result<void>(); });
}

/// A deed after which everyone looks again.
template <typename Deed> QFuture<Result<void>> BoardService::changed(Deed deed)
{
    return ask([this, deed](Board &board) {
        auto done = deed(board);
        if (done)
            Q_EMIT boardChanged();
        return done;
    });
}

QFuture<Result<void>> BoardService::addThanks(const Reply &reply)
{
    return changed([reply](Board &board) { return board.addThanks(reply, QDateTime::currentDateTimeUtc()); });
}

QFuture<Result<void>> BoardService::addAdoption(const Reply &reply)
{
    return changed([reply](Board &board) { return board.addAdoption(reply, QDateTime::currentDateTimeUtc()); });
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
