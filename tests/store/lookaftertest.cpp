#include "board/permissions.h"
#include "store/audittrail.h"
#include "store/erasing.h"
#include "store/query.h"
#include "support/corrections.h"
#include "support/storetest.h"

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;

/// What managers look after: people, teams, rules, the queue, and the trail that tells of it.
class LookAfterTest : public StoreTest {
    Q_OBJECT

private Q_SLOTS:
    void member_isChanged_andFoundByTheNewName();
    void leaver_keepsStories_andComesBack();
    void lastManager_staysOne();
    void merge_movesAll_andCountsDoubleVotesOnce();
    void undoImport_takesBackOnlyWhoLeftNoTrace();
    void erased_isAColleague_everywhere();
    void erased_isGoneUnderEveryName();
    void restoredBackup_isErasedAgain();
    void teams_areRenamed_moved_andRemovedWhereEmpty();
    void rules_areKept();
    void queue_isDecided_andTheAuthorReadsWhy();
    void askedBack_isChangedByItsAuthor_alsoLater();
    void trustedAuthor_skipsTheQueue();
    void report_hides_untilAManagerLooked();
    void trail_isSealed_andSaysWhereItWasBroken();
    void trail_staysSealed_whenTheBoardMoves();
};

namespace {

QString lena(TestBoard &board)
{
    return board.person(u"Lena Vogt"_s);
}

QString jonas(TestBoard &board)
{
    return board.person(u"Jonas Lind"_s);
}

MemberChange asNow(const Employee &one)
{
    return {.name = one.name, .nickname = one.nickname, .team = one.team, .role = one.role};
}

Employee byId(TestBoard &board, const QString &id)
{
    for (const Member &one : must(board->members())) {
        if (one.person.id == id)
            return one.person;
    }
    return {};
}

QStringList titlesOf(TestBoard &board, const QString &search)
{
    QStringList titles;
    for (const Incident &one : must(board->incidents({.search = search})))
        titles += one.title;
    return titles;
}

void moderate(TestBoard &board, bool on)
{
    HouseRules rules = must(board->rules());
    rules.moderated = on;
    must(board->setRules(rules, jonas(board), TestBoard::now()));
}

} // namespace

void LookAfterTest::member_isChanged_andFoundByTheNewName()
{
    const auto board = freshBoard();
    const QString id = lena(*board);
    board->post(NewIncident{.title = u"The key"_s, .story = u"It jammed."_s, .celebrateIds = {id}});
    MemberChange change = asNow(byId(*board, id));
    change.name = u"  Lena   Winter "_s;
    change.team = u"Spa"_s;
    change.trusted = true;
    change.photo = Photo{"not really a picture", "jpeg", 10, 10};
    const Employee after = must((*board)->changeMember(id, change, jonas(*board), TestBoard::now()));
    QCOMPARE(after.name, u"Lena Winter"_s);
    QCOMPARE(after.team, u"Spa"_s);
    QVERIFY(!after.photoId.isEmpty());
    QCOMPARE(must((*board)->photo(after.photoId)).content, QByteArray("not really a picture"));
    QCOMPARE(titlesOf(*board, u"winter"_s), QStringList{u"The key"_s});
    QVERIFY(titlesOf(*board, u"vogt"_s).isEmpty());
    change.photo = Photo{};
    QVERIFY(must((*board)->changeMember(id, change, jonas(*board), TestBoard::now())).photoId.isEmpty());
    QCOMPARE(must((*board)->check()), QStringList());
    QCOMPARE(refused((*board)->changeMember(id, change, id, TestBoard::now())), errorOf(Objection::ManagersOnly));
}

void LookAfterTest::leaver_keepsStories_andComesBack()
{
    const auto board = freshBoard();
    const QString id = lena(*board);
    const Incident story =
        board->post(NewIncident{.title = u"The key"_s, .story = u"It jammed."_s, .celebrateIds = {id}});
    must((*board)->setLeft(id, true, jonas(*board), TestBoard::now()));
    QVERIFY(byId(*board, id).left);
    QCOMPARE(must((*board)->roster()).employees.size(), 4);
    QCOMPARE(must((*board)->incident(story.id)).celebratedNames(), QStringList{u"Lena Vogt"_s});
    must((*board)->setLeft(id, false, jonas(*board), TestBoard::now()));
    QCOMPARE(must((*board)->roster()).employees.size(), 5);
}

