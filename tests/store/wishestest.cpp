#include "board/permissions.h"
#include "store/connection.h"
#include "support/storetest.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;

/// How those whom stories celebrate wish it, and what is new for them. On a file, and for a server's owner;
/// deskwishestest.cpp holds a desk's server to the same.
class WishesTest : public StoreTest {
    Q_OBJECT

private Q_SLOTS:
    void audience_isThePersonsChoice_alsoForWhatIsThere();
    void team_seesWhatIsForTheTeam();
    void privateStory_isSeenByItsOwn();
    void firstLook_keepsAStoryBack_untilTheirWord();
    void firstLook_asksEverybody_butTheAuthor();
    void takenOff_staysOff();
    void word_isOnlyTheirs();
    void forYou_isWhatIsNew();
    void forYou_tellsAnOwnerWhereTheirProcessBent();
    void scope_ofATeamOrSite_isAllItsPeople();
    void sealedVotes_areTold_whenTheMonthCloses();
    void values_areOfferedInTheirOrder();
    void brand_isAManagersMatter();
    void awards_areToldWithTheirStories();

private:
    static QStringList titles(TestBoard &board, const IncidentQuery &query)
    {
        QStringList all;
        for (const Incident &one : must(board->incidents(query)))
            all += one.title;
        if (query.search.isEmpty() && must(board->count(query)) != all.size())
            qFatal("The count is another one than the page's.");
        return all;
    }
    static QDateTime now() { return TestBoard::now(); }
};

void WishesTest::audience_isThePersonsChoice_alsoForWhatIsThere()
{
    const auto board = freshBoard();
    const QString miriam = board->person(u"Miriam Okafor"_s), lena = board->person(u"Lena Vogt"_s);
    board->post(u"Hers"_s);
    board->post({.title = u"Of both"_s, .story = u"S"_s, .celebrateIds = {miriam, lena}}, 1);
    board->post({.title = u"Lena's"_s, .story = u"S"_s, .celebrateIds = {lena}}, 2);
    const Employee kept = must((*board)->setWishes(miriam, {u"Miri"_s, Audience::Private, true}, now()));
    QCOMPARE(kept.nickname, u"Miri"_s);
    QVERIFY(kept.audience == Audience::Private && kept.firstLook);
    QVERIFY(must((*board)->roster()).employees.contains(kept));
    QCOMPARE(titles(*board, {}), QStringList{u"Lena's"_s});
    // More readers are for stories to come.
    must((*board)->setWishes(miriam, {u"Miri"_s, Audience::Board, false}, now()));
    QCOMPARE(titles(*board, {}), QStringList{u"Lena's"_s});
    board->post(u"Newest"_s, 3);
    QCOMPARE(titles(*board, {}), QStringList({u"Newest"_s, u"Lena's"_s}));
    QVERIFY(must((*board)->check()).isEmpty());
}

void WishesTest::team_seesWhatIsForTheTeam()
{
    const auto board = freshBoard();
    const QString miriam = board->person(u"Miriam Okafor"_s), team = board->team(u"Night desk"_s);
    must((*board)->setWishes(miriam, {{}, Audience::Team, false}, now()));
    board->post(u"For the team"_s);
    QCOMPARE(titles(*board, {}), QStringList());
    const QString lena = board->person(u"Lena Vogt"_s), ines = board->person(u"Ines Costa"_s);
    QCOMPARE(titles(*board, {.celebratesId = team, .viewerId = lena}), QStringList{u"For the team"_s});
    QCOMPARE(titles(*board, {.celebratesId = miriam, .viewerId = lena}), QStringList{u"For the team"_s});
    QCOMPARE(titles(*board, {.celebratesId = team, .viewerId = ines}), QStringList());
    QCOMPARE(titles(*board, {.celebratesId = team}), QStringList());
}

