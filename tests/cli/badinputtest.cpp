#include "cli/program.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace bravo::test;

/// What is no board, what may not be touched, and what no one should have typed: each gets a plain sentence and the
/// right exit code, and nothing is lost.
class BadInputTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void notABoard_isLeftAsItIs_data();
    void notABoard_isLeftAsItIs();
    void missingBoard_isNotMade();
    void newerBoard_isRefusedUnchanged();
    void folderAsBoard_isRefused();
    void fifoAsBoard_isRefusedAtOnce();
    void unreadableBoard_isNotAllowed();
    void readOnlyPlace_canBeReadAndNotWritten();
    void lockedBoard_isBusy();
    void serverOutOfReach_saysSo();
    void damagedBoard_isFound();
    void damagedBackup_isNotRestored();
    void backupOverSomethingElse_isRefused();
    void fullDisk_losesNothing();
    void fullOutput_isAFailure();
    void photosThatAreNone_postNothing();
    void datesThatDoNotExist_areWrongUsage_data();
    void datesThatDoNotExist_areWrongUsage();
    void oddNames_stayTheyWereTyped_data();
    void oddNames_stayTheyWereTyped();
    void messages_cannotSteerTheTerminal();
    void interruptedImport_keepsNothing();

private:
    /// Whoever runs as root gives the rights away, or permissions would not count.
    static bool withoutRights(Program &bravo)
    {
        if (::geteuid() != 0)
            return true;
        bravo.runUnder({u"setpriv"_s, u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s});
        ::chmod(QFile::encodeName(bravo.path(u"."_s)).constData(), 0755);
        return bravo.bare({u"--version"_s}).code == 0;
    }
};

void BadInputTest::notABoard_isLeftAsItIs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const Program maker;
    maker.makeBoard();
    const QByteArray whole = maker.read(u"board.bravo"_s);
    QByteArray foreign = whole;
    foreign.replace(68, 4, QByteArray(4, '\0')); // somebody else's SQLite file: no application id of ours
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("Dear board,\n");
    QTest::newRow("random") << QByteArray("\x00\xff\x13\x37", 4).repeated(5000);
    QTest::newRow("half a header") << whole.left(60);
    QTest::newRow("cut short") << whole.left(whole.size() / 2);
    QTest::newRow("another program's") << foreign;
}

void BadInputTest::notABoard_isLeftAsItIs()
{
    QFETCH(QByteArray, bytes);
    const Program bravo;
    bravo.write(u"board.bravo"_s, bytes);
    const QList<QStringList> verbs{{u"people"_s}, {u"people"_s, u"add"_s, u"Ada"_s}, {u"incidents"_s}, {u"check"_s},
        {u"backup"_s, u"copy.bravo"_s}, {u"highlights"_s, u"--month"_s, u"2026-10"_s, u"--out"_s, u"x.json"_s}};
    for (const QStringList &verb : verbs) {
        const Ended ended = bravo(verb);
        QVERIFY2(ended.code == 5, qPrintable(verb.front() + ended.err));
        QVERIFY(ended.err.contains(bravo.board()));
        QCOMPARE(ended.out, QString());
    }
    QCOMPARE(bravo.read(u"board.bravo"_s), bytes);
    QCOMPARE(bravo({u"init"_s}).code, 1);
    QCOMPARE(bravo({u"demo"_s}).code, 1);
    QCOMPARE(bravo.read(u"board.bravo"_s), bytes);
    QCOMPARE(QDir(bravo.path(u"."_s)).entryList(QDir::Files), QStringList{u"board.bravo"_s});
}

