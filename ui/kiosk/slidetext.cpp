#include "kiosk/slidetext.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

constexpr int longWord = 40; // columns; in scripts with narrow letters a word may be twice as long
constexpr int lineBreak = 24; // columns

/// Scripts whose characters are as wide as high, and which write without spaces.
bool isWide(char32_t c)
{
    return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE4F) || (c >= 0xFF00 && c <= 0xFF60)
        || (c >= 0x1F000 && c <= 0x1FAFF) || (c >= 0x20000 && c <= 0x3FFFF);
}

int columnsOf(QStringView text, int &wide)
{
    int columns = 0, breaks = 0;
    wide = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size()) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        if (c == U'\n') {
            columns += ++breaks <= 2 ? lineBreak : 0;
            continue;
        }
        if (!QChar::isSpace(c))
            breaks = 0;
        if (isWide(c)) {
            columns += 2;
            ++wide;
        } else if (!QChar::isMark(c)) {
            ++columns;
        }
    }
    return columns;
}

int wordsIn(QStringView word)
{
    int wide = 0;
    columnsOf(word, wide);
    return wide > 1 ? (wide + 1) / 2 : 1;
}

/// A word with the white space behind it: the smallest thing that moves to another slide.
struct Token {
    QStringView text;
    int words = 0;
    int columns = 0;
    double ending = 0; // how good a place behind it is to stop, as a share of a slide
};

double endingOf(QStringView token)
{
    if (token.contains(u'\n'))
        return 0.55;
    QStringView word = token.trimmed();
    while (word.size() > 1 && u"\"'”’»)]"_s.contains(word.back()))
        word.chop(1);
    if (word.isEmpty())
        return 0;
    return u".!?…。！？؟۔।"_s.contains(word.back()) ? 0.45 : u",;:–—،؛、，；"_s.contains(word.back()) ? 0.2 : 0;
}

void addToken(QList<Token> &tokens, QStringView text)
{
    int wide = 0;
    const int columns = columnsOf(text, wide);
    tokens += Token{text, wordsIn(text), columns, endingOf(text)};
}

/// A longer word is told in pieces.
int longestToken(QStringView word)
{
    int wide = 0;
    columnsOf(word, wide);
    return wide > 0 ? longWord : 2 * longWord;
}

/// A word that is longer than two lines, in pieces: where the script allows a line to break, else between graphemes.
void addPieces(QList<Token> &tokens, QStringView word)
{
    const QString text = word.toString();
    QTextBoundaryFinder line(QTextBoundaryFinder::Line, text), grapheme(QTextBoundaryFinder::Grapheme, text);
    const int longest = longestToken(word);
    qsizetype start = 0;
    while (start < text.size()) {
        qsizetype end = start, softEnd = start;
        int wide = 0;
        while (end < text.size()) {
            grapheme.setPosition(end);
            const qsizetype further = grapheme.toNextBoundary();
            if (further < 0 || (end > start && columnsOf(word.mid(start, further - start), wide) > longest))
                break;
            end = further;
            line.setPosition(end);
            if (line.isAtBoundary())
                softEnd = end;
        }
        if (end <= start)
            end = text.size();
        else if (softEnd > start)
            end = softEnd;
        addToken(tokens, word.mid(start, end - start));
        start = end;
    }
}

QList<Token> tokensOf(const QString &text)
{
    QList<Token> tokens;
    const QStringView all(text);
    qsizetype start = 0;
    while (start < all.size()) {
        qsizetype end = start;
        while (end < all.size() && all[end].isSpace()) // only before the first word
            ++end;
        while (end < all.size() && !all[end].isSpace())
            ++end;
        const qsizetype wordEnd = end;
        while (end < all.size() && all[end].isSpace())
            ++end;
        int wide = 0;
        const QStringView word = all.mid(start, wordEnd - start).trimmed();
        if (columnsOf(word, wide) > longestToken(word))
            addPieces(tokens, all.mid(start, end - start));
        else
            addToken(tokens, all.mid(start, end - start));
        start = end;
    }
    return tokens;
}

/// The share of a slide that tokens take together.
struct Load {
    int words = 0;
    int columns = 0;
    void add(const Token &token)
    {
        words += token.words;
        columns += token.columns;
    }
    double of(const SlideRoom &room) const
    {
        return std::max(double(words) / room.words, double(columns) / room.columns);
    }
};

