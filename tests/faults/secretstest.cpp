#include "board/board.h"
#include "cli/program.h"
#include "store/connection.h"
#include "store/identitystore.h"
#include "store/secretkey.h"
#include "store/serveraccess.h"
#include "support/postgrescluster.h"
#include "support/testboard.h"

#include <QDirIterator>

#include <libpq-fe.h>

#include <array>

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;

namespace {

constexpr auto chiefPassword = "Canary-chief-91x";
constexpr auto wrongPassword = "Canary-wrong-44q";
constexpr auto typedPassword = "Canary-typed-63w";
constexpr auto managerSecret = "Canary-manager-27k";
constexpr auto wrongSecret = "Canary-guess-58z";
constexpr auto pin = "4815162342";
constexpr auto wrongPin = "9942017763";

} // namespace

/// Passwords and PINs are planted, everything is done with them that the program can do, and then all that anything
/// wrote is searched: files, the server's log and data, output, arguments and environments.
class SecretsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void secrets_areWrittenNowhere();

private:
    void makeChief();
    void prepare();
    void fillFromCommandLine();
    void provePeople(const Location &where, const QByteArray &passwordFile);
    void beAtDesk(Board &board, const Location &where, const SignIn &signedIn, const QString &secret);
    void seeActivity();
    void postFromCommandLine();
    void failToConnect();
    void openWindow(const QString &verb, const QString &login, const QString &passwordFile);
    QString address(const QString &user) const
    {
        return u"postgresql://%1@127.0.0.1:%2/shop"_s.arg(user).arg(m_server.port());
    }
    Ended run(const QStringList &arguments, const QByteArray &input = {})
    {
        const Ended ended = m_bravo.bare(arguments, input);
        m_seen += arguments.join(u' ').toUtf8() + '\n' + ended.out.toUtf8() + ended.err.toUtf8();
        return ended;
    }
    void use(const QString &passwordFile) { m_bravo.set(u"BRAVOBOARD_PASSWORD_FILE"_s, passwordFile); }
    QString secretFile(const QString &name, const QByteArray &secret)
    {
        QFile file(m_secret.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(secret + '\n') < 0)
            qFatal("The test's folder takes no files.");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        return file.fileName();
    }
    void search(const QByteArray &content, const QString &where);
    void searchFolder(const QString &folder);

    PostgresCluster m_server{PostgresCluster::Door::Guarded,
        {u"log_statement=all"_s, u"log_connections=on"_s, u"log_disconnections=on"_s, u"log_min_duration_statement=0"_s,
            u"log_error_verbosity=verbose"_s, u"log_min_messages=debug1"_s}};
    Program m_bravo;
    QTemporaryDir m_secret; // the only place where secrets may be
    QList<QByteArray> m_secrets;
    QByteArray m_seen; // what the programs said, and were started with
    QStringList m_found;
};

void SecretsTest::makeChief()
{
    const Location admin = must(Location::parse(u"postgresql://bravo@127.0.0.1:%1/postgres"_s.arg(m_server.port())));
    Connection server(admin, Connection::Mode::ReadWrite);
    const std::unique_ptr<char, decltype(&PQfreemem)> verifier(
        PQencryptPasswordConn(server.handle(), chiefPassword, "chief", "scram-sha-256"), &PQfreemem);
    server.execute(
        u"CREATE ROLE chief LOGIN CREATEROLE CREATEDB PASSWORD '%1'"_s.arg(QString::fromLatin1(verifier.get())));
}

void SecretsTest::prepare()
{
    use(secretFile(u"chief"_s, chiefPassword));
    const Ended prepared = run({u"server"_s, u"prepare"_s, address(u"chief"_s), u"--desk"_s, u"pc"_s, u"--kiosk"_s,
        u"wall"_s, u"--passwords"_s, m_secret.filePath(u"logins"_s)});
    QVERIFY2(prepared.code == 0, qPrintable(prepared.err));
    QVERIFY(prepared.out.contains("BRAVOBOARD_BOARD="_L1 + address(u"shop_desk_pc"_s)));
    for (const auto &login : {"shop_desk_pc"_L1, "shop_kiosk_wall"_L1}) {
        QFile file(m_secret.filePath("logins/"_L1 + login + ".password"_L1));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_secrets += file.readAll().trimmed();
        QVERIFY(m_secrets.back().size() > 20);
    }
    const Ended again = run({u"server"_s, u"prepare"_s, address(u"chief"_s)});
    QCOMPARE(again.code, 0);
    QVERIFY(again.err.contains("up to date"_L1));
    QCOMPARE(
        run({u"--board"_s, address(u"chief"_s), u"server"_s, u"logins"_s, u"--format"_s, u"json"_s}).json().size(), 2);
}

