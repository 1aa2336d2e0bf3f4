#include "board/text.h"
#include "support/properties.h"

#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;

class TextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void foldedKey_ofExamples_data();
    void matches_areWholeWords_whateverCaseAndAccents_data();
    void matches_areWholeWords_whateverCaseAndAccents();
    void foldedKey_ofExamples();
    void foldedKey_properties();
    void cleanText_ofExamples_data();
    void cleanText_ofExamples();
    void cleanText_properties();
    void cleanLine_isOneLine();
    void titleFromStory_ofExamples_data();
    void titleFromStory_ofExamples();
    void titleFromStory_properties();
    void shortened_keepsGraphemesWhole();
    void initials_ofExamples_data();
    void initials_ofExamples();
    void searchWords_ofExamples_data();
    void searchWords_ofExamples();
    void searchWords_holdNoPunctuation();
};

static void row(const char *name, const QString &text, const QString &expected)
{
    QTest::newRow(name) << text << expected;
}

static void textColumns()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
}

static bool isAtGrapheme(const QString &text, qsizetype position)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(position);
    return finder.isAtBoundary();
}

void TextTest::foldedKey_ofExamples_data()
{
    textColumns();
    row("case and space", u"  Pavel \t NOVÁK "_s, u"pavel novak"_s);
    row("composed or not", u"Cafe\u0301"_s, u"cafe"_s);
    row("sharp s", u"Weiß"_s, u"weiss"_s);
    row("dotted capital", u"İnci"_s, u"inci"_s);
    row("direction marks", u"\u202eabc\u200f"_s, u"abc"_s);
    row("ligature", u"ﬁne"_s, u"fine"_s);
    row("not a letter at all", u" \u200b\ufeff "_s, u""_s);
    row("no-break space", u"Ana\u00a0Lu"_s, u"ana lu"_s);
}

void TextTest::foldedKey_ofExamples()
{
    QFETCH(QString, text);
    QTEST(foldedKey(text), "expected");
}

void TextTest::foldedKey_properties()
{
    HOLDS("a key is its own key", [] {
        const QString key = foldedKey(cleanText(*anyText()));
        RC_ASSERT(foldedKey(key) == key);
    });
    HOLDS("composition does not matter", [] {
        const QString text = cleanText(*anyText());
        RC_ASSERT(foldedKey(text.normalized(QString::NormalizationForm_D))
            == foldedKey(text.normalized(QString::NormalizationForm_C)));
    });
    HOLDS("space around does not matter, and none is doubled", [] {
        const QString text = cleanText(*anyText());
        const QString key = foldedKey(text);
        RC_ASSERT(foldedKey(u"\t "_s + text + u"\n "_s) == key);
        RC_ASSERT(!key.contains("  "_L1) && !key.startsWith(u' ') && !key.endsWith(u' '));
    });
}

void TextTest::cleanText_ofExamples_data()
{
    textColumns();
    row("line ends", u"a\r\nb\rc\n"_s, u"a\nb\nc"_s);
    row("controls", u"a\x01\x1b[31mb\x7f"_s, u"a[31mb"_s);
    row("NUL", u"a"_s + QChar(QChar::Null) + u"b"_s, u"ab"_s);
    row("tab and paragraphs stay", u"a\tb\n\nc"_s, u"a\tb\n\nc"_s);
    row("lone halves", u"a"_s + QChar(0xd83d) + u"b"_s + QChar(0xde00), u"a\ufffdb\ufffd"_s);
    row("whole pairs stay", u"😀👩‍👩‍👧"_s, u"😀👩‍👩‍👧"_s);
    row("nothing", u" \n\t "_s, u""_s);
}

void TextTest::cleanText_ofExamples()
{
    QFETCH(QString, text);
    QTEST(cleanText(text), "expected");
}

void TextTest::cleanText_properties()
{
    HOLDS("cleaning twice changes nothing", [] {
        const QString clean = cleanText(*anyText());
        RC_ASSERT(cleanText(clean) == clean);
    });
    HOLDS("what is clean can be stored", [] {
        const QString clean = cleanText(*anyText());
        RC_ASSERT(isWholeUnicode(clean));
        RC_ASSERT(clean == clean.trimmed());
        for (const QChar c : clean)
            RC_ASSERT(c == u'\n' || c == u'\t' || c.category() != QChar::Other_Control);
    });
}

void TextTest::cleanLine_isOneLine()
{
    HOLDS("no line ends, no doubled space", [] {
        const QString line = cleanLine(*anyText());
        RC_ASSERT(line.simplified() == line);
        RC_ASSERT(cleanLine(line) == line);
        RC_ASSERT(!line.contains(u'\n'));
    });
}

void TextTest::titleFromStory_ofExamples_data()
{
    textColumns();
    row("first sentence", u"She stayed. Then she left."_s, u"She stayed"_s);
    row("one word", u"Helpful"_s, u"Helpful"_s);
    row("a question keeps its mark", u"Who would do that? Ann did."_s, u"Who would do that?"_s);
    row("first line", u"Dear team\nthis is it."_s, u"Dear team"_s);
    row("an ellipsis stays", u"And then... nothing"_s, u"And then... nothing"_s);
    row("at a word", u"word "_s.repeated(40), u"word "_s.repeated(15).trimmed() + u" word…"_s);
    row("no story", u"\n"_s, u""_s);
}

void TextTest::titleFromStory_ofExamples()
{
    QFETCH(QString, text);
    QTEST(titleFromStory(text), "expected");
}

