#include "store/incidentlist.h"
#include "support/storetest.h"

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;

/// The list that other programs take: all of it, in its order, page by page.
class ListTest : public StoreTest {
    Q_OBJECT

private Q_SLOTS:
    void list_saysWhatTheBoardSays();
    void list_goesOnWhereAPageEnded();
    void list_keepsToWhatWasAsked();
    void list_tellsNoSealedCount();
    void list_endsWithTheTakersError();
    void list_letsOthersPostMeanwhile();

private:
    static QList<IncidentLine> listed(const TestBoard &board, const IncidentQuery &query);
    static void addMany(TestBoard &board, int stories);
};

static const IncidentQuery everything{.limit = std::numeric_limits<int>::max()};

QList<IncidentLine> ListTest::listed(const TestBoard &board, const IncidentQuery &query)
{
    QList<IncidentLine> all;
    must(listIncidents(board.where(), query, [&all](const QList<IncidentLine> &lines) -> Result<void> {
        all += lines;
        return {};
    }));
    return all;
}

/// Hundreds of them posted in the same instant, so that a page ends among equals.
void ListTest::addMany(TestBoard &board, int stories)
{
    QList<IncidentRow> rows;
    for (int i = 0; i < stories; ++i)
        rows += IncidentRow{.line = i,
            .title = u"Story %1"_s.arg(i),
            .story = u"What happened."_s,
            .by = u"Jonas Lind"_s,
            .forNames = {u"Miriam Okafor"_s, u"Lena Vogt"_s},
            .postedAt = TestBoard::now().addSecs(-60 * (i / 700)).toString(Qt::ISODate)};
    must(board->importIncidents(rows, {}, TestBoard::now()));
}

void ListTest::list_saysWhatTheBoardSays()
{
    const auto board = freshBoard();
    const QString kind = board->value(u"Can-do"_s), own = board->value(u"Owns it"_s);
    const Incident full = board->post(NewIncident{.title = u"The key; “cut” at\nmidnight"_s,
        .story = u"She cut it, by torchlight.\r\nمرحبا 😀"_s,
        .learn = u"=Keep blanks"_s,
        .celebrateIds = {board->person(u"Lena Vogt"_s), board->person(u"Miriam Okafor"_s)},
        .teamIds = {board->team(u"Reception"_s), board->team(u"Night desk"_s)},
        .valueIds = {own, kind},
        .marks = Mark::CameBack | Mark::Thanked});
    board->giveVotes(full.id, 3);
    const Incident bare = board->post(u"Bare"_s, 5);
    const QList<IncidentLine> lines = listed(*board, everything);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0].title, u"Bare"_s);
    QCOMPARE(lines[0].postedAt, u"2026-10-13T09:05:00Z"_s);
    QCOMPARE(lines[0].votes, std::optional(0));
    QCOMPARE(lines[0].teams + lines[0].values, QString());
    const IncidentLine expected{full.id, full.title, full.story, full.learn, u"2026-10-13T09:00:00Z"_s, u"Jonas Lind"_s,
        u"Lena Vogt;Miriam Okafor"_s, u"Reception;Night desk"_s, u"Owns it;Can-do"_s, full.marks, 3, u"published"_s};
    QCOMPARE(lines[1], expected);
    QCOMPARE(listed(*board, {.search = u"torchlight"_s}), QList{expected}); // told the same way when it is sought
}

void ListTest::list_goesOnWhereAPageEnded()
{
    const auto board = freshBoard();
    addMany(*board, 2345);
    QStringList expected, found;
    for (const Incident &one : must((*board)->incidents(everything)))
        expected += one.id;
    for (const IncidentLine &one : listed(*board, everything)) {
        found += one.id;
        QCOMPARE(one.celebrates, u"Miriam Okafor;Lena Vogt"_s);
    }
    QCOMPARE(found.size(), 2345);
    QCOMPARE(found, expected);
}

void ListTest::list_keepsToWhatWasAsked()
{
    const auto board = freshBoard();
    addMany(*board, 1800);
    board->post(NewIncident{
        .title = u"In June"_s, .story = u"S"_s, .postedAt = QDateTime({2026, 6, 3}, {12, 0}, QTimeZone::utc())});
    const auto titles = [&](IncidentQuery query, int limit) {
        query.limit = limit;
        QStringList all;
        for (const IncidentLine &one : listed(*board, query))
            all += one.title;
        return all;
    };
    const int all = everything.limit;
    QCOMPARE(titles({.month = Month{2026, 6}}, all), QStringList{u"In June"_s});
    QCOMPARE(titles({.month = Month{2026, 10}}, all).size(), 1800);
    QCOMPARE(titles({.celebratesId = board->person(u"Lena Vogt"_s)}, all).size(), 1800);
    QCOMPARE(titles({.celebratesId = board->person(u"Ines Costa"_s)}, all), QStringList());
    QCOMPARE(titles({}, 1500).size(), 1500);
    QCOMPARE(titles({}, 1000).size(), 1000);
    QCOMPARE(titles({}, 0), QStringList());
    QCOMPARE(titles({.search = u"story"_s}, all).size(), IncidentQuery::searchBound);
}

void ListTest::list_tellsNoSealedCount()
{
    const auto board = freshBoard();
    board->giveVotes(board->post(u"Sealed"_s).id, 2);
    must((*board)->setVotesSealed(true, board->person(u"Jonas Lind"_s), TestBoard::now()));
    QCOMPARE(listed(*board, everything).constFirst().votes, std::optional<int>());
    QCOMPARE(listed(*board, {.search = u"sealed"_s}).constFirst().votes, std::optional<int>());
}

void ListTest::list_endsWithTheTakersError()
{
    const auto board = freshBoard();
    addMany(*board, 2500);
    int pages = 0;
    const auto ended = listIncidents(board->where(), everything, [&pages](const QList<IncidentLine> &) -> Result<void> {
        return ++pages < 2 ? Result<void>() : failure(ErrorKind::NotAllowed, u"Enough."_s);
    });
    QCOMPARE(pages, 2);
    QCOMPARE(refused(ended), (Error{ErrorKind::NotAllowed, u"Enough."_s}));
}

/// Between two pages nothing is held: whoever posts is not kept waiting, and nothing comes twice or is left out.
void ListTest::list_letsOthersPostMeanwhile()
{
    const auto board = freshBoard();
    addMany(*board, 2500);
    QSet<QString> ids;
    qsizetype lines = 0;
    must(listIncidents(board->where(), everything, [&](const QList<IncidentLine> &page) -> Result<void> {
        board->post(u"Meanwhile"_s, 60); // newer than all
        board->giveVotes(page.constFirst().id, 1);
        for (const IncidentLine &one : page)
            ids.insert(one.id);
        lines += page.size();
        return {};
    }));
    QCOMPARE(lines, 2500);
    QCOMPARE(ids.size(), 2500);
}

QTEST_GUILESS_MAIN(ListTest)
#include "listtest.moc"