void LookAfterTest::lastManager_staysOne()
{
    const auto board = freshBoard();
    const QString id = jonas(*board);
    QVERIFY(!refused((*board)->setLeft(id, true, id, TestBoard::now())).message.isEmpty());
    QVERIFY(!byId(*board, id).left);
    MemberChange change = asNow(byId(*board, id));
    change.role = Role::Staff;
    QCOMPARE(refused((*board)->changeMember(id, change, id, TestBoard::now())).kind, ErrorKind::Failed);
    QCOMPARE(byId(*board, id).role, Role::Manager);
}

void LookAfterTest::merge_movesAll_andCountsDoubleVotesOnce()
{
    const auto board = freshBoard();
    const QString from = must((*board)->addEmployee({.name = u"Lena Voght"_s})).id, into = lena(*board);
    const QString pavel = board->person(u"Pavel Novák"_s);
    const Incident both = board->post(u"Both voted"_s), one = board->post(u"One voted"_s, 1);
    for (const auto &[story, voter] : {std::pair{both.id, from}, {both.id, into}, {both.id, pavel}, {one.id, from}})
        must((*board)->vote(story, voter, TestBoard::now()));
    const Incident about =
        board->post(NewIncident{.title = u"About her"_s, .story = u"She came."_s, .celebrateIds = {from}}, 2);
    must((*board)->vote(about.id, into, TestBoard::now())); // herself, as it turns out
    board->post(NewIncident{.title = u"Told"_s, .story = u"By her."_s, .postedById = from, .celebrateIds = {pavel}});
    must((*board)->addThanks({{}, one.id, from, u"Thank you."_s}, TestBoard::now()));
    const MergeReport wanted{1, 1, 2, 1};
    QCOMPARE(must((*board)->merge(from, into, jonas(*board), TestBoard::now(), true)), wanted);
    QVERIFY(!byId(*board, from).left);
    QCOMPARE(must((*board)->merge(from, into, jonas(*board), TestBoard::now())), wanted);
    QVERIFY(byId(*board, from).id.isEmpty());
    QCOMPARE(must((*board)->incident(both.id)).votes, 2);
    QCOMPARE(must((*board)->incident(one.id, into)).votedByViewer, true);
    QCOMPARE(must((*board)->incident(about.id)).votes, 0);
    QCOMPARE(must((*board)->incident(about.id)).celebratedNames(), QStringList{u"Lena Vogt"_s});
    QCOMPARE(must((*board)->incidents({.postedById = into})).size(), 1);
    QCOMPARE(titlesOf(*board, u"vogt"_s), QStringList{u"About her"_s});
    QCOMPARE(must((*board)->check()), QStringList());
    QVERIFY(!refused((*board)->merge(into, into, jonas(*board), TestBoard::now())).message.isEmpty());
}

void LookAfterTest::undoImport_takesBackOnlyWhoLeftNoTrace()
{
    const auto board = freshBoard();
    must((*board)->importPeople({{1, u"Ana One"_s, {}, {}, {}}, {2, u"Bea Two"_s, {}, {}, {}}}, {.create = true}));
    const QString ana = board->person(u"Ana One"_s), bea = board->person(u"Bea Two"_s);
    const Incident story = board->post(u"A story"_s);
    must((*board)->vote(story.id, bea, TestBoard::now()));
    QCOMPARE(must((*board)->undoImport({ana, bea}, jonas(*board), TestBoard::now())), 1);
    QVERIFY(byId(*board, ana).id.isEmpty());
    QCOMPARE(byId(*board, bea).name, u"Bea Two"_s);
}

