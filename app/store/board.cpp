#include "board/board.h"

#include "board/text.h"
#include "store/boardfile.h"
#include "store/error.h"
#include "store/importer.h"
#include "store/incidentreader.h"
#include "store/incidentwriter.h"
#include "store/maintenance.h"
#include "store/migrations.h"
#include "store/query.h"
#include "store/roster.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(bravo::Board)
};

/// The door's one way from exceptions to results.
template <typename F> auto guarded(F &&work) -> Result<std::invoke_result_t<F>>
{
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<F>>) {
            work();
            return {};
        } else {
            return work();
        }
    } catch (const StoreError &error) {
        return tl::unexpected(error.error());
    }
}

[[noreturn]] void refuse(ErrorKind kind, const QString &message)
{
    throw StoreError(kind, message);
}

QString knownName(const std::optional<QString> &name, const QString &otherwise)
{
    if (!name)
        refuse(ErrorKind::Failed, otherwise);
    return *name;
}

/// What an empty board starts with; a manager changes them to the house's own.
void addStartingValues(RosterStore &store)
{
    store.addValue(Words::tr("Customers before processes"), Words::tr("The rule bends before the customer does."));
    store.addValue(Words::tr("Listens and adapts"), Words::tr("Hears what is meant, and changes what it does."));
    store.addValue(Words::tr("A kindness nobody asked for"), Words::tr("The small thing that is remembered."));
    store.addValue(Words::tr("Can-do"), Words::tr("Finds the way that works."));
    store.addValue(Words::tr("Owns it"), Words::tr("Stays with it until it is right."));
}

} // namespace

class Board::Inside {
public:
    Inside(const Location &where, Connection::Mode mode) : connection(where, mode) { }

    void begin()
    {
        const QString name = setting(u"time_zone"_s);
        zone = QTimeZone(name.toLatin1());
        if (!zone.isValid())
            zone = QTimeZone::utc();
    }
    QString setting(const QString &key)
    {
        Query query(connection, u"SELECT value FROM settings WHERE key = :key"_s);
        query.bind(u":key"_s, key).run();
        return query.next() ? query.text(0) : QString();
    }
    void set(const QString &key, const QString &value)
    {
        Query(connection,
            u"INSERT INTO settings(key, value) VALUES (:key, :value) ON CONFLICT(key) DO UPDATE SET value = excluded.value"_s)
            .bind(u":key"_s, key)
            .bind(u":value"_s, value)
            .run();
    }
    IncidentReader reader() { return {connection, zone}; }
    IncidentWriter writer() { return {connection, zone}; }
    RosterStore people() { return RosterStore(connection); }
    Employee employee(const QString &id)
    {
        const auto found = people().employee(id);
        if (!found)
            refuse(ErrorKind::Failed, Words::tr("This person is not on the board's roster."));
        return *found;
    }
    /// The id, proven to be a story's that everyone sees.
    QString published(const QString &id)
    {
        const auto incident = reader().byId(id, {});
        if (!incident || incident->status != Status::Published)
            refuse(ErrorKind::Failed, Words::tr("This story is not on the board."));
        return id;
    }
    /// What was written to a story, as it may be stored.
    static QString reply(const QString &text)
    {
        const QString clean = cleanText(text);
        if (clean.isEmpty())
            refuse(ErrorKind::Failed, Words::tr("There is no text in it."));
        return clean;
    }
    IncidentWriter::Row rowFor(const NewIncident &wish);

    Connection connection;
    QTimeZone zone = QTimeZone::utc();
};

IncidentWriter::Row Board::Inside::rowFor(const NewIncident &typed)
{
    IncidentWriter::Row row;
    row.wish = typed;
    NewIncident &wish = row.wish;
    wish.story = cleanText(typed.story);
    wish.title = cleanLine(typed.title);
    if (wish.title.isEmpty())
        wish.title = titleFromStory(wish.story);
    if (wish.story.isEmpty())
        refuse(ErrorKind::Failed, Words::tr("The story is empty. Tell in a sentence or two what happened."));
    if (wish.title.isEmpty())
        refuse(ErrorKind::Failed, Words::tr("The story needs a title."));
    wish.learn = cleanText(typed.learn);
    wish.customerWords = cleanText(typed.customerWords);
    if (wish.celebrateIds.isEmpty() && wish.teamIds.isEmpty())
        refuse(ErrorKind::Failed, Words::tr("Say whom the story celebrates."));
    wish.celebrateIds.removeDuplicates();
    wish.teamIds.removeDuplicates();
    wish.valueIds.removeDuplicates();
    employee(wish.postedById);
    QStringList names;
    for (const QString &id : std::as_const(wish.celebrateIds)) {
        const Employee one = employee(id);
        names += one.name;
        row.audience = std::max(row.audience, one.audience);
    }
    for (const QString &id : std::as_const(wish.teamIds))
        names += knownName(people().teamName(id), Words::tr("One of the celebrated teams is not on the board."));
    for (const QString &id : std::as_const(wish.valueIds))
        names += knownName(people().valueName(id), Words::tr("One of the chosen values is not on the board."));
    row.names = names.join(u' ');
    return row;
}

