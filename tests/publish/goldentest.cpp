#include "samplebook.h"

#include "publish/highlightsdata.h"
#include "publish/highlightshtml.h"
#include "publish/highlightsmarkdown.h"
#include "publish/incidentjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;

/// The text formats, held against files that a person has looked at. BRAVO_UPDATE_GOLDEN=1 writes them anew.
class GoldenTest : public QObject {
    Q_OBJECT

private:
    static void compare(const QString &name, const QByteArray &got);
    static HighlightsBook emptyBook();
    static HighlightsBook outsideBook();

private Q_SLOTS:
    void json_isAsAgreed() { compare(u"highlights.json"_s, toJson(sampleBook().highlights)); }
    void csv_isAsAgreed() { compare(u"highlights.csv"_s, toCsv(sampleBook().highlights)); }
    void markdown_isAsAgreed() { compare(u"highlights.md"_s, toMarkdown(sampleBook().highlights)); }
    void html_isAsAgreed() { compare(u"highlights.html"_s, toHtml(sampleBook())); }
    void outside_givesDaysInsteadOfTimes() { compare(u"outside.json"_s, toJson(outsideBook().highlights)); }
    void emptyMonth_isAFriendlyPage() { compare(u"empty.md"_s, toMarkdown(emptyBook().highlights)); }
    void emptyMonth_isValidData();
    void incidentJson_hasExactlyTheAgreedKeys();
    void csv_cellsThatAreFormulas_areText();
    void csv_linesEndAsRfc4180Says();
    void markdown_typedTextBecomesNoMarkup_data();
    void markdown_typedTextBecomesNoMarkup();
    void html_holdsNoTagThatWasTyped();
};

void GoldenTest::compare(const QString &name, const QByteArray &got)
{
    QFile golden(QStringLiteral(BRAVO_SOURCE_DIR) + u"/tests/publish/golden/"_s + name);
    if (qEnvironmentVariableIsSet("BRAVO_UPDATE_GOLDEN")) {
        QVERIFY(golden.open(QIODevice::WriteOnly));
        QCOMPARE(golden.write(got), got.size());
        return;
    }
    QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(golden.fileName()));
    const QList<QByteArray> wanted = golden.readAll().split('\n'), lines = got.split('\n');
    for (qsizetype i = 0; i < std::min(wanted.size(), lines.size()); ++i)
        QVERIFY2(wanted[i] == lines[i],
            qPrintable(u"%1, line %2:\n  got  %3\n  want %4"_s.arg(name).arg(i + 1).arg(
                QString::fromUtf8(lines[i]), QString::fromUtf8(wanted[i]))));
    QCOMPARE(lines.size(), wanted.size());
}

HighlightsBook GoldenTest::emptyBook()
{
    HighlightsBook book;
    book.highlights.month = {2026, 2};
    book.highlights.board = u"Harbour Hotel"_s;
    book.highlights.zone = QTimeZone::utc();
    return book;
}

HighlightsBook GoldenTest::outsideBook()
{
    HighlightsBook book = sampleBook();
    book.highlights.edition = Edition::Outside;
    book.highlights.highlights = book.highlights.highlights.mid(0, 1);
    book.highlights.withheld.clear();
    Incident &incident = book.highlights.highlights.front().incident;
    incident = forEdition(incident, Edition::Outside, QTimeZone("Europe/Berlin"), book.highlights.withheld);
    return book;
}

void GoldenTest::emptyMonth_isValidData()
{
    const QJsonObject object = QJsonDocument::fromJson(toJson(emptyBook().highlights)).object();
    QCOMPARE(object[u"highlights"_s].toArray().size(), 0);
    QCOMPARE(object[u"month"_s].toString(), u"2026-02"_s);
    QCOMPARE(toCsv(emptyBook().highlights).count('\n'), 1);
    QVERIFY(toHtml(emptyBook()).contains("Somebody did it right all the same"));
}

void GoldenTest::incidentJson_hasExactlyTheAgreedKeys()
{
    Incident incident = sampleBook().highlights.highlights.back().incident;
    const QJsonObject object = toJson(incident);
    QCOMPARE(object.keys(),
        QStringList({u"celebrates"_s, u"id"_s, u"learn"_s, u"marks"_s, u"posted_at"_s, u"posted_by"_s, u"status"_s,
            u"story"_s, u"teams"_s, u"title"_s, u"values"_s, u"votes"_s}));
    QCOMPARE(object[u"posted_at"_s].toString(), u"2026-10-06T21:40:00Z"_s);
    QCOMPARE(object[u"marks"_s].toArray(), QJsonArray({u"thanked"_s, u"process-bent"_s}));
    QCOMPARE(object[u"status"_s].toString(), u"published"_s);
    QCOMPARE(object[u"celebrates"_s].toArray().size(), 4);
}

