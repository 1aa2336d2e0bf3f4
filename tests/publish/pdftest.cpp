#include "samplebook.h"
#include "tools.h"

#include "publish/highlightspdf.h"
#include "publish/printstyle.h"

#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;

/// The book in print, looked at with poppler's tools and qpdf.
class PdfTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString written(const HighlightsBook &book);
    static QString textOf(const QString &file);
    static int pagesOf(const QString &file);

private Q_SLOTS:
    void initTestCase();
    void book_isAWellFormedPdf();
    void book_hasACoverAndAPageForEachWinner();
    void text_isFoundAsItWasTyped();
    void text_everyPairOfCharacters_isExtracted();
    void longStories_goOnOverleaf_data();
    void longStories_goOnOverleaf();
    void everyPart_mayBeLong();
    void photos_standInTheBook();
    void emoji_areDrawn();
    void emptyMonth_isACoverAlone();
    void cancelled_isAnError();
    void book_tellsItsLanguageAndChapters();
    void sameBook_hasTheSameBytes();
    void letter_isLetter();
    void plots_standBelowTheirHeadings();
    void answers_keepTheirAuthors();
    void headlines_standInTheHousesOwnFace();
};

QString PdfTest::written(const HighlightsBook &book)
{
    const Result<QByteArray> pdf = toPdf(book);
    if (!pdf)
        qFatal("%s", qPrintable(pdf.error().message));
    if (const QString keep = qEnvironmentVariable("BRAVO_KEEP_PRINTS"); !keep.isEmpty())
        bravo::test::written(keep, QString::fromUtf8(QTest::currentTestFunction()) + u".pdf"_s, *pdf);
    return bravo::test::written(m_folder, u"book.pdf"_s, *pdf);
}

QString PdfTest::textOf(const QString &file)
{
    return QString::fromUtf8(said(u"pdftotext"_s, {file, u"-"_s}));
}

int PdfTest::pagesOf(const QString &file)
{
    return textOf(file).count(u'\f');
}

void PdfTest::initTestCase()
{
    if (!has(u"pdftotext"_s) || !has(u"qpdf"_s))
        QSKIP("poppler-utils or qpdf is not installed");
}

void PdfTest::book_isAWellFormedPdf()
{
    const QString file = written(sampleBook());
    QVERIFY(said(u"qpdf"_s, {u"--check"_s, file}).contains("No syntax or stream encoding errors"));
    const QByteArray info = said(u"pdfinfo"_s, {file});
    QVERIFY2(info.contains("October, done right · Harbour Hotel"), info.constData());
    QVERIFY2(info.contains("(A4)"), info.constData());
    const QByteArray fonts = said(u"pdffonts"_s, {file});
    for (const char *font : {"Inter", "Vollkorn"})
        QVERIFY2(fonts.contains(font), fonts.constData());
    for (const QByteArray &line : fonts.trimmed().split('\n').mid(2))
        QVERIFY2(line.contains(" yes no  yes "), line.constData()); // embedded, as a subset, with its characters
}

void PdfTest::book_tellsItsLanguageAndChapters()
{
    const QString file = written(sampleBook());
    const QByteArray json = said(u"qpdf"_s, {u"--json"_s, file});
    QVERIFY(json.contains("\"/Lang\": \"u:en\"") || json.contains("\"/Lang\": \"en\""));
    QVERIFY(json.contains("\"/DisplayDocTitle\": true"));
    QCOMPARE(json.count("\"/Dest\""), 8);
    QVERIFY(json.contains("1 · The key she cut at midnight"));
    // What it is not, it does not claim: Qt's writer knows no tags.
    QVERIFY(!json.contains("/MarkInfo"));
}

void PdfTest::sameBook_hasTheSameBytes()
{
    HighlightsBook book = sampleBook();
    book.photos = {{u"a"_s, samplePhoto(1)}};
    book.highlights.highlights.front().incident.photoIds = {u"a"_s};
    book.madeAt = QDateTime(QDate(2026, 11, 2), QTime(8, 30, 59), QTimeZone::utc());
    const QByteArray first = toPdf(book).value_or(QByteArray());
    QVERIFY(first == toPdf(book).value_or(QByteArray()));
    const auto dateless = [](QByteArray pdf) {
        static const QRegularExpression date(u"\\d{4}-?\\d\\d-?\\d\\dT?\\d\\d:?\\d\\d:?\\d\\d"_s);
        return QString::fromLatin1(pdf).replace(date, u"0"_s);
    };
    book.madeAt = book.madeAt.addYears(1); // exported anew
    const QByteArray later = toPdf(book).value_or(QByteArray());
    QVERIFY(first != later);
    QVERIFY(dateless(first) == dateless(later));
    const QByteArray info = said(u"pdfinfo"_s, {u"-isodates"_s, bravo::test::written(m_folder, u"later.pdf"_s, later)});
    QVERIFY2(info.contains("2027-11-02T08:30:59"), info.constData());
    book.highlights.board = u"Another"_s;
    QVERIFY(dateless(first) != dateless(toPdf(book).value_or(QByteArray())));
}

