#include "manager/plotwithtable.h"

#include "manager/plottable.h"
#include "shared/button.h"
#include "shared/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QVBoxLayout>

namespace bravo {

PlotWithTable::PlotWithTable(const QString &name, QWidget *parent)
    : QWidget(parent),
      m_plot(new TrendPlot(name)),
      m_table(new PlotTable(name)),
      m_toggle(new Button({}, Button::Kind::Link)),
      m_copy(new Button(tr("Copy as a table"), Button::Kind::Link))
{
    auto *ways = new QHBoxLayout;
    ways->setSpacing(space(2));
    ways->addWidget(m_toggle);
    ways->addWidget(m_copy);
    ways->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(2));
    column->addWidget(m_plot);
    column->addLayout(ways);
    column->addWidget(m_table);
    showTable(false);
    connect(m_toggle, &QPushButton::clicked, this, [this] { showTable(m_table->isHidden()); });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(m_table->toText());
        Q_EMIT copied();
    });
}

void PlotWithTable::setSeries(const QList<Month> &months, const QList<Series> &series, const QStringList &colors)
{
    m_plot->setSeries(months, series, colors);
    m_table->setSeries(months, series);
}

void PlotWithTable::showTable(bool shown)
{
    m_table->setVisible(shown);
    m_toggle->setText(shown ? tr("Hide the table") : tr("Show the table"));
    m_toggle->updateGeometry();
}

} // namespace bravo
