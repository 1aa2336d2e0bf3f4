#include "store/serverprepare.h"

#include "store/boardfile.h"
#include "store/connection.h"
#include "store/error.h"
#include "store/migrations.h"
#include "store/query.h"
#include "store/serveraccess.h"
#include "store/serverroles.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

struct PrepareWords {
    Q_DECLARE_TR_FUNCTIONS(bravo::Store)
};

[[noreturn]] void refuse(const QString &sentence)
{
    throw StoreError(ErrorKind::Failed, sentence);
}

/// All that a preparation may change in a database, as one number: who owns what, who may do what, and by which code.
constexpr auto fingerprint = uR"(
    SELECT md5(string_agg(line, E'\n' ORDER BY line)) FROM (
        SELECT concat_ws(' ', 'relation', relname, relkind, relowner, relrowsecurity, relforcerowsecurity,
            (SELECT string_agg(x::text, ' ' ORDER BY x::text) FROM aclexplode(relacl) x)) AS line
            FROM pg_class WHERE relnamespace = 'public'::regnamespace
        UNION ALL SELECT concat_ws(' ', 'column', attrelid, attname,
            (SELECT string_agg(x::text, ' ' ORDER BY x::text) FROM aclexplode(attacl) x))
            FROM pg_attribute WHERE attacl IS NOT NULL AND attrelid IN
                (SELECT oid FROM pg_class WHERE relnamespace = 'public'::regnamespace)
        UNION ALL SELECT concat_ws(' ', 'function', proname, proowner, prosecdef, provolatile,
            pg_get_function_arguments(oid), pg_get_function_result(oid), proconfig::text, prosrc,
            (SELECT string_agg(x::text, ' ' ORDER BY x::text) FROM aclexplode(proacl) x))
            FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND prokind = 'f'
        UNION ALL SELECT concat_ws(' ', 'policy', polname, polrelid, polcmd, polpermissive, polroles::text,
            'using', pg_get_expr(polqual, polrelid), 'check', pg_get_expr(polwithcheck, polrelid))
            FROM pg_policy
        UNION ALL SELECT concat_ws(' ', 'trigger', tgenabled, pg_get_triggerdef(oid))
            FROM pg_trigger WHERE NOT tgisinternal
        UNION ALL SELECT concat_ws(' ', 'schema', nspowner,
            (SELECT string_agg(x::text, ' ' ORDER BY x::text) FROM aclexplode(nspacl) x))
            FROM pg_namespace WHERE nspname = 'public'
        UNION ALL SELECT concat_ws(' ', 'database', datdba,
            (SELECT string_agg(x::text, ' ' ORDER BY x::text) FROM aclexplode(datacl) x))
            FROM pg_database WHERE datname = current_database()) AS lines)";

/// One preparation, from top to bottom; each step looks first, and does only what is missing.
class Preparation {
public:
    Preparation(const Location &admin, const PrepareWish &wish)
        : m_admin(admin),
          m_wish(wish),
          m_roles(rolesOf(admin.database)),
          m_server(maintenanceOf(admin))
    {
    }

    PrepareReport run()
    {
        try {
            prepare();
        } catch (const StoreError &error) {
            if (error.error().kind != ErrorKind::NotAllowed)
                throw;
            throw StoreError(ErrorKind::NotAllowed,
                PrepareWords::tr("The login “%1” may not do this. It needs to be a superuser, or to have CREATEDB and "
                                 "CREATEROLE and to own what is there already.")
                    .arg(m_admin.user));
        }
        return m_report;
    }

private:
    void prepare()
    {
        // Whoever comes second waits here, however long the first one takes, and then finds all done.
        m_server.execute(u"SET lock_timeout = 0"_s);
        m_server.value(u"SELECT pg_advisory_lock(%1, 1)"_s.arg(applicationId));
        makeRole(m_roles.owner);
        makeRole(m_roles.desk);
        makeRole(m_roles.kiosk);
        joinOwner();
        makeDatabase();
        fillDatabase();
        for (const QString &place : m_wish.desks)
            login(ServerLogin::Kind::Desk, place);
        for (const QString &place : m_wish.kiosks)
            login(ServerLogin::Kind::Kiosk, place);
    }

