#include "cli/program.h"

using namespace Qt::StringLiterals;
using namespace bravo::test;

/// A list of many stories on its way out: whole, or said to have failed, and never half-written under its name.
class LongListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void csv_hasEveryStory_inTheFileAsOnTheOutput();
    void suffix_saysTheFormat();
    void list_replacesTheOldFile();
    void fullDisk_leavesTheOldFile();
    void fullOutput_isAFailure();
    void brokenPipe_endsTheProgram();
    void interruption_leavesNothingBehind();
    void placesThatCannotBeWritten_areSaid();

private:
    QStringList files() const { return QDir(m_bravo.path(u"."_s)).entryList(QDir::Files | QDir::Hidden); }
    Ended list(const QStringList &more) const { return m_bravo(QStringList{u"incidents"_s} + more); }

    Program m_bravo;
    static constexpr int stories = 20'000;
};

void LongListTest::initTestCase()
{
    m_bravo.makeBoard();
    QByteArray csv = "story,by,for\n";
    for (int i = 0; i < stories; ++i)
        csv += "\"Story " + QByteArray::number(i) + ", and a line\nbelow\",Jonas Lind,Miriam Okafor\n";
    m_bravo.write(u"in.csv"_s, csv);
    QCOMPARE(m_bravo({u"import"_s, u"incidents"_s, u"in.csv"_s}).code, 0);
    QFile::remove(m_bravo.path(u"in.csv"_s));
    QCOMPARE(files(), QStringList{u"board.bravo"_s});
}

void LongListTest::csv_hasEveryStory_inTheFileAsOnTheOutput()
{
    const Ended out = list({u"--format"_s, u"csv"_s});
    QCOMPARE(out.code, 0);
    QCOMPARE(out.err, QString());
    QCOMPARE(out.out.count(u"\r\n"_s), stories + 1);
    QCOMPARE(out.out.count(u",Jonas Lind,Miriam Okafor,"_s), stories);
    for (const int one : {0, 999, 1000, 1001, stories - 1})
        QCOMPARE(out.out.count(u"\"Story %1, and"_s.arg(one)), 2); // in the title and in the story
    const Ended filed = list({u"--format"_s, u"csv"_s, u"--out"_s, u"all.csv"_s});
    QVERIFY2(filed.code == 0, qPrintable(filed.err));
    QCOMPARE(filed.out, QString());
    QVERIFY2(filed.err.contains(QString::number(stories)) && filed.err.contains(u"all.csv"_s), qPrintable(filed.err));
    QVERIFY(m_bravo.read(u"all.csv"_s) == out.out.toUtf8());
    QFile::remove(m_bravo.path(u"all.csv"_s));
}

void LongListTest::suffix_saysTheFormat()
{
    for (const auto &[name, start] :
        {std::pair{u"a.csv"_s, "id,title,"}, std::pair{u"a.JSON"_s, "["}, std::pair{u"a.txt"_s, "ID "}}) {
        const Ended ended = list({u"--limit"_s, u"3"_s, u"--out"_s, name});
        QVERIFY2(ended.code == 0 && ended.err.contains(u"3 stories"_s), qPrintable(ended.err));
        QVERIFY2(m_bravo.read(name).startsWith(start), m_bravo.read(name).constData());
        QFile::remove(m_bravo.path(name));
    }
    QCOMPARE(list({u"--limit"_s, u"2"_s, u"--out"_s, u"a.csv"_s, u"--format"_s, u"json"_s}).code, 0);
    QCOMPARE(QJsonDocument::fromJson(m_bravo.read(u"a.csv"_s)).array().size(), 2);
    QFile::remove(m_bravo.path(u"a.csv"_s));
}

void LongListTest::list_replacesTheOldFile()
{
    m_bravo.write(u"all.csv"_s, "old");
    QCOMPARE(list({u"--limit"_s, u"2500"_s, u"--out"_s, u"all.csv"_s}).code, 0);
    QCOMPARE(m_bravo.read(u"all.csv"_s).count("\r\n"), 2501);
    QFile::remove(m_bravo.path(u"all.csv"_s));
    QCOMPARE(files(), QStringList{u"board.bravo"_s});
}

void LongListTest::fullDisk_leavesTheOldFile()
{
    Program &bravo = m_bravo;
    bravo.write(u"all.csv"_s, "old");
    bravo.runUnder({u"bash"_s, u"-c"_s, u"trap '' XFSZ; ulimit -f 64; exec \"$@\""_s, u"bash"_s});
    const Ended ended = list({u"--out"_s, u"all.csv"_s});
    bravo.runUnder({});
    QCOMPARE(ended.code, 1);
    QVERIFY2(ended.err.contains(u"all.csv"_s), qPrintable(ended.err));
    QCOMPARE(bravo.read(u"all.csv"_s), QByteArray("old"));
    QFile::remove(bravo.path(u"all.csv"_s));
    QCOMPARE(files(), QStringList{u"board.bravo"_s});
}

void LongListTest::fullOutput_isAFailure()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("there is no /dev/full here");
    m_bravo.runUnder({u"bash"_s, u"-c"_s, u"exec \"$@\" >/dev/full"_s, u"bash"_s});
    const Ended ended = list({u"--format"_s, u"csv"_s});
    m_bravo.runUnder({});
    QCOMPARE(ended.code, 1);
    QVERIFY(ended.err.contains(u"could not be written"_s));
}

/// As every program does whose reader has gone.
void LongListTest::brokenPipe_endsTheProgram()
{
    m_bravo.runUnder({u"bash"_s, u"-c"_s, u"\"$@\" | head -n 1; exit ${PIPESTATUS[0]}"_s, u"bash"_s});
    const Ended ended = list({u"--format"_s, u"csv"_s});
    m_bravo.runUnder({});
    QCOMPARE(ended.code, 128 + 13); // SIGPIPE
    QVERIFY(ended.out.startsWith(u"id,title,"_s));
}

void LongListTest::interruption_leavesNothingBehind()
{
    if (!QFile::exists(u"/proc/self/fd"_s))
        QSKIP("there is no /proc here");
    // The interruption comes when the file is being written, under a name that is not its own, or under none.
    m_bravo.runUnder({u"bash"_s, u"-c"_s,
        u"\"$@\" & until ls -l /proc/$!/fd 2>/dev/null | grep -q 'deleted\\|all.csv' || ! kill -0 $! 2>/dev/null; do "
        u":; done; "
        "kill -INT $! 2>/dev/null; wait $!"_s,
        u"bash"_s});
    const Ended ended = list({u"--out"_s, u"all.csv"_s});
    m_bravo.runUnder({});
    QVERIFY2(ended.code == 1, qPrintable(ended.err));
    QVERIFY2(ended.err.contains(u"cancelled"_s), qPrintable(ended.err));
    QCOMPARE(files(), QStringList{u"board.bravo"_s});
}

void LongListTest::placesThatCannotBeWritten_areSaid()
{
    QCOMPARE(list({u"--out"_s, u"nowhere/all.csv"_s}).code, 1);
    const Ended folder = list({u"--format"_s, u"csv"_s, u"--out"_s, u"."_s});
    QCOMPARE(folder.code, 1);
    QVERIFY(folder.err.contains(u"is a folder"_s));
}

QTEST_GUILESS_MAIN(LongListTest)
#include "longlisttest.moc"
