#include "cli/program.h"

#include <QStringConverter>

using namespace Qt::StringLiterals;
using namespace bravo::test;

/// CSV files as they really come, and what an import makes of them.
class ImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rows_becomeStoriesWithEveryField();
    void sameFileTwice_addsNothing();
    void sameRowTwiceInAFile_isTwoStories();
    void mapSetAndWhere_chooseColumnsAndRows();
    void unknownFieldOrColumn_listsThosePossible();
    void missingPeople_areMadeOnRequestOnly();
    void dryRun_changesNothing();
    void storyWithoutATitle_takesItsFirstSentence();
    void people_andVotes_areImportedToo();
    void ownExport_canBeImported();
    void encodings_areRead_data();
    void encodings_areRead();
    void lineEnds_areCounted_data();
    void lineEnds_areCounted();
    void raggedRows_areNamedByLine();
    void badRows_areAllNamedAndNothingIsKept();
    void datesThatDoNotExist_areNamed();
    void hugeCell_isABadRow();
    void nulCharacter_isABadRow();
    void openQuote_isNamedByItsLine();
    void emptyMissingOrFolder_isSaidSo();
    void manyRows_areImportedInOneGo();
};

static const QStringList incidents{u"import"_s, u"incidents"_s};

void ImportTest::rows_becomeStoriesWithEveryField()
{
    const Program bravo;
    bravo.makeBoard();
    bravo.write(u"in.csv"_s,
        "Title,STORY,Learn,by,For,team,Value,mark,customer-words,Posted-At\n"
        "The bus,\"He waited,\nfour minutes.\",Ring the driver.,Jonas Lind,Miriam Okafor; Jonas Lind,Night desk,"
        "Can-do;Owns it,thanked;came-back,Thank you!,2026-10-03T23:40\n");
    const Ended ended = bravo(incidents + QStringList{u"in.csv"_s});
    QCOMPARE(ended.err, u"1 story added, 0 were there already; 0 people, 0 teams, 0 values made.\n"_s);
    QCOMPARE(ended.code, 0);
    const QJsonObject story = bravo({u"incidents"_s, u"--format"_s, u"json"_s}).json()[0].toObject();
    QCOMPARE(story[u"story"_s].toString(), u"He waited,\nfour minutes."_s);
    QCOMPARE(story[u"celebrates"_s].toArray(), (QJsonArray{u"Miriam Okafor"_s, u"Jonas Lind"_s}));
    QCOMPARE(story[u"values"_s].toArray().size(), 2);
    QCOMPARE(story[u"marks"_s].toArray().size(), 2);
    QCOMPARE(story[u"posted_at"_s].toString(), u"2026-10-03T21:40:00Z"_s);
}

void ImportTest::sameFileTwice_addsNothing()
{
    const Program bravo;
    bravo.makeBoard();
    bravo.write(u"in.csv"_s, "story,by,for\nOne.,Jonas Lind,Miriam Okafor\nTwo.,Jonas Lind,Miriam Okafor\n");
    QCOMPARE(bravo(incidents + QStringList{u"in.csv"_s}).code, 0);
    const Ended again = bravo(incidents + QStringList{u"in.csv"_s});
    QCOMPARE(again.code, 0);
    QVERIFY2(again.err.startsWith(u"0 stories added, 2 were there already"_s), qPrintable(again.err));
    QCOMPARE(bravo.stories(), 2);
}

void ImportTest::sameRowTwiceInAFile_isTwoStories()
{
    const Program bravo;
    bravo.makeBoard();
    bravo.write(u"in.csv"_s, "story,by,for\nThanks!,Jonas Lind,Miriam Okafor\nThanks!,Jonas Lind,Miriam Okafor\n");
    QCOMPARE(bravo(incidents + QStringList{u"in.csv"_s}).code, 0);
    QCOMPARE(bravo(incidents + QStringList{u"in.csv"_s}).code, 0);
    QCOMPARE(bravo.stories(), 2);
}

