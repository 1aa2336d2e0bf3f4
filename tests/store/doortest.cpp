#include "store/connection.h"
#include "store/error.h"
#include "store/passwords.h"
#include "store/serverprepare.h"
#include "support/storetest.h"

#include <QElapsedTimer>

#include <libpq-fe.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <functional>
#include <thread>

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;

namespace {

constexpr auto canary = "Canary-7f3e-password";

/// Somebody who stands in for a server on this computer: answers each packet as `answer` says, and keeps all that it is
/// told.
class FalseServer {
public:
    using Answer = std::function<QByteArray(const QByteArray &heard, int packet)>;

    explicit FalseServer(Answer answer) : m_answer(std::move(answer)), m_handle(::socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof(address);
        if (::bind(m_handle, reinterpret_cast<sockaddr *>(&address), size) != 0 || ::listen(m_handle, 8) != 0
            || ::getsockname(m_handle, reinterpret_cast<sockaddr *>(&address), &size) != 0)
            qFatal("There is no free port on 127.0.0.1.");
        m_port = ntohs(address.sin_port);
        m_thread = std::thread([this] { serve(); });
    }
    ~FalseServer() { stop(); }
    Q_DISABLE_COPY_MOVE(FalseServer)

    int port() const { return m_port; }
    /// All that it was told, once it has stopped.
    QByteArray heard()
    {
        stop();
        return m_heard;
    }

private:
    void stop()
    {
        m_over = true;
        ::shutdown(m_handle, SHUT_RDWR);
        if (m_thread.joinable())
            m_thread.join();
        if (m_handle >= 0)
            ::close(std::exchange(m_handle, -1));
    }
    void serve()
    {
        for (int client = ::accept(m_handle, nullptr, nullptr); client >= 0 && !m_over;
             client = ::accept(m_handle, nullptr, nullptr)) {
            timeval tick{0, 100'000};
            ::setsockopt(client, SOL_SOCKET, SO_RCVTIMEO, &tick, sizeof(tick));
            QByteArray buffer(4096, '\0');
            for (int packet = 0; !m_over;) {
                const auto size = ::recv(client, buffer.data(), static_cast<size_t>(buffer.size()), 0);
                if (size == 0)
                    break;
                if (size < 0)
                    continue; // nothing yet
                m_heard += buffer.left(size);
                const QByteArray back = m_answer(buffer.left(size), packet++);
                if (!back.isEmpty())
                    ::send(client, back.constData(), static_cast<size_t>(back.size()), MSG_NOSIGNAL);
            }
            ::close(client);
        }
    }

    Answer m_answer;
    int m_handle;
    int m_port = 0;
    std::atomic<bool> m_over = false;
    QByteArray m_heard;
    std::thread m_thread;
};

const QByteArray wantsClearText("R\0\0\0\x08\0\0\0\x03", 9);
const QByteArray wantsMd5("R\0\0\0\x0c\0\0\0\x05salt", 13);
const QByteArray wantsScram("R\0\0\0\x17\0\0\0\x0aSCRAM-SHA-256\0\0", 24);

} // namespace

/// Who is let in, by which password; and to whom none is told.
class DoorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void passwordFile_opensTheDoor();
    void passwordFile_isRefused_data();
    void passwordFile_isRefused();
    void credential_opensTheDoor();
    void wrongPassword_isNotAllowed_andNotOutOfReach();
    void noPassword_saysWhereToPutOne();
    void missingDatabase_saysHowToMakeIt();
    void rightAuthority_opensTheDoor();
    void wrongProof_isOutOfReach_data();
    void wrongProof_isOutOfReach();
    void falseServer_isToldNoPassword_data();
    void falseServer_isToldNoPassword();
    void falseServer_onThisComputer_isToldAPasswordByOldLibpq();
    void silentServer_isOutOfReachInTime_data();
    void silentServer_isOutOfReachInTime();
    void keychain_thatIsNotThere_answersAtOnce();

private:
    QString write(const QString &name, const QByteArray &content, QFile::Permissions rights)
    {
        QFile file(m_folder.filePath(name));
        file.remove();
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("The test's folder takes no files.");
        file.setPermissions(rights);
        return file.fileName();
    }
    static Error answer(const Location &where)
    {
        try {
            Connection connection(where, Connection::Mode::ReadOnly);
            return {ErrorKind{}, u"in"_s};
        } catch (const StoreError &error) {
            return error.error();
        }
    }

