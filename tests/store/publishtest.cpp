#include "store/connection.h"
#include "store/query.h"
#include "store/snapshot.h"
#include "support/storetest.h"

#include <QFile>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;

class PublishTest : public StoreTest {
    Q_OBJECT

private Q_SLOTS:
    void copy_isABoardThatReadsTheSame();
    void copy_holdsNothingHidden();
    void copy_takesNoPosts();
    void copy_isSoundWithoutItsVotes();
    void copy_hasTheNewestStories_andPhotosToItsBound();
    void copy_replacesOlderCopies_andNothingElse();
    void reader_neverSeesHalfACopy();

private:
    QString fresh(const QString &name) { return folder() + u"/%1-%2"_s.arg(onSqlite() ? u"s"_s : u"p"_s, name); }
    static void run(const Location &where, const QString &sql);
};

/// Behind the board's back.
void PublishTest::run(const Location &where, const QString &sql)
{
    Connection(where, Connection::Mode::ReadWrite).execute(sql);
}

void PublishTest::copy_isABoardThatReadsTheSame()
{
    const auto board = freshBoard();
    const Incident first = board->post(NewIncident{.story = u"Grüße 😀"_s,
        .learn = u"Copy it."_s,
        .customerWords = u"“So kind!”"_s,
        .valueIds = {board->value(u"Can-do"_s)},
        .photos = {{"photo bytes", "png", 3, 4}}});
    board->giveVotes(first.id, 3);
    const Incident second =
        board->post(NewIncident{.story = u"For a team."_s, .teamIds = {board->team(u"Night desk"_s)}}, 5);
    must((*board)->addThanks({{}, second.id, board->person(u"Jonas Lind"_s), u"Thank you!"_s}, TestBoard::now()));
    must((*board)->addAdoption({{}, second.id, board->person(u"Ines Costa"_s), u"Works."_s}, TestBoard::now()));
    const QString file = fresh(u"same.bravo"_s);
    QVERIFY((*board)->publish(file));
    Board copy = must(Board::open(Location::file(file), Board::Access::ReadOnly));
    QVERIFY(must(copy.incidents({})) == must((*board)->incidents({})));
    QVERIFY(must(copy.roster()) == must((*board)->roster()));
    QVERIFY(must(copy.info()) == must((*board)->info()));
    QVERIFY(must(copy.months()) == must((*board)->months()));
    QVERIFY(must(copy.photo(first.photoIds.front())) == must((*board)->photo(first.photoIds.front())));
    QCOMPARE(must(copy.count({.search = u"grusse"_s})), 1);
    QCOMPARE(must(copy.incidents({.order = Order::MostVoted})).front().votes, 3);
    Connection raw(Location::file(file), Connection::Mode::ReadOnly);
    QCOMPARE(raw.value(u"SELECT body FROM thanks"_s).toString(), u"Thank you!"_s);
    QCOMPARE(raw.value(u"SELECT written_at FROM thanks"_s).toString(), u"2026-10-13T09:00:00.000Z"_s);
    QVERIFY(qAbs(snapshotTakenAt(raw).secsTo(QDateTime::currentDateTimeUtc())) < 60);
}

