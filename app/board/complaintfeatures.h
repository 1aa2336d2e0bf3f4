#pragma once

#include <QHash>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <array>
#include <vector>

namespace bravo {

/// What the coach sees in a text as a whole.
struct ComplaintFeatures {
    QHash<QString, int> words; ///< Counts; "!" before a negated one.
    std::vector<int> parts; ///< Counts of parts of words, by slot.
    QHash<QString, double> groups; ///< What groups of words say: 1 + ln(count), or a share.
    bool tale = false; ///< Tells of somebody else's deeds, which is what a story on a board does.
};

/// Reads texts as resources/coach/features.py does.
class ComplaintReader {
public:
    /// `groups` are the word and phrase groups of the language's word file, `learnt` what train.py wrote.
    ComplaintReader(const QJsonObject &groups, const QJsonObject &learnt);

    ComplaintFeatures read(const QString &text) const;

    /// A pattern as the coach's Python understands it.
    static QRegularExpression compiled(const QString &pattern);
    /// Whole words out of a list of patterns.
    static QRegularExpression phrases(const QJsonObject &groups, const QString &name);
    /// In small letters, with plain apostrophes and single blanks.
    static QString lowered(const QString &text);
    static int countOf(const QRegularExpression &expression, const QString &text);

private:
    struct Clause;
    struct Count;
    void addWord(Count &count, const QString &word) const;
    void addPhrases(Count &count, const QString &low) const;
    Count count(const QString &low) const;
    void addBalance(Count &count, const QString &text, const QString &plain) const;
    static void addShares(QHash<QString, double> &groups, const Count &count);
    bool isTale(const Count &count, const QString &text) const;

    QList<int> m_lengths;
    std::array<QSet<QString>, 3> m_feelings; // praise, gripe, wish
    QSet<QString> m_harsh;
    QSet<QString> m_urges;
    QSet<QString> m_buts;
    QSet<QString> m_nots;
    QSet<QString> m_third;
    QSet<QString> m_past;
    QSet<QString> m_nobody; // what stands where a name could, and is none
    QStringList m_nobodysEnd;
    QRegularExpression m_praise;
    QRegularExpression m_gripes;
    QRegularExpression m_wishes;
    QRegularExpression m_bare;
    QRegularExpression m_doer;
};

} // namespace bravo