void GoldenTest::csv_cellsThatAreFormulas_areText()
{
    for (const QString &start : {u"="_s, u"+"_s, u"-"_s, u"@"_s, u"\t"_s, u"\r"_s}) {
        const HighlightsBook book = bookOf(sampleIncident(1, start + u"cmd"_s, u"story"_s));
        const QByteArray csv = toCsv(book.highlights);
        QVERIFY2(csv.contains("'" + start.toLatin1() + "cmd"), csv.constData());
    }
}

void GoldenTest::csv_linesEndAsRfc4180Says()
{
    const QByteArray csv = toCsv(bookOf(sampleIncident(1, u"a"_s, u"say \"hi\",\nthen go"_s)).highlights);
    QVERIFY(csv.endsWith("\r\n"));
    QVERIFY(csv.contains(",\"say \"\"hi\"\",\nthen go\","));
    QVERIFY(!csv.startsWith("\xef\xbb\xbf"));
}

void GoldenTest::markdown_typedTextBecomesNoMarkup_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("escaped");
    QTest::newRow("heading") << u"# a"_s << u"\\# a"_s;
    QTest::newRow("underlined heading") << u"a\n==="_s << u"a\\\n\\==="_s;
    QTest::newRow("rule") << u"---"_s << u"\\---"_s;
    QTest::newRow("list") << u"- a\n+ b\n* c\n12) d"_s << u"\\- a\\\n\\+ b\\\n\\* c\\\n12\\) d"_s;
    QTest::newRow("code by indent") << u"    a"_s << u"a"_s;
    QTest::newRow("html") << u"<img src=x> &amp;"_s << u"\\<img src=x\\> \\&amp;"_s;
    QTest::newRow("link") << u"[a](b) http://c www.d.org e@f.org"_s << u"\\[a\\](b) http\\://c www\\.d.org e\\@f.org"_s;
    QTest::newRow("emphasis") << u"*a* _b_ ~~c~~ `d`"_s << u"\\*a\\* \\_b\\_ \\~\\~c\\~\\~ \\`d\\`"_s;
    QTest::newRow("backslash") << u"a\\"_s << u"a\\\\"_s;
    QTest::newRow("table") << u"a | b"_s << u"a \\| b"_s;
    QTest::newRow("paragraphs") << u"a\n\n\nb\nc"_s << u"a\n\nb\\\nc"_s;
}

void GoldenTest::markdown_typedTextBecomesNoMarkup()
{
    QFETCH(QString, typed);
    QFETCH(QString, escaped);
    QCOMPARE(markdownEscaped(typed), escaped);
}

void GoldenTest::html_holdsNoTagThatWasTyped()
{
    const QString nasty = u"<script>alert(1)</script><img src=x onerror=\"y\">' style=\"position:fixed\" %1 %2 %99"_s;
    Incident incident = sampleIncident(1, nasty, nasty + u" and more"_s);
    incident.learn = incident.customerWords = incident.postedBy = nasty;
    incident.celebrates = {{u"1"_s, nasty, nasty}};
    incident.teams = {{u"2"_s, nasty, {}}};
    incident.values = {{u"3"_s, nasty, {}, u"red;}</style><script>"_s}};
    incident.photoIds = {u"p"_s};
    HighlightsBook book = bookOf(incident);
    book.highlights.board = nasty;
    book.highlights.headingFont = u"Georgia\"}</style><script>"_s;
    book.photos = {{u"p"_s, samplePhoto(1, {40, 30})}};
    const QString html = QString::fromUtf8(toHtml(book));
    QVERIFY(!html.contains(u"<script"_s));
    QVERIFY(!html.contains(u"<img src=x"_s));
    QVERIFY(!html.contains(u"style=\"position"_s));
    QCOMPARE(html.count(u"</style>"_s), 1);
    QVERIFY(html.contains(u"h1,h2{font-family:\"Georgiastylescript\",var(--serif)}"_s));
    QVERIFY(html.contains(u"%1 %2 %99"_s)); // nobody's text is a template
}

QTEST_GUILESS_MAIN(GoldenTest)
#include "goldentest.moc"
