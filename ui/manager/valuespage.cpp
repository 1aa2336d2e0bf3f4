#include "manager/valuespage.h"

#include "board/text.h"
#include "board/valuesign.h"
#include "manager/colorfield.h"
#include "manager/formsheet.h"
#include "manager/managerlist.h"
#include "manager/signfield.h"
#include "shared/button.h"

#include <QAction>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bravo {

static QList<ColorField::Named> quietColors()
{
    return {{ValuesPage::tr("Coral"), u"coral"_s}, {ValuesPage::tr("Teal"), u"teal"_s},
        {ValuesPage::tr("Plum"), u"plum"_s}, {ValuesPage::tr("Navy"), u"navy"_s}, {ValuesPage::tr("Leaf"), u"leaf"_s}};
}

ValuesPage::ValuesPage(const ManagerContext &context)
    : ManagerPage(
        context, tr("Values"), tr("What is worth celebrating here, in your own words. Three to five are enough.")),
      m_list(new ManagerList(tr("Values"), {{.title = tr("Value"), .brief = true}, {tr("What it means")}})),
      m_sheet(new FormSheet(*this, context.window, {560, 560})),
      m_up(new Button(tr("Move up"))),
      m_down(new Button(tr("Move down")))
{
    auto *adds = new Button(tr("Add a value…"), Button::Kind::Primary);
    m_up->setKeys(QKeyCombination(Qt::AltModifier, Qt::Key_Up));
    m_down->setKeys(QKeyCombination(Qt::AltModifier, Qt::Key_Down));
    for (Button *one : {m_up, m_down, adds})
        head()->addAction(one);
    m_list->setFindable(false);
    m_list->setEmpty(tr("No value yet"), tr("With values, a story says what it is an example of."), tr("Add a value…"));
    body()->addWidget(m_list, 1);
    const auto key = [this](Qt::Key which, int by) {
        auto *action = new QAction(this);
        action->setShortcut(QKeyCombination(Qt::AltModifier, which));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, by] { move(by); });
        addAction(action);
    };
    key(Qt::Key_Up, -1);
    key(Qt::Key_Down, 1);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(adds, &QPushButton::clicked, this, [this] { open({}); });
    connect(m_list, &ManagerList::emptyAction, this, [this] { open({}); });
    connect(m_list, &ManagerList::opened, this, &ValuesPage::open);
    m_list->setMovable(true);
    connect(m_list, &ManagerList::moved, this, &ValuesPage::moveTo);
}

void ValuesPage::read()
{
    whenDone(context().service.ask([](Board &board) { return board.roster(); }),
        [this](const Roster &roster) { show(roster.values); });
}

void ValuesPage::takeFocus()
{
    m_list->takeFocus();
}

void ValuesPage::show(const QList<Value> &values)
{
    m_values = values;
    QList<ListRow> rows;
    for (const Value &one : values)
        rows += {.id = one.id, .cells = {shownName(one), one.meaning}, .color = one.color};
    m_list->setRows(rows);
    m_up->setEnabled(values.size() > 1);
    m_down->setEnabled(values.size() > 1);
}

void ValuesPage::move(int by)
{
    const QString id = m_list->current();
    moveTo(id, std::ranges::find(m_values, id, &Value::id) - m_values.begin() + by);
}

void ValuesPage::moveTo(const QString &id, qsizetype to)
{
    const auto at = std::ranges::find(m_values, id, &Value::id) - m_values.begin();
    if (at == m_values.size() || to < 0 || to >= m_values.size())
        return;
    QList<Value> moved = m_values;
    moved.move(at, to);
    show(moved); // at once; what the board says comes after
    m_list->select(id);
    write(moved, {});
}

void ValuesPage::open(const QString &id)
{
    const auto there = std::ranges::find(m_values, id, &Value::id);
    const Value value = there == m_values.end() ? Value() : *there;
    const bool isNew = value.id.isEmpty();
    m_sheet->begin(isNew ? tr("Add a value") : tr("Change a value"), isNew ? tr("Add") : tr("Save"));
    auto *name = m_sheet->form()->addLine(tr("Value"), value.name, Form::Width::Whole);
    auto *meaning = m_sheet->form()->addLine(tr("What it means"), value.meaning, Form::Width::Whole);
    name->setMaxLength(80);
    meaning->setMaxLength(200);
    const auto next = static_cast<std::size_t>(m_values.size()) % std::size(valueColors);
    auto *color = new ColorField(quietColors(), isNew ? QString(QLatin1StringView(valueColors[next])) : value.color);
    m_sheet->form()->add(tr("Colour"), color, Form::Width::Whole);
    auto *sign = new SignField(value.icon);
    m_sheet->form()->add(tr("Sign"), sign, Form::Width::Whole, tr("It stands before the name, on chips and screens."));
    if (!isNew)
        connect(m_sheet->addFootButton(tr("Offer it no more")), &QPushButton::clicked, this,
            [this, value] { retire(value); });
    disconnect(m_sheet, &FormSheet::kept, this, nullptr);
    connect(m_sheet, &FormSheet::kept, this, [this, value, name, meaning, color, sign] {
        Value wish = value;
        wish.name = cleanLine(name->text());
        wish.meaning = cleanLine(meaning->text());
        wish.color = color->color();
        wish.icon = sign->sign();
        QList<Value> all = m_values;
        const auto at = std::ranges::find(all, value.id, &Value::id);
        if (value.id.isEmpty() || at == all.end())
            all += wish;
        else
            *at = wish;
        write(all, tr("“%1” is kept.").arg(wish.name));
    });
    m_sheet->open();
}

void ValuesPage::retire(const Value &value)
{
    QList<Value> left = m_values;
    left.removeIf([&value](const Value &one) { return one.id == value.id; });
    write(left, tr("“%1” is offered no more. Stories that have it keep it.").arg(value.name), m_values);
}

/// With `before`, it can be undone.
void ValuesPage::write(const QList<Value> &values, const QString &sentence, const QList<Value> &before)
{
    const auto deed = [values, by = context().person.id, now = context().now()](
                          Board &board) { return board.setValues(values, by, now); };
    whenAnswered(context().service.change(deed), this, [this, sentence, before](const Result<void> &done) {
        if (!done && m_sheet->isVisible())
            return m_sheet->sayTrouble(done.error().message);
        m_sheet->close();
        read();
        if (!done)
            Q_EMIT said(done.error().message);
        else if (!before.isEmpty())
            Q_EMIT said(sentence, tr("Undo"), [this, before] { write(before, {}); });
        else if (!sentence.isEmpty())
            Q_EMIT said(sentence);
    });
}

} // namespace bravo