void LookAfterTest::erased_isAColleague_everywhere()
{
    const auto board = freshBoard();
    const QString id = lena(*board);
    MemberChange change = asNow(byId(*board, id));
    change.photo = Photo{"a face", "jpeg", 10, 10};
    const QString photo = must((*board)->changeMember(id, change, jonas(*board), TestBoard::now())).photoId;
    must((*board)->setSecret(id, u"4711"_s, TestBoard::now()));
    const Incident story = board->post(NewIncident{.title = u"Lena’s key"_s,
        .story = u"She cut a key."_s,
        .customerWords = u"Now I can sleep, said the guest from Lenape."_s,
        .postedById = id,
        .celebrateIds = {id, board->person(u"Pavel Novák"_s)}});
    must((*board)->addAdoption({{}, story.id, id, u"Vogt here. Tried it."_s}, TestBoard::now()));
    must((*board)->closeMonth({2026, 10}, {}, jonas(*board), TestBoard::now()));
    const QList<Mention> left = must((*board)->erase(id, jonas(*board), TestBoard::now()));
    QCOMPARE(left.size(), 2);
    QCOMPARE(left[0].where, Mention::Where::Title);
    QCOMPARE(left[1].where, Mention::Where::Answer);
    const Incident after = must((*board)->incident(story.id));
    QCOMPARE(after.celebratedNames(), QStringList({u"A colleague"_s, u"Pavel Novák"_s}));
    QCOMPARE(after.postedBy, u"A colleague"_s);
    QVERIFY(!(*board)->photo(photo));
    QVERIFY(byId(*board, id).id.isEmpty());
    const Highlights closed = must((*board)->highlights({.month = {2026, 10}}));
    QCOMPARE(closed.highlights.front().incident.celebratedNames(), after.celebratedNames());
    QCOMPARE(closed.answers.front().by, u"A colleague"_s);
    QCOMPARE(titlesOf(*board, u"vogt"_s), QStringList());
    QCOMPARE(must((*board)->check()), QStringList());
}

/// Entered twice, married since, and called by a short name: none of it is left, not even in the file's free pages.
void LookAfterTest::erased_isGoneUnderEveryName()
{
    const auto board = freshBoard();
    const QString id = lena(*board), by = jonas(*board);
    const QString twin = must((*board)->addEmployee({.name = u"Magdalena Vogtländer"_s, .nickname = u"Lenchen"_s})).id;
    MemberChange face = asNow(byId(*board, twin));
    face.photo = Photo{"the face of the twin entry", "jpeg", 10, 10};
    must((*board)->changeMember(twin, face, by, TestBoard::now()));
    board->post(NewIncident{.title = u"Told of one"_s, .story = u"She stayed."_s, .celebrateIds = {id}});
    board->post(
        NewIncident{.title = u"Told of the other"_s, .story = u"Lenchens idea, again."_s, .celebrateIds = {twin}});
    must((*board)->closeMonth({2026, 10}, {}, by, TestBoard::now()));
    MemberChange married = asNow(byId(*board, id));
    married.name = u"Lena Wintermayr"_s;
    must((*board)->changeMember(id, married, by, TestBoard::now()));
    must((*board)->merge(twin, id, by, TestBoard::now()));
    const QList<Mention> left = must((*board)->erase(id, by, TestBoard::now()));
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.front().text, u"Lenchens idea, again."_s);
    for (const Highlight &one : must((*board)->highlights({.month = {2026, 10}})).highlights)
        QCOMPARE(one.incident.celebratedNames(), QStringList{u"A colleague"_s});
    if (!onSqlite())
        return;
    QFile file(board->where().path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    for (const char *gone : {"Wintermayr", "wintermayr", "Vogtl", "Lena Vogt", "the face of the twin entry"})
        QVERIFY2(!bytes.contains(gone), gone);
}

void LookAfterTest::restoredBackup_isErasedAgain()
{
    const auto board = freshBoard();
    if (!onSqlite())
        QSKIP("A server's board is backed up by the server's own means.");
    const QString id = lena(*board), backup = folder() + u"/before.bravo"_s;
    const Incident story =
        board->post(NewIncident{.title = u"The key"_s, .story = u"It jammed."_s, .celebrateIds = {id}});
    must((*board)->backup(backup));
    must((*board)->erase(id, jonas(*board), TestBoard::now()));
    must(restoreBoard(backup, board->where(), TestBoard::now()));
    auto restored = must(Board::open(board->where()));
    QCOMPARE(must(restored.incident(story.id)).celebratedNames(), QStringList{u"A colleague"_s});
    QFile file(board->where().path);
    QVERIFY(file.open(QIODevice::ReadOnly) && !file.readAll().contains("Lena Vogt"));
    // Also where the board itself is gone, as long as the list beside it is there.
    const QString lost = folder() + u"/lost.bravo"_s;
    QVERIFY(QFile::copy(board->where().path + u".erased"_s, lost + u".erased"_s));
    must(restoreBoard(backup, Location::file(lost), TestBoard::now()));
    QCOMPARE(must(must(Board::open(Location::file(lost))).incident(story.id)).celebratedNames(),
        QStringList{u"A colleague"_s});
    QFile list(lost + u".erased"_s);
    QVERIFY(list.open(QIODevice::ReadOnly));
    QCOMPARE(list.readAll(), id.toUtf8() + '\n'); // ids only
}

