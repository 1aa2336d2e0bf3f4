#pragma once

#include "manager/managercontext.h"
#include "shared/answer.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace bravo {

/// The head of a manager's page: its title, one line that says what it is for, and what to do at its end.
class PageHead : public QWidget {
    Q_OBJECT

public:
    PageHead(const QString &title, const QString &line);

    /// The one line, where it says more than at first.
    void setLine(const QString &line);
    /// Adds it behind those that are there.
    void addAction(QWidget *action);

private:
    QLabel *m_line;
    QHBoxLayout *m_actions;
};

/// One page of a manager's. It is made when it is first shown; from then on it reads the board again whenever that
/// changed and the page is in sight.
class ManagerPage : public QWidget {
    Q_OBJECT

public:
    ManagerPage(const ManagerContext &context, const QString &title, const QString &line);

    PageHead *head() const { return m_head; }
    /// Asks the board for what is shown.
    virtual void read() { }
    /// Where the keys go when one comes to the page.
    virtual void takeFocus();
    /// Escape: out of what is open in the page; false where nothing is.
    virtual bool back() { return false; }

Q_SIGNALS:
    /// A sentence at the window's foot, with something to do about it; Ctrl+Z does it, too.
    void said(const QString &sentence, const QString &action = {}, const std::function<void()> &act = {});

protected:
    const ManagerContext &context() const { return m_context; }
    /// Below the head; the page fills it.
    QVBoxLayout *body() const { return m_body; }
    void showEvent(QShowEvent *event) override;

    /// What the board answers, on this page's thread; where it could not, that is said and `handle` is not called.
    template <typename T, typename Handle> void whenDone(const QFuture<Result<T>> &future, Handle handle)
    {
        whenAnswered(future, this, [this, handle = std::move(handle)](const Result<T> &answer) {
            if (!answer)
                Q_EMIT said(answer.error().message);
            else if constexpr (std::is_void_v<T>)
                handle();
            else
                handle(*answer);
        });
    }

private:
    ManagerContext m_context;
    PageHead *m_head;
    QVBoxLayout *m_body;
    bool m_stale = true; // the board changed while the page was out of sight
};

} // namespace bravo
