#include "publish/csvfile.h"
#include "publish/csv.h"
#include "support/testboard.h"

#include <QtTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;

/// The CSV reader by itself: any cells come back as they were written, each row with the line where it began.
class CsvFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writtenCells_areReadBack();
    void lines_areCountedWhateverEndsThem();
    void oddQuotes_areTaken();
    void cells_standBetweenCommasSemicolonsOrTabs_data();
    void cells_standBetweenCommasSemicolonsOrTabs();
    void anyBytes_areReadOrRefused();
    void bigCell_comesWhole();
};

/// Cells of the characters that matter to CSV.
static rc::Gen<QStringList> someCells(int columns)
{
    const auto letter =
        rc::gen::element<QString>(u"a"_s, u","_s, u"\""_s, u"\n"_s, u"\r"_s, u" "_s, u"é"_s, u"😀"_s, u";"_s);
    const auto cell =
        rc::gen::map(rc::gen::container<std::vector<QString>>(letter), [](const std::vector<QString> &letters) {
            QString text;
            for (const QString &one : letters)
                text += one;
            return text.startsWith(u'\r') ? u'a' + text
                                          : text; // a formula to a spreadsheet, so it would get an apostrophe
        });
    return rc::gen::map(rc::gen::container<std::vector<QString>>(static_cast<size_t>(columns), cell),
        [](const std::vector<QString> &cells) { return QStringList(cells.cbegin(), cells.cend()); });
}

void CsvFileTest::writtenCells_areReadBack()
{
    QVERIFY(rc::check("cells that were written are read back", [] {
        const auto rows = *rc::gen::container<std::vector<QStringList>>(someCells(3));
        QString text = QString::fromUtf8(csvLine({u"one"_s, u"two"_s, u"three"_s}));
        for (const QStringList &row : rows)
            text += QString::fromUtf8(csvLine(row));
        const auto parsed = parseCsv(text);
        RC_ASSERT(parsed.has_value());
        RC_ASSERT(parsed->rows.size() == static_cast<qsizetype>(rows.size()));
        for (size_t i = 0; i < rows.size(); ++i)
            RC_ASSERT(parsed->rows[static_cast<qsizetype>(i)].cells == rows[i]);
    }));
}

void CsvFileTest::lines_areCountedWhateverEndsThem()
{
    for (const QString &end : {u"\n"_s, u"\r\n"_s, u"\r"_s}) {
        const QString text = u"a,b|1,2||\"x|y|z\",3| |4,5"_s.replace(u'|', end);
        const CsvFile file = must(parseCsv(text));
        QCOMPARE(file.header, (QStringList{u"a"_s, u"b"_s}));
        QList<int> lines;
        for (const CsvRow &row : file.rows)
            lines += row.line;
        QCOMPARE(lines, (QList<int>{2, 4, 8}));
        QCOMPARE(file.rows[1].cells[0], u"x|y|z"_s.replace(u'|', end));
    }
}

void CsvFileTest::cells_standBetweenCommasSemicolonsOrTabs_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("commas") << u"name,team\n\"García, José\",Bar; the upper one\n"_s;
    QTest::newRow("semicolons, as where the decimal sign is a comma")
        << u"name;team\n\"García, José\";\"Bar; the upper one\"\n"_s;
    QTest::newRow("semicolons without quotes") << u"name;team\nGarcía, José;\"Bar; the upper one\"\n"_s;
    QTest::newRow("tabs") << u"name\tteam\nGarcía, José\tBar; the upper one\n"_s;
    QTest::newRow("blank lines first") << u"\n\nname;team\nGarcía, José;\"Bar; the upper one\"\n"_s;
}

void CsvFileTest::cells_standBetweenCommasSemicolonsOrTabs()
{
    QFETCH(QString, text);
    const CsvFile file = must(parseCsv(text));
    QCOMPARE(file.header, (QStringList{u"name"_s, u"team"_s}));
    QCOMPARE(file.rows.size(), 1);
    QCOMPARE(file.rows.front().cells, (QStringList{u"García, José"_s, u"Bar; the upper one"_s}));
    QCOMPARE(must(parseCsv(u"\"a, b, c\";d\n1;2\n"_s)).header, (QStringList{u"a, b, c"_s, u"d"_s}));
    QCOMPARE(must(parseCsv(u"name\nGarcía\n"_s)).rows.front().cells, QStringList{u"García"_s}); // one column
}

void CsvFileTest::oddQuotes_areTaken()
{
    const CsvFile file = must(parseCsv(u"a,b\n5\" pipe,\"said \"\"hi\"\"\"\n"_s));
    QCOMPARE(file.rows.front().cells, (QStringList{u"5\" pipe"_s, u"said \"hi\""_s}));
}

void CsvFileTest::anyBytes_areReadOrRefused()
{
    QVERIFY(rc::check("no bytes are a crash", [] {
        const auto bytes = *rc::gen::container<std::vector<char>>(rc::gen::arbitrary<char>());
        bool guessed = false;
        const auto parsed =
            parseCsv(decodedText(QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())), guessed));
        RC_ASSERT(parsed.has_value() || !parsed.error().message.isEmpty());
    }));
}

void CsvFileTest::bigCell_comesWhole()
{
    const QString big = QString(10'000'000, u'x') + u"\n\""_s;
    const CsvFile file = must(parseCsv(u"a,b\r\n"_s + QString::fromUtf8(csvLine({big, u"1"_s}))));
    QVERIFY(file.rows.front().cells[0] == big);
    QCOMPARE(file.rows.front().cells[1], u"1"_s);
}

QTEST_GUILESS_MAIN(CsvFileTest)
#include "csvfiletest.moc"
