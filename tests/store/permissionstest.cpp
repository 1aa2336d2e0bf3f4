#include "store/connection.h"
#include "store/serverprepare.h"
#include "store/serverroles.h"
#include "support/storetest.h"

#include <libpq-fe.h>

#include <memory>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;

namespace {

/// What a statement came to: its SQLSTATE ("" where it went well), its rows, and its first value.
struct Outcome {
    QString state;
    int rows = 0;
    QString value;
    bool allowed() const { return state.isEmpty() && rows > 0; }
    bool refusedByRule() const { return state.isEmpty() || state == "42501"_L1 || state.startsWith("NB"_L1); }
};

/// A connection as an attacker has one: libpq and nothing of ours.
class Wire {
public:
    explicit Wire(const Location &where)
        : m_connection(PQconnectdb(u"host=127.0.0.1 port=%1 user='%2' dbname='%3' connect_timeout=5"_s.arg(where.port)
                                       .arg(where.user, where.database)
                                       .toUtf8()
                                       .constData()))
    {
        if (isOpen())
            run(u"SET client_min_messages = error"_s);
    }
    ~Wire() { PQfinish(m_connection); }
    Q_DISABLE_COPY_MOVE(Wire)

    bool isOpen() const { return PQstatus(m_connection) == CONNECTION_OK; }
    Outcome run(const QString &sql)
    {
        if (!isOpen())
            return {u"42501"_s};
        PGresult *result = PQexec(m_connection, sql.toUtf8().constData());
        Outcome answer;
        const ExecStatusType status = PQresultStatus(result);
        if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK)
            answer.state = QString::fromLatin1(PQresultErrorField(result, PG_DIAG_SQLSTATE));
        const QString changed = QString::fromLatin1(PQcmdTuples(result));
        answer.rows = status == PGRES_TUPLES_OK ? PQntuples(result) : changed.isEmpty() ? 1 : changed.toInt();
        if (status == PGRES_TUPLES_OK && answer.rows > 0 && PQnfields(result) > 0)
            answer.value = QString::fromUtf8(PQgetvalue(result, 0, 0));
        PQclear(result);
        return answer;
    }

private:
    PGconn *m_connection;
};

const QString somebodysKey = u"decode(repeat('ab', 32), 'hex')"_s;

} // namespace

/// Every cell of docs/permissions.md, tried over raw connections, and ways to cheat.
class PermissionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_board.reset(); }
    void matrix_data();
    void matrix();
    void everyStatement_standsInTheMatrix();
    void audience_isNarrowedToWhatTheCelebratedChose();
    void moderation_letsAStoryWait_andStopsRewriting();
    void month_andCounts_areTheServersOwn();
    void trail_isWrittenForTheDesk();
    void boardsOwnStatements_workAtADesk();
    void boardsOwnStatements_workAtAKiosk();
    void forgedToken_isNobody();
    void anotherDesksToken_isNobody();
    void signedOutToken_isNobody();
    void idleToken_isNobody();
    void expiredTicket_isNobody();
    void leaver_isNobody();
    void newPin_endsTokenAndTicket();
    void doubleVote_countsOnce();
    void voteForOwnStory_isRefused();
    void shadowedNames_changeNothing();
    void oldSnapshot_isRefused();
    void guessing_isCountedDespiteRollback();
    void guessing_isCountedDespiteSavepoints();
    void guessing_inParallel_isHeardFiveTimes();
    void hiddenText_isInNoErrorAndNoStatistics();
    void forgedNotification_changesNothing();

private:
    QString filled(QString sql, const QString &role) const;
    /// Runs it in a transaction that is rolled back, under the role's login and sign-in.
    Outcome tryOut(const QString &role, const QString &sql);
    SignIn signedIn(const QString &name, const QString &secret);
    Location as(const QString &user) const
    {
        Location where = m_admin;
        where.user = user;
        return where;
    }
    static QString under(const QString &token) { return u"SELECT set_config('bravo.token', '%1', false)"_s.arg(token); }
    static QMap<QString, QString> statements();

    Location m_admin;
    std::unique_ptr<TestBoard> m_board;
    QTemporaryDir m_passwords;
    QString m_desk, m_desk2, m_kiosk;
    QMap<QString, QString> m_ids; // people by first name, stories by their part in the play
    QMap<QString, QString> m_tokens; // by role
};

