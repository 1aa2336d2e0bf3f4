#include "desk/wishessheet.h"

#include "board/text.h"
#include "shared/button.h"
#include "shared/checkbox.h"
#include "shared/choice.h"
#include "shared/field.h"
#include "shared/plainlabel.h"
#include "shared/saytrouble.h"
#include "shared/scrolled.h"
#include "shared/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace bravo {

namespace {

QLabel *wishLabel(const QString &text, const QFont &font, bool soft = false)
{
    return plainLabel(text, font, soft, ringWidth);
}

} // namespace

WishesSheet::WishesSheet(QWidget *window)
    : Sheet(window, {560, 650}),
      m_firstLook(new CheckBox(tr("A story about me reaches me first"))),
      m_nickname(new QLineEdit),
      m_trouble(wishLabel({}, uiFont(14, QFont::DemiBold))),
      m_off(new Button(tr("Take me off the board"))),
      m_keep(new Button(tr("Keep it"), Button::Kind::Primary))
{
    setAccessibleName(tr("How may we celebrate you?"));
    m_keep->setKeys(QKeyCombination(Qt::ControlModifier, Qt::Key_Return));
    auto *notNow = new Button(tr("Close"), Button::Kind::Link);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_trouble, 1);
    foot->addWidget(notNow);
    foot->addWidget(m_keep);
    QVBoxLayout *column = makeColumn();
    column->addWidget(wishLabel(tr("How may we celebrate you?"), uiFont(26, QFont::DemiBold, Face::Serif)));
    column->addWidget(
        wishLabel(tr("You decide it, and nobody else. Fewer people: that holds for the stories that are there, too."),
            uiFont(15), true));
    addScrolled(*column, scrolled(buildChoices()));
    column->addLayout(foot);
    connect(m_keep, &QPushButton::clicked, this, &WishesSheet::confirm);
    connect(notNow, &QPushButton::clicked, this, &WishesSheet::close);
    connect(m_off, &QPushButton::clicked, this, [this] {
        m_off->setEnabled(false); // once is enough: Undo puts back what it took
        Q_EMIT offAsked();
    });
    connect(m_nickname, &QLineEdit::returnPressed, this, &WishesSheet::confirm);
}

QWidget *WishesSheet::buildChoices()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, space(1), 0, 0);
    column->setSpacing(space(1));
    auto *who = new QWidget;
    who->setAccessibleName(tr("Who sees stories about you"));
    auto *choices = new QVBoxLayout(who);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(space(1));
    m_choices[0] = new Choice(tr("Before everyone"), tr("On everyone’s board, and on the screen in the break room."));
    m_choices[1] = new Choice(tr("In my team"), tr("My team sees it, and who told it, and managers. No screen."));
    m_choices[2] = new Choice(tr("Just me"), tr("I see it, and who told it, and managers; nobody else."));
    for (Choice *choice : m_choices)
        choices->addWidget(choice);
    column->addWidget(who);
    column->addSpacing(space(3));
    column->addWidget(m_firstLook, 0, Qt::AlignLeft);
    column->addWidget(wishLabel(
        tr("Who told it and managers see it at once; nobody else does until you have said yes."), uiFont(14), true));
    column->addSpacing(space(3));
    column->addWidget(wishLabel(tr("What you are called"), uiFont(13, QFont::DemiBold), true));
    m_nickname->setFont(uiFont(15));
    m_nickname->setMaxLength(80);
    m_nickname->setPlaceholderText(tr("A nickname, so that you are found by it"));
    m_nickname->setAccessibleName(tr("What you are called"));
    column->addWidget(new Field(m_nickname));
    column->addSpacing(space(3));
    column->addWidget(buildOff());
    column->addStretch();
    return page;
}

QWidget *WishesSheet::buildOff()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(3));
    row->addWidget(m_off);
    row->addWidget(
        wishLabel(tr("At once: no story about you stands before anybody but you, who told it, and managers."),
            uiFont(14), true),
        1);
    return box;
}

void WishesSheet::open(const Employee &person)
{
    choice(person.audience)->setChecked(true);
    m_firstLook->setChecked(person.firstLook);
    m_nickname->setText(person.nickname);
    sayTrouble({});
    Sheet::open();
    choice(person.audience)->setFocus();
}

Wishes WishesSheet::wishes() const
{
    Audience audience = Audience::Board;
    for (const Audience one : {Audience::Team, Audience::Private}) {
        if (choice(one)->isChecked())
            audience = one;
    }
    return {cleanLine(m_nickname->text()), audience, m_firstLook->isChecked()};
}

void WishesSheet::confirm()
{
    if (!m_keep->isEnabled())
        return; // it is on its way
    m_keep->setEnabled(false);
    Q_EMIT kept(wishes());
}

void WishesSheet::sayTrouble(const QString &sentence)
{
    bravo::sayTrouble(*m_trouble, sentence);
    m_keep->setEnabled(true);
    m_off->setEnabled(true);
}

} // namespace bravo
