#include "board/board.h"

#include "board/text.h"
#include "store/boardcopy.h"
#include "store/boardinside.h"
#include "store/importer.h"
#include "store/maintenance.h"
#include "store/query.h"
#include "store/snapshot.h"

using namespace Qt::StringLiterals;

namespace bravo {

Result<BoardInfo> Board::info()
{
    return guarded([&] {
        return BoardInfo{m_inside->setting(u"name"_s), m_inside->zone, m_inside->reader().count({}),
            m_inside->setting(u"brand_color"_s), m_inside->setting(u"brand_logo"_s),
            m_inside->setting(u"votes_sealed"_s) == "on"_L1, m_inside->setting(u"heading_font"_s)};
    });
}

Result<Roster> Board::roster()
{
    return guarded([&] { return m_inside->people().read(); });
}

Result<Employee> Board::addEmployee(const NewEmployee &wish)
{
    return guarded([&] {
        if (foldedKey(wish.name).isEmpty())
            refuse(ErrorKind::Failed, BoardWords::tr("The name is empty."));
        Transaction transaction(m_inside->connection);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        Query same(m_inside->connection, u"SELECT 1 FROM employees WHERE name_key = :key AND left_at IS NULL"_s);
        if (same.bind(u":key"_s, foldedKey(wish.name)).run().next())
            refuse(ErrorKind::Failed,
                BoardWords::tr(
                    "“%1” is on the roster already. Two people of one name need a difference, such as an initial.")
                    .arg(cleanLine(wish.name)));
        const Employee made = m_inside->people().addEmployee(wish, now);
        m_inside->writer().audit(now, {}, u"added"_s, u"employee"_s, made.id);
        transaction.commit();
        return made;
    });
}

Result<Incident> Board::post(const NewIncident &wish, const QDateTime &now)
{
    return guarded([&] {
        Transaction transaction(m_inside->connection);
        if (const auto there = m_inside->reader().byId(wish.id, wish.postedById); there && !wish.id.isEmpty())
            return *there; // sent again, because the first answer was lost
        const IncidentWriter::Row row = m_inside->rowFor(wish);
        const QDateTime at = wish.postedAt.isValid() ? wish.postedAt : now;
        require(objectionToPosting(m_inside->isClosed(Month::of(at, m_inside->zone))));
        const QString id = m_inside->writer().insert(row, now.toUTC());
        m_inside->writer().audit(now.toUTC(), wish.postedById, u"posted"_s, u"incident"_s, id);
        transaction.commit();
        return *m_inside->reader().byId(id, wish.postedById);
    });
}

Result<void> Board::withdraw(const QString &id, const QString &byId, const QDateTime &now, int withinSeconds)
{
    return guarded([&] {
        Transaction transaction(m_inside->connection);
        const Incident incident = m_inside->story(id, byId);
        const Actor by = m_inside->acting(byId);
        if (incident.status == Status::Withdrawn && incident.postedById == byId)
            return; // sent again
        require(objectionToWithdrawing(incident, by, m_inside->isClosed(incident), now, withinSeconds));
        m_inside->writer().setStatus(id, Status::Withdrawn);
        m_inside->writer().audit(now.toUTC(), byId, u"withdrew"_s, u"incident"_s, id);
        transaction.commit();
    });
}

Result<VoteOutcome> Board::vote(
    const QString &incidentId, const QString &voterId, const QDateTime &now, const QString &deliveryId)
{
    return guarded([&] {
        Transaction transaction(m_inside->connection);
        const Employee voter = m_inside->employee(voterId);
        const Incident incident = m_inside->story(incidentId, voterId);
        if (!m_inside->writer().isNewDelivery(deliveryId))
            return VoteOutcome::AlreadyCounted;
        if (incident.votedByViewer) {
            transaction.commit(); // with the delivery
            return VoteOutcome::AlreadyCounted;
        }
        require(objectionToVoting(incident, {voter.id, voter.role}, m_inside->isClosed(incident)));
        const bool added = m_inside->writer().addVote(incidentId, voterId, now.toUTC());
        transaction.commit();
        return added ? VoteOutcome::Counted : VoteOutcome::AlreadyCounted;
    });
}

Result<VoteOutcome> Board::withdrawVote(const QString &incidentId, const QString &voterId, const QString &deliveryId)
{
    return guarded([&] {
        Transaction transaction(m_inside->connection);
        const Incident incident = m_inside->story(incidentId, voterId);
        m_inside->acting(voterId);
        if (!m_inside->writer().isNewDelivery(deliveryId))
            return VoteOutcome::WasNotThere;
        if (!incident.votedByViewer) {
            transaction.commit();
            return VoteOutcome::WasNotThere;
        }
        require(objectionToWithdrawingVote(m_inside->isClosed(incident)));
        const bool removed = m_inside->writer().removeVote(incidentId, voterId);
        transaction.commit();
        return removed ? VoteOutcome::Withdrawn : VoteOutcome::WasNotThere;
    });
}

Result<void> Board::addThanks(const Reply &reply, const QDateTime &now)
{
    return guarded([&] {
        Transaction transaction(m_inside->connection);
        const Reply thanks = m_inside->cleaned(reply);
        require(objectionToThanking(m_inside->writer().celebrates(thanks.incidentId, thanks.employeeId)));
        m_inside->writer().addThanks(thanks, m_inside->employee(reply.employeeId).role == Role::Manager, now.toUTC());
        transaction.commit();
    });
}

Result<void> Board::addAdoption(const Reply &reply, const QDateTime &now)
{
    return guarded([&] {
        Transaction transaction(m_inside->connection);
        m_inside->writer().addAdoption(
            m_inside->cleaned(reply), m_inside->employee(reply.employeeId).teamId, now.toUTC());
        transaction.commit();
    });
}

Result<QList<Incident>> Board::incidents(const IncidentQuery &query)
{
    return guarded([&] { return m_inside->reader().page(query); });
}

Result<int> Board::count(const IncidentQuery &query)
{
    return guarded([&] { return m_inside->reader().count(query); });
}

Result<Incident> Board::incident(const QString &idOrStart, const QString &viewerId)
{
    return guarded([&] {
        const QString start = idOrStart.trimmed().toLower();
        if (start.size() < 8)
            refuse(ErrorKind::Failed, BoardWords::tr("A story's id needs at least its first eight characters."));
        auto reader = m_inside->reader();
        const QStringList ids = reader.idsFrom(start);
        if (ids.isEmpty())
            refuse(ErrorKind::Failed, BoardWords::tr("There is no story “%1”.").arg(shortened(start, 40)));
        if (ids.size() > 1)
            refuse(ErrorKind::Failed,
                BoardWords::tr("More than one story's id begins with “%1”; give more of it.").arg(start));
        return *reader.byId(ids.front(), viewerId);
    });
}

Result<Photo> Board::photo(const QString &id)
{
    return guarded([&] {
        Query query(m_inside->connection, u"SELECT content, format, width, height FROM photos WHERE id = :id"_s);
        query.bind(u":id"_s, id).run();
        if (!query.next())
            refuse(ErrorKind::Failed, BoardWords::tr("This photo is not on the board."));
        return Photo{query.blob(0), query.text(1).toLatin1(), static_cast<int>(query.number(2)),
            static_cast<int>(query.number(3))};
    });
}

Result<QList<Month>> Board::months()
{
    return guarded([&] {
        // A skip scan by hand: one index step a month instead of one a story.
        Query query(m_inside->connection, uR"(WITH RECURSIVE found(month) AS (
            SELECT max(month) FROM incidents UNION ALL
            SELECT (SELECT max(month) FROM incidents WHERE month < found.month) FROM found WHERE month IS NOT NULL)
            SELECT month FROM found WHERE month IS NOT NULL)"_s);
        QList<Month> months;
        for (query.run(); query.next();)
            months += Month::parse(query.text(0)).value_or(Month{});
        return months;
    });
}