void PermissionsTest::initTestCase()
{
    m_admin = {
        Location::Engine::Postgres, {}, u"bravo"_s, u"127.0.0.1"_s, u"matrix"_s, PostgresCluster::shared().port()};
    const PrepareReport report =
        must(prepareServer(m_admin, {{u"pc1"_s, u"pc2"_s}, {u"wall"_s}, m_passwords.path(), false}));
    m_desk = report.logins[0].name;
    m_desk2 = report.logins[1].name;
    m_kiosk = report.logins[2].name;
    PostgresCluster::shared().administer(u"CREATE ROLE stranger LOGIN"_s);
    m_board = std::make_unique<TestBoard>(m_admin);
    for (const QString &name :
        {u"Jonas Lind"_s, u"Miriam Okafor"_s, u"Lena Vogt"_s, u"Pavel Novák"_s, u"Ines Costa"_s}) {
        const QString id = m_board->person(name);
        m_ids.insert(name.section(u' ', 0, 0).toLower(), id);
        must((*m_board)->setSecret(id, u"secret-"_s + name, QDateTime::currentDateTimeUtc()));
    }
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
    must((*m_board)->vote(m_ids[u"other"_s], m_ids[u"ines"_s], now));
    must((*m_board)->addThanks({{}, m_ids[u"other"_s], m_ids[u"ines"_s], u"Thanks."_s}, now));
    Connection owner(m_admin, Connection::Mode::ReadWrite);
    for (const QString &sql : {u"UPDATE incidents SET status = 'set-aside' WHERE id = '{hidden}'"_s,
             u"UPDATE incidents SET audience = 'private' WHERE id = '{private}'"_s,
             u"INSERT INTO months(month, state) SELECT month, 'closed' FROM incidents WHERE id = '{old}'"_s,
             u"INSERT INTO processes(id, name, name_key) VALUES ('p1', 'Refunds', 'refunds')"_s,
             u"INSERT INTO incident_processes VALUES ('{other}', 'p1')"_s,
             u"UPDATE employees SET audience = 'team' WHERE id = '{ines}'"_s})
        owner.execute(filled(sql, {}));
    m_tokens = {{u"staff"_s, signedIn(u"Lena Vogt"_s, {}).token}, {u"manager"_s, signedIn(u"Jonas Lind"_s, {}).token}};
    const SignIn author = signedIn(u"Pavel Novák"_s, {});
    m_tokens.insert(u"author"_s, author.token);
    m_tokens.insert(u"ticket"_s, author.ticket);
    QVERIFY(!author.token.isEmpty() && author.token != author.ticket);
    owner.execute(u"INSERT INTO settings VALUES ('idle_seconds', '3600')"_s); // the matrix takes longer than idle
}

SignIn PermissionsTest::signedIn(const QString &name, const QString &secret)
{
    Board board = must(Board::open(as(m_desk)));
    return must(board.signIn(m_ids[name.section(u' ', 0, 0).toLower()], secret.isEmpty() ? u"secret-"_s + name : secret,
        QDateTime::currentDateTimeUtc()));
}

QString PermissionsTest::filled(QString sql, const QString &role) const
{
    const QMap<QString, QString> whose{
        {u"staff"_s, u"lena"_s}, {u"author"_s, u"pavel"_s}, {u"ticket"_s, u"pavel"_s}, {u"manager"_s, u"jonas"_s}};
    sql.replace("{me}"_L1, m_ids.value(whose.value(role, u"lena"_s)));
    sql.replace("{post}"_L1,
        "INSERT INTO incidents(id, title, story, posted_by, posted_at, month, status, audience) VALUES "
        "(gen_random_uuid()::text, 'T', 'S', "_L1);
    for (auto it = m_ids.cbegin(); it != m_ids.cend(); ++it)
        sql.replace(u'{' + it.key() + u'}', it.value());
    return sql;
}

Outcome PermissionsTest::tryOut(const QString &role, const QString &sql)
{
    Wire wire(role == "owner"_L1    ? m_admin
            : role == "kiosk"_L1    ? as(m_kiosk)
            : role == "stranger"_L1 ? as(u"stranger"_s)
                                    : as(m_desk));
    if (role == "owner"_L1)
        wire.run(u"SET ROLE %1"_s.arg(quotedName(rolesOf(m_admin.database).owner)));
    if (m_tokens.contains(role))
        wire.run(under(m_tokens[role]));
    wire.run(u"BEGIN"_s);
    const Outcome answer = wire.run(filled(sql, role));
    wire.run(u"ROLLBACK"_s);
    return answer;
}