void ImportTest::mapSetAndWhere_chooseColumnsAndRows()
{
    const Program bravo;
    bravo.makeBoard();
    bravo.write(u"in.csv"_s,
        "n,house,label,stars,comment\n1,Trust A,Staff,5,Kind.\n2,Trust B,Staff,1,Rude.\n"
        "3,Trust B,Food,5,Hot.\n4,Trust B,Dignity,3,Patient.\n");
    const Ended ended = bravo(incidents
        + QStringList{u"in.csv"_s, u"--create"_s, u"--map"_s, u"story=Comment"_s, u"--map"_s, u"team=house"_s,
            u"--map"_s, u"value=label"_s, u"--set"_s, u"by=Front desk"_s, u"--where"_s, u"label=Staff,Dignity"_s,
            u"--where"_s, u"stars=3,4,5"_s});
    QCOMPARE(ended.err, u"2 stories added, 0 were there already; 1 person, 2 teams, 2 values made.\n"_s);
    QCOMPARE(bravo.stories(), 2);
}

void ImportTest::unknownFieldOrColumn_listsThosePossible()
{
    const Program bravo;
    bravo.makeBoard();
    bravo.write(u"in.csv"_s, "comment,house\nKind.,A\n");
    const Ended field = bravo(incidents + QStringList{u"in.csv"_s, u"--map"_s, u"tale=comment"_s});
    QCOMPARE(field.code, 2);
    QVERIFY(field.err.contains(u"customer-words"_s));
    const Ended column = bravo(incidents + QStringList{u"in.csv"_s, u"--map"_s, u"story=remark"_s});
    QCOMPARE(column.code, 1);
    QVERIFY(column.err.contains(u"comment, house"_s));
    QCOMPARE(bravo(incidents + QStringList{u"in.csv"_s, u"--where"_s, u"town=X"_s}).code, 1);
    QCOMPARE(bravo(incidents + QStringList{u"in.csv"_s, u"--set"_s, u"by"_s}).code, 2);
    const Ended missing = bravo(incidents + QStringList{u"in.csv"_s});
    QCOMPARE(missing.code, 1);
    QVERIFY(missing.err.contains(u"--map story=COLUMN"_s));
}

void ImportTest::missingPeople_areMadeOnRequestOnly()
{
    const Program bravo;
    bravo.makeBoard();
    bravo.write(u"in.csv"_s, "story,by,for\nOne.,Jonas Lind,Nobody Yet\n");
    const Ended refused = bravo(incidents + QStringList{u"in.csv"_s});
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.startsWith(u"line 2: "_s) && refused.err.contains(u"Nobody Yet"_s), qPrintable(refused.err));
    QCOMPARE(bravo(incidents + QStringList{u"in.csv"_s, u"--create"_s}).code, 0);
    QCOMPARE(bravo({u"people"_s, u"--format"_s, u"json"_s}).json().size(), 3);
}

void ImportTest::dryRun_changesNothing()
{
    const Program bravo;
    bravo.makeBoard();
    bravo.write(u"in.csv"_s, "story,by,for\nOne.,Jonas Lind,Nobody Yet\n");
    const Ended ended = bravo(incidents + QStringList{u"in.csv"_s, u"--create"_s, u"--dry-run"_s});
    QCOMPARE(ended.code, 0);
    QVERIFY(ended.err.startsWith(u"1 story added"_s) && ended.err.contains(u"nothing was changed"_s));
    QCOMPARE(bravo.stories(), 0);
    QCOMPARE(bravo({u"people"_s, u"--format"_s, u"json"_s}).json().size(), 2);
}

