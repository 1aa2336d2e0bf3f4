// How a board is made and opened.
#include "board/text.h"
#include "store/boardfile.h"
#include "store/boardinside.h"
#include "store/maintenance.h"
#include "store/migrations.h"
#include "store/publishedfolder.h"
#include "store/snapshot.h"
#include "store/wholefile.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

/// What an empty board starts with; a manager changes them to the house's own.
void addStartingValues(RosterStore &store)
{
    store.addValue(
        BoardWords::tr("Customers before processes"), BoardWords::tr("The rule bends before the customer does."));
    store.addValue(
        BoardWords::tr("Listens and adapts"), BoardWords::tr("Hears what is meant, and changes what it does."));
    store.addValue(
        BoardWords::tr("A kindness nobody asked for"), BoardWords::tr("The small thing that is remembered."));
    store.addValue(BoardWords::tr("Can-do"), BoardWords::tr("Finds the way that works."));
    store.addValue(BoardWords::tr("Owns it"), BoardWords::tr("Stays with it until it is right."));
}

/// A server's tables and rules are brought up to date by whoever runs it. A desk or a kiosk cannot do that, and would
/// fail at whatever is missing.
void refuseOutdated(Connection &connection, const Location &where, int version)
{
    if (connection.dialect().sqlite())
        return;
    const bool owns = connection
                          .value(u"SELECT pg_has_role(session_user, relowner, 'MEMBER') FROM pg_class "
                                 "WHERE oid = to_regclass('incidents')"_s)
                          .toBool();
    // The last of the functions that the program's desk calls.
    const bool knows = connection.value(u"SELECT to_regprocedure('bravo_act(text)') IS NOT NULL"_s).toBool();
    if (!owns && (version < schemaVersion() || !knows))
        refuse(ErrorKind::NotAllowed,
            BoardWords::tr("The board at “%1” is still that of an older Bravo Board, and this login may not change "
                           "that. Whoever runs the server brings it up to date, and nothing is lost: bravoboard server "
                           "prepare postgresql://ADMIN@HOST/NAME")
                .arg(where.display()));
}

} // namespace

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
                refuse(ErrorKind::Failed, BoardWords::tr("There is no folder “%1”.").arg(folder.absoluteFilePath()));
            // NewOnly: two programs that make the same board at once cannot both succeed.
            QFile file(where.path);
            if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
                refuse(QFileInfo::exists(where.path) ? ErrorKind::Failed : ErrorKind::NotAllowed,
                    QFileInfo::exists(where.path)
                        ? BoardWords::tr("“%1” exists already; it was left as it is.").arg(where.path)
                        : BoardWords::tr("“%1” cannot be made: the folder is not writable.").arg(where.path));
            ours = true;
        }
        auto inside = std::make_unique<Inside>(where, Connection::Mode::Create);
        // A prepared database has a schema already, and is no board yet.
        if (!sqlite && schemaVersionOf(inside->connection) > 0 && !inside->setting(u"time_zone"_s).isEmpty())
            refuse(ErrorKind::Failed,
                BoardWords::tr("There is a board at “%1” already; it was left as it is.").arg(where.display()));
        migrate(inside->connection);
        Transaction transaction(inside->connection);
        lockSchema(inside->connection);
        if (!inside->setting(u"time_zone"_s).isEmpty()) // another program has made it in the meantime
            refuse(ErrorKind::Failed,
                BoardWords::tr("There is a board at “%1” already; it was left as it is.").arg(where.display()));
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

Result<Board> Board::open(const Location &where, Access access, const std::shared_ptr<Link> &link)
{
    if (const auto folder = PublishedFolder::at(where)) {
        PublishedFolder published(*folder);
        const auto taken = published.refresh();
        if (!taken && !QFileInfo::exists(published.copy().path))
            return tl::unexpected(taken.error());
        return open(published.copy(), Access::ReadOnly, link);
    }
    auto board = guarded([&]() -> std::unique_ptr<Inside> {
        const auto mode = access == Access::ReadOnly ? Connection::Mode::ReadOnly : Connection::Mode::ReadWrite;
        auto inside = std::make_unique<Inside>(where, mode, link);
        const int version = schemaVersionOf(inside->connection);
        const bool empty = version > 0 && version <= schemaVersion() && inside->setting(u"time_zone"_s).isEmpty();
        if (version == 0 || empty)
            refuse(ErrorKind::NotABoard,
                BoardWords::tr("There is no board at “%1”. To make one there: bravoboard --board WHERE init")
                    .arg(where.display()));
        if (version > schemaVersion())
            refuse(ErrorKind::Newer,
                BoardWords::tr(
                    "“%1” was made by a newer Bravo Board. It was left as it is; please update this program.")
                    .arg(where.display()));
        refuseOutdated(inside->connection, where, version);
        if (snapshotTakenAt(inside->connection).isValid())
            inside->connection.refuseWriting(
                BoardWords::tr("“%1” is a published copy of a board: it can be read, and takes no posts.")
                    .arg(where.display()));
        if (access == Access::ReadWrite) {
            if (const QString why = inside->connection.writingRefused(); !why.isEmpty())
                refuse(ErrorKind::NotAllowed, why);
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

} // namespace bravo
