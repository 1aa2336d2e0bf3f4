#include "manager/rulespage.h"

#include "publish/speech.h"
#include "shared/checkbox.h"
#include "shared/dropdown.h"
#include "shared/scrolled.h"
#include "shared/theme.h"

#include <QLabel>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

QLabel *text(const QString &words, const QFont &font, bool soft)
{
    auto *label = new QLabel(words);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(font);
    label->setContentsMargins(ringWidth, 0, ringWidth, 0); // in line with the controls' borders
    if (soft)
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

/// A part of the page: what it is about, then its rules, one below the other.
QVBoxLayout *part(QWidget *box, const QString &title)
{
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(1));
    column->addWidget(text(title, uiFont(20, QFont::DemiBold, Face::Serif), false));
    column->addSpacing(space(2));
    return column;
}

/// What the rule does, below what it is.
void addRule(QVBoxLayout *column, QWidget *rule, const QString &meaning)
{
    rule->setAccessibleDescription(meaning);
    column->addWidget(rule, 0, Qt::AlignLeading);
    auto *words = text(meaning, uiFont(14), true);
    column->addWidget(words);
    column->addSpacing(space(4));
}

/// A choice with its question over it.
void addChoice(QVBoxLayout *column, const QString &question, DropDown *choice, const QString &meaning)
{
    column->addWidget(text(question, uiFont(15, QFont::DemiBold), false));
    choice->setAccessibleName(question);
    choice->setMinimumHeight(choice->sizeHint().height());
    addRule(column, choice, meaning);
}

} // namespace

RulesPage::RulesPage(const ManagerContext &context)
    : ManagerPage(context, tr("Rules"), tr("How this board is kept. A change counts at once.")),
      m_moderated(new CheckBox(tr("Stories wait until a manager has read them"))),
      m_sealed(new CheckBox(tr("Votes are sealed until the month closes"))),
      m_rest(new DropDown),
      m_idle(new DropDown),
      m_language(new DropDown),
      m_season(new DropDown),
      m_least(new DropDown)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, space(4), space(4));
    column->setSpacing(space(5));
    for (QWidget *one : {buildStories(), buildDesks(), buildDocuments(), buildSeason()})
        column->addWidget(one);
    column->addStretch(1);
    page->setMaximumWidth(scaled(640) + space(4)); // the whole page: its height is computed for the same width
    body()->addWidget(scrolled(page), 1);
    setEnabled(false); // until the board has said what holds
    for (CheckBox *one : {m_moderated, m_sealed})
        connect(one, &QCheckBox::toggled, this, &RulesPage::keep);
    for (DropDown *one : {m_rest, m_idle, m_language, m_season, m_least})
        connect(one, &QComboBox::currentIndexChanged, this, &RulesPage::keep);
}

QWidget *RulesPage::buildStories()
{
    auto *box = new QWidget;
    auto *column = part(box, tr("Stories and votes"));
    addRule(column, m_moderated,
        tr("They wait in the queue. People whom you trust, and managers, post at once all the same."));
    addRule(
        column, m_sealed, tr("Nobody sees a count before the month is over, so nobody votes for who leads already."));
    m_rest->addItem(tr("They can win again at once"), 0);
    for (int months = 1; months <= 6; ++months)
        m_rest->addItem(tr("%n months of rest", nullptr, months), months);
    addChoice(column, tr("After somebody has won"), m_rest,
        tr("While they rest, the next story takes its place; a manager can still choose theirs."));
    return box;
}

QWidget *RulesPage::buildDesks()
{
    auto *box = new QWidget;
    auto *column = part(box, tr("Desks"));
    for (const int minutes : {1, 2, 5, 10, 30})
        m_idle->addItem(tr("%n minutes", nullptr, minutes), minutes * 60);
    addChoice(column, tr("Without a sign of life, somebody is signed out after"), m_idle,
        tr("What they were typing stays, and waits for them."));
    return box;
}

QWidget *RulesPage::buildDocuments()
{
    auto *box = new QWidget;
    auto *column = part(box, tr("Documents"));
    m_language->addItem(tr("The language of whoever makes them"), QString());
    for (const QString &tag : languages())
        m_language->addItem(nameOfLanguage(tag), tag);
    addChoice(column, tr("Highlights and prints are made in"), m_language,
        tr("Stories stay as they were told. Another language can be chosen for each document."));
    return box;
}

