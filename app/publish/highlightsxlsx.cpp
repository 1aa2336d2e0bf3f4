#include "publish/highlightsxlsx.h"

#include "board/text.h"
#include "publish/csv.h"
#include "publish/highlightsdata.h"
#include "publish/plots.h"
#include "publish/words.h"

#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

constexpr int excelCellLimit = 32767; // UTF-16 units

/// Column widths in characters, in the order of highlightColumns().
constexpr double widths[] = {7, 12, 34, 70, 40, 40, 24, 18, 24, 8, 20, 18};

struct Sheet {
    QByteArray name;
    Paper paper;
    lxw_workbook *book;
    lxw_worksheet *sheet;
    lxw_format *head, *text, *number, *when;
};

QByteArray fitting(QString text)
{
    text.removeIf([](QChar c) { return c.unicode() >= 0xFFFE; }); // XML knows no such characters
    if (text.size() <= excelCellLimit)
        return text.toUtf8();
    const QString note = Publish::tr("[shortened: Excel allows no longer cell]");
    return (shortened(text, excelCellLimit - static_cast<int>(note.size()) - 1) + u' ' + note).toUtf8();
}

void put(const Sheet &to, lxw_row_t row, int column, const QString &text)
{
    worksheet_write_string(to.sheet, row, static_cast<lxw_col_t>(column), fitting(text).constData(), to.text);
}

void put(const Sheet &to, lxw_row_t row, int column, int number)
{
    worksheet_write_number(to.sheet, row, static_cast<lxw_col_t>(column), number, to.number);
}

/// Excel knows no time zones: the board's own clock, or outside the day alone.
void put(const Sheet &to, lxw_row_t row, int column, const QDateTime &instant, const Highlights &of)
{
    const QDateTime local = of.edition == Edition::Outside ? instant.toUTC() : instant.toTimeZone(of.zone);
    const QDate date = local.date();
    const QTime time = of.edition == Edition::Outside ? QTime(0, 0) : local.time();
    lxw_datetime value{date.year(), date.month(), date.day(), time.hour(), time.minute(), double(time.second())};
    worksheet_write_datetime(to.sheet, row, static_cast<lxw_col_t>(column), &value, to.when);
}

QStringList headings()
{
    return {Publish::tr("Rank"), Publish::tr("Id"), Publish::tr("Title"), Publish::tr("Story"), copyThis(),
        Publish::tr("Customer’s words"), Publish::tr("Celebrates"), Publish::tr("Teams"), Publish::tr("Values"),
        Publish::tr("Votes"), Publish::tr("Posted by"), Publish::tr("Posted at")};
}

void setUpPages(lxw_worksheet *sheet, const Highlights &of, Paper paper)
{
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, paper == Paper::A4 ? 9 : 1); // Excel's numbers of A4 and Letter
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_set_margins(sheet, 0.5, 0.5, 0.6, 0.6);
    // Typed names may hold '&', which steers headers and footers: doubled, it stands for itself.
    QString name = shortened(of.board, 80);
    const QString footer = u"&L%1 · %2&R&P / &N"_s.arg(name.replace(u'&', "&&"_L1), monthName(of.month));
    worksheet_set_footer(sheet, footer.toUtf8().constData());
}

void writeStories(const Sheet &to, const Highlights &of)
{
    const QStringList names = headings();
    for (int column = 0; column < names.size(); ++column) {
        const auto at = static_cast<lxw_col_t>(column);
        worksheet_set_column(to.sheet, at, at, widths[column], nullptr);
        worksheet_write_string(to.sheet, 0, at, names[column].toUtf8().constData(), to.head);
    }
    lxw_row_t row = 0;
    for (const Highlight &highlight : of.highlights) {
        const Incident &incident = highlight.incident;
        put(to, ++row, 0, highlight.rank);
        const QStringList texts{incident.id, incident.title, incident.story, incident.learn, incident.customerWords,
            joinedNames(incident.celebrates), joinedNames(incident.teams), joinedNames(incident.values)};
        for (int column = 0; column < texts.size(); ++column)
            put(to, row, column + 1, texts[column]);
        put(to, row, 9, incident.votes);
        put(to, row, 10, incident.postedBy);
        put(to, row, 11, incident.postedAt, of);
    }
    worksheet_autofilter(to.sheet, 0, 0, row, static_cast<lxw_col_t>(names.size() - 1));
    worksheet_freeze_panes(to.sheet, 1, 0);
    worksheet_repeat_rows(to.sheet, 0, 0);
    setUpPages(to.sheet, of, to.paper);
}

