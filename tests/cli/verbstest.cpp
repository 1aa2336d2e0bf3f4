#include "cli/program.h"
#include "support/testboard.h"

#include <QImage>

using namespace Qt::StringLiterals;
using namespace bravo::test;

/// What each command does, seen from outside: what it prints, and how it ends.
class VerbsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init_makesABoardOnce();
    void init_unknownTimeZone_listsTheNearest();
    void people_areAddedAndListed();
    void pin_isReadFromTheInput_andNeverSaid();
    void idleTime_isSet_forTheNextSignIn();
    void post_printsTheIdAndKeepsEveryField();
    void post_saysWhoAgreed_when_andWhichProcessBent();
    void post_withoutAnyoneToCelebrate_isWrongUsage();
    void names_matchWithoutCaseAndAccents_orListTheNearest();
    void vote_twice_saysSoAndChangesNothing();
    void vote_forOneself_isNotAllowed();
    void wishes_decideWhoSeesAStory();
    void vote_takesAnUnambiguousStartOfAnId();
    void incidents_filterByMonthSearchPersonAndLimit();
    void incidents_asJson_haveTheFieldsOfTheContract();
    void incidents_asCsv_disarmFormulas();
    void highlights_inEveryFormat();
    void highlights_rankTiesAlike();
    void highlights_unknownSuffix_isWrongUsage();
    void coach_findsPrivateThings();
    void backup_andRestore_bringTheBoardBack();
    void check_ofASoundBoard_saysSo();
    void board_byOptionVariableOrDefault();
    void desk_withoutADisplay_saysSo();
    void selfTest_passesWithoutADisplay();
    void slides_areWritten();
    void wrongUsage_isTwoWithTheUsageLine_data();
    void wrongUsage_isTwoWithTheUsageLine();
    void german_isSpoken();
};

void VerbsTest::init_makesABoardOnce()
{
    const Program bravo;
    QCOMPARE(bravo({u"init"_s}).code, 0);
    const QByteArray before = bravo.read(u"board.bravo"_s);
    const Ended again = bravo({u"init"_s});
    QCOMPARE(again.code, 1);
    QVERIFY(again.err.contains(u"exists already"_s));
    QCOMPARE(bravo.read(u"board.bravo"_s), before);
}

void VerbsTest::init_unknownTimeZone_listsTheNearest()
{
    const Program bravo;
    const Ended ended = bravo({u"init"_s, u"--time-zone"_s, u"Europe/Berln"_s});
    QCOMPARE(ended.code, 2);
    QVERIFY2(ended.err.contains(u"Europe/Berlin"_s), qPrintable(ended.err));
    QVERIFY(!QFile::exists(bravo.board()));
}

void VerbsTest::people_areAddedAndListed()
{
    const Program bravo;
    bravo.makeBoard();
    const QJsonArray people = bravo({u"people"_s, u"--format"_s, u"json"_s}).json();
    QCOMPARE(people.size(), 2);
    QCOMPARE(people[0][u"name"_s].toString(), u"Jonas Lind"_s);
    QCOMPARE(people[0][u"role"_s].toString(), u"manager"_s);
    QCOMPARE(people[1][u"team"_s].toString(), u"Night desk"_s);
    QVERIFY(bravo({u"people"_s}).out.contains(u"Miriam Okafor"_s));
    const Ended twice = bravo({u"people"_s, u"add"_s, u"miriam OKAFOR"_s});
    QCOMPARE(twice.code, 1);
    QCOMPARE(bravo({u"people"_s, u"--format"_s, u"csv"_s}).out.count(u"\r\n"_s), 3);
}

void VerbsTest::pin_isReadFromTheInput_andNeverSaid()
{
    const Program program;
    QCOMPARE(program({u"init"_s}).code, 0);
    QCOMPARE(program({u"people"_s, u"add"_s, u"Lena Vogt"_s}).code, 0);
    const Ended given = program({u"people"_s, u"pin"_s, u"lena vogt"_s}, "84631\n");
    QCOMPARE(given.code, 0);
    QVERIFY(!given.out.contains(u"84631"_s) && !given.err.contains(u"84631"_s));
    bravo::Board board = must(bravo::Board::open(bravo::Location::file(program.board())));
    const QString lena = must(board.roster()).employees.front().id;
    QVERIFY(board.signIn(lena, u"84631"_s, QDateTime::currentDateTimeUtc()));
    QCOMPARE(program({u"people"_s, u"pin"_s, u"Lena Vogt"_s}, "123\n").code, 1); // too short
    QCOMPARE(program({u"people"_s, u"pin"_s, u"Lena Vogt"_s}, "").code, 2);
    QCOMPARE(program({u"people"_s, u"pin"_s}, "84631\n").code, 2);
    QCOMPARE(program({u"people"_s, u"pin"_s, u"Nobody Here"_s}, "84631\n").code, 1);
    QVERIFY(board.signIn(lena, u"84631"_s, QDateTime::currentDateTimeUtc())); // what was refused changed nothing
}

