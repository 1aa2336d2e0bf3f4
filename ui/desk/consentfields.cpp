#include "desk/consentfields.h"

#include "board/text.h"
#include "shared/checkbox.h"
#include "shared/field.h"
#include "shared/plainlabel.h"
#include "shared/theme.h"

#include <QDateEdit>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace bravo {

namespace {

constexpr int longestName = 120; // characters

} // namespace

ConsentFields::ConsentFields(QWidget *parent)
    : QWidget(parent),
      m_today(QDate::currentDate()),
      m_agrees(new CheckBox(tr("May be shown outside: the customer agreed"))),
      m_who(new QLineEdit),
      m_day(new QDateEdit(m_today)),
      m_more(new QWidget),
      m_said(plainLabel({}, uiFont(13), true, ringWidth))
{
    m_agrees->setFont(uiFont(14));
    m_who->setFont(uiFont(15));
    m_who->setMaxLength(longestName);
    m_who->setPlaceholderText(tr("Who agreed? The customer"));
    m_who->setAccessibleName(tr("Who agreed; empty: the customer"));
    m_who->setToolTip(tr("A name is kept with the story for managers, and printed nowhere"));
    m_day->setFont(uiFont(15));
    m_day->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_day->setFrame(false);
    m_day->setAccessibleName(tr("The day on which they agreed"));
    m_day->setToolTip(tr("Type it, or change it with the arrow keys"));
    auto *more = new QHBoxLayout(m_more);
    more->setContentsMargins(0, 0, 0, 0);
    more->setSpacing(space(1));
    more->addWidget(new Field(m_who), 1);
    more->addWidget(new Field(m_day));
    auto *inset = new QHBoxLayout; // in line with the labels
    inset->setContentsMargins(ringWidth, 0, ringWidth, 0);
    inset->addWidget(m_agrees);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(1));
    column->addLayout(inset);
    column->addWidget(m_more);
    column->addWidget(m_said);
    for (const auto &signal : {&ConsentFields::chosen, &ConsentFields::typed}) {
        connect(m_agrees, &QCheckBox::toggled, this, signal);
        connect(m_day, &QDateEdit::dateChanged, this, signal);
    }
    connect(m_who, &QLineEdit::textChanged, this, &ConsentFields::typed);
    connect(this, &ConsentFields::typed, this, &ConsentFields::say);
    setToday(m_today);
}

void ConsentFields::setToday(const QDate &today)
{
    const QSignalBlocker quiet(m_day); // nobody chose it
    const bool follows = m_day->date() == usual();
    m_today = today;
    m_day->setMaximumDate(today);
    if (follows)
        m_day->setDate(usual());
    say();
}

void ConsentFields::setAsked(bool byYou)
{
    m_byYou = byYou;
    say();
}

void ConsentFields::setGivenOn(const QDate &day)
{
    const QSignalBlocker quiet(m_day); // nobody chose it
    const bool follows = m_day->date() == usual();
    m_givenOn = day;
    if (follows)
        m_day->setDate(usual());
    say();
}

void ConsentFields::setFrom(const NewIncident &story)
{
    m_agrees->setChecked(story.customerConsents);
    m_who->setText(story.consentBy);
    m_day->setDate(story.consentOn.isValid() ? story.consentOn : usual());
    say();
}

void ConsentFields::addTo(NewIncident &story) const
{
    story.customerConsents = m_agrees->isChecked() && !story.customerWords.isEmpty();
    if (!story.customerConsents)
        return;
    story.consentBy = cleanLine(m_who->text());
    story.consentOn = m_day->date() == usual() ? QDate() : m_day->date();
}

void ConsentFields::say()
{
    m_more->setVisible(m_agrees->isChecked());
    m_said->setVisible(m_agrees->isChecked());
    const QString who = cleanLine(m_who->text()), day = QLocale().toString(m_day->date(), QLocale::LongFormat);
    m_said->setText(!who.isEmpty() ? tr("Kept with the story: %1 agreed on %2; for outside, too.").arg(who, day)
            : m_givenOn.isValid() || m_day->date() != m_today
            ? tr("Kept with the story: the customer agreed on %1; for outside, too.").arg(day)
            : m_byYou
            ? tr("Kept with the story: the customer agreed today, asked by you; for outside, too.")
            : tr("Kept with the story: the customer agreed today, asked by whoever posts it; for outside, too."));
}

} // namespace bravo
