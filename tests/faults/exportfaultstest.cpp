#include "support/smalldisk.h"
#include "support/testboard.h"

#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;

/// The nightly export where the disk is full or fails, or where the program is killed at the very worst moment: under
/// the final names stands what was there before, or the whole new file; the exit code says which.
class ExportFaultsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fullDisk_isSaid_andLeavesWhatWasThere();
    void failingDisk_isSaid_andSoIsWhatIsNew_data();
    void failingDisk_isSaid_andSoIsWhatIsNew();
    void killedWhileNaming_leavesWholeFiles_data();
    void killedWhileNaming_leavesWholeFiles();

private:
    struct Ended {
        int code = 0;
        bool killed = false;
        QByteArray error;
    };
    Ended exported(const QString &folder, const QStringList &before = {});
    static bool mayTrace();
    static QByteArray contentOf(const QString &file);
    static void fill(const QString &folder);
    static bool isWhole(const QString &name, const QByteArray &content);

    std::unique_ptr<TestBoard> m_board;
    QTemporaryDir m_folder;
};

static const QStringList names{u"month.pdf"_s, u"month.html"_s, u"month.xlsx"_s, u"month.csv"_s, u"month.json"_s};

void ExportFaultsTest::init()
{
    m_board = std::make_unique<TestBoard>();
    m_board->giveVotes(m_board->post(u"The key she cut at midnight"_s).id, 2);
}

/// As cron would: several files at once.
ExportFaultsTest::Ended ExportFaultsTest::exported(const QString &folder, const QStringList &before)
{
    QStringList line = before
        + QStringList{QStringLiteral(BRAVO_PROGRAM), u"--board"_s, m_board->where().path, u"highlights"_s, u"--month"_s,
            u"2026-10"_s};
    for (const QString &name : names)
        line += {u"--out"_s, folder + u'/' + name};
    QProcess process;
    process.start(line.takeFirst(), line);
    if (!process.waitForFinished(60'000))
        qFatal("The export did not end.");
    const bool normal = process.exitStatus() == QProcess::NormalExit;
    // strace ends by the same signal as what it watches.
    return {process.exitCode(), !normal || process.exitCode() == 137, process.readAllStandardError()};
}

bool ExportFaultsTest::mayTrace()
{
    return QProcess::execute(u"strace"_s, {u"-qq"_s, u"-e"_s, u"trace=none"_s, u"true"_s}) == 0;
}

QByteArray ExportFaultsTest::contentOf(const QString &file)
{
    QFile read(file);
    return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
}

void ExportFaultsTest::fill(const QString &folder)
{
    for (const QString &name : names) {
        QFile file(folder + u'/' + name);
        if (!file.open(QIODevice::WriteOnly) || file.write("as it was") != 9)
            qFatal("a test's file cannot be written");
    }
}

bool ExportFaultsTest::isWhole(const QString &name, const QByteArray &content)
{
    return name.endsWith(".pdf"_L1) ? content.startsWith("%PDF") && content.trimmed().endsWith("%%EOF")
        : name.endsWith(".html"_L1) ? content.trimmed().endsWith("</html>")
        : name.endsWith(".xlsx"_L1) ? content.startsWith("PK") && content.contains(QByteArray("PK\5\6", 4))
        : name.endsWith(".csv"_L1)  ? content.endsWith("\r\n")
                                    : content.trimmed().endsWith('}');
}

void ExportFaultsTest::fullDisk_isSaid_andLeavesWhatWasThere()
{
    SmallDisk disk(64 * 1024);
    if (!disk.isMounted())
        QSKIP("only root can mount a small disk");
    const QString folder = QFileInfo(disk.path(u"a"_s)).path();
    fill(folder);
    disk.fill();
    const Ended ended = exported(folder);
    QCOMPARE(ended.code, 1);
    QVERIFY2(ended.error.contains("disk is full"), ended.error.constData());
    QCOMPARE(disk.files().size(), names.size() + 1); // and nothing beside them and what fills the disk
    for (const QString &name : names)
        QCOMPARE(contentOf(disk.path(name)), "as it was");
    disk.makeRoom();
    QCOMPARE(exported(folder).code, 0);
    for (const QString &name : names)
        QVERIFY2(isWhole(name, contentOf(disk.path(name))), qPrintable(name));
}

void ExportFaultsTest::failingDisk_isSaid_andSoIsWhatIsNew_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("of");
    QTest::newRow("no room for another file") << u"openat:error=ENOSPC"_s << QString();
    QTest::newRow("no name for the third file") << u"rename,renameat,renameat2,linkat:error=EIO"_s << names[2];
}

void ExportFaultsTest::failingDisk_isSaid_andSoIsWhatIsNew()
{
    QFETCH(QString, fault);
    QFETCH(QString, of);
    if (!mayTrace())
        QSKIP("strace is not installed, or may not trace here.");
    const QTemporaryDir folder;
    fill(folder.path());
    const Ended ended = exported(folder.path(),
        {u"strace"_s, u"-f"_s, u"-qq"_s, u"-o"_s, u"/dev/null"_s, u"-P"_s,
            of.isEmpty() ? folder.path() : folder.filePath(of), u"-e"_s, u"trace="_s + fault.section(u':', 0, 0),
            u"-e"_s, u"inject="_s + fault});
    QCOMPARE(ended.code, 1);
    QVERIFY2(ended.error.contains("could not be written"), ended.error.constData());
    const auto told = ended.error.indexOf("New already");
    for (const QString &name : names) {
        const QByteArray now = contentOf(folder.filePath(name));
        const bool isNew = told >= 0 && ended.error.mid(told).contains(name.toUtf8());
        QVERIFY2(isNew ? isWhole(name, now) : now == "as it was", qPrintable(name));
        QCOMPARE(isNew, !of.isEmpty() && names.indexOf(name) < names.indexOf(of));
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), names.size());
}

void ExportFaultsTest::killedWhileNaming_leavesWholeFiles_data()
{
    QTest::addColumn<int>("at");
    for (int at = 1; at <= 5; ++at)
        QTest::addRow("at the name of file %d", at) << at;
}

/// Killed by the kernel as it is about to give the file its name.
void ExportFaultsTest::killedWhileNaming_leavesWholeFiles()
{
    QFETCH(int, at);
    if (!mayTrace())
        QSKIP("strace is not installed, or may not trace here.");
    const QTemporaryDir folder;
    fill(folder.path());
    const Ended ended = exported(folder.path(),
        {u"strace"_s, u"-f"_s, u"-qq"_s, u"-o"_s, u"/dev/null"_s, u"-e"_s, u"trace=rename,renameat,renameat2,linkat"_s,
            u"-e"_s, u"inject=rename,renameat,renameat2,linkat:signal=KILL:when=%1"_s.arg(at)});
    QVERIFY2(ended.killed, qPrintable(QString::number(ended.code)));
    int fresh = 0;
    for (const QString &name : names) {
        const QByteArray now = contentOf(folder.filePath(name));
        QVERIFY2(now == "as it was" || isWhole(name, now), qPrintable(name));
        fresh += now == "as it was" ? 0 : 1;
    }
    QVERIFY2(fresh < at, qPrintable(QString::number(fresh))); // it names other files of its own, too
}

QTEST_GUILESS_MAIN(ExportFaultsTest)
#include "exportfaultstest.moc"
