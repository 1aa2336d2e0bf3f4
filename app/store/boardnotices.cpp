#include "store/boardinside.h"
#include "store/query.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

/// "a" is the answer, "i" its story; what is not published before everyone has no answers here.
const QString published = u"i.status = 'published' AND i.audience = 'board' AND a.incident_id IN "_s;

QString answersSql(const Dialect &dialect)
{
    return u"SELECT 't', a.id, a.incident_id, a.employee_id, e.name, t.name, a.body, a.leader, a.written_at "
           "FROM thanks a JOIN incidents i ON i.id = a.incident_id JOIN employees e ON e.id = a.employee_id "
           "LEFT JOIN teams t ON t.id = e.team_id WHERE %1 "
           "UNION ALL SELECT 'a', a.id, a.incident_id, a.employee_id, e.name, t.name, a.body, 0, a.adopted_at "
           "FROM adoptions a JOIN incidents i ON i.id = a.incident_id JOIN employees e ON e.id = a.employee_id "
           "LEFT JOIN teams t ON t.id = a.team_id WHERE %1 ORDER BY 9, 2"_s.arg(published + dialect.idList());
}

} // namespace

Result<QList<Answer>> Board::answers(const QStringList &incidentIds)
{
    return guarded([&] {
        const QByteArray ids = QJsonDocument(QJsonArray::fromStringList(incidentIds)).toJson(QJsonDocument::Compact);
        Query read(m_inside->connection, answersSql(m_inside->connection.dialect()));
        QList<Answer> answers;
        for (read.bind(u":ids"_s, QString::fromUtf8(ids)).run(); read.next();)
            answers += Answer{read.text(0) == "t"_L1 ? Answer::Kind::Thanks : Answer::Kind::Adoption, read.text(1),
                read.text(2), read.text(3), read.text(4), read.text(5), read.text(6), read.number(7) != 0,
                read.instant(8)};
        return answers;
    });
}

Result<QList<Notice>> Board::notices(const QDateTime &now)
{
    return guarded([&] {
        Query read(m_inside->connection,
            u"SELECT id, kind, title, body, starts_at, ends_at FROM slides WHERE shown = 1 AND "
            "kind IN ('announcement', 'urgent', 'link') AND (starts_at IS NULL OR starts_at <= :now) AND "
            "(ends_at IS NULL OR ends_at > :now) ORDER BY position, id"_s);
        QList<Notice> notices;
        for (read.bind(u":now"_s, now.toUTC()).run(); read.next();)
            notices += Notice{read.text(0), read.text(1) == "link"_L1 ? Notice::Kind::Link : Notice::Kind::Announcement,
                read.text(2), read.text(3), read.instant(4), read.instant(5), read.text(1) == "urgent"_L1};
        return notices;
    });
}

Result<std::optional<ClosedMonth>> Board::lastClosedMonth()
{
    return guarded([&]() -> std::optional<ClosedMonth> {
        Query read(m_inside->connection,
            u"SELECT month, closed_at FROM months WHERE state = 'closed' AND closed_at IS NOT NULL "
            "ORDER BY month DESC LIMIT 1"_s);
        if (!read.run().next())
            return std::nullopt;
        const auto month = Month::parse(read.text(0));
        return month ? std::optional(ClosedMonth{*month, read.instant(1)}) : std::nullopt;
    });
}

} // namespace bravo