void writeTotals(const Sheet &to, const Highlights &of)
{
    worksheet_set_column(to.sheet, 0, 0, 40, nullptr);
    worksheet_set_column(to.sheet, 1, 1, 70, nullptr);
    const auto heading = [&](lxw_row_t row, const QString &left, const QString &right) {
        worksheet_write_string(to.sheet, row, 0, left.toUtf8().constData(), to.head);
        worksheet_write_string(to.sheet, row, 1, fitting(right).constData(), to.head);
    };
    heading(0, monthName(of.month), of.board);
    const std::pair<QString, int> totals[] = {{Publish::tr("Stories posted"), of.totals.incidents},
        {Publish::tr("Votes"), of.totals.votes}, {Publish::tr("Colleagues celebrated"), of.totals.peopleCelebrated},
        {Publish::tr("Teams celebrated"), of.totals.teamsCelebrated},
        {Publish::tr("Ideas tried elsewhere"), of.totals.adoptions}};
    lxw_row_t row = 0;
    for (const auto &[label, number] : totals) {
        put(to, ++row, 0, label);
        put(to, row, 1, number);
    }
    if (!of.withheld.isEmpty()) {
        row += 2;
        heading(row, leftOutTitle(), Publish::tr("Reason"));
    }
    for (const LeftOut &one : leftOut(of.withheld)) {
        put(to, ++row, 0, one.what);
        put(to, row, 1, one.reason);
    }
    setUpPages(to.sheet, of, to.paper);
}

/// A table of numbers with a chart beside it; gives the row below both.
lxw_row_t writeChart(const Sheet &to, lxw_row_t top, const QString &title, const QStringList &heads,
    const QList<std::pair<QString, QList<int>>> &rows, uint8_t kind)
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
    lxw_chart *chart = workbook_add_chart(to.book, kind);
    const auto columns = static_cast<lxw_col_t>(heads.size());
    for (lxw_col_t column = 1; column < columns; ++column) {
        lxw_chart_series *series = chart_add_series(chart, nullptr, nullptr);
        chart_series_set_categories(series, to.name.constData(), top + 1, 0, row, 0);
        chart_series_set_values(series, to.name.constData(), top + 1, column, row, column);
        chart_series_set_name_range(series, to.name.constData(), top, column);
    }
    chart_title_set_name(chart, title.toUtf8().constData());
    if (heads.size() == 2)
        chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
    if (kind == LXW_CHART_BAR)
        chart_axis_set_reverse(chart->y_axis); // the most seen on top
    QByteArray description = title.toUtf8();
    lxw_chart_options place{};
    place.description = description.data();
    place.x_scale = 1.4;
    worksheet_insert_chart_opt(to.sheet, top, 5, chart, &place);
    return std::max(row, top + 16) + 2;
}

void writeFigures(const Sheet &to, const Highlights &of)
{
    worksheet_set_column(to.sheet, 0, 0, 34, nullptr);
    worksheet_set_column(to.sheet, 1, 3, 16, nullptr);
    lxw_row_t row = 0;
    if (!of.valuesSeen.isEmpty()) {
        QList<std::pair<QString, QList<int>>> rows;
        for (const ValueSeen &one : of.valuesSeen)
            rows += {one.value.name, {one.stories}};
        row = writeChart(to, row, valuesTitle(), {Publish::tr("Value"), Publish::tr("Stories")}, rows, LXW_CHART_BAR);
    }
    if (!of.months.isEmpty()) {
        const QList<MonthSeries> series = seriesOf(of.months);
        QStringList heads{Publish::tr("Month")};
        for (const MonthSeries &one : series)
            heads += one.label;
        QList<std::pair<QString, QList<int>>> rows;
        for (qsizetype i = 0; i < of.months.size(); ++i) {
            QList<int> numbers;
            for (const MonthSeries &one : series)
                numbers += one.numbers[i];
            rows += {monthName(of.months[i].month), numbers};
        }
        writeChart(to, row, monthsTitle(), heads, rows, LXW_CHART_COLUMN);
    }
    setUpPages(to.sheet, of, to.paper);
}