void VerbsTest::idleTime_isSet_forTheNextSignIn()
{
    const Program program;
    QCOMPARE(program({u"init"_s}).code, 0);
    QCOMPARE(program({u"people"_s, u"add"_s, u"Lena Vogt"_s}).code, 0);
    bravo::Board board = must(bravo::Board::open(bravo::Location::file(program.board())));
    const QString lena = must(board.roster()).employees.front().id;
    const auto idle = [&] { return must(board.signIn(lena, {}, QDateTime::currentDateTimeUtc())).idleSeconds; };
    QCOMPARE(idle(), 120);
    QCOMPARE(program({u"people"_s, u"idle"_s, u"300"_s}).code, 0);
    QCOMPARE(idle(), 300);
    for (const QString &bad : {u"9"_s, u"86401"_s, u"soon"_s, u"-5"_s})
        QCOMPARE(program({u"people"_s, u"idle"_s, bad}).code, 2);
    QCOMPARE(program({u"people"_s, u"idle"_s}).code, 2);
    QCOMPARE(idle(), 300);
}

void VerbsTest::post_printsTheIdAndKeepsEveryField()
{
    const Program bravo;
    bravo.makeBoard();
    const Ended posted = bravo({u"post"_s, u"--by"_s, u"Jonas Lind"_s, u"--for"_s, u"Miriam Okafor"_s, u"--for-team"_s,
        u"Night desk"_s, u"--title"_s, u"The key"_s, u"--story"_s, u"Cut by torchlight."_s, u"--learn"_s,
        u"Keep blanks."_s, u"--value"_s, u"can-do"_s, u"--value"_s, u"OWNS IT"_s, u"--customer-words"_s,
        u"Now I can sleep."_s, u"--consent"_s, u"--mark"_s, u"thanked"_s, u"--mark"_s, u"came-back"_s, u"--posted-at"_s,
        u"2026-10-03T23:40"_s});
    QCOMPARE(posted.code, 0);
    QCOMPARE(posted.word().size(), 36);
    const QJsonObject story = bravo({u"incidents"_s, u"--format"_s, u"json"_s}).json()[0].toObject();
    QCOMPARE(story[u"id"_s].toString(), posted.word());
    QCOMPARE(story[u"posted_at"_s].toString(), u"2026-10-03T21:40:00Z"_s);
    QCOMPARE(story[u"teams"_s].toArray(), QJsonArray{u"Night desk"_s});
    QCOMPARE(story[u"values"_s].toArray(), (QJsonArray{u"Can-do"_s, u"Owns it"_s}));
    QCOMPARE(story[u"marks"_s].toArray(), (QJsonArray{u"came-back"_s, u"thanked"_s}));
    QCOMPARE(story[u"learn"_s].toString(), u"Keep blanks."_s);
}

void VerbsTest::post_saysWhoAgreed_when_andWhichProcessBent()
{
    const Program bravo;
    bravo.makeBoard();
    bravo::Board board = must(bravo::Board::open(bravo::Location::file(bravo.board())));
    const QString jonas = must(board.roster()).employees.front().id;
    must(board.setProcesses({{{}, u"Late check-out"_s, {}}}, jonas, QDateTime::currentDateTimeUtc()));
    const auto post = [&bravo](const QStringList &more) {
        return bravo(QStringList{u"post"_s, u"--by"_s, u"Jonas Lind"_s, u"--for"_s, u"Miriam Okafor"_s, u"--title"_s,
                         u"The key"_s, u"--story"_s, u"Cut by torchlight."_s, u"--customer-words"_s, u"Thanks."_s}
            + more);
    };
    const Ended posted = post({u"--consent-by"_s, u"Her daughter"_s, u"--consent-on"_s, u"2026-10-02"_s, u"--process"_s,
        u"late CHECK-out"_s, u"--happened-on"_s, u"2026-10-01"_s});
    QCOMPARE(posted.code, 0);
    const bravo::StoryRecord record = must(board.recordOf(posted.word()));
    QCOMPARE(record.consentBy, u"Her daughter"_s);
    QCOMPARE(record.consentedAt.date(), QDate(2026, 10, 2));
    QCOMPARE(record.processIds.size(), 1);
    QVERIFY(must(board.incident(posted.word())).marks.testFlag(bravo::Mark::ProcessBent));
    QCOMPARE(must(board.incident(posted.word())).happenedOn, QDate(2026, 10, 1));
    QVERIFY(!must(board.recordOf(post({}).word())).consentedAt.isValid());
    QCOMPARE(post({u"--consent-on"_s, u"2026-02-30"_s}).code, 2);
    QCOMPARE(post({u"--process"_s, u"Nothing known"_s}).code, 1);
    QCOMPARE(bravo.stories(), 2);
}