void WishesTest::privateStory_isSeenByItsOwn()
{
    const auto board = freshBoard();
    const QString miriam = board->person(u"Miriam Okafor"_s), jonas = board->person(u"Jonas Lind"_s);
    must((*board)->setWishes(miriam, {{}, Audience::Private, false}, now()));
    const Incident story = board->post(u"Between us"_s);
    QVERIFY(story.audience == Audience::Private);
    QCOMPARE(titles(*board, {.celebratesId = miriam, .viewerId = miriam}), QStringList{u"Between us"_s});
    QCOMPARE(titles(*board, {.celebratesId = miriam, .viewerId = board->person(u"Lena Vogt"_s)}), QStringList());
    QCOMPARE(titles(*board, {.postedById = jonas, .viewerId = jonas}), QStringList{u"Between us"_s});
    QCOMPARE(titles(*board, {.postedById = jonas, .viewerId = miriam}), QStringList());
}

void WishesTest::firstLook_keepsAStoryBack_untilTheirWord()
{
    const auto board = freshBoard();
    const QString miriam = board->person(u"Miriam Okafor"_s);
    must((*board)->setWishes(miriam, {{}, Audience::Board, true}, now()));
    const Incident story = board->post(u"Read it first"_s);
    QVERIFY(story.audience == Audience::Private);
    const ForYou forMiriam = must((*board)->forYou(miriam));
    QCOMPARE(forMiriam.toAnswer.size(), 1);
    QCOMPARE(forMiriam.toAnswer.front().id, story.id);
    QVERIFY(forMiriam.aboutYou.isEmpty());
    QVERIFY(must((*board)->answerStory(story.id, miriam, true, now())).audience == Audience::Board);
    QCOMPARE(titles(*board, {}), QStringList{u"Read it first"_s});
    QVERIFY(must((*board)->forYou(miriam)).toAnswer.isEmpty());
    // What was told before she wished it stands.
    must((*board)->setWishes(board->person(u"Lena Vogt"_s), {{}, Audience::Board, true}, now()));
    QCOMPARE(titles(*board, {}), QStringList{u"Read it first"_s});
}

void WishesTest::firstLook_asksEverybody_butTheAuthor()
{
    const auto board = freshBoard();
    const QString miriam = board->person(u"Miriam Okafor"_s), lena = board->person(u"Lena Vogt"_s);
    const QString jonas = board->person(u"Jonas Lind"_s);
    for (const QString &one : {miriam, lena, jonas})
        must((*board)->setWishes(one, {{}, one == lena ? Audience::Team : Audience::Board, true}, now()));
    const Incident story = board->post({.title = u"Three"_s, .story = u"S"_s, .celebrateIds = {miriam, lena, jonas}});
    QVERIFY(must((*board)->forYou(jonas)).toAnswer.isEmpty()); // he told it
    QVERIFY(must((*board)->answerStory(story.id, miriam, true, now())).audience == Audience::Private);
    QVERIFY(must((*board)->answerStory(story.id, lena, true, now())).audience == Audience::Team);
}

void WishesTest::takenOff_staysOff()
{
    const auto board = freshBoard();
    const QString miriam = board->person(u"Miriam Okafor"_s), jonas = board->person(u"Jonas Lind"_s);
    const Incident story = board->post(u"Off"_s);
    QVERIFY(must((*board)->answerStory(story.id, miriam, false, now())).audience == Audience::Private);
    QCOMPARE(titles(*board, {}), QStringList());
    // Neither by an edit, with her or without, nor by a manager's publishing.
    NewIncident wish{.title = u"Off"_s, .story = u"Corrected"_s, .celebrateIds = {miriam}};
    QVERIFY(must((*board)->edit(story.id, wish, jonas, now())).audience == Audience::Private);
    wish.celebrateIds = {board->person(u"Lena Vogt"_s)};
    const Incident after = must((*board)->edit(story.id, wish, jonas, now()));
    QVERIFY(after.audience == Audience::Private);
    QVERIFY(after.celebratedNames().contains(u"Miriam Okafor"_s));
    must((*board)->moderate(story.id, Status::SetAside, u"Why"_s, jonas, now()));
    QVERIFY(must((*board)->moderate(story.id, Status::Published, {}, jonas, now())).audience == Audience::Private);
    // She may.
    QVERIFY(must((*board)->answerStory(story.id, miriam, true, now())).audience == Audience::Board);
    QVERIFY(must((*board)->check()).isEmpty());
}