    static constexpr QFile::Permissions mine = QFile::ReadOwner | QFile::WriteOwner;
    QTemporaryDir m_folder;
    std::unique_ptr<PostgresCluster> m_server;
    Location m_desk; // asks for a password
    QString m_password; // its file
};

void DoorTest::initTestCase()
{
    qputenv("HOME", QFile::encodeName(m_folder.path())); // no ~/.pgpass, no ~/.postgresql
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_folder.path()));
    m_server = std::make_unique<PostgresCluster>(PostgresCluster::Door::Guarded, QStringList{u"log_statement=all"_s});
    const Location admin{Location::Engine::Postgres, {}, u"bravo"_s, u"127.0.0.1"_s, u"shop"_s, m_server->port()};
    const auto made = must(prepareServer(admin, {{u"pc"_s}, {}, m_folder.filePath(u"passwords"_s), false}));
    m_password = made.logins.front().passwordFile;
    m_desk = admin;
    m_desk.user = made.logins.front().name;
}

void DoorTest::init()
{
    qunsetenv("BRAVOBOARD_PASSWORD_FILE");
    qunsetenv("CREDENTIALS_DIRECTORY");
}

void DoorTest::passwordFile_opensTheDoor()
{
    qputenv("BRAVOBOARD_PASSWORD_FILE", QFile::encodeName(m_password));
    QCOMPARE(answer(m_desk).message, u"in"_s);
}

void DoorTest::passwordFile_isRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("rights");
    const auto row = [](const char *name, const QByteArray &content, QFile::Permissions rights) {
        QTest::newRow(name) << content << static_cast<int>(rights);
    };
    row("the group may read it", canary, mine | QFile::ReadGroup);
    row("others may read it", canary, mine | QFile::ReadOther);
    row("others may write it", canary, mine | QFile::WriteOther);
    row("empty", "", mine);
    row("an empty line", "\n", mine);
    row("two lines", QByteArray(canary) + "\nmore\n", mine);
    row("too long", QByteArray(2000, 'x'), mine);
    row("a zero in it", QByteArray("a\0b", 3), mine);
}

void DoorTest::passwordFile_isRefused()
{
    QFETCH(QByteArray, content);
    QFETCH(int, rights);
    const QString path = write(u"file"_s, content, QFile::Permissions(rights));
    qputenv("BRAVOBOARD_PASSWORD_FILE", QFile::encodeName(path));
    const Error error = answer(m_desk);
    QCOMPARE(error.kind, ErrorKind::NotAllowed);
    QVERIFY2(
        error.message.contains(path) && !error.message.contains(QLatin1StringView(canary)), qPrintable(error.message));
    if (::geteuid() == 0) { // another's
        const QString theirs = write(u"theirs"_s, canary, mine);
        QCOMPARE(::chown(QFile::encodeName(theirs).constData(), 65534, 65534), 0);
        qputenv("BRAVOBOARD_PASSWORD_FILE", QFile::encodeName(theirs));
        QCOMPARE(answer(m_desk).kind, ErrorKind::NotAllowed);
    }
    const QString pipe = m_folder.filePath(u"pipe"_s);
    ::mkfifo(QFile::encodeName(pipe).constData(), 0600);
    qputenv("BRAVOBOARD_PASSWORD_FILE", QFile::encodeName(pipe));
    QCOMPARE(answer(m_desk).kind, ErrorKind::NotAllowed); // and does not wait
    qputenv("BRAVOBOARD_PASSWORD_FILE", "/not/there");
    QCOMPARE(answer(m_desk).kind, ErrorKind::NotAllowed);
}

