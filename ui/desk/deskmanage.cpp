// The desk's way to the manager's window.
#include "desk/deskwindow.h"
#include "desk/sidebar.h"
#include "manager/managerwindow.h"
#include "shared/toast.h"

#include <algorithm>

namespace bravo {

/// Who sits here is a manager; on a board without any, whoever runs it.
bool DeskWindow::mayManage() const
{
    const bool led =
        std::ranges::any_of(m_roster.employees, [](const Employee &one) { return one.role == Role::Manager; });
    return led ? !m_namedOnly && whoSitsHere().role == Role::Manager : m_service->standing() == Standing::Owner;
}

/// Also when somebody else sits down: then what the window showed is not for their eyes.
void DeskWindow::offerManager()
{
    m_sidebar->setManages(mayManage());
    if (m_manager && !m_manager->isLocked() && m_manager->person().id != m_person.id)
        m_manager->lock();
}

void DeskWindow::askToManage()
{
    if (mayManage())
        return openManager();
    const auto refuse = [this] { m_toast->say(tr("The manager’s pages are for managers.")); };
    if (!m_person.id.isEmpty())
        return refuse();
    askWhoThen([this, refuse] { mayManage() ? openManager() : refuse(); });
}

void DeskWindow::openManager()
{
    if (!m_manager) {
        m_manager = std::make_unique<ManagerWindow>(*m_service);
        m_manager->setWindowIcon(windowIcon());
        connect(m_manager.get(), &ManagerWindow::signInAsked, this, [this] {
            raise();
            activateWindow();
            askToManage();
        });
    }
    m_manager->setPerson(whoSitsHere());
    m_manager->show();
    m_manager->raise();
    m_manager->activateWindow();
}

} // namespace bravo
