#include "store/boardtables.h"
#include "store/connection.h"
#include "store/error.h"
#include "store/migrations.h"
#include "store/query.h"
#include "support/storetest.h"

#include <QCryptographicHash>
#include <QSqlRecord>

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;

/// Runs once with a file and once with a server as the source; the target is the other one, unless a test says.
class CopyTest : public StoreTest {
    Q_OBJECT

private Q_SLOTS:
    void tables_areAllCopiedOrNamed();
    void copy_holdsTheSame();
    void copy_goesBackTheSame();
    void copy_takesPosts_andCountsThem();
    void tenThousandVotes_areCopiedAndCounted();
    void source_staysAsItIs();
    void source_isReadAsOfOneInstant();
    void olderSource_isCopied();
    void cancelled_leavesNothing();
    void failure_leavesNothing();
    void damage_isFoundByTheReading();
    void takenPlaces_areRefusedUnharmed();
    void otherThings_areRefusedUnharmed();
    void partOfABoard_isRefused();
    void fingerprint_seesWhatChanged();

private:
    /// An empty place of the other engine.
    Location otherPlace();
    Location emptyFile() { return Location::file(folder() + u"/target%1.bravo"_s.arg(++m_targets)); }
    /// Every table that a board has there, with its rows as lines; read without the code that copies.
    QMap<QString, QStringList> dump(const Location &where);
    /// A board with something in every table.
    std::unique_ptr<TestBoard> fullBoard();
    static void run(const Location &where, const QString &sql)
    {
        Connection(where, Connection::Mode::ReadWrite).execute(sql);
    }
    static void addSlides(const Location &where, int count)
    {
        run(where,
            u"INSERT INTO slides(id, kind) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
            u"%1) "
            "SELECT CAST(i AS text), 'note' FROM n"_s.arg(count));
    }
    static QVariant look(const Location &where, const QString &sql)
    {
        return Connection(where, Connection::Mode::ReadOnly).value(sql);
    }
    /// The target is as empty as before.
    static bool isUntouched(const Location &where);

    int m_targets = 0;
};

Location CopyTest::otherPlace()
{
    return onSqlite() ? PostgresCluster::shared().freshDatabase() : emptyFile();
}

bool CopyTest::isUntouched(const Location &where)
{
    if (where.engine == Location::Engine::Sqlite) {
        const QFileInfo file(where.path);
        return file.dir().entryList({file.fileName() + u'*'}, QDir::Files | QDir::Hidden).isEmpty();
    }
    return look(where, u"SELECT count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace"_s).toInt() == 0;
}

static QStringList tablesOf(Connection &connection)
{
    QStringList tables;
    Query query(connection,
        connection.dialect().sqlite()
            ? u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
              "AND name NOT LIKE 'incident_search%' ORDER BY name"_s
            : u"SELECT CAST(tablename AS text) FROM pg_tables WHERE schemaname = 'public' ORDER BY 1"_s);
    for (query.run(); query.next();)
        tables += query.text(0);
    return tables;
}

QMap<QString, QStringList> CopyTest::dump(const Location &where)
{
    Connection connection(where, Connection::Mode::ReadOnly);
    QMap<QString, QStringList> all;
    for (const QString &table : tablesOf(connection)) {
        QSqlQuery &rows = connection.prepared(u"SELECT * FROM "_s + table);
        if (!rows.exec())
            qFatal("%s cannot be read", qPrintable(table));
        QStringList lines;
        while (rows.next()) {
            QStringList cells;
            for (int column = 0; column < rows.record().count(); ++column) {
                const QString name = rows.record().fieldName(column);
                const QVariant value = rows.value(column);
                if (name == "search"_L1 || name == "title_search"_L1
                    || (table == "settings"_L1 && value == "schema_version"_L1))
                    continue;
                QString cell = value.toString();
                if (value.metaType() == QMetaType::fromType<QDateTime>())
                    cell = value.toDateTime().toUTC().toString(Qt::ISODateWithMs);
                else if (value.metaType() == QMetaType::fromType<QByteArray>())
                    cell = QString::fromLatin1(value.toByteArray().toHex());
                cells += name + (value.isNull() ? u" is null"_s : u" = "_s + cell);
            }
            cells.sort(); // a migrated table has its columns in another order
            if (!(table == "settings"_L1 && cells.size() < 2))
                lines += cells.join(u", "_s);
        }
        rows.finish();
        lines.sort();
        all.insert(table, lines);
    }
    all.remove(u"board_changes"_s);
    all.remove(u"story_counts"_s); // a server's alone
    all.remove(u"deliveries"_s);
    return all;
}

