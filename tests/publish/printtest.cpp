#include "samplebook.h"
#include "tools.h"

#include "publish/printshop.h"
#include "publish/storyimage.h"

#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;

/// What is printed, measured in the PDF and on the pixels that poppler makes of it.
class PrintTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    static PrintMaterial material();
    QString written(const PrintOrder &order);
    static QRectF box(const QByteArray &info, const char *name);

private Q_SLOTS:
    void initTestCase();
    void everyProduct_hasItsSizeInMillimetres_data();
    void everyProduct_hasItsSizeInMillimetres();
    void buttons_areTrueToSize_data();
    void buttons_areTrueToSize();
    void posters_comeInParts();
    void nameCards_areEachOnePersons();
    void values_areSaidOnce();
    void svg_hasMillimetresAndNoFonts();
    void whatCannotBeMade_isSaid();
    void pictures_haveTheSizesOfSocialPages();
};

PrintMaterial PrintTest::material()
{
    const Highlights month = sampleBook().highlights;
    return materialOf(month, month.highlights.front(), {});
}

QString PrintTest::written(const PrintOrder &order)
{
    const Result<QByteArray> pdf = printPdf(material(), order);
    if (!pdf)
        qFatal("%s", qPrintable(pdf.error().message));
    const QString name = toString(order.product) + order.size + order.tile + QString::number(order.style);
    // For whoever wants to look at them: BRAVO_KEEP_PRINTS=DIR.
    if (const QString keep = qEnvironmentVariable("BRAVO_KEEP_PRINTS"); !keep.isEmpty())
        printImage(material(), order, 0, 1400).save(keep + u'/' + name + u".png"_s);
    return bravo::test::written(m_folder, name + u".pdf"_s, *pdf);
}

/// A box of the first page, in millimetres.
QRectF PrintTest::box(const QByteArray &info, const char *name)
{
    const QRegularExpression form(
        QString::fromLatin1(name) + u":\\s+(-?[\\d.]+)\\s+(-?[\\d.]+)\\s+(-?[\\d.]+)\\s+(-?[\\d.]+)"_s);
    const auto match = form.match(QString::fromLatin1(info));
    const auto mm = [&match](int i) { return match.captured(i).toDouble() * 25.4 / 72; };
    return {QPointF(mm(1), mm(2)), QPointF(mm(3), mm(4))};
}

void PrintTest::initTestCase()
{
    if (!has(u"pdfinfo"_s) || !has(u"qpdf"_s) || !has(u"pdftoppm"_s))
        QSKIP("poppler-utils or qpdf is not installed");
}

void PrintTest::everyProduct_hasItsSizeInMillimetres_data()
{
    QTest::addColumn<PrintOrder>("order");
    QTest::addColumn<QSizeF>("trim");
    for (int style = 0; style < 3; ++style) {
        const QByteArray name = certificateStyles()[style].toLatin1();
        QTest::addRow("%s", name.constData()) << PrintOrder{Product::Certificate, style, {}, {}} << QSizeF(297, 210);
        QTest::addRow("%s, letter", name.constData())
            << PrintOrder{Product::Certificate, style, u"letter"_s, {}} << QSizeF(279.4, 215.9);
        QTest::addRow("%s, a3", name.constData())
            << PrintOrder{Product::Certificate, style, u"a3"_s, {}} << QSizeF(420, 297);
    }
    // ISO 216, written out: what is measured is not asked of what is tested.
    const QList<std::pair<QString, QSizeF>> papers{{u"a4"_s, {210, 297}}, {u"a3"_s, {297, 420}}, {u"a2"_s, {420, 594}},
        {u"a1"_s, {594, 841}}, {u"a0"_s, {841, 1189}}, {u"letter"_s, {215.9, 279.4}}};
    const QHash<QString, QSizeF> banners{{u"a4"_s, {297, 99}}, {u"a3"_s, {420, 140}}, {u"a2"_s, {594, 198}},
        {u"a1"_s, {841, 280}}, {u"a0"_s, {1189, 396}}};
    for (const auto &[paper, size] : papers) {
        QTest::addRow("poster %s", qPrintable(paper)) << PrintOrder{Product::Poster, 0, paper, {}} << size;
        if (banners.contains(paper))
            QTest::addRow("banner %s", qPrintable(paper))
                << PrintOrder{Product::Banner, 0, paper, {}} << banners.value(paper);
    }
    QTest::newRow("mug") << PrintOrder{Product::Mug, 0, {}, {}} << QSizeF(200, 90);
    QTest::newRow("tent") << PrintOrder{Product::TableTent, 0, {}, {}} << QSizeF(210, 210);
    QTest::newRow("name card") << PrintOrder{Product::NameCard, 0, {}, {}} << QSizeF(85, 55);
}

/// Where the marks that say where to cut stand on the pixels of `dots` a millimetre: the first and the last column of
/// ink so many millimetres below the page's upper edge, where there is nothing but marks; in millimetres.
static std::pair<double, double> cutMarks(const QImage &page, double dots, double fromEdge)
{
    int first = -1, last = -1;
    const int y = static_cast<int>(fromEdge * dots);
    for (int x = 0; x < page.width(); ++x) {
        if (qGray(page.pixel(x, y)) > 200)
            continue;
        first = first < 0 ? x : first;
        last = x;
    }
    return {first / dots, last / dots};
}

