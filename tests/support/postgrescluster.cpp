#include "support/postgrescluster.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QVersionNumber>

#include <csignal>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bravo::test {

namespace {

/// The folder of `initdb` and `postgres`: the highest version that Debian has, or what pg_config or PATH names.
QString findBinaries()
{
    const QDir debian(u"/usr/lib/postgresql"_s);
    QStringList versions = debian.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    std::sort(versions.begin(), versions.end(), [](const QString &a, const QString &b) {
        return QVersionNumber::fromString(a) > QVersionNumber::fromString(b);
    });
    QStringList folders;
    for (const QString &version : std::as_const(versions))
        folders += debian.filePath(version + "/bin"_L1);
    QProcess config;
    config.start(u"pg_config"_s, {u"--bindir"_s});
    if (config.waitForFinished(5000))
        folders += QString::fromLocal8Bit(config.readAllStandardOutput()).trimmed();
    folders += QFileInfo(QStandardPaths::findExecutable(u"initdb"_s)).absolutePath();
    for (const QString &folder : std::as_const(folders)) {
        if (QFileInfo(folder + "/initdb"_L1).isExecutable() && QFileInfo(folder + "/postgres"_L1).isExecutable())
            return folder;
    }
    qFatal("PostgreSQL's programs (initdb, postgres) are not installed; \"./dev test\" installs them.");
}

int freePort()
{
    const int handle = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof(address);
    const bool bound = handle >= 0 && ::bind(handle, reinterpret_cast<sockaddr *>(&address), size) == 0
        && ::getsockname(handle, reinterpret_cast<sockaddr *>(&address), &size) == 0;
    ::close(handle);
    if (!bound)
        qFatal("There is no free port on 127.0.0.1.");
    return ntohs(address.sin_port);
}

/// PostgreSQL refuses to run as root: the words to put before a command so that it does not.
QStringList asSomebodyElse()
{
    if (::geteuid() != 0)
        return {};
    if (const QString setpriv = QStandardPaths::findExecutable(u"setpriv"_s); !setpriv.isEmpty())
        return {setpriv, u"--reuid=nobody"_s, u"--regid=nogroup"_s, u"--clear-groups"_s};
    return {u"runuser"_s, u"-u"_s, u"nobody"_s, u"--"_s};
}

// The shell obeys what it reads, and at the end of its input, however the test ends, the server stops and its directory
// goes.
constexpr const char *script = R"(
    set -e
    binaries=$1 port=$2 door=$3
    shift 3
    dir=$(mktemp -d /tmp/bravo-postgres.XXXXXX)
    cd "$dir"
    fail() { cat "$dir/log" >&2; rm -rf "$dir"; exit 1; }
    "$binaries/initdb" -D "$dir/data" -U bravo -A trust --no-sync -E UTF8 --locale=C.UTF-8 >"$dir/log" 2>&1 || fail
    if [ "$door" = guarded ]; then
        printf 'host all bravo 127.0.0.1/32 trust\nhost all all 127.0.0.1/32 scram-sha-256\n' >"$dir/data/pg_hba.conf"
        key='-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 3'
        {
            openssl req -x509 $key -subj /CN=Bravo-test -keyout ca.key -out ca.crt &&
            openssl req -x509 $key -subj /CN=Somebody-else -keyout other.key -out other.crt &&
            openssl req $key -subj /CN=localhost -keyout server.key -out server.csr &&
            printf 'subjectAltName=DNS:localhost\n' >server.ext &&
            openssl x509 -req -in server.csr -CA ca.crt -CAkey ca.key -CAcreateserial -days 2 -extfile server.ext \
                -out server.crt && chmod 600 server.key
        } >>"$dir/log" 2>&1 || fail
        set -- -c ssl=on -c ssl_cert_file="$dir/server.crt" -c ssl_key_file="$dir/server.key" "$@"
    fi
    start() {
        "$binaries/postgres" -D "$dir/data" -p "$port" -k "$dir" -c listen_addresses=127.0.0.1 -c fsync=off \
            -c synchronous_commit=off -c full_page_writes=off -c shared_buffers=32MB -c max_connections=40 \
            -c timezone=Asia/Kolkata "$@" </dev/null >>"$dir/log" 2>&1 &
        server=$!
        echo $server
    }
    stop() {
        kill -CONT $server $(cat /proc/$server/task/$server/children 2>/dev/null) 2>/dev/null || true
        kill -$1 $server 2>/dev/null || true
        wait $server || true
    }
    echo "$dir"
    start "$@"
    while read -r word; do
        case $word in
        start) start "$@" ;;
        stop) stop QUIT; echo stopped ;;
        esac
    done
    stop INT
    rm -rf "$dir"
)";

