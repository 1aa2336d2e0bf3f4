#include "store/storytext.h"

#include "store/query.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace bravo {

static QStringList textsIn(const QJsonValue &array)
{
    return array.toVariant().toStringList();
}

QJsonObject toJson(const NewIncident &wish)
{
    return {{u"id"_s, wish.id}, {u"title"_s, wish.title}, {u"story"_s, wish.story}, {u"learn"_s, wish.learn},
        {u"customerWords"_s, wish.customerWords}, {u"customerConsents"_s, wish.customerConsents},
        {u"postedBy"_s, wish.postedById}, {u"celebrates"_s, QJsonArray::fromStringList(wish.celebrateIds)},
        {u"teams"_s, QJsonArray::fromStringList(wish.teamIds)},
        {u"values"_s, QJsonArray::fromStringList(wish.valueIds)}, {u"marks"_s, static_cast<int>(wish.marks)},
        {u"postedAt"_s, wish.postedAt.isValid() ? toStored(wish.postedAt) : QString()},
        {u"happenedOn"_s, wish.happenedOn.toString(Qt::ISODate)},
        {u"processes"_s, QJsonArray::fromStringList(wish.processIds)}, {u"consentBy"_s, wish.consentBy},
        {u"consentOn"_s, wish.consentOn.toString(Qt::ISODate)}};
}

NewIncident newIncidentFrom(const QJsonObject &json)
{
    NewIncident wish;
    wish.id = json[u"id"_s].toString();
    wish.title = json[u"title"_s].toString();
    wish.story = json[u"story"_s].toString();
    wish.learn = json[u"learn"_s].toString();
    wish.customerWords = json[u"customerWords"_s].toString();
    wish.customerConsents = json[u"customerConsents"_s].toBool();
    wish.postedById = json[u"postedBy"_s].toString();
    wish.celebrateIds = textsIn(json[u"celebrates"_s]);
    wish.teamIds = textsIn(json[u"teams"_s]);
    wish.valueIds = textsIn(json[u"values"_s]);
    wish.marks = Marks::fromInt(json[u"marks"_s].toInt());
    wish.postedAt = QDateTime::fromString(json[u"postedAt"_s].toString(), Qt::ISODateWithMs).toUTC();
    wish.happenedOn = QDate::fromString(json[u"happenedOn"_s].toString(), Qt::ISODate);
    wish.processIds = textsIn(json[u"processes"_s]);
    wish.consentBy = json[u"consentBy"_s].toString();
    wish.consentOn = QDate::fromString(json[u"consentOn"_s].toString(), Qt::ISODate);
    return wish;
}

} // namespace bravo
