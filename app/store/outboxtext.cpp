#include "store/outboxtext.h"

#include "store/storytext.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

/// In the order of OutboxEntry::Kind. A name in a file never changes.
constexpr std::array kinds{"post"_L1, "vote"_L1, "withdraw-vote"_L1, "thanks"_L1, "adoption"_L1, "withdraw"_L1};

QJsonObject toJson(const Reply &reply)
{
    return {{u"id"_s, reply.id}, {u"incident"_s, reply.incidentId}, {u"employee"_s, reply.employeeId},
        {u"text"_s, reply.text}, {u"place"_s, reply.place}};
}

Reply replyFrom(const QJsonObject &json)
{
    return {json[u"id"_s].toString(), json[u"incident"_s].toString(), json[u"employee"_s].toString(),
        json[u"text"_s].toString(), json[u"place"_s].toString()};
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
        entry.incident = newIncidentFrom(json);
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
