#include "publish/highlightsdata.h"

#include "publish/csv.h"
#include "publish/incidentjson.h"
#include "publish/words.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bravo {

QString postedAtText(const Highlight &highlight, Edition edition)
{
    const QDateTime at = highlight.incident.postedAt.toUTC();
    return edition == Edition::Outside ? at.date().toString(Qt::ISODate) : at.toString(Qt::ISODate);
}

static QJsonArray answersJson(const Highlights &all, const QString &id, Answer::Kind kind)
{
    QJsonArray answers;
    for (const Answer &one : answersTo(all, id, kind)) {
        QJsonObject answer{{u"by"_s, one.by}, {u"team"_s, one.team}, {u"text"_s, one.text},
            {u"at"_s, one.at.toUTC().toString(Qt::ISODate)}};
        if (kind == Answer::Kind::Thanks)
            answer[u"leader"_s] = one.leader;
        answers += answer;
    }
    return answers;
}

static QJsonObject highlightJson(const Highlights &all, const Highlight &highlight, Edition edition)
{
    QJsonObject object = toJson(highlight.incident);
    object.remove(u"marks"_s);
    object.remove(u"status"_s);
    object[u"rank"_s] = highlight.rank;
    object[u"customer_words"_s] = highlight.incident.customerWords;
    object[u"posted_at"_s] = postedAtText(highlight, edition);
    if (!highlight.reason.isEmpty())
        object[u"reason"_s] = highlight.reason;
    object[u"thanks"_s] = answersJson(all, highlight.incident.id, Answer::Kind::Thanks);
    object[u"adoptions"_s] = answersJson(all, highlight.incident.id, Answer::Kind::Adoption);
    return object;
}

QByteArray toJson(const Highlights &highlights)
{
    QJsonArray stories, withheld, values, months;
    for (const Highlight &highlight : highlights.highlights)
        stories += highlightJson(highlights, highlight, highlights.edition);
    for (const Withheld &one : highlights.withheld)
        withheld += QJsonObject{{u"id"_s, one.id}, {u"what"_s, one.what}, {u"reason"_s, one.reason}};
    for (const ValueSeen &one : highlights.valuesSeen)
        values += QJsonObject{{u"value"_s, one.value.name}, {u"stories"_s, one.stories}};
    for (const MonthFigures &one : highlights.months)
        months += QJsonObject{{u"month"_s, one.month.toString()}, {u"incidents"_s, one.incidents},
            {u"votes"_s, one.votes}, {u"adoptions"_s, one.adoptions}};
    const MonthTotals &totals = highlights.totals;
    const QJsonObject object{
        {u"month"_s, highlights.month.toString()},
        {u"board"_s, highlights.board},
        {u"edition"_s, toString(highlights.edition)},
        {u"highlights"_s, stories},
        {u"withheld"_s, withheld},
        {u"values_seen"_s, values},
        {u"months"_s, months},
        {u"totals"_s,
            QJsonObject{{u"incidents"_s, totals.incidents}, {u"votes"_s, totals.votes},
                {u"people_celebrated"_s, totals.peopleCelebrated}, {u"teams_celebrated"_s, totals.teamsCelebrated},
                {u"adoptions"_s, totals.adoptions}}},
    };
    return QJsonDocument(object).toJson();
}

QStringList highlightColumns()
{
    return {u"rank"_s, u"id"_s, u"title"_s, u"story"_s, u"learn"_s, u"customer_words"_s, u"celebrates"_s, u"teams"_s,
        u"values"_s, u"votes"_s, u"posted_by"_s, u"posted_at"_s};
}

QByteArray toCsv(const Highlights &highlights, CsvCells cells)
{
    QByteArray csv = csvLine(highlightColumns());
    for (const Highlight &highlight : highlights.highlights) {
        const Incident &incident = highlight.incident;
        csv += csvLine({QString::number(highlight.rank), incident.id, incident.title, incident.story, incident.learn,
                           incident.customerWords, joinedNames(incident.celebrates), joinedNames(incident.teams),
                           joinedNames(incident.values), QString::number(incident.votes), incident.postedBy,
                           postedAtText(highlight, highlights.edition)},
            cells);
    }
    return csv;
}

} // namespace bravo
