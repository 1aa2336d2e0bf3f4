#include "store/connection.h"
#include "support/storetest.h"

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;

class SearchTest : public StoreTest {
    Q_OBJECT

private Q_SLOTS:
    void search_findsWordsAsPeopleWriteThem();
    void search_putsTitlesFirst_thenTheNewest();
    void search_findsNamesAndValues();
    void search_needsEveryWord();
    void search_findsPhrases();
    void search_isUnharmedByPunctuation();
    void search_keepsToTheMonth();
    void search_isBounded();
    void authorAndValue_narrow_alsoASearch();
    void paging_givesEachOnce();
    void mostVoted_breaksTiesByTimeThenId();
    void viewer_seesTheOwnVotes_andWhatIsLeftToVote();
    void monthFilter_followsTheBoardsClock_data();
    void monthFilter_followsTheBoardsClock();
    void roster_isInTheSameOrderUnderAnyCollation();

private:
    QStringList titles(TestBoard &board, const IncidentQuery &query);
};

QStringList SearchTest::titles(TestBoard &board, const IncidentQuery &query)
{
    QStringList found;
    for (const Incident &incident : must(board->incidents(query)))
        found += incident.title;
    return found;
}

void SearchTest::search_findsWordsAsPeopleWriteThem()
{
    const auto board = freshBoard();
    board->post(NewIncident{.title = u"T"_s,
        .story = u"Émile from Łódź, the Straße nach GROẞ, Masse; a naïve café, day/night, jo.doe@example.org, a-b_c, "
                 u"안녕하세요, "
                 "がんばって, ΣΊΣΥΦΟΣ, Ünal’s №5, don't, 24x7, Привет, tiếng Việt 😀"_s});
    board->post(u"Other"_s);
    for (const QString &words : {u"emile"_s, u"ÉMILE"_s, u"E\u0301mil"_s, u"strasse"_s, u"Straße"_s, u"STRASSE"_s,
             u"stra"_s, u"gross"_s, u"masse"_s, u"maße"_s, u"naive cafe"_s, u"CAFÉ"_s, u"day"_s, u"night"_s, u"doe"_s,
             u"example"_s, u"안녕"_s, u"がん"_s, u"σίσυφ"_s, u"unal"_s, u"don't"_s, u"don’t"_s, u"24x7"_s, u"привет"_s,
             u"tieng viet"_s, u"łódź"_s, u"c"_s, u"day/night"_s, u"jo.doe@example.org"_s}) {
        QVERIFY2(titles(*board, {.search = words}) == QStringList{u"T"_s}, qPrintable(words));
        QVERIFY2(must((*board)->count({.search = words})) == 1, qPrintable(words));
    }
    for (const QString &words : {u"zebra"_s, u"mile"_s, u"cafes"_s, u"asse"_s})
        QVERIFY2(titles(*board, {.search = words}).isEmpty(), qPrintable(words));
}

void SearchTest::search_putsTitlesFirst_thenTheNewest()
{
    const auto board = freshBoard();
    board->post(u"Old key"_s, 0);
    board->post(NewIncident{.title = u"In the story"_s, .story = u"A key."_s}, 3);
    board->post(u"New key"_s, 2);
    board->post(NewIncident{.title = u"To copy"_s, .story = u"S."_s, .learn = u"Keep keys."_s}, 1);
    QCOMPARE(titles(*board, {.search = u"key"_s}),
        (QStringList{u"New key"_s, u"Old key"_s, u"In the story"_s, u"To copy"_s}));
    QCOMPARE(
        titles(*board, {.search = u"key"_s, .limit = 2, .offset = 1}), (QStringList{u"Old key"_s, u"In the story"_s}));
}

void SearchTest::search_findsNamesAndValues()
{
    const auto board = freshBoard();
    board->post(NewIncident{.title = u"Hers"_s,
        .story = u"S."_s,
        .celebrateIds = {board->person(u"Pavel Novak"_s)},
        .teamIds = {board->team(u"Housekeeping"_s)},
        .valueIds = {board->value(u"listens and adapts"_s)}});
    for (const QString &words : {u"novak"_s, u"Pavel N"_s, u"housekeep"_s, u"adapts"_s, u"listens novák"_s})
        QVERIFY2(titles(*board, {.search = words}) == QStringList{u"Hers"_s}, qPrintable(words));
}

