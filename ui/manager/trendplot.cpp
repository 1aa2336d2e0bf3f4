#include "manager/trendplot.h"

#include "publish/words.h"
#include "shared/theme.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

constexpr int namePx = 170, sumPx = 46;

} // namespace

TrendPlot::TrendPlot(const QString &name, QWidget *parent) : QWidget(parent)
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TrendPlot::setSeries(const QList<Month> &months, const QList<Series> &series, const QStringList &colors)
{
    m_months = months;
    m_series = series;
    m_colors = colors;
    QStringList told;
    for (const Series &one : m_series) {
        QStringList numbers;
        for (qsizetype i = 0; i < m_months.size() && i < one.counts.size(); ++i) {
            if (one.counts[i] > 0)
                numbers += u"%1 %2"_s.arg(monthName(m_months[i]), QLocale().toString(one.counts[i]));
        }
        told += u"%1: %2 (%3)"_s.arg(one.name, QLocale().toString(one.total()), numbers.join(u", "_s));
    }
    setAccessibleDescription(told.join(u'\n'));
    updateGeometry();
    update();
}

int TrendPlot::rowHeight()
{
    return scaled(44);
}

int TrendPlot::headHeight()
{
    return scaled(26);
}

QSize TrendPlot::sizeHint() const
{
    return {scaled(560), headHeight() + rowHeight() * static_cast<int>(m_series.size())};
}

QSize TrendPlot::minimumSizeHint() const
{
    return {scaled(380), sizeHint().height()};
}

QRect TrendPlot::columnsIn(const QRect &row) const
{
    return row.adjusted(scaled(namePx), 0, -scaled(sumPx), 0);
}

void TrendPlot::paintRow(QPainter &painter, const QRect &row, int index, int most) const
{
    const Look &look = lookOf(*this);
    const Series &one = m_series[index];
    const auto placed = [&](const QRect &rect) { return QStyle::visualRect(layoutDirection(), this->rect(), rect); };
    painter.fillRect(QRect(row.left(), row.bottom(), row.width(), 1), look.line);
    const QRect name(row.left() + ringWidth, row.top(), scaled(namePx) - space(3), row.height());
    painter.setFont(uiFont(14, QFont::Medium));
    painter.setPen(look.ink);
    painter.drawText(placed(name), leading(layoutDirection()),
        painter.fontMetrics().elidedText(one.name, Qt::ElideRight, name.width()));
    const QRect columns = columnsIn(row);
    const double step = double(columns.width()) / std::max<qsizetype>(1, m_months.size());
    const QColor color = m_colors.value(index).isEmpty() ? look.marigold : look.value(m_colors[index]);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    for (qsizetype i = 0; i < one.counts.size(); ++i) {
        const int tallest = row.height() - scaled(12);
        const int height = one.counts[i] == 0 ? 0 : std::max(3, tallest * one.counts[i] / most);
        const QRect bar(static_cast<int>(columns.left() + step * double(i) + step * 0.16), row.bottom() - height,
            std::max(2, static_cast<int>(step * 0.68)), height);
        if (height > 0)
            painter.drawRoundedRect(placed(bar), 2, 2);
    }
    painter.setFont(uiFont(15, QFont::DemiBold));
    painter.setPen(look.ink);
    painter.drawText(placed(QRect(row.right() - scaled(sumPx), row.top(), scaled(sumPx) - ringWidth, row.height())),
        trailing(layoutDirection()), QLocale().toString(one.total()));
}

void TrendPlot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Look &look = lookOf(*this);
    const QRect columns = columnsIn(QRect(0, 0, width(), headHeight()));
    painter.setFont(uiFont(12));
    painter.setPen(look.soft);
    const double step = double(columns.width()) / std::max<qsizetype>(1, m_months.size());
    const int every = std::max(1, static_cast<int>(scaled(40) / std::max(1.0, step)) + 1); // names that fit
    for (qsizetype i = 0; i < m_months.size(); i += every) {
        const double middle = columns.left() + step * (double(i) + 0.5); // of the bars below
        const QRect place(static_cast<int>(middle) - scaled(56) / 2, 0, scaled(56), headHeight());
        const bool newYear = i == 0 || m_months[i].year != m_months[i - every].year;
        const QString name = QLocale().standaloneMonthName(m_months[i].month, QLocale::ShortFormat);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), place), Qt::AlignCenter,
            newYear && every > 2 ? QString::number(m_months[i].year) : name);
    }
    int most = 1;
    for (const Series &one : m_series) {
        for (const int number : one.counts)
            most = std::max(most, number);
    }
    for (int i = 0; i < m_series.size(); ++i)
        paintRow(painter, QRect(0, headHeight() + i * rowHeight(), width(), rowHeight()), i, most);
}

} // namespace bravo
