#pragma once

#include "board/location.h"

#include <QProcess>

namespace bravo::test {

/// A PostgreSQL server of this test's own: an unprivileged user, a temporary directory, a free port of 127.0.0.1.
/// It stops and its directory goes when this object does, and also when the test program dies.
class PostgresCluster {
public:
    /// The program's one cluster, started at the first call; where that fails, the test ends with a sentence.
    static PostgresCluster &shared();

    PostgresCluster();
    ~PostgresCluster();
    Q_DISABLE_COPY_MOVE(PostgresCluster)

    /// A new, empty database. `icuLocale` ("de-DE") gives it that language's collation; without, it is C.UTF-8.
    Location freshDatabase(const QString &icuLocale = {});
    /// Ends every other connection to the database, as a restart of the server would.
    void endConnections(const Location &database);
    /// Runs one statement as the administrator, in the maintenance database.
    void administer(const QString &sql);
    int port() const { return m_port; }

private:
    void awaitReady();

    QProcess m_server;
    QString m_binaries;
    int m_port = 0;
    int m_databases = 0;
};

} // namespace bravo::test
