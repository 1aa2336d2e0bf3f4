#include "store/connection.h"
#include "store/query.h"
#include "support/storetest.h"

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;

class BoardTest : public StoreTest {
    Q_OBJECT

private Q_SLOTS:
    void create_givesAnEmptyBoardWithValues();
    void create_overABoard_isRefused();
    void open_ofAnEmptyPlace_isRefused();
    void info_survivesReopening();
    void addEmployee_readsBack_andRefusesTheSameName();
    void post_isReadBackWhole();
    void post_withoutTitle_takesTheFirstSentence();
    void post_refusesWhatIsIncomplete_andKeepsNothing();
    void post_celebratesEachOnce_andTeams();
    void post_keepsOddText();
    void post_keepsPhotosInOrder();
    void post_refusesMorePhotosThanAStoryTakes();
    void post_recordsConsentForWordsOnly();
    void post_ofPrivatePerson_staysOffTheBoard();
    void withdraw_isForTheAuthorInTime();
    void incident_isFoundByAnUnambiguousStart();
    void months_areNewestFirst();
    void check_ofASoundBoard_findsNothing();
    void check_findsWrongCounts();
    void changeMark_tellsOfAnotherConnection();
    void changeMark_tellsOfWhatIsCommittedLater();
    void auditTrail_takesAdditionsOnly();
    void readOnlyBoard_refusesWrites();
};

void BoardTest::create_givesAnEmptyBoardWithValues()
{
    Board board = must(Board::create(freshPlace(), {u"  The \n Board "_s, QTimeZone("Asia/Tokyo")}));
    const BoardInfo info = must(board.info());
    QCOMPARE(info.name, u"The Board"_s);
    QCOMPARE(info.zone, QTimeZone("Asia/Tokyo"));
    QCOMPARE(info.incidents, 0);
    const Roster roster = must(board.roster());
    QCOMPARE(roster.values.size(), 5);
    QVERIFY(roster.employees.isEmpty());
    QCOMPARE(roster.values.front().color, u"coral"_s);
    QCOMPARE(must(board.incidents({})).size(), 0);
    QCOMPARE(must(board.months()).size(), 0);
}

void BoardTest::create_overABoard_isRefused()
{
    const auto board = freshBoard();
    QCOMPARE(refused(Board::create(board->where(), {u"Other"_s, QTimeZone::utc()})).kind, ErrorKind::Failed);
    QCOMPARE(must((*board)->info()).name, u"Harbour Hotel"_s);
}

void BoardTest::open_ofAnEmptyPlace_isRefused()
{
    QCOMPARE(refused(Board::open(freshPlace())).kind, ErrorKind::NotABoard);
}

void BoardTest::info_survivesReopening()
{
    const auto board = freshBoard();
    board->post(u"One"_s);
    Board again = must(Board::open(board->where()));
    QVERIFY(must(again.info()) == (BoardInfo{u"Harbour Hotel"_s, QTimeZone("Europe/Berlin"), 1}));
}

void BoardTest::addEmployee_readsBack_andRefusesTheSameName()
{
    const auto board = freshBoard();
    const Employee made = must((*board)->addEmployee({u" Zoë  Ødegård "_s, u"night DESK"_s, u"Zo"_s, Role::Manager}));
    QCOMPARE(made.name, u"Zoë Ødegård"_s);
    QCOMPARE(made.team, u"Night desk"_s); // the team that is there, not a second one
    QCOMPARE(made.role, Role::Manager);
    const Roster roster = must((*board)->roster());
    QCOMPARE(roster.employees.size(), 6);
    QCOMPARE(roster.teams.size(), 3);
    QVERIFY(roster.employees.contains(made));
    QCOMPARE(refused((*board)->addEmployee({u"pavel NOVAK"_s, {}, {}, Role::Staff})).kind, ErrorKind::Failed);
    QCOMPARE(refused((*board)->addEmployee({u" \u200f "_s, {}, {}, Role::Staff})).kind, ErrorKind::Failed);
    QCOMPARE(must((*board)->roster()).employees.size(), 6);
}

