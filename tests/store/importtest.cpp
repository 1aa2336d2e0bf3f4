#include "store/connection.h"
#include "support/storetest.h"

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;

class ImportTest : public StoreTest {
    Q_OBJECT

private Q_SLOTS:
    void incidents_areStoredWhole();
    void secondRun_addsNothing();
    void sameRowTwice_isTwoIncidents_bothKnownAgain();
    void changedRow_isNew();
    void badRow_changesNothing();
    void everyBadRow_isNamed();
    void unknownNames_needCreate();
    void ambiguousName_isAnError_evenWithCreate();
    void dryRun_saysWhatWouldHappen();
    void cancelledImport_changesNothing();
    void people_areAddedOnce();
    void votes_areCountedOnce();
    void votes_refuseWhatNoVoterMay();
    void importedStories_areFound();
    void privatePerson_keepsImportedStoriesOffTheBoard();

private:
    static IncidentRow row(int line, const QString &story);
    ImportReport import(TestBoard &board, const QList<IncidentRow> &rows, const ImportOptions &options = {});
};

IncidentRow ImportTest::row(int line, const QString &story)
{
    return IncidentRow{.line = line, .story = story, .by = u"jonas lind"_s, .forNames = {u"MIRIAM OKAFOR"_s}};
}

ImportReport ImportTest::import(TestBoard &board, const QList<IncidentRow> &rows, const ImportOptions &options)
{
    return must(board->importIncidents(rows, options, TestBoard::now()));
}

void ImportTest::incidents_areStoredWhole()
{
    const auto board = freshBoard();
    const IncidentRow whole{.line = 2,
        .title = u" A\ttitle "_s,
        .story = u"Once.\r\nTwice. 😀"_s,
        .learn = u"Copy."_s,
        .customerWords = u"“Thanks”"_s,
        .by = u"Jonas Lind"_s,
        .forNames = {u"mimi"_s, u"Lena Vogt"_s, u"Miriam Okafor"_s},
        .teams = {u"reception"_s},
        .values = {u"CAN-DO"_s, u"owns it"_s},
        .marks = {u"came-back"_s, u"Process bent"_s},
        .postedAt = u"2026-10-01 00:30"_s};
    QVERIFY(import(*board, {whole}) == (ImportReport{.added = 1}));
    const Incident stored = must((*board)->incidents({})).front();
    QCOMPARE(stored.title, u"A title"_s);
    QCOMPARE(stored.story, u"Once.\nTwice. 😀"_s);
    QCOMPARE(stored.learn, u"Copy."_s);
    QCOMPARE(stored.customerWords, u"“Thanks”"_s);
    QVERIFY(!stored.wordsMayGoOutside);
    QCOMPARE(stored.celebratedNames(), (QStringList{u"Miriam Okafor"_s, u"Lena Vogt"_s, u"Reception"_s}));
    QCOMPARE(stored.values.size(), 2);
    QCOMPARE(stored.values.front().name, u"Can-do"_s);
    QCOMPARE(stored.marks, Mark::CameBack | Mark::ProcessBent);
    QCOMPARE(stored.postedAt, QDateTime({2026, 9, 30}, {22, 30}, QTimeZone::utc())); // half past midnight in Berlin
    QCOMPARE(must((*board)->months()), QList<Month>({{2026, 10}}));
    QVERIFY(must((*board)->check()).isEmpty());
}

void ImportTest::secondRun_addsNothing()
{
    const auto board = freshBoard();
    const QList<IncidentRow> rows{row(2, u"One."_s), row(3, u"Two."_s)};
    QVERIFY(import(*board, rows) == (ImportReport{.added = 2}));
    QVERIFY(import(*board, rows) == (ImportReport{.alreadyThere = 2}));
    QVERIFY(import(*board, {row(9, u"Two."_s), row(10, u"Three."_s)}) == (ImportReport{.added = 1, .alreadyThere = 1}));
    QCOMPARE(must((*board)->count({})), 3);
}

void ImportTest::sameRowTwice_isTwoIncidents_bothKnownAgain()
{
    const auto board = freshBoard();
    const QList<IncidentRow> rows{row(2, u"Good"_s), row(3, u"Good"_s)};
    QVERIFY(import(*board, rows) == (ImportReport{.added = 2}));
    QVERIFY(import(*board, rows) == (ImportReport{.alreadyThere = 2}));
    QVERIFY(import(*board, rows + rows) == (ImportReport{.added = 2, .alreadyThere = 2}));
    QCOMPARE(must((*board)->count({})), 4);
}

void ImportTest::changedRow_isNew()
{
    const auto board = freshBoard();
    IncidentRow changed = row(2, u"One."_s);
    import(*board, {changed});
    changed.values = {u"Can-do"_s};
    QVERIFY(import(*board, {changed}) == (ImportReport{.added = 1}));
}