/// The matrix's "object verb", and the statement that tries it.
QMap<QString, QString> PermissionsTest::statements()
{
    return {
        {u"settings read"_s, u"SELECT 1 FROM settings"_s},
        {u"settings change the name"_s, u"UPDATE settings SET value = 'x' WHERE key = 'name'"_s},
        {u"settings change schema_version"_s, u"UPDATE settings SET value = '9' WHERE key = 'schema_version'"_s},
        {u"settings change time_zone"_s, u"UPDATE settings SET value = 'UTC' WHERE key = 'time_zone'"_s},
        {u"employees read"_s, u"SELECT 1 FROM employees"_s},
        {u"employees add"_s,
            u"INSERT INTO employees(id, name, name_key, role, created_at) VALUES ('n', 'N', 'n', 'staff', now())"_s},
        {u"employees delete"_s, u"WITH a AS (DELETE FROM employees WHERE id = 'nobody' RETURNING 1) SELECT 1"_s},
        {u"employees own role"_s, u"UPDATE employees SET role = 'manager' WHERE id = '{me}'"_s},
        {u"employees own nickname"_s, u"UPDATE employees SET nickname = 'x' WHERE id = '{me}'"_s},
        {u"employees own audience"_s, u"UPDATE employees SET audience = 'team' WHERE id = '{me}'"_s},
        {u"employees narrow another's audience"_s,
            u"UPDATE employees SET audience = 'private' WHERE id = '{miriam}'"_s},
        {u"employees widen another's audience"_s, u"UPDATE employees SET audience = 'board' WHERE id = '{ines}'"_s},
        {u"teams add"_s, u"INSERT INTO teams(id, name, name_key) VALUES ('t', 'T', 't')"_s},
        {u"sites add"_s, u"INSERT INTO sites(id, name, name_key) VALUES ('s', 'S', 's')"_s},
        {u"service_values change"_s, u"UPDATE service_values SET meaning = 'x'"_s},
        {u"processes read"_s, u"SELECT 1 FROM processes"_s},
        {u"slides add"_s, u"INSERT INTO slides(id, kind) VALUES ('s', 'text')"_s},
        {u"awards add"_s, u"INSERT INTO awards(id, month, incident_id, rank) VALUES ('a', '2026-01', '{mine}', 1)"_s},
        {u"incidents read published"_s, u"SELECT 1 FROM incidents WHERE id = '{other}'"_s},
        {u"incidents read set aside"_s, u"SELECT 1 FROM incidents WHERE id = '{hidden}'"_s},
        {u"incidents read another's private"_s, u"SELECT 1 FROM incidents WHERE id = '{private}'"_s},
        {u"incidents post as oneself"_s, u"{post} '{me}', now(), '2026-01', 'published', 'board')"_s},
        {u"incidents post as another"_s, u"{post} '{ines}', now(), '2026-01', 'published', 'board')"_s},
        {u"incidents post 32 days back"_s,
            u"{post} '{me}', now() - interval '32 days', '2026-01', 'published', 'board')"_s},
        {u"incidents post an hour ahead"_s,
            u"{post} '{me}', now() + interval '1 hour', '2026-01', 'published', 'board')"_s},
        {u"incidents post into a closed month"_s,
            u"{post} '{me}', (SELECT posted_at FROM incidents WHERE id = '{old}'), '2026-01', 'published', 'board')"_s},
        {u"incidents edit mine"_s, u"UPDATE incidents SET story = 'x' WHERE id = '{mine}'"_s},
        {u"incidents edit another's"_s, u"UPDATE incidents SET story = 'x' WHERE id = '{other}'"_s},
        {u"incidents take mine back"_s, u"UPDATE incidents SET status = 'withdrawn' WHERE id = '{mine}'"_s},
        {u"incidents set aside another's"_s, u"UPDATE incidents SET status = 'set-aside' WHERE id = '{other}'"_s},
        {u"incidents give another author"_s, u"UPDATE incidents SET posted_by = '{lena}' WHERE id = '{mine}'"_s},
        {u"incidents change the counts"_s, u"UPDATE incidents SET votes = 99 WHERE id = '{mine}'"_s},
        {u"incidents delete"_s, u"WITH a AS (DELETE FROM incidents WHERE id = 'none') SELECT 1"_s},
        {u"celebrations read"_s, u"SELECT 1 FROM celebrations WHERE incident_id = '{other}'"_s},
        {u"celebrations read of a set-aside story"_s, u"SELECT 1 FROM celebrations WHERE incident_id = '{hidden}'"_s},
        {u"celebrations add to mine"_s, u"INSERT INTO celebrations VALUES ('{mine}', '{lena}', 1)"_s},
        {u"celebrations add to another's"_s, u"INSERT INTO celebrations VALUES ('{other}', '{lena}', 1)"_s},
        {u"celebrations delete from mine"_s, u"DELETE FROM celebrations WHERE incident_id = '{mine}'"_s},
        {u"incident_processes read of another's"_s, u"SELECT 1 FROM incident_processes"_s},
        {u"photos add to mine"_s,
            u"INSERT INTO photos(id, incident_id, format, width, height, content, added_at) "
            "VALUES ('f', '{mine}', 'png', 1, 1, '', now())"_s},
        {u"votes vote as oneself"_s, u"INSERT INTO votes VALUES ('{other}', '{me}', now())"_s},
        {u"votes vote as another"_s, u"INSERT INTO votes VALUES ('{mine}', '{ines}', now())"_s},
        {u"votes vote for a set-aside story"_s, u"INSERT INTO votes VALUES ('{hidden}', '{me}', now())"_s},
        {u"votes vote in a closed month"_s, u"INSERT INTO votes VALUES ('{old}', '{me}', now())"_s},
        {u"votes take another's back"_s, u"DELETE FROM votes WHERE employee_id = '{ines}'"_s},
        {u"votes read another's"_s, u"SELECT 1 FROM votes WHERE employee_id = '{ines}'"_s},
        {u"thanks read"_s, u"SELECT 1 FROM thanks"_s},
        {u"thanks write as oneself"_s, u"INSERT INTO thanks VALUES ('x', '{other}', '{me}', 'Yes.', 0, now())"_s},
        {u"thanks write as another"_s, u"INSERT INTO thanks VALUES ('x', '{other}', '{ines}', 'Yes.', 0, now())"_s},
        {u"thanks write as a leader"_s, u"INSERT INTO thanks VALUES ('x', '{other}', '{me}', 'Yes.', 1, now())"_s},
        {u"thanks change"_s, u"UPDATE thanks SET body = 'x'"_s},
        {u"adoptions write as oneself"_s,
            u"INSERT INTO adoptions VALUES ('x', '{other}', '{me}', (SELECT team_id FROM employees WHERE id = '{me}'), "
            "'Yes.', now())"_s},
        {u"consents read who gave it"_s, u"SELECT given_by FROM consents"_s},
        {u"months read"_s, u"SELECT 1 FROM months"_s},
        {u"months close the last"_s,
            u"INSERT INTO months(month, state) SELECT month, 'closed' FROM incidents WHERE id = '{past}' "
            "ON CONFLICT (month) DO UPDATE SET state = 'closed'"_s},
        {u"months reopen a closed one"_s, u"UPDATE months SET state = 'open' WHERE state = 'closed'"_s},
        {u"audit_entries read"_s, u"SELECT 1 FROM audit_entries"_s},
        {u"audit_entries write"_s, u"INSERT INTO audit_entries(at, verb, object_kind) VALUES (now(), 'x', 'x')"_s},
        {u"audit_entries change"_s, u"UPDATE audit_entries SET verb = 'x'"_s},
        {u"audit_entries delete"_s, u"DELETE FROM audit_entries"_s},
        {u"audit_entries truncate"_s, u"TRUNCATE audit_entries"_s},
        {u"secrets read"_s, u"SELECT 1 FROM secrets"_s},
        {u"secrets change directly"_s, u"UPDATE secrets SET key_hash = ''"_s},
        {u"secrets set the own"_s,
            u"SELECT bravo_set_secret('{me}', decode(repeat('00', 16), 'hex'), %1)"_s.arg(somebodysKey)},
        {u"secrets set another's"_s,
            u"SELECT bravo_set_secret('{miriam}', decode(repeat('00', 16), 'hex'), %1)"_s.arg(somebodysKey)},
        {u"sign_ins read"_s, u"SELECT 1 FROM sign_ins"_s},
        {u"sign_ins write"_s, u"INSERT INTO sign_ins VALUES ('a', 'b', '{me}', session_user, now(), now(), NULL)"_s},
        {u"guards read"_s, u"DO $$ BEGIN EXECUTE 'SELECT last_value FROM bravo_tries_' || md5('{miriam}'); END $$"_s},
        {u"guards reset"_s, u"SELECT setval(('bravo_tries_' || md5('{miriam}'))::regclass, 0)"_s},
        {u"board_changes read"_s, u"SELECT 1 FROM board_changes"_s},
        {u"board_changes write"_s, u"UPDATE board_changes SET changes = 0"_s},
        {u"story_counts read"_s, u"SELECT 1 FROM story_counts"_s},
        {u"story_counts write"_s, u"INSERT INTO story_counts VALUES (1)"_s},
        {u"schema make a table"_s, u"CREATE TABLE mine (a int)"_s},
        {u"schema make a temporary table"_s, u"CREATE TEMPORARY TABLE sign_ins (a int)"_s},
        {u"schema make a function"_s, u"CREATE FUNCTION bravo_mine() RETURNS int LANGUAGE sql AS 'SELECT 1'"_s},
        {u"schema drop a policy"_s, u"DROP POLICY desk_select_votes ON votes"_s},
        {u"schema become the owner"_s, u"SET ROLE matrix_owner"_s},
        {u"schema become another login"_s, u"SET SESSION AUTHORIZATION matrix_desk_pc2"_s},
    };
}