void BoardTest::post_isReadBackWhole()
{
    const auto board = freshBoard();
    const Incident posted = board->post(NewIncident{.title = u"The key she cut at midnight"_s,
        .story = u"A guest’s suitcase lock jammed."_s,
        .learn = u"Keep six blanks."_s,
        .customerWords = u"Now I can sleep."_s,
        .valueIds = {board->value(u"owns it"_s), board->value(u"can-do"_s)},
        .marks = Mark::CameBack | Mark::ProcessBent,
        .happenedOn = QDate(2026, 10, 12)});
    const QList<Incident> page = must((*board)->incidents({}));
    QCOMPARE(page.size(), 1);
    QVERIFY(page.front() == posted);
    QCOMPARE(posted.story, u"A guest’s suitcase lock jammed."_s);
    QCOMPARE(posted.celebratedNames(), QStringList{u"Miriam Okafor"_s});
    QCOMPARE(posted.celebrates.front().team, u"Night desk"_s);
    QCOMPARE(posted.marks, Mark::CameBack | Mark::ProcessBent);
    QCOMPARE(posted.values.front().name, u"Owns it"_s); // in the order in which they were chosen
    QCOMPARE(posted.happenedOn, QDate(2026, 10, 12));
    QCOMPARE(posted.postedAt, TestBoard::now());
    QCOMPARE(posted.postedAt.timeSpec(), Qt::UTC);
    QCOMPARE(posted.postedBy, u"Jonas Lind"_s);
    QVERIFY(posted.status == Status::Published);
}

void BoardTest::post_withoutTitle_takesTheFirstSentence()
{
    const auto board = freshBoard();
    QCOMPARE(board->post(NewIncident{.story = u"She stayed late. Then she went home."_s}).title, u"She stayed late"_s);
}

void BoardTest::post_refusesWhatIsIncomplete_andKeepsNothing()
{
    const auto board = freshBoard();
    const QString jonas = board->person(u"Jonas Lind"_s);
    const QString miriam = board->person(u"Miriam Okafor"_s);
    const NewIncident sound{.story = u"A story."_s, .postedById = jonas, .celebrateIds = {miriam}};
    const auto refusedPost = [&](void (*spoil)(NewIncident &)) {
        NewIncident wish = sound;
        spoil(wish);
        const Error error = refused((*board)->post(wish, TestBoard::now()));
        QCOMPARE(error.kind, ErrorKind::Failed);
        QVERIFY2(error.message.endsWith(u'.') && !error.message.contains("SQL"_L1), qPrintable(error.message));
    };
    refusedPost([](NewIncident &wish) { wish.story = u" \n\t "_s; });
    refusedPost([](NewIncident &wish) { wish.story.clear(); });
    refusedPost([](NewIncident &wish) { wish.celebrateIds.clear(); });
    refusedPost([](NewIncident &wish) { wish.celebrateIds = {u"nobody"_s}; });
    refusedPost([](NewIncident &wish) { wish.teamIds = {u"no team"_s}; });
    refusedPost([](NewIncident &wish) { wish.valueIds = {u"no value"_s}; });
    refusedPost([](NewIncident &wish) { wish.postedById = u"nobody"_s; });
    refusedPost([](NewIncident &wish) { wish.postedById.clear(); });
    QCOMPARE(must((*board)->info()).incidents, 0);
    QVERIFY(must((*board)->check()).isEmpty());
    QVERIFY((*board)->post(sound, TestBoard::now()));
}

void BoardTest::post_celebratesEachOnce_andTeams()
{
    const auto board = freshBoard();
    const QString lena = board->person(u"Lena Vogt"_s);
    const QString ines = board->person(u"Ines Costa"_s);
    const QString team = board->team(u"Reception"_s);
    const Incident posted = board->post(NewIncident{.title = u"Together"_s,
        .story = u"All of them."_s,
        .celebrateIds = {lena, ines, lena},
        .teamIds = {team, team}});
    QCOMPARE(posted.celebratedNames(), (QStringList{u"Lena Vogt"_s, u"Ines Costa"_s, u"Reception"_s}));
    QCOMPARE(must((*board)->incidents({.celebratesId = ines})).size(), 1);
    QCOMPARE(must((*board)->incidents({.celebratesId = team})).size(), 1);
    QCOMPARE(must((*board)->incidents({.celebratesId = board->team(u"Night desk"_s)})).size(), 1); // Lena's
    QCOMPARE(must((*board)->count({.celebratesId = lena})), 1);
    const Incident teamOnly = board->post(NewIncident{.title = u"A team"_s, .story = u"Theirs."_s, .teamIds = {team}});
    QVERIFY(teamOnly.celebrates.isEmpty());
}

