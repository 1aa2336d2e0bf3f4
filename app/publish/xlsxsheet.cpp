#include "publish/xlsxsheet.h"

#include "board/text.h"
#include "publish/words.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace bravo {

static constexpr int excelCellLimit = 32767; // UTF-16 units

QByteArray fitting(QString text)
{
    text.removeIf([](QChar c) { return c.unicode() >= 0xFFFE; }); // XML knows no such characters
    if (text.size() <= excelCellLimit)
        return text.toUtf8();
    const QString note = Publish::tr("[shortened: Excel allows no longer cell]");
    return (shortened(text, excelCellLimit - static_cast<int>(note.size()) - 1) + u' ' + note).toUtf8();
}

void put(const XlsxSheet &to, lxw_row_t row, int column, const QString &text)
{
    worksheet_write_string(to.sheet, row, static_cast<lxw_col_t>(column), fitting(text).constData(), to.text);
}

void setHeight(const XlsxSheet &to, lxw_row_t row, const QStringList &texts, const double *columnWidths)
{
    constexpr double lineHeight = 15, most = 409, roomForWords = 1.1;
    double lines = 1;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        double needed = 0;
        for (const QString &line : texts[i].split(u'\n'))
            needed += std::max(1.0, std::ceil(double(line.size()) * roomForWords / columnWidths[i]));
        lines = std::max(lines, needed);
    }
    worksheet_set_row(to.sheet, row, std::min(lines * lineHeight, most), nullptr);
}

void writeHeads(const XlsxSheet &to, const QStringList &names, const double *columnWidths)
{
    for (int column = 0; column < names.size(); ++column) {
        const auto at = static_cast<lxw_col_t>(column);
        const double width = std::max(columnWidths[column], double(names[column].size()) + 3);
        worksheet_set_column(to.sheet, at, at, width, nullptr);
        worksheet_write_string(to.sheet, 0, at, names[column].toUtf8().constData(), to.head);
    }
}

void put(const XlsxSheet &to, lxw_row_t row, int column, int number)
{
    worksheet_write_number(to.sheet, row, static_cast<lxw_col_t>(column), number, to.number);
}

void put(const XlsxSheet &to, lxw_row_t row, int column, const QDateTime &instant, const Highlights &of)
{
    const QDateTime local = of.edition == Edition::Outside ? instant.toUTC() : instant.toTimeZone(of.zone);
    const QDate date = local.date();
    const QTime time = of.edition == Edition::Outside ? QTime(0, 0) : local.time();
    lxw_datetime value{date.year(), date.month(), date.day(), time.hour(), time.minute(), double(time.second())};
    worksheet_write_datetime(to.sheet, row, static_cast<lxw_col_t>(column), &value, to.when);
}

static void setUpPages(lxw_worksheet *sheet, const Highlights &of, Paper paper)
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

XlsxSheet addSheet(lxw_workbook *book, const QString &name, const HighlightsBook &of)
{
    // Excel allows 31 characters, and some not at all; a translation that breaks this gets Excel's own name.
    lxw_worksheet *sheet = workbook_validate_sheet_name(book, name.toUtf8().constData()) == LXW_NO_ERROR
        ? workbook_add_worksheet(book, name.toUtf8().constData())
        : workbook_add_worksheet(book, nullptr);
    XlsxSheet to{sheet->name, book, sheet, workbook_add_format(book), workbook_add_format(book),
        workbook_add_format(book), workbook_add_format(book), workbook_add_format(book)};
    for (lxw_format *format : {to.head, to.text, to.line, to.number, to.when}) {
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
    format_set_num_format(to.when, of.highlights.edition == Edition::Outside ? "yyyy-mm-dd" : "yyyy-mm-dd hh:mm");
    setUpPages(sheet, of.highlights, of.paper);
    return to;
}

} // namespace bravo