/// An import in one transaction; with bad rows, or for a dry run, nothing of it stays.
template <typename F> static Result<ImportReport> imported(Connection &connection, bool dryRun, F &&work)
{
    return guarded([&] {
        Transaction transaction(connection);
        ImportReport report = work();
        if (!report.bad.isEmpty())
            report.added = report.alreadyThere = report.peopleMade = report.teamsMade = report.valuesMade = 0;
        else if (!dryRun)
            transaction.commit();
        return report;
    });
}

Result<ImportReport> Board::importIncidents(
    const QList<IncidentRow> &rows, const ImportOptions &options, const QDateTime &now, const Progress &progress)
{
    return imported(m_inside->connection, options.dryRun,
        [&] { return Importer(m_inside->connection, m_inside->zone, options, now.toUTC()).incidents(rows, progress); });
}

Result<ImportReport> Board::importPeople(const QList<PersonRow> &rows, const ImportOptions &options)
{
    return imported(m_inside->connection, options.dryRun, [&] {
        return Importer(m_inside->connection, m_inside->zone, options, QDateTime::currentDateTimeUtc()).people(rows);
    });
}

Result<ImportReport> Board::importVotes(const QList<VoteRow> &rows, const ImportOptions &options, const QDateTime &now)
{
    return imported(m_inside->connection, options.dryRun,
        [&] { return Importer(m_inside->connection, m_inside->zone, options, now.toUTC()).votes(rows); });
}

Result<void> Board::backup(const QString &file, const Progress &progress)
{
    return guarded([&] { backupTo(m_inside->connection, file, progress); });
}

Result<CopyReport> Board::copyTo(const Location &where, const Progress &progress)
{
    return guarded([&] { return copyBoard(m_inside->connection, where, progress); });
}

Result<void> Board::publish(const QString &file)
{
    return guarded([&] { writeSnapshot(m_inside->connection, file, QDateTime::currentDateTimeUtc()); });
}

Result<QStringList> Board::check()
{
    return guarded([&] { return checkBoard(m_inside->connection); });
}

Result<void> Board::listen(const std::function<void()> &changed)
{
    return guarded([&] {
        if (!m_inside->connection.dialect().sqlite())
            m_inside->connection.listen(changed);
    });
}

Result<qint64> Board::changeMark()
{
    return guarded([&]() -> qint64 {
        m_inside->connection.requireSameFile();
        Query query(m_inside->connection, m_inside->connection.dialect().changeMark());
        query.run();
        return query.next() ? query.number(0) : 0;
    });
}

Result<qint64> Board::ownWrites()
{
    return guarded([&]() -> qint64 {
        if (!m_inside->connection.dialect().sqlite())
            return 0;
        Query query(m_inside->connection, u"SELECT total_changes()"_s);
        query.run();
        return query.next() ? query.number(0) : 0;
    });
}

} // namespace bravo
