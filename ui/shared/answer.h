#pragma once

#include <QFutureWatcher>

namespace bravo {

/// Calls `handle` with the answer on the context's thread; never after the context is gone. (QFuture::then with a
/// context object that died before the answer came would call into nothing in Qt 6.4.)
template <typename T, typename Handle> void whenAnswered(const QFuture<T> &future, QObject *context, Handle handle)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, handle = std::move(handle)] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            handle(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace bravo
