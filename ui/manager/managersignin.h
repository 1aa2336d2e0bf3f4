#pragma once

#include "board/error.h"
#include "board/people.h"

#include <QObject>

namespace bravo {

class BoardService;
class ManagerWindow;
class WhoAreYou;
struct SignIn;
struct Someone;

/// Lets managers into a window of their own that no desk has opened: who are you, and where it is needed, the PIN. On a
/// board without any manager, whoever runs it comes in.
class ManagerSignIn : public QObject {
    Q_OBJECT

public:
    ManagerSignIn(BoardService &service, ManagerWindow &window);

    void ask();
    WhoAreYou *whoAreYou() const { return m_who; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void offer(const Result<Roster> &roster);
    void take(const Someone &someone);
    void prove(const Someone &someone, const QString &secret);
    void changeSecret(const Someone &someone, const QString &secret);
    void letIn(const QString &id);
    void leave();

    BoardService &m_service;
    ManagerWindow &m_window;
    WhoAreYou *m_who;
    QList<Employee> m_managers;
    bool m_signedIn = false;
};

} // namespace bravo