void VerbsTest::post_withoutAnyoneToCelebrate_isWrongUsage()
{
    const Program bravo;
    bravo.makeBoard();
    const Ended ended = bravo({u"post"_s, u"--by"_s, u"Jonas Lind"_s, u"--title"_s, u"T"_s, u"--story"_s, u"S"_s});
    QCOMPARE(ended.code, 2);
    QVERIFY(ended.err.contains(u"--for"_s));
    QCOMPARE(bravo.stories(), 0);
}

void VerbsTest::names_matchWithoutCaseAndAccents_orListTheNearest()
{
    const Program bravo;
    bravo.makeBoard();
    QCOMPARE(bravo({u"people"_s, u"add"_s, u"Pavel Novák"_s}).code, 0);
    const QString id = bravo.post(u"The lost rabbit"_s);
    QCOMPARE(bravo({u"vote"_s, id, u"--as"_s, u"  PAVEL novak "_s}).code, 0);
    const Ended unknown = bravo({u"vote"_s, id, u"--as"_s, u"Pavl Novak"_s});
    QCOMPARE(unknown.code, 1);
    QVERIFY2(unknown.err.contains(u"Pavel Novák"_s), qPrintable(unknown.err));
}

void VerbsTest::wishes_decideWhoSeesAStory()
{
    const Program bravo;
    bravo.makeBoard();
    const QString id = bravo.post(u"The bus that waited"_s); // of Miriam Okafor
    const QStringList hers{u"--as"_s, u"miriam okafor"_s};
    QVERIFY(bravo(QStringList{u"wishes"_s} + hers).err.contains(u"before everyone"_s));
    const Ended off = bravo(QStringList{u"hide"_s, id} + hers);
    QCOMPARE(off.code, 0);
    QVERIFY(off.err.contains(u"off the board"_s));
    QCOMPARE(bravo.stories(), 0);
    QCOMPARE(bravo({u"hide"_s, id, u"--as"_s, u"Jonas Lind"_s, u"--show"_s}).code, 3);
    QCOMPARE(bravo(QStringList{u"hide"_s, id, u"--show"_s} + hers).code, 0);
    QCOMPARE(bravo.stories(), 1);
    const Ended kept =
        bravo(QStringList{u"wishes"_s, u"--audience"_s, u"private"_s, u"--first-look"_s, u"yes"_s} + hers);
    QCOMPARE(kept.code, 0);
    QVERIFY(kept.err.contains(u"reach"_s));
    QCOMPARE(bravo.stories(), 0);
    const Ended open = bravo(QStringList{u"wishes"_s, u"--audience"_s, u"board"_s} + hers);
    QCOMPARE(bravo.stories(), 0); // it stays as it was
    QVERIFY2(open.err.contains(u"not before everyone"_s), qPrintable(open.err));
    QCOMPARE(bravo(QStringList{u"wishes"_s, u"--audience"_s, u"nobody"_s} + hers).code, 2);
}