/// The document's table: the roles of its head, and per line the object, the verb and the cells.
static QList<QStringList> tableOfTheDocument()
{
    QFile file(QStringLiteral(BRAVO_SOURCE_DIR "/docs/permissions.md"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("docs/permissions.md cannot be read.");
    QList<QStringList> lines;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (!line.startsWith("| "_L1))
            continue;
        QStringList cells = line.mid(1, line.lastIndexOf(u'|') - 1).split(u'|');
        for (QString &cell : cells)
            cell = cell.trimmed();
        lines += cells;
    }
    return lines;
}

void PermissionsTest::matrix_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("deed");
    QTest::addColumn<bool>("allowed");
    const QList<QStringList> table = tableOfTheDocument();
    for (const QStringList &line : table.mid(1)) {
        const QString deed = line[0] + u' ' + line[1];
        for (qsizetype i = 2; i < line.size(); ++i) {
            QVERIFY2(line[i] == "yes"_L1 || line[i] == u"–"_s, qPrintable(deed));
            QTest::newRow(qPrintable(table.front()[i] + ": "_L1 + deed))
                << table.front()[i] << deed << (line[i] == "yes"_L1);
        }
    }
}

void PermissionsTest::matrix()
{
    QFETCH(QString, role);
    QFETCH(QString, deed);
    QFETCH(bool, allowed);
    const QString sql = statements().value(deed);
    QVERIFY2(!sql.isEmpty(), "no statement tries this");
    const Outcome answer = tryOut(role, sql);
    QVERIFY2(answer.allowed() == allowed, qPrintable(u"%1, %2 rows"_s.arg(answer.state).arg(answer.rows)));
    if (!allowed && role != "owner"_L1) // the owner's refusals are a trigger's own words, or another privilege's
        QVERIFY2(answer.refusedByRule(), qPrintable(answer.state));
}

