#pragma once

#include <QHash>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <array>

namespace bravo {

/// Whether a text reads as a complaint, by weights learnt from comments (resources/coach/train.py computes the same).
class LearntComplaint {
public:
    /// `features` are the word and phrase groups of the language's word file, `learnt` what train.py wrote.
    LearntComplaint(const QJsonObject &features, const QJsonObject &learnt);

    /// Above zero it reads as a complaint; the distance says how clearly.
    double excess(const QString &text) const;
    /// The bare linear score, before any threshold.
    double score(const QString &text) const;

private:
    struct Count;
    Count count(const QString &plain) const;
    void addWord(Count &count, const QString &word) const;
    void addGroups(Count &count, const QString &text, const QString &plain) const;
    double weigh(const Count &count) const;

    QHash<QString, double> m_weights;
    double m_bias = 0;
    double m_threshold = 0;
    double m_taleMargin = 0;
    QList<int> m_lengths;
    std::array<QSet<QString>, 3> m_feelings; // praise, gripe, wish
    QSet<QString> m_urges;
    QSet<QString> m_buts;
    QSet<QString> m_nots;
    QSet<QString> m_third;
    QSet<QString> m_past;
    QRegularExpression m_praise;
    QRegularExpression m_gripes;
    QRegularExpression m_wishes;
    QRegularExpression m_bare;
    QRegularExpression m_name;
};

/// The same question by phrases alone, for a language in which nothing has been learnt.
class PhrasedComplaint {
public:
    explicit PhrasedComplaint(const QJsonObject &phrases);

    bool isComplaint(const QString &text) const;

private:
    QRegularExpression m_strong;
    QRegularExpression m_gripes;
    QRegularExpression m_praise;
};

} // namespace bravo