void SecretsTest::fillFromCommandLine()
{
    const QStringList board{u"--board"_s, address(u"chief"_s)};
    const Ended made = run(board + QStringList{u"init"_s, u"--name"_s, u"Shop"_s});
    QVERIFY2(made.code == 0, qPrintable(made.err));
    QCOMPARE(run(board + QStringList{u"people"_s, u"add"_s, u"Jonas Lind"_s, u"--role"_s, u"manager"_s}).code, 0);
    QCOMPARE(run(board + QStringList{u"people"_s, u"add"_s, u"Miriam Okafor"_s}).code, 0);
    const Ended posted = run(board
        + QStringList{u"post"_s, u"--by"_s, u"Jonas Lind"_s, u"--for"_s, u"Miriam Okafor"_s, u"--title"_s, u"Kestrel"_s,
            u"--story"_s, u"She found it."_s});
    QCOMPARE(posted.code, 0);
    QCOMPARE(run(board + QStringList{u"vote"_s, posted.word(), u"--as"_s, u"Jonas Lind"_s}).code, 0);
}

/// Secrets are given and tried, right and wrong, in this process: by the owner, and at a desk.
void SecretsTest::provePeople(const Location &where, const QByteArray &passwordFile)
{
    qputenv("BRAVOBOARD_PASSWORD_FILE", passwordFile);
    Board board = must(Board::open(where));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const Employee &one : must(board.roster()).employees) {
        const bool manager = one.role == Role::Manager;
        // A desk may not set them; the owner did so before.
        (void)board.setSecret(one.id, QString::fromLatin1(manager ? managerSecret : pin), now);
        (void)board.signIn(one.id, QString::fromLatin1(manager ? wrongSecret : wrongPin), now);
        const QString secret = QString::fromLatin1(manager ? managerSecret : pin);
        const auto signedIn = board.signIn(one.id, secret, now);
        if (!signedIn)
            m_seen += signedIn.error().message.toUtf8();
        else if (!signedIn->token.isEmpty())
            beAtDesk(board, where, *signedIn, secret);
        (void)board.signOut();
    }
    qunsetenv("BRAVOBOARD_PASSWORD_FILE");
}

/// Token, ticket and the key that is derived from the secret are secrets, too; so is the next key.
void SecretsTest::beAtDesk(Board &board, const Location &where, const SignIn &signedIn, const QString &secret)
{
    const QString id = signedIn.person.id;
    const auto key = [&] {
        Connection desk(where, Connection::Mode::ReadOnly);
        return derivedKey(secret, IdentityStore(desk).challenge(id).value_or(QByteArray()));
    };
    m_secrets += {signedIn.token.toUtf8(), signedIn.ticket.toUtf8(), key()};
    must(board.actUnder(signedIn.ticket));
    must(board.actUnder(signedIn.token));
    seeActivity();
    must(board.setSecret(id, secret, QDateTime::currentDateTimeUtc()));
    m_secrets += key();
    seeActivity();
}

/// What everybody's last statement was, as whoever may see it all sees it.
void SecretsTest::seeActivity()
{
    const Location admin = must(Location::parse(u"postgresql://bravo@127.0.0.1:%1/postgres"_s.arg(m_server.port())));
    const QByteArray all = Connection(admin, Connection::Mode::ReadOnly)
                               .value(u"SELECT string_agg(query, ' ') FROM pg_stat_activity"_s)
                               .toByteArray();
    QVERIFY(all.contains("pg_stat_activity"));
    m_seen += all;
}

void SecretsTest::failToConnect()
{
    use(secretFile(u"wrong"_s, wrongPassword));
    QCOMPARE(run({u"--board"_s, address(u"shop_desk_pc"_s), u"incidents"_s}).code, 3);
    QCOMPARE(run({u"server"_s, u"prepare"_s, address(u"chief"_s)}).code, 3);
    QCOMPARE(run({u"--board"_s, u"postgresql://chief@127.0.0.1:1/shop"_s, u"incidents"_s}).code, 4);
    QFile(m_secret.filePath(u"wrong"_s)).setPermissions(QFile::ReadOwner | QFile::ReadOther);
    QCOMPARE(run({u"--board"_s, address(u"chief"_s), u"incidents"_s}).code, 3);
    QCOMPARE(
        run({u"--board"_s, address(u"chief"_s), u"password"_s, u"set"_s}, QByteArray(typedPassword) + '\n').code, 3);
    QCOMPARE(run({u"--board"_s, address(u"chief"_s), u"password"_s, u"set"_s}).code, 2);
}

