#include "store/serverprepare.h"

#include "store/connection.h"
#include "store/error.h"
#include "store/serverroles.h"
#include "support/storetest.h"

#include <libpq-fe.h>

#include <array>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;

/// What `server prepare` makes, of nothing, of an old board, by whom, and how often.
class ServerPrepareTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void names_fitInto63Bytes();
    void prepare_makesDatabaseRolesAndSchema();
    void again_changesNothing();
    void brokenRights_areMendedAndSaid();
    void twoAtOnce_exactlyOneDoesIt();
    void anyLegalName_works_data();
    void anyLegalName_works();
    void adminWithoutSuperuser_isEnough();
    void loginWithoutRights_isRefused();
    void preparedDatabase_takesABoard();
    void olderBoard_becomesTheOwners();
    void foreignDatabase_isLeftAlone();
    void foreignRole_isLeftAlone();
    void wrongWishes_areWrongUsage();
    void logins_signInByTheirPasswordAlone();
    void logins_areLeftAloneUnlessANewPasswordIsWished();
    void logins_areListedAndRemoved();

private:
    /// Where there is no database yet, on the cluster that takes anyone.
    Location freshName()
    {
        return {Location::Engine::Postgres, {}, u"bravo"_s, u"127.0.0.1"_s, u"shop%1"_s.arg(++m_names),
            PostgresCluster::shared().port()};
    }
    static QVariant ask(const Location &where, const QString &sql)
    {
        return Connection(where, Connection::Mode::ReadWrite).value(sql);
    }
    static PostgresCluster &guarded()
    {
        static PostgresCluster cluster(PostgresCluster::Door::Guarded);
        return cluster;
    }
    static bool letsIn(const Location &where, const QByteArray &password)
    {
        const QString text = u"host=127.0.0.1 port=%1 user='%2' dbname='%3' connect_timeout=5"_s.arg(where.port)
                                 .arg(where.user, where.database);
        PGconn *connection = PQconnectdb((text.toUtf8() + " password='" + password + "'").constData());
        const bool in = PQstatus(connection) == CONNECTION_OK;
        PQfinish(connection);
        return in;
    }
    static QByteArray passwordIn(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
    }

    int m_names = 0;
    QTemporaryDir m_folder;
};

void ServerPrepareTest::names_fitInto63Bytes()
{
    QCOMPARE(rolesOf(u"shop"_s), (ServerRoles{u"shop_owner"_s, u"shop_desk"_s, u"shop_kiosk"_s}));
    QCOMPARE(loginName(u"shop_desk"_s, u"pc-7"_s), u"shop_desk_pc-7"_s);
    const QString longest = u"ü"_s.repeated(31);
    const ServerRoles one = rolesOf(longest + u'a');
    const ServerRoles other = rolesOf(longest + u'b');
    for (const QString &name : {one.owner, one.desk, one.kiosk, other.owner, loginName(one.desk, u"pc"_s.repeated(20)),
             loginName(one.desk, u"ü"_s.repeated(40))})
        QVERIFY2(name.toUtf8().size() <= 63 && !name.contains(QChar::ReplacementCharacter), qPrintable(name));
    QVERIFY(one.owner.endsWith("_owner"_L1) && one.owner != other.owner);
    QVERIFY(loginName(one.desk, u"pc1"_s) != loginName(one.desk, u"pc2"_s));
}

void ServerPrepareTest::prepare_makesDatabaseRolesAndSchema()
{
    const Location admin = freshName();
    const ServerRoles roles = rolesOf(admin.database);
    QVERIFY(must(prepareServer(admin, {})).changed);
    const auto all = [&](const QString &sql) { return ask(admin, sql).toInt(); };
    QCOMPARE(ask(admin, u"SELECT current_user"_s).toString(), roles.owner); // though it is a superuser who came
    QCOMPARE(ask(admin,
                 u"SELECT pg_get_userbyid(datdba) || pg_encoding_to_char(encoding) FROM pg_database WHERE "
                 "datname = current_database()"_s)
                 .toString(),
        roles.owner + "UTF8"_L1);
    QCOMPARE(
        all(u"SELECT count(*) FROM pg_roles WHERE rolname IN ('%1', '%2', '%3') AND NOT (rolcanlogin OR rolsuper OR "
            "rolcreaterole OR rolcreatedb OR rolbypassrls OR rolreplication)"_s.arg(
                roles.owner, roles.desk, roles.kiosk)),
        3);
    QVERIFY(all(u"SELECT count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'"_s) > 15);
    QCOMPARE(all(u"SELECT count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace AND "
                 "pg_get_userbyid(relowner) <> '%1'"_s.arg(roles.owner)),
        0);
    QCOMPARE(
        all(u"SELECT count(*) FROM pg_database, aclexplode(datacl) WHERE datname = current_database() AND grantee = 0"_s),
        0);
    for (const QString &group : {roles.desk, roles.kiosk}) {
        QCOMPARE(
            all(u"SELECT CAST(has_database_privilege('%1', current_database(), 'CONNECT') AS int)"_s.arg(group)), 1);
        for (const auto &right : {"CREATE"_L1, "TEMP"_L1})
            QCOMPARE(
                all(u"SELECT CAST(has_database_privilege('%1', current_database(), '%2') AS int)"_s.arg(group, right)),
                0);
        QCOMPARE(all(u"SELECT CAST(has_schema_privilege('%1', 'public', 'CREATE') AS int)"_s.arg(group)), 0);
    }
}