void VerbsTest::vote_twice_saysSoAndChangesNothing()
{
    const Program bravo;
    bravo.makeBoard();
    const QString id = bravo.post(u"The bus that waited"_s);
    QCOMPARE(bravo({u"vote"_s, id, u"--as"_s, u"Jonas Lind"_s}).code, 0);
    const Ended twice = bravo({u"vote"_s, id, u"--as"_s, u"Jonas Lind"_s});
    QCOMPARE(twice.code, 0);
    QVERIFY(twice.err.contains(u"already"_s));
    QCOMPARE(bravo({u"incidents"_s, u"--format"_s, u"json"_s}).json()[0][u"votes"_s].toInt(), 1);
    QCOMPARE(bravo({u"vote"_s, id, u"--as"_s, u"Jonas Lind"_s, u"--withdraw"_s}).code, 0);
    QCOMPARE(bravo({u"incidents"_s, u"--format"_s, u"json"_s}).json()[0][u"votes"_s].toInt(), 0);
    QCOMPARE(bravo({u"vote"_s, id, u"--as"_s, u"Jonas Lind"_s, u"--withdraw"_s}).code, 0);
}

void VerbsTest::vote_forOneself_isNotAllowed()
{
    const Program bravo;
    bravo.makeBoard();
    const QString id = bravo.post(u"Room with lavender"_s);
    const Ended ended = bravo({u"vote"_s, id, u"--as"_s, u"Miriam Okafor"_s});
    QCOMPARE(ended.code, 3);
    QCOMPARE(ended.out, QString());
    QCOMPARE(bravo({u"incidents"_s, u"--format"_s, u"json"_s}).json()[0][u"votes"_s].toInt(), 0);
}

void VerbsTest::vote_takesAnUnambiguousStartOfAnId()
{
    const Program bravo;
    bravo.makeBoard();
    const QString id = bravo.post(u"Stairs, then lunch"_s);
    QCOMPARE(bravo({u"vote"_s, id.left(8).toUpper(), u"--as"_s, u"Jonas Lind"_s}).code, 0);
    QCOMPARE(bravo({u"vote"_s, id.left(7), u"--as"_s, u"Jonas Lind"_s}).code, 1);
    QCOMPARE(bravo({u"vote"_s, u"zzzzzzzzz"_s, u"--as"_s, u"Jonas Lind"_s}).code, 1);
}

void VerbsTest::incidents_filterByMonthSearchPersonAndLimit()
{
    const Program bravo;
    bravo.makeBoard();
    bravo.post(u"Café at dawn"_s, {u"--posted-at"_s, u"2026-09-30T23:30Z"_s}); // October in Berlin
    bravo.post(u"A quiet noon"_s, {u"--posted-at"_s, u"2026-09-15"_s});
    const auto titles = [&bravo](const QStringList &filter) {
        QStringList found;
        for (const QJsonValue one : bravo(QStringList{u"incidents"_s, u"--format"_s, u"json"_s} + filter).json())
            found += one[u"title"_s].toString();
        return found;
    };
    QCOMPARE(titles({}), (QStringList{u"Café at dawn"_s, u"A quiet noon"_s}));
    QCOMPARE(titles({u"--month"_s, u"2026-10"_s}), QStringList{u"Café at dawn"_s});
    QCOMPARE(titles({u"--search"_s, u"cafe da"_s}), QStringList{u"Café at dawn"_s});
    QCOMPARE(titles({u"--limit"_s, u"1"_s}), QStringList{u"Café at dawn"_s});
    QCOMPARE(titles({u"--for"_s, u"miriam okafor"_s}).size(), 2);
    QCOMPARE(titles({u"--for"_s, u"Jonas Lind"_s}), QStringList());
    QVERIFY(bravo({u"incidents"_s}).out.contains(u"2026-10-01 01:30"_s)); // the board's own time zone
}

void VerbsTest::incidents_asJson_haveTheFieldsOfTheContract()
{
    const Program bravo;
    bravo.makeBoard();
    bravo.post(u"One"_s);
    QStringList keys = bravo({u"incidents"_s, u"--format"_s, u"json"_s}).json()[0].toObject().keys();
    keys.sort();
    QCOMPARE(keys,
        (QStringList{u"celebrates"_s, u"id"_s, u"learn"_s, u"marks"_s, u"posted_at"_s, u"posted_by"_s, u"status"_s,
            u"story"_s, u"teams"_s, u"title"_s, u"values"_s, u"votes"_s}));
}

void VerbsTest::incidents_asCsv_disarmFormulas()
{
    const Program bravo;
    bravo.makeBoard();
    bravo.post(u"=cmd()|' /C calc'!A0"_s, {u"--learn"_s, u"@SUM(1), \"quoted\""_s});
    const QString csv = bravo({u"incidents"_s, u"--format"_s, u"csv"_s}).out;
    QVERIFY2(csv.contains(u",'=cmd()|' /C calc'!A0,"_s), qPrintable(csv));
    QVERIFY2(csv.contains(u",\"'@SUM(1), \"\"quoted\"\"\","_s), qPrintable(csv));
}