void PublishTest::copy_holdsNothingHidden()
{
    const auto board = freshBoard();
    const auto post = [&](const QString &words) {
        return board->post(NewIncident{.title = words + u" title"_s,
            .story = words + u" story"_s,
            .learn = words + u" learn"_s,
            .customerWords = words + u" customer"_s,
            .customerConsents = true,
            .photos = {{words.toUtf8() + " photo", "png", 1, 1}}});
    };
    post(u"Plain"_s);
    QStringList hidden;
    const auto hide = [&](const QString &words, const QString &column, const QString &state) {
        const Incident incident = post(words);
        must((*board)->addThanks(
            {{}, incident.id, board->person(u"Lena Vogt"_s), words + u" thanks"_s}, TestBoard::now()));
        run(board->where(), u"UPDATE incidents SET %1 = '%2' WHERE id = '%3'"_s.arg(column, state, incident.id));
        hidden += words;
    };
    hide(u"Aprivateone"_s, u"audience"_s, u"private"_s);
    hide(u"Ateamone"_s, u"audience"_s, u"team"_s);
    hide(u"Awithdrawnone"_s, u"status"_s, u"withdrawn"_s);
    hide(u"Awaitingone"_s, u"status"_s, u"waiting"_s);
    hide(u"Asetasideone"_s, u"status"_s, u"set-aside"_s);
    // Somebody who left, whom no story shows; a process; what is in the audit trail; what a setting says.
    must((*board)->addEmployee({u"Gonelongago"_s, {}, {}, Role::Staff}));
    run(board->where(), u"UPDATE employees SET left_at = created_at WHERE name = 'Gonelongago'"_s);
    run(board->where(), u"INSERT INTO processes(id, name, name_key) VALUES ('p', 'Abentprocess', 'abentprocess')"_s);
    run(board->where(), u"INSERT INTO settings(key, value) VALUES ('other', 'Asettingsvalue')"_s);
    run(board->where(),
        u"INSERT INTO audit_entries(at, verb, object_kind, detail) "
        "VALUES ('2026-10-13T09:00:00.000Z', 'did', 'thing', 'Anauditdetail')"_s);
    run(board->where(), u"UPDATE consents SET given_by = 'Aconsentsname'"_s);
    hidden += {u"Gonelongago"_s, u"Abentprocess"_s, u"abentprocess"_s, u"Asettingsvalue"_s, u"Anauditdetail"_s,
        u"Aconsentsname"_s};
    const QString path = fresh(u"hidden.bravo"_s);
    QVERIFY((*board)->publish(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("Plain story"));
    for (const QString &words : std::as_const(hidden)) {
        QVERIFY2(!bytes.contains(words.toUtf8()), qPrintable(words));
        QVERIFY2(!bytes.contains(words.toLower().toUtf8()), qPrintable(words)); // as the search index has it
    }
    Connection raw(Location::file(path), Connection::Mode::ReadOnly);
    for (const auto &table : {"votes"_L1, "consents"_L1, "audit_entries"_L1, "processes"_L1, "incident_processes"_L1})
        QCOMPARE(raw.value(u"SELECT count(*) FROM "_s + table).toInt(), 0);
    QCOMPARE(raw.value(u"SELECT count(*) FROM photos"_s).toInt(), 1);
}

void PublishTest::copy_takesNoPosts()
{
    const auto board = freshBoard();
    const QString file = fresh(u"closed.bravo"_s);
    QVERIFY((*board)->publish(file));
    QCOMPARE(refused(Board::open(Location::file(file))).kind, ErrorKind::NotAllowed);
    Board copy = must(Board::open(Location::file(file), Board::Access::ReadOnly));
    QVERIFY(!copy.post(NewIncident{.story = u"No."_s,
                           .postedById = board->person(u"Jonas Lind"_s),
                           .celebrateIds = {board->person(u"Lena Vogt"_s)}},
        TestBoard::now()));
    const auto elsewhere = restoreBoard(file, Location::file(fresh(u"restored.bravo"_s)), TestBoard::now());
    QCOMPARE(refused(elsewhere).kind, ErrorKind::Failed);
    QVERIFY(!QFile::exists(fresh(u"restored.bravo"_s)));
}

void PublishTest::copy_isSoundWithoutItsVotes()
{
    const auto board = freshBoard();
    board->giveVotes(board->post(u"Loved"_s).id, 2);
    const QString file = fresh(u"sound.bravo"_s);
    QVERIFY((*board)->publish(file));
    QCOMPARE(must(must(Board::open(Location::file(file), Board::Access::ReadOnly)).check()), QStringList());
}

void PublishTest::copy_hasTheNewestStories_andPhotosToItsBound()
{
    const auto board = freshBoard();
    QList<IncidentRow> rows;
    for (int i = 0; i < snapshotStories + 50; ++i) {
        const QString at = TestBoard::now().addSecs(-60 * i).toString(Qt::ISODate);
        rows += IncidentRow{.line = i + 2,
            .title = u"Story %1"_s.arg(i),
            .story = u"What happened."_s,
            .by = u"Jonas Lind"_s,
            .forNames = {u"Miriam Okafor"_s},
            .postedAt = at};
    }
    must((*board)->importIncidents(rows, {}, TestBoard::now()));
    const QByteArray third(snapshotPhotoBytes / 3, 'x');
    QStringList withPhoto;
    for (int i = 0; i < 4; ++i)
        withPhoto += board->post(NewIncident{.story = u"With a photo."_s, .photos = {{third, "png", 1, 1}}}, i + 1).id;
    const QString file = fresh(u"bound.bravo"_s);
    QVERIFY((*board)->publish(file));
    Board copy = must(Board::open(Location::file(file), Board::Access::ReadOnly));
    QCOMPARE(must(copy.count({})), snapshotStories);
    QVERIFY(must(copy.incidents({.limit = 100})).front().id == withPhoto.back());
    QCOMPARE(must(copy.count({.search = u"1990"_s})), 1);
    QCOMPARE(must(copy.count({.search = u"2049"_s})), 0);
    QVERIFY(must(copy.incident(withPhoto[0])).photoIds.isEmpty());
    for (int i = 1; i < 4; ++i)
        QCOMPARE(must(copy.incident(withPhoto[i])).photoIds.size(), 1);
}

void PublishTest::copy_replacesOlderCopies_andNothingElse()
{
    const auto board = freshBoard();
    const QString file = fresh(u"older.bravo"_s);
    QVERIFY((*board)->publish(file));
    board->post(u"Later"_s);
    QVERIFY((*board)->publish(file));
    QCOMPARE(must(must(Board::open(Location::file(file), Board::Access::ReadOnly)).count({})), 1);
    QFile damaged(file);
    QVERIFY(damaged.open(QIODevice::ReadWrite) && damaged.resize(damaged.size() / 2));
    damaged.close();
    QVERIFY((*board)->publish(file));
    QVERIFY(Board::open(Location::file(file), Board::Access::ReadOnly));
    // A letter, a board, the board itself, and a folder that is not there.
    QFile letter(fresh(u"letter.txt"_s));
    QVERIFY(letter.open(QIODevice::WriteOnly) && letter.write("Dear diary") > 0);
    letter.close();
    QCOMPARE(refused((*board)->publish(letter.fileName())).kind, ErrorKind::Failed);
    QCOMPARE(letter.size(), 10);
    TestBoard other;
    QCOMPARE(refused((*board)->publish(other.where().path)).kind, ErrorKind::Failed);
    QVERIFY(must(other->check()).isEmpty());
    if (onSqlite())
        QCOMPARE(refused((*board)->publish(board->where().path)).kind, ErrorKind::Failed);
    QCOMPARE(refused((*board)->publish(fresh(u"no/such/folder.bravo"_s))).kind, ErrorKind::Failed);
    QVERIFY(must((*board)->check()).isEmpty());
    const QStringList left = QDir(folder()).entryList({u"*.part"_s}, QDir::Files);
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u' ')));
}

void PublishTest::reader_neverSeesHalfACopy()
{
    const auto board = freshBoard();
    board->post(u"First"_s);
    const QString file = fresh(u"read.bravo"_s);
    QVERIFY((*board)->publish(file));
    std::atomic<bool> done = false;
    std::atomic<int> looks = 0;
    QString trouble;
    std::thread reader([&] {
        for (int last = 1; !done || looks == 0; ++looks) {
            auto copy = Board::open(Location::file(file), Board::Access::ReadOnly);
            const auto count = copy ? copy->count({}) : Result<int>(tl::unexpected(copy.error()));
            if (!count || *count < last)
                trouble = count ? u"An older copy came back."_s : count.error().message;
            else
                last = *count;
        }
    });
    for (int i = 0; i < 15; ++i) {
        board->post(u"Story %1"_s.arg(i));
        QVERIFY((*board)->publish(file));
    }
    done = true;
    reader.join();
    QCOMPARE(trouble, QString());
    QVERIFY(looks > 0);
}

QTEST_GUILESS_MAIN(PublishTest)
#include "publishtest.moc"
