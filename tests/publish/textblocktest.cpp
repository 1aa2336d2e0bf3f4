#include "publish/textblock.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace bravo;

/// Text as it is set on the desk, on the wall and in print.
class TextBlockTest : public QObject {
    Q_OBJECT

private:
    static QRect inked(const TextBlock &block, const QSize &size);
    static QString text(const std::vector<int> &words);

private Q_SLOTS:
    void emptyText_needsNoRoom();
    void lineBreaks_areKept();
    void figures_standInInter();
    void ellipsis_keepsToItsLines();
    void rightToLeft_alignsRight();
    void boxes_standWhereTheWordsAre_inBothDirections();
    void longWords_break();
    void shares_makeUpTheWhole();
    void emoji_doNotStretchLines();
    void charactersIn_growsToAllOfIt();
    void fitted_isTheLargestThatFits();
    void words_areNotBroken();
    void balancedLines_areOfAboutEqualLength();
    void print_keepsWordsApart();
};

/// The rectangle of a picture that holds ink.
QRect TextBlockTest::inked(const TextBlock &block, const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    block.paint(painter, {0, 0}, Qt::black);
    painter.end();
    QRect box;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 200)
                box |= QRect(x, y, 1, 1);
        }
    }
    return box;
}

/// Words of many kinds, chosen by number.
QString TextBlockTest::text(const std::vector<int> &words)
{
    static const QStringList kinds{u"the"_s, u"customer"_s, u"00:15"_s, u"🙂"_s, u"ليل"_s,
        u"Donaudampfschifffahrtskapitän"_s, u"office,"_s, u"\n"_s, u"“yes”"_s, u"1,000"_s, u"東京"_s, u"ne\u0301e"_s};
    QStringList chosen;
    for (const int word : words)
        chosen += kinds[std::abs(word % int(kinds.size()))];
    return chosen.join(u' ');
}

void TextBlockTest::emptyText_needsNoRoom()
{
    QCOMPARE(TextBlock().height(), 0);
    QCOMPARE(TextBlock().charactersIn(3), 0);
    QVERIFY(TextBlock(u"  \n "_s, {}, 100).lineCount() <= 1);
}

void TextBlockTest::lineBreaks_areKept()
{
    const TextBlock block(u"one\ntwo\n\nfour"_s, {.px = 20, .lineHeight = 1.5}, 1000);
    QCOMPARE(block.lineCount(), 4);
    QCOMPARE(block.height(), 4 * 30.0);
    QCOMPARE(block.lineStep(), 30.0);
}

void TextBlockTest::figures_standInInter()
{
    // Vollkorn's 1 is as low as an x; Inter's is as high as a capital.
    const QRect figure = inked(TextBlock(u"1"_s, {.face = Face::Serif, .px = 100}, 300), {300, 160});
    const QRect capital = inked(TextBlock(u"I"_s, {.face = Face::Serif, .px = 100}, 300), {300, 160});
    QVERIFY2(std::abs(figure.height() - capital.height()) <= 4, qPrintable(QString::number(figure.height())));
}

void TextBlockTest::ellipsis_keepsToItsLines()
{
    QVERIFY(rc::check("an ellipsis never exceeds its lines", [](const std::vector<int> &words) {
        const QString all = text(words);
        const int lines = *rc::gen::inRange(1, 5), width = *rc::gen::inRange(40, 400);
        const TextBlock block(all, {.face = Face::Serif, .px = 16}, width, lines);
        RC_ASSERT(block.lineCount() <= std::max(lines, 1));
        RC_ASSERT(block.isComplete() == (TextBlock(all, {.face = Face::Serif, .px = 16}, width).lineCount() <= lines));
    }));
}

void TextBlockTest::rightToLeft_alignsRight()
{
    const QSize size(400, 60);
    const TextStyle style{.px = 24};
    QVERIFY(inked(TextBlock(u"hello"_s, style, 400), size).left() < 6);
    QVERIFY(inked(TextBlock(u"مرحبا"_s, style, 400), size).right() > 390);
    const TextStyle right{.px = 24, .align = Qt::AlignRight};
    QVERIFY(inked(TextBlock(u"hello"_s, right, 400), size).right() > 390);
    QVERIFY(inked(TextBlock(u"مرحبا"_s, right, 400), size).left() < 6);
    const TextStyle absolute{.px = 24, .align = Qt::AlignLeft | Qt::AlignAbsolute};
    QVERIFY(inked(TextBlock(u"مرحبا"_s, absolute, 400), size).left() < 6);
}

void TextBlockTest::boxes_standWhereTheWordsAre_inBothDirections()
{
    const TextStyle style{.px = 24};
    const auto boxOf = [&style](const QString &text, const QString &word) {
        const QList<QRectF> boxes = TextBlock(text, style, 800).boxesOf(text.indexOf(word), word.size());
        return boxes.size() == 1 ? boxes.front() : QRectF();
    };
    const QString hello = u"مرحبا"_s, guest = u"بالضيف"_s, left = u"naïve 23:45 "_s + hello + u' ' + guest;
    QVERIFY(boxOf(left, u"naïve"_s).left() < 1 && boxOf(left, u"23:45"_s).isValid());
    QVERIFY(boxOf(left, guest).isValid() && boxOf(left, hello).left() > boxOf(left, guest).right());
    const QString right = hello + u" house "_s + guest;
    QVERIFY(boxOf(right, guest).isValid() && boxOf(right, u"house"_s).left() > boxOf(right, guest).right());
    QVERIFY(boxOf(right, hello).left() > boxOf(right, u"house"_s).right());
    // What stands apart is marked apart.
    QCOMPARE(TextBlock(left, style, 800).boxesOf(6, left.size() - 6 - guest.size() - 1).size(), 2);
}