void VerbsTest::highlights_inEveryFormat()
{
    const Program bravo;
    bravo.makeBoard();
    const QString id = bravo.post(u"The key"_s, {u"--posted-at"_s, u"2026-10-03"_s});
    QCOMPARE(bravo({u"vote"_s, id, u"--as"_s, u"Jonas Lind"_s}).code, 0);
    const QHash<QString, QByteArray> starts{
        {u"pdf"_s, "%PDF"}, {u"html"_s, "<!"}, {u"xlsx"_s, "PK"}, {u"csv"_s, ""}, {u"json"_s, "{"}, {u"md"_s, "#"}};
    for (auto it = starts.cbegin(); it != starts.cend(); ++it) {
        const QString file = u"october."_s + it.key();
        const Ended ended = bravo({u"highlights"_s, u"--month"_s, u"2026-10"_s, u"--out"_s, file});
        QVERIFY2(ended.code == 0, qPrintable(ended.err));
        QVERIFY2(bravo.read(file).trimmed().startsWith(it.value()), qPrintable(file));
        QVERIFY(!bravo.read(file).isEmpty());
    }
    QCOMPARE(
        bravo({u"highlights"_s, u"--month"_s, u"2026-10"_s, u"--out"_s, u"plain"_s, u"--format"_s, u"json"_s}).code, 0);
    QVERIFY(bravo.read(u"plain"_s).startsWith('{'));
    { // the house's language, whoever's clock it is that makes them
        ::bravo::Board board = must(::bravo::Board::open(::bravo::Location::file(bravo.board())));
        ::bravo::HouseRules rules = must(board.rules());
        rules.language = u"de"_s;
        QString manager;
        for (const ::bravo::Employee &one : must(board.roster()).employees)
            manager = one.role == ::bravo::Role::Manager ? one.id : manager;
        must(board.setRules(rules, manager, QDateTime::currentDateTimeUtc()));
    }
    QCOMPARE(bravo({u"highlights"_s, u"--month"_s, u"2026-10"_s, u"--out"_s, u"haus.md"_s}).code, 0);
    QVERIFY(bravo.read(u"haus.md"_s).contains("Oktober 2026"));
    QCOMPARE(
        bravo({u"highlights"_s, u"--month"_s, u"2026-10"_s, u"--out"_s, u"en.md"_s, u"--language"_s, u"en"_s}).code, 0);
    QVERIFY(bravo.read(u"en.md"_s).contains("October 2026"));
}

void VerbsTest::highlights_rankTiesAlike()
{
    const Program bravo;
    bravo.makeBoard();
    QStringList ids;
    for (int i = 0; i < 4; ++i)
        ids += bravo.post(u"Story %1"_s.arg(i), {u"--posted-at"_s, u"2026-10-0%1"_s.arg(i + 1)});
    for (const QString &name : {u"Ada"_s, u"Ben"_s}) {
        QCOMPARE(bravo({u"people"_s, u"add"_s, name}).code, 0);
        QCOMPARE(bravo({u"vote"_s, ids[0], u"--as"_s, name}).code, 0);
    }
    QCOMPARE(bravo({u"vote"_s, ids[2], u"--as"_s, u"Ada"_s}).code, 0);
    QCOMPARE(bravo({u"vote"_s, ids[1], u"--as"_s, u"Ada"_s}).code, 0);
    QCOMPARE(bravo({u"highlights"_s, u"--month"_s, u"2026-10"_s, u"--out"_s, u"h.json"_s, u"--top"_s, u"4"_s}).code, 0);
    const QJsonObject book = QJsonDocument::fromJson(bravo.read(u"h.json"_s)).object();
    QList<int> ranks;
    for (const QJsonValue one : book[u"highlights"_s].toArray())
        ranks += one[u"rank"_s].toInt();
    QCOMPARE(ranks, (QList<int>{1, 2, 2, 4}));
    QCOMPARE(book[u"highlights"_s][1][u"id"_s].toString(), ids[1]); // equal votes: the earlier post first
    QCOMPARE(book[u"totals"_s][u"votes"_s].toInt(), 4);
}