Board::Board(std::unique_ptr<Inside> inside) : m_inside(std::move(inside)) { }
Board::Board(Board &&) noexcept = default;
Board &Board::operator=(Board &&) noexcept = default;
Board::~Board() = default;

Result<Board> Board::create(const Location &where, const NewBoard &wish)
{
    const bool sqlite = where.engine == Location::Engine::Sqlite;
    bool ours = false; // whether a file there is one that this call made
    auto board = guarded([&]() -> std::unique_ptr<Inside> {
        if (sqlite) {
            if (const QString hazard = hazardOf(where.path); !hazard.isEmpty())
                refuse(ErrorKind::Failed, hazard);
            const QFileInfo folder(QFileInfo(where.path).absolutePath());
            if (!folder.isDir())
                refuse(ErrorKind::Failed, Words::tr("There is no folder “%1”.").arg(folder.absoluteFilePath()));
            // NewOnly: two programs that make the same board at once cannot both succeed.
            QFile file(where.path);
            if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
                refuse(QFileInfo::exists(where.path) ? ErrorKind::Failed : ErrorKind::NotAllowed,
                    QFileInfo::exists(where.path)
                        ? Words::tr("“%1” exists already; it was left as it is.").arg(where.path)
                        : Words::tr("“%1” cannot be made: the folder is not writable.").arg(where.path));
            ours = true;
        }
        auto inside = std::make_unique<Inside>(where, Connection::Mode::Create);
        if (!sqlite && schemaVersionOf(inside->connection) > 0)
            refuse(ErrorKind::Failed,
                Words::tr("There is a board at “%1” already; it was left as it is.").arg(where.display()));
        migrate(inside->connection);
        Transaction transaction(inside->connection);
        lockSchema(inside->connection);
        if (!inside->setting(u"time_zone"_s).isEmpty()) // another program has made it in the meantime
            refuse(ErrorKind::Failed,
                Words::tr("There is a board at “%1” already; it was left as it is.").arg(where.display()));
        inside->set(u"name"_s, cleanLine(wish.name));
        inside->set(u"time_zone"_s, QString::fromLatin1(wish.zone.id()));
        RosterStore store(inside->connection);
        addStartingValues(store);
        transaction.commit();
        inside->begin();
        if (sqlite)
            syncFolderOf(where.path);
        return inside;
    });
    if (!board && ours)
        QFile::remove(where.path);
    if (!board)
        return tl::unexpected(board.error());
    return Board(std::move(*board));
}

Result<Board> Board::open(const Location &where, Access access)
{
    auto board = guarded([&]() -> std::unique_ptr<Inside> {
        const auto mode = access == Access::ReadOnly ? Connection::Mode::ReadOnly : Connection::Mode::ReadWrite;
        auto inside = std::make_unique<Inside>(where, mode);
        const int version = schemaVersionOf(inside->connection);
        if (version == 0)
            refuse(ErrorKind::NotABoard,
                Words::tr("There is no board at “%1”. To make one there: bravoboard --board WHERE init")
                    .arg(where.display()));
        if (version > schemaVersion())
            refuse(ErrorKind::Newer,
                Words::tr("“%1” was made by a newer Bravo Board. It was left as it is; please update this program.")
                    .arg(where.display()));
        if (access == Access::ReadWrite) {
            refuseDamaged(inside->connection);
            migrate(inside->connection);
        }
        inside->begin();
        return inside;
    });
    if (!board)
        return tl::unexpected(board.error());
    return Board(std::move(*board));
}