void WishesTest::word_isOnlyTheirs()
{
    const auto board = freshBoard();
    const Incident story = board->post(u"Hers"_s);
    QCOMPARE(refused((*board)->answerStory(story.id, board->person(u"Lena Vogt"_s), false, now())).kind,
        ErrorKind::NotAllowed);
    must((*board)->withdraw(story.id, board->person(u"Jonas Lind"_s), now(), 600));
    QCOMPARE(refused((*board)->answerStory(story.id, board->person(u"Miriam Okafor"_s), true, now())),
        errorOf(Objection::TakenBack));
}

void WishesTest::forYou_isWhatIsNew()
{
    const auto board = freshBoard();
    const QString miriam = board->person(u"Miriam Okafor"_s), lena = board->person(u"Lena Vogt"_s);
    const Incident about = board->post(u"About her"_s);
    const Incident told =
        board->post({.title = u"Told by her"_s, .story = u"S"_s, .postedById = miriam, .celebrateIds = {lena}}, 1);
    const Incident other = board->post({.title = u"Other"_s, .story = u"S"_s, .celebrateIds = {lena}}, 2);
    must((*board)->addThanks({{}, about.id, lena, u"Thank you."_s}, now().addSecs(300)));
    must((*board)->addAdoption({{}, about.id, miriam, u"My own."_s}, now().addSecs(300)));
    must((*board)->addAdoption({{}, told.id, lena, u"Works."_s}, now().addSecs(360)));
    must((*board)->addThanks({{}, other.id, miriam, u"Not hers."_s}, now().addSecs(400)));
    const ForYou first = must((*board)->forYou(miriam));
    QVERIFY(!first.since.isValid());
    QCOMPARE(first.aboutYou.size(), 1);
    QCOMPARE(first.aboutYou.front().title, u"About her"_s);
    QCOMPARE(first.answers.size(), 2);
    QCOMPARE(first.answers.front().text, u"Works."_s); // the newest first
    QCOMPARE(first.answers.back().by, u"Lena Vogt"_s);
    QStringList stories;
    for (const Incident &one : first.answered)
        stories += one.title;
    stories.sort();
    QCOMPARE(stories, QStringList({u"About her"_s, u"Told by her"_s}));
    must((*board)->haveLooked(miriam, now().addSecs(600)));
    const ForYou nothing = must((*board)->forYou(miriam));
    QVERIFY(nothing.isEmpty());
    QCOMPARE(nothing.since, now().addSecs(600));
    must((*board)->addThanks({{}, about.id, lena, u"Again."_s}, now().addSecs(700)));
    board->post(u"Newer"_s, 20);
    const ForYou then = must((*board)->forYou(miriam));
    QCOMPARE(then.answers.size(), 1);
    QCOMPARE(then.aboutYou.size(), 1);
    QVERIFY(must((*board)->forYou(miriam, 0)).isEmpty());
    must((*board)->haveLooked(miriam, now().addSecs(7200)));
    QVERIFY(must((*board)->forYou(miriam)).isEmpty());
}

