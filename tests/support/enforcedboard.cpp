#include "support/enforcedboard.h"

#include "store/connection.h"
#include "store/serverprepare.h"
#include "store/serverroles.h"

using namespace Qt::StringLiterals;

namespace bravo::test {

EnforcedBoard::EnforcedBoard(const QString &database)
{
    PostgresCluster &cluster = PostgresCluster::shared();
    m_admin = {Location::Engine::Postgres, {}, u"bravo"_s, u"127.0.0.1"_s, database, cluster.port()};
    const PrepareReport report =
        must(prepareServer(m_admin, {{u"pc1"_s, u"pc2"_s}, {u"wall"_s}, m_passwords.path(), false}));
    m_desk = report.logins[0].name;
    m_otherDesk = report.logins[1].name;
    m_kiosk = report.logins[2].name;
    cluster.administer(u"CREATE ROLE stranger LOGIN"_s);
    m_board = std::make_unique<TestBoard>(m_admin);
    for (const QString &name :
        {u"Jonas Lind"_s, u"Miriam Okafor"_s, u"Lena Vogt"_s, u"Pavel Novák"_s, u"Ines Costa"_s}) {
        const QString first = name.section(u' ', 0, 0).toLower();
        m_names.insert(first, name);
        m_ids.insert(first, m_board->person(name));
        renewPin(first);
    }
    addStories();
    m_tokens.insert(u"staff"_s, signedIn(u"lena"_s).token);
    m_tokens.insert(u"manager"_s, signedIn(u"jonas"_s).token);
    const SignIn author = signedIn(u"pavel"_s);
    m_tokens.insert(u"author"_s, author.token);
    m_tokens.insert(u"ticket"_s, author.ticket);
    asOwner(u"INSERT INTO settings VALUES ('idle_seconds', '3600')"_s); // tests take longer than idle
}

void EnforcedBoard::addStories()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto post = [&](const QString &part, const QString &by, const QDateTime &at) {
        m_ids.insert(part,
            m_board
                ->post(NewIncident{.title = u"Title "_s + part,
                    .story = u"Story "_s + part,
                    .customerWords = u"Words."_s,
                    .customerConsents = true,
                    .postedById = m_ids[by],
                    .celebrateIds = {m_ids[u"miriam"_s]},
                    .postedAt = at})
                .id);
    };
    post(u"mine"_s, u"pavel"_s, now);
    post(u"other"_s, u"ines"_s, now);
    post(u"hidden"_s, u"ines"_s, now);
    post(u"private"_s, u"ines"_s, now);
    post(u"old"_s, u"ines"_s, now.addDays(-70));
    post(u"past"_s, u"ines"_s, now.addDays(-40));
    post(u"reported"_s, u"ines"_s, now);
    must((*m_board)->report(m_ids[u"reported"_s], u"It names a guest."_s, m_ids[u"lena"_s], now));
    must((*m_board)->vote(m_ids[u"other"_s], m_ids[u"ines"_s], now, u"a delivery"_s));
    must((*m_board)->addThanks({{}, m_ids[u"other"_s], m_ids[u"ines"_s], u"Thanks."_s}, now));
    for (const QString &sql : {u"UPDATE incidents SET status = 'set-aside' WHERE id = '{hidden}'"_s,
             u"UPDATE incidents SET audience = 'private' WHERE id = '{private}'"_s,
             u"INSERT INTO months(month, state) SELECT month, 'closed' FROM incidents WHERE id = '{old}'"_s,
             u"INSERT INTO processes(id, name, name_key) VALUES ('p1', 'Refunds', 'refunds')"_s,
             u"INSERT INTO incident_processes VALUES ('{other}', 'p1')"_s,
             u"INSERT INTO kiosks(id, name) VALUES ('k1', 'Break room')"_s,
             u"INSERT INTO visits SELECT id, now() FROM employees"_s,
             u"UPDATE employees SET audience = 'team' WHERE id = '{ines}'"_s})
        asOwner(sql);
}

Location EnforcedBoard::as(const QString &login) const
{
    Location where = m_admin;
    where.user = login;
    return where;
}

SignIn EnforcedBoard::signedIn(const QString &firstName) const
{
    Board board = must(Board::open(as(m_desk)));
    return must(board.signIn(id(firstName), secretOf(firstName), QDateTime::currentDateTimeUtc()));
}

void EnforcedBoard::renewPin(const QString &firstName)
{
    must((*m_board)->setSecret(id(firstName), secretOf(firstName), QDateTime::currentDateTimeUtc()));
}

QString EnforcedBoard::filled(QString sql, const QString &role) const
{
    const QMap<QString, QString> whose{{u"staff"_s, u"lena"_s}, {u"author"_s, u"pavel"_s}, {u"ticket"_s, u"pavel"_s},
        {u"manager"_s, u"jonas"_s}, {u"manager's ticket"_s, u"jonas"_s}, {u"fresh"_s, u"miriam"_s}};
    sql.replace("{me}"_L1, id(whose.value(role, u"lena"_s)));
    sql.replace("{post}"_L1,
        "INSERT INTO incidents(id, title, story, posted_by, posted_at, month, status, audience) VALUES "
        "(gen_random_uuid()::text, 'T', 'S', "_L1);
    for (auto it = m_ids.cbegin(); it != m_ids.cend(); ++it)
        sql.replace(u'{' + it.key() + u'}', it.value());
    return sql;
}

Location EnforcedBoard::placeOf(const QString &role) const
{
    return role == "owner"_L1     ? m_admin
        : role == "kiosk"_L1      ? as(m_kiosk)
        : role == "stranger"_L1   ? as(u"stranger"_s)
        : role == "other desk"_L1 ? as(m_otherDesk)
                                  : as(m_desk);
}

Outcome EnforcedBoard::tryOut(const QString &role, const QString &sql) const
{
    Wire wire(placeOf(role));
    if (role == "owner"_L1)
        wire.run(u"SET ROLE %1"_s.arg(quotedName(rolesOf(m_admin.database).owner)));
    if (m_tokens.contains(role))
        wire.run(under(m_tokens[role]));
    wire.run(u"BEGIN"_s);
    const Outcome outcome = wire.run(filled(sql, role));
    wire.run(u"ROLLBACK"_s);
    return outcome;
}

void EnforcedBoard::asOwner(const QString &sql) const
{
    Connection(m_admin, Connection::Mode::ReadWrite).execute(filled(sql));
}

Outcome EnforcedBoard::askOwner(const QString &sql) const
{
    Wire wire(m_admin);
    return wire.run(filled(sql));
}

} // namespace bravo::test
