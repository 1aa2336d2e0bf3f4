#include "cli/program.h"

using namespace Qt::StringLiterals;
using namespace bravo::test;

/// Looking after people from the command line: who left, who is entered twice, who is erased.
class PeopleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leave_keepsTheStories();
    void merge_movesAllToTheOther();
    void erase_asksFirst();
    void erase_saysWhichTextsStillNameThem();
    void erase_atATerminal_asksForTheName();
    void managersOnly_whereThereIsOne();
    void wrongUsage_isSaid_data();
    void wrongUsage_isSaid();

private:
    static Ended asJonas(const Program &bravo, const QStringList &words)
    {
        return bravo(QStringList{u"people"_s} + words + QStringList{u"--as"_s, u"Jonas Lind"_s});
    }
    static QStringList names(const Program &bravo)
    {
        QStringList all;
        for (const auto &one : bravo({u"people"_s, u"--format"_s, u"json"_s}).json())
            all += one[u"name"_s].toString();
        return all;
    }
    static QJsonValue celebrates(const Program &bravo)
    {
        return bravo({u"incidents"_s, u"--format"_s, u"json"_s}).json()[0][u"celebrates"_s];
    }
};

void PeopleTest::leave_keepsTheStories()
{
    const Program bravo;
    bravo.makeBoard();
    bravo.post(u"The key"_s);
    const Ended ended = asJonas(bravo, {u"leave"_s, u"miriam okafor"_s});
    QVERIFY2(ended.code == 0, qPrintable(ended.err));
    QVERIFY(ended.err.contains(u"Miriam Okafor has left"_s));
    QCOMPARE(names(bravo), QStringList{u"Jonas Lind"_s});
    QVERIFY(bravo({u"incidents"_s}).out.contains(u"Miriam Okafor"_s));
    const Ended again = asJonas(bravo, {u"leave"_s, u"Miriam Okafor"_s});
    QCOMPARE(again.code, 0);
    QVERIFY(again.err.contains(u"already"_s));
    const Ended last = asJonas(bravo, {u"leave"_s, u"Jonas Lind"_s});
    QCOMPARE(last.code, 1); // the last manager stays
    QCOMPARE(names(bravo), QStringList{u"Jonas Lind"_s});
}

void PeopleTest::merge_movesAllToTheOther()
{
    const Program bravo;
    bravo.makeBoard();
    QCOMPARE(bravo({u"people"_s, u"add"_s, u"M. Okafor"_s}).code, 0);
    bravo.post(u"The key"_s);
    const QStringList words{u"merge"_s, u"Miriam Okafor"_s, u"M. Okafor"_s};
    const Ended dry = asJonas(bravo, words + QStringList{u"--dry-run"_s});
    QVERIFY2(dry.code == 0 && dry.err.contains(u"Nothing was changed"_s), qPrintable(dry.err));
    QVERIFY2(dry.err.contains(u"1 stor"_s), qPrintable(dry.err));
    QCOMPARE(names(bravo).size(), 3);
    const Ended ended = asJonas(bravo, words);
    QVERIFY2(ended.code == 0, qPrintable(ended.err));
    QCOMPARE(names(bravo), (QStringList{u"Jonas Lind"_s, u"M. Okafor"_s}));
    QCOMPARE(celebrates(bravo), QJsonValue(QJsonArray{u"M. Okafor"_s}));
    QCOMPARE(asJonas(bravo, {u"merge"_s, u"M. Okafor"_s, u"M. Okafor"_s}).code, 1);
    QCOMPARE(bravo({u"check"_s}).code, 0);
}

void PeopleTest::erase_asksFirst()
{
    const Program bravo;
    bravo.makeBoard();
    bravo.post(u"The key"_s);
    const Ended ended = asJonas(bravo, {u"erase"_s, u"Miriam Okafor"_s});
    QCOMPARE(ended.code, 2);
    QVERIFY2(ended.err.contains(u"--yes"_s), qPrintable(ended.err));
    QCOMPARE(names(bravo).size(), 2);
}

