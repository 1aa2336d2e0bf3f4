#include "store/migrations.h"

#include "store/boardfile.h"
#include "store/error.h"
#include "store/schema.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

struct Migration {
    int version;
    QStringList (*statements)(const Dialect &);
};

/// Append only: a step that was released never changes.
constexpr std::array migrations{
    Migration{1, &firstSchema},
    Migration{2, &secondSchema},
    Migration{3, &thirdSchema},
    Migration{4, &fourthSchema},
    Migration{5, &fifthSchema},
    Migration{6, &sixthSchema},
};

constexpr bool strictlyRising()
{
    for (size_t i = 0; i < migrations.size(); ++i) {
        if (migrations[i].version != static_cast<int>(i) + 1)
            return false;
    }
    return true;
}
static_assert(strictlyRising(), "migrations are numbered 1, 2, 3, … without a gap");

void setVersion(Connection &connection, int version)
{
    if (connection.dialect().sqlite()) {
        connection.execute(u"PRAGMA application_id = %1"_s.arg(applicationId));
        connection.execute(u"PRAGMA user_version = %1"_s.arg(version));
    } else {
        connection.execute(u"INSERT INTO settings(key, value) VALUES ('schema_version', '%1') "
                           "ON CONFLICT(key) DO UPDATE SET value = excluded.value"_s.arg(version));
    }
}

} // namespace

int schemaVersion()
{
    return migrations.back().version;
}

int schemaVersionOf(Connection &connection)
{
    if (connection.dialect().sqlite())
        return connection.value(u"PRAGMA user_version"_s).toInt();
    if (connection.value(u"SELECT to_regclass('settings')"_s).toString().isEmpty())
        return 0;
    return connection.value(u"SELECT value FROM settings WHERE key = 'schema_version'"_s).toInt();
}

void lockSchema(Connection &connection)
{
    if (!connection.dialect().sqlite()) // on SQLite a transaction is alone already
        connection.value(u"SELECT pg_advisory_xact_lock(%1)"_s.arg(applicationId));
}

void migrate(Connection &connection, int upTo)
{
    if (schemaVersionOf(connection) == upTo)
        return;
    const Link::Patience patience(connection.link()); // a step over a big board takes its time
    Transaction transaction(connection);
    lockSchema(connection);
    migrateWithin(connection, upTo);
    transaction.commit();
}

void migrateWithin(Connection &connection, int upTo)
{
    const int from = schemaVersionOf(connection); // again, under the lock: another program may have been faster
    if (from > schemaVersion())
        throw StoreError(ErrorKind::Newer,
            QCoreApplication::translate("bravo::Store",
                "This board was made by a newer Bravo Board. It was left as it is; please update this program."));
    for (const Migration &migration : migrations) {
        if (migration.version <= from || migration.version > upTo)
            continue;
        for (const QString &statement : migration.statements(connection.dialect()))
            connection.execute(statement);
        setVersion(connection, migration.version);
    }
}

} // namespace bravo