Result<BoardInfo> Board::info()
{
    return guarded([&] {
        return BoardInfo{m_inside->setting(u"name"_s), m_inside->zone, m_inside->reader().count({})};
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
            refuse(ErrorKind::Failed, Words::tr("The name is empty."));
        Transaction transaction(m_inside->connection);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        Query same(m_inside->connection, u"SELECT 1 FROM employees WHERE name_key = :key AND left_at IS NULL"_s);
        if (same.bind(u":key"_s, foldedKey(wish.name)).run().next())
            refuse(ErrorKind::Failed,
                Words::tr(
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
        const QString id = m_inside->writer().insert(m_inside->rowFor(wish), now.toUTC());
        m_inside->writer().audit(now.toUTC(), wish.postedById, u"posted"_s, u"incident"_s, id);
        transaction.commit();
        return *m_inside->reader().byId(id, wish.postedById);
    });
}

Result<void> Board::withdraw(const QString &id, const QString &byId, const QDateTime &now, int withinSeconds)
{
    return guarded([&] {
        Transaction transaction(m_inside->connection);
        const auto incident = m_inside->reader().byId(id, byId);
        if (!incident)
            refuse(ErrorKind::Failed, Words::tr("This story is not on the board."));
        if (incident->postedById != byId)
            refuse(ErrorKind::NotAllowed, Words::tr("Only the person who posted a story can take it back."));
        if (incident->postedAt.secsTo(now) > withinSeconds)
            refuse(ErrorKind::NotAllowed, Words::tr("The time to take the story back is over."));
        m_inside->writer().setStatus(id, Status::Withdrawn);
        m_inside->writer().audit(now.toUTC(), byId, u"withdrew"_s, u"incident"_s, id);
        transaction.commit();
    });
}

Result<VoteOutcome> Board::vote(const QString &incidentId, const QString &voterId, const QDateTime &now)
{
    return guarded([&] {
        Transaction transaction(m_inside->connection);
        m_inside->employee(voterId);
        const auto incident = m_inside->reader().byId(incidentId, voterId);
        if (!incident || incident->status != Status::Published || incident->audience != Audience::Board)
            refuse(ErrorKind::Failed, Words::tr("This story is not on the board."));
        if (m_inside->writer().celebrates(incidentId, voterId))
            refuse(ErrorKind::NotAllowed, Words::tr("This story celebrates you: the others vote for it."));
        const bool added = m_inside->writer().addVote(incidentId, voterId, now.toUTC());
        transaction.commit();
        return added ? VoteOutcome::Counted : VoteOutcome::AlreadyCounted;
    });
}

Result<VoteOutcome> Board::withdrawVote(const QString &incidentId, const QString &voterId)
{
    return guarded([&] {
        Transaction transaction(m_inside->connection);
        m_inside->employee(voterId);
        if (!m_inside->reader().byId(incidentId, voterId))
            refuse(ErrorKind::Failed, Words::tr("This story is not on the board."));
        const bool removed = m_inside->writer().removeVote(incidentId, voterId);
        transaction.commit();
        return removed ? VoteOutcome::Withdrawn : VoteOutcome::WasNotThere;
    });
}

Result<void> Board::addThanks(
    const QString &incidentId, const QString &employeeId, const QString &text, const QDateTime &now)
{
    return guarded([&] {
        Transaction transaction(m_inside->connection);
        m_inside->writer().addThanks(
            m_inside->published(incidentId), m_inside->employee(employeeId), m_inside->reply(text), now.toUTC());
        transaction.commit();
    });
}

Result<void> Board::addAdoption(
    const QString &incidentId, const QString &employeeId, const QString &text, const QDateTime &now)
{
    return guarded([&] {
        Transaction transaction(m_inside->connection);
        m_inside->writer().addAdoption(
            m_inside->published(incidentId), m_inside->employee(employeeId), m_inside->reply(text), now.toUTC());
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
            refuse(ErrorKind::Failed, Words::tr("A story's id needs at least its first eight characters."));
        auto reader = m_inside->reader();
        const QStringList ids = reader.idsFrom(start);
        if (ids.isEmpty())
            refuse(ErrorKind::Failed, Words::tr("There is no story “%1”.").arg(shortened(start, 40)));
        if (ids.size() > 1)
            refuse(
                ErrorKind::Failed, Words::tr("More than one story's id begins with “%1”; give more of it.").arg(start));
        return *reader.byId(ids.front(), viewerId);
    });
}

Result<Photo> Board::photo(const QString &id)
{
    return guarded([&] {
        Query query(m_inside->connection, u"SELECT content, format, width, height FROM photos WHERE id = :id"_s);
        query.bind(u":id"_s, id).run();
        if (!query.next())
            refuse(ErrorKind::Failed, Words::tr("This photo is not on the board."));
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

Result<Highlights> Board::highlights(const HighlightsRequest &request)
{
    return guarded([&] {
        Highlights out{request.month, m_inside->setting(u"name"_s), m_inside->zone, request.edition, {}, {}, {}};
        auto reader = m_inside->reader();
        QList<Incident> shown;
        for (const Incident &incident :
            reader.page({.month = request.month, .order = Order::MostVoted, .limit = request.top}))
            shown += forEdition(incident, request.edition, out.zone, out.withheld);
        out.highlights = ranked(shown);
        out.withheld += reader.withheldOf(request.month);
        out.totals = reader.totalsOf(request.month);
        return out;
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

Result<QStringList> Board::check()
{
    return guarded([&] { return checkBoard(m_inside->connection); });
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

} // namespace bravo
