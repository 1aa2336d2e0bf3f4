#pragma once

#include "board/governing.h"

#include <QWidget>

namespace bravo {

/// How many stories, month by month: a row of small columns for each series, all to one scale, and its sum behind it.
/// A screen reader is told every number.
class TrendPlot : public QWidget {
    Q_OBJECT

public:
    explicit TrendPlot(const QString &name, QWidget *parent = nullptr);

    /// `colors` as values store them, one a series, or none.
    void setSeries(const QList<Month> &months, const QList<Series> &series, const QStringList &colors = {});
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintRow(QPainter &painter, const QRect &row, int index, int most) const;
    QRect columnsIn(const QRect &row) const;
    static int rowHeight();
    static int headHeight();

    QList<Month> m_months;
    QList<Series> m_series;
    QStringList m_colors;
};

} // namespace bravo
