#include "publish/outside.h"

#include "board/coach.h"
#include "publish/words.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

struct Cut {
    qsizetype from, to;
    bool time;
};

/// Clock times as people say them, in the languages that are shipped: half past nine, nine o'clock, at 9.30, halb zehn,
/// um 9.30, neun Uhr. "Five to ten people" is none, nor is a price.
const QRegularExpression &spokenTime()
{
    static const QString hour =
        u"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight|eins?|"
        "zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|1[0-2]|[1-9])\\b"_s;
    static const QString minutes = u"(?:five|ten|twenty(?:-five)?|fünf|zehn|zwanzig|[1-5]?\\d)"_s;
    static const QRegularExpression spoken(
        u"(?<![\\p{L}\\p{N}.,:])(?:(?:half past|(?:a )?quarter (?:past|to)|%2 (?:minutes )?past|%2 minutes to) %1"
        "|(?:halb|dreiviertel|drei viertel|viertel (?:vor|nach)|%2 (?:Minuten )?(?:vor|nach)(?: halb)?) %1"
        "|%1 (?:o[’']clock|Uhr)\\b"
        "|(?<=\\bat |\\bby |\\bum |\\bab |\\bbis |\\bgegen |\\babout |\\bafter |\\baround |\\bbefore |\\buntil )"
        "(?:[01]?\\d|2[0-4])\\.[0-5]\\d(?!\\p{N}|[.,]\\p{N}|\\s?(?:[%€£$]|euro|pounds|dollar|percent|prozent|m\\b|km|kg)))"_s
            .arg(hour, minutes),
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    return spoken;
}

/// Clock times as people write them: 00:15, 9.30 am, 21 Uhr. A price has no colon, and no "am" behind it.
QList<Cut> timesIn(const QString &text)
{
    static const QRegularExpression clock(
        u"(?<![\\p{N}:.,])(?:(?:[01]?\\d|2[0-4]):[0-5]\\d(?:\\s?(?:[ap]\\.?m\\b\\.?|Uhr\\b|h\\b))?"
        "|(?:[01]?\\d|2[0-4])(?:[.:][0-5]\\d)?\\s?(?:[ap]\\.m\\.|[ap]m\\b|Uhr\\b|o[’']clock\\b))"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    QList<Cut> cuts;
    for (const QRegularExpression *one : {&clock, &spokenTime()}) {
        for (auto it = one->globalMatch(text); it.hasNext();) {
            const auto match = it.next();
            cuts += Cut{match.capturedStart(), match.capturedEnd(), true};
        }
    }
    return cuts;
}

class Editor {
public:
    Editor(const Highlights &inside) : m_zone(inside.zone), m_coach(languageTag())
    {
        m_out.highlights = inside;
        m_out.highlights.edition = Edition::Outside;
        for (const Highlight &one : inside.highlights) {
            m_colleagues += one.incident.postedBy;
            for (const Celebrated &who : one.incident.celebrates)
                m_colleagues += who.name;
        }
        for (const Answer &one : inside.answers)
            m_colleagues += one.by;
    }

    OutsideEdition edited()
    {
        for (Highlight &one : m_out.highlights.highlights)
            edit(one);
        m_out.highlights.answers.clear();
        return m_out;
    }

private:
    using Field = OutsideChange::Field;

    void edit(Highlight &one);
    void leaveOutAnswers(const Incident &incident);
    void redact(const QString &id, Field field, QString &text);
    void note(const QString &id, Field field, const QString &before, const QString &after, const QString &reason)
    {
        m_out.changes += OutsideChange{id, field, before, after, reason};
    }
    void withhold(const QString &id, const QString &what, const QString &reason)
    {
        const Withheld one{id, what, reason};
        if (!m_out.highlights.withheld.contains(one))
            m_out.highlights.withheld += one;
    }

    QTimeZone m_zone;
    Coach m_coach;
    QStringList m_colleagues;
    OutsideEdition m_out;
};

void Editor::redact(const QString &id, Field field, QString &text)
{
    QList<Cut> cuts = timesIn(text);
    for (const Remark &remark : m_coach.remarks({text, {}, m_colleagues})) {
        if (remark.kind == Remark::Kind::Privacy && remark.to > remark.from)
            cuts += Cut{remark.from, remark.to, false};
    }
    if (cuts.isEmpty())
        return;
    std::sort(cuts.begin(), cuts.end(), [](const Cut &a, const Cut &b) { return a.from < b.from; });
    const QString person = Publish::tr("It could tell who the customer was."),
                  time = Publish::tr("An exact time could tell who the customer was.");
    QString after;
    qsizetype at = 0;
    for (const Cut &cut : std::as_const(cuts)) {
        if (cut.from < at)
            continue;
        after += text.mid(at, cut.from - at) + u"[…]"_s;
        at = cut.to;
        withhold(id, cut.time ? u"time"_s : u"customer-name"_s, cut.time ? time : person);
    }
    after += text.mid(at);
    const bool timesAlone = std::all_of(cuts.cbegin(), cuts.cend(), [](const Cut &cut) { return cut.time; });
    note(id, field, text, after, timesAlone ? time : person);
    text = after;
}

void Editor::leaveOutAnswers(const Incident &incident)
{
    for (const Answer &answer : std::as_const(m_out.highlights.answers)) {
        if (answer.incidentId != incident.id)
            continue;
        const QString reason = Publish::tr("It was written for the house.");
        note(incident.id, answer.kind == Answer::Kind::Thanks ? Field::Thanks : Field::Adoption, answer.text, {},
            reason);
        withhold(incident.id, u"answer"_s, reason);
    }
}

void Editor::edit(Highlight &one)
{
    Incident &incident = one.incident;
    redact(incident.id, Field::Title, incident.title);
    redact(incident.id, Field::Story, incident.story);
    const QString words = incident.customerWords;
    const QDateTime at = incident.postedAt;
    const qsizetype before = m_out.highlights.withheld.size();
    incident = forEdition(incident, Edition::Outside, m_zone, m_out.highlights.withheld);
    if (m_out.highlights.withheld.size() > before)
        note(incident.id, Field::CustomerWords, words, {}, m_out.highlights.withheld.back().reason);
    redact(incident.id, Field::CustomerWords, incident.customerWords);
    redact(incident.id, Field::Learn, incident.learn);
    note(incident.id, Field::PostedAt, wordsLocale().toString(at.toTimeZone(m_zone), QLocale::ShortFormat),
        wordsLocale().toString(incident.postedAt.toUTC().date(), QLocale::ShortFormat),
        Publish::tr("Outside, a moment is known by its day alone."));
    if (!incident.photoIds.isEmpty()) {
        const QString reason = Publish::tr("Nobody has recorded that those in the photos agree to be seen outside.");
        note(incident.id, Field::Photos,
            Publish::tr("%n photo(s)", nullptr, static_cast<int>(incident.photoIds.size())), {}, reason);
        withhold(incident.id, u"photo"_s, reason);
        incident.photoIds.clear();
    }
    if (!one.reason.isEmpty()) {
        note(incident.id, Field::Reason, one.reason, {}, Publish::tr("It was written for the house."));
        one.reason.clear();
    }
    leaveOutAnswers(incident);
}

} // namespace

OutsideEdition outsideOf(const Highlights &inside)
{
    return Editor(inside).edited();
}

} // namespace bravo
