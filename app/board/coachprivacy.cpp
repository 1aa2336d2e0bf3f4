#include "board/coachprivacy.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

QString digitsOf(const QString &text)
{
    QString digits = text;
    digits.removeIf([](QChar c) { return c < u'0' || c > u'9'; });
    return digits;
}

/// Dates and times are written in digits too, and belong to stories.
bool isDateOrTime(const QString &text)
{
    static const QRegularExpression form(
        u"\\A(?:\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}|\\d{1,2}[-./]\\s?\\d{1,2}[-./]\\s?\\d{2,4})(?:[ T]\\d{1,2}[.:-]?\\d{0,2})?\\z"_s);
    return form.match(text).hasMatch();
}

/// From seven digits on with an international or trunk prefix, from nine on without; beyond fifteen there is no number.
bool isPhoneNumber(const QString &text)
{
    const qsizetype digits = digitsOf(text).size();
    const bool prefixed = text.startsWith(u'+') || text.startsWith(u'0') || text.startsWith("(0"_L1);
    return digits >= (prefixed ? 7 : 9) && digits <= 15 && !isDateOrTime(text);
}

/// The words as alternatives of a pattern.
QString anyOf(const QJsonValue &words)
{
    return u"(?:"_s + words.toString().split(u' ', Qt::SkipEmptyParts).join(u'|') + u")"_s;
}

QRegularExpression pattern(const QString &text)
{
    QRegularExpression expression(text, QRegularExpression::UseUnicodePropertiesOption);
    expression.optimize();
    return expression;
}

} // namespace

CoachPrivacy::CoachPrivacy(const QJsonObject &names, const QJsonObject &remarks)
    : m_notNames(names[u"notNames"_s].toString().split(u' ', Qt::SkipEmptyParts)),
      m_remarks(remarks)
{
    const QString titles = anyOf(names[u"titles"_s]) + u"\\.?"_s;
    const QString roles = anyOf(names[u"roles"_s]) + u"\\.?"_s;
    const QString name = u"(?:(?:O'|Mc|Mac|van |von |de |der |zu )*\\p{Lu}[\\p{Ll}']+(?:-\\p{Lu}\\p{Ll}+)?)"_s;
    const QString given = u"(?:\\p{Lu}\\.? ?(?:\\p{Lu}\\. ?)*|"_s + name + u" +)"_s;
    m_fullName = pattern(u"(?<![\\p{L}\\p{N}])(?:(?:%1|%2) +)+%3+%4(?!\\p{L})"_s.arg(titles, roles, given, name));
    m_surname = pattern(u"(?<![\\p{L}\\p{N}])%1 +%2(?!\\p{L})"_s.arg(titles, name));
    m_cuedName =
        pattern(u"(?<![\\p{L}\\p{N}])%1,? +(?<name>%2 +%2)(?!\\p{L})"_s.arg(names[u"cues"_s].toString(), name));
}

void CoachPrivacy::addMails(QList<Remark> &found, const QString &text) const
{
    static const QRegularExpression mail(
        u"[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?(?:\\.[\\p{L}\\p{N}-]+)*\\.\\p{L}{2,}"_s);
    for (auto it = mail.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        found +=
            Remark{Remark::Kind::Privacy, match.capturedStart(), match.capturedEnd(), m_remarks[u"mail"_s].toString()};
    }
}

void CoachPrivacy::addNumbers(QList<Remark> &found, const QString &text) const
{
    // A run of digits with at most one separator, or a bracket and a space, between two of them.
    static const QRegularExpression run(
        u"(?<![\\p{L}\\p{N}@])\\+?\\(?[0-9](?:[ \\x{00a0}./()-]{0,2}[0-9]){6,}(?![\\p{L}\\p{N}])"_s);
    for (auto it = run.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const bool card = isCardNumber(digitsOf(match.captured()));
        if (card || isPhoneNumber(match.captured()))
            found += Remark{Remark::Kind::Privacy, match.capturedStart(), match.capturedEnd(),
                m_remarks[card ? u"card"_s : u"phone"_s].toString()};
    }
}

void CoachPrivacy::addName(
    QList<Remark> &found, const Story &story, const QRegularExpressionMatch &match, const QString &remark) const
{
    const int group = match.hasCaptured(u"name"_s) ? 1 : 0;
    const QStringList words = match.captured(group).split(u' ', Qt::SkipEmptyParts);
    const bool colleague = std::any_of(story.colleagues.begin(), story.colleagues.end(),
        [&words](const QString &name) { return name.split(u' ').contains(words.last(), Qt::CaseInsensitive); });
    const bool otherWord =
        std::any_of(words.begin(), words.end(), [this](const QString &word) { return m_notNames.contains(word); });
    const auto covered = [&match, group](const Remark &one) {
        return one.from < match.capturedEnd(group) && match.capturedStart(group) < one.to;
    };
    if (!colleague && !otherWord && std::none_of(found.begin(), found.end(), covered))
        found += Remark{Remark::Kind::Privacy, match.capturedStart(group), match.capturedEnd(group), remark};
}

void CoachPrivacy::addNames(QList<Remark> &found, const Story &story) const
{
    const QString full = m_remarks[u"fullName"_s].toString();
    for (const QRegularExpression &form : {m_fullName, m_cuedName}) {
        for (auto it = form.globalMatch(story.text); it.hasNext();)
            addName(found, story, it.next(), full);
    }
    for (auto it = m_surname.globalMatch(story.text); it.hasNext();)
        addName(found, story, it.next(), m_remarks[u"surname"_s].toString());
}

QList<Remark> CoachPrivacy::remarks(const Story &story) const
{
    QList<Remark> found;
    addMails(found, story.text);
    addNumbers(found, story.text);
    addNames(found, story);
    return found;
}

bool isCardNumber(const QString &digits)
{
    if (digits.size() < 13 || digits.size() > 19 || digits.count(u'0') == digits.size())
        return false;
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const int digit = digits[digits.size() - 1 - i].digitValue();
        const int weighed = i % 2 == 1 ? 2 * digit : digit;
        sum += weighed > 9 ? weighed - 9 : weighed;
    }
    return sum % 10 == 0;
}

} // namespace bravo
