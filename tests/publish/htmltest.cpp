#include "samplebook.h"
#include "tools.h"

#include "publish/highlightshtml.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;

/// The page in a real browser: it renders, asks for nothing, and its rules let nothing in.
class HtmlTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_chromium;
    QByteArray browse(const HighlightsBook &book, const QStringList &arguments);

private Q_SLOTS:
    void initTestCase();
    void page_showsItsStories();
    void page_asksForNothing();
    void page_printsAPageForEachStory();
    void page_isWellFormed();
    void page_canBeReadByEveryone_data();
    void page_canBeReadByEveryone();
};

void HtmlTest::initTestCase()
{
    m_chromium = QStandardPaths::findExecutable(u"chromium"_s);
    if (m_chromium.isEmpty())
        QSKIP("chromium is not installed");
}

QByteArray HtmlTest::browse(const HighlightsBook &book, const QStringList &arguments)
{
    static int profile = 0;
    const QString page = bravo::test::written(m_folder, u"page.html"_s, toHtml(book));
    return said(m_chromium,
        QStringList{u"--headless"_s, u"--no-sandbox"_s, u"--disable-gpu"_s, u"--disable-quic"_s, u"--no-first-run"_s,
            u"--disable-background-networking"_s, u"--disable-component-update"_s, u"--disable-sync"_s,
            u"--enable-logging=stderr"_s, u"--user-data-dir="_s + m_folder.filePath(QString::number(++profile))}
            + arguments + QStringList{u"file://"_s + page},
        true);
}

void HtmlTest::page_showsItsStories()
{
    HighlightsBook book = sampleBook();
    book.photos = {{u"a"_s, samplePhoto(1, {80, 60})}};
    book.highlights.highlights.front().incident.photoIds = {u"a"_s};
    const QByteArray dom = browse(book, {u"--dump-dom"_s});
    for (const char *words : {"The key she cut at midnight", "cut a new key by torchlight at 00:15", "31 votes",
             "&lt;script&gt;alert(1)&lt;/script&gt;", "What was left out, and why", "ساعدت الضيف"})
        QVERIFY2(dom.contains(words), words);
    QVERIFY2(!dom.contains("CONSOLE"), dom.constData());
}

void HtmlTest::page_asksForNothing()
{
    const QByteArray html = toHtml(sampleBook());
    for (const char *word : {"url(", "@import", "<link", "<script", "http://www", "https://", " href", " srcset"})
        QVERIFY2(!html.contains(word), word);
    QVERIFY(html.contains("default-src 'none'; style-src 'unsafe-inline'; img-src data:"));
}

void HtmlTest::page_printsAPageForEachStory()
{
    if (!has(u"pdftotext"_s))
        QSKIP("poppler-utils is not installed");
    const QString pdf = m_folder.filePath(u"print.pdf"_s);
    browse(sampleBook(), {u"--no-pdf-header-footer"_s, u"--print-to-pdf="_s + pdf});
    const QList<QByteArray> pages = said(u"pdftotext"_s, {pdf, u"-"_s}).split('\f');
    QCOMPARE(pages.size() - 1, 9); // the first story's thanks stand overleaf
    QVERIFY(pages[1].contains("The key she cut at midnight"));
    QVERIFY(pages[7].contains("What we saw this month"));
    QVERIFY(pages[8].contains("What was left out, and why"));
}