void ImportTest::badRow_changesNothing()
{
    const auto board = freshBoard();
    const qint64 before = must((*board)->changeMark());
    IncidentRow maker = row(2, u"Makes a person."_s);
    maker.by = u"Somebody New"_s;
    const ImportReport report = import(*board, {maker, row(3, u" "_s), row(4, u"Fine."_s)}, {.create = true});
    QCOMPARE(report.bad.size(), 1);
    QCOMPARE(report.bad.front().line, 3);
    QCOMPARE(report.added + report.alreadyThere + report.peopleMade, 0);
    QCOMPARE(must((*board)->count({})), 0);
    QCOMPARE(must((*board)->roster()).employees.size(), 5);
    Board other = must(Board::open(board->where()));
    QCOMPARE(must(other.count({})), 0);
    if (!onSqlite())
        QCOMPARE(must((*board)->changeMark()), before);
}

void ImportTest::everyBadRow_isNamed()
{
    const auto board = freshBoard();
    QList<IncidentRow> rows;
    const auto spoilt = [&](auto spoil) {
        IncidentRow bad = row(static_cast<int>(rows.size()) + 2, u"Story."_s);
        spoil(bad);
        rows += bad;
    };
    spoilt([](IncidentRow &bad) { bad.story = u"\n"_s; });
    spoilt([](IncidentRow &bad) { bad.by.clear(); });
    spoilt([](IncidentRow &bad) { bad.by = u"Jonas Lindt"_s; });
    spoilt([](IncidentRow &bad) { bad.forNames.clear(); });
    spoilt([](IncidentRow &bad) { bad.forNames = {u"Nobody"_s}; });
    spoilt([](IncidentRow &bad) { bad.teams = {u"No team"_s}; });
    spoilt([](IncidentRow &bad) { bad.values = {u"No value"_s}; });
    spoilt([](IncidentRow &bad) { bad.marks = {u"no mark"_s}; });
    for (const auto &date : {"2026-02-30"_L1, "2026-13-01"_L1, "2026-10-01T25:00"_L1, "yesterday"_L1, "01.10.2026"_L1})
        spoilt([&](IncidentRow &bad) { bad.postedAt = date; });
    const ImportReport report = import(*board, rows);
    QCOMPARE(report.bad.size(), rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QCOMPARE(report.bad[i].line, rows[i].line);
        QVERIFY2(report.bad[i].reason.endsWith(u'.'), qPrintable(report.bad[i].reason));
    }
    QVERIFY2(report.bad[2].reason.contains("Jonas Lind"_L1), qPrintable(report.bad[2].reason)); // the nearest is named
}

void ImportTest::unknownNames_needCreate()
{
    const auto board = freshBoard();
    IncidentRow fresh = row(2, u"Story."_s);
    fresh.by = u"Patient desk"_s;
    fresh.forNames = {u"Ada  Byron"_s, u"ADA BYRON"_s};
    fresh.teams = {u"Ward 7"_s};
    fresh.values = {u"Kindness"_s};
    QCOMPARE(import(*board, {fresh}).bad.size(), 1);
    const ImportReport report = import(*board, {fresh}, {.create = true});
    QVERIFY(report == (ImportReport{.added = 1, .peopleMade = 2, .teamsMade = 1, .valuesMade = 1}));
    QCOMPARE(board->post(u"Next"_s).postedBy, u"Jonas Lind"_s);
    const Incident stored = must((*board)->incidents({.search = u"kindness byron ward"_s})).front();
    QCOMPARE(stored.celebratedNames(), (QStringList{u"Ada Byron"_s, u"Ward 7"_s}));
    QVERIFY(import(*board, {fresh}, {.create = true}) == (ImportReport{.alreadyThere = 1}));
}

void ImportTest::ambiguousName_isAnError_evenWithCreate()
{
    const auto board = freshBoard();
    must((*board)->addEmployee({u"Sam One"_s, {}, u"Sam"_s, Role::Staff}));
    must((*board)->addEmployee({u"Sam Two"_s, {}, u"Sam"_s, Role::Staff}));
    IncidentRow unclear = row(2, u"Story."_s);
    unclear.forNames = {u"sam"_s};
    const ImportReport report = import(*board, {unclear}, {.create = true});
    QCOMPARE(report.bad.size(), 1);
    QVERIFY(report.bad.front().reason.contains("Sam One"_L1) && report.bad.front().reason.contains("Sam Two"_L1));
}

void ImportTest::dryRun_saysWhatWouldHappen()
{
    const auto board = freshBoard();
    IncidentRow maker = row(2, u"Story."_s);
    maker.teams = {u"Ward 7"_s};
    const ImportReport report = import(*board, {maker}, {.create = true, .dryRun = true});
    QVERIFY(report == (ImportReport{.added = 1, .teamsMade = 1}));
    QCOMPARE(must((*board)->count({})), 0);
    QCOMPARE(must((*board)->roster()).teams.size(), 3);
    QCOMPARE(must((*board)->importPeople({{2, u"New"_s, {}, {}, {}}}, {.dryRun = true})).added, 1);
    QCOMPARE(must((*board)->roster()).employees.size(), 5);
    QVERIFY(import(*board, {maker}, {.create = true}) == report); // and the real run does just that
}

