#include "publish/samplebook.h"
#include "publish/tools.h"

#include "publish/highlightshtml.h"
#include "publish/outside.h"

#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;

/// The month's web page in an HTML validator that works offline (HTML Tidy). It has nothing to say: no error, no
/// warning, and nothing is exempt.
class ValidPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void validator_findsWhatIsWrong();
    void page_isValid_data();
    void page_isValid();

private:
    QByteArray remarksOn(const QByteArray &html);
    static HighlightsBook outsideBook();

    QTemporaryDir m_folder;
};

void ValidPageTest::initTestCase()
{
    if (!has(u"tidy"_s))
        QSKIP("tidy is not installed");
}

/// What the validator says; the program ends with 0 where that is nothing.
QByteArray ValidPageTest::remarksOn(const QByteArray &html)
{
    QProcess tidy;
    tidy.setProcessChannelMode(QProcess::MergedChannels);
    tidy.start(
        u"tidy"_s, {u"-quiet"_s, u"-errors"_s, u"-utf8"_s, bravo::test::written(m_folder, u"page.html"_s, html)});
    if (!tidy.waitForFinished(60'000))
        return "the validator did not end";
    const QByteArray remarks = tidy.readAll();
    return tidy.exitCode() == 0 ? remarks : remarks + "(exit code " + QByteArray::number(tidy.exitCode()) + ')';
}

HighlightsBook ValidPageTest::outsideBook()
{
    HighlightsBook book = sampleBook();
    book.highlights = outsideOf(book.highlights).highlights;
    return book;
}

/// Else silence would prove nothing.
void ValidPageTest::validator_findsWhatIsWrong()
{
    QCOMPARE(remarksOn("<!DOCTYPE html>\n<html lang=\"en\"><head><title>T</title></head><body><p>x</p></body></html>"),
        QByteArray());
    QVERIFY(remarksOn("<!DOCTYPE html>\n<html><head><title>T</title></head><body><p id=\"a\" id=\"b\">x</section>")
                .contains("Warning"));
}

void ValidPageTest::page_isValid_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<HighlightsBook>("book");
    HighlightsBook full = sampleBook();
    full.photos = {{u"a"_s, samplePhoto(1, {80, 60})}, {u"b"_s, samplePhoto(2, {60, 80})}};
    full.logo = samplePhoto(3, {40, 40});
    full.paper = Paper::Letter;
    full.highlights.brandColor = u"#1f6feb"_s;
    Incident &first = full.highlights.highlights.front().incident;
    first.photoIds = {u"a"_s, u"b"_s};
    full.highlights.highlights.front().reason = u"It says <b>all</b> & more."_s;
    HighlightsBook bare;
    bare.highlights.month = {2026, 2};
    bare.highlights.board = u"نُزُل الميناء"_s;
    HighlightsBook leftward = bookOf(sampleBook().highlights.highlights[2].incident);
    leftward.highlights.board = bare.highlights.board;
    for (const QString &language : {u"en"_s, u"de"_s}) {
        const QByteArray tag = language.toLatin1();
        QTest::addRow("%s, inside", tag.constData()) << language << sampleBook();
        QTest::addRow("%s, outside", tag.constData()) << language << outsideBook();
        QTest::addRow("%s, with photos and a brand", tag.constData()) << language << full;
        QTest::addRow("%s, an empty month", tag.constData()) << language << bare;
        QTest::addRow("%s, from right to left", tag.constData()) << language << leftward;
    }
}

void ValidPageTest::page_isValid()
{
    QFETCH(QString, language);
    QFETCH(HighlightsBook, book);
    QTranslator words;
    QVERIFY(words.load(u":/i18n/bravoboard_%1.qm"_s.arg(language)));
    QCoreApplication::installTranslator(&words);
    const QByteArray html = toHtml(book);
    QVERIFY(html.contains("<html lang=\"" + language.toLatin1() + '"'));
    const QByteArray remarks = remarksOn(html);
    QVERIFY2(remarks.isEmpty(), remarks.constData());
}

QTEST_GUILESS_MAIN(ValidPageTest)
#include "validpagetest.moc"