void TextTest::titleFromStory_properties()
{
    HOLDS("a title is short, whole and one line", [] {
        const QString story = *anyText();
        const QString title = titleFromStory(story);
        RC_ASSERT(title.size() <= 80);
        RC_ASSERT(isWholeUnicode(title));
        RC_ASSERT(title.simplified() == title);
        RC_ASSERT(title.isEmpty() == cleanText(story).isEmpty());
    });
}

void TextTest::shortened_keepsGraphemesWhole()
{
    HOLDS("short enough, and cut between graphemes", [] {
        const QString text = cleanLine(*anyText());
        const int limit = *rc::gen::inRange(1, 60);
        const QString cut = shortened(text, limit);
        RC_ASSERT(cut.size() <= limit);
        if (text.size() <= limit) {
            RC_ASSERT(cut == text);
        } else {
            RC_ASSERT(cut.endsWith(u'…'));
            const QString head = cut.chopped(1);
            RC_ASSERT(text.startsWith(head));
            RC_ASSERT(isAtGrapheme(text, head.size()));
        }
    });
    QCOMPARE(shortened(u"one two three"_s, 9), u"one two…"_s);
    QCOMPARE(shortened(u"one, two"_s, 5), u"one…"_s);
    QCOMPARE(shortened(u"👩‍👩‍👧👩‍👩‍👧"_s, 10), u"👩‍👩‍👧…"_s);
}

void TextTest::initials_ofExamples_data()
{
    textColumns();
    row("two words", u"Miriam Okafor"_s, u"MO"_s);
    row("first and last", u"Ana de la Cruz"_s, u"AC"_s);
    row("one word", u"ines"_s, u"I"_s);
    row("an accent stays on its letter", u"e\u0301mile zola"_s, u"E\u0301Z"_s);
    row("signs are no initials", u"( Bo ) -"_s, u"B"_s);
    row("nothing", u" "_s, u"·"_s);
}

void TextTest::initials_ofExamples()
{
    QFETCH(QString, text);
    QTEST(initials(text), "expected");
}

void TextTest::searchWords_ofExamples_data()
{
    textColumns();
    row("punctuation parts words", u"day/night, \"a*b\" (c):-d'e"_s, u"day|night|a b|c|d e"_s);
    row("an apostrophe within a word", u"O'Neill’s 'plan'"_s, u"o neill s|plan"_s);
    row("a phrase", u"a “key she” \"cut at"_s, u"a|key she|cut at"_s);
    row("of a phrase too, twelve at most", u"a \"b c d e f g h i j k l m n\" o"_s, u"a|b c d e f g h i j k l"_s);
    row("case goes, accents stay", u"CAFÉ cafe\u0301"_s, u"café|café"_s);
    row("Korean stays whole", u"안녕"_s, u"안녕"_s);
    row("emoji are no words", u"😀 ok 👍"_s, u"ok"_s);
    row("twelve at most", u"a b c d e f g h i j k l m n"_s, u"a|b|c|d|e|f|g|h|i|j|k|l"_s);
    row("nothing", u"-\"*"_s, u""_s);
}

void TextTest::searchWords_ofExamples()
{
    QFETCH(QString, text);
    QTEST(searchWords(text).join(u'|'), "expected");
}

void TextTest::searchWords_holdNoPunctuation()
{
    HOLDS("words are made of letters, digits and marks", [] {
        for (const QString &word : searchWords(*anyText())) {
            RC_ASSERT(!word.isEmpty());
            RC_ASSERT(isWholeUnicode(word));
            for (const char32_t c : word.toUcs4())
                RC_ASSERT(QChar::isLetterOrNumber(c) || QChar::isMark(c) || c == U' ');
            RC_ASSERT(word.simplified() == word);
        }
    });
}

void TextTest::matches_areWholeWords_whateverCaseAndAccents_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("marked");
    QTest::newRow("beginning") << u"key"_s << u"The Keys, a monkey; KEY."_s << QStringList{u"Keys"_s, u"KEY"_s};
    QTest::newRow("accents") << u"novak"_s << u"Pavel Novák"_s << QStringList{u"Novák"_s};
    QTest::newRow("decomposed") << u"novák"_s << u"Nova\u0301k"_s << QStringList{u"Nova\u0301k"_s};
    QTest::newRow("sharp s") << u"strass"_s << u"Die Straße"_s << QStringList{u"Straße"_s};
    QTest::newRow("several") << u"two pool"_s << u"Pool from two"_s << QStringList{u"Pool"_s, u"two"_s};
    QTest::newRow("nothing") << u""_s << u"Anything"_s << QStringList{};
    QTest::newRow("punctuation") << u"…!"_s << u"Anything…!"_s << QStringList{};
    QTest::newRow("apostrophe") << u"o'neill"_s << u"On the way, others of O’Neills told"_s
                                << QStringList{u"O’Neills"_s};
    QTest::newRow("phrase") << u"\"key she\""_s << u"She: a key (she) cut, key sheets, key"_s
                            << QStringList{u"key (she"_s, u"key sheets"_s};
    QTest::newRow("emoji before") << u"key"_s << u"🔑🔑 key"_s << QStringList{u"key"_s};
}

void TextTest::matches_areWholeWords_whateverCaseAndAccents()
{
    QFETCH(QString, search);
    QFETCH(QString, text);
    QStringList marked;
    for (const TextSpan &one : matchesOf(searchWords(search), text))
        marked += text.mid(one.start, one.length);
    QTEST(marked, "marked");
}

QTEST_GUILESS_MAIN(TextTest)
#include "texttest.moc"
