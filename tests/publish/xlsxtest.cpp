#include "samplebook.h"
#include "tools.h"

#include "publish/highlightsxlsx.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;

static HighlightsBook bookWith(const Highlights &highlights)
{
    HighlightsBook book;
    book.highlights = highlights;
    return book;
}

/// The workbook, unpacked, and its XML read.
class XlsxTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QByteArray part(const Highlights &highlights, const QString &name);
    static QStringList strings(const QByteArray &xml);

private Q_SLOTS:
    void initTestCase();
    void workbook_isWellFormed();
    void sheet_isMadeForReading();
    void numbersAndDates_areTyped();
    void typedText_isNeverAFormula();
    void longStories_endWithANotice();
    void emptyMonth_hasItsHeadings();
    void rows_showTheirTexts();
    void plots_areCharts();
};

QByteArray XlsxTest::part(const Highlights &highlights, const QString &name)
{
    const Result<QByteArray> xlsx = toXlsx(bookWith(highlights));
    if (!xlsx)
        qFatal("%s", qPrintable(xlsx.error().message));
    return said(u"unzip"_s, {u"-p"_s, bravo::test::written(m_folder, u"book.xlsx"_s, *xlsx), name});
}

QStringList XlsxTest::strings(const QByteArray &xml)
{
    QStringList all;
    for (QXmlStreamReader reader(xml); !reader.atEnd();) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == "t"_L1)
            all += reader.readElementText();
    }
    return all;
}

void XlsxTest::initTestCase()
{
    if (!has(u"unzip"_s))
        QSKIP("unzip is not installed");
}

void XlsxTest::workbook_isWellFormed()
{
    const QStringList names{u"xl/workbook.xml"_s, u"xl/worksheets/sheet1.xml"_s, u"xl/worksheets/sheet2.xml"_s,
        u"xl/sharedStrings.xml"_s, u"xl/styles.xml"_s};
    for (const QString &name : names) {
        QXmlStreamReader reader(part(sampleBook().highlights, name));
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(name + reader.errorString()));
    }
    const QByteArray book = part(sampleBook().highlights, u"xl/workbook.xml"_s);
    QVERIFY(book.contains("name=\"Stories\""));
    QVERIFY(book.contains("name=\"The month\""));
}

void XlsxTest::sheet_isMadeForReading()
{
    const QByteArray sheet = part(sampleBook().highlights, u"xl/worksheets/sheet1.xml"_s);
    QVERIFY(sheet.contains("<autoFilter ref=\"A1:L6\"/>"));
    QVERIFY(sheet.contains("state=\"frozen\""));
    QVERIFY(sheet.contains("orientation=\"landscape\""));
    QVERIFY(sheet.contains("fitToHeight=\"0\""));
    QVERIFY(part(sampleBook().highlights, u"xl/workbook.xml"_s).contains("Print_Titles"));
}

void XlsxTest::numbersAndDates_areTyped()
{
    const QByteArray sheet = part(sampleBook().highlights, u"xl/worksheets/sheet1.xml"_s);
    static const QRegularExpression votes(u"<c r=\"I2\" s=\"\\d+\"><v>31</v></c>"_s);
    QVERIFY(votes.match(QString::fromUtf8(sheet)).hasMatch());
    // 2026-10-02 21:40 UTC is 23:40 in Berlin: day 46297 of Excel's calendar.
    static const QRegularExpression date(u"<c r=\"K2\" s=\"\\d+\"><v>46297\\.98\\d+</v></c>"_s);
    QVERIFY2(date.match(QString::fromUtf8(sheet)).hasMatch(), sheet.constData());
    QVERIFY(part(sampleBook().highlights, u"xl/styles.xml"_s).contains("yyyy-mm-dd hh:mm"));
}

void XlsxTest::typedText_isNeverAFormula()
{
    const HighlightsBook book = bookOf(sampleIncident(1, u"=cmd()"_s, u"=1+1"_s));
    QVERIFY(!part(book.highlights, u"xl/worksheets/sheet1.xml"_s).contains("<f>"));
    const QStringList all = strings(part(book.highlights, u"xl/sharedStrings.xml"_s));
    QVERIFY(all.contains(u"=cmd()"_s));
    QVERIFY(all.contains(u"=1+1"_s));
}

void XlsxTest::longStories_endWithANotice()
{
    const HighlightsBook book = bookOf(sampleIncident(1, u"Long"_s, longStory(40000)));
    for (const QString &text : strings(part(book.highlights, u"xl/sharedStrings.xml"_s))) {
        QVERIFY(text.size() <= 32767);
        if (text.startsWith(u"Sentence"_s))
            QVERIFY(text.endsWith(u"… [shortened: Excel allows no longer cell]"_s));
    }
}

void XlsxTest::emptyMonth_hasItsHeadings()
{
    HighlightsBook book = sampleBook();
    book.highlights.highlights.clear();
    QVERIFY(strings(part(book.highlights, u"xl/sharedStrings.xml"_s)).contains(u"Customer’s words"_s));
}

/// A row is as high as the longest of its texts needs.
void XlsxTest::rows_showTheirTexts()
{
    const QString sheet = QString::fromUtf8(part(sampleBook().highlights, u"xl/worksheets/sheet1.xml"_s));
    static const QRegularExpression height(u"<row r=\"2\"[^>]* ht=\"(\\d+)\""_s);
    const QRegularExpressionMatch row = height.match(sheet);
    QVERIFY2(row.hasMatch(), qPrintable(sheet));
    // 365 characters in a column of 70, with a blank line between them.
    QVERIFY2(row.captured(1).toInt() >= 7 * 15 && row.captured(1).toInt() <= 10 * 15, qPrintable(row.captured(1)));
}

void XlsxTest::plots_areCharts()
{
    Highlights all = sampleBook().highlights;
    const QByteArray bars = part(all, u"xl/charts/chart1.xml"_s), months = part(all, u"xl/charts/chart2.xml"_s);
    QVERIFY(bars.contains("<c:barDir val=\"bar\"/>"));
    QVERIFY(months.contains("<c:barDir val=\"col\"/>"));
    QVERIFY(months.contains("Figures!$B$13:$B$25")); // below the values' chart, all of the thirteen months
    QVERIFY(months.contains("Figures!$E$13:$E$25"));
    QVERIFY(part(all, u"xl/charts/chart4.xml"_s).contains("Figures!$D$13:$D$25"));
    for (qsizetype i = 0; i < 9; ++i)
        all.months[i] = MonthFigures{all.months[i].month, 0, 0, 0};
    QVERIFY(part(all, u"xl/charts/chart2.xml"_s).contains("Figures!$B$22:$B$25")); // from where something happened
    QVERIFY(part(all, u"xl/sharedStrings.xml"_s).contains("Thank you for staying, Miriam."));
}

QTEST_GUILESS_MAIN(XlsxTest)
#include "xlsxtest.moc"
