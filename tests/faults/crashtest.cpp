#include "store/connection.h"
#include "support/storetest.h"

#include <QProcess>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;

/// Programs that are killed, disks that fail, writers that meet: nothing that was acknowledged is ever lost.
class CrashTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void killedWhilePosting_keepsWhatWasAcknowledged();
    void killedWhileImporting_keepsNothingOfIt();
    void failingDisk_isSaid_andChangesNothing_data();
    void failingDisk_isSaid_andChangesNothing();
    void twoPrograms_postAtOnce();
    void restoreWhileAnotherProgramPosts_losesNothing();

private:
    std::unique_ptr<QProcess> program(const QStringList &arguments, const QStringList &before = {});
    QStringList idsOn(const QString &path);

    std::unique_ptr<QTemporaryDir> m_folder;
    Location m_where;
};

void CrashTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_where = Location::file(m_folder->filePath(u"board.bravo"_s));
    const TestBoard board(m_where);
}

/// This very program in another process, doing what main() finds in its arguments.
std::unique_ptr<QProcess> CrashTest::program(const QStringList &arguments, const QStringList &before)
{
    auto process = std::make_unique<QProcess>();
    QStringList line = before + QStringList{QCoreApplication::applicationFilePath()} + arguments;
    process->start(line.takeFirst(), line);
    if (!process->waitForStarted())
        qFatal("The other program could not be started.");
    return process;
}

QStringList CrashTest::idsOn(const QString &path)
{
    Board board = must(Board::open(Location::file(path)));
    if (const QStringList problems = must(board.check()); !problems.isEmpty())
        qFatal("%s", qPrintable(problems.join(u' ')));
    QStringList ids;
    for (const Incident &incident : must(board.incidents({.limit = 100000})))
        ids += incident.id;
    return ids;
}

