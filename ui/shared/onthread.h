#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace bravo {

/// A thing on a thread of its own, made there when it is first asked: what is asked is done in that order, and whoever
/// types waits for none of it.
template <typename Thing> class OnThread {
public:
    template <typename... Arguments>
    explicit OnThread(Arguments... arguments) : m_make([arguments...] { return std::make_unique<Thing>(arguments...); })
    {
        m_thread.setMaxThreadCount(1);
    }
    /// All that was asked is done.
    ~OnThread() { m_thread.waitForDone(); }
    Q_DISABLE_COPY_MOVE(OnThread)

    /// `work` takes a Thing & and gives a value.
    template <typename Work> auto ask(Work work)
    {
        using Given = std::invoke_result_t<Work, Thing &>;
        const auto promise = std::make_shared<QPromise<Given>>();
        promise->start();
        m_thread.start([this, promise, work = std::move(work)] {
            if (!m_thing)
                m_thing = m_make();
            promise->addResult(work(*m_thing));
            promise->finish();
        });
        return promise->future();
    }
    /// What was asked and not yet begun is not done; its futures never answer.
    void forgetTheRest() { m_thread.clear(); }

private:
    std::function<std::unique_ptr<Thing>()> m_make;
    std::unique_ptr<Thing> m_thing; // of that thread
    QThreadPool m_thread;
};

} // namespace bravo
