#include "store/serverlogins.h"

#include "store/connection.h"
#include "store/error.h"
#include "store/libpq.h"
#include "store/migrations.h"
#include "store/query.h"
#include "store/serverroles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <sodium.h>

#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

struct LoginWords {
    Q_DECLARE_TR_FUNCTIONS(bravo::Store)
};

/// 144 random bits, as text that needs no quoting anywhere.
QByteArray randomPassword()
{
    std::array<unsigned char, 18> bytes{};
    if (sodium_init() < 0)
        throw StoreError(
            ErrorKind::Failed, LoginWords::tr("This computer gives no random numbers, so no password was made."));
    randombytes_buf(bytes.data(), bytes.size());
    const auto raw = QByteArray::fromRawData(reinterpret_cast<const char *>(bytes.data()), bytes.size());
    QByteArray text = raw.toBase64(QByteArray::Base64UrlEncoding);
    sodium_memzero(bytes.data(), bytes.size());
    return text;
}

/// What the server keeps instead of the password, made on this side: so it never sees the password, nor does its log.
QString verifierOf(Connection &server, const QString &login, const QByteArray &password)
{
    const std::unique_ptr<char, decltype(&::PQfreemem)> verifier(
        pq().PQencryptPasswordConn(server.handle(), password.constData(), login.toUtf8().constData(), "scram-sha-256"),
        pq().PQfreemem);
    if (!verifier)
        throw StoreError(ErrorKind::Failed, LoginWords::tr("The password could not be prepared for the server."));
    return QString::fromLatin1(verifier.get());
}

/// The password on the disk, under a name that is not yet its own.
QString writePassword(const QString &folder, const QString &login, const QByteArray &password)
{
    const QDir dir(folder);
    const bool there = dir.exists();
    if (!there && !QDir().mkpath(folder))
        throw StoreError(ErrorKind::Failed, LoginWords::tr("The folder “%1” cannot be made.").arg(folder));
    if (!there)
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QFile file(dir.filePath(login + ".password.new"_L1));
    file.remove();
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner)
        || file.write(password + '\n') != password.size() + 1 || !file.flush())
        throw StoreError(ErrorKind::Failed, LoginWords::tr("“%1” cannot be written.").arg(file.fileName()));
    return file.fileName();
}

/// Limits that keep one broken PC from hurting the others. What hangs on a dead line is gone within a minute.
void limit(Connection &server, const QString &database, const QString &login)
{
    static constexpr std::array settings{"statement_timeout = '60s'", "lock_timeout = '5s'",
        "idle_in_transaction_session_timeout = '60s'", "tcp_keepalives_idle = 20", "tcp_keepalives_interval = 5",
        "tcp_keepalives_count = 4", "tcp_user_timeout = '40s'"};
    for (const char *setting : settings)
        server.execute(u"ALTER ROLE %1 IN DATABASE %2 SET %3"_s.arg(
            quotedName(login), quotedName(database), QString::fromLatin1(setting)));
}

QString groupOf(const QString &database, ServerLogin::Kind kind)
{
    const ServerRoles roles = rolesOf(database);
    return kind == ServerLogin::Kind::Desk ? roles.desk : roles.kiosk;
}

bool exists(Connection &server, const QString &role)
{
    return server.value(u"SELECT count(*) FROM pg_roles WHERE rolname = %1"_s.arg(quotedText(role))).toInt() > 0;
}

bool isMember(Connection &server, const QString &login, const QString &group)
{
    return server
               .value(u"SELECT count(*) FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid "
                      "JOIN pg_roles u ON u.oid = m.member WHERE g.rolname = %1 AND u.rolname = %2 AND u.rolcanlogin"_s
                          .arg(quotedText(group), quotedText(login)))
               .toInt()
        > 0;
}

/// With them go their tickets: another login of this name, later, is another PC.
void endSignIns(const Location &admin, const QString &login)
{
    Connection board(admin, Connection::Mode::ReadWrite);
    if (schemaVersionOf(board) < 2) // before there were any
        return;
    Query(board, u"DELETE FROM sign_ins WHERE login = :login"_s).bind(u":login"_s, login).run();
}