/// How many of the tokens from `first` on stand on the next slide. Slides should be about equally full.
qsizetype takenFrom(const QList<Token> &tokens, qsizetype first, const SlideRoom &room)
{
    Load rest;
    for (qsizetype i = first; i < tokens.size(); ++i)
        rest.add(tokens[i]);
    if (rest.of(room) <= 1)
        return tokens.size() - first;
    const double ideal = rest.of(room) / std::ceil(rest.of(room));
    Load load;
    double best = 1e9;
    qsizetype taken = 1;
    for (qsizetype i = first; i < tokens.size(); ++i) {
        load.add(tokens[i]);
        const double share = load.of(room);
        if (share > 1)
            break;
        // Rather a fuller slide than a torn sentence.
        const double off = share > ideal ? (share - ideal) * 0.6 : ideal - share;
        const double cost = off - (share > ideal * 0.4 ? tokens[i].ending : 0);
        if (cost <= best) {
            best = cost;
            taken = i - first + 1;
        }
    }
    return taken;
}

bool isVowel(QChar letter)
{
    const QString parts = letter.decomposition(); // without its accent
    return u"aeiouyæœø"_s.contains(parts.isEmpty() ? letter.toLower() : parts.front().toLower());
}

/// Letters of the Latin script, with any marks round them.
bool isPlainWord(QStringView word)
{
    while (!word.isEmpty() && !word.front().isLetter())
        word = word.mid(1);
    while (!word.isEmpty() && !word.back().isLetter())
        word.chop(1);
    return std::all_of(word.begin(), word.end(),
        [](QChar c) { return c.isMark() || c == u'-' || (c.isLetter() && c.script() == QChar::Script_Latin); });
}

} // namespace

SlideRoom SlideRoom::at(double enlarged) const
{
    const double share = 1 / (enlarged * enlarged);
    return {std::max(8, static_cast<int>(words * share)), std::max(2 * longWord, static_cast<int>(columns * share))};
}

QStringList splitForSlides(const QString &text, const SlideRoom &room)
{
    const QList<Token> tokens = tokensOf(text);
    QStringList parts;
    for (qsizetype first = 0; first < tokens.size();) {
        const qsizetype taken = takenFrom(tokens, first, room);
        QString part;
        for (qsizetype i = first; i < first + taken; ++i)
            part += tokens[i].text;
        parts += part;
        first += taken;
    }
    return parts;
}

QString softHyphened(const QString &word)
{
    static const QString together = u"ch ck ph sc th hw bl fl gl kl pl br dr fr gr kr pr tr"_s;
    constexpr qsizetype fewest = 3; // letters on a line
    if (!isPlainWord(word))
        return word;
    QString parted;
    qsizetype start = 0;
    for (qsizetype i = fewest; i + 1 < word.size(); ++i) { // a syllable begins with the consonant before its vowel
        if (word[i] == u'-') { // a line may end there anyway
            parted += word.mid(start, i + 1 - start);
            start = i + 1;
        }
        if (!word[i].isLetter() || isVowel(word[i]) || !isVowel(word[i + 1]))
            continue;
        qsizetype at = i;
        if (word[i] == u's' && u"gt"_s.contains(word[i - 1])) // a German one joins two words there
            ++at;
        while (at > start && together.contains(word.mid(at - 1, 2)))
            --at;
        const QString syllable = word.mid(start, at - start);
        const bool isWhole = syllable.size() >= fewest && std::any_of(syllable.begin(), syllable.end(), isVowel);
        if (!isWhole || word.size() - at < fewest)
            continue;
        parted += syllable + QChar(QChar::SoftHyphen);
        start = at;
    }
    return parted + word.mid(start);
}

int readingWords(const QString &text)
{
    int words = 0;
    for (QStringView word : QStringView(text).split(u' ', Qt::SkipEmptyParts)) {
        for (QStringView piece : word.split(u'\n', Qt::SkipEmptyParts))
            words += wordsIn(piece);
    }
    return words;
}

int columnsOf(const QString &text)
{
    int wide = 0;
    return columnsOf(QStringView(text), wide);
}

QString asShown(const QString &part)
{
    QString shown = part.trimmed();
    while (shown.contains(u"\n\n\n"_s))
        shown.replace(u"\n\n\n"_s, u"\n\n"_s);
    return shown;
}

} // namespace bravo
