#include "publish/brandmark.h"
#include "publish/plots.h"
#include "publish/words.h"
#include "publish/xlsxsheet.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

using Rows = QList<std::pair<QString, QList<int>>>;

/// A table of numbers; gives its last row.
lxw_row_t writeTable(const XlsxSheet &to, lxw_row_t top, const QStringList &heads, const Rows &rows)
{
    for (qsizetype column = 0; column < heads.size(); ++column)
        worksheet_write_string(
            to.sheet, top, static_cast<lxw_col_t>(column), fitting(heads[column]).constData(), to.head);
    lxw_row_t row = top;
    for (const auto &[label, numbers] : rows) {
        put(to, ++row, 0, label);
        for (qsizetype column = 0; column < numbers.size(); ++column)
            put(to, row, static_cast<int>(column) + 1, numbers[column]);
    }
    return row;
}

lxw_chart_fill filledWith(const QColor &color)
{
    lxw_chart_fill fill{};
    fill.color = color.rgb() & 0xFFFFFF;
    return fill;
}

/// A chart of one series, beside the table: the numbers of a column, named by another.
struct Chart {
    uint8_t kind;
    QString title, about;
    lxw_row_t first, last; // of the numbers
    lxw_col_t names, numbers;
    QList<QColor> colors; // of each, or one of all
    lxw_row_t high = 10; // in rows
};

constexpr lxw_col_t shortNames = 4; // a hidden column: a chart has less room than the table

void insertChart(const XlsxSheet &to, lxw_row_t at, const Chart &plot)
{
    lxw_chart *chart = workbook_add_chart(to.book, plot.kind);
    lxw_chart_series *series = chart_add_series(chart, nullptr, nullptr);
    chart_series_set_categories(series, to.name.constData(), plot.first, plot.names, plot.last, plot.names);
    chart_series_set_values(series, to.name.constData(), plot.first, plot.numbers, plot.last, plot.numbers);
    chart_series_set_name(series, plot.title.toUtf8().constData());
    std::vector<lxw_chart_fill> fills;
    for (const QColor &color : plot.colors)
        fills.push_back(filledWith(color));
    chart_series_set_fill(series, &fills.front());
    if (fills.size() > 1) {
        std::vector<lxw_chart_point> points(fills.size());
        std::vector<lxw_chart_point *> list;
        for (std::size_t i = 0; i < fills.size(); ++i) {
            points[i].fill = &fills[i];
            list.push_back(&points[i]);
        }
        list.push_back(nullptr);
        chart_series_set_points(series, list.data());
    }
    lxw_chart_font font{};
    font.size = 12;
    chart_title_set_name(chart, plot.title.toUtf8().constData());
    chart_title_set_name_font(chart, &font);
    chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
    chart_show_hidden_data(chart);
    if (plot.kind == LXW_CHART_BAR)
        chart_axis_set_reverse(chart->y_axis); // the most seen on top
    QByteArray description = plot.about.toUtf8();
    lxw_chart_options place{};
    place.description = description.data();
    place.x_scale = 1.4;
    place.y_scale = 20.0 * (plot.high - 0.5) / 288; // rows of 20 pixels; a chart has 288
    worksheet_insert_chart_opt(to.sheet, at, shortNames + 1, chart, &place);
}

/// Gives the row below the table and its chart.
lxw_row_t writeValuesSeen(const XlsxSheet &to, const Highlights &of)
{
    const Look look = houseLook(of.brandColor, {}); // without its face, which asks for the system's fonts
    Rows rows;
    QList<QColor> colors;
    for (const ValueSeen &one : of.valuesSeen) {
        rows += {one.value.name, {one.stories}};
        colors += look.value(one.value.color);
    }
    const lxw_row_t last = writeTable(to, 0, {Publish::tr("Value"), Publish::tr("Stories")}, rows);
    const lxw_row_t high = std::max<lxw_row_t>(last + 3, 10); // the chart's title and axis, too
    insertChart(to, 0, {LXW_CHART_BAR, valuesTitle(), valuesTitle(), 1, last, 0, 1, colors, high});
    return high + 1;
}

/// All months in the table, and for each series a chart with an axis of its own.
void writeMonths(const XlsxSheet &to, const Highlights &of, lxw_row_t top)
{
    const QList<MonthSeries> series = seriesOf(of.months);
    QStringList heads{Publish::tr("Month")};
    for (const MonthSeries &one : series)
        heads += one.label;
    Rows rows;
    for (qsizetype i = 0; i < of.months.size(); ++i) {
        QList<int> numbers;
        for (const MonthSeries &one : series)
            numbers += one.numbers[i];
        rows += {monthName(of.months[i].month), numbers};
        put(to, top + 1 + static_cast<lxw_row_t>(i), shortNames, shortMonthName(of.months[i].month));
    }
    const lxw_row_t last = writeTable(to, top, heads, rows);
    const lxw_row_t first = last + 1 - static_cast<lxw_row_t>(plottedMonths(of.months).size());
    lxw_row_t at = top;
    lxw_col_t column = 0;
    for (const MonthSeries &one : series) {
        const Chart chart{LXW_CHART_COLUMN, one.label, monthsTitle() + u": "_s + one.label, first, last, shortNames,
            ++column, {houseLook(of.brandColor, {}).marigold}};
        insertChart(to, at, chart);
        at += chart.high;
    }
}

} // namespace

void writeFigures(const XlsxSheet &to, const Highlights &of)
{
    lxw_row_col_options hidden{};
    hidden.hidden = LXW_TRUE;
    worksheet_set_column(to.sheet, 0, 0, 34, nullptr);
    worksheet_set_column(to.sheet, 1, 3, 20, nullptr);
    worksheet_set_column_opt(to.sheet, shortNames, shortNames, 8, nullptr, &hidden);
    const lxw_row_t row = of.valuesSeen.isEmpty() ? 0 : writeValuesSeen(to, of);
    if (!of.months.isEmpty())
        writeMonths(to, of, row);
}

} // namespace bravo