void PdfTest::letter_isLetter()
{
    HighlightsBook book = sampleBook();
    book.paper = Paper::Letter;
    QVERIFY(said(u"pdfinfo"_s, {written(book)}).contains("(letter)"));
}

void PdfTest::headlines_standInTheHousesOwnFace()
{
    HighlightsBook book = sampleBook();
    QVERIFY(!said(u"pdffonts"_s, {written(book)}).contains("NotoSerif"));
    book.highlights.headingFont = u"Noto Serif"_s;
    const QString file = written(book);
    QVERIFY(said(u"pdffonts"_s, {file}).contains("NotoSerif"));
    QVERIFY(said(u"pdffonts"_s, {file}).contains("Vollkorn")); // the stories stay as they are
    QVERIFY(textOf(file).simplified().contains(u"The key she cut at midnight"_s));
    book.highlights.headingFont = u"No Such Face"_s; // of another computer
    QVERIFY(!said(u"pdffonts"_s, {written(book)}).contains("NotoSerif"));
}

void PdfTest::book_hasACoverAndAPageForEachWinner()
{
    const QString file = written(sampleBook());
    const QStringList pages = textOf(file).split(u'\f', Qt::SkipEmptyParts);
    QCOMPARE(pages.size(), 7); // the cover, five winners with their thanks, the plots and what was left out
    QVERIFY(pages[0].contains(u"Five stories our colleagues chose"_s));
    QVERIFY(pages[0].contains(u"612"_s));
    QVERIFY(pages[1].contains(u"The key she cut at midnight"_s));
    QVERIFY(pages[1].contains(u"31 votes"_s));
    QVERIFY(pages[1].contains(u"Harbour Hotel · October 2026"_s));
    const QString &first = pages[1];
    QVERIFY(first.contains(u"Jonas Lind, Reception (leading)"_s));
    QVERIFY(first.indexOf(u"Thank you for staying"_s) < first.indexOf(u"I was there"_s));
    QVERIFY(first.contains(u"We keep blanks on our floor now."_s));
    QVERIFY(pages[4].contains(u"1 vote"_s));
    QCOMPARE(pages[4].count(u"Wonderful"_s), 1); // the title says all of the story
    QVERIFY(pages[6].contains(u"What we saw this month"_s));
    QVERIFY(pages[6].contains(u"43"_s));
    QVERIFY(pages[6].contains(u"The customer’s consent is not recorded."_s));
}

/// However much stands above them: the headings of the plots never stand on another page than their plots.
void PdfTest::plots_standBelowTheirHeadings()
{
    for (const Paper paper : {Paper::A4, Paper::Letter}) {
        for (const int values : {1, 6, 7, 9, 12}) {
            HighlightsBook book = sampleBook();
            book.paper = paper;
            book.highlights.highlights.clear();
            book.highlights.valuesSeen = QList<ValueSeen>(values, {sampleValue(1), 3});
            const QStringList pages = textOf(written(book)).split(u'\f', Qt::SkipEmptyParts);
            for (const QString &page : pages) {
                const bool months = page.contains(u"The month beside the last twelve"_s);
                QCOMPARE(months, page.contains(u"Ideas tried elsewhere"_s));
                QVERIFY(values > 6 || months == page.contains(u"What we saw this month"_s)); // lower, all on one page
            }
        }
    }
}

/// Who wrote an answer stands on the page on which it ends, wherever that page's foot cuts.
void PdfTest::answers_keepTheirAuthors()
{
    for (int characters = 1200; characters < 2400; characters += 80) {
        HighlightsBook book = bookOf(sampleIncident(1, u"A long day"_s, longStory(characters)));
        for (int i = 0; i < 9; ++i)
            book.highlights.answers +=
                Answer{Answer::Kind::Thanks, QString::number(i), book.highlights.highlights.front().incident.id, {},
                    u"Author%1"_s.arg(i), {}, longStory(300), false, {}, {}};
        for (const QString &page : textOf(written(book)).split(u'\f', Qt::SkipEmptyParts).mid(1)) {
            QVERIFY2(!page.section(u"continued"_s, 1).trimmed().startsWith(u"Author"_s), qPrintable(page));
            QVERIFY2(!page.simplified().contains(u"Thanks Harbour Hotel"_s), qPrintable(page)); // a heading alone
        }
    }
}

void PdfTest::text_isFoundAsItWasTyped()
{
    const QString text = textOf(written(sampleBook())).simplified();
    QVERIFY(text.contains(u"Miriam went to find the spare blanks, cut a new key by torchlight at 00:15"_s));
    QVERIFY(text.contains(u"<script>alert(1)</script> [link](http://example.org)"_s));
    QVERIFY(text.contains(u"=cmd()|'/c calc'!A1 & <b>bold</b> *stars* \"quotes\""_s));
}