void ImportTest::storyWithoutATitle_takesItsFirstSentence()
{
    const Program bravo;
    bravo.makeBoard();
    const QByteArray sentence = QByteArray("word ").repeated(40);
    bravo.write(u"in.csv"_s,
        "story,by,for\nShe stayed. Then she sang.,Jonas Lind,Miriam Okafor\n" + sentence
            + ",Jonas Lind,Miriam Okafor\n");
    QCOMPARE(bravo(incidents + QStringList{u"in.csv"_s}).code, 0);
    QStringList titles;
    for (const QJsonValue one : bravo({u"incidents"_s, u"--format"_s, u"json"_s}).json())
        titles += one[u"title"_s].toString();
    QVERIFY(titles.contains(u"She stayed"_s));
    titles.removeAll(u"She stayed"_s);
    QVERIFY(titles.front().size() <= 80 && titles.front().endsWith(u"word…"_s));
}

void ImportTest::people_andVotes_areImportedToo()
{
    const Program bravo;
    bravo.makeBoard();
    bravo.write(
        u"people.csv"_s, "Name,Team,Role,Nickname\nGrace Mbeki,Restaurant,manager,\nTom Brandt,Restaurant,,Tommy\n");
    QCOMPARE(bravo({u"people"_s, u"import"_s, u"people.csv"_s}).err, u"2 people added, 0 were there already.\n"_s);
    QCOMPARE(bravo({u"import"_s, u"people"_s, u"people.csv"_s}).err, u"0 people added, 2 were there already.\n"_s);
    const QString id = bravo.post(u"The bus"_s);
    bravo.write(u"votes.csv"_s, "id,as\n" + id.toUtf8() + ",Tommy\n" + id.left(8).toUtf8() + ",grace mbeki\n");
    QCOMPARE(bravo({u"import"_s, u"votes"_s, u"votes.csv"_s}).err, u"2 votes added, 0 were there already.\n"_s);
    bravo.write(u"own.csv"_s, "incident,voter\n" + id.toUtf8() + ",Miriam Okafor\n" + id.toUtf8() + ",Jonas Lind\n");
    const Ended own = bravo({u"import"_s, u"votes"_s, u"own.csv"_s});
    QCOMPARE(own.code, 1);
    QVERIFY(own.err.startsWith(u"line 2: "_s));
    QCOMPARE(bravo({u"incidents"_s, u"--format"_s, u"json"_s}).json()[0][u"votes"_s].toInt(), 2);
}

void ImportTest::ownExport_canBeImported()
{
    const Program bravo;
    bravo.makeBoard();
    bravo.post(u"The bus, \"that\" waited"_s, {u"--value"_s, u"Can-do"_s, u"--mark"_s, u"thanked"_s});
    bravo.write(u"out.csv"_s, bravo({u"incidents"_s, u"--format"_s, u"csv"_s}).out.toUtf8());
    const Ended ended = bravo(incidents + QStringList{u"out.csv"_s});
    QVERIFY2(ended.code == 0, qPrintable(ended.err));
    const QJsonArray both = bravo({u"incidents"_s, u"--format"_s, u"json"_s}).json();
    QCOMPARE(both.size(), 2);
    for (const QString &field : {u"title"_s, u"story"_s, u"values"_s, u"marks"_s, u"celebrates"_s, u"posted_at"_s})
        QCOMPARE(both[0][field], both[1][field]);
}

void ImportTest::encodings_areRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("guessed");
    const QString text = u"story,by,for\r\nCafé “naïve”,Jonas Lind,Miriam Okafor\r\n"_s;
    const auto encoded = [&text](QStringConverter::Encoding encoding) {
        return QByteArray(QStringEncoder(encoding, QStringConverter::Flag::WriteBom)(text));
    };
    QTest::newRow("UTF-8") << text.toUtf8() << false;
    QTest::newRow("UTF-8 with a mark") << "\xEF\xBB\xBF" + text.toUtf8() << false;
    QTest::newRow("UTF-16 LE with a mark") << encoded(QStringConverter::Utf16LE) << false;
    QTest::newRow("UTF-16 BE with a mark") << encoded(QStringConverter::Utf16BE) << false;
    QTest::newRow("UTF-16 LE without a mark") << encoded(QStringConverter::Utf16LE).mid(2) << false;
    QTest::newRow("Windows-1252") << QByteArray("story,by,for\r\nCaf\xE9 \x93na\xEFve\x94,Jonas Lind,Miriam Okafor\r\n")
                                  << true;
}