void SearchTest::search_needsEveryWord()
{
    const auto board = freshBoard();
    board->post(NewIncident{.title = u"Lost rabbit"_s, .story = u"Found in the garden."_s});
    QCOMPARE(titles(*board, {.search = u"garden rabbit"_s}).size(), 1);
    QCOMPARE(titles(*board, {.search = u"garden hare"_s}).size(), 0);
}

void SearchTest::search_findsPhrases()
{
    const auto board = freshBoard();
    board->post(
        NewIncident{.title = u"Hers"_s, .story = u"The key she cut for Nora O’Neill, in Weiß & Söhne’s shop."_s});
    board->post(NewIncident{.title = u"Other"_s, .story = u"She has a key; of others, on the way to Neill."_s});
    for (const QString &words : {u"\"key she\""_s, u"\"KEY sh"_s, u"“she cut” key"_s, u"o'neil"_s, u"O’Neill nora"_s,
             u"\"weiss sohne\""_s, u"söhne's"_s}) {
        QVERIFY2(titles(*board, {.search = words}) == QStringList{u"Hers"_s}, qPrintable(words));
        QVERIFY2(must((*board)->count({.search = words})) == 1, qPrintable(words));
    }
    QCOMPARE(titles(*board, {.search = u"key she"_s}).size(), 2);
    QCOMPARE(titles(*board, {.search = u"\"she key\""_s}).size(), 0);
}

void SearchTest::search_isUnharmedByPunctuation()
{
    const auto board = freshBoard();
    board->post(u"The plan"_s);
    for (const QString &words :
        {u"\"plan"_s, u"plan*"_s, u"(plan"_s, u"plan)"_s, u"-plan"_s, u"plan:"_s, u"'plan'"_s, u"pl'an\\"_s, u"^plan"_s,
            u"{title}: plan"_s, u"plan & !x | <->"_s, u"NEAR(plan)"_s, u"plan\0x"_s, u"½ ⑴ ﷺ ŉ plan"_s, u"%"_s, u"_"_s})
        QVERIFY2((*board)->incidents({.search = words}).has_value(), qPrintable(words));
    QCOMPARE(titles(*board, {.search = u" ( \"plan\"* ): "_s}).size(), 1);
    QCOMPARE(titles(*board, {.search = u"NOT"_s}).size(), 0);
    QCOMPARE(titles(*board, {.search = u"…-*\"😀"_s}).size(), 1); // no word in it: not a search
    QVERIFY((*board)->incidents({.search = u"many words "_s.repeated(5000)}).has_value());
}

void SearchTest::search_keepsToTheMonth()
{
    const auto board = freshBoard();
    board->post(NewIncident{
        .title = u"September key"_s, .story = u"S."_s, .postedAt = QDateTime({2026, 9, 9}, {9, 0}, QTimeZone::utc())});
    board->post(u"October key"_s);
    const IncidentQuery september{.search = u"key"_s, .month = Month{2026, 9}};
    QCOMPARE(titles(*board, september), QStringList{u"September key"_s});
    QCOMPARE(must((*board)->count(september)), 1);
    const IncidentQuery mostVoted{.search = u"key"_s, .month = Month{2026, 10}, .order = Order::MostVoted};
    QCOMPARE(titles(*board, mostVoted), QStringList{u"October key"_s});
}

void SearchTest::search_isBounded()
{
    const auto board = freshBoard();
    const int all = IncidentQuery::searchBound + 20;
    QList<IncidentRow> rows;
    for (int i = 0; i < all; ++i)
        rows += IncidentRow{.line = i,
            .story = u"Story %1"_s.arg(i),
            .by = u"Jonas Lind"_s,
            .forNames = {u"Lena Vogt"_s},
            .postedAt = u"2026-10-01T08:00:00.%1Z"_s.arg(i, 3, 10, QChar(u'0'))};
    must((*board)->importIncidents(rows, {}, TestBoard::now()));
    QCOMPARE(must((*board)->count({.search = u"story"_s})), IncidentQuery::searchBound);
    QCOMPARE(must((*board)->count({})), all);
    QCOMPARE(titles(*board, {.search = u"story"_s, .limit = 1}), QStringList{u"Story %1"_s.arg(all - 1)});
}

