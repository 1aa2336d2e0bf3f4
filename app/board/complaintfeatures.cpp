#include "board/complaintfeatures.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

const std::array<QString, 3> feelings{u"praise"_s, u"gripe"_s, u"wish"_s};
constexpr int partSlots = 2048;

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

QString shapeOf(const QString &word)
{
    for (const QString &ending : {u"ing"_s, u"ed"_s, u"er"_s, u"ly"_s}) {
        if (word.endsWith(ending))
            return u"@starts-"_s + ending;
    }
    return u"@starts"_s;
}

QString balanceOf(int good, int bad)
{
    if (good == 0)
        return bad == 0 ? u"none"_s : u"gripe"_s;
    return bad == 0 ? u"praise"_s : good > bad ? u"more-praise"_s : u"more-gripe"_s;
}

QString withoutQuotes(const QString &text)
{
    static const QRegularExpression quoted = ComplaintReader::compiled(u"“[^”]*”|(?<!\\w)\"[^\"]*\""_s);
    static const QRegularExpression word = ComplaintReader::compiled(u"\\w"_s);
    const QString rest = QString(text).replace(quoted, u" "_s);
    return rest.contains(word) ? rest : text;
}

/// Counts of the words' parts of four and five characters, a blank at both ends, in slots (FNV-1a over the code
/// points).
std::vector<int> partsOf(const QString &plain)
{
    static const QRegularExpression token = ComplaintReader::compiled(u"[^\\W\\d_]+(?:'[^\\W\\d_]+)*|\\d+|[.!?]"_s);
    std::vector<int> counts(partSlots);
    for (auto it = token.globalMatch(plain); it.hasNext();) {
        const QList<uint> word = QString(u' ' + it.next().captured() + u' ').toUcs4();
        for (const qsizetype size : {4, 5}) {
            for (qsizetype from = 0; from == 0 || from + size <= word.size(); ++from) {
                quint32 slot = 2166136261;
                for (qsizetype at = from; at < std::min(from + size, word.size()); ++at)
                    slot = (slot ^ word[at]) * 16777619;
                ++counts[slot % partSlots];
            }
        }
    }
    return counts;
}

} // namespace

/// What one clause says for and against somebody. It ends with its sentence or before a "but".
struct ComplaintReader::Clause {
    qsizetype start = 0;
    int good = 0;
    int bad = 0;
    int urges = 0;
    int words = 0;
};

struct ComplaintReader::Count {
    QHash<QString, int> words;
    QHash<QString, int> groups;
    std::vector<Clause> clauses{Clause{}};
    int negated = 0; // how many of the coming words stand under a “not”
    bool starts = true; // a sentence

    int good() const { return groups.value(u"@praise"_s) + 2 * groups.value(u"@fine"_s); }
};

ComplaintReader::ComplaintReader(const QJsonObject &groups, const QJsonObject &learnt)
    : m_harsh(wordsOf(groups[u"harsh"_s])),
      m_urges(wordsOf(groups[u"urge"_s])),
      m_buts(wordsOf(groups[u"but"_s])),
      m_nots(wordsOf(groups[u"not"_s])),
      m_third(wordsOf(learnt[u"third"_s])),
      m_past(wordsOf(learnt[u"past"_s])),
      m_nobody(wordsOf(learnt[u"nobody"_s])),
      m_nobodysEnd(learnt[u"nobodysEnd"_s].toString().split(u' ')),
      m_praise(phrases(groups, u"praisePhrases"_s)),
      m_gripes(phrases(groups, u"gripePhrases"_s)),
      m_wishes(phrases(groups, u"wishPhrases"_s)),
      m_bare(compiled(learnt[u"bare"_s].toString())),
      m_doer(compiled(learnt[u"doer"_s].toString()))
{
    for (size_t i = 0; i < feelings.size(); ++i)
        m_feelings[i] = wordsOf(groups[feelings[i]]);
    for (const QJsonValue &step : learnt[u"lengths"_s].toArray())
        m_lengths += step.toInt();
}

