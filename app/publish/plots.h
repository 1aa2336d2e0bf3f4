#pragma once

#include "board/highlights.h"
#include "publish/look.h"

#include <QRectF>

class QPainter;

namespace bravo {

/// The plots of the highlights, drawn as lines and text, so that a PDF has them as vectors. Lengths are points.

/// A bar for each value, as long as it was often seen.
void paintValues(QPainter &painter, const QRectF &at, const QList<ValueSeen> &values, const Look &look);
qreal valuesHeight(const QList<ValueSeen> &values);

/// What a plot of months counts.
struct MonthSeries {
    QString label;
    QList<int> numbers; // one a month
    bool operator==(const MonthSeries &) const = default;
};
/// Stories, votes, and (where there were any) ideas tried elsewhere.
QList<MonthSeries> seriesOf(const QList<MonthFigures> &months);

/// The months that a plot shows: from the first one in which something happened, three at least.
QList<MonthFigures> plottedMonths(const QList<MonthFigures> &months);
/// Columns for the months, the last of them in the accent's colour; one row a series.
void paintMonths(QPainter &painter, const QRectF &at, const QList<MonthFigures> &months, const Look &look);
/// Their height: less than is comfortable where that is what fits into `room`.
qreal monthsHeight(const QList<MonthFigures> &months, qreal room);

/// The same as SVG for a page: its colours are the page's own (CSS), and readers are told by the table beside it.
QString valuesSvg(const QList<ValueSeen> &values);
QString monthsSvg(const QList<MonthFigures> &months);

} // namespace bravo
