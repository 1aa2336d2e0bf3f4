#include "board/closing.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace bravo;

/// Who wins a month by votes.
class ClosingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void winners_data();
    void winners();
};

namespace {

/// "a5" is a story a with five votes that celebrates the person a.
QList<Incident> stories(const QStringList &written)
{
    QList<Incident> all;
    for (const QString &one : written) {
        Incident story;
        story.id = one.left(1);
        story.votes = one.mid(1).toInt();
        story.celebrates = {{story.id, story.id, {}}};
        all += story;
    }
    return all;
}

QString toText(const QList<Winner> &winners)
{
    QStringList all;
    for (const Winner &one : winners)
        all += QString::number(one.rank) + one.incidentId;
    return all.join(u' ');
}

} // namespace

void ClosingTest::winners_data()
{
    QTest::addColumn<QStringList>("ranking");
    QTest::addColumn<QStringList>("resting");
    QTest::addColumn<QString>("expected");
    const QStringList plain{u"a5"_s, u"b4"_s, u"c3"_s, u"d2"_s};
    QTest::newRow("three places") << plain << QStringList{} << u"1a 2b 3c"_s;
    QTest::newRow("a tie shares its place")
        << QStringList{u"a5"_s, u"b5"_s, u"c3"_s, u"d2"_s} << QStringList{} << u"1a 1b 3c"_s;
    QTest::newRow("a tie for the last place")
        << QStringList{u"a5"_s, u"b4"_s, u"c3"_s, u"d3"_s} << QStringList{} << u"1a 2b 3c 3d"_s;
    QTest::newRow("a tie before the last place")
        << QStringList{u"a5"_s, u"b4"_s, u"c4"_s, u"d3"_s} << QStringList{} << u"1a 2b 2c"_s;
    QTest::newRow("nobody without a vote") << QStringList{u"a1"_s, u"b0"_s} << QStringList{} << u"1a"_s;
    QTest::newRow("no votes at all") << QStringList{u"a0"_s} << QStringList{} << QString();
    QTest::newRow("who won lately rests") << plain << QStringList{u"a"_s} << u"1b 2c 3d"_s;
    QTest::newRow("all rest") << QStringList{u"a5"_s} << QStringList{u"a"_s} << QString();
}

void ClosingTest::winners()
{
    QFETCH(QStringList, ranking);
    QFETCH(QStringList, resting);
    QFETCH(QString, expected);
    QCOMPARE(toText(winnersByVotes(stories(ranking), resting)), expected);
    // A story that a colleague shares, or a team, does not rest.
    QList<Incident> shared = stories(ranking);
    for (Incident &one : shared)
        one.celebrates += Celebrated{u"somebody else"_s, {}, {}};
    QCOMPARE(toText(winnersByVotes(shared, resting)), toText(winnersByVotes(stories(ranking), {})));
}

QTEST_GUILESS_MAIN(ClosingTest)
#include "closingtest.moc"