void BoardTest::post_keepsOddText()
{
    const auto board = freshBoard();
    const QString odd =
        u"“Quotes” 'and' \"these\"; --drop\n\ttab 😀👩‍👩‍👧 é ש ‏ \\ % _ $1 :id ?1"_s;
    const Incident posted = board->post(NewIncident{.title = u"'; DROP TABLE votes; --"_s,
        .story = odd + QChar(QChar::Null) + u"\r\nend\x1b"_s,
        .learn = u"<b>bold</b> &amp;"_s});
    QCOMPARE(posted.title, u"'; DROP TABLE votes; --"_s);
    QCOMPARE(posted.story, odd + u"\nend"_s);
    QCOMPARE(posted.learn, u"<b>bold</b> &amp;"_s);
    const QString lone = u"a"_s + QChar(0xd83d) + u"b"_s;
    QCOMPARE(board->post(NewIncident{.story = lone}).story, u"a\ufffdb"_s);
    const QString large = u"Lange Geschichte. "_s.repeated(60000);
    QCOMPARE(board->post(NewIncident{.story = large}).story, large.trimmed());
}

void BoardTest::post_keepsPhotosInOrder()
{
    const auto board = freshBoard();
    QByteArray everyByte;
    for (int i = 0; i < 256; ++i)
        everyByte += static_cast<char>(i);
    const Photo first{everyByte, "png", 3, 4};
    const Photo second{QByteArray("jpeg\0bytes", 10), "jpeg", 640, 480};
    const Incident posted = board->post(NewIncident{.story = u"With photos."_s, .photos = {first, second}});
    QCOMPARE(posted.photoIds.size(), 2);
    QVERIFY(must((*board)->photo(posted.photoIds[0])) == first);
    QVERIFY(must((*board)->photo(posted.photoIds[1])) == second);
    QCOMPARE(refused((*board)->photo(u"none"_s)).kind, ErrorKind::Failed);
}

void BoardTest::post_refusesMorePhotosThanAStoryTakes()
{
    const auto board = freshBoard();
    const Photo photo{"jpeg", "jpeg", 640, 480};
    NewIncident wish{.story = u"With photos."_s,
        .postedById = board->person(u"Jonas Lind"_s),
        .celebrateIds = {board->person(u"Lena Vogt"_s)},
        .photos = QList<Photo>(NewIncident::mostPhotos + 1, photo)};
    const Error error = refused((*board)->post(wish, TestBoard::now()));
    QVERIFY2(error.message.contains(u"12 photos"_s), qPrintable(error.message));
    QCOMPARE(must((*board)->count({})), 0);
    wish.photos.removeLast();
    QCOMPARE(must((*board)->post(wish, TestBoard::now())).photoIds.size(), NewIncident::mostPhotos);
}

void BoardTest::post_recordsConsentForWordsOnly()
{
    const auto board = freshBoard();
    QVERIFY(board->post(NewIncident{.story = u"S."_s, .customerWords = u"Thanks!"_s, .customerConsents = true})
                .wordsMayGoOutside);
    QVERIFY(!board->post(NewIncident{.story = u"S."_s, .customerWords = u"Thanks!"_s}).wordsMayGoOutside);
    QVERIFY(!board->post(NewIncident{.story = u"S."_s, .customerConsents = true}).wordsMayGoOutside);
}

