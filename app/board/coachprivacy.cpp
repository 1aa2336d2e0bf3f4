#include "board/coachprivacy.h"

#include "board/coachspan.h"

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

/// ISO 13616: with the first four behind the others and letters as 10 to 35, the number leaves 1 when divided by 97.
bool isIban(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    int rest = 0;
    for (const QChar c : text.sliced(4) + text.first(4)) {
        const int value = c.isDigit() ? c.digitValue() : c.unicode() - u'A' + 10;
        rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
    }
    return rest == 1;
}

bool isCovered(const QList<Remark> &found, Span place)
{
    return std::any_of(
        found.begin(), found.end(), [place](const Remark &one) { return one.from < place.to && place.from < one.to; });
}

/// What stands right before the place, as far as it can introduce a number.
QString introduction(const QString &text, qsizetype place)
{
    constexpr qsizetype reach = 48;
    const qsizetype from = std::max<qsizetype>(0, place - reach);
    return text.sliced(from, place - from);
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
    const QString particle =
        u"(?:O'|Mc|Mac|van den |van |von |della |del |de |der |zu |dos |di |da |la |bin |bint |ibn |al |el |al-|el-)"_s;
    const QString word = u"\\p{Lu}[\\p{Ll}']+(?:-\\p{Lu}\\p{Ll}+)?"_s;
    const QString name = u"(?:%1*%2)"_s.arg(particle, word);
    const QString given = u"(?:\\p{Lu}\\.? ?(?:\\p{Lu}\\. ?)*|"_s + name + u" +)"_s;
    m_fullName = pattern(u"(?<![\\p{L}\\p{N}])(?:(?:%1|%2) +)+%3+%4(?!\\p{L})"_s.arg(titles, roles, given, name));
    m_surname = pattern(u"(?<![\\p{L}\\p{N}])%1 +%2(?!\\p{L})"_s.arg(titles, name));
    m_cuedName = pattern(u"(?<![\\p{L}\\p{N}])%1(?:,? +|,? ?\\()(?<name>(?!%3\\.? )%2 +%2(?: +%4+%5)*)(?!\\p{L})"_s.arg(
        names[u"cues"_s].toString(), name, anyOf(names[u"titles"_s]), particle, word));
    m_birth = pattern(u"(?<![\\p{L}\\p{N}])%1(?!\\p{N})"_s.arg(names[u"births"_s].toString()));
    const QString introduces = u"(?<![\\p{L}\\p{N}])(?i:%1)[.:#]* *#?$"_s;
    m_phoned = pattern(introduces.arg(names[u"phones"_s].toString()));
    m_numbered = pattern(introduces.arg(names[u"numbered"_s].toString()));
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

void CoachPrivacy::addAccounts(QList<Remark> &found, const QString &text) const
{
    static const QRegularExpression form(
        u"(?<![\\p{L}\\p{N}])[A-Z]{2}[0-9]{2}(?:[ \\x{00a0}]?[A-Z0-9]{4}){2,7}(?:[ \\x{00a0}]?[A-Z0-9]{1,3})?(?![\\p{L}\\p{N}])"_s);
    for (auto it = form.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        if (isIban(match.captured()))
            found += Remark{
                Remark::Kind::Privacy, match.capturedStart(), match.capturedEnd(), m_remarks[u"account"_s].toString()};
    }
}

void CoachPrivacy::addBirths(QList<Remark> &found, const QString &text) const
{
    for (auto it = m_birth.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        found +=
            Remark{Remark::Kind::Privacy, match.capturedStart(), match.capturedEnd(), m_remarks[u"birth"_s].toString()};
    }
}

/// Empty where the number is nobody's.
QString CoachPrivacy::numberKind(const QString &number, const QString &before) const
{
    static const QRegularExpression counted(u"(?<![\\p{L}\\p{N}])(?i:no|nr)[.:#]* *#?$"_s);
    const bool phoned = m_phoned.match(before).hasMatch();
    const bool prefixed = number.startsWith(u'+') || number.startsWith(u'0');
    if (!phoned && (m_numbered.match(before).hasMatch() || (!prefixed && counted.match(before).hasMatch())))
        return {};
    if (isCardNumber(digitsOf(number)))
        return u"card"_s;
    const bool dialled = phoned && digitsOf(number).size() <= 15 && !isDateOrTime(number);
    return dialled || isPhoneNumber(number) ? u"phone"_s : QString();
}

void CoachPrivacy::addNumbers(QList<Remark> &found, const QString &text) const
{
    // A run of six digits or more with at most one separator, or a bracket and a space, between two of them.
    static const QRegularExpression run(
        u"(?<![\\p{L}\\p{N}@])\\+?\\(?[0-9](?:[ \\x{00a0}./()-]{0,2}[0-9]){5,}(?![\\p{L}\\p{N}])"_s);
    for (auto it = run.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const Span place{match.capturedStart(), match.capturedEnd()};
        const QString kind = numberKind(match.captured(), introduction(text, place.from));
        if (!kind.isEmpty() && !isCovered(found, place))
            found += Remark{Remark::Kind::Privacy, place.from, place.to, m_remarks[kind].toString()};
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
    if (!colleague && !otherWord && !isCovered(found, {match.capturedStart(group), match.capturedEnd(group)}))
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
    addAccounts(found, story.text);
    addBirths(found, story.text);
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