void ServerPrepareTest::again_changesNothing()
{
    const Location admin = freshName();
    QVERIFY(must(prepareServer(admin, {})).changed);
    QVERIFY(!must(prepareServer(admin, {})).changed);
    must(Board::create(admin, {u"Shop"_s, QTimeZone("Europe/Berlin")}));
    QVERIFY(!must(prepareServer(admin, {})).changed);
    QCOMPARE(must(must(Board::open(admin)).info()).name, u"Shop"_s);
}

void ServerPrepareTest::brokenRights_areMendedAndSaid()
{
    const Location admin = freshName();
    must(prepareServer(admin, {}));
    PostgresCluster::shared().administer(u"GRANT ALL ON DATABASE %1 TO PUBLIC"_s.arg(admin.database));
    PostgresCluster::shared().administer(u"REVOKE CONNECT ON DATABASE %1 FROM %1_desk"_s.arg(admin.database));
    QVERIFY(must(prepareServer(admin, {})).changed);
    QVERIFY(!must(prepareServer(admin, {})).changed);
    QCOMPARE(ask(admin,
                 u"SELECT count(*) FROM pg_database, aclexplode(datacl) WHERE datname = current_database() AND "
                 "grantee = 0"_s)
                 .toInt(),
        0);
}

void ServerPrepareTest::twoAtOnce_exactlyOneDoesIt()
{
    const Location admin = freshName();
    std::array<Result<PrepareReport>, 4> reports;
    std::vector<std::thread> threads;
    for (auto &report : reports)
        threads.emplace_back([&report, admin] { report = prepareServer(admin, {}); });
    for (std::thread &thread : threads)
        thread.join();
    int did = 0;
    for (const auto &report : reports)
        did += must(report).changed ? 1 : 0;
    QCOMPARE(did, 1);
}