void LookAfterTest::teams_areRenamed_moved_andRemovedWhereEmpty()
{
    const auto board = freshBoard();
    const QString by = jonas(*board);
    must((*board)->setSites({{{}, u"Harbour"_s}}, by, TestBoard::now()));
    QList<Team> teams = must((*board)->roster()).teams;
    const auto night =
        std::find_if(teams.begin(), teams.end(), [](const Team &one) { return one.name == u"Night desk"_s; });
    night->name = u"Night shift"_s;
    night->siteId = must((*board)->roster()).sites.front().id;
    teams += Team{{}, u"Garden"_s, {}};
    must((*board)->setTeams(teams, by, TestBoard::now()));
    const Roster after = must((*board)->roster());
    QCOMPARE(byId(*board, lena(*board)).team, u"Night shift"_s);
    QCOMPARE(after.teams.size(), 4);
    QList<Team> fewer = after.teams;
    fewer.removeIf([](const Team &one) { return one.name == u"Night shift"_s; });
    QCOMPARE(refused((*board)->setTeams(fewer, by, TestBoard::now())).kind, ErrorKind::Failed);
    fewer = after.teams;
    fewer.removeIf([](const Team &one) { return one.name == u"Garden"_s; });
    must((*board)->setTeams(fewer, by, TestBoard::now()));
    QCOMPARE(must((*board)->roster()).teams.size(), 3);
    must((*board)->setProcesses({{{}, u"Check-out"_s, lena(*board)}}, by, TestBoard::now()));
    QCOMPARE(must((*board)->processes()).front().ownerId, lena(*board));
    QCOMPARE(refused((*board)->setSites({}, lena(*board), TestBoard::now())), errorOf(Objection::ManagersOnly));
}

void LookAfterTest::rules_areKept()
{
    const auto board = freshBoard();
    HouseRules rules = must((*board)->rules());
    QCOMPARE(rules, HouseRules());
    rules.moderated = rules.votesSealed = true;
    rules.language = u"de"_s;
    rules.restMonths = 3;
    rules.idleSeconds = 300;
    rules.seasonGoal = 2;
    rules.seasonFrom = QDate(2026, 10, 1);
    rules.seasonTo = QDate(2026, 12, 31);
    must((*board)->setRules(rules, jonas(*board), TestBoard::now()));
    QCOMPARE(must((*board)->rules()), rules);
    QVERIFY(must((*board)->info()).votesSealed);
    rules.idleSeconds = 3;
    QCOMPARE(refused((*board)->setRules(rules, jonas(*board), TestBoard::now())).kind, ErrorKind::Failed);
}

void LookAfterTest::queue_isDecided_andTheAuthorReadsWhy()
{
    const auto board = freshBoard();
    moderate(*board, true);
    const QString author = lena(*board), by = jonas(*board);
    NewIncident wish{.title = u"One"_s, .story = u"It happened."_s, .postedById = author};
    wish.celebrateIds = {board->person(u"Pavel Novák"_s)};
    const Incident one = board->post(wish);
    wish.title = u"Two"_s;
    const Incident two = board->post(wish, 1);
    QVERIFY(one.status == Status::Waiting);
    QCOMPARE(must((*board)->queue()).size(), 2);
    must((*board)->decide(one.id, Decision::Approve, {}, by, TestBoard::now()));
    QCOMPARE(must((*board)->incidents({})).size(), 1);
    QCOMPARE(
        refused((*board)->decide(two.id, Decision::SetAside, u" "_s, by, TestBoard::now())).kind, ErrorKind::Failed);
    must((*board)->decide(two.id, Decision::SetAside, u"It names a guest."_s, by, TestBoard::now()));
    QCOMPARE(must((*board)->notesFor(author)).value(two.id), u"It names a guest."_s);
    QVERIFY(must((*board)->queue()).isEmpty());
    QCOMPARE(lastTrail(board->where()), (Trail{by, u"set-aside"_s, two.id, u"It names a guest."_s}));
    const auto entries = must((*board)->audit({.verb = u"published"_s}));
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.front().object, u"One"_s);
    QCOMPARE(entries.front().actor, u"Jonas Lind"_s);
    QCOMPARE(refused((*board)->decide(two.id, Decision::Approve, {}, author, TestBoard::now())),
        errorOf(Objection::ManagersOnly));
}

