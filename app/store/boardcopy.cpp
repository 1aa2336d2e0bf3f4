#include "store/boardcopy.h"

#include "store/boardfile.h"
#include "store/boardtables.h"
#include "store/error.h"
#include "store/migrations.h"
#include "store/query.h"
#include "store/schema.h"
#include "store/snapshot.h"
#include "store/wholefile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

struct CopyWords {
    Q_DECLARE_TR_FUNCTIONS(bravo::Store)
};

[[noreturn]] void refuseCopy(const QString &sentence)
{
    throw StoreError(ErrorKind::Failed, sentence);
}

/// A table as it is copied, and what was read of it.
struct Part {
    QString table;
    QList<Column> columns;
    Fingerprint read;
};

/// A copy from one open board to another place whose schema is there, within a transaction on either side.
class Copy {
public:
    Copy(Connection &source, Connection &target, const Progress &progress)
        : m_source(source),
          m_target(target),
          m_progress(progress)
    {
        for (const char *name : copiedTables) {
            const QString table = QString::fromLatin1(name);
            // A board of an older version lacks a table or a column; what it lacks stays as the schema begins it.
            const auto there = columnsOf(source, table);
            if (there.isEmpty())
                continue;
            m_parts += Part{table, together(there, columnsOf(target, table)), {}};
            m_total += 2 * source.value(u"SELECT count(*) FROM "_s + table).toLongLong();
        }
    }

    CopyReport run()
    {
        const QStringList asleep = stopTriggers();
        for (Part &part : m_parts)
            copyRows(part);
        startTriggers(asleep);
        finish();
        copySettings();
        return m_report;
    }

    /// Reads all of it back, and throws where anything differs.
    void verify(Connection &copy)
    {
        for (const Part &part : std::as_const(m_parts)) {
            Fingerprint found;
            TableReader reader(copy, part.table, together(columnsLike(copy, part), part.columns));
            for (QVariantList row; reader.next(row); step())
                found.add(row);
            if (found != part.read)
                refuseCopy(CopyWords::tr("The copy did not prove the same as the board, so nothing of it was kept."));
        }
        const auto settings = settingsOf(m_source);
        const auto copied = settingsOf(copy);
        for (auto one = settings.cbegin(); one != settings.cend(); ++one) {
            if (copied.value(one.key()) != one.value())
                refuseCopy(CopyWords::tr("The copy did not prove the same as the board, so nothing of it was kept."));
        }
    }

private:
    /// The part's columns in the part's order, as the copy's engine has them.
    static QList<Column> columnsLike(Connection &copy, const Part &part)
    {
        const auto there = columnsOf(copy, part.table);
        QList<Column> columns;
        for (const Column &wanted : part.columns) {
            for (const Column &column : there) {
                if (column.name == wanted.name)
                    columns += column;
            }
        }
        return columns;
    }

    void copyRows(Part &part)
    {
        TableReader reader(m_source, part.table, part.columns);
        TableWriter writer(m_target, part.table, part.columns);
        for (QVariantList row; reader.next(row); step()) {
            part.read.add(row);
            writer.add(row);
        }
        writer.flush();
        m_report.rows += part.read.rows();
        if (part.table == "incidents"_L1)
            m_report.incidents = part.read.rows();
    }

    /// The counts are copied as they are, and a copied row is no news: nothing is to count, refuse or tell it. What is
    /// to be run to undo this.
    QStringList stopTriggers()
    {
        QStringList undo;
        if (m_target.dialect().sqlite()) {
            QStringList drop;
            {
                Query triggers(
                    m_target, u"SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY rowid"_s);
                for (triggers.run(); triggers.next();) {
                    drop += u"DROP TRIGGER "_s + triggers.text(0);
                    undo += triggers.text(1);
                }
            }
            for (const QString &statement : std::as_const(drop))
                m_target.execute(statement);
            return undo;
        }
        for (const Part &part : std::as_const(m_parts)) {
            if (part.table == "secrets"_L1) // whose trigger makes what counts wrong tries
                continue;
            m_target.execute(u"ALTER TABLE %1 DISABLE TRIGGER USER"_s.arg(part.table));
            undo += u"ALTER TABLE %1 ENABLE TRIGGER USER"_s.arg(part.table);
        }
        return undo;
    }

    void startTriggers(const QStringList &statements)
    {
        for (const QString &statement : statements)
            m_target.execute(statement);
        if (!m_target.dialect().sqlite())
            recountStories(m_target);
    }

    /// What hangs on the rows: SQLite's search index; a server's next numbers, and what its planner knows.
    void finish()
    {
        if (m_target.dialect().sqlite()) {
            m_target.execute(u"INSERT INTO incident_search(incident_search) VALUES ('rebuild')"_s);
            return;
        }
        for (const auto &table : {"incidents"_L1, "audit_entries"_L1})
            m_target.value(u"SELECT setval(pg_get_serial_sequence('%1', 'seq'), greatest(coalesce(max(seq), 0), 1), "
                           "coalesce(max(seq), 0) > 0) FROM %1"_s.arg(table));
        for (const Part &part : std::as_const(m_parts))
            m_target.execute(u"ANALYZE "_s + part.table);
    }

    static QMap<QString, QString> settingsOf(Connection &connection)
    {
        QMap<QString, QString> settings;
        Query query(connection, u"SELECT key, value FROM settings"_s);
        for (query.run(); query.next();)
            settings.insert(query.text(0), query.text(1));
        for (const char *key : placeSettings)
            settings.remove(QString::fromLatin1(key));
        return settings;
    }