void ImportTest::encodings_areRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, guessed);
    const Program bravo;
    bravo.makeBoard();
    bravo.write(u"in.csv"_s, bytes);
    const Ended ended = bravo(incidents + QStringList{u"in.csv"_s});
    QVERIFY2(ended.code == 0, qPrintable(ended.err));
    QCOMPARE(ended.err.contains(u"Windows-1252"_s), guessed);
    QCOMPARE(bravo({u"incidents"_s, u"--format"_s, u"json"_s}).json()[0][u"story"_s].toString(), u"Café “naïve”"_s);
}

void ImportTest::lineEnds_areCounted_data()
{
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("LF") << QByteArray("\n");
    QTest::newRow("CRLF") << QByteArray("\r\n");
    QTest::newRow("CR") << QByteArray("\r");
}

void ImportTest::lineEnds_areCounted()
{
    QFETCH(QByteArray, end);
    const Program bravo;
    bravo.makeBoard();
    // Line 2 is blank, line 3 holds two lines, line 6 is ragged and ends the file without a line end.
    bravo.write(u"in.csv"_s,
        "story,by,for" + end + end + "\"One" + end + "two\",Jonas Lind,Miriam Okafor" + end + "   " + end
            + "Short,Jonas Lind");
    const Ended ended = bravo(incidents + QStringList{u"in.csv"_s});
    QCOMPARE(ended.code, 1);
    QVERIFY2(ended.err.startsWith(u"line 6: It has 2 cells; the first line has 3.\n"_s), qPrintable(ended.err));
}

void ImportTest::raggedRows_areNamedByLine()
{
    const Program bravo;
    bravo.makeBoard();
    bravo.write(u"in.csv"_s, "story,by,for\nOne.,Jonas Lind,Miriam Okafor\nTwo,too,many,cells\nThree.\n");
    const Ended ended = bravo(incidents + QStringList{u"in.csv"_s});
    QCOMPARE(ended.code, 1);
    QCOMPARE(ended.err,
        u"line 3: It has 4 cells; the first line has 3.\nline 4: It has one cell; the first line has 3.\n"
        "2 rows cannot be used, so nothing was changed.\n"_s);
    QCOMPARE(bravo.stories(), 0);
}

void ImportTest::badRows_areAllNamedAndNothingIsKept()
{
    const Program bravo;
    bravo.makeBoard();
    bravo.write(u"in.csv"_s,
        "story,by,for,mark,value\n"
        "Good.,Jonas Lind,Miriam Okafor,,\n"
        "  ,Jonas Lind,Miriam Okafor,,\n"
        "No poster.,,Miriam Okafor,,\n"
        "For nobody.,Jonas Lind,,,\n"
        "Odd mark.,Jonas Lind,Miriam Okafor,shouted,\n"
        "Odd value.,Jonas Lind,Miriam Okafor,,Speed\n");
    const Ended ended = bravo(incidents + QStringList{u"in.csv"_s});
    QCOMPARE(ended.code, 1);
    for (int line = 3; line <= 7; ++line)
        QVERIFY2(ended.err.contains(u"line %1: "_s.arg(line)), qPrintable(ended.err));
    QVERIFY(!ended.err.contains(u"line 2: "_s));
    QCOMPARE(bravo.stories(), 0);
}

