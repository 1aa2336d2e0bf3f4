#include "samplebook.h"
#include "tools.h"

#include "publish/highlightsxlsx.h"
#include "publish/outside.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;

namespace {

/// A cell as an office program understood it.
struct Cell {
    QString type; // string, float, date; empty: an empty cell
    QString value; // what the type says, such as 31 or 2026-10-02T23:40:00; of texts the text itself
    bool formula = false;
};

struct Sheet {
    QString name;
    QList<QList<Cell>> rows;
    Cell at(qsizetype row, qsizetype column) const { return rows.value(row).value(column); }
};

struct Workbook {
    QList<Sheet> sheets;
    QStringList filters; // ranges whose headings have a filter's buttons
    int charts = 0;

    Sheet sheet(const QString &name) const
    {
        for (const Sheet &one : sheets) {
            if (one.name == name)
                return one;
        }
        return {};
    }
};

Cell cellFrom(QXmlStreamReader &xml)
{
    const QXmlStreamAttributes all = xml.attributes();
    Cell cell{all.value("office:value-type"_L1).toString(), {}, all.hasAttribute("table:formula"_L1)};
    const QString typed =
        cell.type == "date"_L1 ? all.value("office:date-value"_L1).toString() : all.value("office:value"_L1).toString();
    QStringList lines;
    while (xml.readNextStartElement()) {
        if (xml.qualifiedName() == "text:p"_L1)
            lines += xml.readElementText(QXmlStreamReader::IncludeChildElements);
        else
            xml.skipCurrentElement();
    }
    cell.value = cell.type == "string"_L1 ? lines.join(u'\n') : typed;
    return cell;
}

/// A cell, or a run of equal ones; the empty rest of a row is cut.
QList<Cell> cellsFrom(QXmlStreamReader &xml)
{
    const int repeated = xml.attributes().value("table:number-columns-repeated"_L1).toInt();
    return QList<Cell>(std::clamp(repeated, 1, 100), cellFrom(xml));
}

/// What LibreOffice's flat document says.
Workbook workbookFrom(const QByteArray &flat)
{
    Workbook book;
    book.charts = static_cast<int>(flat.count("<chart:chart "));
    for (QXmlStreamReader xml(flat); !xml.atEnd();) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto name = xml.qualifiedName();
        if (name == "draw:frame"_L1) // a chart has tables of its own
            xml.skipCurrentElement();
        else if (name == "table:table"_L1)
            book.sheets += Sheet{xml.attributes().value("table:name"_L1).toString(), {}};
        else if (name == "table:table-row"_L1)
            book.sheets.back().rows.emplace_back();
        else if (name == "table:table-cell"_L1)
            book.sheets.back().rows.back() += cellsFrom(xml);
        else if (name == "table:database-range"_L1
            && xml.attributes().value("table:display-filter-buttons"_L1) == "true"_L1)
            book.filters += xml.attributes().value("table:target-range-address"_L1).toString();
    }
    return book;
}

} // namespace

/// The workbook as an office program opens it: LibreOffice reads it and writes down what it understood.
class OfficeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sheetsAndFilters_areThere();
    void numbersAndDates_areNumbersAndDates();
    void typedText_staysText();
    void plots_areCharts();
    void outside_hasDaysWithoutTimes();

private:
    QTemporaryDir m_folder;
    Workbook m_inside, m_outside;
};