void WishesTest::forYou_tellsAnOwnerWhereTheirProcessBent()
{
    const auto board = freshBoard();
    const QString miriam = board->person(u"Miriam Okafor"_s), lena = board->person(u"Lena Vogt"_s),
                  jonas = board->person(u"Jonas Lind"_s);
    must((*board)->setProcesses({{{}, u"Late check-out"_s, miriam}, {{}, u"Refunds"_s, jonas}}, jonas, now()));
    const QList<Process> known = must((*board)->processes());
    const auto bends = [&](const QString &title, const QString &by, const QStringList &processes, int at) {
        return board->post({.title = title,
                               .story = u"S"_s,
                               .postedById = by,
                               .celebrateIds = {lena},
                               .marks = Mark::ProcessBent,
                               .processIds = processes},
            at);
    };
    bends(u"Hers"_s, jonas, {known[0].id}, 1);
    bends(u"Another’s"_s, jonas, {known[1].id}, 2);
    bends(u"Told by herself"_s, miriam, {known[0].id}, 3);
    const Incident last = bends(u"Both"_s, lena, {known[0].id, known[1].id}, 4);
    const ForYou first = must((*board)->forYou(miriam));
    QCOMPARE(first.bent.size(), 2);
    QCOMPARE(first.bent.front().incident.title, u"Both"_s);
    QCOMPARE(first.bent.front().process, u"Late check-out"_s);
    QCOMPARE(first.bent.back().incident.title, u"Hers"_s);
    must((*board)->withdraw(last.id, lena, now().addSecs(300), 900));
    QCOMPARE(must((*board)->forYou(miriam)).bent.size(), 1);
    must((*board)->haveLooked(miriam, now().addSecs(600)));
    QVERIFY(must((*board)->forYou(miriam)).isEmpty());
}

void WishesTest::scope_ofATeamOrSite_isAllItsPeople()
{
    const auto board = freshBoard();
    const QString night = board->team(u"Night desk"_s);
    {
        Connection connection(board->where(), Connection::Mode::ReadWrite);
        connection.execute(u"INSERT INTO sites(id, name, name_key) VALUES ('s', 'Harbour', 'harbour')"_s);
        connection.execute(u"UPDATE teams SET site_id = 's' WHERE id = '%1'"_s.arg(night));
    }
    QCOMPARE(must((*board)->roster()).sites, (QList<Site>{{u"s"_s, u"Harbour"_s}}));
    board->post(u"Of Miriam"_s);
    board->post({.title = u"Of the team"_s, .story = u"S"_s, .teamIds = {night}}, 1);
    board->post({.title = u"Elsewhere"_s, .story = u"S"_s, .celebrateIds = {board->person(u"Ines Costa"_s)}}, 2);
    const QStringList theirs{u"Of the team"_s, u"Of Miriam"_s};
    QCOMPARE(titles(*board, {.celebratesId = night}), theirs);
    QCOMPARE(titles(*board, {.celebratesId = u"s"_s}), theirs);
    QCOMPARE(titles(*board, {.search = u"of"_s, .celebratesId = u"s"_s}), theirs);
}

void WishesTest::sealedVotes_areTold_whenTheMonthCloses()
{
    const auto board = freshBoard();
    const QString jonas = board->person(u"Jonas Lind"_s);
    const Incident one = board->post(u"One"_s), two = board->post(u"Two"_s, 1);
    board->giveVotes(one.id, 3);
    must((*board)->setVotesSealed(true, jonas, now()));
    QVERIFY(must((*board)->info()).votesSealed);
    for (const Incident &story : must((*board)->incidents({})))
        QVERIFY(story.sealed && story.votes == 0);
    // Nor does the order tell, and votes still count.
    QCOMPARE(titles(*board, {.order = Order::MostVoted}), QStringList());
    must((*board)->vote(two.id, jonas, now()));
    QVERIFY(must((*board)->incident(two.id, jonas)).votedByViewer);
    const Month month{2026, 10};
    QCOMPARE(refused((*board)->highlights({.month = month})).kind, ErrorKind::NotAllowed);
    must((*board)->closeMonth(month, {}, jonas, now()));
    QCOMPARE(titles(*board, {.order = Order::MostVoted}), QStringList({u"One"_s, u"Two"_s}));
    QCOMPARE(must((*board)->incident(one.id)).votes, 3);
    QCOMPARE(must((*board)->highlights({.month = month})).highlights.size(), 2);
}

