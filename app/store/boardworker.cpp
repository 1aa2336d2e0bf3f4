#include "store/boardworker.h"

#include "store/error.h"

#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

constexpr int lookAtFileEvery = 500; // ms; SQLite's data_version costs microseconds
constexpr int lookAtServerEvery = 5000; // ms; the server tells of changes, and this is for when it could not
constexpr int lookAfterQuestion = 150; // ms: news that came along with an answer woke nobody
constexpr int tryAgainEvery = 1000; // ms, while the server is out of reach

/// Whether the board is to be opened anew. A file that another program uses for a moment is still there.
bool isLoss(const Error &error, bool onServer)
{
    return onServer ? error.kind == ErrorKind::OutOfReach : error == StoreError::fileMoved().error();
}

} // namespace

BoardWorker::BoardWorker(BoardService &service, const Location &where, const std::optional<NewBoard> &ifMissing)
    : m_service(service),
      m_where(where),
      m_ifMissing(ifMissing)
{
    if (!onServer())
        return;
    m_courier = std::make_unique<Courier>(where);
    m_copy = std::make_unique<OfflineCopy>(where);
}

void BoardWorker::open()
{
    if (m_courier)
        m_courier->count();
    reopen();
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &BoardWorker::look);
    if (const auto folder = PublishedFolder::at(m_where))
        m_folder = std::make_unique<PublishedFolder>(*folder);
    auto *timer = new QTimer(this);
    timer->setInterval(onServer() ? tryAgainEvery : lookAtFileEvery);
    connect(timer, &QTimer::timeout, this, &BoardWorker::lookAgain);
    timer->start();
}

void BoardWorker::answer(BoardService::From from, const BoardService::Job &job)
{
    openIfDue();
    const bool mayCopy = onServer() && from == BoardService::From::BoardOrCopy;
    bool answered = false;
    if (!m_lost) {
        const qint64 before = from == BoardService::From::Board ? ownWrites() : 0;
        const bool outOfReach = job(*m_board, !mayCopy);
        if (from == BoardService::From::Board && ownWrites() != before)
            Q_EMIT m_service.boardChanged(); // the other windows of this program
        answered = !outOfReach || !mayCopy;
        if (outOfReach)
            seeWhetherGone();
    }
    if (!answered) {
        Result<Board> *copy = m_lost && mayCopy ? m_copy->board() : nullptr;
        job(copy ? *copy : *m_board, true);
    }
    if (onServer())
        lookSoon(lookAfterQuestion);
}

qint64 BoardWorker::ownWrites()
{
    return m_board->and_then([](Board &board) { return board.ownWrites(); }).value_or(0);
}

/// A file is tried at each question; a server, where a try may take seconds, when one is due.
void BoardWorker::openIfDue()
{
    if (m_lost && (!onServer() || m_nextTry.hasExpired()))
        reopen();
}

void BoardWorker::seeWhetherGone()
{
    if (m_lost)
        return;
    const auto mark = (*m_board)->changeMark();
    if (!mark && isLoss(mark.error(), onServer()))
        lose();
}

void BoardWorker::lose()
{
    m_lost = true;
    if (onServer()) // its connection goes at once; a file is let go of when it is opened anew
        m_board = failure(ErrorKind::OutOfReach, BoardService::tr("The board's server cannot be reached."));
    m_nextTry.setRemainingTime(0);
    tellReach();
}

void BoardWorker::tellReach()
{
    Reach reach{.online = !m_lost};
    if (m_courier) {
        reach.waiting = m_courier->counts().waiting;
        reach.refused = m_courier->counts().refused;
    }
    if (m_told == reach)
        return;
    m_told = reach;
    QMetaObject::invokeMethod(
        &m_service, [service = &m_service, reach] { service->setReach(reach.online, reach.waiting, reach.refused); },
        Qt::QueuedConnection);
}

void BoardWorker::reopen()
{
    const bool first = !m_board;
    m_board.reset(); // the old connection goes before the new one comes
    const bool make = !m_wasOpen && m_ifMissing && !onServer() && !QFileInfo::exists(m_where.path);
    m_board.emplace(
        make ? Board::create(m_where, *m_ifMissing) : Board::open(m_where, Board::Access::ReadWrite, m_link));
    m_lost = !*m_board;
    if (m_lost && m_wasOpen && !onServer()
        && !QFileInfo::exists(m_where.path)) // nobody wants an empty one in its place
        m_board = failure(ErrorKind::OutOfReach,
            BoardService::tr("The board’s file is not at “%1” any more. Nothing was changed.").arg(m_where.path));
    m_nextTry.setRemainingTime(onServer() ? tryAgainEvery : lookAtServerEvery);
    if (!m_lost)
        follow(**m_board);
    tellReach();
    const bool copied = m_lost && onServer() && m_board->error().kind == ErrorKind::OutOfReach && m_copy->board();
    if (m_lost && !copied) {
        if (first)
            Q_EMIT m_service.openFailed(m_board->error());
        return;
    }
    if (!std::exchange(m_wasOpen, true))
        Q_EMIT m_service.opened();
    else if (!m_lost)
        Q_EMIT m_service.boardChanged(); // nobody told what happened in between
}