void ServerPrepareTest::anyLegalName_works_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : {u"Harbour Hotel"_s, u"front-desk"_s, u"o'clock \"8\""_s, u"a%1b%2\\c"_s, u"select"_s,
             u"größe.é"_s, u"x"_s.repeated(63), u"ü"_s.repeated(31), u"None"_s, u"-- ;"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void ServerPrepareTest::anyLegalName_works()
{
    QFETCH(QString, name);
    Location admin = freshName();
    admin.database = name;
    PrepareWish wish{{u"Front.1"_s}, {u"wall"_s}, m_folder.filePath(u"odd"_s), false};
    const PrepareReport report = must(prepareServer(admin, wish));
    QVERIFY(report.changed);
    QCOMPARE(report.logins.size(), 2);
    QVERIFY(!must(prepareServer(admin, wish)).changed);
    QVERIFY(Location::parse(admin.display()) == admin);
    must(Board::create(admin, {u"Shop"_s, QTimeZone::utc()}));
    Location desk = admin;
    desk.user = report.logins.front().name;
    QCOMPARE(ask(desk, u"SELECT current_user"_s).toString(), desk.user);
    for (const ServerLogin &login : report.logins)
        must(removeServerLogin(admin, login.name));
}

void ServerPrepareTest::adminWithoutSuperuser_isEnough()
{
    PostgresCluster::shared().administer(u"CREATE ROLE manager LOGIN CREATEROLE CREATEDB"_s);
    Location admin = freshName();
    admin.user = u"manager"_s;
    const PrepareWish wish{{u"pc"_s}, {}, m_folder.filePath(u"lesser"_s), false};
    const PrepareReport report = must(prepareServer(admin, wish));
    QVERIFY(report.changed);
    QVERIFY(!must(prepareServer(admin, wish)).changed);
    TestBoard board(admin);
    board.post(u"One"_s);
    QCOMPARE(ask(admin,
                 u"SELECT count(*) FROM pg_tables WHERE schemaname = 'public' AND tableowner <> '%1_owner'"_s.arg(
                     admin.database))
                 .toInt(),
        0);
    must(removeServerLogin(admin, report.logins.front().name));
}

void ServerPrepareTest::loginWithoutRights_isRefused()
{
    PostgresCluster::shared().administer(u"CREATE ROLE anybody LOGIN"_s);
    Location admin = freshName();
    admin.user = u"anybody"_s;
    const Error error = refused(prepareServer(admin, {}));
    QCOMPARE(error.kind, ErrorKind::NotAllowed);
    QVERIFY2(error.message.contains("CREATEROLE"_L1), qPrintable(error.message));
}

void ServerPrepareTest::preparedDatabase_takesABoard()
{
    const Location admin = freshName();
    must(prepareServer(admin, {}));
    const Error empty = refused(Board::open(admin));
    QCOMPARE(empty.kind, ErrorKind::NotABoard);
    TestBoard board(admin);
    board.post(u"One"_s);
    QCOMPARE(must(board->info()).incidents, 1);
    QCOMPARE(refused(Board::create(admin, {u"Again"_s, QTimeZone::utc()})).kind, ErrorKind::Failed);
    QCOMPARE(must(must(Board::open(admin)).info()).incidents, 1);
}

void ServerPrepareTest::olderBoard_becomesTheOwners()
{
    const Location admin = PostgresCluster::shared().freshDatabase();
    TestBoard board(admin); // as made before there were owners
    board.post(u"Kept"_s);
    QVERIFY(must(prepareServer(admin, {})).changed);
    QVERIFY(!must(prepareServer(admin, {})).changed);
    const QString owner = rolesOf(admin.database).owner;
    QCOMPARE(ask(admin,
                 u"SELECT count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace AND "
                 "pg_get_userbyid(relowner) <> '%1'"_s.arg(owner))
                 .toInt(),
        0);
    QCOMPARE(ask(admin,
                 u"SELECT count(*) FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND "
                 "pg_get_userbyid(proowner) <> '%1'"_s.arg(owner))
                 .toInt(),
        0);
    Board again = must(Board::open(admin));
    QCOMPARE(must(again.incidents({})).front().title, u"Kept"_s);
}

void ServerPrepareTest::foreignDatabase_isLeftAlone()
{
    const Location admin = PostgresCluster::shared().freshDatabase();
    ask(admin, u"CREATE TABLE settings (key text, value text)"_s);
    const Error error = refused(prepareServer(admin, {}));
    QCOMPARE(error.kind, ErrorKind::Failed);
    QVERIFY2(error.message.contains("left as it is"_L1), qPrintable(error.message));
    QCOMPARE(ask(admin, u"SELECT count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace"_s).toInt(), 1);
    QCOMPARE(
        ask(admin, u"SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = current_database()"_s).toString(),
        u"bravo"_s);
}

void ServerPrepareTest::foreignRole_isLeftAlone()
{
    const Location admin = freshName();
    PostgresCluster::shared().administer(u"CREATE ROLE %1_owner LOGIN"_s.arg(admin.database));
    QCOMPARE(refused(prepareServer(admin, {})).kind, ErrorKind::Failed);
    const Location other = freshName();
    PostgresCluster::shared().administer(u"CREATE ROLE %1_desk_pc LOGIN"_s.arg(other.database));
    const Error error = refused(prepareServer(other, {{u"pc"_s}, {}, m_folder.filePath(u"foreign"_s), false}));
    QCOMPARE(error.kind, ErrorKind::Failed);
    QVERIFY(QDir(m_folder.filePath(u"foreign"_s)).isEmpty());
}

void ServerPrepareTest::wrongWishes_areWrongUsage()
{
    Location admin = freshName();
    for (const QString &place : {u"a/b"_s, u"../x"_s, u""_s, u"a b"_s, u"x"_s.repeated(41), u"a\nb"_s})
        QCOMPARE(refused(prepareServer(admin, {{place}, {}, m_folder.path(), false})).kind, ErrorKind::Usage);
    QCOMPARE(refused(prepareServer(admin, {{u"pc"_s}, {}, {}, false})).kind, ErrorKind::Usage);
    for (const QString &name : {u"postgres"_s, u"template1"_s, u"pg_shop"_s, u"x"_s.repeated(64)}) {
        admin.database = name;
        QCOMPARE(refused(prepareServer(admin, {})).kind, ErrorKind::Usage);
    }
    QCOMPARE(refused(prepareServer(Location::file(u"/tmp/x.bravo"_s), {})).kind, ErrorKind::Usage);
}

void ServerPrepareTest::logins_signInByTheirPasswordAlone()
{
    Location admin = freshName();
    admin.port = guarded().port();
    const QString folder = m_folder.filePath(u"new/passwords"_s);
    const PrepareReport report = must(prepareServer(admin, {{u"pc1"_s, u"pc2"_s}, {u"wall"_s}, folder, false}));
    QCOMPARE(report.logins.size(), 3);
    const QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(folder) & others));
    QStringList passwords;
    for (const ServerLogin &login : report.logins) {
        QCOMPARE(login.passwordFile, folder + u'/' + login.name + ".password"_L1);
        QVERIFY(!(QFile::permissions(login.passwordFile) & others));
        const QByteArray password = passwordIn(login.passwordFile);
        QVERIFY(password.size() >= 22);
        passwords += QString::fromLatin1(password);
        Location where = admin;
        where.user = login.name;
        QVERIFY(letsIn(where, password));
        QVERIFY(!letsIn(where, password + 'x'));
        where.database = u"postgres"_s;
        QCOMPARE(ask(admin,
                     u"SELECT count(*) FROM pg_roles WHERE rolname = '%1' AND rolcanlogin AND rolinherit AND NOT "
                     "(rolsuper OR rolcreaterole OR rolcreatedb OR rolbypassrls OR rolreplication)"_s.arg(login.name))
                     .toInt(),
            1);
    }
    passwords.removeDuplicates();
    QCOMPARE(passwords.size(), 3);
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 3);
    const QByteArray log = guarded().log();
    for (const QString &password : passwords)
        QVERIFY(!log.contains(password.toLatin1()));
}

