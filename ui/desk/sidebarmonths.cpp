// The months in the first column: the newest, and the older ones in their years.
#include "desk/sidebar.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

constexpr qsizetype newestMonths = 12;

QString monthText(Month month)
{
    return QLocale().toString(QDate(month.year, month.month, 1), u"MMMM yyyy"_s);
}

} // namespace

void Sidebar::setMonths(const QList<Month> &months)
{
    if (months == m_monthList)
        return;
    m_monthList = months;
    clearMonths();
    for (const Month &month : months) {
        FoldedYear *year = m_months.items.size() < newestMonths ? nullptr : &addYear(month.year);
        NavItem *line = addLine(m_months, monthText(month), {.month = month});
        if (year)
            year->months += line;
    }
    const QList<int> years = m_years.keys();
    for (const int year : years)
        fold(year, m_years[year].months.contains(chosenMonth()));
    m_months.head->setVisible(!months.isEmpty());
    setCurrent(m_current);
}

void Sidebar::clearMonths()
{
    m_months.lines->removeWidget(m_export);
    clear(m_months);
    for (const FoldedYear &year : std::exchange(m_years, {}))
        delete year.line;
}

/// The year's line, at the end of the months.
Sidebar::FoldedYear &Sidebar::addYear(int year)
{
    FoldedYear &folded = m_years[year];
    if (folded.line)
        return folded;
    folded.line = new NavItem(QLocale().toString(QDate(year, 1, 1), u"yyyy"_s), this);
    folded.line->setQuiet(true);
    m_months.lines->addWidget(folded.line);
    connect(folded.line, &NavItem::clicked, this, [this, year] {
        fold(year, !m_years[year].open);
        placeExport();
    });
    return folded;
}

void Sidebar::fold(int year, bool open)
{
    FoldedYear &folded = m_years[year];
    folded.open = open;
    folded.line->setCount(static_cast<int>(folded.months.size()));
    const QString name = folded.line->text();
    folded.line->setAccessibleName(
        open ? tr("%1: fold its months away").arg(name) : tr("%1: show its months").arg(name));
    folded.line->setToolTip(open ? tr("Fold the months away") : tr("Show the months"));
    for (NavItem *month : std::as_const(folded.months))
        month->setVisible(open);
}

NavItem *Sidebar::chosenMonth() const
{
    return m_current.month ? item({.month = m_current.month}) : nullptr;
}

/// Not by what is hidden: a line that was made just now is not shown yet either.
bool Sidebar::isFolded(NavItem *month) const
{
    return std::any_of(m_years.begin(), m_years.end(),
        [month](const FoldedYear &year) { return !year.open && year.months.contains(month); });
}

NavItem *Sidebar::yearItem(int year) const
{
    return m_years.value(year).line;
}

/// Below the chosen month, where it is in sight.
void Sidebar::placeExport()
{
    m_months.lines->removeWidget(m_export);
    NavItem *month = chosenMonth();
    const bool shown = month && !isFolded(month);
    if (shown)
        m_months.lines->insertWidget(m_months.lines->indexOf(month) + 1, m_export);
    m_export->setVisible(shown);
}

} // namespace bravo