void VerbsTest::highlights_unknownSuffix_isWrongUsage()
{
    const Program bravo;
    bravo.makeBoard();
    QCOMPARE(bravo({u"highlights"_s, u"--month"_s, u"2026-10"_s, u"--out"_s, u"october.docx"_s}).code, 2);
    QVERIFY(!QFile::exists(bravo.path(u"october.docx"_s)));
}

void VerbsTest::coach_findsPrivateThings()
{
    const Program bravo;
    const QString story = u"🙂 She wrote to ana@example.org and called +44 20 7946 0958."_s;
    const QJsonArray remarks = bravo.bare({u"coach"_s, u"--format"_s, u"json"_s}, story.toUtf8()).json();
    QCOMPARE(remarks.size(), 3);
    QCOMPARE(remarks[0][u"kind"_s].toString(), u"privacy"_s);
    QCOMPARE(remarks[0][u"from"_s].toInt(), 15); // characters, of which the emoji is one
    QCOMPARE(remarks[0][u"to"_s].toInt(), 30);
    QCOMPARE(remarks[2][u"kind"_s].toString(), u"nothing-to-copy"_s);
    QCOMPARE(bravo.bare({u"coach"_s, u"--learn"_s, u"Keep six blanks."_s}, "All went well.").out, QString());
}

void VerbsTest::backup_andRestore_bringTheBoardBack()
{
    const Program bravo;
    bravo.makeBoard();
    bravo.post(u"Kept"_s);
    QCOMPARE(bravo({u"backup"_s, u"copy.bravo"_s}).code, 0);
    bravo.post(u"Written after the backup"_s);
    const QByteArray before = bravo.read(u"board.bravo"_s);
    const Ended restored = bravo({u"restore"_s, u"copy.bravo"_s});
    QVERIFY2(restored.code == 0, qPrintable(restored.err));
    QCOMPARE(bravo.stories(), 1);
    const QStringList kept = QDir(bravo.path(u"."_s)).entryList({u"board.bravo.before-restore-*"_s});
    QCOMPARE(kept.size(), 1);
    QCOMPARE(bravo.read(kept.front()), before);
}

void VerbsTest::check_ofASoundBoard_saysSo()
{
    const Program bravo;
    bravo.makeBoard();
    const Ended ended = bravo({u"check"_s});
    QCOMPARE(ended.code, 0);
    QCOMPARE(ended.out, u"All is well.\n"_s);
}

void VerbsTest::board_byOptionVariableOrDefault()
{
    Program bravo;
    QCOMPARE(bravo.bare({u"init"_s}).code, 0);
    QVERIFY(QFile::exists(bravo.path(u".local/share/bravoboard/board.bravo"_s)));
    bravo.set(u"BRAVOBOARD_BOARD"_s, bravo.path(u"other.bravo"_s));
    QCOMPARE(bravo.bare({u"init"_s}).code, 0);
    QVERIFY(QFile::exists(bravo.path(u"other.bravo"_s)));
    QCOMPARE(bravo.bare({u"init"_s, u"--board"_s, u"third.bravo"_s}).code, 0); // after the command, too
    QVERIFY(QFile::exists(bravo.path(u"third.bravo"_s)));
}

void VerbsTest::desk_withoutADisplay_saysSo()
{
    const Program bravo;
    bravo.makeBoard();
    for (const QStringList &command : {QStringList{}, QStringList{u"desk"_s}, QStringList{u"kiosk"_s}}) {
        const Ended ended = bravo(command);
        QCOMPARE(ended.code, 1);
        QVERIFY(ended.err.contains(u"no display"_s));
    }
}

void VerbsTest::selfTest_passesWithoutADisplay()
{
    const Ended ended = Program().bare({u"--self-test"_s});
    QVERIFY2(ended.code == 0, qPrintable(ended.out + ended.err));
    QVERIFY(!ended.out.contains(u"FAILED"_s));
    QCOMPARE(ended.err, QString());
}

void VerbsTest::slides_areWritten()
{
    const Program bravo;
    bravo.makeBoard();
    bravo.post(u"The key she cut at midnight"_s);
    const Ended ended = bravo({u"slides"_s, u"--out"_s, u"slides"_s, u"--size"_s, u"640x360"_s});
    QVERIFY2(ended.code == 0, qPrintable(ended.err));
    const QFileInfoList files = QDir(bravo.path(u"slides"_s)).entryInfoList({u"*.png"_s});
    QVERIFY(!files.isEmpty());
    QCOMPARE(QImage(files.front().filePath()).size(), QSize(640, 360));
}

