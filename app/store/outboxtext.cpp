#include "store/outboxtext.h"

#include "store/query.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

/// In the order of OutboxEntry::Kind. A name in a file never changes.
constexpr std::array kinds{"post"_L1, "vote"_L1, "withdraw-vote"_L1, "thanks"_L1, "adoption"_L1, "withdraw"_L1};

QStringList textsIn(const QJsonValue &array)
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
        {u"happenedOn"_s, wish.happenedOn.toString(Qt::ISODate)}};
}

NewIncident incidentFrom(const QJsonObject &json)
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
    return wish;
}

QJsonObject toJson(const Reply &reply)
{
    return {{u"id"_s, reply.id}, {u"incident"_s, reply.incidentId}, {u"employee"_s, reply.employeeId},
        {u"text"_s, reply.text}};
}

Reply replyFrom(const QJsonObject &json)
{
    return {json[u"id"_s].toString(), json[u"incident"_s].toString(), json[u"employee"_s].toString(),
        json[u"text"_s].toString()};
}

} // namespace

QString bodyOf(const OutboxEntry &entry)
{
    const bool post = entry.kind == OutboxEntry::Kind::Post;
    const QJsonObject json = post ? toJson(entry.incident) : toJson(entry.reply);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

void readBody(OutboxEntry &entry, const QString &body)
{
    const QJsonObject json = QJsonDocument::fromJson(body.toUtf8()).object();
    if (entry.kind == OutboxEntry::Kind::Post)
        entry.incident = incidentFrom(json);
    else
        entry.reply = replyFrom(json);
}

QString toStored(OutboxEntry::Kind kind)
{
    return kinds[static_cast<size_t>(kind)];
}

OutboxEntry::Kind outboxKindFrom(const QString &stored)
{
    const auto found = std::find(kinds.begin(), kinds.end(), stored);
    return static_cast<OutboxEntry::Kind>(found == kinds.end() ? 0 : found - kinds.begin());
}

} // namespace bravo
