#include "board/highlights.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bravo {

QString toString(Edition edition)
{
    return edition == Edition::Inside ? u"inside"_s : u"outside"_s;
}

bool ranksBefore(const Incident &a, const Incident &b)
{
    if (a.votes != b.votes)
        return a.votes > b.votes;
    if (a.postedAt != b.postedAt)
        return a.postedAt < b.postedAt;
    return a.id < b.id;
}

QList<Highlight> ranked(const QList<Incident> &incidents)
{
    QList<Highlight> out;
    out.reserve(incidents.size());
    for (const Incident &incident : incidents) {
        const bool tied = !out.isEmpty() && out.back().incident.votes == incident.votes;
        out += Highlight{tied ? out.back().rank : static_cast<int>(out.size()) + 1, incident, {}};
    }
    return out;
}

Incident forEdition(Incident incident, Edition edition, const QTimeZone &zone, QList<Withheld> &withheld)
{
    if (edition == Edition::Inside)
        return incident;
    if (!incident.customerWords.isEmpty() && !incident.wordsMayGoOutside) {
        withheld += Withheld{incident.id, u"customer-words"_s,
            QCoreApplication::translate("bravo::Highlights", "The customer’s consent is not recorded.")};
        incident.customerWords.clear();
    }
    // Outside, a moment is known by its day alone: an exact time could tell who the customer was.
    incident.postedAt = incident.postedAt.toTimeZone(zone).date().startOfDay(QTimeZone::utc());
    return incident;
}

} // namespace bravo
