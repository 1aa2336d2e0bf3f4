#include "support/onx.h"
#include "support/smalldisk.h"
#include "support/testboard.h"

#include <QApplication>
#include <QPixmap>
#include <QProcess>
#include <QScreen>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;

/// The kiosk's program, whose board, settings and history are all on a disk that is full. On a real X server.
class KioskFullDiskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void diskThatBecomesFull_changesNothingOnTheScreen();
};

static QImage screenshot()
{
    return QGuiApplication::primaryScreen()->grabWindow(0).toImage().convertToFormat(QImage::Format_RGB32);
}

/// Nothing moves: a slide stands.
static bool isStill()
{
    const QImage before = screenshot();
    QTest::qWait(200);
    return screenshot() == before;
}

void KioskFullDiskTest::diskThatBecomesFull_changesNothingOnTheScreen()
{
    SmallDisk disk(8 << 20);
    if (!disk.isMounted())
        QSKIP("This user may not make a small file system.");
    TestBoard board(Location::file(disk.path(u"board.bravo"_s)));
    for (int i = 0; i < 5; ++i)
        board.post(u"Story %1"_s.arg(i), i);
    QProcess kiosk;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &home : {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_STATE_HOME"_s})
        environment.insert(home, disk.path(u"home"_s));
    kiosk.setProcessEnvironment(environment);
    const QImage desktop = screenshot();
    kiosk.start(QStringLiteral(BRAVO_PROGRAM), {u"--board"_s, board.where().path, u"kiosk"_s});
    QVERIFY(kiosk.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(screenshot() != desktop, 30000);
    disk.fill();
    for (int slide = 0; slide < 3; ++slide) { // each fades into the next, and stands for some seconds
        QTRY_VERIFY_WITH_TIMEOUT(isStill(), 30000);
        const QImage before = screenshot();
        QTRY_VERIFY_WITH_TIMEOUT(screenshot() != before, 30000);
        QCOMPARE(kiosk.state(), QProcess::Running);
    }
    disk.makeRoom();
    board.post(u"There is room again"_s, 6);
    kiosk.terminate();
    QVERIFY(kiosk.waitForFinished());
}

int main(int argc, char **argv)
{
    if (!isOnX())
        return runOnX(argc, argv);
    QApplication app(argc, argv);
    KioskFullDiskTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "kioskfulldisktest.moc"