/// A connection to the maintenance database, for the length of `work`.
template <typename F> void asAdministrator(int port, F &&work)
{
    const QString name = u"test-administrator"_s;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, name);
        database.setHostName(u"127.0.0.1"_s);
        database.setPort(port);
        database.setUserName(u"bravo"_s);
        database.setDatabaseName(u"postgres"_s);
        if (!database.open())
            qFatal("The test's own PostgreSQL server cannot be reached: %s", qPrintable(database.lastError().text()));
        QSqlQuery query(database);
        work(query);
    }
    QSqlDatabase::removeDatabase(name);
}

} // namespace

PostgresCluster &PostgresCluster::shared()
{
    static PostgresCluster cluster;
    return cluster;
}

PostgresCluster::PostgresCluster(Door door, const QStringList &settings)
    : m_binaries(findBinaries()),
      m_port(freePort())
{
    // What this program keeps of a server's board goes with the server: the next one may have its port and names.
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_data.path()));
    QStringList command = asSomebodyElse();
    command += {u"sh"_s, u"-c"_s, QString::fromLatin1(script), u"sh"_s, m_binaries, QString::number(m_port),
        door == Door::Guarded ? u"guarded"_s : u"open"_s};
    for (const QString &setting : settings)
        command += {u"-c"_s, setting};
    m_server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_server.setWorkingDirectory(u"/"_s);
    m_server.start(command.takeFirst(), command);
    if (!m_server.waitForStarted())
        qFatal("PostgreSQL could not be started as an unprivileged user.");
    m_folder = QString::fromLocal8Bit(answer());
    m_process = answer().toInt();
    awaitReady();
}

PostgresCluster::~PostgresCluster()
{
    m_server.closeWriteChannel();
    if (!m_server.waitForFinished(30000))
        m_server.kill();
}

/// The next line that the shell says.
QByteArray PostgresCluster::answer()
{
    while (!m_server.canReadLine()) {
        if (!m_server.waitForReadyRead(60000))
            qFatal("The test's own PostgreSQL server does not obey.");
    }
    return m_server.readLine().trimmed();
}

void PostgresCluster::pause()
{
    ::kill(m_process, SIGSTOP); // first, so that there are no new children
    signalAll(SIGSTOP);
}

void PostgresCluster::resume()
{
    signalAll(SIGCONT);
    ::kill(m_process, SIGCONT);
}

void PostgresCluster::signalAll(int signal) const
{
    QFile children(u"/proc/%1/task/%1/children"_s.arg(m_process));
    if (!children.open(QIODevice::ReadOnly))
        qFatal("The server's processes cannot be listed.");
    const QList<QByteArray> all = children.readAll().split(' ');
    for (const QByteArray &child : all) {
        if (child.toInt() > 0)
            ::kill(child.toInt(), signal);
    }
}

void PostgresCluster::stopImmediately()
{
    m_server.write("stop\n");
    answer();
}

void PostgresCluster::start()
{
    m_server.write("start\n");
    m_process = answer().toInt();
    awaitReady();
}

void PostgresCluster::awaitReady()
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < 60000) {
        QProcess ask;
        ask.start(m_binaries + "/pg_isready"_L1,
            {u"-q"_s, u"-h"_s, u"127.0.0.1"_s, u"-p"_s, QString::number(m_port), u"-d"_s, u"postgres"_s});
        if (ask.waitForFinished(5000) && ask.exitStatus() == QProcess::NormalExit && ask.exitCode() == 0)
            return;
        if (m_server.waitForFinished(50))
            break;
    }
    qFatal("The test's own PostgreSQL server did not start.");
}

QByteArray PostgresCluster::log() const
{
    QFile file(m_folder + "/log"_L1);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Location PostgresCluster::freshDatabase(const QString &icuLocale)
{
    const QString name = u"test%1"_s.arg(++m_databases);
    administer(u"CREATE DATABASE %1 TEMPLATE template0 %2"_s.arg(
        name, icuLocale.isEmpty() ? QString() : u"LOCALE_PROVIDER icu ICU_LOCALE '%1'"_s.arg(icuLocale)));
    return Location{Location::Engine::Postgres, {}, u"bravo"_s, u"127.0.0.1"_s, name, m_port};
}

void PostgresCluster::endConnections(const Location &database)
{
    asAdministrator(m_port, [&](QSqlQuery &query) {
        QStringList ended{u"0"_s};
        query.exec(u"SELECT pid, pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '%1'"_s.arg(
            database.database));
        while (query.next())
            ended += query.value(0).toString();
        // The signal is sent, not yet obeyed: wait until the server lists them no longer. Others may have come since.
        do {
            query.exec(u"SELECT count(*) FROM pg_stat_activity WHERE pid IN (%1)"_s.arg(ended.join(u',')));
        } while (query.next() && query.value(0).toInt() > 0);
    });
}

void PostgresCluster::administer(const QString &sql)
{
    asAdministrator(m_port, [&sql](QSqlQuery &query) {
        if (!query.exec(sql))
            qFatal("%s", qPrintable(query.lastError().text()));
    });
}

} // namespace bravo::test
