#include "commands/demo.h"
#include "support/testboard.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;

static QDateTime utc(int year, int month, int day, int hour, int minute)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute), QTimeZone::utc());
}

/// The invented hotel: a board that shows what a good board is.
class DemoTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sameMoment_givesTheSameBoard();
    void storiesLieInThisMonthAndTheTwoBefore_data();
    void storiesLieInThisMonthAndTheTwoBefore();
    void stories_areShortAndComplete();
    void knownStories_haveTheirVotes();
    void board_isSoundAndNeverOverwritten();

private:
    QTemporaryDir m_folder;
    const Location m_where = Location::file(m_folder.filePath(u"demo.bravo"_s)); // made at TestBoard::now()
};

/// What is told of a story, without the ids that every board has of its own.
static QString told(const Incident &one)
{
    return QStringList{one.postedAt.toString(Qt::ISODate), one.title, one.story, one.postedBy,
        one.celebratedNames().join(u';'), QString::number(one.votes), QString::number(one.thanks),
        QString::number(one.adoptions), toNames(one.marks).join(u';')}
        .join(u'|');
}

static QList<Incident> storiesOf(const Location &where)
{
    Board board = must(Board::open(where));
    return must(board.incidents({.limit = 1000}));
}

void DemoTest::initTestCase()
{
    must(makeDemoBoard(m_where, TestBoard::now()));
}

void DemoTest::sameMoment_givesTheSameBoard()
{
    const Location other = Location::file(m_folder.filePath(u"other.bravo"_s));
    must(makeDemoBoard(other, TestBoard::now()));
    QStringList boards[2];
    for (const Incident &one : storiesOf(m_where))
        boards[0] += told(one);
    for (const Incident &one : storiesOf(other))
        boards[1] += told(one);
    QCOMPARE(boards[0].size(), 48);
    QCOMPARE(boards[0], boards[1]);
}

void DemoTest::storiesLieInThisMonthAndTheTwoBefore_data()
{
    QTest::addColumn<QDateTime>("now");
    QTest::newRow("mid-month") << utc(2026, 10, 13, 9, 0);
    QTest::newRow("the month's first minutes") << utc(2026, 10, 31, 23, 4); // 1 November, 0:04 in Berlin
    QTest::newRow("the month's last day") << utc(2026, 7, 31, 21, 59);
    QTest::newRow("over the new year, to summer time") << utc(2026, 3, 29, 1, 30);
}

void DemoTest::storiesLieInThisMonthAndTheTwoBefore()
{
    QFETCH(QDateTime, now);
    const QTemporaryDir folder;
    const Location where = Location::file(folder.filePath(u"demo.bravo"_s));
    must(makeDemoBoard(where, now));
    Board board = must(Board::open(where));
    const Month month = Month::of(now, must(board.info()).zone);
    QCOMPARE(must(board.months()), (QList<Month>{month, month.previous(), month.previous().previous()}));
    const QList<Incident> stories = must(board.incidents({.limit = 1000}));
    QCOMPARE(stories.size(), 48);
    QCOMPARE(stories.front().title, u"The key she cut at midnight"_s);
    for (const Incident &one : stories)
        QVERIFY2(one.postedAt <= now, qPrintable(told(one)));
}

void DemoTest::stories_areShortAndComplete()
{
    const auto words = [](const QString &text) { return text.simplified().split(u' ').size(); };
    QSet<QString> valuesSeen;
    for (const Incident &one : storiesOf(m_where)) {
        QVERIFY2(one.title.size() <= 40, qPrintable(one.title));
        QVERIFY2(words(one.story) >= 30 && words(one.story) <= 90, qPrintable(one.title));
        QVERIFY2(!one.learn.isEmpty() && words(one.learn) <= 20, qPrintable(one.title));
        QVERIFY2(!one.values.isEmpty(), qPrintable(one.title));
        for (const Celebrated &person : one.celebrates)
            QVERIFY2(person.id != one.postedById, qPrintable(one.title));
        for (const Value &value : one.values)
            valuesSeen += value.name;
    }
    QCOMPARE(valuesSeen.size(), 5);
}

void DemoTest::knownStories_haveTheirVotes()
{
    QHash<QString, Incident> byTitle;
    for (const Incident &one : storiesOf(m_where))
        byTitle.insert(one.title, one);
    QCOMPARE(byTitle.value(u"The key she cut at midnight"_s).votes, 31);
    QCOMPARE(byTitle.value(u"The key she cut at midnight"_s).adoptions, 2);
    QCOMPARE(byTitle.value(u"The lost rabbit"_s).votes, 35);
    QCOMPARE(byTitle.value(u"Ten minutes in sign language"_s).votes, 24);
    QCOMPARE(byTitle.value(u"Stairs, then lunch"_s).votes, 20);
    QCOMPARE(byTitle.value(u"Stairs, then lunch"_s).celebratedNames(), QStringList{u"Facilities"_s});
    QCOMPARE(byTitle.value(u"Half portions, whole smiles"_s).celebrates.size(), 2);
}

void DemoTest::board_isSoundAndNeverOverwritten()
{
    Board board = must(Board::open(m_where));
    QCOMPARE(must(board.check()), QStringList());
    QCOMPARE(must(board.roster()).teams.size(), 6);
    const auto again = makeDemoBoard(m_where, TestBoard::now());
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::Failed);
    QCOMPARE(storiesOf(m_where).size(), 48);
}

QTEST_GUILESS_MAIN(DemoTest)
#include "demotest.moc"
