#include "store/maintenance.h"

#include "store/audittrail.h"
#include "store/boardfile.h"
#include "store/erasing.h"
#include "store/error.h"
#include "store/query.h"
#include "store/snapshot.h"
#include "store/wholefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

struct MaintenanceWords {
    Q_DECLARE_TR_FUNCTIONS(bravo::Store)
};

bool isWhole(Connection &connection)
{
    return connection.value(u"PRAGMA quick_check(1)"_s).toString() == "ok"_L1;
}

QString inode(const QString &path)
{
    return QFileInfo(path).canonicalFilePath();
}

} // namespace

void refuseDamaged(Connection &connection)
{
    constexpr qint64 soonLookedThrough = 16 << 20;
    if (!connection.dialect().sqlite() || QFileInfo(connection.location().path).size() > soonLookedThrough)
        return;
    if (!isWhole(connection))
        throw StoreError(ErrorKind::NotABoard,
            MaintenanceWords::tr("“%1” is damaged. It was left as it is; restore a backup: bravoboard restore FILE")
                .arg(connection.location().path));
}

void backupTo(Connection &connection, const QString &file, const Progress &progress)
{
    if (!connection.dialect().sqlite())
        throw StoreError(ErrorKind::Failed,
            MaintenanceWords::tr(
                "A board on a server is backed up with the server's own pg_dump, which copies it consistently."));
    requireWritableFolder(file);
    if (QFileInfo::exists(file)) {
        if (inode(file) == inode(connection.location().path))
            throw StoreError(ErrorKind::Failed, MaintenanceWords::tr("The backup cannot be the board's own file."));
        try {
            Connection(Location::file(file), Connection::Mode::ReadOnly);
        } catch (const StoreError &) {
            throw StoreError(ErrorKind::Failed,
                MaintenanceWords::tr("“%1” exists and is no backup of a board; it was left as it is.").arg(file));
        }
    }
    const auto step = [&progress](int done) {
        if (progress && !progress(done, 3))
            throw StoreError(
                ErrorKind::Failed, MaintenanceWords::tr("The backup was cancelled; nothing was left behind."));
    };
    WholeFile part(QFileInfo(file).absoluteFilePath());
    step(0);
    Query(connection, u"VACUUM INTO :file"_s).bind(u":file"_s, part.path()).run();
    step(1);
    if (Connection copy(Location::file(part.path()), Connection::Mode::ReadOnly); !isWhole(copy))
        throw StoreError(ErrorKind::Failed, MaintenanceWords::tr("The copy did not prove sound, so it was not kept."));
    step(2);
    part.becomeFinal();
}

QStringList checkBoard(Connection &connection)
{
    QStringList problems;
    if (connection.dialect().sqlite()) {
        if (const QString hazard = hazardOf(connection.location().path); !hazard.isEmpty())
            problems += hazard;
    }
    const auto count = [&connection](const QString &sql) { return connection.value(sql).toInt(); };
    if (connection.dialect().sqlite()) {
        const QString found = connection.value(u"PRAGMA integrity_check(1)"_s).toString();
        if (found != "ok"_L1) {
            problems += MaintenanceWords::tr("The file is damaged. Restore a backup: bravoboard restore FILE");
            return problems;
        }
        if (connection.value(u"PRAGMA foreign_key_check"_s).isValid())
            problems += MaintenanceWords::tr("Some records point to others that are not there.");
        try { // rank 1: hold the index against the text in incidents
            connection.execute(u"INSERT INTO incident_search(incident_search, rank) VALUES ('integrity-check', 1)"_s);
        } catch (const StoreError &error) {
            if (error.error().kind == ErrorKind::NotABoard)
                problems += MaintenanceWords::tr("The search index does not fit the stories.");
        }
    }
    // A copy has the counts alone, and so has a desk's or a kiosk's login, which sees its person's own votes at most.
    if (!snapshotTakenAt(connection).isValid() && connection.standing() == Standing::Owner
        && count(
            u"SELECT count(*) FROM incidents i WHERE votes <> (SELECT count(*) FROM votes v WHERE v.incident_id = i.id)"_s))
        problems += MaintenanceWords::tr("Some stories' vote counts differ from the votes.");
    if (!connection.dialect().sqlite()
        && count(connection.dialect().countOfAll()) != count(Dialect{Location::Engine::Sqlite}.countOfAll()))
        problems += MaintenanceWords::tr("The count of stories differs from the stories.");
    if (count(u"SELECT count(*) FROM incidents i WHERE NOT EXISTS (SELECT 1 FROM celebrations c WHERE c.incident_id = "
              u"i.id)"
              " AND NOT EXISTS (SELECT 1 FROM team_celebrations t WHERE t.incident_id = i.id)"_s))
        problems += MaintenanceWords::tr("Some stories celebrate nobody.");
    if (!snapshotTakenAt(connection).isValid() && connection.standing() == Standing::Owner) {
        if (const qint64 broken = firstBrokenEntry(connection); broken > 0)
            problems += MaintenanceWords::tr(
                "The audit trail was changed outside this program: from entry %1 on it does not fit.")
                            .arg(broken);
    }
    return problems;
}

