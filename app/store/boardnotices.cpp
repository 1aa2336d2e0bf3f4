#include "store/answerreader.h"
#include "store/boardinside.h"

using namespace Qt::StringLiterals;

namespace bravo {

Result<QList<Answer>> Board::answers(const QStringList &incidentIds)
{
    return guarded([&] {
        // Who may see the story sees them: a story that only some see is asked about by those whom it was shown to, and
        // a server's row security looks at that itself.
        Query read(m_inside->connection,
            answersSql(u"i.status = 'published' AND a.incident_id IN "_s + m_inside->connection.dialect().idList(),
                u"9, 2"_s));
        QList<Answer> answers;
        for (read.bind(u":ids"_s, asIdList(incidentIds)).run(); read.next();)
            answers += answerFrom(read);
        return answers;
    });
}

Result<void> Board::takeAnswerBack(const QString &id, const QString &byId, const QDateTime &now)
{
    return guarded([&] {
        Transaction transaction(m_inside->connection);
        m_inside->acting(byId);
        if (m_inside->connection.standing() != Standing::Owner)
            Query(m_inside->connection, u"SELECT bravo_take_answer_back(:id)"_s).bind(u":id"_s, id).run();
        else if (!m_inside->writer().removeAnswer(id, byId, now.toUTC().addSecs(-editSeconds)))
            refuse(ErrorKind::NotAllowed, BoardWords::tr("The time to take the answer back is over."));
        transaction.commit();
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