void PrintTest::everyProduct_hasItsSizeInMillimetres()
{
    QFETCH(PrintOrder, order);
    QFETCH(QSizeF, trim);
    const QString file = written(order);
    QVERIFY(said(u"qpdf"_s, {u"--check"_s, file}).contains("No syntax or stream encoding errors"));
    const QByteArray info = said(u"pdfinfo"_s, {u"-box"_s, file});
    const QRectF media = box(info, "MediaBox"), cut = box(info, "TrimBox"), bleed = box(info, "BleedBox");
    const auto near = [](double a, double b) { return std::abs(a - b) < 0.05; };
    QVERIFY2(near(cut.width(), trim.width()) && near(cut.height(), trim.height()), info.constData());
    QVERIFY2(near(bleed.width(), trim.width() + 6) && near(bleed.height(), trim.height() + 6), info.constData());
    QVERIFY2(near(media.width(), trim.width() + 16) && near(media.height(), trim.height() + 16), info.constData());
    QVERIFY2(near(cut.left() - media.left(), 8) && near(cut.top() - media.top(), 8), info.constData());
    for (const QByteArray &line : said(u"pdffonts"_s, {file}).trimmed().split('\n').mid(2))
        QVERIFY2(line.contains(" yes no  yes "), line.constData());
    // And not only as the boxes say it: the marks as they are printed, at four dots a millimetre.
    constexpr double dots = 4;
    said(u"pdftoppm"_s,
        {u"-r"_s, QString::number(dots * 25.4), u"-png"_s, u"-singlefile"_s, file, m_folder.filePath(u"page"_s)});
    const auto [left, right] = cutMarks(QImage(m_folder.filePath(u"page.png"_s)), dots, 2.5);
    QVERIFY2(std::abs(right - left - trim.width()) < 0.6, qPrintable(QString::number(right - left)));
    const QByteArray svg = printSvg(material(), order);
    const auto inMm = [](double mm) { return QByteArray::number(mm + 16, 'g', 6) + "mm"; };
    QVERIFY2(svg.contains("width=\"" + inMm(trim.width()) + "\" height=\"" + inMm(trim.height()) + '"'),
        svg.left(400).constData());
}

void PrintTest::buttons_areTrueToSize_data()
{
    QTest::addColumn<QString>("size");
    QTest::addColumn<double>("cut");
    QTest::newRow("25") << u"25"_s << 35.0;
    QTest::newRow("32") << u"32"_s << 43.0;
    QTest::newRow("38") << u"38"_s << 48.0;
    QTest::newRow("58") << u"58"_s << 68.0;
}

/// On the pixels at 254 dots an inch, ten a millimetre: the first row of ground is as high as the cut and its bleed.
void PrintTest::buttons_areTrueToSize()
{
    QFETCH(QString, size);
    QFETCH(double, cut);
    const QString file = written({Product::Buttons, 0, size, {}});
    QVERIFY(said(u"pdfinfo"_s, {file}).contains("(A4)"));
    said(u"pdftoppm"_s, {u"-r"_s, u"254"_s, u"-png"_s, u"-singlefile"_s, file, m_folder.filePath(u"buttons"_s)});
    const QImage page(m_folder.filePath(u"buttons.png"_s));
    QVERIFY(!page.isNull());
    int first = -1, last = -1;
    const auto inked = [&page](int y) {
        for (int x = 0; x < page.width(); ++x) {
            if (qGray(page.pixel(x, y)) < 200)
                return true;
        }
        return false;
    };
    for (int y = 0; y < page.height() && last < 0; ++y) {
        if (first < 0 && inked(y))
            first = y;
        else if (first >= 0 && !inked(y))
            last = y;
    }
    QVERIFY2(std::abs((last - first) / 10.0 - (cut + 2)) < 0.4, qPrintable(QString::number((last - first) / 10.0)));
}

/// One part printed at 100 %: it shows its third of the poster's width, between marks, and the next begins 10 mm before
/// its end. Across, the paper takes one sheet less than upright (4 × 4).
void PrintTest::posters_comeInParts()
{
    const PrintOrder order{Product::Poster, 0, u"a1"_s, u"a4"_s};
    const QString file = written(order);
    const QByteArray info = said(u"pdfinfo"_s, {file});
    QVERIFY2(info.contains("(A4)"), info.constData());
    QCOMPARE(sheetsOf(material(), order), 3 * 5); // 271 mm and 184 mm more with each sheet, after the first 281 and 194
    QVERIFY(info.contains("Pages:           15"));
    const QByteArray text = said(u"pdftotext"_s, {file, u"-"_s});
    QVERIFY(text.contains("Row 1 of 5, column 1 of 3"));
    QVERIFY(text.contains("Row 5 of 5, column 3 of 3"));
    constexpr double dots = 10;
    said(u"pdftoppm"_s,
        {u"-r"_s, QString::number(dots * 25.4), u"-png"_s, u"-singlefile"_s, file, m_folder.filePath(u"part"_s)});
    const auto [left, right] = cutMarks(QImage(m_folder.filePath(u"part.png"_s)), dots, 7);
    QVERIFY2(std::abs(left - 8) < 0.2 && std::abs(right - left - (594 + 2 * 10) / 3.0) < 0.3,
        qPrintable(QString::number(right - left)));
}

