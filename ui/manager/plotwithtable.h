#pragma once

#include "manager/trendplot.h"

namespace bravo {

class Button;
class PlotTable;

/// A plot, and its numbers as a table below: opened where they are wanted, chosen and copied like any table.
class PlotWithTable : public QWidget {
    Q_OBJECT

public:
    explicit PlotWithTable(const QString &name, QWidget *parent = nullptr);

    /// As TrendPlot::setSeries().
    void setSeries(const QList<Month> &months, const QList<Series> &series, const QStringList &colors = {});
    TrendPlot *plot() const { return m_plot; }
    PlotTable *table() const { return m_table; }
    Button *toggle() const { return m_toggle; }
    Button *copyButton() const { return m_copy; }
    void showTable(bool shown);

Q_SIGNALS:
    /// The numbers are in the clipboard.
    void copied();

private:
    TrendPlot *m_plot;
    PlotTable *m_table;
    Button *m_toggle, *m_copy;
};

} // namespace bravo