void PermissionsTest::everyStatement_standsInTheMatrix()
{
    QStringList deeds;
    for (const QStringList &line : tableOfTheDocument().mid(1))
        deeds += line[0] + u' ' + line[1];
    deeds.sort();
    QCOMPARE(deeds, statements().keys());
}

void PermissionsTest::audience_isNarrowedToWhatTheCelebratedChose()
{
    Wire wire(as(m_desk));
    wire.run(under(m_tokens[u"author"_s]));
    wire.run(u"BEGIN"_s);
    QVERIFY(wire.run(filled(u"INSERT INTO celebrations VALUES ('{mine}', '{ines}', 1)"_s, {})).allowed());
    const QString audience = filled(u"SELECT audience FROM incidents WHERE id = '{mine}'"_s, {});
    QCOMPARE(wire.run(audience).value, u"team"_s);
    QCOMPARE(wire.run(filled(u"UPDATE incidents SET audience = 'board' WHERE id = '{mine}'"_s, {})).state, u"NB003"_s);
}

void PermissionsTest::moderation_letsAStoryWait_andStopsRewriting()
{
    Connection owner(m_admin, Connection::Mode::ReadWrite);
    owner.execute(u"INSERT INTO settings VALUES ('moderation', 'on')"_s);
    Wire wire(as(m_desk));
    wire.run(under(m_tokens[u"author"_s]));
    const QString post = u"{post} '{me}', now(), '1999-01', 'published', 'board') RETURNING status"_s;
    wire.run(u"BEGIN"_s);
    const QString status = wire.run(filled(post, u"author"_s)).value;
    wire.run(u"ROLLBACK"_s);
    const Outcome rewritten = tryOut(u"author"_s, u"UPDATE incidents SET story = 'x' WHERE id = '{mine}'"_s);
    const Outcome approved = tryOut(u"author"_s, u"UPDATE incidents SET status = 'published' WHERE id = '{hidden}'"_s);
    const Outcome byManager = tryOut(u"manager"_s, post);
    owner.execute(u"DELETE FROM settings WHERE key = 'moderation'"_s);
    QCOMPARE(status, u"waiting"_s);
    QCOMPARE(rewritten.state, u"NB003"_s);
    QVERIFY(!approved.allowed());
    QCOMPARE(byManager.value, u"published"_s);
}

void PermissionsTest::month_andCounts_areTheServersOwn()
{
    const Outcome month =
        tryOut(u"staff"_s, u"{post} '{me}', now(), '1999-01', 'published', 'board') RETURNING month"_s);
    QVERIFY(month.allowed() && month.value != "1999-01"_L1);
    QCOMPARE(tryOut(u"staff"_s,
                 u"INSERT INTO incidents(id, title, story, posted_by, posted_at, month, status, audience, votes) "
                 "VALUES (gen_random_uuid()::text, 'T', 'S', '{me}', now(), '', 'published', 'board', 9)"_s)
                 .state,
        u"42501"_s);
}