void ImportTest::datesThatDoNotExist_areNamed()
{
    const Program bravo;
    bravo.makeBoard();
    bravo.write(u"in.csv"_s,
        "story,by,for,posted_at\nOne.,Jonas Lind,Miriam Okafor,2026-02-30\n"
        "Two.,Jonas Lind,Miriam Okafor,2026-10-03T25:00\nThree.,Jonas Lind,Miriam Okafor,yesterday\n");
    const Ended ended = bravo(incidents + QStringList{u"in.csv"_s});
    QCOMPARE(ended.code, 1);
    QVERIFY(ended.err.contains(u"line 2: “2026-02-30” is no date that exists."_s));
    QVERIFY(ended.err.contains(u"line 3: "_s) && ended.err.contains(u"line 4: "_s));
}

void ImportTest::hugeCell_isABadRow()
{
    const Program bravo;
    bravo.makeBoard();
    bravo.write(u"in.csv"_s, "story,by,for\n\"" + QByteArray(10'000'000, 'x') + "\",Jonas Lind,Miriam Okafor\n");
    const Ended ended = bravo(incidents + QStringList{u"in.csv"_s});
    QCOMPARE(ended.code, 1);
    QVERIFY2(ended.err.startsWith(u"line 2: A cell has 10000000 characters"_s), qPrintable(ended.err.left(300)));
    QVERIFY(ended.err.size() < 500);
}

void ImportTest::nulCharacter_isABadRow()
{
    const Program bravo;
    bravo.makeBoard();
    bravo.write(
        u"in.csv"_s, QByteArray("story,by,for\nOne.,Jonas Lind,Miriam Okafor\nT\0wo.,Jonas Lind,Miriam Okafor\n", 76));
    const Ended ended = bravo(incidents + QStringList{u"in.csv"_s});
    QCOMPARE(ended.code, 1);
    QVERIFY2(ended.err.startsWith(u"line 3: It holds a NUL character"_s), qPrintable(ended.err));
    QCOMPARE(bravo.stories(), 0);
}

void ImportTest::openQuote_isNamedByItsLine()
{
    const Program bravo;
    bravo.makeBoard();
    bravo.write(u"in.csv"_s, "story,by,for\nOne.,Jonas Lind,Miriam Okafor\n\"Two,Jonas Lind,Miriam Okafor\nThree\n");
    const Ended ended = bravo(incidents + QStringList{u"in.csv"_s});
    QCOMPARE(ended.code, 1);
    QVERIFY2(ended.err.contains(u"line 3 opens a quote"_s), qPrintable(ended.err));
    QCOMPARE(bravo.stories(), 0);
}

void ImportTest::emptyMissingOrFolder_isSaidSo()
{
    const Program bravo;
    bravo.makeBoard();
    bravo.write(u"empty.csv"_s, "");
    bravo.write(u"blank.csv"_s, "\n \n");
    QVERIFY(QDir(bravo.path(u"."_s)).mkdir(u"folder.csv"_s));
    const QHash<QString, QString> says{{u"empty.csv"_s, u"is empty"_s}, {u"blank.csv"_s, u"no rows"_s},
        {u"folder.csv"_s, u"is a folder"_s}, {u"none.csv"_s, u"There is no file"_s}};
    for (auto it = says.cbegin(); it != says.cend(); ++it) {
        const Ended ended = bravo(incidents + QStringList{it.key()});
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.err.contains(it.value()), qPrintable(ended.err));
    }
}

void ImportTest::manyRows_areImportedInOneGo()
{
    const Program bravo;
    bravo.makeBoard();
    QByteArray csv = "story,by,for\n";
    for (int i = 0; i < 3000; ++i)
        csv += "Story " + QByteArray::number(i) + ",Jonas Lind,Miriam Okafor\n";
    bravo.write(u"in.csv"_s, csv);
    QCOMPARE(bravo(incidents + QStringList{u"in.csv"_s}).code, 0);
    QCOMPARE(bravo.stories(), 3000);
    QCOMPARE(bravo({u"check"_s}).code, 0);
}

QTEST_GUILESS_MAIN(ImportTest)
#include "importtest.moc"