void writeAnswers(const Sheet &to, const Highlights &of)
{
    const QStringList names{Publish::tr("Story"), Publish::tr("Kind"), Publish::tr("By"), Publish::tr("Team"),
        Publish::tr("Text"), Publish::tr("Written at")};
    constexpr double answerWidths[] = {34, 16, 24, 20, 70, 18};
    for (int column = 0; column < names.size(); ++column) {
        const auto at = static_cast<lxw_col_t>(column);
        worksheet_set_column(to.sheet, at, at, answerWidths[column], nullptr);
        worksheet_write_string(to.sheet, 0, at, names[column].toUtf8().constData(), to.head);
    }
    QHash<QString, QString> titles;
    for (const Highlight &one : of.highlights)
        titles.insert(one.incident.id, one.incident.title);
    lxw_row_t row = 0;
    for (const Answer &one : of.answers) {
        const QString kind = one.kind == Answer::Kind::Adoption ? adoptionsTitle()
            : one.leader                                        ? Publish::tr("Thanks, leading")
                                                                : thanksTitle();
        const QStringList cells{titles.value(one.incidentId), kind, one.by, one.team, one.text};
        ++row;
        for (int column = 0; column < cells.size(); ++column)
            put(to, row, column, cells[column]);
        put(to, row, 5, one.at, of);
    }
    worksheet_autofilter(to.sheet, 0, 0, row, static_cast<lxw_col_t>(names.size() - 1));
    worksheet_freeze_panes(to.sheet, 1, 0);
    worksheet_repeat_rows(to.sheet, 0, 0);
    setUpPages(to.sheet, of, to.paper);
}

Sheet addSheet(lxw_workbook *book, const QString &name, const HighlightsBook &of)
{
    // Excel allows 31 characters, and some not at all; a translation that breaks this gets Excel's own name.
    lxw_worksheet *sheet = workbook_validate_sheet_name(book, name.toUtf8().constData()) == LXW_NO_ERROR
        ? workbook_add_worksheet(book, name.toUtf8().constData())
        : workbook_add_worksheet(book, nullptr);
    Sheet to{sheet->name, of.paper, book, sheet, workbook_add_format(book), workbook_add_format(book),
        workbook_add_format(book), workbook_add_format(book)};
    for (lxw_format *format : {to.head, to.text, to.number, to.when}) {
        format_set_font_name(format, "Inter");
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    }
    format_set_bold(to.head);
    format_set_bg_color(to.head, 0xF3ECDE);
    format_set_font_color(to.head, 0x1E2935);
    format_set_bottom(to.head, LXW_BORDER_MEDIUM);
    format_set_bottom_color(to.head, 0xE3A008);
    format_set_text_wrap(to.text);
    format_set_num_format(to.number, "#,##0");
    format_set_align(to.number, LXW_ALIGN_LEFT);
    format_set_num_format(to.when, of.highlights.edition == Edition::Outside ? "yyyy-mm-dd" : "yyyy-mm-dd hh:mm");
    return to;
}

} // namespace

Result<QByteArray> toXlsx(const HighlightsBook &from)
{
    const Highlights &highlights = from.highlights;
    const QTemporaryDir folder; // the library writes to named files only
    const QString path = folder.filePath(u"highlights.xlsx"_s);
    const QByteArray name = QFile::encodeName(path);
    QByteArray rooms = QFile::encodeName(folder.path());
    lxw_workbook_options options{};
    options.tmpdir = rooms.data();
    lxw_workbook *book = folder.isValid() ? workbook_new_opt(name.constData(), &options) : nullptr;
    const auto failed = failure(ErrorKind::Failed,
        Publish::tr("The workbook could not be made: the folder for temporary files is full or closed."));
    if (!book)
        return failed;
    QByteArray title = coverTitle(highlights.month).toUtf8(), board = shortened(highlights.board, 200).toUtf8();
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.company = board.data();
    if (from.madeAt.isValid())
        properties.created = static_cast<time_t>(from.madeAt.toSecsSinceEpoch());
    workbook_set_properties(book, &properties);
    writeStories(addSheet(book, Publish::tr("Stories"), from), highlights);
    if (!highlights.answers.isEmpty())
        writeAnswers(addSheet(book, Publish::tr("Thanks and copies"), from), highlights);
    writeTotals(addSheet(book, Publish::tr("The month"), from), highlights);
    if (hasPlots(highlights))
        writeFigures(addSheet(book, Publish::tr("Figures"), from), highlights);
    QFile file(path);
    if (workbook_close(book) != LXW_NO_ERROR || !file.open(QIODevice::ReadOnly))
        return failed;
    return file.readAll();
}

} // namespace bravo