QWidget *RulesPage::buildSeason()
{
    auto *box = new QWidget;
    auto *column = part(box, tr("A season together"));
    m_season->addItem(tr("No season"), 0);
    for (const int stories : {1, 2, 3, 5, 10})
        m_season->addItem(tr("%n stories for each of us, until the end of the year", nullptr, stories), stories);
    addChoice(column, tr("The goal that all teams share"), m_season,
        tr("Counted for each head, so that a small team is as near to it as a large one. It stands on the insight page "
           "alone."));
    for (const int people : {3, 5, 8, 12})
        m_least->addItem(tr("%n people", nullptr, people), people);
    addChoice(column, tr("A team is shown on its own from"), m_least,
        tr("In a smaller one, a single story would look like a trend, and everybody would know whose it is."));
    return box;
}

void RulesPage::read()
{
    whenDone(context().service.ask([](Board &board) { return board.rules(); }),
        [this](const HouseRules &rules) { show(rules); });
}

void RulesPage::takeFocus()
{
    m_moderated->setFocus(Qt::OtherFocusReason);
}

/// Chooses it, also where it is none of those that are offered.
static void choose(DropDown *choice, int wanted, const QString &words)
{
    if (choice->findData(wanted) < 0)
        choice->addItem(words, wanted);
    choice->choose(wanted);
}

void RulesPage::show(const HouseRules &rules)
{
    const QScopedValueRollback showing(m_showing, true);
    m_rules = rules;
    m_moderated->setChecked(rules.moderated);
    m_sealed->setChecked(rules.votesSealed);
    choose(m_rest, rules.restMonths, tr("%n months of rest", nullptr, rules.restMonths));
    choose(m_idle, rules.idleSeconds, tr("%n seconds", nullptr, rules.idleSeconds));
    if (m_language->findData(rules.language) < 0)
        m_language->addItem(nameOfLanguage(rules.language), rules.language);
    m_language->choose(rules.language);
    choose(m_season, rules.seasonGoal,
        tr("%n stories for each of us, until the end of the year", nullptr, rules.seasonGoal));
    choose(m_least, rules.seasonLeastTeam, tr("%n people", nullptr, rules.seasonLeastTeam));
    m_least->setEnabled(rules.seasonGoal > 0);
    setEnabled(true);
}

HouseRules RulesPage::chosen() const
{
    HouseRules rules = m_rules;
    rules.moderated = m_moderated->isChecked();
    rules.votesSealed = m_sealed->isChecked();
    rules.restMonths = m_rest->currentData().toInt();
    rules.idleSeconds = m_idle->currentData().toInt();
    rules.language = m_language->currentData().toString();
    rules.seasonGoal = m_season->currentData().toInt();
    rules.seasonLeastTeam = m_least->currentData().toInt();
    if (rules.seasonGoal == 0) {
        rules.seasonFrom = rules.seasonTo = {};
    } else if (const QDate today = context().now().date(); !rules.seasonFrom.isValid() || rules.seasonTo < today) {
        // it begins with the month, and ends with the year
        rules.seasonFrom = {today.year(), today.month(), 1};
        rules.seasonTo = {today.year(), 12, 31};
    }
    return rules;
}

void RulesPage::write(const HouseRules &rules, bool undoes)
{
    if (m_showing || rules == m_rules)
        return;
    const HouseRules before = m_rules;
    show(rules); // at once; what the board says comes after
    const auto deed = [rules, by = context().person.id, now = context().now()](
                          Board &board) { return board.setRules(rules, by, now); };
    // Said at once, so that undo never means the change before; the board takes them one after the other.
    if (undoes)
        Q_EMIT said(tr("It is as it was."));
    else
        Q_EMIT said(tr("The rule counts from now on."), tr("Undo"), [this, before] { write(before, true); });
    whenAnswered(context().service.change(deed), this, [this](const Result<void> &done) {
        read();
        if (!done)
            Q_EMIT said(done.error().message);
    });
}

} // namespace bravo
