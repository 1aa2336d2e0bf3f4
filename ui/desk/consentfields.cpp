#include "desk/consentfields.h"

#include "board/text.h"
#include "desk/dayfield.h"
#include "shared/checkbox.h"
#include "shared/field.h"
#include "shared/flowlayout.h"
#include "shared/plainlabel.h"
#include "shared/theme.h"

#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace bravo {

namespace {

constexpr int longestName = 120; // characters

} // namespace

ConsentFields::ConsentFields(QWidget *parent)
    : QWidget(parent),
      m_today(QDate::currentDate()),
      m_agrees(new CheckBox(tr("May be shown outside: the customer agreed"))),
      m_who(new QLineEdit),
      m_day(new DayField(tr("The day on which they agreed"))),
      m_more(new QWidget),
      m_said(plainLabel({}, uiFont(13), true, ringWidth))
{
    m_agrees->setFont(uiFont(14));
    m_who->setFont(uiFont(15));
    m_who->setMaxLength(longestName);
    m_who->setPlaceholderText(tr("Who agreed? The customer"));
    m_who->setAccessibleName(tr("Who agreed; empty: the customer"));
    m_who->setToolTip(tr("A name is kept with the story for managers, and printed nowhere"));
    const int words = m_who->fontMetrics().horizontalAdvance(m_who->placeholderText()) + scaled(10);
    m_who->setMinimumWidth(std::min(words, scaled(260)));
    auto *row = new FlowLayout(space(1)); // in a narrow column, or with longer words, the name has a line of its own
    row->setLastStretches(true);
    row->addWidget(m_day);
    row->addWidget(new Field(m_who));
    auto *more = new QVBoxLayout(m_more);
    more->setContentsMargins(0, 0, 0, 0);
    more->setSpacing(space(1));
    more->addLayout(row);
    more->addWidget(m_day->complaint());
    auto *inset = new QHBoxLayout; // in line with the labels
    inset->setContentsMargins(ringWidth, 0, ringWidth, 0);
    inset->addWidget(m_agrees);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(1));
    column->addLayout(inset);
    column->addWidget(m_more);
    column->addWidget(m_said);
    for (const auto &signal : {&ConsentFields::chosen, &ConsentFields::typed})
        connect(m_agrees, &QCheckBox::toggled, this, signal);
    connect(m_day, &DayField::chosen, this, &ConsentFields::chosen);
    connect(m_day, &DayField::typed, this, &ConsentFields::typed);
    connect(m_who, &QLineEdit::textChanged, this, &ConsentFields::typed);
    connect(this, &ConsentFields::typed, this, &ConsentFields::say);
    say();
}

void ConsentFields::setToday(const QDate &today)
{
    follow(today, m_givenOn);
}

void ConsentFields::setAsked(bool byYou)
{
    m_byYou = byYou;
    say();
}

void ConsentFields::setGivenOn(const QDate &day)
{
    follow(m_today, day);
}

/// The day follows the usual one, as long as nobody chose another or is typing one.
void ConsentFields::follow(const QDate &today, const QDate &givenOn)
{
    const QDate before = usual();
    const bool follows = m_day->day() == before && m_day->objection().isEmpty();
    m_today = today;
    m_givenOn = givenOn;
    m_day->setLatest(today);
    if (follows && usual() != before)
        m_day->setDay(usual());
    say();
}

void ConsentFields::setFrom(const NewIncident &story)
{
    m_agrees->setChecked(story.customerConsents);
    m_who->setText(story.consentBy);
    m_day->setDay(story.consentOn.isValid() ? story.consentOn : usual());
    say();
}

void ConsentFields::addTo(NewIncident &story) const
{
    story.customerConsents = m_agrees->isChecked() && !story.customerWords.isEmpty();
    if (!story.customerConsents)
        return;
    story.consentBy = cleanLine(m_who->text());
    story.consentOn = m_day->day() == usual() ? QDate() : m_day->day();
}

void ConsentFields::say()
{
    m_more->setVisible(m_agrees->isChecked());
    m_said->setVisible(m_agrees->isChecked() && m_day->objection().isEmpty());
    const QString who = cleanLine(m_who->text()), day = QLocale().toString(m_day->day(), QLocale::LongFormat);
    m_said->setText(!who.isEmpty() ? tr("Kept with the story: %1 agreed on %2; for outside, too.").arg(who, day)
            : m_givenOn.isValid() || m_day->day() != m_today
            ? tr("Kept with the story: the customer agreed on %1; for outside, too.").arg(day)
            : m_byYou
            ? tr("Kept with the story: the customer agreed today, asked by you; for outside, too.")
            : tr("Kept with the story: the customer agreed today, asked by whoever posts it; for outside, too."));
}

} // namespace bravo
