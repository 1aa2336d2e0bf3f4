#pragma once

#include "board/complaintfeatures.h"

namespace bravo {

/// Whether a text reads as a complaint, by what was learnt from comments (resources/coach/train.py computes the same):
/// the sum of the weights of its words, and a forest that sees this sum beside what groups of words say.
class LearntComplaint {
public:
    /// `groups` are the word and phrase groups of the language's word file, `learnt` what train.py wrote.
    LearntComplaint(const QJsonObject &groups, const QJsonObject &learnt);

    /// Above zero it reads as a complaint; the distance says how clearly.
    double excess(const QString &text) const;
    /// The logarithm of the odds for a complaint, before any threshold.
    double score(const QString &text) const;

private:
    struct Node { // thousands of them
        float value = 0; // what is less goes to the next node; or the leaf's share of complaints
        qint16 feature = -1; // none: a leaf
        quint16 notLess = 0;
    };
    using Tree = std::vector<Node>;
    static Tree treeOf(const QString &written);
    static double shareIn(const Tree &tree, const std::vector<float> &row);
    double sum(const ComplaintFeatures &features) const;

    ComplaintReader m_reader;
    QHash<QString, double> m_weights;
    std::vector<float> m_parts;
    QStringList m_telling; // the groups that the forest asks for
    std::vector<Tree> m_forest;
    double m_bias = 0;
    double m_threshold = 0;
    double m_taleMargin = 0;
    double m_sure = 0; // nothing is surer than that
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
