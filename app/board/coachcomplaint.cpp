#include "board/coachcomplaint.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

const std::array<QString, 3> feelings{u"praise"_s, u"gripe"_s, u"wish"_s};

/// A list of lines of words, or one line.
QSet<QString> wordsOf(const QJsonValue &value)
{
    QSet<QString> words;
    const auto add = [&words](const QString &line) {
        for (const QString &word : line.split(u' ', Qt::SkipEmptyParts))
            words += word;
    };
    for (const QJsonValue &line : value.toArray())
        add(line.toString());
    add(value.toString());
    return words;
}

QRegularExpression compiled(const QString &pattern)
{
    QRegularExpression expression(pattern, QRegularExpression::UseUnicodePropertiesOption);
    expression.optimize();
    return expression;
}

QRegularExpression phrasesOf(const QJsonObject &groups, const QString &name)
{
    QStringList phrases;
    for (const QJsonValue &phrase : groups[name].toArray())
        phrases += phrase.toString();
    if (phrases.isEmpty())
        return compiled(u"(?!)"_s);
    return compiled(u"\\b(?:"_s + phrases.join(u'|').replace(u"{no}"_s, groups[u"no"_s].toString()) + u")(?!\\w)"_s);
}

int countOf(const QRegularExpression &expression, const QString &text)
{
    int count = 0;
    for (auto it = expression.globalMatch(text); it.hasNext(); it.next())
        ++count;
    return count;
}

QString lowered(const QString &text)
{
    static const QRegularExpression spaces(u" +"_s);
    QString plain = text.toLower();
    plain.replace(u'’', u'\'').replace(u'‘', u'\'');
    return plain.replace(spaces, u" "_s);
}

QString shapeOf(const QString &word)
{
    for (const QString &ending : {u"ing"_s, u"ed"_s, u"er"_s, u"ly"_s}) {
        if (word.endsWith(ending))
            return u"@starts-"_s + ending;
    }
    return u"@starts"_s;
}

} // namespace

struct LearntComplaint::Count {
    QHash<QString, int> words;
    QHash<QString, int> groups;
    int length = 0;
    int negated = 0; // how many of the coming words stand under a “not”
    bool starts = true; // a sentence
    bool own = false; // speaks of "I" or "you"
};

LearntComplaint::LearntComplaint(const QJsonObject &features, const QJsonObject &learnt)
    : m_bias(learnt[u"bias"_s].toDouble()),
      m_threshold(learnt[u"threshold"_s].toDouble()),
      m_taleMargin(learnt[u"tale"_s].toDouble()),
      m_urges(wordsOf(features[u"urge"_s])),
      m_buts(wordsOf(features[u"but"_s])),
      m_nots(wordsOf(features[u"not"_s])),
      m_third(wordsOf(learnt[u"third"_s])),
      m_past(wordsOf(learnt[u"past"_s])),
      m_praise(phrasesOf(features, u"praisePhrases"_s)),
      m_gripes(phrasesOf(features, u"gripePhrases"_s)),
      m_wishes(phrasesOf(features, u"wishPhrases"_s)),
      m_bare(compiled(learnt[u"bare"_s].toString())),
      m_name(compiled(learnt[u"name"_s].toString()))
{
    for (size_t i = 0; i < feelings.size(); ++i)
        m_feelings[i] = wordsOf(features[feelings[i]]);
    const QJsonObject weights = learnt[u"weights"_s].toObject();
    for (auto it = weights.begin(); it != weights.end(); ++it)
        m_weights.insert(it.key(), it->toDouble());
    for (const QJsonValue &step : learnt[u"lengths"_s].toArray())
        m_lengths += step.toInt();
}

void LearntComplaint::addWord(Count &count, const QString &word) const
{
    static const QSet<QString> own{u"i"_s, u"me"_s, u"my"_s, u"myself"_s, u"i'm"_s, u"i've"_s, u"you"_s, u"your"_s};
    static const QSet<QString> first{u"i"_s, u"me"_s, u"my"_s, u"we"_s, u"our"_s};
    const QString mark = count.negated > 0 ? u"!"_s : QString();
    count.negated = std::max(0, count.negated - 1);
    ++count.length;
    ++count.words[mark + word];
    for (size_t i = 0; i < feelings.size(); ++i) {
        if (m_feelings[i].contains(word))
            ++count.groups[u'@' + feelings[i] + mark];
    }
    if (m_buts.contains(word))
        ++count.groups[u"@but"_s];
    if (count.starts) {
        ++count.groups[shapeOf(word)];
        if (m_urges.contains(word))
            ++count.groups[u"@urge"_s];
    }
    if (first.contains(word))
        ++count.groups[u"@i"_s];
    if (m_third.contains(word))
        ++count.groups[u"@third"_s];
    if (m_past.contains(word) || (word.endsWith("ed"_L1) && word.size() > 3))
        ++count.groups[u"@past"_s];
    if (word == "you"_L1 || word == "your"_L1)
        ++count.groups[u"@you"_s];
    if (m_nots.contains(word) || word.endsWith("n't"_L1)) {
        ++count.groups[u"@not"_s];
        count.negated = 3;
    }
    count.own = count.own || own.contains(word);
    count.starts = false;
}