void BoardTest::post_ofPrivatePerson_staysOffTheBoard()
{
    const auto board = freshBoard();
    Connection(board->where(), Connection::Mode::ReadWrite)
        .execute(u"UPDATE employees SET audience = 'private' WHERE name = 'Ines Costa'"_s);
    const Incident quiet = board->post(NewIncident{.title = u"Quiet"_s,
        .story = u"Hers."_s,
        .celebrateIds = {board->person(u"Lena Vogt"_s), board->person(u"Ines Costa"_s)}});
    board->post(u"Loud"_s);
    QCOMPARE(quiet.audience, Audience::Private);
    QCOMPARE(must((*board)->incidents({})).size(), 1);
    QCOMPARE(must((*board)->incidents({.search = u"quiet"_s})).size(), 0);
    QCOMPARE(must((*board)->incidents({.celebratesId = board->person(u"Ines Costa"_s)})).size(), 0);
    QCOMPARE(must((*board)->info()).incidents, 1);
    QCOMPARE(
        refused((*board)->vote(quiet.id, board->person(u"Pavel Novak"_s), TestBoard::now())).kind, ErrorKind::Failed);
    const Highlights month = must((*board)->highlights({.month = {2026, 10}}));
    QCOMPARE(month.highlights.size(), 1);
    QCOMPARE(month.withheld.size(), 1);
    QCOMPARE(month.withheld.front().id, quiet.id);
}

void BoardTest::withdraw_isForTheAuthorInTime()
{
    const auto board = freshBoard();
    const QString jonas = board->person(u"Jonas Lind"_s);
    const Incident posted = board->post(u"Taken back"_s);
    const QDateTime soon = TestBoard::now().addSecs(10);
    QCOMPARE(
        refused((*board)->withdraw(posted.id, board->person(u"Lena Vogt"_s), soon, 60)).kind, ErrorKind::NotAllowed);
    QCOMPARE(
        refused((*board)->withdraw(posted.id, jonas, TestBoard::now().addSecs(61), 60)).kind, ErrorKind::NotAllowed);
    QCOMPARE(refused((*board)->withdraw(u"unknown-id"_s, jonas, soon, 60)).kind, ErrorKind::Failed);
    QCOMPARE(must((*board)->incidents({})).size(), 1);
    QVERIFY((*board)->withdraw(posted.id, jonas, soon, 60));
    QCOMPARE(must((*board)->incidents({})).size(), 0);
    QCOMPARE(must((*board)->incidents({.search = u"taken"_s})).size(), 0);
    QVERIFY(must((*board)->incident(posted.id)).status == Status::Withdrawn);
    QCOMPARE(refused((*board)->vote(posted.id, board->person(u"Lena Vogt"_s), soon)).kind, ErrorKind::Failed);
    QVERIFY(must((*board)->highlights({.month = {2026, 10}})).highlights.isEmpty());
}

void BoardTest::incident_isFoundByAnUnambiguousStart()
{
    const auto board = freshBoard();
    const Incident posted = board->post(u"Found"_s);
    board->post(u"Another"_s, 1);
    QCOMPARE(must((*board)->incident(posted.id)).title, u"Found"_s);
    QCOMPARE(must((*board)->incident(u" "_s + posted.id.left(8).toUpper() + u" "_s)).title, u"Found"_s);
    QCOMPARE(refused((*board)->incident(posted.id.left(7))).kind, ErrorKind::Failed);
    QCOMPARE(refused((*board)->incident(u"%%%%%%%%"_s)).kind, ErrorKind::Failed);
    QCOMPARE(refused((*board)->incident(u"________"_s)).kind, ErrorKind::Failed);
    Connection connection(board->where(), Connection::Mode::ReadWrite);
    for (const auto &id : {"aaaaaaaa-1"_L1, "aaaaaaaa-2"_L1})
        connection.execute(
            u"INSERT INTO incidents(id, title, story, posted_by, posted_at, month, status, audience) SELECT '%1', "
            "'T', 'S', posted_by, posted_at, month, status, audience FROM incidents WHERE title = 'Found'"_s.arg(id));
    QVERIFY(refused((*board)->incident(u"aaaaaaaa"_s)).message.contains("More than one"_L1));
    QCOMPARE(must((*board)->incident(u"aaaaaaaa-2"_s)).id, u"aaaaaaaa-2"_s);
}

