#include "manager/peoplepage.h"

#include "board/doubles.h"
#include "desk/faces.h"
#include "manager/formsheet.h"
#include "manager/managerlist.h"
#include "manager/personsheets.h"
#include "shared/ask.h"
#include "shared/button.h"
#include "shared/segmented.h"
#include "store/roster.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bravo {

PeoplePage::PeoplePage(const ManagerContext &context)
    : ManagerPage(context, tr("People"), tr("Everybody whom a story can celebrate.")),
      m_list(new ManagerList(tr("People"), {{tr("Name"), 5}, {tr("Team"), 3}, {tr("Role"), 2}})),
      m_which(new Segmented({tr("Working here"), tr("Left")})),
      m_form(new FormSheet(*this, context.window, {760, 560})),
      m_add(new Button(tr("Add somebody…"), Button::Kind::Primary)),
      m_import(new Button(tr("Import…"))),
      m_doubles(new Button({}, Button::Kind::Link)),
      m_names(new Button(tr("Find a name in the texts…"), Button::Kind::Link)),
      m_faces(new Faces(context.service, this)),
      m_sheets(new PersonSheets(*this))
{
    m_import->setToolTip(tr("A table with the columns “name”, “team”, “role” and “nickname”"));
    head()->addAction(m_import);
    head()->addAction(m_add);
    auto *row = new QHBoxLayout;
    row->addWidget(m_which);
    row->addStretch();
    row->addWidget(m_doubles);
    row->addWidget(m_names);
    m_doubles->hide();
    m_names->hide();
    body()->addLayout(row);
    body()->addWidget(m_list, 1);
    connect(m_add, &QPushButton::clicked, this, &PeoplePage::add);
    connect(m_import, &QPushButton::clicked, this, [this] {
        const QString file = ask::fileToOpen(this, tr("The people"), tr("Tables (*.csv *.txt)"));
        if (!file.isEmpty())
            previewImport(file);
    });
    connect(m_which, &Segmented::currentChanged, this, &PeoplePage::show);
    connect(m_list, &ManagerList::opened, this, &PeoplePage::edit);
    connect(m_faces, &Faces::changed, this, &PeoplePage::show);
    connect(m_names, &QPushButton::clicked, this, [this] { m_sheets->findName(); });
    connect(m_doubles, &QPushButton::clicked, this, [this] {
        const auto &[one, other] = m_facts.doubles.front();
        m_sheets->merge(one, other);
    });
}

void PeoplePage::read()
{
    const auto question = [](Board &board) -> Result<Facts> {
        const auto members = board.members();
        const auto roster = members ? board.roster() : tl::unexpected(members.error());
        if (!roster)
            return tl::unexpected(roster.error());
        return Facts{*members, roster->teams, likelyDoubles(named(roster->employees))};
    };
    whenDone(context().service.ask(question), [this](const Facts &facts) { take(facts); });
}

void PeoplePage::takeFocus()
{
    m_list->takeFocus();
}

void PeoplePage::take(const Facts &facts)
{
    m_facts = facts;
    Roster everybody;
    for (const Member &one : facts.members)
        everybody.employees += one.person;
    m_faces->setRoster(everybody);
    const auto here = std::ranges::count_if(facts.members, [](const Member &one) { return !one.person.left; });
    head()->setLine(tr("%n people whom a story can celebrate.", nullptr, static_cast<int>(here)));
    m_doubles->setVisible(!facts.doubles.isEmpty());
    if (!facts.doubles.isEmpty()) {
        const auto &[one, other] = facts.doubles.front();
        const Member *first = member(one), *second = member(other);
        if (first && second)
            m_doubles->setText(tr("Is “%1” the same person as “%2”?").arg(first->person.name, second->person.name));
        m_doubles->updateGeometry();
    }
    show();
}

void PeoplePage::show()
{
    const bool left = m_which->current() == 1;
    m_names->setVisible(left);
    if (left)
        m_list->setEmpty(tr("Nobody left"), tr("Whoever leaves stands here; their stories stay on the board."));
    else
        m_list->setEmpty(tr("Nobody yet"), tr("Add those who work here, so that stories can celebrate them."));
    QList<ListRow> rows;
    for (const auto &[one, trusted, hasSecret, leftAt] : std::as_const(m_facts.members)) {
        if (one.left != left)
            continue;
        const QString role = one.role == Role::Manager ? tr("Manager") : trusted ? tr("Trusted author") : tr("Staff");
        rows += {.id = one.id,
            .cells = {one.name, one.team, role},
            .face = one.name,
            .photo = m_faces->of(one.id),
            .also = one.nickname,
            .faint = left};
    }
    m_list->setRows(rows);
}

const Member *PeoplePage::member(const QString &id) const
{
    const auto found = std::ranges::find_if(m_facts.members, [&id](const Member &one) { return one.person.id == id; });
    return found == m_facts.members.end() ? nullptr : &*found;
}

void PeoplePage::add()
{
    m_sheets->edit({});
}

void PeoplePage::edit(const QString &id)
{
    if (const Member *one = member(id))
        m_sheets->edit(*one);
}

} // namespace bravo
