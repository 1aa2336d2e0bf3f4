#include "manager/personsheets.h"

#include "board/text.h"
#include "desk/faces.h"
#include "manager/formsheet.h"
#include "manager/managerlist.h"
#include "manager/peoplepage.h"
#include "manager/portrait.h"
#include "shared/button.h"
#include "shared/checkbox.h"
#include "shared/dropdown.h"
#include "shared/flowlayout.h"
#include "shared/theme.h"

#include <QCompleter>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace bravo {

struct PersonSheets::Fields {
    QLineEdit *name, *nickname, *team;
    DropDown *role;
    CheckBox *trusted;
    PortraitField *portrait;
};

PersonSheets::PersonSheets(PeoplePage &page) : QObject(&page), m_page(page) { }

FormSheet &PersonSheets::form()
{
    return *m_page.m_form;
}

template <typename T>
void PersonSheets::afterwards(const QFuture<Result<T>> &done, const std::function<void(const T &)> &then)
{
    whenAnswered(done, &m_page, [this, then](const Result<T> &answer) {
        if (!answer)
            return form().sayTrouble(answer.error().message);
        form().close();
        m_page.read();
        then(*answer);
    });
}

template void PersonSheets::afterwards(const QFuture<Result<int>> &done, const std::function<void(const int &)> &then);
template void PersonSheets::afterwards(const QFuture<Result<QList<Mention>>> &done,
    const std::function<void(const QList<Mention> &)> &then); // settling.cpp's

void PersonSheets::edit(const Member &member)
{
    const Employee &one = member.person;
    const bool isNew = one.id.isEmpty();
    const auto fields = std::make_shared<Fields>();
    form().begin(isNew ? tr("Add somebody") : one.name, isNew ? tr("Add") : tr("Save"),
        [this, id = one.id, fields] { keep(id, *fields); });
    Form &into = *form().form();
    fields->name = into.addLine(tr("Name"), one.name);
    fields->nickname = into.addLine(tr("What they are called"), one.nickname);
    fields->team = into.addLine(tr("Team"), one.team);
    QStringList teams;
    for (const Team &team : std::as_const(m_page.m_facts.teams))
        teams += team.name;
    fields->team->setCompleter(new QCompleter(teams, fields->team));
    fields->team->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    fields->role = new DropDown;
    fields->role->addItem(tr("Staff"), static_cast<int>(Role::Staff));
    fields->role->addItem(tr("Manager"), static_cast<int>(Role::Manager));
    fields->role->choose(static_cast<int>(one.role));
    into.add(tr("Role"), fields->role);
    fields->portrait =
        new PortraitField(PortraitField::Shape::Face, one.name, m_page.m_faces->of(one.id), m_page.context().window);
    connect(fields->portrait, &PortraitField::failed, &form(), &FormSheet::sayTrouble);
    connect(fields->name, &QLineEdit::textChanged, fields->portrait, &PortraitField::setName);
    into.add(tr("Photo"), fields->portrait, Form::Width::Whole);
    fields->trusted = new CheckBox(tr("Their stories do not wait for a manager"));
    fields->trusted->setChecked(member.trusted);
    into.add({}, fields->trusted, Form::Width::Whole);
    if (!isNew)
        addMore(member);
    form().openAgain(one.id);
}

void PersonSheets::addMore(const Member &member)
{
    const Employee &one = member.person;
    auto *more = new QWidget;
    auto *flow = new FlowLayout(space(1), more);
    const auto add = [&](const QString &text, auto deed) {
        auto *button = new Button(text, Button::Kind::Link);
        connect(button, &QPushButton::clicked, this, deed);
        flow->addWidget(button);
    };
    add(tr("New PIN…"), [this, one] { newSecret(one); });
    add(one.left ? tr("They are back") : tr("They left"), [this, one] { setLeft(one, !one.left); });
    if (!one.left)
        add(tr("Entered twice…"), [this, id = one.id] { merge(id); });
    add(tr("Erase…"), [this, one] { erase(one); });
    form().form()->add(tr("More"), more, Form::Width::Whole);
}

void PersonSheets::keep(const QString &id, const Fields &fields)
{
    const MemberChange change{.name = cleanLine(fields.name->text()),
        .nickname = cleanLine(fields.nickname->text()),
        .team = cleanLine(fields.team->text()),
        .role = static_cast<Role>(fields.role->currentData().toInt()),
        .trusted = fields.trusted->isChecked(),
        .photo = fields.portrait->photo()};
    const auto deed = [id, change, by = m_page.context().person.id, now = m_page.context().now()](
                          Board &board) -> Result<Employee> {
        if (!id.isEmpty())
            return board.changeMember(id, change, by, now);
        const auto made = board.addEmployee({change.name, change.team, change.nickname, change.role});
        if (!made || (!change.trusted && !change.photo))
            return made;
        return board.changeMember(made->id, change, by.isEmpty() && change.role == Role::Manager ? made->id : by, now);
    };
    afterwards<Employee>(m_page.context().service.change(deed), [this, isNew = id.isEmpty()](const Employee &one) {
        m_page.list()->select(one.id);
        Q_EMIT m_page.said(isNew ? tr("%1 is on the board.").arg(one.name) : tr("Kept."));
    });
}

