#include "support/enforcedboard.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;

namespace {

const QString somebodysKey = u"decode(repeat('ab', 32), 'hex')"_s;

/// The matrix's "object verb", and the statement that tries it.
QMap<QString, QString> statements()
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
        {u"employees own first look"_s, u"UPDATE employees SET first_look = 1 WHERE id = '{me}'"_s},
        {u"employees another's first look"_s, u"UPDATE employees SET first_look = 1 WHERE id = '{miriam}'"_s},
        {u"employees narrow another's audience"_s,
            u"UPDATE employees SET audience = 'private' WHERE id = '{miriam}'"_s},
        {u"employees widen another's audience"_s, u"UPDATE employees SET audience = 'board' WHERE id = '{ines}'"_s},
        {u"teams add"_s, u"INSERT INTO teams(id, name, name_key) VALUES ('t', 'T', 't')"_s},
        {u"sites add"_s, u"INSERT INTO sites(id, name, name_key) VALUES ('s', 'S', 's')"_s},
        {u"service_values change"_s, u"UPDATE service_values SET meaning = 'x'"_s},
        {u"processes read"_s, u"SELECT 1 FROM processes"_s},
        {u"slides add"_s, u"INSERT INTO slides(id, kind) VALUES ('s', 'text')"_s},
        {u"employees trust"_s, u"UPDATE employees SET trusted = 1 WHERE id = '{me}'"_s},
        {u"employees make two entries one"_s, u"SELECT bravo_merge('{lena}', '{miriam}', now())"_s},
        {u"employees erase"_s, u"SELECT bravo_erase('{lena}', 'A colleague', '\"Lena\"', now())"_s},
        {u"employees take an import back"_s, u"SELECT bravo_forget_import('[]')"_s},
        {u"reports write directly"_s,
            u"INSERT INTO reports(id, incident_id, employee_id, reason, reported_at) "
            "VALUES ('r', '{other}', '{me}', 'x', now())"_s},
        {u"reports report a story"_s, u"SELECT bravo_report('r', '{other}', 'It names a guest.')"_s},
        {u"reports take a report of mine back"_s, u"SELECT bravo_take_report_back('{reported}')"_s},
        {u"erasures read"_s, u"SELECT 1 FROM erasures"_s},
        {u"incidents write a note to mine"_s,
            u"UPDATE incidents SET note = 'x', status = 'withdrawn' WHERE id = '{mine}'"_s},
        {u"kiosks read"_s, u"SELECT 1 FROM kiosks"_s},
        {u"kiosks set up"_s, u"INSERT INTO kiosks(id, name, settings) VALUES ('new', 'Hall', '{}')"_s},
        {u"kiosks claim a sign of life directly"_s,
            u"INSERT INTO kiosks(id, name, seen_at) VALUES ('new', 'Hall', now())"_s},
        {u"kiosks give a sign of life"_s, u"SELECT 1 FROM bravo_heartbeat('screen', 'Hall', 'A story')"_s},
        {u"awards add"_s, u"INSERT INTO awards(id, month, incident_id, rank) VALUES ('a', '2026-01', '{mine}', 1)"_s},
        {u"publications read"_s,
            u"SELECT 1 FROM publications UNION ALL SELECT 1 FROM incidents WHERE id = '{other}'"_s},
        {u"publications add"_s,
            u"INSERT INTO publications(id, incident_id, month, edition, published_at) "
            "VALUES ('p', '{other}', '2026-01', 'outside', now())"_s},
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
        {u"celebrations write a word directly"_s, u"UPDATE celebrations SET word = 'yes'"_s},
        {u"celebrations say a word where one is not celebrated"_s, u"SELECT bravo_say('{other}', true)"_s},
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
        {u"votes read whose they are"_s, u"SELECT employee_id FROM votes"_s},
        {u"votes read another's"_s, u"SELECT 1 FROM votes WHERE employee_id = '{ines}'"_s},
        {u"thanks read"_s, u"SELECT 1 FROM thanks"_s},
        {u"thanks write as oneself"_s, u"INSERT INTO thanks VALUES ('x', '{other}', '{me}', 'Yes.', 0, now())"_s},
        {u"thanks write as another"_s, u"INSERT INTO thanks VALUES ('x', '{other}', '{ines}', 'Yes.', 0, now())"_s},
        {u"thanks write as a leader"_s, u"INSERT INTO thanks VALUES ('x', '{other}', '{me}', 'Yes.', 1, now())"_s},
        {u"thanks change"_s, u"UPDATE thanks SET body = 'x'"_s},
        {u"adoptions write as oneself"_s,
            u"INSERT INTO adoptions VALUES ('x', '{other}', '{me}', (SELECT team_id FROM employees WHERE id = '{me}'), "
            "'Yes.', now())"_s},
        {u"consents take back from mine"_s, u"DELETE FROM consents WHERE incident_id = '{mine}'"_s},
        {u"consents take back from another's"_s, u"DELETE FROM consents WHERE incident_id = '{other}'"_s},
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
        {u"visits read"_s, u"SELECT 1 FROM visits"_s},
        {u"visits read another's"_s, u"SELECT 1 FROM visits WHERE employee_id = '{ines}'"_s},
        {u"visits write directly"_s, u"UPDATE visits SET looked_at = now()"_s},
        {u"visits have looked"_s, u"SELECT bravo_looked()"_s},
        {u"deliveries read"_s, u"SELECT 1 FROM deliveries"_s},
        {u"deliveries add"_s, u"INSERT INTO deliveries(id) VALUES (gen_random_uuid()::text)"_s},
        {u"deliveries add an old one"_s, u"INSERT INTO deliveries VALUES ('a', '2020-01-01')"_s},
        {u"deliveries delete"_s, u"DELETE FROM deliveries"_s},
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
QList<QStringList> tableOfTheDocument()
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

} // namespace

/// Every cell of docs/permissions.md, tried over raw connections.
class PermissionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_board = std::make_unique<EnforcedBoard>(u"matrix"_s); }
    void cleanupTestCase() { m_board.reset(); }
    void matrix_data();
    void matrix();
    void everyStatement_standsInTheMatrix();

private:
    std::unique_ptr<EnforcedBoard> m_board;
};

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
    const Outcome outcome = m_board->tryOut(role, sql);
    QVERIFY2(outcome.allowed() == allowed, qPrintable(u"%1, %2 rows"_s.arg(outcome.state).arg(outcome.rows)));
    if (!allowed && role != "owner"_L1) // the owner's refusals are a trigger's own words, or another privilege's
        QVERIFY2(outcome.refusedByRule(), qPrintable(outcome.state));
}

void PermissionsTest::everyStatement_standsInTheMatrix()
{
    QStringList deeds;
    for (const QStringList &line : tableOfTheDocument().mid(1))
        deeds += line[0] + u' ' + line[1];
    deeds.sort();
    QCOMPARE(deeds, statements().keys());
}

QTEST_GUILESS_MAIN(PermissionsTest)
#include "permissionstest.moc"
