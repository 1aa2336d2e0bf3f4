#include "store/connection.h"
#include "store/error.h"
#include "store/incidentreader.h"
#include "store/migrations.h"
#include "store/query.h"
#include "support/storetest.h"

#include <thread>

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;

class MigrationTest : public StoreTest {
    Q_OBJECT

private Q_SLOTS:
    void newestSchema_isThisProgramsVersion();
    void migratedSchema_equalsTheFreshOne();
    void newerSchema_isRefusedUnchanged();
    void twoPrograms_makeOneBoard();
    void twoPrograms_migrateOnce();
    void interruptedMigration_leavesNothing();
    void lists_walkAnIndex_data();
    void lists_walkAnIndex();
    void foreignKeys_haveIndexes();

private:
    QStringList schemaOf(Connection &connection);
};

/// Every table, column, index, trigger and function of the board, as the engine itself tells it.
QStringList MigrationTest::schemaOf(Connection &connection)
{
    const QString sqlite = u"SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema ORDER BY 1"_s;
    const QString postgres = uR"(
        SELECT concat_ws(' ', 'column', table_name, column_name, data_type, is_nullable, column_default, collation_name,
            generation_expression) FROM information_schema.columns WHERE table_schema = 'public'
        UNION ALL SELECT 'index ' || indexdef FROM pg_indexes WHERE schemaname = 'public'
        UNION ALL SELECT 'trigger ' || pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
        UNION ALL SELECT 'constraint ' || conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint
            WHERE connamespace = 'public'::regnamespace
        UNION ALL SELECT 'function ' || pg_get_functiondef(oid) FROM pg_proc WHERE pronamespace = 'public'::regnamespace
        ORDER BY 1)"_s;
    Query query(connection, onSqlite() ? sqlite : postgres);
    QStringList lines;
    for (query.run(); query.next();)
        lines += query.text(0);
    return lines;
}

void MigrationTest::newestSchema_isThisProgramsVersion()
{
    const auto board = freshBoard();
    Connection connection(board->where(), Connection::Mode::ReadWrite);
    QCOMPARE(schemaVersionOf(connection), schemaVersion());
    QVERIFY(schemaOf(connection).size() > 50);
}

void MigrationTest::migratedSchema_equalsTheFreshOne()
{
    const auto board = freshBoard();
    Connection fresh(board->where(), Connection::Mode::ReadWrite);
    for (int from = 0; from < schemaVersion(); ++from) {
        Connection old(freshPlace(), Connection::Mode::Create);
        migrate(old, from); // as the program of that version left it
        QCOMPARE(schemaVersionOf(old), from);
        migrate(old);
        QCOMPARE(schemaVersionOf(old), schemaVersion());
        QCOMPARE(schemaOf(old), schemaOf(fresh));
        migrate(old); // and once more changes nothing
        QCOMPARE(schemaOf(old), schemaOf(fresh));
    }
}

void MigrationTest::newerSchema_isRefusedUnchanged()
{
    const auto board = freshBoard();
    Connection connection(board->where(), Connection::Mode::ReadWrite);
    connection.execute(onSqlite() ? u"PRAGMA user_version = 99"_s
                                  : u"UPDATE settings SET value = '99' WHERE key = 'schema_version'"_s);
    const QStringList before = schemaOf(connection);
    for (const auto access : {Board::Access::ReadWrite, Board::Access::ReadOnly})
        QCOMPARE(refused(Board::open(board->where(), access)).kind, ErrorKind::Newer);
    QVERIFY_THROWS_EXCEPTION(StoreError, migrate(connection));
    QCOMPARE(schemaVersionOf(connection), 99);
    QCOMPARE(schemaOf(connection), before);
}

void MigrationTest::twoPrograms_makeOneBoard()
{
    const Location where = freshPlace();
    QList<Result<Board>> made;
    std::array<std::thread, 2> programs;
    std::array<ErrorKind, 2> outcomes{};
    for (size_t i = 0; i < programs.size(); ++i)
        programs[i] = std::thread([&, i] {
            const auto board = Board::create(where, {u"Board %1"_s.arg(i), QTimeZone::utc()});
            outcomes[i] = board ? ErrorKind{} : board.error().kind;
        });
    for (std::thread &program : programs)
        program.join();
    QCOMPARE(std::count(outcomes.cbegin(), outcomes.cend(), ErrorKind{}), 1);
    QCOMPARE(std::count(outcomes.cbegin(), outcomes.cend(), ErrorKind::Failed), 1);
    Board board = must(Board::open(where));
    QCOMPARE(must(board.roster()).values.size(), 5);
    QVERIFY(must(board.check()).isEmpty());
}

