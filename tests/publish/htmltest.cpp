#include "samplebook.h"
#include "tools.h"

#include "publish/highlightshtml.h"

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
    QCOMPARE(pages.size() - 1, 7);
    QVERIFY(pages[1].contains("The key she cut at midnight"));
    QVERIFY(pages[6].contains("What was left out, and why"));
}

QTEST_MAIN(HtmlTest)
#include "htmltest.moc"