std::unique_ptr<TestBoard> CopyTest::fullBoard()
{
    auto board = freshBoard();
    const Incident first = board->post(NewIncident{.title = u"It's “50 %” \\o/ 😀"_s,
        .story = u"Zwei\nZeilen,\tein Tabulator und 'Hochkommas' \\ Grüße; שלום؛ 你好 🎉"_s,
        .learn = u":r0c0 ? $1 %1"_s,
        .customerWords = u"“Danke!”"_s,
        .customerConsents = true,
        .celebrateIds = {board->person(u"Lena Vogt"_s)},
        .teamIds = {board->team(u"Reception"_s)},
        .valueIds = {board->value(u"Can-do"_s), board->value(u"Owns it"_s)},
        .photos = {{QByteArray("\x00\x01\xff'\\ bytes", 12), "png", 1, 2}, {QByteArray(300000, '\xee'), "jpeg", 9, 9}},
        .marks = Mark::AskedForByName | Mark::ProcessBent,
        .happenedOn = QDate(2026, 10, 1)});
    board->giveVotes(first.id, 3);
    const QString jonas = board->person(u"Jonas Lind"_s);
    const Incident second = board->post(u"Second"_s, 3);
    must((*board)->addThanks({{}, second.id, jonas, u"Thanks!"_s}, TestBoard::now()));
    must((*board)->haveLooked(jonas, TestBoard::now()));
    must((*board)->addAdoption({{}, second.id, board->person(u"Ines Costa"_s), u"Tried."_s}, TestBoard::now()));
    must((*board)->withdraw(board->post(u"Withdrawn"_s, 4).id, jonas, TestBoard::now(), 3600));
    const QString at = u"2026-10-13T09:00:00.123Z"_s;
    for (const QString &sql : {u"INSERT INTO sites(id, name, name_key) VALUES ('s', 'Harbour', 'harbour')"_s,
             u"UPDATE teams SET site_id = 's'"_s,
             u"UPDATE employees SET left_at = '%1' WHERE name = 'Pavel Novák'"_s.arg(at),
             u"INSERT INTO processes(id, name, name_key, owner_id) VALUES ('p', 'Late fee', 'late fee', '%1')"_s.arg(
                 jonas),
             u"INSERT INTO incident_processes(incident_id, process_id) VALUES ('%1', 'p')"_s.arg(first.id),
             u"INSERT INTO months(month, state, closed_at, closed_by, as_closed) "
             "VALUES ('2026-09', 'closed', '%1', '%2', '{}')"_s.arg(at, jonas),
             u"INSERT INTO awards(id, month, incident_id, rank, presented_at) "
             "VALUES ('a', '2026-10', '%1', 1, '%2')"_s.arg(first.id, at),
             u"INSERT INTO slides(id, kind, title, starts_at) VALUES ('d', 'note', 'Closed on Monday', '%1')"_s.arg(at),
             u"INSERT INTO reports(id, incident_id, employee_id, reason, reported_at) "
             "VALUES ('r', '%1', '%2', 'It names a guest.', '%3')"_s.arg(first.id, jonas, at),
             u"INSERT INTO publications(id, incident_id, month, edition, published_at) "
             "VALUES ('o', '%1', '2026-09', 'outside', '%2')"_s.arg(first.id, at),
             u"INSERT INTO kiosks(id, name, seen_at) VALUES ('k', 'Break room', '%1')"_s.arg(at),
             u"INSERT INTO erasures(employee_id, erased_at) VALUES ('gone', '%1')"_s.arg(at),
             u"INSERT INTO settings(key, value) VALUES ('brand', 'Möwe')"_s})
        run(board->where(), sql);
    return board;
}