void MigrationTest::twoPrograms_migrateOnce()
{
    const Location where = freshPlace();
    std::array<std::thread, 3> programs;
    std::atomic<int> well = 0;
    for (std::thread &program : programs)
        program = std::thread([&] {
            Connection connection(where, Connection::Mode::Create);
            migrate(connection); // a second run of the same statements would fail on its first CREATE
            ++well;
        });
    for (std::thread &program : programs)
        program.join();
    QCOMPARE(well.load(), 3);
    Connection connection(where, Connection::Mode::ReadWrite);
    QCOMPARE(schemaVersionOf(connection), schemaVersion());
}

void MigrationTest::interruptedMigration_leavesNothing()
{
    Connection connection(freshPlace(), Connection::Mode::Create);
    connection.execute(u"CREATE TABLE slides (mine text)"_s); // in the way of a late statement
    const QStringList before = schemaOf(connection);
    QVERIFY_THROWS_EXCEPTION(StoreError, migrate(connection));
    QCOMPARE(schemaOf(connection), before);
    QCOMPARE(schemaVersionOf(connection), 0);
}

void MigrationTest::lists_walkAnIndex_data()
{
    QTest::addColumn<IncidentQuery>("query");
    const Month month{2026, 10};
    QTest::newRow("newest") << IncidentQuery{};
    QTest::newRow("most voted") << IncidentQuery{.order = Order::MostVoted};
    QTest::newRow("newest of a month") << IncidentQuery{.month = month};
    QTest::newRow("most voted of a month") << IncidentQuery{.month = month, .order = Order::MostVoted};
    QTest::newRow("of a person") << IncidentQuery{.celebratesId = u"x"_s};
    QTest::newRow("told by a person") << IncidentQuery{.postedById = u"x"_s};
    QTest::newRow("of a value") << IncidentQuery{.valueId = u"x"_s};
    QTest::newRow("of a person in a month") << IncidentQuery{.month = month, .celebratesId = u"x"_s};
    QTest::newRow("left to vote") << IncidentQuery{.viewerId = u"x"_s, .toVote = true};
    QTest::newRow("search") << IncidentQuery{.search = u"key"_s};
    QTest::newRow("search in a month") << IncidentQuery{.search = u"key"_s, .month = month};
}

void MigrationTest::lists_walkAnIndex()
{
    if (!onSqlite())
        return;
    QFETCH(IncidentQuery, query);
    const auto board = freshBoard();
    Connection connection(board->where(), Connection::Mode::ReadWrite);
    const QString sql = IncidentReader(connection, QTimeZone::utc()).pageSql(query);
    Query plan(connection, u"EXPLAIN QUERY PLAN "_s + sql);
    QStringList steps;
    for (plan.run(); plan.next();)
        steps += plan.text(3);
    QVERIFY(!steps.isEmpty());
    for (const QString &step : std::as_const(steps)) {
        const bool bareScan = step.startsWith("SCAN"_L1) && !step.contains("INDEX"_L1)
            && !step.contains("VIRTUAL TABLE"_L1) && !step.contains("hit"_L1) && !step.contains("matches"_L1)
            && !step.contains("best"_L1) && !step.contains("subquery"_L1, Qt::CaseInsensitive);
        QVERIFY2(!bareScan, qPrintable(steps.join(u'\n')));
    }
    QVERIFY2(steps.join(u'\n').contains("INDEX"_L1), qPrintable(steps.join(u'\n')));
}

void MigrationTest::foreignKeys_haveIndexes()
{
    if (!onSqlite())
        return;
    const auto board = freshBoard();
    Connection connection(board->where(), Connection::Mode::ReadWrite);
    // Deleting or finding by a reference must not read a whole large table.
    Query keys(
        connection, uR"(SELECT t.name || '.' || f."from" FROM pragma_table_list t, pragma_foreign_key_list(t.name) f
        WHERE t.name IN ('incidents', 'celebrations', 'team_celebrations', 'incident_values', 'votes', 'thanks', 'adoptions',
            'consents', 'photos', 'incident_processes') AND f."from" NOT IN ('recorded_by')
        AND NOT EXISTS (SELECT 1 FROM pragma_index_list(t.name) i, pragma_index_info(i.name) c
            WHERE c.seqno = 0 AND c.name = f."from"))"_s);
    QStringList bare;
    for (keys.run(); keys.next();)
        bare += keys.text(0);
    bare.removeIf([](const QString &key) { // read through their incident alone
        return key == "thanks.employee_id"_L1 || key == "adoptions.employee_id"_L1 || key == "adoptions.team_id"_L1;
    });
    QCOMPARE(bare, QStringList());
}

QTEST_GUILESS_MAIN(MigrationTest)
#include "migrationtest.moc"