void WishesTest::values_areOfferedInTheirOrder()
{
    const auto board = freshBoard();
    const QString jonas = board->person(u"Jonas Lind"_s);
    QList<Value> values = must((*board)->roster()).values;
    board->post({.title = u"T"_s, .story = u"S"_s, .valueIds = {values.back().id}});
    const Value gone = values.takeLast();
    values.front().name = u"Renamed"_s;
    std::ranges::reverse(values);
    values += Value{{}, u"Courage"_s, u"We dare."_s, u"plum"_s};
    must((*board)->setValues(values, jonas, now()));
    const QList<Value> kept = must((*board)->roster()).values;
    values.back().id = kept.back().id;
    QCOMPARE(kept, values);
    QCOMPARE(must((*board)->incidents({})).front().values.front().name, gone.name); // its stories keep it
    values += Value{{}, gone.name, {}, {}};
    must((*board)->setValues(values, jonas, now()));
    QCOMPARE(must((*board)->roster()).values.back().id, gone.id);
    values.back().name = u"RENAMED"_s;
    QCOMPARE(refused((*board)->setValues(values, jonas, now())).kind, ErrorKind::Failed);
    QCOMPARE(refused((*board)->setValues({}, board->person(u"Lena Vogt"_s), now())).kind, ErrorKind::NotAllowed);
}

void WishesTest::brand_isAManagersMatter()
{
    const auto board = freshBoard();
    const QString jonas = board->person(u"Jonas Lind"_s);
    const Photo logo{"png of a logo", "png", 4, 2};
    must((*board)->setBrand({u" Harbour  House "_s, u"#12ab9F"_s, logo}, jonas, now()));
    BoardInfo info = must((*board)->info());
    QCOMPARE(info.name, u"Harbour House"_s);
    QCOMPARE(info.brandColor, u"#12ab9F"_s);
    QCOMPARE(must((*board)->photo(info.logoId)), logo);
    must((*board)->setBrand({u"Harbour House"_s, {}, {}}, jonas, now()));
    QCOMPARE(must((*board)->info()).logoId, info.logoId);
    must((*board)->setBrand({u"Harbour House"_s, {}, Photo{"another", "png", 1, 1}}, jonas, now()));
    QCOMPARE(refused((*board)->photo(info.logoId)).kind, ErrorKind::Failed); // nothing of it is left behind
    for (const QString &color : {u"red"_s, u"#12345"_s, u"#12345g"_s, u"#123456;"_s})
        QCOMPARE(refused((*board)->setBrand({u"H"_s, color, {}}, jonas, now())).kind, ErrorKind::Failed);
    QCOMPARE(refused((*board)->setBrand({u"  "_s, {}, {}}, jonas, now())).kind, ErrorKind::Failed);
    QCOMPARE(refused((*board)->setBrand({u"H"_s, {}, {}}, board->person(u"Lena Vogt"_s), now())).kind,
        ErrorKind::NotAllowed);
    // Whoever sets up a board is not on it yet.
    Board empty = must(Board::create(freshPlace(), {u"Empty"_s, QTimeZone::utc()}));
    must(empty.setBrand({u"Ward 7"_s, {}, {}}, {}, now()));
    QCOMPARE(must(empty.info()).name, u"Ward 7"_s);
}

void WishesTest::awards_areToldWithTheirStories()
{
    const auto board = freshBoard();
    const Incident story = board->post(u"Won"_s);
    {
        Connection connection(board->where(), Connection::Mode::ReadWrite);
        connection.execute(u"INSERT INTO awards(id, month, incident_id, rank, reason, presented_at, presented_by) "
                           "VALUES ('a', '2026-10', '%1', 2, 'Brave.', '2026-11-03T10:00:00.000Z', '%2')"_s.arg(
                               story.id, board->person(u"Jonas Lind"_s)));
    }
    const QList<Award> awards = must((*board)->awards({story.id}));
    QCOMPARE(awards.size(), 1);
    QVERIFY(awards.front()
        == (Award{{2026, 10}, story.id, 2, u"Brave."_s, QDateTime({2026, 11, 3}, {10, 0}, Qt::UTC), u"Jonas Lind"_s}));
    QVERIFY(must((*board)->awards({})).isEmpty());
}

QTEST_GUILESS_MAIN(WishesTest)
#include "wishestest.moc"