void CopyTest::tables_areAllCopiedOrNamed()
{
    const auto board = freshBoard();
    Connection connection(board->where(), Connection::Mode::ReadOnly);
    QStringList known;
    for (const char *table : copiedTables)
        known += QString::fromLatin1(table);
    for (const char *table : placeTables)
        known += QString::fromLatin1(table);
    QCOMPARE(QSet<QString>(known.cbegin(), known.cend()).size(), known.size());
    for (const QString &table : tablesOf(connection))
        QVERIFY2(known.contains(table), qPrintable(u"Does a copy take “%1” along? See boardtables.h."_s.arg(table)));
    // In an order that the references allow.
    if (!onSqlite())
        return;
    for (qsizetype at = 0; at < qsizetype(copiedTables.size()); ++at) {
        Query references(connection, u"SELECT \"table\" FROM pragma_foreign_key_list(:table)"_s);
        for (references.bind(u":table"_s, known[at]).run(); references.next();)
            QVERIFY2(known.indexOf(references.text(0)) < at, qPrintable(known[at]));
    }
}

void CopyTest::copy_holdsTheSame()
{
    const auto board = fullBoard();
    const auto before = dump(board->where());
    for (const char *table : copiedTables) {
        if (qstrcmp(table, "secrets") != 0)
            QVERIFY2(!before.value(QString::fromLatin1(table)).isEmpty(), table);
    }
    // To the other engine, to the same, and to one that is prepared.
    QList<Location> places{otherPlace(), freshPlace(), PostgresCluster::shared().freshDatabase()};
    {
        Connection prepared(places.back(), Connection::Mode::Create);
        migrate(prepared);
    }
    for (const Location &place : std::as_const(places)) {
        const CopyReport report = must((*board)->copyTo(place));
        const auto copied = dump(place);
        for (auto table = before.cbegin(); table != before.cend(); ++table)
            QCOMPARE(copied.value(table.key()), table.value());
        QCOMPARE(report.incidents, 3);
        QCOMPARE(copied.value(u"incidents"_s).size(), 3);
        Board copy = must(Board::open(place));
        QCOMPARE(must(copy.check()), QStringList());
        QVERIFY(must(copy.incidents({})) == must((*board)->incidents({})));
        QVERIFY(must(copy.roster()) == must((*board)->roster()));
        QVERIFY(must(copy.info()) == must((*board)->info()));
        QCOMPARE(must(copy.count({.search = u"grusse"_s})), 1);
        QCOMPARE(must(copy.incident(must(copy.incidents({.order = Order::MostVoted})).front().id)).votes, 3);
    }
}

void CopyTest::copy_goesBackTheSame()
{
    const auto board = fullBoard();
    const Location there = otherPlace();
    must((*board)->copyTo(there));
    const Location back = freshPlace();
    must(must(Board::open(there)).copyTo(back));
    QCOMPARE(dump(back), dump(board->where()));
}

void CopyTest::copy_takesPosts_andCountsThem()
{
    const auto board = fullBoard();
    const Location there = otherPlace();
    must((*board)->copyTo(there));
    Board copy = must(Board::open(there));
    const NewIncident wish{.story = u"After the move."_s,
        .postedById = board->person(u"Jonas Lind"_s),
        .celebrateIds = {board->person(u"Lena Vogt"_s)}};
    const qint64 mark = must(copy.changeMark());
    const Incident posted = must(copy.post(wish, TestBoard::now()));
    if (there.engine == Location::Engine::Postgres)
        QVERIFY(must(copy.changeMark()) != mark);
    QCOMPARE(must(copy.count({.search = u"after the move"_s})), 1);
    QCOMPARE(must(copy.vote(posted.id, board->person(u"Ines Costa"_s), TestBoard::now())), VoteOutcome::Counted);
    QCOMPARE(must(copy.incident(posted.id)).votes, 1);
    must(copy.addThanks({{}, posted.id, board->person(u"Ines Costa"_s), u"Thanks."_s}, TestBoard::now()));
    QCOMPARE(must(copy.incident(posted.id)).thanks, 1);
    QCOMPARE(must(copy.check()), QStringList());
    // The rules of the schema hold again: an audit entry stands.
    QVERIFY_THROWS_EXCEPTION(StoreError, run(there, u"UPDATE audit_entries SET verb = 'x'"_s));
    QVERIFY_THROWS_EXCEPTION(StoreError, run(there, u"DELETE FROM audit_entries"_s));
}

