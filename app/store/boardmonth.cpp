// The door, as far as it closes months: what is open before, who won, and what was handed over.
#include "board/highlightstext.h"
#include "board/text.h"
#include "store/boardinside.h"
#include "store/highlightsreader.h"
#include "store/query.h"

#include <tuple>

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

/// The month's stories on the board for which something is open: the oldest, and how many there are.
struct OpenQuestions {
    QStringList ids;
    int inAll = 0;
};

/// By time and not by month: the index on time brings them in this order, and the list ends after the first few.
OpenQuestions openQuestions(Connection &connection, const Month &month, const QTimeZone &zone, const QString &condition)
{
    const QString where = u"FROM incidents i WHERE i.posted_at >= :since AND i.posted_at < :until "
                          "AND i.status = 'published' AND i.audience = 'board' AND "_s
        + condition;
    OpenQuestions open;
    Query oldest(connection,
        u"SELECT i.id %1 ORDER BY i.posted_at, i.id LIMIT %2"_s.arg(where, QString::number(MonthReview::askedAtMost)));
    oldest.bind(u":since"_s, month.start(zone)).bind(u":until"_s, month.next().start(zone)).run();
    while (oldest.next())
        open.ids += oldest.text(0);
    open.inAll = static_cast<int>(open.ids.size());
    if (open.inAll < MonthReview::askedAtMost)
        return open;
    Query count(connection, u"SELECT count(*) "_s + where);
    count.bind(u":since"_s, month.start(zone)).bind(u":until"_s, month.next().start(zone)).run();
    if (count.next())
        open.inAll = static_cast<int>(count.number(0));
    return open;
}

QList<Incident> oldestFirst(IncidentReader reader, const QStringList &ids)
{
    if (ids.isEmpty())
        return {};
    QList<Incident> stories = reader.page({.limit = static_cast<int>(ids.size()), .ids = ids});
    std::reverse(stories.begin(), stories.end());
    return stories;
}

/// Whom the awards of the `months` before celebrate.
QStringList restingIn(Connection &connection, const Month &month, int months)
{
    Month first = month;
    for (int i = 0; i < months; ++i)
        first = first.previous();
    Query query(connection,
        u"SELECT DISTINCT c.employee_id FROM awards a JOIN celebrations c ON c.incident_id = a.incident_id "
        "WHERE a.month >= :first AND a.month < :month ORDER BY 1"_s);
    QStringList ids;
    query.bind(u":first"_s, first.toString()).bind(u":month"_s, month.toString()).run();
    while (query.next())
        ids += query.text(0);
    return ids;
}

QList<Award> awardsWhere(Connection &connection, const QString &condition, const Month &month)
{
    Query read(connection,
        u"SELECT a.month, a.incident_id, a.rank, a.reason, a.presented_at, e.name, a.chosen FROM awards a "
        "LEFT JOIN employees e ON e.id = a.presented_by WHERE %1 AND a.month <= :month "
        "ORDER BY a.month, a.rank, a.incident_id"_s.arg(condition));
    QList<Award> awards;
    for (read.bind(u":month"_s, month.toString()).run(); read.next();)
        awards += Award{Month::parse(read.text(0)).value_or(Month{}), read.text(1), static_cast<int>(read.number(2)),
            read.text(3), read.instant(4), read.text(5), read.number(6) != 0};
    return awards;
}

/// How the month stands in the calendar of months.
void addState(MonthReview &review, Connection &connection)
{
    Query state(connection,
        u"SELECT m.state, m.closed_at, e.name FROM months m LEFT JOIN employees e ON e.id = m.closed_by "
        "WHERE m.month = :month"_s);
    if (!state.bind(u":month"_s, review.month.toString()).run().next())
        return;
    review.closed = state.text(0) == "closed"_L1;
    review.closedAt = state.instant(1);
    review.closedBy = state.text(2);
}

} // namespace

Result<MonthReview> Board::reviewMonth(const Month &month, const QDateTime &now)
{
    return guarded([&] {
        Connection &connection = m_inside->connection;
        const Transaction reading(connection, Transaction::Purpose::Read);
        MonthReview review;
        review.month = month;
        addState(review, connection);
        // Sealed counts open for whoever closes the month, and not before it is over.
        const bool over = month < Month::of(now, m_inside->zone);
        IncidentReader reader(connection, m_inside->zone, over);
        std::tie(review.incidents, review.votes) = reader.storiesAndVotesOf(month);
        review.ranking = reader.page({.month = month, .order = Order::MostVoted, .limit = MonthReview::rankedAtMost});
        if (review.ranking.isEmpty() && review.incidents > 0)
            review.votes = 0; // they are sealed
        const auto unthanked = openQuestions(connection, month, m_inside->zone, u"i.thanks = 0"_s);
        const auto words = openQuestions(connection, month, m_inside->zone,
            u"i.customer_words <> '' AND NOT EXISTS (SELECT 1 FROM consents c "
            "WHERE c.incident_id = i.id AND c.edition = 'outside')"_s);
        review.unthanked = oldestFirst(reader, unthanked.ids);
        review.unthankedInAll = unthanked.inAll;
        review.wordsWithoutConsent = oldestFirst(reader, words.ids);
        review.wordsWithoutConsentInAll = words.inAll;
        Query waiting(connection, u"SELECT count(*) FROM incidents WHERE month = :month AND status = 'waiting'"_s);
        if (waiting.bind(u":month"_s, month.toString()).run().next())
            review.waiting = static_cast<int>(waiting.number(0));
        review.resting = restingIn(connection, month, m_inside->setting(u"rest_months"_s).toInt());
        review.awards = awardsWhere(connection, u"a.month = :month"_s, month);
        return review;
    });
}

Result<QList<Award>> Board::awardsToPresent()
{
    return guarded([&] { return awardsWhere(m_inside->connection, u"a.presented_at IS NULL"_s, Month{9999, 12}); });
}

Result<void> Board::closeMonth(const Month &month, const QList<Winner> &winners, const QString &byId,
    const QDateTime &now, std::optional<int> votesSeen)
{
    return guarded([&] {
        Transaction transaction(m_inside->connection);
        const Actor by = m_inside->acting(byId);
        require(objectionToClosing(month, Month::of(now, m_inside->zone), m_inside->isClosed(month), by));
        m_inside->writer().holdMonth(month);
        if (votesSeen
            && IncidentReader(m_inside->connection, m_inside->zone, true).storiesAndVotesOf(month).second != *votesSeen)
            refuse(ErrorKind::Failed,
                BoardWords::tr("Votes came in meanwhile. Look at the ranking once more, then close the month."));
        QList<Winner> proven = winners;
        prove(proven, m_inside->reader(), month);
        for (const Winner &winner : std::as_const(proven))
            addAward(m_inside->connection, month, winner);
        // Kept as it is now, with what was just settled: exporting it in a year tells the same.
        HighlightsReader reader(m_inside->connection, m_inside->zone, true);
        const QByteArray kept = toStored(reader.asItIs(month, keptHighlights));
        if (!m_inside->writer().closeMonth(month, kept, byId, now.toUTC())) // another one was faster
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