void SearchTest::authorAndValue_narrow_alsoASearch()
{
    const auto board = freshBoard();
    const QString lena = board->person(u"Lena Vogt"_s), canDo = board->value(u"Can-do"_s);
    const auto post = [&](const QString &title, const QString &by, const QStringList &values) {
        board->post(NewIncident{.title = title, .story = u"A key."_s, .postedById = by, .valueIds = values});
    };
    post(u"Lena's, can-do"_s, lena, {canDo});
    post(u"Lena's"_s, lena, {});
    post(u"Pavel's, can-do"_s, board->person(u"Pavel Novák"_s), {canDo});
    for (const QString &words : {QString(), u"key"_s}) {
        const auto found = [&](IncidentQuery query) {
            query.search = words;
            QStringList all = titles(*board, query);
            std::sort(all.begin(), all.end());
            if (must((*board)->count(query)) != all.size())
                all += u"counted otherwise"_s;
            return all;
        };
        QCOMPARE(found({.postedById = lena}), (QStringList{u"Lena's"_s, u"Lena's, can-do"_s}));
        QCOMPARE(found({.valueId = canDo}), (QStringList{u"Lena's, can-do"_s, u"Pavel's, can-do"_s}));
        QCOMPARE(found({.postedById = lena, .valueId = canDo}), QStringList{u"Lena's, can-do"_s});
        QCOMPARE(found({.postedById = u"nobody"_s}), QStringList());
    }
}

void SearchTest::paging_givesEachOnce()
{
    const auto board = freshBoard();
    for (int i = 0; i < 23; ++i)
        board->post(u"Story %1"_s.arg(i), i / 4); // several at one instant: the id decides, always alike
    for (const Order order : {Order::Newest, Order::MostVoted}) {
        const QStringList whole = titles(*board, {.order = order});
        QStringList pages;
        for (int offset = 0; offset < 30; offset += 5)
            pages += titles(*board, {.order = order, .limit = 5, .offset = offset});
        QCOMPARE(pages, whole);
        QCOMPARE(QSet<QString>(pages.cbegin(), pages.cend()).size(), 23);
    }
    QVERIFY(titles(*board, {.limit = 0}).isEmpty());
    QVERIFY(titles(*board, {.limit = -5, .offset = -5}).isEmpty());
    QVERIFY(titles(*board, {.limit = 5, .offset = 1000}).isEmpty());
}

void SearchTest::mostVoted_breaksTiesByTimeThenId()
{
    const auto board = freshBoard();
    const Incident late = board->post(u"Late"_s, 5);
    const Incident early = board->post(u"Early"_s, 1);
    const Incident best = board->post(u"Best"_s, 9);
    Incident twinA = board->post(u"Twin"_s, 7);
    Incident twinB = board->post(u"Twin"_s, 7);
    if (twinB.id < twinA.id)
        std::swap(twinA, twinB);
    board->giveVotes(best.id, 2);
    board->giveVotes(early.id, 1);
    board->giveVotes(late.id, 1);
    QStringList ids;
    for (const Incident &incident : must((*board)->incidents({.order = Order::MostVoted})))
        ids += incident.id;
    QCOMPARE(ids, (QStringList{best.id, early.id, late.id, twinA.id, twinB.id}));
    QCOMPARE(titles(*board, {.month = Month{2026, 10}, .order = Order::MostVoted, .limit = 2}),
        (QStringList{u"Best"_s, u"Early"_s}));
}

void SearchTest::viewer_seesTheOwnVotes_andWhatIsLeftToVote()
{
    const auto board = freshBoard();
    const QString lena = board->person(u"Lena Vogt"_s);
    const Incident voted = board->post(u"Voted"_s);
    board->post(NewIncident{.title = u"Mine"_s, .story = u"S."_s, .celebrateIds = {lena}});
    board->post(u"Left"_s, 1);
    must((*board)->vote(voted.id, lena, TestBoard::now()));
    QCOMPARE(titles(*board, {.viewerId = lena, .toVote = true}), QStringList{u"Left"_s});
    QCOMPARE(must((*board)->count({.viewerId = lena, .toVote = true})), 1);
    for (const Incident &incident : must((*board)->incidents({.viewerId = lena})))
        QCOMPARE(incident.votedByViewer, incident.id == voted.id);
    QVERIFY(!must((*board)->incident(voted.id)).votedByViewer);
    QVERIFY(must((*board)->incident(voted.id, lena)).votedByViewer);
}

