#pragma once

#include "desk/draft.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

namespace bravo {

/// A board's drafts on a thread of their own: what is asked is done in that order, and whoever types waits for no disk.
class DraftKeeper {
public:
    explicit DraftKeeper(const Location &board) : m_board(board) { m_thread.setMaxThreadCount(1); }
    /// All that was asked is done.
    ~DraftKeeper() { m_thread.waitForDone(); }
    Q_DISABLE_COPY_MOVE(DraftKeeper)

    /// `work` takes a DraftFolder & and gives a value.
    template <typename Work> auto ask(Work work)
    {
        using Given = std::invoke_result_t<Work, DraftFolder &>;
        const auto promise = std::make_shared<QPromise<Given>>();
        promise->start();
        m_thread.start([this, promise, work = std::move(work)] {
            if (!m_folder)
                m_folder = std::make_unique<DraftFolder>(m_board);
            promise->addResult(work(*m_folder));
            promise->finish();
        });
        return promise->future();
    }

private:
    Location m_board;
    std::unique_ptr<DraftFolder> m_folder; // of that thread
    QThreadPool m_thread;
};

} // namespace bravo