void ServerPrepareTest::logins_areLeftAloneUnlessANewPasswordIsWished()
{
    Location admin = freshName();
    admin.port = guarded().port();
    PrepareWish wish{{u"pc"_s}, {}, m_folder.filePath(u"again"_s), false};
    const ServerLogin first = must(prepareServer(admin, wish)).logins.front();
    Location desk = admin;
    desk.user = first.name;
    const QByteArray old = passwordIn(first.passwordFile);
    const PrepareReport second = must(prepareServer(admin, wish));
    QVERIFY(!second.changed && !second.logins.front().made && second.logins.front().passwordFile.isEmpty());
    QCOMPARE(passwordIn(first.passwordFile), old);
    wish.newPasswords = true;
    QVERIFY(must(prepareServer(admin, wish)).logins.front().made);
    const QByteArray fresh = passwordIn(first.passwordFile);
    QVERIFY(fresh != old && letsIn(desk, fresh) && !letsIn(desk, old));
}

void ServerPrepareTest::logins_areListedAndRemoved()
{
    Location admin = freshName();
    must(prepareServer(admin, {{u"b"_s, u"a"_s}, {u"wall"_s}, m_folder.filePath(u"listed"_s), false}));
    Location desk = admin;
    desk.user = admin.database + "_desk_a"_L1;
    Connection open(desk, Connection::Mode::ReadWrite);
    const QList<ServerLogin> logins = must(serverLogins(admin));
    QCOMPARE(logins.size(), 3);
    QCOMPARE(logins[0].name, desk.user);
    QCOMPARE(logins[0].connections, 1);
    QCOMPARE(logins[2].kind, ServerLogin::Kind::Kiosk);
    TestBoard board(admin);
    Connection owner(admin, Connection::Mode::ReadWrite);
    for (const QString &login : {desk.user, admin.database + "_desk_b"_L1})
        owner.execute(
            u"INSERT INTO sign_ins SELECT '\\x0%1', '\\x1%1', id, '%2', now(), now(), NULL FROM employees LIMIT 1"_s
                .arg(login.endsWith(u'a') ? 1 : 2)
                .arg(login));
    must(removeServerLogin(admin, desk.user));
    QCOMPARE(owner.value(u"SELECT string_agg(login, ' ') FROM sign_ins"_s).toString(), admin.database + "_desk_b"_L1);
    QVERIFY_THROWS_EXCEPTION(StoreError, open.value(u"SELECT 1"_s));
    QVERIFY(!Board::open(desk));
    QCOMPARE(must(serverLogins(admin)).size(), 2);
    for (const QString &other : {desk.user, u"bravo"_s, admin.database + "_owner"_L1, admin.database + "_desk"_L1})
        QCOMPARE(refused(removeServerLogin(admin, other)).kind, ErrorKind::Failed);
}

QTEST_GUILESS_MAIN(ServerPrepareTest)
#include "serverpreparetest.moc"
