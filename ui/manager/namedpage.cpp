#include "manager/namedpage.h"

#include "board/text.h"
#include "manager/formsheet.h"
#include "manager/managerlist.h"
#include "shared/button.h"
#include "shared/dropdown.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bravo {

static QList<ListColumn> columnsOf(const NamedWords &words)
{
    QList<ListColumn> columns{{words.name, 4}};
    if (!words.other.isEmpty())
        columns += ListColumn{words.other, 3};
    if (!words.count.isEmpty())
        columns += ListColumn{words.count, 1, true};
    return columns;
}

NamedPage::NamedPage(const ManagerContext &context, const NamedWords &words)
    : ManagerPage(context, words.title, words.line),
      m_words(words),
      m_list(new ManagerList(words.title, columnsOf(words))),
      m_add(new Button(words.add, Button::Kind::Primary)),
      m_sheet(new FormSheet(*this, context.window, {480, 320}))
{
    head()->addAction(m_add);
    m_add->setEnabled(false); // until it is known what there is
    m_list->setEmpty(words.emptyTitle, words.emptySentence, words.add);
    body()->addWidget(m_list, 1);
    connect(m_add, &QPushButton::clicked, this, [this] { open({}); });
    connect(m_list, &ManagerList::emptyAction, this, [this] { open({}); });
    connect(m_list, &ManagerList::opened, this, &NamedPage::open);
}

void NamedPage::takeFocus()
{
    m_list->takeFocus();
}

QString NamedPage::nameOfOther(const QString &id) const
{
    const auto found = std::ranges::find(m_others, id, &NamedThing::id);
    return found == m_others.end() ? QString() : found->name;
}

void NamedPage::setThings(const QList<NamedThing> &things, const QList<NamedThing> &others)
{
    m_things = things;
    m_others = others;
    m_add->setEnabled(true);
    QList<ListRow> rows;
    for (const NamedThing &one : things) {
        ListRow row{.id = one.id, .cells = {one.name}, .order = {one.name}};
        if (!m_words.other.isEmpty()) {
            row.cells += nameOfOther(one.otherId);
            row.order += row.cells.back();
        }
        if (!m_words.count.isEmpty()) {
            row.cells += QString::number(one.count);
            row.order += one.count;
        }
        rows += row;
    }
    m_list->setFindable(rows.size() > 10); // fewer are seen at a glance
    m_list->setRows(rows);
}

void NamedPage::open(const QString &id)
{
    const auto there = std::ranges::find(m_things, id, &NamedThing::id);
    const NamedThing thing = there == m_things.end() ? NamedThing() : *there;
    const bool isNew = thing.id.isEmpty();
    m_sheet->begin(isNew ? m_words.addTitle : m_words.changeTitle, isNew ? tr("Add") : tr("Save"));
    auto *name = m_sheet->form()->addLine(m_words.name, thing.name, Form::Width::Whole);
    name->setMaxLength(120);
    DropDown *other = nullptr;
    if (!m_words.other.isEmpty()) {
        other = new DropDown;
        other->addItem(m_words.nobody, QString());
        for (const NamedThing &one : std::as_const(m_others))
            other->addItem(one.name, one.id);
        other->choose(thing.otherId);
        m_sheet->form()->add(m_words.other, other, Form::Width::Whole);
    }
    if (!isNew) {
        connect(m_sheet->addFootButton(m_words.remove), &QPushButton::clicked, this, [this, thing] {
            QList<NamedThing> left = m_things;
            left.removeIf([&thing](const NamedThing &one) { return one.id == thing.id; });
            write(left, tr("“%1” is gone.").arg(thing.name));
        });
    }
    disconnect(m_sheet, &FormSheet::kept, this, nullptr);
    connect(m_sheet, &FormSheet::kept, this, [this, thing, name, other] {
        NamedThing wish{thing.id, cleanLine(name->text()), other ? other->currentData().toString() : QString()};
        QList<NamedThing> all = m_things;
        const auto at = std::ranges::find(all, thing.id, &NamedThing::id);
        if (thing.id.isEmpty() || at == all.end())
            all += wish;
        else
            *at = wish;
        write(all, tr("“%1” is kept.").arg(wish.name));
    });
    m_sheet->openAgain(thing.id);
}

void NamedPage::write(const QList<NamedThing> &things, const QString &sentence)
{
    whenAnswered(keep(things), this, [this, sentence](const Result<void> &done) {
        if (!done)
            return m_sheet->sayTrouble(done.error().message);
        m_sheet->close();
        read();
        Q_EMIT said(sentence);
    });
}

} // namespace bravo