/// A new connection knows nothing of the old one: who acts, what to listen to; and only then, what there is.
void BoardWorker::follow(Board &board)
{
    // What cannot be asked is not allowed.
    const Standing standing = board.standing().value_or(onServer() ? Standing::Kiosk : Standing::Owner);
    QMetaObject::invokeMethod(
        &m_service, [service = &m_service, standing] { service->m_standing = standing; }, Qt::QueuedConnection);
    m_nextLook.setRemainingTime(lookAtServerEvery);
    if (onServer()) {
        m_courier->setNeedsTicket(standing != Standing::Owner);
        const auto who = board.actUnder(m_token);
        if (!m_token.isEmpty() && who && who->isEmpty()) // it ended while the server was away
            QMetaObject::invokeMethod(
                &m_service, [service = &m_service] { service->m_signIn.idleSeconds = 0; }, Qt::QueuedConnection);
        board.listen([this] { lookSoon(0); });
        m_copy->close();
        send();
    }
    if (!m_lost)
        takeMark(board.changeMark().value_or(0));
}

void BoardWorker::takeMark(qint64 mark)
{
    m_mark = mark;
    if (m_copy)
        m_copy->renew(mark);
}

/// However many say that there is news, it is looked for once.
void BoardWorker::lookSoon(int ms)
{
    if (!m_soon.isActive() || m_soon.remainingTime() > ms)
        m_soon.start(ms);
}

void BoardWorker::lookAgain()
{
    if (m_lost && m_nextTry.hasExpired())
        reopen();
    else if (!m_lost && (!onServer() || m_nextLook.hasExpired()))
        look();
    if (m_lost || !onServer())
        return;
    if (m_courier->counts().waiting > 0)
        send();
    m_copy->renew(m_mark);
}

void BoardWorker::look()
{
    if (m_lost)
        return;
    m_nextLook.setRemainingTime(lookAtServerEvery);
    if (m_folder)
        m_folder->lookSoon();
    const auto mark = (*m_board)->changeMark();
    if (!mark && m_folder) {
        reopen(); // what is new in the folder took the old copy's place
    } else if (!mark && isLoss(mark.error(), onServer())) {
        lose();
    } else if (mark && m_mark != *mark) {
        takeMark(*mark);
        Q_EMIT m_service.boardChanged();
    }
}

Result<Done> BoardWorker::take(const OutboxEntry &deed)
{
    openIfDue();
    if (!onServer())
        return doNow(deed);
    if (deed.kind == OutboxEntry::Kind::Withdraw) {
        if (m_courier->takeBack(deed.reply.incidentId, deed.employeeId).value_or(false)) {
            tellReach();
            tell(deed, {});
            return Done{};
        }
    }
    if (const auto kept = m_courier->keep(deed); !kept)
        return m_lost ? Result<Done>(tl::unexpected(kept.error())) : doNow(deed);
    std::optional<Done> mine;
    if (!m_lost)
        send([&](const OutboxEntry &sent, const Done &done) {
            if (sent.id == deed.id)
                mine = done;
        });
    auto refusal = m_courier->takeRefusal(deed.id);
    tellReach();
    lookSoon(lookAfterQuestion);
    if (refusal)
        return tl::unexpected(*refusal);
    return mine ? *mine : Done{.kept = true};
}

Result<Done> BoardWorker::doNow(const OutboxEntry &deed)
{
    auto done = m_board->and_then([&](Board &board) { return carryOut(board, deed); });
    if (done)
        tell(deed, *done);
    else if (done.error().kind == ErrorKind::OutOfReach)
        seeWhetherGone();
    return done;
}

void BoardWorker::send(const Courier::Sent &heard)
{
    const auto sent = m_courier->sendTo(**m_board, [&](const OutboxEntry &deed, const Done &done) {
        tell(deed, done);
        if (heard)
            heard(deed, done);
    });
    if (!sent && sent.error().kind == ErrorKind::OutOfReach)
        seeWhetherGone();
    tellReach();
}

/// The windows of this program need not wait for the look that finds the change.
void BoardWorker::tell(const OutboxEntry &deed, const Done &done)
{
    using Kind = OutboxEntry::Kind;
    const QString &incidentId = deed.reply.incidentId;
    if (deed.kind == Kind::Vote || deed.kind == Kind::WithdrawVote) {
        Q_EMIT m_service.voteChanged(incidentId, deed.employeeId, deed.kind == Kind::Vote);
        return;
    }
    if (deed.kind == Kind::Post)
        Q_EMIT m_service.incidentPosted(done.incident);
    else if (deed.kind == Kind::Withdraw)
        Q_EMIT m_service.incidentWithdrawn(incidentId);
    Q_EMIT m_service.boardChanged();
}

void BoardWorker::setSignIn(const SignIn &signIn)
{
    m_token = signIn.token;
    if (m_courier)
        m_courier->setAuthor(signIn);
}

Result<QList<OutboxEntry>> BoardWorker::entries()
{
    return m_courier ? m_courier->entries() : QList<OutboxEntry>();
}

Result<void> BoardWorker::discard(const QString &entryId)
{
    if (!m_courier)
        return {};
    auto done = m_courier->discard(entryId);
    tellReach();
    return done;
}

Result<void> BoardWorker::release(const QString &entryId)
{
    if (!m_courier)
        return {};
    auto done = m_courier->release(entryId);
    if (done && !m_lost)
        send();
    return done;
}

void BoardWorker::endSilence(std::chrono::milliseconds patience)
{
    if (m_link->busyFor(Link::Clock::now()) > patience)
        m_link->cut();
    if (m_copy)
        m_copy->endSilence(patience);
}

} // namespace bravo
