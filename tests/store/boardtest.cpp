#include "support/testboard.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;

class BoardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void postedStory_isReadBackWhole();
    void search_findsPrefixesWithoutAccents_titleFirst();
};

void BoardTest::postedStory_isReadBackWhole()
{
    TestBoard board;
    const Incident posted = board.post(NewIncident{.title = u"The key she cut at midnight"_s,
        .story = u"A guest’s suitcase lock jammed."_s, .learn = u"Keep six blanks."_s, .customerWords = u"Now I can sleep."_s,
        .valueIds = {board.value(u"can-do"_s)}, .marks = Mark::CameBack});
    const QList<Incident> page = must(board->incidents({}));
    QCOMPARE(page.size(), 1);
    QCOMPARE(page.front().celebratedNames(), QStringList{u"Miriam Okafor"_s});
    QCOMPARE(page.front().celebrates.front().team, u"Night desk"_s);
    QCOMPARE(page.front().marks, Marks(Mark::CameBack));
    QCOMPARE(page.front().postedAt, TestBoard::now());
    QVERIFY(page.front() == posted);
}

void BoardTest::search_findsPrefixesWithoutAccents_titleFirst()
{
    TestBoard board;
    board.post(u"The café that waited"_s, 0);
    board.post(NewIncident{.title = u"Lost rabbit"_s, .story = u"Found near the Cafe."_s}, 1);
    board.post(u"Something else"_s, 2);
    const auto found = must(board->incidents({.search = u"caf"_s}));
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.front().title, u"The café that waited"_s);
    QCOMPARE(must(board->count({.search = u"caf"_s})), 2);
}

QTEST_GUILESS_MAIN(BoardTest)
#include "boardtest.moc"