void DoorTest::credential_opensTheDoor()
{
    QFile password(m_password);
    QVERIFY(password.open(QIODevice::ReadOnly));
    const QByteArray line = password.readAll();
    QVERIFY(QDir(m_folder.path()).mkpath(u"credentials"_s));
    qputenv("CREDENTIALS_DIRECTORY", QFile::encodeName(m_folder.filePath(u"credentials"_s)));
    qputenv("BRAVOBOARD_PASSWORD_FILE", QFile::encodeName(write(u"wrong"_s, canary, mine)));
    QCOMPARE(answer(m_desk).kind, ErrorKind::NotAllowed); // no credential of ours: the file it is
    // As systemd makes them: read-only, and the group's bits stand for an access list.
    for (const auto rights : {QFile::Permissions(QFile::ReadOwner), QFile::ReadOwner | QFile::ReadGroup}) {
        write(u"credentials/bravoboard-password"_s, line, rights);
        QCOMPARE(answer(m_desk).message, u"in"_s);
    }
    write(u"credentials/bravoboard-password"_s, line, QFile::ReadOwner | QFile::ReadOther);
    QCOMPARE(answer(m_desk).kind, ErrorKind::NotAllowed);
}

void DoorTest::wrongPassword_isNotAllowed_andNotOutOfReach()
{
    qputenv("BRAVOBOARD_PASSWORD_FILE", QFile::encodeName(write(u"wrong"_s, canary, mine)));
    const Error wrong = answer(m_desk);
    QCOMPARE(wrong.kind, ErrorKind::NotAllowed);
    QVERIFY(!wrong.message.contains(QLatin1StringView(canary)));
    Location nowhere = m_desk;
    nowhere.port = 1;
    const Error away = answer(nowhere);
    QCOMPARE(away.kind, ErrorKind::OutOfReach);
    QVERIFY(away.message.section(u'”', 1) != wrong.message.section(u'”', 1));
    Location stranger = m_desk;
    stranger.user = u"nobody_of_that_name"_s;
    QCOMPARE(answer(stranger).kind, ErrorKind::NotAllowed);
    QVERIFY(!m_server->log().contains(canary));
}

void DoorTest::noPassword_saysWhereToPutOne()
{
    const Error error = answer(m_desk);
    QCOMPARE(error.kind, ErrorKind::NotAllowed);
    QVERIFY2(error.message.contains("BRAVOBOARD_PASSWORD_FILE"_L1), qPrintable(error.message));
}

void DoorTest::missingDatabase_saysHowToMakeIt()
{
    Location where = m_desk;
    where.user = u"bravo"_s;
    where.database = u"not_there"_s;
    const Error error = answer(where);
    QCOMPARE(error.kind, ErrorKind::NotABoard);
    QVERIFY2(error.message.contains("server prepare"_L1), qPrintable(error.message));
}

void DoorTest::rightAuthority_opensTheDoor()
{
    qputenv("BRAVOBOARD_PASSWORD_FILE", QFile::encodeName(m_password));
    Location where =
        must(Location::parse(u"postgresql://%1@localhost:%2/shop?sslmode=verify-full&sslrootcert=%3"_s.arg(m_desk.user)
                                 .arg(m_desk.port)
                                 .arg(m_server->authority())));
    Connection connection(where, Connection::Mode::ReadOnly);
    QVERIFY(PQsslInUse(connection.handle()));
    QVERIFY(QDir(m_folder.path()).mkpath(u".postgresql"_s)); // and from its usual place
    const QString usual = m_folder.filePath(u".postgresql/root.crt"_s);
    QVERIFY(QFile::copy(m_server->authority(), usual));
    where.authority.clear();
    const Error error = answer(where);
    QVERIFY(QFile::remove(usual));
    QCOMPARE(error.message, u"in"_s);
}

void DoorTest::wrongProof_isOutOfReach_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("authority");
    QTest::newRow("another authority") << u"localhost"_s << m_server->otherAuthority();
    QTest::newRow("another host's name") << u"127.0.0.1"_s << m_server->authority();
    QTest::newRow("no authority") << u"localhost"_s << QString();
    QTest::newRow("no such file") << u"localhost"_s << u"/not/there.crt"_s;
}