QRegularExpression ComplaintReader::compiled(const QString &pattern)
{
    QRegularExpression expression(pattern, QRegularExpression::UseUnicodePropertiesOption);
    expression.optimize();
    return expression;
}

QRegularExpression ComplaintReader::phrases(const QJsonObject &groups, const QString &name)
{
    QStringList phrases;
    for (const QJsonValue &phrase : groups[name].toArray())
        phrases += phrase.toString();
    if (phrases.isEmpty())
        return compiled(u"(?!)"_s);
    return compiled(u"\\b(?:"_s + phrases.join(u'|').replace(u"{no}"_s, groups[u"no"_s].toString()) + u")(?!\\w)"_s);
}

int ComplaintReader::countOf(const QRegularExpression &expression, const QString &text)
{
    int count = 0;
    for (auto it = expression.globalMatch(text); it.hasNext(); it.next())
        ++count;
    return count;
}

QString ComplaintReader::lowered(const QString &text)
{
    static const QRegularExpression spaces(u" +"_s);
    QString plain = text.toLower();
    plain.replace(u'’', u'\'').replace(u'‘', u'\'');
    return plain.replace(spaces, u" "_s);
}

void ComplaintReader::addWord(Count &count, const QString &word) const
{
    static const QSet<QString> first{u"i"_s, u"me"_s, u"my"_s, u"we"_s, u"our"_s};
    Clause &clause = count.clauses.back();
    const bool negated = count.negated > 0;
    const QString mark = negated ? u"!"_s : QString();
    count.negated = std::max(0, count.negated - 1);
    ++count.words[mark + word];
    for (size_t i = 0; i < feelings.size(); ++i) {
        if (!m_feelings[i].contains(word))
            continue;
        ++count.groups[u'@' + feelings[i] + mark];
        ++(i == 0 && !negated ? clause.good : clause.bad);
    }
    if (m_buts.contains(word))
        ++count.groups[u"@but"_s];
    if (count.starts) {
        ++count.groups[shapeOf(word)];
        if (m_urges.contains(word)) {
            ++count.groups[u"@urge"_s];
            ++clause.urges;
            ++clause.bad;
        }
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
}

void ComplaintReader::addPhrases(Count &count, const QString &low) const
{
    const auto add = [&](const QString &name, const QRegularExpression &expression) {
        for (auto it = expression.globalMatch(low); it.hasNext();) {
            const qsizetype at = it.next().capturedStart();
            ++count.groups[name];
            const auto clause = std::find_if(
                count.clauses.rbegin(), count.clauses.rend(), [at](const Clause &one) { return one.start <= at; });
            ++clause->bad;
        }
    };
    add(u"@gripes"_s, m_gripes);
    add(u"@wishes"_s, m_wishes);
}

ComplaintReader::Count ComplaintReader::count(const QString &low) const
{
    static const QRegularExpression token =
        compiled(u"@fine|[^\\W\\d_]+(?:'[^\\W\\d_]+)*|\\d+|[.!?\\n;]+|[,:()/–—-]"_s);
    static const QString sentenceEnds = u".!?\n;"_s;
    Count count;
    for (auto it = token.globalMatch(low); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString word = match.captured();
        const bool ends = sentenceEnds.contains(word[0]);
        if (ends || m_buts.contains(word))
            count.clauses.push_back({match.capturedStart()});
        if (!word[0].isLetterOrNumber() && word[0] != u'@') {
            count.negated = 0;
            count.starts = count.starts || ends;
            continue;
        }
        ++count.clauses.back().words;
        if (word[0] == u'@') {
            ++count.groups[u"@fine"_s];
            count.clauses.back().good += 2;
        } else {
            addWord(count, word[0].isDigit() ? u"0"_s : word);
        }
        count.starts = false;
    }
    addPhrases(count, low);
    return count;
}

void ComplaintReader::addBalance(Count &count, const QString &text, const QString &plain) const
{
    QHash<QString, int> &groups = count.groups;
    int bad = 0;
    for (const QString &name : {u"@gripe"_s, u"@praise!"_s, u"@wish"_s, u"@urge"_s, u"@gripes"_s, u"@wishes"_s})
        bad += groups.value(name);
    groups[u"@balance-"_s + balanceOf(count.good(), bad)] = 1;
    groups[u"@bare"_s] = m_bare.match(plain.trimmed()).hasMatch() ? 1 : 0;
    groups[u"@asks"_s] = text.contains(u'?') ? 1 : 0;
    groups[u"@calls"_s] = text.contains(u'!') ? 1 : 0;
    int length = 0;
    for (const Clause &clause : count.clauses)
        length += clause.words;
    for (const int step : m_lengths)
        groups[u"@length-%1"_s.arg(step)] = length >= step ? 1 : 0;
}

bool ComplaintReader::isTale(const Count &count, const QString &text) const
{
    static const QStringList own{
        u"i"_s, u"me"_s, u"my"_s, u"myself"_s, u"i'm"_s, u"i've"_s, u"i'd"_s, u"i'll"_s, u"you"_s, u"your"_s};
    for (const QString &word : own) {
        if (count.words.contains(word) || count.words.contains(u'!' + word))
            return false;
    }
    int harsh = 0;
    for (const QString &word : m_harsh)
        harsh += count.words.value(word);
    if (harsh > count.good())
        return false;
    for (auto it = m_doer.globalMatch(text); it.hasNext();) {
        const QString name = it.next().captured(1).toLower();
        const bool ends = std::any_of(
            m_nobodysEnd.begin(), m_nobodysEnd.end(), [&](const QString &end) { return name.endsWith(end); });
        if (name == "he"_L1 || name == "she"_L1 || (!ends && !m_nobody.contains(name)))
            return true;
    }
    return false;
}

/// Which part of the clauses praises, complains, urges or does neither, and how the worst and the last one stand.
void ComplaintReader::addShares(QHash<QString, double> &groups, const Count &count)
{
    QHash<QString, int> kinds;
    int n = 0;
    int urges = 0;
    int worst = 0;
    int last = 0;
    for (const Clause &clause : count.clauses) {
        if (clause.words == 0 && count.clauses.size() > 1)
            continue;
        ++n;
        ++kinds[balanceOf(clause.good, clause.bad)];
        urges += clause.urges;
        last = clause.bad - clause.good;
        worst = std::clamp(last, worst, 4);
    }
    const auto put = [&groups](const QString &name, double value) {
        if (value > 0)
            groups[name] = value;
    };
    const int praise = kinds.value(u"praise"_s);
    const int gripe = kinds.value(u"gripe"_s);
    put(u"@part-praise"_s, double(praise) / n);
    put(u"@part-gripe"_s, double(gripe) / n);
    put(u"@part-none"_s, double(kinds.value(u"none"_s)) / n);
    put(u"@part-urge"_s, double(urges) / n);
    put(u"@worst"_s, worst / 4.0);
    put(u"@any-praise"_s, praise > 0);
    put(u"@any-gripe"_s, gripe > 0);
    put(u"@two-gripes"_s, gripe > 1);
    put(u"@all-gripes"_s, gripe == n);
    put(u"@last-gripe"_s, last > 0);
    put(u"@last-praise"_s, last < 0);
}

ComplaintFeatures ComplaintReader::read(const QString &whole) const
{
    const QString text = withoutQuotes(whole);
    const QString plain = lowered(text);
    Count counted = count(QString(plain).replace(m_praise, u" @fine "_s));
    addBalance(counted, text, plain);
    ComplaintFeatures features{counted.words, partsOf(plain), {}, isTale(counted, text)};
    for (auto it = counted.groups.begin(); it != counted.groups.end(); ++it) {
        if (it.value() > 0)
            features.groups[it.key()] = 1 + std::log(it.value());
    }
    addShares(features.groups, counted);
    return features;
}

} // namespace bravo
