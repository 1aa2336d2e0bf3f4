// What a card tells of what became of its story, and how it is read aloud.
#include "desk/cardtext.h"
#include "desk/momentdetails.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

const Answer *firstOf(const QList<Answer> &answers, Answer::Kind kind)
{
    const auto found =
        std::find_if(answers.begin(), answers.end(), [kind](const Answer &answer) { return answer.kind == kind; });
    return found == answers.end() ? nullptr : &*found;
}

QString spokenAnswer(const Answer &answer, const QDateTime &now, const QTimeZone &zone)
{
    QStringList parts{answer.by, besideAnswer(answer), whenText(answer.at, now, zone)};
    parts.removeAll(QString());
    //: Who answered and when: what they wrote
    return QCoreApplication::translate("bravo::Card", "%1: %2")
        .arg(parts.join(QCoreApplication::translate("bravo::Card", ", ")), answer.text);
}

void addWhole(QStringList &parts, const Incident &incident, const StoryExtras &extras, const QDateTime &now,
    const QTimeZone &zone)
{
    if (!incident.learn.isEmpty())
        parts += QCoreApplication::translate("bravo::Card", "%1: %2")
                     .arg(QCoreApplication::translate("bravo::Card", "What others can copy"), incident.learn);
    if (!incident.customerWords.isEmpty())
        parts +=
            QCoreApplication::translate("bravo::Card", "%1: %2")
                .arg(QCoreApplication::translate("bravo::Card", "In the customer’s words"), incident.customerWords);
    parts += {consentText(incident, extras, now, zone), seenText(incident)};
    for (const Answer &answer : extras.answers)
        parts += spokenAnswer(answer, now, zone);
    parts += historyText(incident, extras, now, zone);
}

} // namespace

QString whereOf(const Answer &adoption)
{
    return adoption.place.isEmpty() ? adoption.team : adoption.place;
}

QString seenText(const Incident &incident)
{
    QStringList seen;
    for (const MarkWords &one : markWords()) {
        if (incident.marks.testFlag(one.mark) && one.mark != Mark::ProcessBent)
            seen += one.name;
    }
    return seen.isEmpty() ? QString()
                          : QCoreApplication::translate("bravo::Card", "What was seen: %1").arg(seen.join(u" · "_s));
}

QString consentText(const Incident &incident, const StoryExtras &extras, const QDateTime &now, const QTimeZone &zone)
{
    if (incident.customerWords.isEmpty())
        return {};
    if (!incident.wordsMayGoOutside)
        return QCoreApplication::translate("bravo::Card", "Only for the house: no consent of the customer is recorded");
    if (!extras.consentedAt.isValid())
        return {}; // not read yet
    return QCoreApplication::translate("bravo::Card", "May be shown outside: the customer agreed (%1)", "a day")
        .arg(dayWithin(extras.consentedAt.toTimeZone(zone).date(), now.toTimeZone(zone).date()));
}

QString historyText(const Incident &incident, const StoryExtras &extras, const QDateTime &now, const QTimeZone &zone)
{
    const auto when = [&](const QDateTime &at) { return whenWithin(at, now, zone); };
    QStringList steps;
    if (incident.happenedOn.isValid() && incident.happenedOn != incident.postedAt.toTimeZone(zone).date())
        steps += QCoreApplication::translate("bravo::Card", "Happened %1", "a day")
                     .arg(dayWithin(incident.happenedOn, now.toTimeZone(zone).date()));
    steps += QCoreApplication::translate("bravo::Card", "Posted by %1, %2", "who, when")
                 .arg(incident.postedBy, when(incident.postedAt));
    if (const Answer *thanks = firstOf(extras.answers, Answer::Kind::Thanks))
        steps += QCoreApplication::translate("bravo::Card", "Thanked %1", "when").arg(when(thanks->at));
    if (const Answer *adoption = firstOf(extras.answers, Answer::Kind::Adoption))
        steps += whereOf(*adoption).isEmpty()
            ? QCoreApplication::translate("bravo::Card", "Tried elsewhere %1", "when").arg(when(adoption->at))
            : QCoreApplication::translate("bravo::Card", "Tried at %1 %2", "where, when")
                  .arg(whereOf(*adoption), when(adoption->at));
    for (const Award &award : extras.awards) {
        if (award.presentedAt.isValid())
            steps += QCoreApplication::translate("bravo::Card", "Presented %1", "when").arg(when(award.presentedAt));
    }
    const auto outside = std::find_if(extras.publications.begin(), extras.publications.end(),
        [](const Publication &one) { return one.edition == toString(Edition::Outside); });
    if (outside != extras.publications.end())
        steps += QCoreApplication::translate("bravo::Card", "Published outside %1", "when").arg(when(outside->at));
    return steps.join(u" › "_s);
}

QString besideAnswer(const Answer &answer)
{
    if (answer.kind == Answer::Kind::Adoption)
        return whereOf(answer).isEmpty()
            ? QCoreApplication::translate("bravo::Card", "tried it")
            : QCoreApplication::translate("bravo::Card", "tried it at %1", "a team").arg(whereOf(answer));
    return answer.leader ? QCoreApplication::translate("bravo::Card", "A leader’s thanks") : answer.team;
}

QString spokenCard(const Incident &incident, const StoryExtras *extras, const QString &note, const QString &viewerId,
    const QDateTime &now, const QTimeZone &zone)
{
    QStringList parts{incident.title, nameList(incident), besideNames(incident, extras)};
    for (const Value &value : incident.values)
        parts += value.name;
    parts += whenText(incident.postedAt, now, zone);
    parts += incident.sealed ? countingText(incident, zone)
                             : QCoreApplication::translate("bravo::Card", "%n vote(s)", nullptr, incident.votes);
    if (incident.votedByViewer)
        parts += QCoreApplication::translate("bravo::Card", "You voted for it.");
    parts += audienceText(incident, viewerId);
    if (!note.isEmpty())
        parts += QStringList{
            QCoreApplication::translate("bravo::Card", "%1: %2").arg(noteHead(incident), note), noteNext(incident)};
    parts += storyBelow(incident);
    if (extras)
        addWhole(parts, incident, *extras, now, zone);
    parts.removeAll(QString());
    // A sentence that ends by itself takes no second full stop.
    QString spoken;
    for (const QString &part : std::as_const(parts))
        spoken += part + (part.back().isPunct() ? u" "_s : u". "_s);
    return spoken.trimmed();
}

} // namespace bravo
