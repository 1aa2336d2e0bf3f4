#include "publish/incidentjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace bravo {

template <typename T> static QJsonArray namesOf(const QList<T> &all)
{
    QJsonArray names;
    for (const T &one : all)
        names += one.name;
    return names;
}

QJsonObject toJson(const Incident &incident)
{
    return {
        {u"id"_s, incident.id},
        {u"title"_s, incident.title},
        {u"story"_s, incident.story},
        {u"learn"_s, incident.learn},
        {u"posted_at"_s, incident.postedAt.toUTC().toString(Qt::ISODate)},
        {u"posted_by"_s, incident.postedBy},
        {u"celebrates"_s, namesOf(incident.celebrates)},
        {u"teams"_s, namesOf(incident.teams)},
        {u"values"_s, namesOf(incident.values)},
        {u"marks"_s, QJsonArray::fromStringList(toNames(incident.marks))},
        {u"votes"_s, incident.sealed ? QJsonValue() : QJsonValue(incident.votes)},
        {u"status"_s, toString(incident.status)},
    };
}

} // namespace bravo