void BadInputTest::missingBoard_isNotMade()
{
    const Program bravo;
    for (const QStringList &verb : {QStringList{u"incidents"_s}, QStringList{u"check"_s}, QStringList{u"people"_s}}) {
        const Ended ended = bravo(verb);
        QCOMPARE(ended.code, 5);
        QVERIFY(ended.err.contains(u"init"_s));
    }
    QVERIFY(!QFile::exists(bravo.board()));
    const Ended nowhere = bravo.bare({u"init"_s, u"--board"_s, bravo.path(u"no/such/folder.bravo"_s)});
    QCOMPARE(nowhere.code, 1);
    QVERIFY(nowhere.err.contains(u"no folder"_s));
}

void BadInputTest::newerBoard_isRefusedUnchanged()
{
    const Program bravo;
    bravo.makeBoard();
    QByteArray bytes = bravo.read(u"board.bravo"_s);
    bytes[62] = 3; // user_version, far in the future
    bravo.write(u"board.bravo"_s, bytes);
    for (const QStringList &verb :
        {QStringList{u"incidents"_s}, QStringList{u"check"_s}, QStringList{u"backup"_s, u"c.bravo"_s}}) {
        const Ended ended = bravo(verb);
        QCOMPARE(ended.code, 6);
        QVERIFY(ended.err.contains(u"newer"_s));
    }
    QCOMPARE(bravo.read(u"board.bravo"_s), bytes);
}

void BadInputTest::folderAsBoard_isRefused()
{
    const Program bravo;
    QVERIFY(QDir(bravo.path(u"."_s)).mkdir(u"board.bravo"_s));
    QCOMPARE(bravo({u"incidents"_s}).code, 5);
    QCOMPARE(bravo({u"init"_s}).code, 1);
    QVERIFY(bravo({u"check"_s}).err.contains(u"folder"_s));
}

void BadInputTest::fifoAsBoard_isRefusedAtOnce()
{
    const Program bravo;
    QCOMPARE(::mkfifo(QFile::encodeName(bravo.board()).constData(), 0600), 0);
    for (const QString &verb : {u"incidents"_s, u"check"_s})
        QCOMPARE(bravo({verb}).code, 5);
    QCOMPARE(bravo({u"init"_s}).code, 1);
}

void BadInputTest::unreadableBoard_isNotAllowed()
{
    Program bravo;
    bravo.makeBoard();
    QVERIFY(QFile::setPermissions(bravo.board(), ::geteuid() == 0 ? QFile::ReadOwner : QFile::Permissions()));
    if (!withoutRights(bravo))
        QSKIP("this user cannot give rights away");
    const Ended ended = bravo({u"incidents"_s});
    QVERIFY2(ended.code == 3, qPrintable(ended.err));
    QVERIFY(ended.err.contains(u"cannot be read"_s));
    bravo.write(u"in.csv"_s, "story\n");
    QFile::setPermissions(bravo.path(u"in.csv"_s), ::geteuid() == 0 ? QFile::ReadOwner : QFile::Permissions());
    QCOMPARE(bravo({u"import"_s, u"incidents"_s, u"in.csv"_s}).code, 3);
}