void BoardTest::months_areNewestFirst()
{
    const auto board = freshBoard();
    for (const QDate &date : {QDate(2026, 3, 2), QDate(2025, 12, 30), QDate(2026, 3, 9), QDate(2026, 10, 1)})
        board->post(NewIncident{.story = u"S."_s, .postedAt = date.startOfDay(QTimeZone::utc())});
    QCOMPARE(must((*board)->months()), (QList<Month>{{2026, 10}, {2026, 3}, {2025, 12}}));
}

void BoardTest::check_ofASoundBoard_findsNothing()
{
    const auto board = freshBoard();
    board->giveVotes(board->post(u"One"_s).id, 3);
    QCOMPARE(must((*board)->check()), QStringList());
}

void BoardTest::check_findsWrongCounts()
{
    const auto board = freshBoard();
    board->giveVotes(board->post(u"One"_s).id, 3);
    Connection(board->where(), Connection::Mode::ReadWrite).execute(u"UPDATE incidents SET votes = 9"_s);
    QCOMPARE(must((*board)->check()).size(), 1);
}

void BoardTest::changeMark_tellsOfAnotherConnection()
{
    const auto board = freshBoard();
    Board other = must(Board::open(board->where()));
    qint64 mark = must(other.changeMark());
    QCOMPARE(must(other.changeMark()), mark);
    const auto changes = [&] {
        const qint64 now = must(other.changeMark());
        return std::exchange(mark, now) != now;
    };
    const Incident posted = board->post(u"New"_s);
    QVERIFY(changes());
    QVERIFY(!changes());
    const QString lena = board->person(u"Lena Vogt"_s);
    must((*board)->vote(posted.id, lena, TestBoard::now()));
    QVERIFY(changes());
    must((*board)->withdrawVote(posted.id, lena));
    QVERIFY(changes());
    must((*board)->addEmployee({u"New Person"_s, {}, {}, Role::Staff}));
    QVERIFY(changes());
    must((*board)->incidents({}));
    QVERIFY(!changes());
}

void BoardTest::changeMark_tellsOfWhatIsCommittedLater()
{
    const auto board = freshBoard();
    Board other = must(Board::open(board->where()));
    Connection slow(board->where(), Connection::Mode::ReadWrite);
    Transaction transaction(slow);
    slow.execute(u"UPDATE employees SET nickname = 'Jo' WHERE name = 'Jonas Lind'"_s);
    const qint64 before = must(other.changeMark()); // whoever reads now still sees the old nickname
    transaction.commit();
    QVERIFY(must(other.changeMark()) != before);
}

void BoardTest::auditTrail_takesAdditionsOnly()
{
    const auto board = freshBoard();
    board->post(u"One"_s);
    Connection connection(board->where(), Connection::Mode::ReadWrite);
    const int entries = connection.value(u"SELECT count(*) FROM audit_entries"_s).toInt();
    QVERIFY(entries >= 6);
    QVERIFY_THROWS_EXCEPTION(std::exception, connection.execute(u"DELETE FROM audit_entries"_s));
    QVERIFY_THROWS_EXCEPTION(std::exception, connection.execute(u"UPDATE audit_entries SET verb = 'x'"_s));
    QCOMPARE(connection.value(u"SELECT count(*) FROM audit_entries"_s).toInt(), entries);
}

void BoardTest::readOnlyBoard_refusesWrites()
{
    const auto board = freshBoard();
    board->post(u"One"_s);
    Board reader = must(Board::open(board->where(), Board::Access::ReadOnly));
    QCOMPARE(must(reader.incidents({})).size(), 1);
    QVERIFY(must(reader.check()).isEmpty());
    const Error error = refused(reader.addEmployee({u"Nobody New"_s, {}, {}, Role::Staff}));
    QCOMPARE(error.kind, ErrorKind::NotAllowed);
}

QTEST_GUILESS_MAIN(BoardTest)
#include "boardtest.moc"
