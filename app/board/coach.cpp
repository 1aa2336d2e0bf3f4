#include "board/coach.h"

#include <QCoreApplication>
#include <QRegularExpression>

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

void addMails(QList<Remark> &remarks, const QString &story)
{
    static const QRegularExpression mail(
        u"[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?(?:\\.[\\p{L}\\p{N}-]+)*\\.\\p{L}{2,}"_s);
    for (auto it = mail.globalMatch(story); it.hasNext();) {
        const auto match = it.next();
        remarks += Remark{u"privacy"_s, match.capturedStart(), match.capturedEnd(),
            QCoreApplication::translate(
                "bravo::Coach", "An e-mail address belongs to its owner. Leave it off the board.")};
    }
}

void addNumbers(QList<Remark> &remarks, const QString &story)
{
    // A run of digits with at most one separator, or a bracket and a space, between two of them.
    static const QRegularExpression run(
        u"(?<![\\p{L}\\p{N}@])\\+?\\(?[0-9](?:[ \\x{00a0}./()-]{0,2}[0-9]){6,}(?![\\p{L}\\p{N}])"_s);
    for (auto it = run.globalMatch(story); it.hasNext();) {
        const auto match = it.next();
        const QString text = match.captured();
        if (isCardNumber(digitsOf(text)))
            remarks += Remark{u"privacy"_s, match.capturedStart(), match.capturedEnd(),
                QCoreApplication::translate("bravo::Coach", "This looks like a card number. Take it out.")};
        else if (isPhoneNumber(text))
            remarks += Remark{u"privacy"_s, match.capturedStart(), match.capturedEnd(),
                QCoreApplication::translate(
                    "bravo::Coach", "A phone number belongs to its owner. Leave it off the board.")};
    }
}

} // namespace

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

QList<Remark> coach(const QString &story, const QString &learn)
{
    QList<Remark> remarks;
    addMails(remarks, story);
    addNumbers(remarks, story);
    std::sort(remarks.begin(), remarks.end(), [](const Remark &a, const Remark &b) { return a.from < b.from; });
    if (learn.trimmed().isEmpty())
        remarks += Remark{u"nothing-to-copy"_s, 0, 0,
            QCoreApplication::translate("bravo::Coach", "What can others copy? One sentence is enough.")};
    return remarks;
}

} // namespace bravo
