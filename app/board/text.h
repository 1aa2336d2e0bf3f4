#pragma once

#include <QString>
#include <QStringList>

namespace bravo {

/// The key by which names are compared: case folded, accents removed, white space collapsed, marks that
/// steer text direction dropped. "  Pavel NOVÁK" and "pavel novak" give the same key.
QString foldedKey(QStringView text);

/// Text as it may be stored: no NUL and no other control character but newline and tab, line ends as \n, ends trimmed.
QString cleanText(const QString &text);

/// One line of cleanText: line breaks and tabs become spaces, runs of white space one space.
QString cleanLine(const QString &text);

/// The text's first sentence, shortened to at most `limit` characters at a word with "…" behind it.
QString titleFromStory(const QString &story, int limit = 80);

/// The text shortened to `limit` characters (grapheme boundaries are kept) at a word, with "…" behind it.
QString shortened(const QString &text, int limit);

/// Up to two initials of a name: "Miriam Okafor" → "MO", "Ines" → "I". Empty names give "·".
QString initials(const QString &name);

/// The words of a search in lower case, without punctuation; at most 12 of them. Those between quotation marks, or
/// parted by an apostrophe alone, are one phrase, with spaces between them: "o’neill" gives "o neill". Accents stay:
/// the index folds them in its own way (to our foldedKey a Korean syllable and a German ß would be other letters than
/// to it).
QStringList searchWords(const QString &text);

/// A part of a text, in UTF-16 units.
struct TextSpan {
    qsizetype start = 0;
    qsizetype length = 0;
    bool operator==(const TextSpan &) const = default;
};
/// The words of `text` that begin as one of `words` does (searchWords()), and the phrases whose last word does,
/// whatever their case and accents.
QList<TextSpan> matchesOf(const QStringList &words, const QString &text);

} // namespace bravo