void SearchTest::monthFilter_followsTheBoardsClock_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDateTime>("instant");
    QTest::addColumn<QString>("month");
    const auto row = [](const char *name, const char *zone, const char *instant, const char *month) {
        QTest::newRow(name) << QByteArray(zone) << QDateTime::fromString(QLatin1StringView(instant), Qt::ISODateWithMs)
                            << QString::fromLatin1(month);
    };
    row("last instant of summer time's month", "Europe/Berlin", "2026-10-31T22:59:59.999Z", "2026-10");
    row("first instant of November in winter time", "Europe/Berlin", "2026-10-31T23:00:00.000Z", "2026-11");
    row("first instant of October in summer time", "Europe/Berlin", "2026-09-30T22:00:00.000Z", "2026-10");
    row("one before it", "Europe/Berlin", "2026-09-30T21:59:59.999Z", "2026-09");
    row("the hour that comes twice", "Europe/Berlin", "2026-10-25T00:30:00.000Z", "2026-10");
    row("the hour that comes twice, again", "Europe/Berlin", "2026-10-25T01:30:00.000Z", "2026-10");
    row("year's end in the east", "Pacific/Kiritimati", "2025-12-31T10:00:00.000Z", "2026-01");
    row("year's end in the west", "Pacific/Pago_Pago", "2026-01-01T10:59:59.000Z", "2025-12");
    row("half an hour off", "Asia/Kolkata", "2026-03-31T18:30:00.000Z", "2026-04");
    row("midnight that does not exist", "America/Asuncion", "2023-10-01T04:00:00.000Z", "2023-10");
    row("one before that midnight", "America/Asuncion", "2023-10-01T03:59:59.999Z", "2023-09");
    row("UTC", "UTC", "2026-02-28T23:59:59.999Z", "2026-02");
}

void SearchTest::monthFilter_followsTheBoardsClock()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDateTime, instant);
    QFETCH(QString, month);
    Board board = must(Board::create(freshPlace(), {u"Board"_s, QTimeZone(zone)}));
    const QString id = must(board.addEmployee({u"One"_s, {}, {}, Role::Staff})).id;
    const Incident posted = must(board.post(
        NewIncident{.story = u"S."_s, .postedById = id, .celebrateIds = {id}, .postedAt = instant}, TestBoard::now()));
    QCOMPARE(posted.postedAt, instant);
    const Month in = *Month::parse(month);
    QCOMPARE(must(board.months()), QList<Month>{in});
    for (const Order order : {Order::Newest, Order::MostVoted}) {
        QCOMPARE(must(board.incidents({.month = in, .order = order})).size(), 1);
        QCOMPARE(must(board.incidents({.month = in.next(), .order = order})).size(), 0);
        QCOMPARE(must(board.incidents({.month = in.previous(), .order = order})).size(), 0);
        QCOMPARE(must(board.count({.month = in, .order = order})), 1);
    }
    QCOMPARE(must(board.highlights({.month = in})).highlights.size(), 1);
}

void SearchTest::roster_isInTheSameOrderUnderAnyCollation()
{
    const QStringList names{
        u"zoe Abel"_s, u"Ångström"_s, u"al-Amin"_s, u"Al Zar"_s, u"Öz"_s, u"O’Neil"_s, u"Łukasz"_s, u"2nd Lee"_s};
    const auto read = [&names](const Location &where) {
        Board board = must(Board::create(where, {u"Board"_s, QTimeZone::utc()}));
        for (const QString &name : names)
            must(board.addEmployee({name, name + u" team"_s, {}, Role::Staff}));
        const QString by = must(board.roster()).employees.front().id;
        const QDateTime at = TestBoard::now();
        for (const auto &month : {"2026-01-05"_L1, "2025-12-05"_L1})
            must(board.post(NewIncident{.story = u"Grüße"_s,
                                .postedById = by,
                                .celebrateIds = {by},
                                .postedAt = QDateTime::fromString(month + "T00:00:00Z"_L1, Qt::ISODate)},
                at));
        QStringList found;
        for (const Employee &one : must(board.roster()).employees)
            found += one.name;
        for (const Team &one : must(board.roster()).teams)
            found += one.name;
        for (const Month month : must(board.months()))
            found += month.toString();
        found += QString::number(must(board.count({.search = u"grusse"_s})));
        return found;
    };
    const QStringList expected = read(Location::file(folder() + "/collation.bravo"_L1));
    if (onSqlite())
        QFile::remove(folder() + "/collation.bravo"_L1);
    else
        QCOMPARE(read(PostgresCluster::shared().freshDatabase(u"de-DE"_s)), expected);
    QCOMPARE(expected.back(), u"2"_s);
}

QTEST_GUILESS_MAIN(SearchTest)
#include "searchtest.moc"