void BadInputTest::readOnlyPlace_canBeReadAndNotWritten()
{
    Program bravo;
    bravo.makeBoard();
    bravo.post(u"Kept"_s);
    QFile::setPermissions(bravo.board(), QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
    if (!withoutRights(bravo))
        QSKIP("this user cannot give rights away");
    ::chmod(QFile::encodeName(bravo.path(u"."_s)).constData(), 0555);
    QCOMPARE(bravo.stories(), 1);
    const Ended written = bravo({u"people"_s, u"add"_s, u"Ada"_s});
    QVERIFY2(written.code == 3, qPrintable(written.err));
    const Ended made = bravo.bare({u"init"_s, u"--board"_s, bravo.path(u"new.bravo"_s)});
    QVERIFY2(made.code == 3, qPrintable(made.err));
    const Ended backed = bravo({u"backup"_s, bravo.path(u"copy.bravo"_s)});
    QVERIFY2(backed.code == 3, qPrintable(backed.err));
    ::chmod(QFile::encodeName(bravo.path(u"."_s)).constData(), 0755);
    QCOMPARE(bravo.stories(), 1);
}

void BadInputTest::lockedBoard_isBusy()
{
    const Program bravo;
    bravo.makeBoard();
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(bravo.board());
        QVERIFY(other.open());
        QSqlQuery query(other);
        QVERIFY(query.exec(u"BEGIN IMMEDIATE"_s));
        QCOMPARE(bravo.stories(), 0); // readers are let in
        const Ended ended = bravo({u"people"_s, u"add"_s, u"Ada"_s});
        QVERIFY2(ended.code == 4, qPrintable(ended.err));
        QVERIFY(ended.err.contains(u"try again"_s));
        query.exec(u"ROLLBACK"_s);
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    QCOMPARE(bravo({u"people"_s, u"add"_s, u"Ada"_s}).code, 0);
}

void BadInputTest::serverOutOfReach_saysSo()
{
    const Ended ended = Program().bare({u"incidents"_s, u"--board"_s, u"postgresql://bravo@127.0.0.1:1/board"_s});
    if (ended.err.contains(u"driver"_s))
        QSKIP("Qt's PostgreSQL driver is not installed");
    QVERIFY2(ended.code == 4, qPrintable(ended.err));
    QVERIFY(ended.err.contains(u"postgresql://bravo@127.0.0.1:1/board"_s));
}

void BadInputTest::damagedBoard_isFound()
{
    const Program bravo;
    bravo.makeBoard();
    QByteArray bytes = bravo.read(u"board.bravo"_s);
    for (qsizetype page = 4096; page + 200 < bytes.size(); page += 2 * 4096)
        bytes.replace(page, 200, QByteArray(200, '\x5a'));
    bravo.write(u"board.bravo"_s, bytes);
    const Ended ended = bravo({u"check"_s});
    QVERIFY2(ended.code == 5, qPrintable(ended.out + ended.err));
    QCOMPARE(bravo.read(u"board.bravo"_s), bytes);
}

void BadInputTest::damagedBackup_isNotRestored()
{
    const Program bravo;
    bravo.makeBoard();
    bravo.post(u"Kept"_s);
    QCOMPARE(bravo({u"backup"_s, u"copy.bravo"_s}).code, 0);
    const QByteArray whole = bravo.read(u"copy.bravo"_s);
    bravo.write(u"short.bravo"_s, whole.left(whole.size() - 5000));
    bravo.write(u"text.bravo"_s, "no backup");
    QCOMPARE(bravo({u"restore"_s, u"short.bravo"_s}).code, 5);
    QCOMPARE(bravo({u"restore"_s, u"text.bravo"_s}).code, 5);
    QCOMPARE(bravo({u"restore"_s, u"missing.bravo"_s}).code, 5);
    QCOMPARE(bravo.stories(), 1);
}

void BadInputTest::backupOverSomethingElse_isRefused()
{
    const Program bravo;
    bravo.makeBoard();
    bravo.write(u"diary.txt"_s, "Dear diary");
    QCOMPARE(bravo({u"backup"_s, u"diary.txt"_s}).code, 1);
    QCOMPARE(bravo.read(u"diary.txt"_s), "Dear diary");
    QCOMPARE(bravo({u"backup"_s, u"board.bravo"_s}).code, 1);
    QCOMPARE(bravo({u"backup"_s, u"no/folder/copy.bravo"_s}).code, 1);
    QCOMPARE(bravo({u"check"_s}).code, 0);
}

void BadInputTest::fullDisk_losesNothing()
{
    Program bravo;
    bravo.makeBoard();
    bravo.post(u"Kept"_s);
    QByteArray csv = "story,by,for\n";
    for (int i = 0; i < 2000; ++i)
        csv += QByteArray::number(i) + QByteArray(500, 'x') + ",Jonas Lind,Miriam Okafor\n";
    bravo.write(u"in.csv"_s, csv);
    const qint64 blocks = QFileInfo(bravo.board()).size() / 1024 + 64; // a little room, and far from enough
    bravo.runUnder({u"bash"_s, u"-c"_s, u"ulimit -f %1; exec \"$@\""_s.arg(blocks), u"bash"_s});
    const Ended import = bravo({u"import"_s, u"incidents"_s, u"in.csv"_s});
    QVERIFY2(import.code == 1, qPrintable(import.err));
    QVERIFY2(import.err.contains(u"isk"_s), qPrintable(import.err));
    bravo.runUnder({u"bash"_s, u"-c"_s, u"ulimit -f 8; exec \"$@\""_s, u"bash"_s});
    const Ended backup = bravo({u"backup"_s, u"copy.bravo"_s});
    QVERIFY2(backup.code == 1, qPrintable(backup.err));
    bravo.runUnder({u"bash"_s, u"-c"_s, u"ulimit -f 1; exec \"$@\""_s, u"bash"_s}); // a month in print takes little
    const Ended book = bravo({u"highlights"_s, u"--month"_s, u"2026-10"_s, u"--out"_s, u"h.pdf"_s});
    QVERIFY2(book.code == 1, qPrintable(book.err));
    bravo.runUnder({});
    QCOMPARE(bravo.stories(), 1);
    QCOMPARE(bravo({u"check"_s}).code, 0);
    QStringList left = QDir(bravo.path(u"."_s)).entryList(QDir::Files);
    QCOMPARE(left, (QStringList{u"board.bravo"_s, u"in.csv"_s})); // nothing half-written stays behind
}

void BadInputTest::fullOutput_isAFailure()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("there is no /dev/full here");
    Program bravo;
    bravo.makeBoard();
    bravo.runUnder({u"bash"_s, u"-c"_s, u"exec \"$@\" >/dev/full"_s, u"bash"_s});
    const Ended ended = bravo({u"people"_s});
    QCOMPARE(ended.code, 1);
    QVERIFY(ended.err.contains(u"could not be written"_s));
}