void PermissionsTest::trail_isWrittenForTheDesk()
{
    Connection owner(m_admin, Connection::Mode::ReadWrite);
    const int before = owner.value(u"SELECT count(*) FROM audit_entries"_s).toInt();
    Wire wire(as(m_desk));
    wire.run(under(m_tokens[u"manager"_s]));
    QVERIFY(wire.run(u"UPDATE settings SET value = 'Harbour Hotel' WHERE key = 'name'"_s).allowed());
    QVERIFY(wire.run(filled(u"UPDATE incidents SET learn = 'x' WHERE id = '{other}'"_s, {})).allowed());
    QCOMPARE(owner.value(u"SELECT count(*) FROM audit_entries"_s).toInt(), before + 2);
    QCOMPARE(owner.value(u"SELECT actor_id || verb || object_id FROM audit_entries ORDER BY seq DESC LIMIT 1"_s),
        m_ids[u"jonas"_s] + "edited"_L1 + m_ids[u"other"_s]);
}

void PermissionsTest::boardsOwnStatements_workAtADesk()
{
    Board board = must(Board::open(as(m_desk)));
    QCOMPARE(must(board.standing()), Standing::Desk);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString lena = m_ids[u"lena"_s];
    const NewIncident wish{.story = u"Seen from a desk."_s, .postedById = lena, .celebrateIds = {m_ids[u"miriam"_s]}};
    QCOMPARE(refused(board.post(wish, now)).kind, ErrorKind::NotAllowed);
    QCOMPARE(refused(board.vote(m_ids[u"mine"_s], lena, now)).kind, ErrorKind::NotAllowed);
    must(board.signIn(lena, u"secret-Lena Vogt"_s, now));
    const Incident posted = must(board.post(wish, now));
    QCOMPARE(must(board.vote(m_ids[u"mine"_s], lena, now)), VoteOutcome::Counted);
    QCOMPARE(must(board.vote(m_ids[u"mine"_s], lena, now)), VoteOutcome::AlreadyCounted);
    QVERIFY(must(board.incident(m_ids[u"mine"_s], lena)).votedByViewer);
    QCOMPARE(must(board.withdrawVote(m_ids[u"mine"_s], lena)), VoteOutcome::Withdrawn);
    must(board.addThanks({{}, m_ids[u"mine"_s], lena, u"Thanks."_s}, now));
    must(board.addAdoption({{}, m_ids[u"mine"_s], lena, u"Tried it."_s}, now));
    QCOMPARE(must(board.incidents({.search = u"seen desk"_s})).size(), 1);
    QVERIFY(must(board.count({.viewerId = lena, .toVote = true})) > 0);
    QVERIFY(!must(board.months()).isEmpty());
    must(board.highlights({.month = must(board.months()).front()}));
    must(board.withdraw(posted.id, lena, now, editSeconds));
    must(board.stillHere());
    must(board.signOut());
    QCOMPARE(refused(board.stillHere()).kind, ErrorKind::NotAllowed);
}

void PermissionsTest::boardsOwnStatements_workAtAKiosk()
{
    Board board = must(Board::open(as(m_kiosk), Board::Access::ReadOnly));
    QCOMPARE(must(board.standing()), Standing::Kiosk);
    QVERIFY(must(board.info()).incidents > 0);
    QVERIFY(must(board.incidents({})).size() > 0);
    QCOMPARE(must(board.roster()).employees.size(), 5);
    QVERIFY(must(board.changeMark()) > 0);
    must(board.highlights({.month = must(board.months()).front()}));
    QCOMPARE(must(board.incidents({.search = u"title hidden"_s})).size(), 0);
}

static const QString postMine = u"{post} '{me}', now(), '', 'published', 'board')"_s;

void PermissionsTest::forgedToken_isNobody()
{
    Wire wire(as(m_desk));
    for (const QString &forged : {u""_s, u"x"_s, QString(72, u'0'), m_ids[u"lena"_s], m_tokens[u"staff"_s].toUpper()}) {
        wire.run(under(forged));
        QCOMPARE(wire.run(filled(postMine, u"staff"_s)).state, u"NB001"_s);
    }
}

void PermissionsTest::anotherDesksToken_isNobody()
{
    Wire wire(as(m_desk2));
    for (const QString &role : {u"staff"_s, u"ticket"_s}) {
        wire.run(under(m_tokens[role]));
        QCOMPARE(wire.run(filled(postMine, role)).state, u"NB001"_s);
    }
}

void PermissionsTest::signedOutToken_isNobody()
{
    const SignIn gone = signedIn(u"Lena Vogt"_s, {});
    Wire wire(as(m_desk));
    wire.run(under(gone.token));
    QVERIFY(wire.run(u"SELECT bravo_sign_out()"_s).allowed());
    QCOMPARE(wire.run(filled(postMine, u"staff"_s)).state, u"NB001"_s);
    QCOMPARE(wire.run(u"SELECT bravo_still_here()"_s).value, u"f"_s);
    wire.run(under(gone.ticket)); // what was written before goes out all the same
    wire.run(u"BEGIN"_s);
    QVERIFY(wire.run(filled(postMine, u"staff"_s)).allowed());
}

