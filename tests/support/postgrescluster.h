#pragma once

#include "board/location.h"

#include <QProcess>
#include <QTemporaryDir>

namespace bravo::test {

/// A PostgreSQL server of this test's own: an unprivileged user, a temporary directory, a free port of 127.0.0.1.
/// It stops and its directory goes when this object does, and also when the test program dies.
class PostgresCluster {
public:
    /// The program's one cluster, started at the first call; where that fails, the test ends with a sentence.
    static PostgresCluster &shared();

    /// Whom the server lets in: anyone; or the administrator, and others by password alone, with TLS where they ask for
    /// it. The certificate is localhost's, not 127.0.0.1's.
    enum class Door { Open, Guarded };

    /// `settings` are the server's own, such as "log_statement=all".
    explicit PostgresCluster(Door door = Door::Open, const QStringList &settings = {});
    ~PostgresCluster();
    Q_DISABLE_COPY_MOVE(PostgresCluster)

    /// A new, empty database. `icuLocale` ("de-DE") gives it that language's collation; without, it is C.UTF-8.
    Location freshDatabase(const QString &icuLocale = {});
    /// Ends every other connection to the database, as a restart of the server would.
    void endConnections(const Location &database);
    /// Runs one statement as the administrator, in the maintenance database.
    void administer(const QString &sql);
    int port() const { return m_port; }
    /// The certificate of the authority that a guarded server's certificate is from, and of another one.
    QString authority() const { return m_folder + QStringLiteral("/ca.crt"); }
    QString otherAuthority() const { return m_folder + QStringLiteral("/other.crt"); }
    /// Where all lies that the server keeps.
    QString folder() const { return m_folder; }
    /// What the server wrote to its log until now.
    QByteArray log() const;
    /// Freezes the server with all its processes: it accepts connections, and says nothing.
    void pause();
    void resume();
    /// Ends the server as a cut in the power would, for its programs: nobody is told, nothing is finished.
    void stopImmediately();
    /// Again, on the same port, with the same data.
    void start();

private:
    void awaitReady();
    QByteArray answer();
    void signalAll(int signal) const;

    QTemporaryDir m_data;
    QProcess m_server;
    QString m_binaries, m_folder;
    int m_port = 0;
    int m_process = 0;
    int m_databases = 0;
};

} // namespace bravo::test
