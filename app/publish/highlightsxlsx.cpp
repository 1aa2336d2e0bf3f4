#include "publish/highlightsxlsx.h"

#include "board/text.h"
#include "publish/csv.h"
#include "publish/highlightsdata.h"
#include "publish/words.h"
#include "publish/xlsxsheet.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

/// Column widths in characters, in the order of headings().
constexpr double widths[] = {7, 34, 70, 40, 40, 24, 18, 24, 8, 20, 18, 40};

QStringList headings()
{
    return {Publish::tr("Rank"), Publish::tr("Title"), Publish::tr("Story"), copyThis(),
        Publish::tr("Customer’s words"), Publish::tr("Celebrates"), Publish::tr("Teams"), Publish::tr("Values"),
        Publish::tr("Votes"), Publish::tr("Posted by"), Publish::tr("Posted at"), Publish::tr("Id")};
}

void writeStories(const XlsxSheet &to, const Highlights &of)
{
    const QStringList names = headings();
    writeHeads(to, names, widths);
    lxw_row_t row = 0;
    for (const Highlight &highlight : of.highlights) {
        const Incident &incident = highlight.incident;
        put(to, ++row, 0, highlight.rank);
        const QStringList texts{incident.title, incident.story, incident.learn, incident.customerWords,
            joinedNames(incident.celebrates), joinedNames(incident.teams), joinedNames(incident.values)};
        for (int column = 0; column < texts.size(); ++column)
            put(to, row, column + 1, texts[column]);
        setHeight(to, row, texts, widths + 1);
        put(to, row, 8, incident.votes);
        put(to, row, 9, incident.postedBy);
        put(to, row, 10, incident.postedAt, of);
        worksheet_write_string(to.sheet, row, 11, incident.id.toUtf8().constData(), to.line);
    }
    worksheet_autofilter(to.sheet, 0, 0, row, static_cast<lxw_col_t>(names.size() - 1));
    worksheet_freeze_panes(to.sheet, 1, 0);
    worksheet_repeat_rows(to.sheet, 0, 0);
}

void writeTotals(const XlsxSheet &to, const Highlights &of)
{
    constexpr double labels = 40, numbers = 12, rest = 58; // texts take the last two
    worksheet_set_column(to.sheet, 0, 0, labels, nullptr);
    worksheet_set_column(to.sheet, 1, 1, numbers, nullptr);
    worksheet_set_column(to.sheet, 2, 2, rest, nullptr);
    const auto pair = [&](lxw_row_t row, const QString &left, const QString &right, lxw_format *format) {
        constexpr double both[] = {labels, numbers + rest};
        worksheet_write_string(to.sheet, row, 0, fitting(left).constData(), format);
        worksheet_merge_range(to.sheet, row, 1, row, 2, fitting(right).constData(), format);
        setHeight(to, row, {left, right}, both);
    };
    pair(0, monthName(of.month), of.board, to.head);
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
        pair(row, leftOutTitle(), Publish::tr("Reason"), to.head);
    }
    for (const LeftOut &one : leftOut(of.withheld))
        pair(++row, one.what, one.reason, to.text);
}

void writeAnswers(const XlsxSheet &to, const Highlights &of)
{
    const QStringList names{Publish::tr("Story"), Publish::tr("Kind"), Publish::tr("By"), Publish::tr("Team"),
        Publish::tr("Text"), Publish::tr("Written at")};
    constexpr double answerWidths[] = {34, 16, 24, 20, 70, 18};
    writeHeads(to, names, answerWidths);
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
        setHeight(to, row, cells, answerWidths);
        put(to, row, 5, one.at, of);
    }
    worksheet_autofilter(to.sheet, 0, 0, row, static_cast<lxw_col_t>(names.size() - 1));
    worksheet_freeze_panes(to.sheet, 1, 0);
    worksheet_repeat_rows(to.sheet, 0, 0);
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