void PermissionsTest::idleToken_isNobody()
{
    const SignIn idle = signedIn(u"Lena Vogt"_s, {});
    Wire wire(as(m_desk));
    wire.run(under(idle.token));
    wire.run(u"BEGIN"_s); // kept open, as one who wants to stay would
    QCOMPARE(wire.run(u"SELECT bravo_me()"_s).value, m_ids[u"lena"_s]);
    Connection(m_admin, Connection::Mode::ReadWrite)
        .execute(u"UPDATE sign_ins SET last_seen_at = now() - interval '2 hours' WHERE token_hash = "
                 "sha256(convert_to('%1', 'UTF8'))"_s.arg(idle.token));
    QCOMPARE(wire.run(u"SELECT bravo_me()"_s).value, QString());
    QCOMPARE(wire.run(u"SELECT bravo_still_here()"_s).value, u"f"_s);
}

void PermissionsTest::expiredTicket_isNobody()
{
    const SignIn old = signedIn(u"Lena Vogt"_s, {});
    Connection owner(m_admin, Connection::Mode::ReadWrite);
    const auto age = [&](const QString &interval) {
        owner.execute(u"UPDATE sign_ins SET begun_at = now() - interval '%1' WHERE ticket_hash = "
                      "sha256(convert_to('%2', 'UTF8'))"_s.arg(interval, old.ticket));
    };
    Wire wire(as(m_desk));
    wire.run(under(old.ticket));
    age(u"2 days"_s); // still good, but only for what was written then
    QCOMPARE(wire.run(filled(postMine, u"staff"_s)).state, u"NB006"_s);
    age(u"8 days"_s);
    QCOMPARE(wire.run(filled(postMine, u"staff"_s)).state, u"NB001"_s);
}

void PermissionsTest::leaver_isNobody()
{
    Connection owner(m_admin, Connection::Mode::ReadWrite);
    owner.execute(filled(u"UPDATE employees SET left_at = now() WHERE id = '{lena}'"_s, {}));
    const Outcome answer = tryOut(u"staff"_s, postMine);
    owner.execute(filled(u"UPDATE employees SET left_at = NULL WHERE id = '{lena}'"_s, {}));
    QCOMPARE(answer.state, u"NB001"_s);
}

void PermissionsTest::newPin_endsTokenAndTicket()
{
    const SignIn before = signedIn(u"Miriam Okafor"_s, {});
    must((*m_board)->setSecret(m_ids[u"miriam"_s], u"secret-Miriam Okafor"_s, QDateTime::currentDateTimeUtc()));
    Wire wire(as(m_desk));
    for (const QString &token : {before.token, before.ticket}) {
        wire.run(under(token));
        QCOMPARE(wire.run(u"SELECT bravo_me()"_s).value, QString());
    }
}

void PermissionsTest::doubleVote_countsOnce()
{
    Wire one(as(m_desk)), two(as(m_desk));
    for (Wire *wire : {&one, &two}) {
        wire->run(under(m_tokens[u"staff"_s]));
        QVERIFY(wire->run(filled(u"INSERT INTO votes VALUES ('{past}', '{lena}', now())"_s, {})).state.isEmpty());
    }
    QCOMPARE(one.run(filled(u"SELECT votes FROM incidents WHERE id = '{past}'"_s, {})).value, u"1"_s);
}

void PermissionsTest::voteForOwnStory_isRefused()
{
    const SignIn miriam = signedIn(u"Miriam Okafor"_s, {});
    Wire wire(as(m_desk));
    wire.run(under(miriam.token));
    QCOMPARE(wire.run(filled(u"INSERT INTO votes VALUES ('{mine}', '{miriam}', now())"_s, {})).state, u"NB005"_s);
}

void PermissionsTest::shadowedNames_changeNothing()
{
    Wire wire(as(m_desk));
    for (const QString &sql : {u"CREATE TEMP TABLE employees (id text)"_s, u"CREATE SCHEMA mine"_s,
             u"CREATE FUNCTION pg_temp.sha256(bytea) RETURNS bytea LANGUAGE sql AS 'SELECT $1'"_s,
             u"CREATE OPERATOR public.= (FUNCTION = texteq, LEFTARG = text, RIGHTARG = text)"_s,
             u"CREATE FUNCTION public.bravo_me() RETURNS text LANGUAGE sql AS 'SELECT 1::text'"_s})
        QCOMPARE(wire.run(sql).state, u"42501"_s);
    wire.run(u"SET search_path = pg_temp, information_schema, pg_catalog, public"_s);
    QCOMPARE(wire.run(filled(postMine, u"staff"_s)).state, u"NB001"_s);
    wire.run(u"SET row_security = off"_s);
    QCOMPARE(wire.run(filled(postMine, u"staff"_s)).state, u"42501"_s);
    QCOMPARE(wire.run(u"SELECT 1 FROM votes"_s).state, u"42501"_s);
}