/// While the answer lives, nobody writes to the board, and what a crash left in its journal is rolled back. A damaged
/// board cannot be opened, so nobody writes to it either: the answer is null.
static std::unique_ptr<Connection> stopWriters(const Location &where)
{
    try {
        auto connection = std::make_unique<Connection>(where, Connection::Mode::ReadWrite);
        connection->execute(u"BEGIN EXCLUSIVE"_s);
        return connection;
    } catch (const StoreError &error) {
        if (error.error().kind == ErrorKind::OutOfReach)
            throw;
        return nullptr;
    }
}

Result<QString> restoreBoard(const QString &backupFile, const Location &where, const QDateTime &now)
{
    try {
        if (where.engine != Location::Engine::Sqlite)
            throw StoreError(ErrorKind::Failed,
                MaintenanceWords::tr("A board on a server is restored with the server's own pg_restore."));
        const Location backup = Location::file(backupFile);
        Connection proof(backup, Connection::Mode::ReadOnly);
        if (!isWhole(proof))
            throw StoreError(ErrorKind::NotABoard,
                MaintenanceWords::tr("“%1” is damaged; the board was left as it is.").arg(backup.path));
        if (snapshotTakenAt(proof).isValid())
            throw StoreError(ErrorKind::Failed,
                MaintenanceWords::tr(
                    "“%1” is a published copy, which holds only a part of a board; the board was left as it is.")
                    .arg(backup.path));
        requireWritableFolder(where.path);
        const bool replaces = QFileInfo::exists(where.path);
        if (replaces && inode(where.path) == inode(backup.path))
            throw StoreError(ErrorKind::Failed, MaintenanceWords::tr("The board cannot be restored from itself."));
        WholeFile part(where.path);
        Query(proof, u"VACUUM INTO :file"_s).bind(u":file"_s, part.path()).run();
        const QStringList erased = erasedAt(where);
        eraseAgain(part.path(), erased, now.toUTC()); // who asked for it does not come back
        const auto still = replaces ? stopWriters(where) : nullptr;
        QString kept;
        if (replaces) {
            kept = u"%1.before-restore-%2"_s.arg(where.path, now.toUTC().toString(u"yyyyMMdd-HHmmss-zzz"_s));
            // A hard link keeps the old file under its second name, so that at no instant there is no board.
            // Programs that have the old file open are refused by SQLite at their next write: the file has moved.
            if (::link(QFile::encodeName(where.path).constData(), QFile::encodeName(kept).constData()) != 0
                && !QFile::copy(where.path, kept))
                throw StoreError(ErrorKind::Failed,
                    MaintenanceWords::tr("The old board could not be kept, so nothing was changed."));
            for (const QString &suffix : {u"-journal"_s, u"-wal"_s}) { // a hot journal belongs to the old file
                if (QFile::exists(where.path + suffix))
                    QFile::rename(where.path + suffix, kept + suffix);
            }
        }
        part.becomeFinal();
        return kept;
    } catch (const StoreError &error) {
        return tl::unexpected(error.error());
    }
}

} // namespace bravo