void OfficeTest::initTestCase()
{
    const QString office = QStandardPaths::findExecutable(u"soffice"_s);
    if (office.isEmpty())
        QSKIP("LibreOffice Calc is not installed");
    HighlightsBook book = sampleBook();
    const QString inside = bravo::test::written(m_folder, u"inside.xlsx"_s, toXlsx(book).value_or(QByteArray()));
    book.highlights = outsideOf(book.highlights).highlights;
    const QString outside = bravo::test::written(m_folder, u"outside.xlsx"_s, toXlsx(book).value_or(QByteArray()));
    // One start of the program reads both, with a profile of its own: nobody's settings, and nobody's open documents.
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(office,
        {u"-env:UserInstallation=file://"_s + m_folder.filePath(u"profile"_s), u"--headless"_s, u"--norestore"_s,
            u"--convert-to"_s, u"fods"_s, u"--outdir"_s, m_folder.path(), inside, outside});
    QVERIFY2(process.waitForFinished(120'000) && process.exitCode() == 0, process.readAll().constData());
    const auto read = [this](const QString &name) {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? workbookFrom(file.readAll()) : Workbook();
    };
    m_inside = read(u"inside.fods"_s);
    m_outside = read(u"outside.fods"_s);
}

void OfficeTest::sheetsAndFilters_areThere()
{
    QStringList names;
    for (const Sheet &one : std::as_const(m_inside.sheets))
        names += one.name;
    QCOMPARE(names, (QStringList{u"Stories"_s, u"Thanks and copies"_s, u"The month"_s, u"Figures"_s}));
    QCOMPARE(m_inside.filters,
        (QStringList{u"Stories.A1:Stories.L6"_s, u"'Thanks and copies'.A1:'Thanks and copies'.F4"_s}));
}

void OfficeTest::numbersAndDates_areNumbersAndDates()
{
    const Highlights all = sampleBook().highlights;
    const Sheet stories = m_inside.sheet(u"Stories"_s);
    for (qsizetype i = 0; i < all.highlights.size(); ++i) {
        const Highlight &one = all.highlights[i];
        const Cell rank = stories.at(i + 1, 0), votes = stories.at(i + 1, 8), posted = stories.at(i + 1, 10);
        QCOMPARE(rank.type + u' ' + rank.value, u"float %1"_s.arg(one.rank));
        QCOMPARE(votes.type + u' ' + votes.value, u"float %1"_s.arg(one.incident.votes));
        QCOMPARE(posted.type + u' ' + posted.value,
            u"date "_s + one.incident.postedAt.toTimeZone(all.zone).toString(u"yyyy-MM-ddTHH:mm:ss"_s));
    }
    const Sheet month = m_inside.sheet(u"The month"_s);
    QCOMPARE(month.at(1, 1).type + month.at(1, 1).value, u"float43"_s);
    QCOMPARE(month.at(2, 1).type + month.at(2, 1).value, u"float612"_s);
    const Cell written = m_inside.sheet(u"Thanks and copies"_s).at(1, 5);
    QCOMPARE(written.type + written.value, u"date2026-10-05T10:30:00"_s);
}

void OfficeTest::typedText_staysText()
{
    const Highlights all = sampleBook().highlights;
    const Sheet stories = m_inside.sheet(u"Stories"_s);
    for (qsizetype i = 0; i < all.highlights.size(); ++i) {
        const Incident &one = all.highlights[i].incident;
        QCOMPARE(stories.at(i + 1, 11).value, one.id);
        QCOMPARE(stories.at(i + 1, 1).type, u"string"_s);
        QCOMPARE(stories.at(i + 1, 1).value.simplified(), one.title.simplified());
    }
    for (const Sheet &sheet : std::as_const(m_inside.sheets)) {
        for (const QList<Cell> &row : sheet.rows) {
            for (const Cell &cell : row)
                QVERIFY2(!cell.formula, qPrintable(cell.value));
        }
    }
}

void OfficeTest::plots_areCharts()
{
    QCOMPARE(m_inside.charts, 4); // the values, and each of three series
    const Sheet figures = m_inside.sheet(u"Figures"_s);
    QCOMPARE(figures.at(1, 1).type + figures.at(1, 1).value, u"float14"_s);
}

void OfficeTest::outside_hasDaysWithoutTimes()
{
    const Sheet stories = m_outside.sheet(u"Stories"_s);
    QVERIFY(stories.rows.size() > 1);
    for (qsizetype row = 1; row < stories.rows.size() && !stories.at(row, 0).type.isEmpty(); ++row) {
        const Cell posted = stories.at(row, 10);
        QCOMPARE(posted.type, u"date"_s);
        QVERIFY2(!posted.value.contains(u'T') || posted.value.endsWith(u"T00:00:00"_s), qPrintable(posted.value));
    }
}

QTEST_GUILESS_MAIN(OfficeTest)
#include "officetest.moc"