void VerbsTest::wrongUsage_isTwoWithTheUsageLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    QTest::newRow("unknown command") << QStringList{u"pst"_s} << u"Did you mean post"_s;
    QTest::newRow("unknown option") << QStringList{u"post"_s, u"--tittle"_s, u"x"_s} << u"--title"_s;
    QTest::newRow("option before a command") << QStringList{u"--title"_s, u"x"_s} << u"--title"_s;
    QTest::newRow("missing value") << QStringList{u"incidents"_s, u"--limit"_s} << u"needs a value"_s;
    QTest::newRow("forgotten value") << QStringList{u"post"_s, u"--by"_s, u"--for"_s, u"A"_s} << u"--by NAME"_s;
    QTest::newRow("missing option") << QStringList{u"vote"_s, u"12345678"_s} << u"--as NAME"_s;
    QTest::newRow("missing argument") << QStringList{u"backup"_s} << u"FILE"_s;
    QTest::newRow("one argument too many") << QStringList{u"check"_s, u"x"_s} << u"too many"_s;
    QTest::newRow("given twice") << QStringList{u"init"_s, u"--name"_s, u"a"_s, u"--name"_s, u"b"_s} << u"twice"_s;
    QTest::newRow("no such choice") << QStringList{u"incidents"_s, u"--format"_s, u"xml"_s} << u"json"_s;
    QTest::newRow("no such kind") << QStringList{u"import"_s, u"things"_s, u"x.csv"_s} << u"votes"_s;
    QTest::newRow("no such shell") << QStringList{u"completions"_s, u"tcsh"_s} << u"fish"_s;
    QTest::newRow("value for a switch") << QStringList{u"demo"_s, u"--help=1"_s} << u"no value"_s;
    QTest::newRow("limit of words") << QStringList{u"incidents"_s, u"--limit"_s, u"many"_s} << u"whole number"_s;
    QTest::newRow("negative limit") << QStringList{u"incidents"_s, u"--limit"_s, u"-1"_s} << u"whole number"_s;
    QTest::newRow("month 13") << QStringList{u"incidents"_s, u"--month"_s, u"2026-13"_s} << u"YYYY-MM"_s;
    QTest::newRow("month for highlights")
        << QStringList{u"highlights"_s, u"--month"_s, u"2026-13"_s, u"--out"_s, u"x.pdf"_s} << u"YYYY-MM"_s;
    QTest::newRow("slides of no size") << QStringList{u"slides"_s, u"--out"_s, u"x"_s, u"--size"_s, u"big"_s}
                                       << u"1920x1080"_s;
    QTest::newRow("window of no size") << QStringList{u"kiosk"_s, u"--window"_s, u"0x0"_s} << u"1920x1080"_s;
    QTest::newRow("empty board") << QStringList{u"check"_s, u"--board="_s} << u"empty"_s;
    QTest::newRow("password in the address")
        << QStringList{u"check"_s, u"--board"_s, u"postgresql://u:secret@h/n"_s} << u"password"_s;
    QTest::newRow("people add nobody") << QStringList{u"people"_s, u"add"_s} << u"NAME"_s;
}

void VerbsTest::wrongUsage_isTwoWithTheUsageLine()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    const Ended ended = Program().bare(arguments);
    QCOMPARE(ended.code, 2);
    QCOMPARE(ended.out, QString());
    QVERIFY2(ended.err.contains(says), qPrintable(ended.err));
    QVERIFY(!ended.err.contains(u"secret"_s));
}

void VerbsTest::german_isSpoken()
{
    Program bravo;
    bravo.makeBoard();
    bravo.set(u"LANGUAGE"_s, u"de"_s);
    QCOMPARE(bravo({u"check"_s}).out, u"Alles ist in Ordnung.\n"_s);
    const QStringList demo{u"--board"_s, bravo.path(u"demo.bravo"_s)};
    QCOMPARE(bravo.bare(demo + QStringList{u"demo"_s}).code, 0);
    const Ended stories = bravo.bare(demo + QStringList{u"incidents"_s, u"--format"_s, u"json"_s});
    QVERIFY(stories.out.contains(u"Menschen vor Abläufen"_s)); // a value, as the board names it
}

QTEST_GUILESS_MAIN(VerbsTest)
#include "verbstest.moc"