void BadInputTest::photosThatAreNone_postNothing()
{
    const Program bravo;
    bravo.makeBoard();
    bravo.write(u"text.png"_s, "no picture");
    bravo.write(u"drawing.png"_s, "<svg xmlns='http://www.w3.org/2000/svg'><image href='/etc/passwd'/></svg>");
    bravo.write(u"cut.jpg"_s, QByteArray::fromHex("ffd8ffe000104a46494600010101004800480000"));
    for (const QString &file : {u"text.png"_s, u"drawing.png"_s, u"cut.jpg"_s, u"missing.png"_s, u"."_s}) {
        const Ended ended = bravo({u"post"_s, u"--by"_s, u"Jonas Lind"_s, u"--for"_s, u"Miriam Okafor"_s, u"--title"_s,
            u"T"_s, u"--story"_s, u"S"_s, u"--photo"_s, file});
        QVERIFY2(ended.code == 1, qPrintable(file + u": "_s + ended.err));
        QVERIFY(!ended.err.isEmpty());
        QCOMPARE(ended.out, QString());
    }
    QCOMPARE(bravo.stories(), 0);
}

void BadInputTest::datesThatDoNotExist_areWrongUsage_data()
{
    QTest::addColumn<QString>("date");
    for (const char *date :
        {"2026-02-30", "2026-13-01", "2026-10-03T25:00", "2025-02-29", "tomorrow", "", "0000-00-00"})
        QTest::newRow(date[0] != '\0' ? date : "empty") << QString::fromLatin1(date);
}

void BadInputTest::datesThatDoNotExist_areWrongUsage()
{
    QFETCH(QString, date);
    const Program bravo;
    bravo.makeBoard();
    const Ended ended = bravo({u"post"_s, u"--by"_s, u"Jonas Lind"_s, u"--for"_s, u"Miriam Okafor"_s, u"--title"_s,
        u"T"_s, u"--story"_s, u"S"_s, u"--posted-at"_s, date});
    QVERIFY2(ended.code == 2, qPrintable(ended.err));
    QVERIFY(ended.err.contains(u"no date"_s));
    QCOMPARE(bravo.stories(), 0);
}

