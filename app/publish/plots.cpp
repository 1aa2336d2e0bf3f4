#include "publish/plots.h"

#include "publish/printstyle.h"
#include "publish/words.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

constexpr qreal valueStep = 34, seriesStep = 128, leastSeriesStep = 105;

int mostOf(const QList<int> &numbers)
{
    return std::max(1, numbers.isEmpty() ? 1 : *std::max_element(numbers.cbegin(), numbers.cend()));
}

int mostSeen(const QList<ValueSeen> &values)
{
    QList<int> numbers;
    for (const ValueSeen &one : values)
        numbers += one.stories;
    return mostOf(numbers);
}

TextStyle centred(TextStyle style)
{
    style.align = Qt::AlignHCenter;
    return style;
}

/// Whether the year stands below this month.
bool beginsYear(const QList<MonthFigures> &months, qsizetype i)
{
    return i == 0 || months[i].month.month == 1;
}

void paintColumns(
    QPainter &painter, const QRectF &at, const MonthSeries &series, const QList<MonthFigures> &months, const Look &look)
{
    constexpr qreal labels = 16, foot = 28, head = 14;
    TextBlock(series.label, printSans(12, QFont::DemiBold, 1.3), at.width(), 1).paint(painter, at.topLeft(), look.ink);
    const qreal base = at.bottom() - foot, tallest = at.height() - labels - head - foot;
    const int most = mostOf(series.numbers);
    const qreal step = at.width() / qreal(std::max<qsizetype>(months.size(), 1));
    for (qsizetype i = 0; i < months.size(); ++i) {
        const bool now = i + 1 == months.size();
        const int number = series.numbers[i];
        const qreal left = at.left() + qreal(i) * step, height = tallest * number / most;
        painter.setPen(Qt::NoPen);
        painter.setBrush(now ? look.marigold : look.line);
        painter.drawRoundedRect(QRectF(left + step * 0.14, base - height, step * 0.72, height), 2, 2);
        const QColor ink = now ? look.ink : look.soft;
        const auto text = [&](const QString &words, qreal px, qreal y) {
            TextBlock(words, centred(printSans(px, now ? QFont::Bold : QFont::Normal, 1.2)), step, 1)
                .paint(painter, {left, base + y}, ink);
        };
        if (number > 0)
            text(wordsLocale().toString(number), 10, -height - 14);
        text(shortMonthName(months[i].month), 9.5, 4);
        if (beginsYear(months, i))
            text(QString::number(months[i].month.year), 8.5, 15.5);
    }
    painter.fillRect(QRectF(at.left(), base, at.width(), 0.8), look.ink);
}

} // namespace

qreal valuesHeight(const QList<ValueSeen> &values)
{
    return valueStep * qreal(values.size());
}

void paintValues(QPainter &painter, const QRectF &at, const QList<ValueSeen> &values, const Look &look)
{
    const int most = mostSeen(values);
    constexpr qreal numberRoom = 40;
    qreal y = at.top();
    for (const ValueSeen &one : values) {
        TextBlock(one.value.name, printSans(11.5, QFont::Medium, 1.3), at.width() - numberRoom, 1)
            .paint(painter, {at.left(), y}, look.ink);
        const qreal length = std::max<qreal>(3, (at.width() - numberRoom) * one.stories / most);
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.value(one.value.color));
        painter.drawRoundedRect(QRectF(at.left(), y + 16, length, 9), 2, 2);
        TextBlock(wordsLocale().toString(one.stories), printSans(11, QFont::Bold, 1.2), numberRoom)
            .paint(painter, {at.left() + length + 7, y + 13}, look.ink);
        y += valueStep;
    }
}

QList<MonthSeries> seriesOf(const QList<MonthFigures> &months)
{
    MonthSeries stories{Publish::tr("Stories posted"), {}}, votes{Publish::tr("Votes"), {}},
        adoptions{Publish::tr("Ideas tried elsewhere"), {}};
    for (const MonthFigures &one : months) {
        stories.numbers += one.incidents;
        votes.numbers += one.votes;
        adoptions.numbers += one.adoptions;
    }
    QList<MonthSeries> all{stories, votes};
    if (std::any_of(adoptions.numbers.cbegin(), adoptions.numbers.cend(), [](int number) { return number > 0; }))
        all += adoptions;
    return all;
}