Connection maintenanceOf(Location admin)
{
    admin.database = u"postgres"_s;
    return Connection(admin, Connection::Mode::ReadWrite);
}

} // namespace

bool isPlaceName(const QString &name)
{
    static const QRegularExpression form(u"\\A[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]{0,39}\\z"_s);
    return form.match(name).hasMatch();
}

ServerLogin makeLogin(Connection &server, const QString &database, ServerLogin::Kind kind, const QString &place,
    const QString &folder, bool newPassword)
{
    const QString group = groupOf(database, kind);
    ServerLogin login{.name = loginName(group, place), .kind = kind};
    const bool there = exists(server, login.name);
    if (there && !isMember(server, login.name, group))
        throw StoreError(ErrorKind::Failed,
            LoginWords::tr("There is a role “%1” already that is not this board's; it was left as it is.")
                .arg(login.name));
    if (there && !newPassword)
        return login;
    QByteArray password = randomPassword();
    // On the disk first: a login whose password nobody has would be of no use.
    const QString file = writePassword(folder, login.name, password);
    try {
        const QString verifier = verifierOf(server, login.name, password);
        sodium_memzero(password.data(), static_cast<size_t>(password.size()));
        if (!there)
            server.execute(u"CREATE ROLE %1 LOGIN INHERIT CONNECTION LIMIT 20 IN ROLE %2"_s.arg(
                quotedName(login.name), quotedName(group)));
        server.execute(u"ALTER ROLE %1 PASSWORD %2"_s.arg(quotedName(login.name), quotedText(verifier)));
        limit(server, database, login.name);
    } catch (...) {
        QFile::remove(file);
        throw;
    }
    login.made = true;
    login.passwordFile = file.chopped(4);
    QFile::remove(login.passwordFile);
    if (!QFile::rename(file, login.passwordFile))
        login.passwordFile = file;
    return login;
}

Result<QList<ServerLogin>> serverLogins(const Location &admin)
{
    try {
        Connection server = maintenanceOf(admin);
        QList<ServerLogin> logins;
        for (const auto kind : {ServerLogin::Kind::Desk, ServerLogin::Kind::Kiosk}) {
            Query query(server,
                u"SELECT u.rolname, (SELECT count(*) FROM pg_stat_activity a WHERE a.usename = u.rolname) "
                "FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid JOIN pg_roles u ON u.oid = m.member "
                "WHERE g.rolname = :role ORDER BY u.rolname"_s);
            query.bind(u":role"_s, groupOf(admin.database, kind)).run();
            while (query.next())
                logins +=
                    ServerLogin{.name = query.text(0), .kind = kind, .connections = static_cast<int>(query.number(1))};
        }
        return logins;
    } catch (const StoreError &error) {
        return tl::unexpected(error.error());
    }
}

Result<void> removeServerLogin(const Location &admin, const QString &login)
{
    try {
        Connection server = maintenanceOf(admin);
        const ServerRoles roles = rolesOf(admin.database);
        if (!isMember(server, login, roles.desk) && !isMember(server, login, roles.kiosk))
            return failure(ErrorKind::Failed,
                LoginWords::tr("This board has no login “%1”. To see them: bravoboard server logins").arg(login));
        const QString name = quotedName(login);
        server.execute(u"ALTER ROLE %1 NOLOGIN"_s.arg(name));
        server.execute(u"GRANT %1 TO CURRENT_USER"_s.arg(name)); // only members may end a role's connections
        server.value(u"SELECT count(pg_terminate_backend(pid, 5000)) FROM pg_stat_activity WHERE usename = %1"_s.arg(
            quotedText(login)));
        endSignIns(admin, login);
        server.execute(u"DROP ROLE %1"_s.arg(name));
        return {};
    } catch (const StoreError &error) {
        return tl::unexpected(error.error());
    }
}

} // namespace bravo