    static Connection maintenanceOf(Location admin)
    {
        admin.database = u"postgres"_s;
        return Connection(admin, Connection::Mode::ReadWrite);
    }

    void change(const QString &sql)
    {
        m_server.execute(sql);
        m_report.changed = true;
    }

    void makeRole(const QString &name)
    {
        const QVariant strong =
            m_server.value(u"SELECT CAST(rolcanlogin OR rolsuper OR rolcreaterole OR rolcreatedb OR rolreplication "
                           "OR rolbypassrls AS int) FROM pg_roles WHERE rolname = %1"_s.arg(quotedText(name)));
        if (!strong.isValid())
            change(u"CREATE ROLE %1 NOLOGIN"_s.arg(quotedName(name)));
        else if (strong.toInt() != 0)
            refuse(PrepareWords::tr("There is a role “%1” already that can sign in or has rights of its own. "
                                    "Choose another name for the board's database.")
                       .arg(name));
    }

    /// Who prepares may act as the owner from then on.
    void joinOwner()
    {
        const QString in = u"SELECT count(*) FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid "
                           "JOIN pg_roles u ON u.oid = m.member WHERE g.rolname = %1 AND u.rolname = current_user"_s;
        if (m_server.value(in.arg(quotedText(m_roles.owner))).toInt() == 0)
            change(u"GRANT %1 TO CURRENT_USER"_s.arg(quotedName(m_roles.owner)));
    }

    void makeDatabase()
    {
        const QString name = quotedName(m_admin.database);
        const QString ask = u"SELECT %1 FROM pg_database d JOIN pg_roles r ON r.oid = d.datdba WHERE datname = %2"_s;
        const QString literal = quotedText(m_admin.database);
        const QString encoding = m_server.value(ask.arg(u"pg_encoding_to_char(encoding)"_s, literal)).toString();
        if (encoding.isEmpty()) {
            change(u"CREATE DATABASE %1 OWNER %2 TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C.UTF-8' "
                   "LC_CTYPE 'C.UTF-8'"_s.arg(name, quotedName(m_roles.owner)));
            return;
        }
        if (encoding != "UTF8"_L1)
            refuse(PrepareWords::tr("The database “%1” is not kept in UTF8, so it cannot hold a board.")
                       .arg(m_admin.database));
        if (m_server.value(ask.arg(u"rolname"_s, literal)).toString() == m_roles.owner)
            return;
        refuseForeign();
        change(u"ALTER DATABASE %1 OWNER TO %2"_s.arg(name, quotedName(m_roles.owner)));
    }

    /// A database of something else is never taken.
    void refuseForeign()
    {
        Connection there(m_admin, Connection::Mode::ReadWrite);
        const int tablesThere = there
                                    .value(u"SELECT count(*) FROM pg_class WHERE relkind IN ('r', 'p', 'v', 'm') AND "
                                           "relnamespace = 'public'::regnamespace"_s)
                                    .toInt();
        if (tablesThere > 0 && (!isBoard(there)))
            refuse(PrepareWords::tr("The database “%1” holds something that is no board; it was left as it is.")
                       .arg(m_admin.database));
    }

    static bool isBoard(Connection &there)
    {
        return there
                   .value(
                       u"SELECT count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' "
                       "AND relname IN ('settings', 'incidents', 'employees', 'audit_entries')"_s)
                   .toInt()
            == 4;
    }

    void fillDatabase()
    {
        Connection there(m_admin, Connection::Mode::ReadWrite); // acts as the owner: see Connection::openPostgres
        const QString before = there.value(QString::fromUtf16(fingerprint)).toString();
        takeOver(there);
        migrate(there);
        const QString name = quotedName(m_admin.database);
        Transaction transaction(there);
        there.execute(u"REVOKE ALL ON DATABASE %1 FROM PUBLIC"_s.arg(name));
        there.execute(
            u"GRANT CONNECT ON DATABASE %1 TO %2, %3"_s.arg(name, quotedName(m_roles.desk), quotedName(m_roles.kiosk)));
        there.execute(u"REVOKE CREATE ON SCHEMA public FROM PUBLIC"_s);
        for (const QString &statement : accessStatements(m_admin.database))
            there.execute(statement);
        transaction.commit();
        if (there.value(QString::fromUtf16(fingerprint)).toString() != before)
            m_report.changed = true;
        m_report.hasBoard = there.value(u"SELECT value FROM settings WHERE key = 'time_zone'"_s).isValid();
    }