void BadInputTest::oddNames_stayTheyWereTyped_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("quotes") << u"Robert'); DROP TABLE employees;-- \"Bobby\""_s;
    QTest::newRow("tags") << u"<b>Ada</b> & <img src=x onerror=alert(1)>"_s;
    QTest::newRow("right to left") << u"\u202Eevil\u202C نور"_s;
    QTest::newRow("formula") << u"=cmd()|' /C calc'!A0"_s;
    QTest::newRow("emoji") << u"Zoë 👩‍🚒"_s;
    QTest::newRow("like a pattern") << u"100% _Sure_ *"_s;
}

void BadInputTest::oddNames_stayTheyWereTyped()
{
    QFETCH(QString, name);
    const Program bravo;
    bravo.makeBoard();
    QVERIFY(bravo({u"people"_s, u"add"_s, name, u"--team"_s, name}).code == 0);
    const Ended posted = bravo({u"post"_s, u"--by"_s, name, u"--for"_s, name, u"--for-team"_s, name, u"--title"_s, name,
        u"--story"_s, name, u"--posted-at"_s, u"2026-10-03"_s});
    QVERIFY2(posted.code == 0, qPrintable(posted.err));
    const QJsonArray found = bravo({u"incidents"_s, u"--for"_s, name, u"--format"_s, u"json"_s}).json();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0][u"posted_by"_s].toString(), name);
    QCOMPARE(found[0][u"title"_s].toString(), name);
    QVERIFY(!bravo({u"incidents"_s}).out.contains(QChar(0x202E))); // a table's columns stay columns
    QCOMPARE(bravo({u"highlights"_s, u"--month"_s, u"2026-10"_s, u"--out"_s, u"h.html"_s}).code, 0);
    const QByteArray page = bravo.read(u"h.html"_s);
    QVERIFY(!page.contains("<img src=x") && !page.contains("<b>Ada"));
    QCOMPARE(bravo({u"check"_s}).code, 0);
}

void BadInputTest::messages_cannotSteerTheTerminal()
{
    const Program bravo;
    bravo.makeBoard();
    for (const QStringList &command :
        {QStringList{u"\x1b]0;x\x07zap"_s}, QStringList{u"vote"_s, u"12345678"_s, u"--as"_s, u"\x1b[2J"_s}}) {
        const Ended ended = bravo(command);
        QVERIFY(ended.code > 0);
        QVERIFY(!ended.err.contains(QChar(0x1b)));
    }
}

void BadInputTest::interruptedImport_keepsNothing()
{
    Program bravo;
    bravo.makeBoard();
    QByteArray csv = "story,by,for\n";
    for (int i = 0; i < 60'000; ++i)
        csv += QByteArray::number(i) + ",Jonas Lind,Miriam Okafor\n";
    bravo.write(u"in.csv"_s, csv);
    // The journal appears when the transaction writes; then comes the interruption.
    bravo.runUnder({u"bash"_s, u"-c"_s,
        u"\"$@\" & until [ -e board.bravo-journal ] || ! kill -0 $! 2>/dev/null; do :; done; kill -INT $! 2>/dev/null; wait $!"_s,
        u"bash"_s});
    // A shell's background jobs ignore SIGINT until they ask for it, as the import does.
    const Ended ended = bravo({u"import"_s, u"incidents"_s, u"in.csv"_s});
    bravo.runUnder({});
    QVERIFY2(ended.code == 1, qPrintable(ended.err));
    QVERIFY2(ended.err.contains(u"cancelled"_s), qPrintable(ended.err));
    QCOMPARE(bravo.stories(), 0);
    QCOMPARE(bravo({u"check"_s}).code, 0);
}

QTEST_GUILESS_MAIN(BadInputTest)
#include "badinputtest.moc"