void ImportTest::cancelledImport_changesNothing()
{
    const auto board = freshBoard();
    QList<IncidentRow> rows;
    for (int i = 0; i < 1200; ++i)
        rows += row(i + 2, u"Story %1."_s.arg(i));
    QList<qint64> seen;
    const auto result = (*board)->importIncidents(rows, {}, TestBoard::now(), [&seen](qint64 done, qint64 total) {
        seen += done;
        return total == 1200 && done < 1000;
    });
    QVERIFY(!result);
    QCOMPARE(seen, (QList<qint64>{0, 500, 1000}));
    QCOMPARE(must((*board)->count({})), 0);
    QVERIFY(must((*board)->check()).isEmpty());
    QCOMPARE(board->post(u"Next"_s).votes, 0);
}

void ImportTest::people_areAddedOnce()
{
    const auto board = freshBoard();
    const QList<PersonRow> rows{{2, u"Ada Byron"_s, u"Ada"_s, u"Ward 7"_s, u"Manager"_s},
        {3, u"ada byron"_s, {}, {}, {}}, {4, u"Pavel Novak"_s, {}, {}, {}}, {5, u"Bo"_s, {}, u"ward 7"_s, u"staff"_s}};
    const ImportReport report = must((*board)->importPeople(rows, {}));
    QCOMPARE(report.added, 2);
    QCOMPARE(report.alreadyThere, 2);
    QCOMPARE(report.teamsMade, 1);
    QCOMPARE(must((*board)->importPeople(rows, {})).alreadyThere, 4);
    const Roster roster = must((*board)->roster());
    QCOMPARE(roster.employees.size(), 7);
    QCOMPARE(roster.employees.front().name, u"Ada Byron"_s);
    QCOMPARE(roster.employees.front().role, Role::Manager);
    const ImportReport bad = must((*board)->importPeople(
        {{2, u"Cy"_s, {}, {}, {}}, {3, u" "_s, {}, {}, {}}, {4, u"Di"_s, {}, {}, u"boss"_s}}, {}));
    QCOMPARE(bad.bad.size(), 2);
    QCOMPARE(must((*board)->roster()).employees.size(), 7);
}

void ImportTest::votes_areCountedOnce()
{
    const auto board = freshBoard();
    const QString id = board->post(u"One"_s).id;
    const QList<VoteRow> rows{
        {2, id.left(8).toUpper(), u"lena vogt"_s}, {3, id, u"Ines Costa"_s}, {4, id, u"Lena Vogt"_s}};
    const ImportReport report = must((*board)->importVotes(rows, {}, TestBoard::now()));
    QCOMPARE(report.added, 2);
    QCOMPARE(report.alreadyThere, 1);
    QCOMPARE(must((*board)->importVotes(rows, {}, TestBoard::now())).alreadyThere, 3);
    QCOMPARE(must((*board)->incident(id)).votes, 2);
    QVERIFY(must((*board)->check()).isEmpty());
}

void ImportTest::votes_refuseWhatNoVoterMay()
{
    const auto board = freshBoard();
    const QString id = board->post(u"One"_s).id;
    const QString back = board->post(u"Taken back"_s).id;
    must((*board)->withdraw(back, board->person(u"Jonas Lind"_s), TestBoard::now(), 60));
    const ImportReport report = must((*board)->importVotes(
        {{2, id, u"Miriam Okafor"_s}, {3, id, u"Nobody"_s}, {4, id.left(7), u"Lena Vogt"_s},
            {5, u"ffffffff-0000"_s, u"Lena Vogt"_s}, {6, back, u"Lena Vogt"_s}, {7, id, u"Lena Vogt"_s}},
        {}, TestBoard::now()));
    QList<int> lines;
    for (const BadRow &bad : report.bad)
        lines += bad.line;
    QCOMPARE(lines, (QList<int>{2, 3, 4, 5, 6}));
    QCOMPARE(must((*board)->incident(id)).votes, 0);
}

void ImportTest::importedStories_areFound()
{
    const auto board = freshBoard();
    import(*board, {row(2, u"A zebra crossed."_s)});
    QCOMPARE(must((*board)->count({.search = u"zebra"_s})), 1);
    QCOMPARE(must((*board)->count({.search = u"okafor"_s})), 1);
}

void ImportTest::privatePerson_keepsImportedStoriesOffTheBoard()
{
    const auto board = freshBoard();
    Connection(board->where(), Connection::Mode::ReadWrite)
        .execute(u"UPDATE employees SET audience = 'private' WHERE name = 'Miriam Okafor'"_s);
    QCOMPARE(import(*board, {row(2, u"Quiet."_s)}).added, 1);
    QCOMPARE(must((*board)->count({})), 0);
}

QTEST_GUILESS_MAIN(ImportTest)
#include "importtest.moc"