void PersonSheets::newSecret(const Employee &person)
{
    const auto first = std::make_shared<QLineEdit *>(), again = std::make_shared<QLineEdit *>();
    form().begin(tr("A new PIN for %1").arg(person.name), tr("Save"), [this, person, first, again] {
        const QString secret = (*first)->text();
        if (secret != (*again)->text())
            return form().sayTrouble(tr("The two are not the same. Please type them again."));
        const auto deed = [id = person.id, secret, now = m_page.context().now()](Board &board) -> Result<bool> {
            return board.setSecret(id, secret, now).map([] { return true; });
        };
        afterwards<bool>(m_page.context().service.change(deed), [this, name = person.name](bool) {
            Q_EMIT m_page.said(tr("%1 signs in with the new PIN from now on.").arg(name));
        });
    });
    *first = form().form()->addLine(person.role == Role::Manager ? tr("Password") : tr("PIN"));
    *again = form().form()->addLine(tr("Once more"));
    for (QLineEdit *line : {*first, *again})
        line->setEchoMode(QLineEdit::Password);
    form().form()->addWords(person.role == Role::Manager
            ? tr("A manager’s password has at least eight characters.")
            : tr("At least four digits or letters. Tell them, and let them choose another one."));
    form().open();
}

void PersonSheets::setLeft(const Employee &person, bool left)
{
    const auto change = [this](const QString &id, bool gone) {
        return m_page.context().service.change(
            [id, gone, by = m_page.context().person.id, now = m_page.context().now()](
                Board &board) -> Result<bool> { return board.setLeft(id, gone, by, now).map([] { return true; }); });
    };
    afterwards<bool>(change(person.id, left), [this, change, person, left](bool) {
        const QString sentence = left ? tr("%1 left. Their stories stay.") : tr("%1 is back.");
        Q_EMIT m_page.said(sentence.arg(person.name), tr("Undo"), [this, change, person, left] {
            m_page.whenDone(change(person.id, !left), [this](bool) { m_page.read(); });
        });
    });
}

void PersonSheets::merge(const QString &id, const QString &otherId)
{
    const Member *one = m_page.member(id);
    if (!one)
        return;
    auto *into = new DropDown;
    for (const Member &other : std::as_const(m_page.m_facts.members)) {
        if (other.person.id != id && !other.person.left)
            into->addItem(other.person.team.isEmpty() ? other.person.name
                                                      : tr("%1, %2").arg(other.person.name, other.person.team),
                other.person.id);
    }
    QString likely = otherId;
    for (const auto &[a, b] : std::as_const(m_page.m_facts.doubles)) {
        if (likely.isEmpty() && (a == id || b == id))
            likely = a == id ? b : a;
    }
    into->choose(likely);
    const auto ask = [this, id](const QString &other, bool dryRun) {
        return m_page.context().service.change(
            [id, other, dryRun, by = m_page.context().person.id, now = m_page.context().now()](
                Board &board) { return board.merge(id, other, by, now, dryRun); });
    };
    form().begin(tr("%1 was entered twice").arg(one->person.name), tr("Make them one"), [this, ask, into] {
        afterwards<MergeReport>(ask(into->currentData().toString(), false),
            [this](const MergeReport &) { Q_EMIT m_page.said(tr("They are one person now.")); });
    });
    form().form()->add(tr("The entry that stays"), into, Form::Width::Whole);
    QLabel *moves = form().form()->addWords({}, false);
    form().form()->addWords(
        tr("All that hangs on %1 goes to the other entry. This cannot be undone.").arg(one->person.name));
    const auto tell = [this, ask, into, moves] {
        whenAnswered(ask(into->currentData().toString(), true), moves, [moves](const Result<MergeReport> &report) {
            moves->setText(report ? tr("%1 and %2 move, with %3 and %4.")
                                        .arg(tr("%n stories about them", nullptr, report->stories),
                                            tr("%n stories that they told", nullptr, report->told),
                                            tr("%n votes", nullptr, report->votes),
                                            tr("%n thanks and tries", nullptr, report->answers))
                                  : report.error().message);
        });
    };
    connect(into, &QComboBox::currentIndexChanged, moves, tell);
    tell();
    form().open();
}

void PersonSheets::erase(const Employee &person)
{
    const auto typed = std::make_shared<QLineEdit *>();
    form().begin(tr("Erase %1?").arg(person.name), tr("Erase"), [this, person, typed] {
        if (foldedKey((*typed)->text()) != foldedKey(person.name))
            return form().sayTrouble(tr("Type the name as it stands above, so that nobody is erased by a slip."));
        const auto deed = [id = person.id, by = m_page.context().person.id, now = m_page.context().now()](
                              Board &board) { return board.erase(id, by, now); };
        afterwards<QList<Mention>>(m_page.context().service.change(deed), [this, person](const QList<Mention> &left) {
            Q_EMIT m_page.said(tr("Erased. Stories and votes stay, under “a colleague”."));
            if (!left.isEmpty())
                settle(person.name, left);
        });
    });
    form().form()->addWords(tr("Name, nickname, PIN and photo go, everywhere, and do not come back with a backup. What "
                               "they told and voted stays, under “a colleague”. This cannot be undone."),
        false);
    *typed = form().form()->addLine(tr("The name, to be sure"), {}, Form::Width::Whole);
    form().open();
}

} // namespace bravo