void CopyTest::tenThousandVotes_areCopiedAndCounted()
{
    const auto board = freshBoard();
    QList<PersonRow> people;
    for (int i = 0; i < 100; ++i)
        people += PersonRow{.line = i + 2, .name = u"Voter %1"_s.arg(i)};
    must((*board)->importPeople(people, {}));
    QList<VoteRow> votes;
    for (int i = 0; i < 100; ++i) {
        const QString id = board->post(u"Story %1"_s.arg(i), i).id;
        for (int voter = 0; voter < 100; ++voter)
            votes += VoteRow{.line = i + 2, .incident = id, .voter = u"Voter %1"_s.arg(voter)};
    }
    must((*board)->importVotes(votes, {}, TestBoard::now()));
    const Location there = otherPlace();
    qint64 last = 0, all = 0;
    const CopyReport report = must((*board)->copyTo(there, [&](qint64 done, qint64 total) {
        if (done <= last || done > total)
            qFatal("The progress goes backwards, or beyond its end.");
        last = done;
        all = total;
        return true;
    }));
    QVERIFY(report.rows > 10000);
    QCOMPARE(all, 2 * report.rows);
    QVERIFY(last > all - 500);
    QCOMPARE(look(there, u"SELECT count(*) FROM votes"_s).toInt(), 10000);
    Board copy = must(Board::open(there));
    QCOMPARE(must(copy.incidents({.limit = 1})).front().votes, 100);
    QCOMPARE(must(copy.check()), QStringList());
}