static QStringList linesOf(QProcess &process)
{
    process.waitForFinished(60000);
    return QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

void CrashTest::killedWhilePosting_keepsWhatWasAcknowledged()
{
    QStringList acknowledged;
    for (int round = 0; round < 12; ++round) {
        const auto poster = program({u"post"_s, m_where.path, u"1000000"_s});
        QByteArray said;
        while (said.count('\n') <= round) { // each time a little later, and at any moment of the next post
            QVERIFY(poster->waitForReadyRead(30000));
            said += poster->readAllStandardOutput();
        }
        poster->kill();
        QVERIFY(poster->waitForFinished());
        said += poster->readAllStandardOutput();
        const qsizetype before = acknowledged.size();
        acknowledged += QString::fromUtf8(said.left(said.lastIndexOf('\n'))).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(acknowledged.size() > before);
        const QStringList kept = idsOn(m_where.path);
        for (const QString &id : std::as_const(acknowledged))
            QVERIFY(kept.contains(id));
        QVERIFY(kept.size() <= acknowledged.size() + round + 1); // of each round one more may have arrived unsaid
    }
}

void CrashTest::killedWhileImporting_keepsNothingOfIt()
{
    const auto importer = program({u"import"_s, m_where.path, u"20000"_s});
    QByteArray said;
    while (!said.contains("12000\n")) { // by then more was written than the cache holds
        QVERIFY(importer->waitForReadyRead(60000));
        said += importer->readAllStandardOutput();
    }
    importer->kill();
    QVERIFY(importer->waitForFinished());
    QCOMPARE(Board::open(m_where, Board::Access::ReadOnly).has_value(), true);
    QCOMPARE(idsOn(m_where.path), QStringList());
    const auto again = program({u"post"_s, m_where.path, u"1"_s});
    QCOMPARE(linesOf(*again).size(), 1);
}

void CrashTest::failingDisk_isSaid_andChangesNothing_data()
{
    QTest::addColumn<QString>("fault");
    for (const char *fault :
        {"fsync,fdatasync:error=EIO", "pwrite64:error=EIO", "pwrite64:error=ENOSPC", "unlink:error=EIO"})
        QTest::newRow(fault) << QString::fromLatin1(fault);
}

void CrashTest::failingDisk_isSaid_andChangesNothing()
{
    QFETCH(QString, fault);
    if (QProcess::execute(u"strace"_s, {u"-qq"_s, u"-e"_s, u"trace=none"_s, u"true"_s}) != 0)
        QSKIP("strace is not installed, or may not trace here.");
    const QString calls = fault.section(u':', 0, 0);
    QStringList kept = idsOn(m_where.path);
    bool failed = false;
    for (int at = 1; at <= 9; at += 2) {
        const auto poster = program({u"post"_s, m_where.path, u"1"_s},
            {u"strace"_s, u"-qq"_s, u"-o"_s, u"/dev/null"_s, u"-e"_s, u"trace="_s + calls, u"-e"_s,
                u"inject=%1:when=%2+"_s.arg(fault).arg(at)});
        const QStringList said = linesOf(*poster);
        QCOMPARE(poster->exitStatus(), QProcess::NormalExit);
        const QStringList now = idsOn(m_where.path);
        if (poster->exitCode() == 0) {
            QVERIFY(said.size() == 1 && now.contains(said.front()));
            QCOMPARE(now.size(), kept.size() + 1);
        } else {
            failed = true;
            QVERIFY2(said.size() == 1 && said.front().endsWith(u'.'), qPrintable(said.join(u'\n')));
            QCOMPARE(now, kept);
        }
        kept = now;
    }
    QVERIFY(failed); // or the fault never reached the program
}

void CrashTest::twoPrograms_postAtOnce()
{
    const auto first = program({u"post"_s, m_where.path, u"40"_s});
    const auto second = program({u"post"_s, m_where.path, u"40"_s});
    QStringList said = linesOf(*first) + linesOf(*second);
    QCOMPARE(first->exitCode() + second->exitCode(), 0);
    QStringList kept = idsOn(m_where.path);
    said.sort();
    kept.sort();
    QCOMPARE(said.size(), 80);
    QCOMPARE(kept, said);
}

void CrashTest::restoreWhileAnotherProgramPosts_losesNothing()
{
    const QString backup = m_folder->filePath(u"copy.bravo"_s);
    QVERIFY(must(Board::open(m_where)).backup(backup));
    const auto poster = program({u"post"_s, m_where.path, u"1000000"_s});
    QByteArray said;
    while (said.count('\n') < 5) {
        QVERIFY(poster->waitForReadyRead(30000));
        said += poster->readAllStandardOutput();
    }
    Result<QString> kept = restoreBoard(backup, m_where, TestBoard::now());
    for (int i = 0; i < 20 && !kept; ++i) {
        QCOMPARE(kept.error().kind, ErrorKind::OutOfReach); // busy: nothing happened, try again
        kept = restoreBoard(backup, m_where, TestBoard::now());
    }
    QVERIFY(kept);
    // The other program's next post is refused, and not lost in the old file.
    QVERIFY(poster->waitForFinished(30000));
    said += poster->readAllStandardOutput();
    QCOMPARE(poster->exitCode(), static_cast<int>(ErrorKind::OutOfReach));
    QStringList acknowledged = QString::fromUtf8(said).split(u'\n', Qt::SkipEmptyParts);
    acknowledged.removeLast(); // the refusal's words
    const QStringList old = idsOn(*kept);
    for (const QString &id : std::as_const(acknowledged))
        QVERIFY(old.contains(id));
    QCOMPARE(old.size(), acknowledged.size());
    QCOMPARE(idsOn(m_where.path), QStringList());
}

/// The other program: "post BOARD COUNT" posts and says each id, "import BOARD COUNT" says how far it is.
static int otherProgram(const QString &what, const Location &where, int count)
{
    const auto say = [](const QString &line) {
        std::fputs(qPrintable(line + u'\n'), stdout);
        std::fflush(stdout);
    };
    const auto give = [&say](const Error &error) {
        say(error.message);
        return static_cast<int>(error.kind);
    };
    auto board = Board::open(where);
    if (!board)
        return give(board.error());
    const auto roster = board->roster();
    if (!roster)
        return give(roster.error());
    const QString someone = roster->employees.front().id;
    if (what == "import"_L1) {
        QList<IncidentRow> rows;
        for (int i = 0; i < count; ++i)
            rows += IncidentRow{.line = i,
                .story = u"Story %1 of a long import. "_s.arg(i).repeated(60),
                .by = roster->employees.front().name,
                .forNames = {roster->employees.back().name}};
        const auto report = board->importIncidents(rows, {}, TestBoard::now(), [&say](qint64 done, qint64) {
            say(QString::number(done));
            return true;
        });
        return report ? 0 : give(report.error());
    }
    for (int i = 0; i < count; ++i) {
        const auto posted = board->post(
            NewIncident{
                .story = u"Story %1. "_s.arg(i).repeated(200), .postedById = someone, .celebrateIds = {someone}},
            TestBoard::now());
        if (!posted)
            return give(posted.error());
        say(posted->id);
    }
    return 0;
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (argc == 4 && (arguments[1] == "post"_L1 || arguments[1] == "import"_L1))
        return otherProgram(arguments[1], Location::file(arguments[2]), arguments[3].toInt());
    CrashTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "crashtest.moc"