void PermissionsTest::oldSnapshot_isRefused()
{
    Wire wire(as(m_desk));
    wire.run(under(m_tokens[u"staff"_s]));
    wire.run(u"BEGIN ISOLATION LEVEL REPEATABLE READ"_s);
    QCOMPARE(wire.run(filled(postMine, u"staff"_s)).state, u"NB000"_s);
}

/// A try to sign in as Ines over raw libpq; the outcome.
static QString guess(Wire &wire, const QString &person)
{
    return wire.run(u"SELECT outcome FROM bravo_sign_in('%1', %2)"_s.arg(person, somebodysKey)).value;
}

void PermissionsTest::guessing_isCountedDespiteRollback()
{
    const QString ines = m_ids[u"ines"_s];
    must((*m_board)->setSecret(ines, u"secret-Ines Costa"_s, QDateTime::currentDateTimeUtc())); // forgets wrong tries
    Wire wire(as(m_desk));
    QStringList heard;
    for (int i = 0; i < 8; ++i) {
        wire.run(u"BEGIN"_s);
        heard += guess(wire, ines);
        wire.run(u"ROLLBACK"_s);
    }
    QCOMPARE(heard.count(u"wrong"_s), triesBeforeLock);
    QCOMPARE(heard.mid(triesBeforeLock), QStringList(3, u"locked"_s));
    Board board = must(Board::open(as(m_desk)));
    QCOMPARE(refused(board.signIn(ines, u"secret-Ines Costa"_s, QDateTime::currentDateTimeUtc())).kind,
        ErrorKind::NotAllowed); // even the right one, for a while
}

void PermissionsTest::guessing_isCountedDespiteSavepoints()
{
    const QString ines = m_ids[u"ines"_s];
    must((*m_board)->setSecret(ines, u"secret-Ines Costa"_s, QDateTime::currentDateTimeUtc()));
    Wire wire(as(m_desk));
    wire.run(u"BEGIN"_s);
    QStringList heard;
    for (int i = 0; i < 8; ++i) {
        wire.run(u"SAVEPOINT s"_s);
        heard += guess(wire, ines);
        wire.run(u"ROLLBACK TO s"_s);
    }
    QCOMPARE(heard.count(u"wrong"_s), triesBeforeLock);
}

void PermissionsTest::guessing_inParallel_isHeardFiveTimes()
{
    const QString ines = m_ids[u"ines"_s];
    must((*m_board)->setSecret(ines, u"secret-Ines Costa"_s, QDateTime::currentDateTimeUtc()));
    std::atomic<int> heard = 0, locked = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i)
        threads.emplace_back([&] {
            Wire wire(as(m_desk));
            for (int j = 0; j < 5; ++j) {
                const QString outcome = guess(wire, ines);
                heard += outcome == "wrong"_L1;
                locked += outcome == "locked"_L1;
            }
        });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(heard.load(), triesBeforeLock);
    QCOMPARE(locked.load(), 40 - triesBeforeLock);
}

void PermissionsTest::hiddenText_isInNoErrorAndNoStatistics()
{
    Connection(m_admin, Connection::Mode::ReadWrite).execute(u"ANALYZE incidents"_s);
    Wire wire(as(m_desk));
    wire.run(under(m_tokens[u"staff"_s]));
    // A cast that fails on the hidden row, if it ever got that row.
    QVERIFY(
        wire.run(filled(u"SELECT 1 FROM incidents WHERE id = '{hidden}' AND CAST(title || story AS integer) = 1"_s, {}))
            .state.isEmpty());
    QCOMPARE(wire.run(u"SELECT 1 FROM pg_stats WHERE tablename = 'incidents'"_s).rows, 0);
    QCOMPARE(wire.run(u"SELECT 1 FROM pg_statistic"_s).state, u"42501"_s);
    QCOMPARE(wire.run(u"COPY secrets TO STDOUT"_s).state, u"42501"_s);
}

void PermissionsTest::forgedNotification_changesNothing()
{
    Wire wire(as(m_kiosk));
    const QString mark = u"SELECT sum(changes) FROM board_changes"_s;
    const QString before = wire.run(mark).value;
    QVERIFY(wire.run(u"NOTIFY bravo_changed, 'forged'"_s).state.isEmpty());
    QCOMPARE(wire.run(mark).value, before);
}

QTEST_GUILESS_MAIN(PermissionsTest)
#include "permissionstest.moc"