    void copySettings()
    {
        const auto settings = settingsOf(m_source);
        for (auto one = settings.cbegin(); one != settings.cend(); ++one)
            Query(m_target,
                u"INSERT INTO settings(key, value) VALUES (:key, :value) "
                "ON CONFLICT(key) DO UPDATE SET value = excluded.value"_s)
                .bind(u":key"_s, one.key())
                .bind(u":value"_s, one.value())
                .run();
    }

    void step()
    {
        if (++m_done % 500 == 0 && m_progress && !m_progress(m_done, m_total))
            refuseCopy(CopyWords::tr("The copying was cancelled; nothing was left behind."));
    }

    Connection &m_source;
    Connection &m_target;
    const Progress &m_progress;
    QList<Part> m_parts;
    CopyReport m_report;
    qint64 m_done = 0, m_total = 0;
};

/// A part of the board is no board: who does not see all of it does not copy it.
void requireWholeSource(Connection &source)
{
    if (snapshotTakenAt(source).isValid())
        refuseCopy(
            CopyWords::tr("This is a published copy, which holds only a part of the board; move the board itself."));
    if (source.dialect().sqlite())
        return;
    Query tables(source,
        u"SELECT CAST(c.relname AS text) FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace "
        "AND c.relkind = 'r' AND (row_security_active(c.oid) OR NOT has_table_privilege(c.oid, 'SELECT'))"_s);
    QStringList partly;
    for (tables.run(); tables.next();)
        partly += tables.text(0);
    if (std::any_of(copiedTables.cbegin(), copiedTables.cend(),
            [&partly](const char *table) { return partly.contains(QLatin1StringView(table)); }))
        throw StoreError(ErrorKind::NotAllowed,
            CopyWords::tr(
                "This login does not see the whole board, so it cannot copy it. Use the login of the server's "
                "administrator."));
}

CopyReport toFile(Connection &source, const Location &where, const Progress &progress)
{
    if (QFileInfo::exists(where.path))
        refuseCopy(CopyWords::tr("“%1” exists already; it was left as it is.").arg(where.path));
    if (const QString hazard = hazardOf(where.path); !hazard.isEmpty())
        refuseCopy(hazard);
    requireWritableFolder(where.path);
    WholeFile part(where.path);
    CopyReport report;
    {
        const Transaction reading(source, Transaction::Purpose::Read);
        requireWholeSource(source);
        Connection target(Location::file(part.path()), Connection::Mode::Create);
        migrate(target);
        Copy copy(source, target, progress);
        {
            Transaction writing(target);
            report = copy.run();
            writing.commit();
        }
        // From the disk, and before it has its name.
        Connection proof(Location::file(part.path()), Connection::Mode::ReadOnly);
        copy.verify(proof);
        if (proof.value(u"PRAGMA integrity_check(1)"_s).toString() != "ok"_L1
            || proof.value(u"PRAGMA foreign_key_check"_s).isValid())
            refuseCopy(CopyWords::tr("The copy did not prove sound, so nothing of it was kept."));
    }
    part.becomeFinalAsNew();
    return report;
}

/// There is a schema and no board in it, or nothing at all.
void requireFree(Connection &target)
{
    const auto taken = [&target] {
        refuseCopy(
            CopyWords::tr("There is a board at “%1” already; it was left as it is.").arg(target.location().display()));
    };
    const int version = schemaVersionOf(target);
    if (version > schemaVersion())
        throw StoreError(ErrorKind::Newer,
            CopyWords::tr("“%1” was made by a newer Bravo Board. It was left as it is; please update this program.")
                .arg(target.location().display()));
    if (version == 0) {
        if (target.value(u"SELECT count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace"_s).toInt() > 0)
            refuseCopy(CopyWords::tr("The database at “%1” holds something else; it was left as it is.")
                           .arg(target.location().display()));
        return;
    }
    if (target.value(u"SELECT 1 FROM settings WHERE key = 'time_zone'"_s).isValid())
        taken();
    for (const char *table : copiedTables) {
        if (!columnsOf(target, QString::fromLatin1(table)).isEmpty()
            && target.value(u"SELECT 1 FROM %1 LIMIT 1"_s.arg(QString::fromLatin1(table))).isValid())
            taken();
    }
    if (version < schemaVersion())
        refuseCopy(CopyWords::tr(
            "The database at “%1” was prepared by an older Bravo Board. Prepare it again first: bravoboard "
            "server prepare")
                       .arg(target.location().display()));
}

CopyReport toServer(Connection &source, const Location &where, const Progress &progress)
{
    Connection target(where, Connection::Mode::ReadWrite);
    Transaction writing(target);
    lockSchema(target);
    requireFree(target);
    migrateWithin(target);
    const Transaction reading(source, Transaction::Purpose::Read);
    requireWholeSource(source);
    Copy copy(source, target, progress);
    const CopyReport report = copy.run();
    copy.verify(target);
    writing.commit();
    return report;
}

} // namespace

CopyReport copyBoard(Connection &source, const Location &where, const Progress &progress)
{
    return where.engine == Location::Engine::Sqlite ? toFile(source, where, progress)
                                                    : toServer(source, where, progress);
}

} // namespace bravo