/// A strict look of our own at what an HTML validator asks: every tag closed in its order, no id twice, one h1, no
/// level of heading left out, every attribute quoted.
void HtmlTest::page_isWellFormed()
{
    const QString html = QString::fromUtf8(toHtml(sampleBook()));
    QVERIFY(html.startsWith(u"<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">"_s));
    static const QRegularExpression tag(
        u"<(/?)([a-zA-Z][a-zA-Z0-9]*)((?:\\s+[a-zA-Z:-]+(?:=\"[^\"<]*\")?)*)\\s*(/?)>"_s);
    static const QStringList empty{u"meta"_s, u"br"_s, u"img"_s};
    QStringList open;
    QString body = html.mid(html.indexOf(u"<html"_s));
    const qsizetype style = body.indexOf(u"<style>"_s) + 7;
    body.remove(style, body.indexOf(u"</style>"_s) - style);
    qsizetype tags = 0;
    int level = 0;
    for (auto it = tag.globalMatch(body); it.hasNext();) {
        const auto match = it.next();
        ++tags;
        const QString name = match.captured(2);
        if (name.size() == 2 && name[0] == u'h' && name[1].isDigit() && match.captured(1).isEmpty()) {
            QVERIFY2(name[1].digitValue() <= level + 1, qPrintable(match.captured()));
            level = name[1].digitValue();
        }
        if (empty.contains(name) || !match.captured(4).isEmpty())
            continue;
        if (match.captured(1).isEmpty())
            open += name;
        else
            QCOMPARE(open.isEmpty() ? QString() : open.takeLast(), name);
    }
    QVERIFY(open.isEmpty());
    QCOMPARE(body.count(u'<'), tags); // nothing else begins with one
    QCOMPARE(html.count(u"<h1"_s), 1);
    QCOMPARE(html.count(u"<main>"_s), 1);
}

void HtmlTest::page_canBeReadByEveryone_data()
{
    QTest::addColumn<QString>("brand");
    QTest::newRow("the program's own") << QString();
    for (const char *brand : {"#c2571a", "#ffee00", "#000000", "#ffffff", "#1f6feb"})
        QTest::newRow(brand) << QString::fromLatin1(brand);
}

/// In the browser itself: landmarks, names of pictures, and every text's contrast with what is behind it.
void HtmlTest::page_canBeReadByEveryone()
{
    QFETCH(QString, brand);
    HighlightsBook book = sampleBook();
    book.highlights.brandColor = brand;
    book.photos = {{u"a"_s, samplePhoto(1, {80, 60})}};
    book.highlights.highlights.front().incident.photoIds = {u"a"_s};
    QByteArray html = toHtml(book);
    html.replace("default-src 'none'", "default-src 'none'; script-src 'unsafe-inline'");
    html.replace("</body>", R"(<script>
const lum = c => c.map(v => (v /= 255) <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4)
    .reduce((s, v, i) => s + v * [.2126, .7152, .0722][i], 0);
const rgb = s => (s.match(/[\d.]+/g) || []).map(Number);
const ground = e => { for (; e; e = e.parentElement) { const c = rgb(getComputedStyle(e).backgroundColor);
    if (c.length == 3 || c[3] > 0) return c.slice(0, 3); } return [255, 255, 255]; };
const found = [];
for (const e of document.querySelectorAll('body *')) {
    if (e.closest('script, .unseen, svg') || ![...e.childNodes].some(n => n.nodeType == 3 && n.data.trim())) continue;
    const style = getComputedStyle(e), a = lum(rgb(style.color).slice(0, 3)), b = lum(ground(e));
    const ratio = (Math.max(a, b) + .05) / (Math.min(a, b) + .05), big = parseFloat(style.fontSize) >= 24;
    if (ratio < (big ? 3 : 4.5)) found.push('contrast ' + ratio.toFixed(2) + ' ' + e.className + ' ' + e.textContent.slice(0, 30));
}
for (const e of document.querySelectorAll('img')) if (!e.hasAttribute('alt')) found.push('alt');
for (const one of ['main', 'body > header', 'body > footer', 'h1', 'table caption', 'title', 'html[lang]'])
    if (!document.querySelector(one)) found.push('no ' + one);
document.title = 'found:' + found.join(';') + ':end';
</script></body>)");
    const QString page = bravo::test::written(m_folder, u"readable.html"_s, html);
    const QByteArray dom = said(m_chromium,
        {u"--headless"_s, u"--no-sandbox"_s, u"--disable-gpu"_s, u"--no-first-run"_s,
            u"--disable-background-networking"_s, u"--user-data-dir="_s + m_folder.filePath(u"readable"_s),
            u"--dump-dom"_s, u"file://"_s + page});
    const QByteArray answer = dom.mid(dom.indexOf("found:"), dom.indexOf(":end") + 4 - dom.indexOf("found:"));
    QCOMPARE(answer, QByteArray("found::end"));
}

QTEST_MAIN(HtmlTest)
#include "htmltest.moc"
