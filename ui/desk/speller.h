#pragma once

#include <QHash>
#include <QSet>
#include <QStringList>

#include <memory>
#include <vector>

class Hunspell;

namespace bravo {

/// Spelling by the dictionaries that the computer has. A text's
/// language is the one whose dictionary knows most of its words, the program's own where that is as good. Reads large
/// files and thinks long: not for the thread that paints.
class Speller {
public:
    /// The folders of $DICPATH, then /usr/share/hunspell.
    static QStringList folders();
    /// `language` as in "de_DE". Words that were added are kept in a file, one a line.
    Speller(const QString &language, const QString &ownWords, const QStringList &folders = Speller::folders());
    ~Speller();
    Q_DISABLE_COPY_MOVE(Speller)

    /// Whether there is any dictionary at all.
    bool canRead() const { return !m_dictionaries.empty(); }
    /// Names are never wrong, nor are their parts, with or without a genitive's s.
    void setNames(const QStringList &names);
    /// A place in the text that no dictionary of its language would write so, `to` exclusive.
    struct Wrong {
        int from = 0, to = 0;
        bool operator==(const Wrong &) const = default;
    };
    /// Nothing where less than half of the words are of any language that there is: it is another one then.
    QList<Wrong> read(const QString &text);
    /// At most five, in the language of the text that was read last.
    QStringList suggestions(const QString &word);
    /// Right from now on. False where the disk refuses: then until the program ends.
    bool addWord(const QString &word);

private:
    struct Dictionary;

    Dictionary *languageOf(const QStringList &words) const;
    bool isOwn(const QString &word) const;

    std::vector<std::unique_ptr<Dictionary>> m_dictionaries; // the program's language first
    Dictionary *m_current = nullptr;
    QSet<QString> m_names, m_own;
    QString m_ownFile;
};

} // namespace bravo