void PeopleTest::erase_saysWhichTextsStillNameThem()
{
    const Program bravo;
    bravo.makeBoard();
    const QString id = bravo.post(u"How Miriam cut the key"_s);
    const Ended ended = asJonas(bravo, {u"erase"_s, u"Miriam Okafor"_s, u"--yes"_s});
    QVERIFY2(ended.code == 0, qPrintable(ended.err));
    QVERIFY(ended.err.contains(u"Erased"_s) && ended.err.contains(u"2 texts"_s));
    QCOMPARE(ended.out.count(id.left(8)), 2); // its title and its story
    QVERIFY(ended.out.contains(u"How Miriam cut the key"_s));
    QCOMPARE(names(bravo), QStringList{u"Jonas Lind"_s});
    QVERIFY(!celebrates(bravo).toArray().contains(u"Miriam Okafor"_s));
    QCOMPARE(bravo({u"check"_s}).code, 0);
    const Ended gone = asJonas(bravo, {u"erase"_s, u"Miriam Okafor"_s, u"--yes"_s});
    QVERIFY(gone.code != 0);
    QCOMPARE(asJonas(bravo, {u"erase"_s, u"Jonas Lind"_s, u"--yes"_s}).code, 1); // a manager becomes staff first
}

void PeopleTest::erase_atATerminal_asksForTheName()
{
    if (QStandardPaths::findExecutable(u"script"_s).isEmpty())
        QSKIP("script is not installed");
    Program bravo;
    bravo.makeBoard();
    bravo.runUnder(
        {u"bash"_s, u"-c"_s, u"printf -v line '%q ' \"$@\"; exec script -qec \"$line\" /dev/null"_s, u"bash"_s});
    const QStringList words{u"people"_s, u"erase"_s, u"Miriam Okafor"_s, u"--as"_s, u"Jonas Lind"_s};
    const Ended wrong = bravo(words, "Miriam\n");
    QVERIFY2(wrong.code == 1 && wrong.out.contains(u"Nobody was erased"_s), qPrintable(wrong.out));
    const Ended right = bravo(words, "miriam okafor\n");
    QVERIFY2(right.code == 0 && right.out.contains(u"Erased"_s), qPrintable(right.out));
    bravo.runUnder({});
    QCOMPARE(names(bravo), QStringList{u"Jonas Lind"_s});
}

void PeopleTest::managersOnly_whereThereIsOne()
{
    const Program bravo;
    bravo.makeBoard();
    QCOMPARE(bravo({u"people"_s, u"add"_s, u"Lena Vogt"_s}).code, 0);
    QCOMPARE(bravo({u"people"_s, u"leave"_s, u"Lena Vogt"_s}).code, 2); // who does it?
    QCOMPARE(bravo({u"people"_s, u"leave"_s, u"Lena Vogt"_s, u"--as"_s, u"Miriam Okafor"_s}).code, 3);
    QCOMPARE(names(bravo).size(), 3);
    const Program alone;
    QCOMPARE(alone({u"init"_s}).code, 0);
    QCOMPARE(alone({u"people"_s, u"add"_s, u"Lena Vogt"_s}).code, 0);
    QCOMPARE(alone({u"people"_s, u"leave"_s, u"Lena Vogt"_s}).code, 0);
}

void PeopleTest::wrongUsage_isSaid_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nobody left") << QStringList{u"leave"_s};
    QTest::newRow("one to merge") << QStringList{u"merge"_s, u"Miriam Okafor"_s};
    QTest::newRow("two to erase") << QStringList{u"erase"_s, u"Miriam Okafor"_s, u"Jonas Lind"_s};
    QTest::newRow("two to add") << QStringList{u"add"_s, u"A"_s, u"B"_s};
}

void PeopleTest::wrongUsage_isSaid()
{
    QFETCH(QStringList, words);
    const Program bravo;
    bravo.makeBoard();
    const Ended ended = bravo(QStringList{u"people"_s} + words);
    QCOMPARE(ended.code, 2);
    QVERIFY2(ended.err.contains(u"bravoboard people "_s + words[0]), qPrintable(ended.err));
    QCOMPARE(names(bravo).size(), 2);
}

QTEST_GUILESS_MAIN(PeopleTest)
#include "peopletest.moc"