void CopyTest::source_staysAsItIs()
{
    const auto board = fullBoard();
    const auto before = dump(board->where());
    const auto bytes = [&] {
        QFile file(board->where().path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray as = onSqlite() ? bytes() : QByteArray();
    const qint64 mark = must((*board)->changeMark());
    must(must(Board::open(board->where(), Board::Access::ReadOnly)).copyTo(otherPlace()));
    QCOMPARE(dump(board->where()), before);
    QCOMPARE(must((*board)->changeMark()), mark);
    if (onSqlite())
        QVERIFY(bytes() == as);
}

void CopyTest::source_isReadAsOfOneInstant()
{
    const auto board = freshBoard();
    addSlides(board->where(), 600);
    const Location there = otherPlace();
    Board source = must(Board::open(board->where(), Board::Access::ReadOnly));
    bool posted = false;
    const QScopedValueRollback patience(busyTimeout, 50);
    must(source.copyTo(there, [&](qint64, qint64) {
        if (!posted) { // a file cannot be changed now; what a server takes now is not in the copy
            posted = true;
            Board other = must(Board::open(board->where()));
            const auto added = other.addEmployee({u"In between"_s, {}, {}, Role::Staff});
            if (added.has_value() == onSqlite())
                qFatal("A change in between was %s.", added ? "taken" : "refused");
        }
        return true;
    }));
    QVERIFY(posted);
    QCOMPARE(look(there, u"SELECT count(*) FROM employees WHERE name = 'In between'"_s).toInt(), 0);
}

void CopyTest::olderSource_isCopied()
{
    const Location where = freshPlace();
    {
        Connection old(where, Connection::Mode::Create);
        migrate(old, 1);
        old.execute(u"INSERT INTO settings(key, value) VALUES ('name', 'Old'), ('time_zone', 'UTC')"_s);
        old.execute(u"INSERT INTO employees(id, name, name_key, role, created_at) "
                    "VALUES ('e', 'Old Hand', 'old hand', 'staff', '2026-10-13T09:00:00.000Z')"_s);
    }
    const Location there = otherPlace();
    must(must(Board::open(where, Board::Access::ReadOnly)).copyTo(there));
    QCOMPARE(must(must(Board::open(there)).roster()).employees.front().name, u"Old Hand"_s);
    Connection still(where, Connection::Mode::ReadOnly);
    QCOMPARE(schemaVersionOf(still), 1);
}

void CopyTest::cancelled_leavesNothing()
{
    const auto board = freshBoard();
    addSlides(board->where(), 700);
    for (const qint64 until : {500, 1000}) { // while it copies, and while it reads back
        const Location there = otherPlace();
        const auto copied = (*board)->copyTo(there, [until](qint64 done, qint64) { return done < until; });
        QCOMPARE(refused(copied).kind, ErrorKind::Failed);
        QVERIFY(refused(copied).message.contains("cancelled"_L1));
        QVERIFY(isUntouched(there));
        QVERIFY(must((*board)->copyTo(there)).rows > 700); // and the place serves again
    }
    // In a prepared database too.
    const Location prepared = PostgresCluster::shared().freshDatabase();
    {
        Connection connection(prepared, Connection::Mode::Create);
        migrate(connection);
    }
    QVERIFY(!(*board)->copyTo(prepared, [](qint64, qint64) { return false; }));
    QCOMPARE(look(prepared, u"SELECT count(*) FROM employees"_s).toInt(), 0);
    QCOMPARE(look(prepared, u"SELECT count(*) FROM pg_trigger WHERE tgenabled = 'D'"_s).toInt(), 0);
    QVERIFY((*board)->copyTo(prepared));
    QCOMPARE(look(prepared, u"SELECT count(*) FROM pg_trigger WHERE tgenabled = 'D'"_s).toInt(), 0);
}

void CopyTest::failure_leavesNothing()
{
    const auto board = freshBoard();
    board->post(u"One"_s);
    const auto refusedAt = [&](const Location &where) { return refused((*board)->copyTo(where)).kind; };
    QCOMPARE(refusedAt(Location::file(folder() + "/no/such/folder.bravo"_L1)), ErrorKind::Failed);
    QVERIFY(!(*board)->copyTo(Location::file(u"/proc/copy.bravo"_s)));
    Location nowhere = PostgresCluster::shared().freshDatabase();
    nowhere.database = u"nosuchdatabase"_s;
    QCOMPARE(refusedAt(nowhere), ErrorKind::NotABoard);
    // The server goes while it is copied.
    if (!onSqlite())
        return;
    addSlides(board->where(), 700);
    const Location there = otherPlace();
    const auto copied = (*board)->copyTo(there, [&](qint64, qint64) {
        PostgresCluster::shared().endConnections(there);
        return true;
    });
    QCOMPARE(refused(copied).kind, ErrorKind::OutOfReach);
    QVERIFY(isUntouched(there));
    QVERIFY((*board)->copyTo(there));
}

/// A database that does not keep what it is given: what was written is read back and compared.
void CopyTest::damage_isFoundByTheReading()
{
    const auto board = fullBoard();
    for (const QString &change : {u"NEW.title := 'x'"_s, u"RETURN NULL"_s}) {
        const Location there = PostgresCluster::shared().freshDatabase();
        {
            Connection connection(there, Connection::Mode::Create);
            migrate(connection);
            connection.execute(u"CREATE FUNCTION spoil() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
                               "IF NEW.title = 'Closed on Monday' THEN %1; END IF; RETURN NEW; END $$"_s.arg(change));
            connection.execute(
                u"CREATE TRIGGER spoils BEFORE INSERT ON slides FOR EACH ROW EXECUTE FUNCTION spoil()"_s);
            // Where user triggers are off, this one is not.
            connection.execute(u"CREATE RULE spoilt AS ON INSERT TO slides DO ALSO "
                               "UPDATE slides SET title = 'y' WHERE id = 'd'"_s);
        }
        const auto copied = (*board)->copyTo(there);
        QCOMPARE(refused(copied).kind, ErrorKind::Failed);
        QCOMPARE(look(there, u"SELECT count(*) FROM employees"_s).toInt(), 0);
        QVERIFY(!look(there, u"SELECT 1 FROM settings WHERE key = 'time_zone'"_s).isValid());
    }
}

void CopyTest::takenPlaces_areRefusedUnharmed()
{
    const auto board = fullBoard();
    TestBoard file(emptyFile());
    TestBoard server(PostgresCluster::shared().freshDatabase());
    for (TestBoard *taken : {&file, &server, board.get()}) {
        const auto before = dump(taken->where());
        QCOMPARE(refused((*board)->copyTo(taken->where())).kind, ErrorKind::Failed);
        QCOMPARE(dump(taken->where()), before);
        QCOMPARE(must((*taken)->check()), QStringList());
    }
}

void CopyTest::otherThings_areRefusedUnharmed()
{
    const auto board = freshBoard();
    QFile letter(folder() + "/letter.txt"_L1);
    QVERIFY(letter.open(QIODevice::WriteOnly) && letter.write("Dear diary") > 0);
    letter.close();
    QCOMPARE(refused((*board)->copyTo(Location::file(letter.fileName()))).kind, ErrorKind::Failed);
    QCOMPARE(letter.size(), 10);
    QCOMPARE(refused((*board)->copyTo(Location::file(folder()))).kind, ErrorKind::Failed);
    const Location other = PostgresCluster::shared().freshDatabase();
    run(other, u"CREATE TABLE diary (page text)"_s);
    QCOMPARE(refused((*board)->copyTo(other)).kind, ErrorKind::Failed);
    QCOMPARE(look(other, u"SELECT count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace"_s).toInt(), 1);
    // Rows without a board around them are somebody's too.
    const Location rows = PostgresCluster::shared().freshDatabase();
    {
        Connection connection(rows, Connection::Mode::Create);
        migrate(connection);
        connection.execute(u"INSERT INTO sites(id, name, name_key) VALUES ('s', 'Harbour', 'harbour')"_s);
    }
    QCOMPARE(refused((*board)->copyTo(rows)).kind, ErrorKind::Failed);
    QCOMPARE(look(rows, u"SELECT count(*) FROM sites"_s).toInt(), 1);
}

void CopyTest::partOfABoard_isRefused()
{
    const auto board = fullBoard();
    const QString published = folder() + u"/published%1.bravo"_s.arg(++m_targets);
    must((*board)->publish(published));
    Board copy = must(Board::open(Location::file(published), Board::Access::ReadOnly));
    const Location there = otherPlace();
    QCOMPARE(refused(copy.copyTo(there)).kind, ErrorKind::Failed);
    QVERIFY(isUntouched(there));
    if (onSqlite())
        return;
    // A login that row security shows a part of it.
    Location reader = board->where();
    reader.user = u"partly"_s;
    PostgresCluster::shared().administer(u"CREATE ROLE partly LOGIN"_s);
    run(board->where(),
        u"CREATE FUNCTION bravo_act(text) RETURNS integer LANGUAGE sql AS 'SELECT 1'"_s); // it is prepared
    run(board->where(), u"GRANT SELECT ON ALL TABLES IN SCHEMA public TO partly"_s);
    run(board->where(), u"ALTER TABLE incidents ENABLE ROW LEVEL SECURITY"_s);
    run(board->where(), u"CREATE POLICY published_only ON incidents FOR SELECT USING (status = 'published')"_s);
    Board part = must(Board::open(reader, Board::Access::ReadOnly));
    QCOMPARE(must(part.count({})), must((*board)->count({})));
    QCOMPARE(refused(part.copyTo(there)).kind, ErrorKind::NotAllowed);
    QVERIFY(isUntouched(there));
    run(board->where(), u"DROP OWNED BY partly"_s);
    PostgresCluster::shared().administer(u"DROP ROLE partly"_s);
    QVERIFY((*board)->copyTo(there)); // its owner sees all of it
}

void CopyTest::fingerprint_seesWhatChanged()
{
    const auto of = [](const QList<QVariantList> &rows) {
        Fingerprint print;
        for (const QVariantList &row : rows)
            print.add(row);
        return print;
    };
    const QVariant null(QMetaType::fromType<QString>());
    const QVariantList one{u"a"_s, 1}, other{u"b"_s, 2};
    QVERIFY(of({one, other}) == of({other, one}));
    QVERIFY(of({one, other}) != of({one}));
    QVERIFY(of({one, one}) != of({other, other}));
    QVERIFY(of({{u"a"_s, null}}) != of({{u"a"_s, u""_s}}));
    QVERIFY(of({{u"ab"_s, u"c"_s}}) != of({{u"a"_s, u"bc"_s}}));
    QVERIFY(of({{QByteArray("\xc3\x28")}}) != of({{QByteArray("\xc3\x29")}}));
}

QTEST_GUILESS_MAIN(CopyTest)
#include "copytest.moc"
