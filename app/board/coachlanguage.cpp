#include "board/coachlanguage.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

/// A word file of the program's own; the build holds it, so it is there.
QJsonObject wordFile(const QString &name)
{
    QFile file(u":/bravo/coach/%1.json"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

QStringList linesOf(const QJsonValue &value)
{
    QStringList lines;
    for (const QJsonValue &line : value.toArray())
        lines += line.toString();
    return lines;
}

/// A phrase's space stands for any white space, so that a line break in the story hides nothing.
QRegularExpression phrase(QString pattern)
{
    pattern.replace(u" *"_s, u" ?"_s).replace(u" ?"_s, u"\\s*"_s).replace(u' ', u"\\s+"_s);
    QRegularExpression expression(
        pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    expression.optimize();
    return expression;
}

/// Matches nothing where there are no phrases.
QRegularExpression anyOf(const QStringList &phrases, const QString &form)
{
    return phrase(phrases.isEmpty() ? u"(?!)"_s : form.arg(u"(?:"_s + phrases.join(u'|') + u")"_s));
}

Remark::Kind kindOf(const QString &name)
{
    using Kind = Remark::Kind;
    for (const Kind kind : {Kind::Cannot, Kind::Blame, Kind::Sarcasm, Kind::Sacrifice}) {
        if (toString(kind) == name)
            return kind;
    }
    return Kind::Cannot;
}

bool endsSentence(QChar c)
{
    return u".!?;\n"_s.contains(c);
}

/// What stands before the place in its sentence, at most so much that the search stays quick.
QString sentenceBefore(const QString &text, qsizetype place)
{
    constexpr qsizetype reach = 160;
    qsizetype start = place;
    while (start > 0 && place - start < reach && !endsSentence(text[start - 1]))
        --start;
    return text.mid(start, place - start);
}

QString sentenceAfter(const QString &text, qsizetype place)
{
    constexpr qsizetype reach = 80;
    qsizetype end = place;
    while (end < text.size() && end - place < reach && !endsSentence(text[end]))
        ++end;
    return text.mid(place, end - place);
}

} // namespace

CoachLanguage::CoachLanguage(const QString &language) : m_name(language)
{
    const QJsonObject words = wordFile(language);
    const QStringList common = words[u"stopWords"_s].toString().split(u' ', Qt::SkipEmptyParts);
    m_stopWords = QSet<QString>(common.begin(), common.end());
    const QStringList nothing = words[u"nothing"_s].toString().split(u' ', Qt::SkipEmptyParts);
    m_nothing = QSet<QString>(nothing.begin(), nothing.end());
    m_remarks = words[u"remarks"_s].toObject();
    m_privacy.emplace(words[u"names"_s].toObject(), m_remarks);
    readRules(words);
    const QJsonObject learnt = wordFile(u"complaint_"_s + language);
    if (learnt.isEmpty())
        m_phrased.emplace(words[u"features"_s].toObject());
    else
        m_learnt.emplace(words[u"features"_s].toObject(), learnt);
}

void CoachLanguage::readRules(const QJsonObject &words)
{
    const QString whole = u"(?<![\\p{L}\\p{N}])%1(?![\\p{L}\\p{N}])"_s;
    for (const QJsonValue &value : words[u"rules"_s].toArray()) {
        const QJsonObject rule = value.toObject();
        m_rules += Rule{kindOf(rule[u"kind"_s].toString()), rule[u"remark"_s].toString(),
            anyOf(linesOf(rule[u"phrases"_s]), rule[u"marks"_s].toBool() ? u"%1"_s : whole),
            anyOf(linesOf(rule[u"unlessBefore"_s]), u"(?<!\\p{L})%1 *$"_s)};
    }
    const QJsonObject spared = words[u"spared"_s].toObject();
    m_sparedBefore = anyOf(linesOf(spared[u"before"_s]), u"%1$"_s);
    for (const QJsonValue &value : spared[u"around"_s].toArray()) {
        const QJsonArray pair = value.toArray();
        m_sparedAround +=
            Around{phrase(pair.at(0).toString() + u'$'), phrase(u"^[ ,:]*.{0,40}?\\b"_s + pair.at(1).toString())};
    }
}

int CoachLanguage::commonWords(const QStringList &lowercaseWords) const
{
    return static_cast<int>(std::count_if(lowercaseWords.begin(), lowercaseWords.end(),
        [this](const QString &word) { return m_stopWords.contains(word); }));
}

bool CoachLanguage::isSpared(const Rule &rule, const QString &plain, Span phrase) const
{
    const QString before = sentenceBefore(plain, phrase.from);
    if (rule.unlessBefore.match(before).hasMatch())
        return true;
    if (rule.kind != Remark::Kind::Cannot && rule.kind != Remark::Kind::Blame)
        return false;
    if (m_sparedBefore.match(before).hasMatch())
        return true;
    const QString after = sentenceAfter(plain, phrase.to);
    return std::any_of(m_sparedAround.begin(), m_sparedAround.end(), [&before, &after](const Around &around) {
        return around.before.match(before).hasMatch() && around.after.match(after).hasMatch();
    });
}

void CoachLanguage::addPhrases(QList<Remark> &found, const QString &plain, const QList<Span> &quoted) const
{
    for (const Rule &rule : m_rules) {
        for (auto it = rule.phrases.globalMatch(plain); it.hasNext();) {
            const auto match = it.next();
            const Span place{match.capturedStart(), match.capturedEnd()};
            const auto same = [&rule, &place](const Remark &one) {
                return one.kind == rule.kind && one.from < place.to && place.from < one.to;
            };
            if (place.from < place.to && !touches(quoted, place) && !isSpared(rule, plain, place)
                && std::none_of(found.begin(), found.end(), same))
                found += Remark{rule.kind, place.from, place.to, rule.remark};
        }
    }
}

bool CoachLanguage::isComplaint(const QString &text) const
{
    return m_learnt ? m_learnt->excess(text) > 0 : m_phrased->isComplaint(text);
}

void CoachLanguage::addWhole(QList<Remark> &found, const Story &story, const QList<Span> &quoted) const
{
    if (isComplaint(without(story.text, quoted)))
        found += Remark{Remark::Kind::Complaint, 0, 0, m_remarks[u"complaint"_s].toString()};
    const QString learn = story.learn.trimmed().toLower();
    if (learn.isEmpty() || m_nothing.contains(learn.endsWith(u'.') ? learn.chopped(1) : learn))
        found += Remark{Remark::Kind::NothingToCopy, 0, 0, m_remarks[u"nothingToCopy"_s].toString()};
}

QList<Remark> CoachLanguage::remarks(const Story &story) const
{
    const QList<Span> quoted = quotations(story.text);
    QList<Remark> found = m_privacy->remarks(story);
    addPhrases(found, plainForm(story.text), quoted);
    std::stable_sort(found.begin(), found.end(), [](const Remark &a, const Remark &b) { return a.from < b.from; });
    addWhole(found, story, quoted);
    return found;
}

} // namespace bravo
