#include "board/coachcomplaint.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

/// Adds up weights of counts that share a length of one.
class UnitSum {
public:
    void add(double weight, int count)
    {
        const double value = 1 + std::log(count);
        m_sum += weight * value;
        m_squares += value * value;
    }
    double value() const { return m_squares > 0 ? m_sum / std::sqrt(m_squares) : 0; }

private:
    double m_sum = 0;
    double m_squares = 0;
};

} // namespace

LearntComplaint::LearntComplaint(const QJsonObject &groups, const QJsonObject &learnt)
    : m_reader(groups, learnt),
      m_bias(learnt[u"bias"_s].toDouble()),
      m_threshold(learnt[u"threshold"_s].toDouble()),
      m_taleMargin(learnt[u"tale"_s].toDouble()),
      m_sure(learnt[u"sure"_s].toDouble())
{
    const QJsonObject weights = learnt[u"weights"_s].toObject();
    for (auto it = weights.begin(); it != weights.end(); ++it)
        m_weights.insert(it.key(), it->toDouble());
    const QString parts = learnt[u"parts"_s].toString();
    for (const QStringView weight : qTokenize(parts, u' '))
        m_parts.push_back(weight.toFloat());
    for (const QJsonValue &name : learnt[u"telling"_s].toArray())
        m_telling += name.toString();
    for (const QJsonValue &tree : learnt[u"forest"_s].toArray())
        m_forest.push_back(treeOf(tree.toString()));
}

/// Written in preorder: "3<0.25" asks the third value and is followed by what is below, "0.1" is a leaf.
LearntComplaint::Tree LearntComplaint::treeOf(const QString &written)
{
    Tree tree;
    std::vector<size_t> open; // questions whose "not less" comes next
    for (const QStringView node : qTokenize(written, u' ')) {
        const qsizetype less = node.indexOf(u'<');
        if (less >= 0) {
            open.push_back(tree.size());
            tree.push_back({node.sliced(less + 1).toFloat(), node.first(less).toShort(), 0});
            continue;
        }
        tree.push_back({node.toFloat(), -1, 0});
        if (!open.empty()) {
            tree[open.back()].notLess = static_cast<quint16>(tree.size());
            open.pop_back();
        }
    }
    return tree;
}

double LearntComplaint::shareIn(const Tree &tree, const std::vector<float> &row)
{
    size_t at = 0;
    while (tree[at].feature >= 0)
        at = row[static_cast<size_t>(tree[at].feature)] < tree[at].value ? at + 1 : tree[at].notLess;
    return tree[at].value;
}

double LearntComplaint::sum(const ComplaintFeatures &features) const
{
    UnitSum words;
    for (auto it = features.words.begin(); it != features.words.end(); ++it) {
        const auto weight = m_weights.constFind(it.key());
        if (weight != m_weights.constEnd())
            words.add(*weight, it.value());
    }
    UnitSum parts;
    for (size_t slot = 0; slot < std::min(m_parts.size(), features.parts.size()); ++slot) {
        if (features.parts[slot] > 0)
            parts.add(m_parts[slot], features.parts[slot]);
    }
    double sum = m_bias + words.value() + parts.value();
    for (auto it = features.groups.begin(); it != features.groups.end(); ++it)
        sum += m_weights.value(it.key()) * it.value();
    return sum;
}

double LearntComplaint::score(const QString &text) const
{
    const ComplaintFeatures features = m_reader.read(text);
    std::vector<float> row{static_cast<float>(sum(features))};
    for (const QString &name : m_telling)
        row.push_back(static_cast<float>(features.groups.value(name)));
    double mean = 0;
    for (const Tree &tree : m_forest)
        mean += shareIn(tree, row) / double(m_forest.size());
    mean = std::clamp(mean, m_sure, 1 - m_sure);
    // A tale about what somebody else did is what the board is for, mishap and all; only a clear complaint stands out.
    return std::log(mean / (1 - mean)) - (features.tale ? m_taleMargin : 0);
}

double LearntComplaint::excess(const QString &text) const
{
    return score(text) - m_threshold;
}

PhrasedComplaint::PhrasedComplaint(const QJsonObject &phrases)
    : m_strong(ComplaintReader::phrases(phrases, u"strongPhrases"_s)),
      m_gripes(ComplaintReader::phrases(phrases, u"gripePhrases"_s)),
      m_praise(ComplaintReader::phrases(phrases, u"praisePhrases"_s))
{
}

bool PhrasedComplaint::isComplaint(const QString &text) const
{
    const QString plain = ComplaintReader::lowered(text);
    const int praise = ComplaintReader::countOf(m_praise, plain);
    const int strong = ComplaintReader::countOf(m_strong, plain);
    return strong > praise || 2 * strong + ComplaintReader::countOf(m_gripes, plain) >= 2 + 2 * praise;
}

} // namespace bravo