void DoorTest::wrongProof_isOutOfReach()
{
    QFETCH(QString, host);
    QFETCH(QString, authority);
    qputenv("BRAVOBOARD_PASSWORD_FILE", QFile::encodeName(m_password));
    Location where = m_desk;
    where.host = host;
    where.verified = true;
    where.authority = authority;
    const Error error = answer(where);
    QCOMPARE(error.kind, ErrorKind::OutOfReach);
    QVERIFY2(error.message.contains("no password"_L1), qPrintable(error.message));
}

void DoorTest::falseServer_isToldNoPassword_data()
{
    QTest::addColumn<QByteArray>("toTls"); // the answer to "do you speak TLS?"
    QTest::addColumn<QByteArray>("toHello");
    QTest::newRow("no TLS, then clear text") << QByteArray("N") << wantsClearText;
    QTest::newRow("no TLS, then MD5") << QByteArray("N") << wantsMd5;
    QTest::newRow("no TLS, then SCRAM") << QByteArray("N") << wantsScram;
    QTest::newRow("clear text at once") << "N" + wantsClearText << wantsClearText;
    QTest::newRow("clear text instead of an answer") << wantsClearText << wantsClearText;
    QTest::newRow("TLS that is none") << "S" + wantsClearText << wantsClearText;
    QTest::newRow("an old server's error") << QByteArray("Eno TLS here\0", 13) << wantsClearText;
}

void DoorTest::falseServer_isToldNoPassword()
{
    QFETCH(QByteArray, toTls);
    QFETCH(QByteArray, toHello);
    FalseServer server([&](const QByteArray &, int packet) { return packet == 0 ? toTls : toHello; });
    qputenv("BRAVOBOARD_PASSWORD_FILE", QFile::encodeName(write(u"canary"_s, canary, mine)));
    Location where = m_desk;
    where.host = u"localhost"_s;
    where.port = server.port();
    where.verified = true;
    where.authority = m_server->authority();
    QCOMPARE(answer(where).kind, ErrorKind::OutOfReach);
    const QByteArray heard = server.heard();
    QVERIFY(heard.startsWith(QByteArray("\0\0\0\x08\x04\xd2\x16\x2f", 8))); // "do you speak TLS?"
    QVERIFY(!heard.contains(canary));
    QVERIFY(!heard.contains("SCRAM") && !heard.contains("md5"));
    QVERIFY(!heard.contains(m_desk.user.toUtf8())); // not even the login's name
    QVERIFY(!heard.contains(m_desk.database.toUtf8()));
}

/// Where an address on this computer asks for no proof, libpq before 16 cannot be kept from it; the guide says so. This
/// also shows that the false server hears what it is told.
void DoorTest::falseServer_onThisComputer_isToldAPasswordByOldLibpq()
{
    FalseServer server([](const QByteArray &, int packet) { return packet == 0 ? QByteArray("N") : wantsClearText; });
    qputenv("BRAVOBOARD_PASSWORD_FILE", QFile::encodeName(write(u"canary"_s, canary, mine)));
    Location where = m_desk;
    where.port = server.port();
    QVERIFY(answer(where).kind != ErrorKind{});
    QCOMPARE(server.heard().contains(canary), PQlibVersion() < 160000);
}

void DoorTest::silentServer_isOutOfReachInTime_data()
{
    QTest::addColumn<bool>("proven");
    QTest::newRow("with TLS") << true;
    QTest::newRow("without") << false;
}

void DoorTest::silentServer_isOutOfReachInTime()
{
    QFETCH(bool, proven);
    FalseServer server([](const QByteArray &, int) { return QByteArray(); });
    Location where = m_desk;
    where.port = server.port();
    where.verified = proven;
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(answer(where).kind, ErrorKind::OutOfReach);
    QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
}

void DoorTest::keychain_thatIsNotThere_answersAtOnce()
{
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < 3; ++i) // one after the other: none is stuck behind the one before
        QVERIFY(passwordInKeychain(m_desk).isEmpty());
    const Error error = refused(keepPassword(m_desk, canary));
    QCOMPARE(error.kind, ErrorKind::NotAllowed);
    QVERIFY(error.message.contains("chmod 600"_L1) && !error.message.contains(QLatin1StringView(canary)));
    QVERIFY(!forgetPassword(m_desk));
    QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
}

QTEST_GUILESS_MAIN(DoorTest)
#include "doortest.moc"
