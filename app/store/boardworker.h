#pragma once

#include "store/boardservice.h"
#include "store/courier.h"
#include "store/link.h"
#include "store/offlinecopy.h"
#include "store/publishedfolder.h"

#include <QDeadlineTimer>

namespace bravo {

/// A BoardService's other half, on the storage thread: opens the board there, looks for changes made elsewhere, and
/// where the server is out of reach reads from the copy and writes into the outbox.
class BoardWorker : public QObject {
public:
    BoardWorker(BoardService &service, const Location &where, const std::optional<NewBoard> &ifMissing);

    void open();
    void answer(BoardService::From from, const BoardService::Job &job);
    /// On a file: done. On a server: kept first, then sent with what else waits.
    Result<Done> take(const OutboxEntry &deed);

    /// Who acts and writes from now on, on this connection and the next ones; nobody: {}.
    void setSignIn(const SignIn &signIn);
    Result<QList<OutboxEntry>> entries();
    Result<void> discard(const QString &entryId);
    Result<void> release(const QString &entryId);

    /// From another thread: ends waits for a server that has said nothing for so long.
    void endSilence(std::chrono::milliseconds patience);

private:
    qint64 ownWrites();
    bool onServer() const { return m_where.engine == Location::Engine::Postgres; }
    void openIfDue();
    void reopen();
    void follow(Board &board);
    /// After an answer "out of reach": is it gone, or was it only busy?
    void seeWhetherGone();
    void lose();
    void tellReach();
    void lookSoon(int ms);
    void lookAgain();
    void look();
    void takeMark(qint64 mark);
    void send(const Courier::Sent &heard = {});
    Result<Done> doNow(const OutboxEntry &deed);
    void tell(const OutboxEntry &deed, const Done &done);

    BoardService &m_service;
    Location m_where;
    std::optional<NewBoard> m_ifMissing;
    std::shared_ptr<Link> m_link = std::make_shared<Link>();
    std::optional<Result<Board>> m_board;
    std::unique_ptr<Courier> m_courier; // of a server's board
    std::unique_ptr<OfflineCopy> m_copy; // of a server's board
    std::unique_ptr<PublishedFolder> m_folder; // where the board is one
    QString m_token;
    qint64 m_mark = 0;
    bool m_lost = false, m_wasOpen = false;
    std::optional<Reach> m_told;
    QDeadlineTimer m_nextTry, m_nextLook;
    QTimer m_soon{this};
};

} // namespace bravo
