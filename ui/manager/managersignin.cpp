#include "manager/managersignin.h"

#include "desk/secretpage.h"
#include "desk/whoareyou.h"
#include "manager/managerwindow.h"
#include "shared/answer.h"
#include "shared/emptystate.h"
#include "store/boardservice.h"

#include <QApplication>
#include <QEvent>

#include <algorithm>

namespace bravo {

ManagerSignIn::ManagerSignIn(BoardService &service, ManagerWindow &window)
    : QObject(&window),
      m_service(service),
      m_window(window),
      m_who(new WhoAreYou(&window))
{
    m_who->setTakesNewNames(false);
    m_who->setPurpose(tr("For the manager’s pages, until you leave them."));
    connect(&window, &ManagerWindow::signInAsked, this, &ManagerSignIn::ask);
    connect(m_who, &WhoAreYou::chosen, this, &ManagerSignIn::take);
    connect(m_who, &WhoAreYou::secretGiven, this, &ManagerSignIn::prove);
    connect(m_who, &WhoAreYou::newSecretGiven, this, &ManagerSignIn::changeSecret);
    connect(m_who, &WhoAreYou::signOutAsked, this, &ManagerSignIn::leave);
    connect(&service, &BoardService::signedOut, this, &ManagerSignIn::leave);
    qApp->installEventFilter(this); // see eventFilter()
}

void ManagerSignIn::ask()
{
    whenAnswered(m_service.change([](Board &board) { return board.roster(); }), this,
        [this](const Result<Roster> &roster) { offer(roster); });
}

void ManagerSignIn::offer(const Result<Roster> &roster)
{
    if (!roster) {
        m_window.door()->say(tr("The board could not be opened"), roster.error().message, tr("Try again"));
        return;
    }
    m_managers.clear();
    std::ranges::copy_if(roster->employees, std::back_inserter(m_managers),
        [](const Employee &one) { return one.role == Role::Manager; });
    if (m_managers.isEmpty() && m_service.standing() == Standing::Owner)
        return m_window.setPerson({});
    Roster managers;
    managers.employees = m_managers;
    m_who->open(everyoneOf(managers, false), {});
}

/// The name is enough on a file where this person has no PIN.
void ManagerSignIn::take(const Someone &someone)
{
    const auto question = [id = someone.id](Board &board) { return board.secretOf(id); };
    whenAnswered(m_service.change(question), this, [this, someone](const Result<SecretState> &state) {
        if (state && *state == SecretState::Set)
            m_who->askSecret(someone);
        else if (state && *state == SecretState::None)
            letIn(someone.id);
        else
            m_window.door()->say(tr("These pages stay closed"),
                state ? tr("%1 has no PIN yet. A manager gives the first one.").arg(someone.name)
                      : state.error().message,
                tr("Sign in"));
    });
}

void ManagerSignIn::prove(const Someone &someone, const QString &secret)
{
    whenAnswered(m_service.signIn(someone.id, secret), this, [this](const Result<SignIn> &done) {
        if (!done)
            return m_who->secretPage()->sayTrouble(done.error().message);
        m_signedIn = true;
        letIn(done->person.id);
    });
}

void ManagerSignIn::changeSecret(const Someone &someone, const QString &secret)
{
    const auto deed = [id = someone.id, secret](
                          Board &board) { return board.setSecret(id, secret, QDateTime::currentDateTimeUtc()); };
    whenAnswered(m_service.change(deed), this, [this](const Result<void> &done) {
        if (!done)
            return m_who->secretPage()->sayTrouble(done.error().message);
        leave();
    });
}

void ManagerSignIn::letIn(const QString &id)
{
    m_who->hide();
    const auto person = std::ranges::find(m_managers, id, &Employee::id);
    if (person != m_managers.end())
        m_window.setPerson(*person);
}

void ManagerSignIn::leave()
{
    m_who->hide();
    if (std::exchange(m_signedIn, false))
        m_service.signOut();
    m_window.lock();
}

/// Every touch of a key or the mouse says that the one who signed in is still there.
bool ManagerSignIn::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    if (m_signedIn
        && (type == QEvent::KeyPress || type == QEvent::MouseButtonPress || type == QEvent::MouseMove
            || type == QEvent::Wheel || type == QEvent::TouchBegin))
        m_service.stillHere();
    return QObject::eventFilter(watched, event);
}

} // namespace bravo