/// Words as they are printed, wherever their lines break.
static QString spaceless(const QByteArray &text)
{
    return QString::fromUtf8(text).simplified().remove(u' ');
}

void PrintTest::nameCards_areEachOnePersons()
{
    const Highlights month = sampleBook().highlights;
    PrintMaterial four = materialOf(month, month.highlights.back(), {}); // of three teams
    four.names = {u"Miriam"_s, u"Lena"_s, u"Pavel"_s, u"Ines"_s};
    const PrintOrder order{Product::NameCard, 0, {}, {}};
    QCOMPARE(sheetsOf(four, order), 4);
    QCOMPARE(sheetsOf(four, {}), 1);
    const Result<QByteArray> pdf = printPdf(four, order);
    QVERIFY(pdf);
    const QString file = bravo::test::written(m_folder, u"cards.pdf"_s, *pdf);
    const QList<QByteArray> cards = said(u"pdftotext"_s, {file, u"-"_s}).split('\f');
    QCOMPARE(cards.size() - 1, 4);
    for (qsizetype i = 0; i < 4; ++i) {
        for (const QString &words : {four.names[i], four.teams[i], four.value})
            QVERIFY2(spaceless(cards[i]).contains(spaceless(words.toUtf8())), cards[i].constData());
    }
    const Result<QByteArray> certificate = printPdf(four, {});
    QVERIFY(certificate);
    const QString whole = bravo::test::written(m_folder, u"all.pdf"_s, *certificate);
    QVERIFY(!spaceless(said(u"pdftotext"_s, {whole, u"-"_s})).contains(u"Nightdesk"_s)); // too many teams to name
}

void PrintTest::values_areSaidOnce()
{
    Value value = sampleValue(1);
    value.meaning = u"We keep our word."_s;
    BoardInfo house;
    house.name = u"Harbour Hotel"_s;
    const PrintMaterial material = materialOf(house, value, {});
    for (const PrintOrder &order :
        {PrintOrder{Product::Certificate, 0, {}, {}}, PrintOrder{Product::Certificate, 1, {}, {}},
            PrintOrder{Product::Certificate, 2, {}, {}}, PrintOrder{Product::Poster, 0, {}, {}},
            PrintOrder{Product::Banner, 0, {}, {}}, PrintOrder{Product::NameCard, 0, {}, {}}}) {
        const Result<QByteArray> pdf = printPdf(material, order);
        QVERIFY(pdf);
        const QString file = bravo::test::written(m_folder, u"value.pdf"_s, *pdf);
        QVERIFY2(spaceless(said(u"pdftotext"_s, {file, u"-"_s})).count(spaceless(value.name.toUtf8())) == 1,
            qPrintable(toString(order.product) + QString::number(order.style)));
    }
}

void PrintTest::svg_hasMillimetresAndNoFonts()
{
    const QByteArray svg = printSvg(material(), {Product::NameCard, 0, {}, {}});
    QVERIFY2(svg.contains("width=\"101mm\" height=\"71mm\""), svg.left(400).constData());
    QVERIFY(!svg.contains("<text"));
    QVERIFY(svg.contains("<path"));
}

void PrintTest::whatCannotBeMade_isSaid()
{
    for (const PrintOrder &order : {PrintOrder{Product::Mug, 0, u"a4"_s, {}},
             PrintOrder{Product::Buttons, 0, u"26"_s, {}}, PrintOrder{Product::Certificate, 0, {}, u"a4"_s},
             PrintOrder{Product::Poster, 0, {}, u"a5"_s}, PrintOrder{Product::Certificate, 7, {}, {}}}) {
        const auto made = printPdf(material(), order);
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::Usage);
    }
}

void PrintTest::pictures_haveTheSizesOfSocialPages()
{
    HighlightsBook book = sampleBook();
    book.photos = {{u"a"_s, samplePhoto(1)}};
    book.highlights.highlights.back().incident.photoIds = {u"a"_s};
    const auto pictures = storyImages(book);
    QVERIFY(pictures);
    QCOMPARE(pictures->size(), 5 * 4);
    for (const NamedPicture &one : *pictures) {
        const QImage image = QImage::fromData(one.png, "png");
        QVERIFY(one.name.endsWith(u"%1x%2.png"_s.arg(image.width()).arg(image.height())));
        if (const QString keep = qEnvironmentVariable("BRAVO_KEEP_PRINTS"); !keep.isEmpty())
            image.save(keep + u'/' + one.name);
    }
}

QTEST_MAIN(PrintTest)
#include "printtest.moc"