    /// What another login made here, as before there were owners, becomes the owner's.
    void takeOver(Connection &there)
    {
        const QString ask = uR"(
                SELECT format('ALTER TABLE public.%I OWNER TO %I', relname, %1) AS change FROM pg_class c
                    WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'v', 'm', 'S')
                        AND pg_get_userbyid(relowner) <> %1 AND NOT EXISTS (SELECT 1 FROM pg_depend
                            WHERE classid = 'pg_class'::regclass AND objid = c.oid AND deptype IN ('a', 'i', 'e'))
                UNION ALL SELECT format('ALTER ROUTINE %s OWNER TO %I', oid::regprocedure, %1) FROM pg_proc p
                    WHERE pronamespace = 'public'::regnamespace AND pg_get_userbyid(proowner) <> %1
                        AND NOT EXISTS (SELECT 1 FROM pg_depend
                            WHERE classid = 'pg_proc'::regclass AND objid = p.oid AND deptype = 'e')
                UNION ALL SELECT 'ALTER SCHEMA public OWNER TO pg_database_owner' FROM pg_namespace
                    WHERE nspname = 'public' AND pg_get_userbyid(nspowner) NOT IN ('pg_database_owner', %1))"_s.replace(
            "%1"_L1, quotedText(m_roles.owner));
        QStringList changes;
        Query query(there, ask);
        for (query.run(); query.next();)
            changes += query.text(0);
        there.execute(u"SET ROLE NONE"_s); // who gives must own
        for (const QString &one : std::as_const(changes))
            there.execute(one);
        there.execute(u"SET ROLE %1"_s.arg(quotedName(m_roles.owner)));
    }

    void login(ServerLogin::Kind kind, const QString &place)
    {
        m_report.logins +=
            makeLogin(m_server, m_admin.database, kind, place, m_wish.passwordFolder, m_wish.newPasswords);
        m_report.changed = m_report.changed || m_report.logins.back().made;
    }

    Location m_admin;
    PrepareWish m_wish;
    ServerRoles m_roles;
    Connection m_server;
    PrepareReport m_report;
};

Result<void> checked(const Location &admin, const PrepareWish &wish)
{
    if (admin.engine != Location::Engine::Postgres)
        return failure(ErrorKind::Usage,
            PrepareWords::tr("A server is named by its address: postgresql://ADMIN@HOST[:PORT]/NAME."));
    const QString name = admin.database;
    if (name == "postgres"_L1 || name == "template0"_L1 || name == "template1"_L1 || name.startsWith("pg_"_L1)
        || name.toUtf8().size() > 63)
        return failure(ErrorKind::Usage,
            PrepareWords::tr("“%1” cannot be a board's database: choose a name of its own, of at most 63 bytes.")
                .arg(name));
    for (const QString &place : wish.desks + wish.kiosks) {
        if (!isPlaceName(place))
            return failure(ErrorKind::Usage,
                PrepareWords::tr("“%1” cannot name a PC or a screen: letters, digits, “-”, “_” and “.” can, up to 40.")
                    .arg(place.left(60).simplified()));
    }
    if (!(wish.desks + wish.kiosks).isEmpty() && wish.passwordFolder.isEmpty())
        return failure(ErrorKind::Usage, PrepareWords::tr("Say where the logins' passwords shall be written to."));
    return {};
}

} // namespace

Result<PrepareReport> prepareServer(const Location &admin, const PrepareWish &wish)
{
    if (const auto fine = checked(admin, wish); !fine)
        return tl::unexpected(fine.error());
    try {
        Preparation preparation(admin, wish);
        return preparation.run();
    } catch (const StoreError &error) {
        return tl::unexpected(error.error());
    }
}

} // namespace bravo
