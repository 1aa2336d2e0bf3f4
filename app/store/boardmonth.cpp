// The door, as far as it closes months: what is open before, who won, and what was handed over.
#include "board/text.h"
#include "store/boardinside.h"
#include "store/query.h"

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

/// What a manager settled, as it may be stored: each once, of this month, on the board, and the chosen ones with why.
void prove(QList<Winner> &winners, IncidentReader reader, const Month &month)
{
    QStringList ids;
    for (Winner &winner : winners) {
        winner.reason = shortened(cleanText(winner.reason), 500);
        if (winner.rank < 1 || ids.contains(winner.incidentId))
            refuse(ErrorKind::Failed, BoardWords::tr("Each winner has one place, from the first on."));
        if (winner.chosen && winner.reason.isEmpty())
            refuse(ErrorKind::Failed, BoardWords::tr("Say why this story was chosen beside the voted ones."));
        const auto story = reader.byId(winner.incidentId, {});
        if (!story || story->status != Status::Published || story->audience != Audience::Board)
            require(Objection::NotOnTheBoard);
        if (reader.monthOf(winner.incidentId) != month.toString())
            refuse(ErrorKind::Failed, BoardWords::tr("A winner belongs to the month that is closed."));
        ids += winner.incidentId;
    }
}

void addAward(Connection &connection, const Month &month, const Winner &winner)
{
    Query(connection,
        u"INSERT INTO awards(id, month, incident_id, rank, reason, chosen) "
        "VALUES (:id, :month, :incident, :rank, :reason, :chosen)"_s)
        .bind(u":id"_s, newId())
        .bind(u":month"_s, month.toString())
        .bind(u":incident"_s, winner.incidentId)
        .bind(u":rank"_s, winner.rank)
        .bind(u":reason"_s, winner.reason)
        .bind(u":chosen"_s, winner.chosen ? 1 : 0)
        .run();
}

} // namespace

Result<void> Board::closeMonth(
    const Month &month, const QList<Winner> &winners, const QString &byId, const QDateTime &now)
{
    return guarded([&] {
        Transaction transaction(m_inside->connection);
        const Actor by = m_inside->acting(byId);
        require(objectionToClosing(month, Month::of(now, m_inside->zone), m_inside->isClosed(month), by));
        QList<Winner> proven = winners;
        prove(proven, m_inside->reader(), month);
        for (const Winner &winner : std::as_const(proven))
            addAward(m_inside->connection, month, winner);
        if (!m_inside->writer().closeMonth(month, byId, now.toUTC())) // another one was faster
            require(Objection::MonthClosed);
        m_inside->writer().audit(now.toUTC(), byId, u"closed"_s, u"month"_s, month.toString());
        transaction.commit();
    });
}

Result<void> Board::present(const Month &month, const QString &incidentId, const QString &byId, const QDateTime &now)
{
    return guarded([&] {
        Transaction transaction(m_inside->connection);
        m_inside->requireManager(byId);
        Query statement(m_inside->connection,
            u"UPDATE awards SET presented_at = :now, presented_by = :by WHERE month = :month AND incident_id = "
            u":incident "
            "AND presented_at IS NULL"_s);
        statement.bind(u":now"_s, now.toUTC())
            .bindOrNull(u":by"_s, byId)
            .bind(u":month"_s, month.toString())
            .bind(u":incident"_s, incidentId)
            .run();
        if (statement.changed() > 0) // again: it was handed over once
            m_inside->writer().audit(now.toUTC(), byId, u"presented"_s, u"award"_s, incidentId);
        transaction.commit();
    });
}

} // namespace bravo