void PdfTest::text_everyPairOfCharacters_isExtracted()
{
    QString characters;
    for (char16_t c = u'!'; c <= u'~'; ++c)
        characters += QChar(c);
    characters += u"äöüßéñç–—“”„…€§°·"_s;
    for (const TextStyle &style : {printSans(9), printSans(9, QFont::Bold), printSerif(9, QFont::Normal, 1.4),
             printSerif(9, QFont::Medium, 1.4, true), printSerif(9, QFont::DemiBold, 1.4)}) {
        QStringList typed;
        const QString file = m_folder.filePath(u"pairs.pdf"_s);
        {
            QPdfWriter writer(file);
            writer.setPageSize(QPageSize(QPageSize::A3));
            writer.setResolution(1200);
            QPainter painter(&writer);
            painter.scale(1200 / 72.0, 1200 / 72.0);
            qreal y = 0;
            const auto line = [&](const QString &text) {
                if (y > 1100) {
                    writer.newPage();
                    y = 0;
                }
                TextBlock(text, style, 5000).paint(painter, {0, y}, Qt::black);
                y += 14;
            };
            for (const QChar first : std::as_const(characters)) {
                QStringList words;
                for (const QChar second : std::as_const(characters))
                    words += u"a%1%2a"_s.arg(first).arg(second);
                for (qsizetype i = 0; i < words.size(); i += 14)
                    line(words.mid(i, 14).join(u' '));
                typed += words;
            }
        }
        const QStringList found = QString::fromUtf8(said(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s}))
                                      .simplified()
                                      .split(u' ', Qt::SkipEmptyParts);
        QCOMPARE(found, typed);
    }
}

void PdfTest::longStories_goOnOverleaf_data()
{
    QTest::addColumn<int>("characters");
    for (const int characters : {50, 700, 2000, 3000, 5000, 20000})
        QTest::addRow("%d characters", characters) << characters;
}

void PdfTest::longStories_goOnOverleaf()
{
    QFETCH(int, characters);
    const QString story = longStory(characters);
    QCOMPARE(story.size(), characters);
    Incident incident = sampleIncident(1, u"A long day"_s, story);
    incident.values = {sampleValue(1)};
    const QString file = written(bookOf(incident));
    QString text = textOf(file);
    // Page heads and feet stand between the parts of the story: take each word of the story in its order.
    qsizetype at = 0;
    for (const QString &word : story.simplified().split(u' ')) {
        at = text.indexOf(word, at);
        QVERIFY2(at >= 0, qPrintable(word));
        at += word.size();
    }
    QVERIFY(text.contains(u"posted by Jonas Lind"_s));
    QCOMPARE(pagesOf(file) > 2, text.contains(u"A long day, continued"_s));
    QVERIFY(characters > 1000 || pagesOf(file) == 2);
}

void PdfTest::everyPart_mayBeLong()
{
    Incident incident = sampleIncident(1, longStory(300), longStory(4000));
    incident.customerWords = longStory(4000);
    incident.learn = longStory(4000);
    for (int i = 0; i < 40; ++i)
        incident.celebrates += Celebrated{QString::number(i), u"Somebody Numberedas%1"_s.arg(i), u"Team %1"_s.arg(i)};
    const QString text = textOf(written(bookOf(incident)));
    QCOMPARE(text.count(u"finis"_s), 4 + text.count(u"finis, continued"_s));
    QVERIFY(text.contains(u"Numberedas39"_s));
    QVERIFY(text.contains(u"Team 39"_s));
}

void PdfTest::photos_standInTheBook()
{
    HighlightsBook book = sampleBook();
    book.photos = {{u"a"_s, samplePhoto(1)}, {u"b"_s, samplePhoto(2, {600, 900})}};
    book.highlights.highlights.front().incident.photoIds = {u"a"_s, u"b"_s};
    const QByteArray images = said(u"pdfimages"_s, {u"-list"_s, written(book)});
    QVERIFY2(images.count(" image ") >= 2, images.constData());
    QVERIFY2(images.contains("jpeg"), images.constData());
}

void PdfTest::emoji_areDrawn()
{
    const HighlightsBook book = bookOf(sampleIncident(1, u"Smile"_s, u"She smiled 🙂 and left."_s));
    const QString file = written(book);
    QVERIFY(said(u"pdfimages"_s, {u"-list"_s, file}).contains(" image "));
    const QString text = textOf(file).simplified();
    QVERIFY2(text.contains(u"She smiled"_s) && text.contains(u"and left."_s), qPrintable(text));
}

void PdfTest::emptyMonth_isACoverAlone()
{
    HighlightsBook book = sampleBook();
    book.highlights.highlights.clear();
    book.highlights.withheld.clear();
    book.highlights.totals = {};
    book.highlights.valuesSeen.clear();
    book.highlights.months.clear();
    const QString file = written(book);
    QCOMPARE(pagesOf(file), 1);
    QVERIFY(textOf(file).contains(u"Somebody did it right all the same"_s));
}

void PdfTest::cancelled_isAnError()
{
    const Result<QByteArray> pdf = toPdf(sampleBook(), [](qint64 done, qint64) { return done < 2; });
    QVERIFY(!pdf);
    QCOMPARE(pdf.error().kind, ErrorKind::Failed);
}

QTEST_MAIN(PdfTest)
#include "pdftest.moc"
