#include "board/text.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

bool steersDirection(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0x061C || (u >= 0x200B && u <= 0x200F) || (u >= 0x202A && u <= 0x202E) || (u >= 0x2060 && u <= 0x2069)
        || u == 0xFEFF;
}

} // namespace

QString foldedKey(QStringView text)
{
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString key;
    key.reserve(decomposed.size());
    bool gap = false;
    for (const QChar c : decomposed) {
        if (c.isMark() || steersDirection(c))
            continue;
        if (c.isSpace()) {
            gap = !key.isEmpty();
            continue;
        }
        if (gap)
            key += u' ';
        gap = false;
        if (c == u'ß') // Qt folds case letter by letter, and leaves this one
            key += u"ss";
        else
            key += c;
    }
    return key;
}

QString cleanText(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\r') {
            if (i + 1 >= text.size() || text[i + 1] != u'\n')
                clean += u'\n';
        } else if (c == u'\n' || c == u'\t' || c.category() != QChar::Other_Control) {
            // A lone surrogate cannot be stored as UTF-8; a replacement character says so honestly.
            const bool lone = c.isSurrogate()
                && !(c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
                && !(c.isLowSurrogate() && i > 0 && text[i - 1].isHighSurrogate());
            clean += lone ? QChar(QChar::ReplacementCharacter) : c;
        }
    }
    return clean.trimmed();
}

QString cleanLine(const QString &text)
{
    return cleanText(text).simplified();
}

QString shortened(const QString &text, int limit)
{
    if (text.size() <= limit)
        return text;
    // A combining mark or a surrogate pair is never cut in half.
    QTextBoundaryFinder grapheme(QTextBoundaryFinder::Grapheme, text);
    grapheme.setPosition(limit - 1);
    qsizetype cut = grapheme.isAtBoundary() ? limit - 1 : grapheme.toPreviousBoundary();
    const qsizetype space = text.lastIndexOf(u' ', cut);
    if (space > limit / 2)
        cut = space;
    QString head = text.left(std::max<qsizetype>(cut, 0)).trimmed();
    while (head.endsWith(u',') || head.endsWith(u';') || head.endsWith(u':'))
        head.chop(1);
    return head + u'…';
}

QString titleFromStory(const QString &story, int limit)
{
    const QString text = cleanText(story);
    QTextBoundaryFinder sentence(QTextBoundaryFinder::Sentence, text);
    qsizetype end = sentence.toNextBoundary();
    if (end < 0)
        end = text.size();
    const qsizetype line = text.indexOf(u'\n');
    if (line >= 0)
        end = std::min(end, line);
    QString title = text.left(end).simplified();
    while (title.size() > 1 && title.endsWith(u'.') && !title.endsWith(".."_L1))
        title = title.chopped(1).trimmed();
    return shortened(title, limit);
}

QString initials(const QString &name)
{
    QStringList words = cleanLine(name).split(u' ', Qt::SkipEmptyParts);
    words.removeIf([](const QString &word) { return !word.front().isLetterOrNumber() && !word.front().isSurrogate(); });
    if (words.isEmpty())
        return u"·"_s;
    const auto first = [](const QString &word) {
        QTextBoundaryFinder grapheme(QTextBoundaryFinder::Grapheme, word);
        return word.left(grapheme.toNextBoundary()).toUpper();
    };
    return words.size() == 1 ? first(words.front()) : first(words.front()) + first(words.back());
}

static bool isOfWord(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

/// What is typed with a space for every sign, but for " where a phrase begins or ends, and ' within a word.
static QString spacedWords(const QString &text)
{
    const QList<uint> typed = text.normalized(QString::NormalizationForm_C).toLower().toUcs4();
    const auto isWord = [&typed](qsizetype at) { return at >= 0 && at < typed.size() && isOfWord(typed[at]); };
    QString spaced;
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const char32_t c = typed[i];
        if (isWord(i))
            spaced += QString::fromUcs4(&c, 1);
        else if ((c == U'\'' || c == U'’' || c == U'‘') && isWord(i - 1) && isWord(i + 1))
            spaced += u'\'';
        else
            spaced += c == U'"' || c == U'“' || c == U'”' || c == U'„' ? u'"' : u' ';
    }
    return spaced;
}

QStringList searchWords(const QString &text)
{
    QStringList all;
    bool quoted = false;
    for (const QString &part : spacedWords(text).split(u'"')) {
        all += quoted ? QStringList{part} : part.split(u' ', Qt::SkipEmptyParts);
        quoted = !quoted;
    }
    qsizetype left = 12;
    for (QString &one : all) { // the index parts words at an apostrophe, so what stands round one is a phrase to it
        const QStringList words = one.replace(u'\'', u' ').split(u' ', Qt::SkipEmptyParts).mid(0, left);
        left -= words.size();
        one = words.join(u' ');
    }
    all.removeAll(QString());
    return all;
}

/// As the index compares: without accents, and ß as ss.
static QString comparable(QStringView word)
{
    return foldedKey(word).replace(u'ß', "ss"_L1);
}

namespace {

struct TextWord {
    QString key;
    TextSpan span;
    bool found = false;
    bool goesOn = false; // in one phrase with the word before
};

QList<TextWord> textWords(const QString &text)
{
    static const QRegularExpression aWord(u"[\\p{L}\\p{N}\\p{M}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QList<TextWord> words;
    for (auto it = aWord.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        words += TextWord{comparable(match.capturedView()), {match.capturedStart(), match.capturedLength()}};
    }
    return words;
}

/// Whether the phrase stands there; its last word may be begun only.
bool standsAt(qsizetype at, const QStringList &phrase, const QList<TextWord> &words)
{
    const qsizetype last = phrase.size() - 1;
    if (at + last >= words.size() || !words[at + last].key.startsWith(phrase[last]))
        return false;
    for (qsizetype i = 0; i < last; ++i) {
        if (words[at + i].key != phrase[i])
            return false;
    }
    return true;
}

} // namespace

QList<TextSpan> matchesOf(const QStringList &words, const QString &text)
{
    if (words.isEmpty())
        return {};
    QList<TextWord> all = textWords(text);
    for (const QString &word : words) {
        const QStringList phrase = comparable(word).split(u' ');
        for (qsizetype at = 0; at < all.size(); ++at) {
            const qsizetype here = standsAt(at, phrase, all) ? phrase.size() : 0;
            for (qsizetype i = 0; i < here; ++i) {
                all[at + i].found = true;
                all[at + i].goesOn |= i > 0;
            }
        }
    }
    QList<TextSpan> found;
    for (const TextWord &one : std::as_const(all)) {
        if (one.goesOn)
            found.last().length = one.span.start + one.span.length - found.last().start;
        else if (one.found)
            found += one.span;
    }
    return found;
}

} // namespace bravo
