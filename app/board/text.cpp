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

QStringList searchWords(const QString &text)
{
    QString spaced;
    for (const char32_t c : text.normalized(QString::NormalizationForm_C).toLower().toUcs4()) {
        const bool partOfWord = QChar::isLetterOrNumber(c) || QChar::isMark(c);
        spaced += partOfWord ? QString::fromUcs4(&c, 1) : u" "_s;
    }
    return spaced.split(u' ', Qt::SkipEmptyParts).mid(0, 12);
}

/// As the index compares: without accents, and ß as ss.
static QString comparable(QStringView word)
{
    return foldedKey(word).replace(u'ß', "ss"_L1);
}

QList<TextSpan> matchesOf(const QStringList &words, const QString &text)
{
    QStringList sought;
    for (const QString &word : words)
        sought += comparable(word);
    static const QRegularExpression aWord(u"[\\p{L}\\p{N}\\p{M}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QList<TextSpan> found;
    for (auto it = aWord.globalMatch(text); !sought.isEmpty() && it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString word = comparable(match.capturedView());
        if (std::any_of(sought.cbegin(), sought.cend(), [&word](const QString &one) { return word.startsWith(one); }))
            found += TextSpan{match.capturedStart(), match.capturedLength()};
    }
    return found;
}

} // namespace bravo