LearntComplaint::Count LearntComplaint::count(const QString &plain) const
{
    static const QRegularExpression token =
        compiled(u"@fine|[^\\W\\d_]+(?:'[^\\W\\d_]+)*|\\d+|[.!?\\n;]+|[,:()/–—-]"_s);
    Count count;
    for (auto it = token.globalMatch(plain); it.hasNext();) {
        const QString word = it.next().captured();
        if (word == "@fine"_L1) {
            ++count.groups[u"@fine"_s];
            ++count.length;
            count.starts = false;
        } else if (word[0].isDigit()) {
            addWord(count, u"0"_s);
        } else if (word[0].isLetter()) {
            addWord(count, word);
        } else {
            count.negated = 0;
            count.starts = count.starts || u".!?\n;"_s.contains(word[0]);
        }
    }
    return count;
}

void LearntComplaint::addGroups(Count &count, const QString &text, const QString &plain) const
{
    QHash<QString, int> &groups = count.groups;
    const QString low = QString(plain).replace(m_praise, u" @fine "_s);
    groups[u"@names"_s] = countOf(m_name, text);
    groups[u"@gripes"_s] = countOf(m_gripes, low);
    groups[u"@wishes"_s] = countOf(m_wishes, low);
    const int good = groups[u"@praise"_s] + 2 * groups[u"@fine"_s];
    int bad = 0;
    for (const QString &name : {u"@gripe"_s, u"@praise!"_s, u"@wish"_s, u"@urge"_s, u"@gripes"_s, u"@wishes"_s})
        bad += groups[name];
    const QString balance = good == 0 && bad == 0 ? u"none"_s
        : bad == 0                                ? u"praise"_s
        : good == 0                               ? u"gripe"_s
        : good > bad                              ? u"more-praise"_s
                                                  : u"more-gripe"_s;
    groups[u"@balance-"_s + balance] = 1;
    groups[u"@bare"_s] = m_bare.match(plain.trimmed()).hasMatch() ? 1 : 0;
    groups[u"@asks"_s] = text.contains(u'?') ? 1 : 0;
    groups[u"@calls"_s] = text.contains(u'!') ? 1 : 0;
    for (const int step : m_lengths)
        groups[u"@length-%1"_s.arg(step)] = count.length >= step ? 1 : 0;
}

double LearntComplaint::weigh(const Count &count) const
{
    double words = 0;
    double squares = 0;
    for (auto it = count.words.begin(); it != count.words.end(); ++it) {
        const auto weight = m_weights.constFind(it.key());
        if (weight == m_weights.constEnd())
            continue;
        const double value = 1 + std::log(it.value());
        words += *weight * value;
        squares += value * value;
    }
    double sum = squares > 0 ? words / std::sqrt(squares) : 0;
    for (auto it = count.groups.begin(); it != count.groups.end(); ++it) {
        if (it.value() > 0)
            sum += m_weights.value(it.key()) * (1 + std::log(it.value()));
    }
    return sum;
}

double LearntComplaint::score(const QString &text) const
{
    const QString plain = lowered(text);
    Count counted = count(QString(plain).replace(m_praise, u" @fine "_s));
    addGroups(counted, text, plain);
    // A tale about what somebody else did is what the board is for, mishap and all; only a clear complaint stands out.
    const int deeds = counted.groups[u"@past"_s] - (counted.groups[u"@names"_s] > 0 ? 0 : 1);
    const bool tale = !counted.own && deeds > 0 && counted.groups[u"@third"_s] + counted.groups[u"@names"_s] > 0;
    return m_bias + weigh(counted) - (tale ? m_taleMargin : 0);
}

double LearntComplaint::excess(const QString &text) const
{
    return score(text) - m_threshold;
}

PhrasedComplaint::PhrasedComplaint(const QJsonObject &phrases)
    : m_strong(phrasesOf(phrases, u"strongPhrases"_s)),
      m_gripes(phrasesOf(phrases, u"gripePhrases"_s)),
      m_praise(phrasesOf(phrases, u"praisePhrases"_s))
{
}

bool PhrasedComplaint::isComplaint(const QString &text) const
{
    const QString plain = lowered(text);
    const int praise = countOf(m_praise, plain);
    const int strong = countOf(m_strong, plain);
    return strong > praise || 2 * strong + countOf(m_gripes, plain) >= 2 + 2 * praise;
}

} // namespace bravo
