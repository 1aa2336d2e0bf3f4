#include "manager/peoplepage.h"

#include "board/text.h"
#include "manager/formsheet.h"
#include "manager/managerlist.h"
#include "shared/button.h"
#include "shared/dropdown.h"

#include <QCompleter>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bravo {

PeoplePage::PeoplePage(const ManagerContext &context)
    : ManagerPage(context, tr("People"), tr("Everybody whom a story can celebrate.")),
      m_list(new ManagerList(tr("People"), {{tr("Name"), 5}, {tr("Team"), 3}, {tr("Role"), 2}})),
      m_form(new FormSheet(*this, context.window, {560, 380}))
{
    auto *adds = new Button(tr("Add somebody…"), Button::Kind::Primary);
    head()->addAction(adds);
    m_list->setEmpty(tr("Nobody yet"), tr("Add those who work here, so that stories can celebrate them."));
    body()->addWidget(m_list, 1);
    connect(adds, &QPushButton::clicked, this, &PeoplePage::add);
}

void PeoplePage::read()
{
    whenDone(context().service.ask([](Board &board) { return board.roster(); }),
        [this](const Roster &roster) { take(roster); });
}

void PeoplePage::takeFocus()
{
    m_list->takeFocus();
}

void PeoplePage::take(const Roster &roster)
{
    m_roster = roster;
    QList<ListRow> rows;
    for (const Employee &one : roster.employees)
        rows += {.id = one.id,
            .cells = {one.name, one.team, one.role == Role::Manager ? tr("Manager") : tr("Staff")},
            .face = one.name,
            .also = one.nickname};
    m_list->setRows(rows);
    head()->setLine(tr("%n people whom a story can celebrate.", nullptr, static_cast<int>(roster.employees.size())));
}

void PeoplePage::add()
{
    m_form->begin(tr("Add somebody"), tr("Add"));
    auto *name = m_form->form()->addLine(tr("Name"));
    auto *nickname = m_form->form()->addLine(tr("What they are called"));
    auto *team = m_form->form()->addLine(tr("Team"));
    QStringList teams;
    for (const Team &one : std::as_const(m_roster.teams))
        teams += one.name;
    team->setCompleter(new QCompleter(teams, team));
    team->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    auto *role = new DropDown;
    role->addItem(tr("Staff"), static_cast<int>(Role::Staff));
    role->addItem(tr("Manager"), static_cast<int>(Role::Manager));
    m_form->form()->add(tr("Role"), role);
    disconnect(m_form, &FormSheet::kept, this, nullptr);
    connect(m_form, &FormSheet::kept, this, [this, name, nickname, team, role] {
        const NewEmployee wish{cleanLine(name->text()), cleanLine(team->text()), cleanLine(nickname->text()),
            static_cast<Role>(role->currentData().toInt())};
        const auto deed = [wish](Board &board) { return board.addEmployee(wish); };
        whenAnswered(context().service.change(deed), this, [this](const Result<Employee> &added) {
            if (!added)
                return m_form->sayTrouble(added.error().message);
            m_form->close();
            read();
            m_list->select(added->id);
            Q_EMIT said(tr("%1 is on the board.").arg(added->name));
        });
    });
    m_form->open();
}

} // namespace bravo
