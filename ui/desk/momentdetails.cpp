#include "desk/momentdetails.h"

#include "desk/dayfield.h"
#include "shared/chip.h"
#include "shared/flowlayout.h"
#include "shared/segmented.h"
#include "shared/theme.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

enum When { Today, Yesterday, Earlier };

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

MomentDetails::MomentDetails(QWidget *parent)
    : QWidget(parent),
      m_today(QDate::currentDate()),
      m_when(new Segmented({tr("Today"), tr("Yesterday"), tr("Earlier")})),
      m_day(new DayField(tr("The day on which it happened"))),
      m_bent(new QWidget),
      m_whichHead(head(tr("Which process had to bend?")))
{
    auto *seen = new QWidget;
    seen->setAccessibleName(tr("What was seen"));
    auto *flow = new FlowLayout(space(1), seen);
    for (const MarkWords &one : markWords()) {
        auto *chip = new Chip(one.name, u"teal"_s, seen);
        chip->setToolTip(one.meaning);
        connect(chip, &Chip::toggled, this, &MomentDetails::changed);
        flow->addWidget(chip);
        m_marks += {one.mark, chip};
        if (one.mark == Mark::ProcessBent)
            connect(chip, &Chip::toggled, this, &MomentDetails::showProcesses);
    }
    m_bent->setAccessibleName(tr("Which process had to bend"));
    new FlowLayout(space(1), m_bent);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space(2), 0, 0);
    column->setSpacing(space(1));
    column->addWidget(head(tr("When it happened")), 0, Qt::AlignLeft);
    column->addWidget(buildDays());
    column->addWidget(m_day->complaint());
    column->addSpacing(space(2));
    column->addWidget(head(tr("What was seen")), 0, Qt::AlignLeft);
    column->addWidget(seen);
    column->addWidget(m_whichHead, 0, Qt::AlignLeft);
    column->addWidget(m_bent);
    connect(m_when, &Segmented::currentChanged, this, &MomentDetails::chooseDay);
    connect(m_day, &DayField::chosen, this, &MomentDetails::changed);
    connect(m_day, &DayField::typed, this, &MomentDetails::typed);
    setFocusProxy(m_when->findChild<QAbstractButton *>());
    setFrom({});
}

/// The date goes below where the column is too narrow for both.
QWidget *MomentDetails::buildDays()
{
    m_when->setAccessibleName(tr("When it happened"));
    auto *days = new QWidget;
    auto *flow = new FlowLayout(space(1), days);
    flow->addWidget(m_when);
    flow->addWidget(m_day);
    return days;
}

bool MomentDetails::isEarlier() const
{
    return m_when->current() == Earlier;
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
    m_day->setVisible(choice == Earlier);
    if (choice != Earlier)
        m_day->setDay(m_day->day()); // what cannot be read is given up
    Q_EMIT changed();
}

void MomentDetails::setProcesses(const QList<Process> &processes)
{
    if (processes == m_known)
        return;
    m_known = processes;
    NewIncident now;
    addTo(now);
    m_bentIds = now.processIds; // a copy without the server knows no processes, and what was chosen stays
    for (const auto &[id, chip] : std::exchange(m_processes, {}))
        delete chip;
    QWidget *before = m_marks.last().second;
    for (const Process &one : processes) {
        auto *chip = new Chip(one.name, u"coral"_s, m_bent);
        setTabOrder(std::exchange(before, chip), chip);
        chip->setChecked(now.processIds.contains(one.id));
        connect(chip, &Chip::toggled, this, &MomentDetails::changed);
        m_bent->layout()->addWidget(chip);
        m_processes += {one.id, chip};
    }
    showProcesses();
}

/// They matter where one had to bend, and where the house has named some.
void MomentDetails::showProcesses()
{
    NewIncident now;
    addTo(now);
    const bool shown = now.marks.testFlag(Mark::ProcessBent) && !m_processes.isEmpty();
    m_whichHead->setVisible(shown);
    m_bent->setVisible(shown);
}

void MomentDetails::setFrom(const NewIncident &story)
{
    const QSignalBlocker quiet(this);
    const QDate day = story.happenedOn;
    m_day->setLatest(m_today);
    m_day->setDay(day.isValid() ? day : m_today.addDays(-2));
    m_when->setCurrent(!day.isValid() || day == m_today ? Today : day == m_today.addDays(-1) ? Yesterday : Earlier);
    chooseDay(m_when->current());
    for (const auto &[mark, chip] : std::as_const(m_marks))
        chip->setChecked(story.marks.testFlag(mark));
    for (const auto &[id, chip] : std::as_const(m_processes))
        chip->setChecked(story.processIds.contains(id));
    m_bentIds = story.processIds;
    showProcesses();
}

void MomentDetails::addTo(NewIncident &story) const
{
    const int when = m_when->current();
    story.happenedOn = when == Today ? QDate() : when == Yesterday ? m_today.addDays(-1) : m_day->day();
    for (const auto &[mark, chip] : m_marks)
        story.marks.setFlag(mark, chip->isChecked());
    if (!story.marks.testFlag(Mark::ProcessBent))
        return;
    if (m_processes.isEmpty())
        story.processIds = m_bentIds;
    for (const auto &[id, chip] : m_processes) {
        if (chip->isChecked())
            story.processIds += id;
    }
}

} // namespace bravo