void SecretsTest::postFromCommandLine()
{
    use(m_secret.filePath(u"logins/shop_desk_pc.password"_s));
    const QStringList post{u"--board"_s, address(u"shop_desk_pc"_s), u"post"_s, u"--by"_s, u"Miriam Okafor"_s,
        u"--for"_s, u"Jonas Lind"_s, u"--title"_s, u"From the desk"_s, u"--story"_s, u"What happened."_s};
    QCOMPARE(run(post, QByteArray(wrongPin) + '\n').code, 3);
    m_bravo.set(u"BRAVOBOARD_PIN_FILE"_s, secretFile(u"pin"_s, pin));
    const Ended posted = run(post);
    QVERIFY2(posted.code == 0, qPrintable(posted.err));
    m_bravo.set(u"BRAVOBOARD_PIN_FILE"_s, {});
}

void SecretsTest::openWindow(const QString &verb, const QString &login, const QString &passwordFile)
{
    use(passwordFile);
    const QByteArray comes = "connection authorized: user=" + login.toUtf8();
    const auto before = m_server.log().count(comes);
    QProcess window;
    m_bravo.start(window, {u"--board"_s, address(login), verb});
    QVERIFY(window.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(m_server.log().count(comes) > before, 20'000);
    QTest::qWait(1500); // whatever it writes once it is there
    for (const auto &what : {"cmdline"_L1, "environ"_L1}) {
        QFile file(u"/proc/%1/%2"_s.arg(window.processId()).arg(what));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(!content.isEmpty());
        search(content, verb + "'s "_L1 + what);
    }
    window.terminate();
    if (!window.waitForFinished(10'000))
        window.kill();
    m_seen += window.readAllStandardOutput() + window.readAllStandardError();
}

void SecretsTest::search(const QByteArray &content, const QString &where)
{
    for (const QByteArray &secret : std::as_const(m_secrets)) {
        const QString text = QString::fromLatin1(secret);
        const QByteArray wide(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        for (const QByteArray &form : {secret, secret.toHex(), secret.toBase64().chopped(3), wide}) {
            if (content.contains(form))
                m_found += u"%1 in %2"_s.arg(text, where);
        }
    }
}

void SecretsTest::searchFolder(const QString &folder)
{
    int files = 0;
    for (QDirIterator it(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
         it.hasNext();) {
        QFile file(it.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        ++files;
        search(file.readAll(), file.fileName());
    }
    QVERIFY(files > 0);
}

void SecretsTest::secrets_areWrittenNowhere()
{
    m_secrets = {chiefPassword, wrongPassword, typedPassword, managerSecret, wrongSecret, pin, wrongPin};
    m_bravo.set(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    makeChief();
    prepare();
    fillFromCommandLine();
    provePeople(must(Location::parse(address(u"chief"_s))), QFile::encodeName(m_secret.filePath(u"chief"_s)));
    const QString chief = m_secret.filePath(u"chief"_s);
    if (accessStatements(u"shop"_s).isEmpty()) { // until there are any, a desk and a kiosk may not even look
        openWindow(u"kiosk"_s, u"chief"_s, chief);
        openWindow(u"desk"_s, u"chief"_s, chief);
    } else {
        const QString desk = m_secret.filePath(u"logins/shop_desk_pc.password"_s);
        provePeople(must(Location::parse(address(u"shop_desk_pc"_s))), QFile::encodeName(desk));
        postFromCommandLine();
        openWindow(u"kiosk"_s, u"shop_kiosk_wall"_s, m_secret.filePath(u"logins/shop_kiosk_wall.password"_s));
        openWindow(u"desk"_s, u"shop_desk_pc"_s, desk);
    }
    m_bravo.makeBoard(); // a file, in the program's home
    provePeople(Location::file(m_bravo.board()), {});
    failToConnect();
    m_server.administer(u"CHECKPOINT"_s); // the server's tables are on the disk

    searchFolder(m_secret.path()); // where they may be, they are found
    QVERIFY(m_found.size() >= 4);
    m_found.clear();
    search(m_seen, u"what the programs said"_s);
    searchFolder(m_bravo.path(u"."_s));
    searchFolder(m_server.folder());
    // The search finds what is there: the log holds statements and verifiers, and a file a story.
    const QByteArray log = m_server.log();
    QVERIFY(log.contains("Kestrel") && log.contains("SCRAM-SHA-256$"));
    m_found.removeDuplicates();
    QVERIFY2(m_found.isEmpty(), qPrintable(m_found.join(u'\n')));
}

QTEST_GUILESS_MAIN(SecretsTest)
#include "secretstest.moc"