QList<MonthFigures> plottedMonths(const QList<MonthFigures> &months)
{
    const auto first = std::find_if(months.cbegin(), months.cend(),
        [](const MonthFigures &one) { return one.incidents > 0 || one.votes > 0 || one.adoptions > 0; });
    return months.last(std::min(months.size(), std::max<qsizetype>(3, std::distance(first, months.cend()))));
}

qreal monthsHeight(const QList<MonthFigures> &months, qreal room)
{
    const qreal rows = qreal(seriesOf(months).size());
    return room < rows * leastSeriesStep ? rows * seriesStep : std::min(room, rows * seriesStep);
}

void paintMonths(QPainter &painter, const QRectF &at, const QList<MonthFigures> &months, const Look &look)
{
    const QList<MonthFigures> shown = plottedMonths(months);
    const QList<MonthSeries> all = seriesOf(shown);
    const qreal step = at.height() / qreal(all.size());
    qreal y = at.top();
    for (const MonthSeries &series : all) {
        paintColumns(painter, {at.left(), y, at.width(), step - 8}, series, shown, look);
        y += step;
    }
}

static QString decimal(qreal number)
{
    return QString::number(number, 'f', 1);
}

QString valuesSvg(const QList<ValueSeen> &values)
{
    const int most = mostSeen(values);
    QString svg =
        u"<svg class=\"plot\" viewBox=\"0 0 720 %1\" aria-hidden=\"true\">\n"_s.arg(decimal(qreal(values.size()) * 46));
    qreal y = 0;
    for (const ValueSeen &one : values) {
        const qreal length = std::max<qreal>(4, 660.0 * one.stories / most);
        svg += u"<text x=\"0\" y=\"%1\">%2</text><rect x=\"0\" y=\"%3\" width=\"%4\" height=\"13\" rx=\"3\" "
               "style=\"--value:%5;--value-night:%6\"/><text class=\"now\" x=\"%7\" y=\"%8\">%9</text>\n"_s.arg(
                   decimal(y + 15), one.value.name.toHtmlEscaped(), decimal(y + 22), decimal(length),
                   paperLook().value(one.value.color).name(), nightLook().value(one.value.color).name(),
                   decimal(length + 9), decimal(y + 34), wordsLocale().toString(one.stories));
        y += 46;
    }
    return svg + "</svg>\n"_L1;
}

QString monthsSvg(const QList<MonthFigures> &all)
{
    const QList<MonthFigures> months = plottedMonths(all);
    const QList<MonthSeries> rows = seriesOf(months);
    constexpr qreal row = 184, base = 136, tallest = 92;
    QString svg =
        u"<svg class=\"plot\" viewBox=\"0 0 720 %1\" aria-hidden=\"true\">\n"_s.arg(decimal(row * qreal(rows.size())));
    const qreal step = 720.0 / qreal(std::max<qsizetype>(months.size(), 1));
    qreal top = 0;
    for (const MonthSeries &series : rows) {
        const int most = mostOf(series.numbers);
        svg +=
            u"<text class=\"now\" x=\"0\" y=\"%1\">%2</text>\n"_s.arg(decimal(top + 15), series.label.toHtmlEscaped());
        for (qsizetype i = 0; i < months.size(); ++i) {
            const QString kind = i + 1 == months.size() ? u" class=\"now\""_s : QString();
            const qreal height = tallest * series.numbers[i] / most, left = qreal(i) * step;
            svg += u"<rect%1 x=\"%2\" y=\"%3\" width=\"%4\" height=\"%5\" rx=\"3\"/>"_s.arg(
                kind, decimal(left + step * 0.14), decimal(top + base - height), decimal(step * 0.72), decimal(height));
            const QString text = u"<text%1 text-anchor=\"middle\" x=\"%2\" y=\"%3\">%4</text>"_s;
            const QString middle = decimal(left + step / 2);
            if (series.numbers[i] > 0)
                svg +=
                    text.arg(kind, middle, decimal(top + base - height - 6), wordsLocale().toString(series.numbers[i]));
            svg += text.arg(kind, middle, decimal(top + base + 17), shortMonthName(months[i].month).toHtmlEscaped());
            if (beginsYear(months, i))
                svg += text.arg(kind, middle, decimal(top + base + 32), QString::number(months[i].month.year));
            svg += u'\n';
        }
        top += row;
    }
    return svg + "</svg>\n"_L1;
}

} // namespace bravo