void TextBlockTest::longWords_break()
{
    const TextBlock block(QString(300, u'w'), {.px = 16}, 200);
    QVERIFY(block.lineCount() > 5);
    QVERIFY(block.naturalWidth() <= 201);
}

void TextBlockTest::shares_makeUpTheWhole()
{
    const TextBlock block(u"One line after the other, each painted by itself, makes the same picture."_s,
        {.face = Face::Serif, .px = 20}, 180);
    QImage whole(200, 200, QImage::Format_RGB32), shares = whole;
    for (QImage *image : {&whole, &shares})
        image->fill(Qt::white);
    {
        QPainter painter(&whole);
        block.paint(painter, {0, 0}, Qt::black);
        QPainter other(&shares);
        for (int line = 0; line < block.lineCount(); ++line)
            block.paintLines(other, {0, line * block.lineStep()}, Qt::black, line, 1);
    }
    QCOMPARE(shares, whole);
}

void TextBlockTest::emoji_doNotStretchLines()
{
    const TextStyle style{.px = 20, .lineHeight = 1.5};
    QCOMPARE(TextBlock(u"a 🙂 東京 ليل"_s, style, 500).height(), TextBlock(u"a"_s, style, 500).height());
}

void TextBlockTest::charactersIn_growsToAllOfIt()
{
    QVERIFY(rc::check("lines hold all characters, in their order", [](const std::vector<int> &words) {
        const QString all = text(words).trimmed();
        RC_PRE(!all.isEmpty());
        const TextBlock block(all, {.px = 16}, *rc::gen::inRange(40, 400));
        qsizetype before = 0;
        for (int line = 1; line <= block.lineCount(); ++line) {
            RC_ASSERT(block.charactersIn(line) > before);
            before = block.charactersIn(line);
        }
        RC_ASSERT(before == all.size());
        RC_ASSERT(block.charactersIn(block.lineCount() + 5) == all.size());
    }));
}

void TextBlockTest::fitted_isTheLargestThatFits()
{
    const QString words = u"Four of them carried the piano upstairs by six"_s;
    const TextStyle wish{.face = Face::Serif, .px = 60, .lineHeight = 1.2};
    const TextStyle found = fitted(words, wish, 300, 120, 10, 2);
    QVERIFY(found.px < 60 && found.px >= 10);
    const TextBlock block(words, found, 300);
    QVERIFY(block.height() <= 120 && block.lineCount() <= 2);
    TextStyle larger = found;
    larger.px += 1;
    const TextBlock next(words, larger, 300);
    QVERIFY(next.height() > 120 || next.lineCount() > 2);
    QCOMPARE(fitted(u"x"_s, wish, 300, 120, 10), wish);
    QCOMPARE(fitted(QString(5000, u'w'), wish, 100, 20, 10).px, 10);
}

void TextBlockTest::words_areNotBroken()
{
    const QString words = u"Herr Donaudampfschifffahrtskapitän"_s;
    const TextStyle wish{.face = Face::Serif, .px = 40, .weight = QFont::DemiBold};
    const TextStyle found = wordsWhole(words, wish, 300, 0);
    QVERIFY(found.px < wish.px);
    QCOMPARE(TextBlock(words, found, 300).lineCount(), 2);
    QCOMPARE(wordsWhole(words, wish, 300, 0.9).px, 36);
    QCOMPARE(wordsWhole(words, wish, 3000), wish);
}

void TextBlockTest::balancedLines_areOfAboutEqualLength()
{
    const QString words = u"The table in the hall"_s;
    const TextStyle style{.face = Face::Serif, .px = 40, .weight = QFont::DemiBold};
    const qreal all = TextBlock(words, style, 1e4).naturalWidth(), narrow = all * 0.95;
    QCOMPARE(TextBlock(words, style, narrow).lineCount(), 2);
    const qreal balanced = balancedWidth(words, style, narrow);
    QVERIFY2(balanced < all * 0.7, qPrintable(QString::number(balanced / all)));
    QCOMPARE(TextBlock(words, style, balanced).lineCount(), 2);
    QCOMPARE(balancedWidth(words, style, all + 1), all + 1);
}

/// Vollkorn's own kerning would take a third of the space between y and w.
void TextBlockTest::print_keepsWordsApart()
{
    const TextStyle style{.face = Face::Serif, .px = 100, .extractable = true};
    const auto wide = [&style](const QString &text) { return TextBlock(text, style, 1e5).naturalWidth(); };
    const qreal space = wide(u"n n"_s) - 2 * wide(u"n"_s);
    QVERIFY(space > 15);
    for (const QString &pair : {u"yw"_s, u"vy"_s, u"nw"_s, u"Yn"_s, u"nn"_s}) {
        const qreal between = wide(pair[0] + u" "_s + pair[1]) - wide(pair[0]) - wide(pair[1]);
        QVERIFY2(std::abs(between - space) < 1, qPrintable(pair + u' ' + QString::number(between)));
    }
}

QTEST_MAIN(TextBlockTest)
#include "textblocktest.moc"
