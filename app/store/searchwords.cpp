#include "store/searchwords.h"

#include "store/error.h"
#include "store/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

constexpr qsizetype indexedLetters = 4;
constexpr int mostWords = 100; // of one beginning; where there are more, the index gathers them as fast

/// Steps from one word to the next: a word's own entries, of which there may be a million, are leapt over.
const QString wordsSql = uR"(
    WITH RECURSIVE words(word) AS (
        SELECT (SELECT term FROM temp.story_words WHERE term >= :from AND term < :until ORDER BY term LIMIT 1)
        UNION ALL SELECT (SELECT term FROM temp.story_words WHERE term >= words.word || char(1) AND term < :until
            ORDER BY term LIMIT 1) FROM words WHERE words.word IS NOT NULL)
    SELECT word FROM words WHERE word IS NOT NULL LIMIT %1)"_s.arg(mostWords + 1);

/// As the index has it, where that is certain: letters that only marks part from a to z. Otherwise empty.
QString asIndexed(const QString &word)
{
    QString plain = word.normalized(QString::NormalizationForm_D).toLower();
    plain.removeIf([](QChar c) { return c >= QChar(0x300) && c <= QChar(0x36f); });
    const bool certain =
        std::all_of(plain.cbegin(), plain.cend(), [](QChar c) { return c < QChar(0x80) && c.isLetterOrNumber(); });
    return certain ? plain : QString();
}

/// The words of the board's stories that begin so; empty where it is not known, or where there are too many.
QStringList wordsBeginning(Connection &connection, const QString &beginning)
{
    QStringList words;
    try {
        connection.execute(
            u"CREATE VIRTUAL TABLE IF NOT EXISTS temp.story_words USING fts5vocab('main', 'incident_search', 'instance')"_s);
        Query read(connection, wordsSql);
        read.bind(u":from"_s, beginning).bind(u":until"_s, beginning + QString::fromUcs4(U"\U0010ffff", 1));
        for (read.run(); read.next();)
            words += read.text(0);
    } catch (const StoreError &) {
        return {}; // a connection that may not even make a temporary table
    }
    return words.size() > mostWords ? QStringList() : words;
}

} // namespace

QString searchTermFor(Connection &connection, const QStringList &words, bool titleOnly)
{
    const Dialect &dialect = connection.dialect();
    if (!dialect.sqlite())
        return dialect.searchTerm(words, titleOnly);
    QStringList terms;
    for (const QString &word : words) {
        const QString plain = word.contains("ss"_L1) ? QString() : asIndexed(word); // ss may be written ß
        const QStringList known = plain.size() > indexedLetters ? wordsBeginning(connection, plain) : QStringList();
        terms += known.isEmpty() ? dialect.searchTerm({word}, false) : u"(\"%1\")"_s.arg(known.join(u"\" OR \""_s));
    }
    const QString all = terms.join(u" AND "_s);
    return titleOnly ? u"{title} : (%1)"_s.arg(all) : all;
}

} // namespace bravo
