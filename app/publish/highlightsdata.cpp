#include "publish/highlightsdata.h"

#include "publish/csv.h"
#include "publish/incidentjson.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bravo {

QString postedAtText(const Highlight &highlight, Edition edition)
{
    const QDateTime at = highlight.incident.postedAt.toUTC();
    return edition == Edition::Outside ? at.date().toString(Qt::ISODate) : at.toString(Qt::ISODate);
}

static QJsonObject highlightJson(const Highlight &highlight, Edition edition)
{
    QJsonObject object = toJson(highlight.incident);
    object.remove(u"marks"_s);
    object.remove(u"status"_s);
    object[u"rank"_s] = highlight.rank;
    object[u"customer_words"_s] = highlight.incident.customerWords;
    object[u"posted_at"_s] = postedAtText(highlight, edition);
    return object;
}

QByteArray toJson(const Highlights &highlights)
{
    QJsonArray stories, withheld;
    for (const Highlight &highlight : highlights.highlights)
        stories += highlightJson(highlight, highlights.edition);
    for (const Withheld &one : highlights.withheld)
        withheld += QJsonObject{{u"id"_s, one.id}, {u"what"_s, one.what}, {u"reason"_s, one.reason}};
    const MonthTotals &totals = highlights.totals;
    const QJsonObject object{
        {u"month"_s, highlights.month.toString()},
        {u"board"_s, highlights.board},
        {u"edition"_s, toString(highlights.edition)},
        {u"highlights"_s, stories},
        {u"withheld"_s, withheld},
        {u"totals"_s,
            QJsonObject{{u"incidents"_s, totals.incidents}, {u"votes"_s, totals.votes},
                {u"people_celebrated"_s, totals.peopleCelebrated}, {u"teams_celebrated"_s, totals.teamsCelebrated}}},
    };
    return QJsonDocument(object).toJson();
}

QStringList highlightColumns()
{
    return {u"rank"_s, u"id"_s, u"title"_s, u"story"_s, u"learn"_s, u"customer_words"_s, u"celebrates"_s, u"teams"_s,
        u"values"_s, u"votes"_s, u"posted_by"_s, u"posted_at"_s};
}

QByteArray toCsv(const Highlights &highlights)
{
    QByteArray csv = csvLine(highlightColumns());
    for (const Highlight &highlight : highlights.highlights) {
        const Incident &incident = highlight.incident;
        csv += csvLine({QString::number(highlight.rank), incident.id, incident.title, incident.story, incident.learn,
            incident.customerWords, joinedNames(incident.celebrates), joinedNames(incident.teams),
            joinedNames(incident.values), QString::number(incident.votes), incident.postedBy,
            postedAtText(highlight, highlights.edition)});
    }
    return csv;
}

} // namespace bravo
