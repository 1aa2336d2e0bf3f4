#include "desk/momentdetails.h"

#include "shared/chip.h"
#include "shared/field.h"
#include "shared/flowlayout.h"
#include "shared/segmented.h"
#include "shared/theme.h"

#include <QAbstractButton>
#include <QDateEdit>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

enum When { Today, Yesterday, Earlier };

struct MarkWords {
    Mark mark;
    QString name, meaning;
};

QList<MarkWords> markWords()
{
    return {
        {Mark::Acknowledged, MomentDetails::tr("Noticed at once"),
            MomentDetails::tr("The customer was noticed and greeted right away.")},
        {Mark::SaidWhatWouldHappen, MomentDetails::tr("Said what would happen"),
            MomentDetails::tr("The customer knew what came next.")},
        {Mark::SaidHowLong, MomentDetails::tr("Said how long"),
            MomentDetails::tr("The customer knew how long it would take.")},
        {Mark::Explained, MomentDetails::tr("Explained it"), MomentDetails::tr("The customer learnt why.")},
        {Mark::Thanked, MomentDetails::tr("Said thank you"), MomentDetails::tr("The customer was thanked.")},
        {Mark::AskedForByName, MomentDetails::tr("Asked for by name"),
            MomentDetails::tr("The customer asked for this colleague.")},
        {Mark::CameBack, MomentDetails::tr("Came back"), MomentDetails::tr("The customer came back because of it.")},
        {Mark::ProcessBent, MomentDetails::tr("A process had to bend"),
            MomentDetails::tr(
                "A rule stood in the way. Whoever looks after it sees that, in private; the kiosk does not say it.")},
    };
}

QLabel *head(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setFont(uiFont(13, QFont::DemiBold));
    label->setContentsMargins(ringWidth, 0, ringWidth, 0);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

MomentDetails::MomentDetails(QWidget *parent)
    : QWidget(parent),
      m_today(QDate::currentDate()),
      m_when(new Segmented({tr("Today"), tr("Yesterday"), tr("Earlier")})),
      m_date(new QDateEdit)
{
    m_when->setAccessibleName(tr("When it happened"));
    m_date->setAccessibleName(tr("The day on which it happened"));
    m_date->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_date->setToolTip(tr("Type it, or change it with the arrow keys"));
    m_date->setFont(uiFont(15));
    m_date->setFrame(false);
    auto *dateField = new Field(m_date);
    auto *days = new QHBoxLayout;
    days->setContentsMargins(1, 0, 0, 0);
    days->addWidget(m_when);
    days->addWidget(dateField);
    days->addStretch();
    auto *seen = new QWidget;
    seen->setAccessibleName(tr("What was seen"));
    auto *flow = new FlowLayout(space(1), seen);
    for (const MarkWords &one : markWords()) {
        auto *chip = new Chip(one.name, u"teal"_s, seen);
        chip->setToolTip(one.meaning);
        connect(chip, &Chip::toggled, this, &MomentDetails::changed);
        flow->addWidget(chip);
        m_marks += {one.mark, chip};
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space(2), 0, 0);
    column->setSpacing(space(1));
    column->addWidget(head(tr("When it happened")));
    column->addLayout(days);
    column->addSpacing(space(2));
    column->addWidget(head(tr("What was seen")));
    column->addWidget(seen);
    connect(m_when, &Segmented::currentChanged, this, &MomentDetails::chooseDay);
    connect(m_date, &QDateEdit::dateChanged, this, &MomentDetails::changed);
    setFocusProxy(m_when->findChild<QAbstractButton *>());
    setFrom({});
}

void MomentDetails::setToday(const QDate &today)
{
    if (today == m_today)
        return;
    NewIncident now;
    addTo(now);
    m_today = today;
    setFrom(now); // a day that was chosen stays that day, whatever it is called now
}

void MomentDetails::chooseDay(int choice)
{
    m_date->parentWidget()->setVisible(choice == Earlier);
    Q_EMIT changed();
}

void MomentDetails::setFrom(const NewIncident &story)
{
    const QSignalBlocker quiet(this);
    const QDate day = story.happenedOn;
    m_date->setMaximumDate(m_today);
    m_date->setDate(day.isValid() ? day : m_today.addDays(-2));
    m_when->setCurrent(!day.isValid() || day == m_today ? Today : day == m_today.addDays(-1) ? Yesterday : Earlier);
    chooseDay(m_when->current());
    for (const auto &[mark, chip] : std::as_const(m_marks))
        chip->setChecked(story.marks.testFlag(mark));
}

void MomentDetails::addTo(NewIncident &story) const
{
    const int when = m_when->current();
    story.happenedOn = when == Today ? QDate() : when == Yesterday ? m_today.addDays(-1) : m_date->date();
    for (const auto &[mark, chip] : m_marks)
        story.marks.setFlag(mark, chip->isChecked());
}

} // namespace bravo