void LookAfterTest::askedBack_isChangedByItsAuthor_alsoLater()
{
    const auto board = freshBoard();
    moderate(*board, true);
    const QString author = lena(*board);
    NewIncident wish{.title = u"One"_s, .story = u"It happened."_s, .postedById = author};
    wish.celebrateIds = {board->person(u"Pavel Novák"_s)};
    const Incident story = board->post(wish);
    const QDateTime later = TestBoard::now().addDays(2);
    wish.story = u"It happened on Tuesday."_s;
    QVERIFY(!(*board)->edit(story.id, wish, author, later));
    must((*board)->decide(story.id, Decision::AskBack, u"When was it?"_s, jonas(*board), later));
    QVERIFY(must((*board)->queue()).front().askedBack);
    must((*board)->edit(story.id, wish, author, later));
    const QueuedStory again = must((*board)->queue()).front();
    QVERIFY(!again.askedBack);
    QCOMPARE(again.incident.story, wish.story);
    QVERIFY(must((*board)->notesFor(author)).isEmpty());
}

void LookAfterTest::trustedAuthor_skipsTheQueue()
{
    const auto board = freshBoard();
    moderate(*board, true);
    const QString author = lena(*board);
    MemberChange change = asNow(byId(*board, author));
    change.trusted = true;
    must((*board)->changeMember(author, change, jonas(*board), TestBoard::now()));
    NewIncident wish{.title = u"One"_s, .story = u"It happened."_s, .postedById = author};
    wish.celebrateIds = {board->person(u"Pavel Novák"_s)};
    QVERIFY(board->post(wish).status == Status::Published);
}

void LookAfterTest::report_hides_untilAManagerLooked()
{
    const auto board = freshBoard();
    const Incident story = board->post(u"A story"_s);
    QCOMPARE(refused((*board)->report(story.id, {}, lena(*board), TestBoard::now())).kind, ErrorKind::Failed);
    must((*board)->report(story.id, u"It names a guest."_s, lena(*board), TestBoard::now()));
    QVERIFY(must((*board)->incidents({})).isEmpty());
    const QueuedStory queued = must((*board)->queue()).front();
    QCOMPARE(queued.reports, 1);
    QCOMPARE(queued.note, u"It names a guest."_s);
    QVERIFY(must((*board)->notesFor(jonas(*board))).isEmpty());
    must((*board)->decide(story.id, Decision::Approve, {}, jonas(*board), TestBoard::now()));
    QCOMPARE(must((*board)->incidents({})).size(), 1);
    QVERIFY(must((*board)->queue()).isEmpty());
}

void LookAfterTest::trail_isSealed_andSaysWhereItWasBroken()
{
    const auto board = freshBoard();
    board->post(u"One"_s);
    board->post(u"Two"_s, 1);
    moderate(*board, true);
    Connection connection(board->where(), Connection::Mode::ReadWrite);
    QCOMPARE(firstBrokenEntry(connection), 0);
    const qint64 second =
        connection.value(u"SELECT seq FROM audit_entries ORDER BY seq LIMIT 1 OFFSET 1"_s).toLongLong();
    if (onSqlite())
        connection.execute(u"DROP TRIGGER audit_entries_stand"_s);
    else
        connection.execute(u"ALTER TABLE audit_entries DISABLE TRIGGER audit_entries_stand"_s);
    connection.execute(u"UPDATE audit_entries SET verb = 'nothing' WHERE seq = %1"_s.arg(second));
    QCOMPARE(firstBrokenEntry(connection), second);
    QVERIFY(must((*board)->check()).front().contains(QString::number(second)));
}

void LookAfterTest::trail_staysSealed_whenTheBoardMoves()
{
    const auto board = freshBoard();
    board->post(u"One"_s);
    moderate(*board, true);
    const Location there = freshPlace();
    must((*board)->copyTo(there));
    Connection copy(there, Connection::Mode::ReadWrite);
    QCOMPARE(firstBrokenEntry(copy), 0);
    auto moved = must(Board::open(there));
    must(moved.setRules({}, jonas(*board), TestBoard::now()));
    QCOMPARE(must(moved.check()), QStringList());
    const Location other = onSqlite() ? Location() : Location::file(folder() + u"/moved.bravo"_s);
    if (!onSqlite()) { // and to the other engine
        must((*board)->copyTo(other));
        QCOMPARE(must(must(Board::open(other)).check()), QStringList());
    }
}

QTEST_GUILESS_MAIN(LookAfterTest)
#include "lookaftertest.moc"
