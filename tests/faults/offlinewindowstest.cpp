#include "../ui/opendesk.h"
#include "desk/composer.h"
#include "desk/outboxsheet.h"
#include "desk/reachstrip.h"
#include "desk/secretpage.h"
#include "desk/sidebar.h"
#include "desk/whoareyou.h"
#include "kiosk/kioskwindow.h"
#include "shared/theme.h"
#include "shared/toast.h"
#include "store/offlinecopy.h"
#include "store/publishedfolder.h"
#include "store/serverprepare.h"
#include "support/eventloopgap.h"
#include "support/postgrescluster.h"

#include <QDir>
#include <QElapsedTimer>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace bravo::test {

/// The desk, by keys, and the kiosk, while their server freezes, dies or was never there.
class OfflineWindowsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void serverFrozenForAMinute_stallsNoWindow_andNothingIsLost();
    void deadServer_nameIsEnough_untilItIsBack();
    void noServer_atTheStart_showsTheCopy();
    void kiosk_startsWithoutItsServer_andFollowsIt();
    void kiosk_showsAFolder_andFollowsIt();

private:
    static inline const KioskPace hurried{.fadeMs = 100, .dwellMs = 300, .retryMs = 200};
    Location desk() const;
    void signIn(Desk &desk, const QString &name) const;
    static void tell(Desk &desk, const QString &story);
    static void press(QWidget &in, const QString &button);
    static OutboxSheet *sheetOf(Desk &desk) { return desk.window.findChild<OutboxSheet *>(); }
    int storiesOnBoard() const { return must(must(Board::open(m_admin)).count({})); }

    std::unique_ptr<PostgresCluster> m_cluster;
    QTemporaryDir m_folder;
    Location m_admin;
    QString m_login, m_wall, m_jonas, m_miriam;
    bool m_stopped = false;
};

void OfflineWindowsTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"bravo-offline-test"_s);
    QCoreApplication::setApplicationName(u"bravo-offline-test"_s);
    applyTheme(*qApp, paperLook(), 1);
    BoardService::patience = 1500;
    OfflineCopy::shortestPause = 200;
    // It is killed: what it confirmed must be on disk.
    m_cluster = std::make_unique<PostgresCluster>(
        PostgresCluster::Door::Open, QStringList{u"synchronous_commit=on"_s, u"full_page_writes=on"_s});
}

void OfflineWindowsTest::init()
{
    static int houses = 0;
    m_admin = m_cluster->freshDatabase();
    m_admin.database = u"house%1"_s.arg(++houses);
    const PrepareReport report = must(prepareServer(m_admin, {{u"desk1"_s}, {u"wall"_s}, m_folder.path(), false}));
    m_login = report.logins[0].name;
    m_wall = report.logins[1].name;
    TestBoard board(m_admin);
    m_jonas = board.person(u"Jonas Lind"_s);
    m_miriam = board.person(u"Miriam Okafor"_s);
    must(board->setSecret(board.person(u"Lena Vogt"_s), u"4711"_s, QDateTime::currentDateTimeUtc()));
    board.post({.title = u"A first story"_s,
        .story = u"It was so."_s,
        .postedAt = QDateTime::currentDateTimeUtc().addSecs(-600)});
}

void OfflineWindowsTest::cleanup()
{
    if (std::exchange(m_stopped, false))
        m_cluster->start();
    QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)).removeRecursively();
    QSettings().clear();
}

Location OfflineWindowsTest::desk() const
{
    Location where = m_admin;
    where.user = m_login;
    return where;
}

void OfflineWindowsTest::signIn(Desk &desk, const QString &name) const
{
    QTRY_VERIFY(!desk.window.windowTitle().startsWith(u"Bravo"_s));
    Q_EMIT desk.window.sidebar()->personAsked();
    desk.type(name);
    desk.key(Qt::Key_Return);
    if (m_stopped)
        return;
    QTRY_VERIFY(desk.window.whoAreYou()->secretPage()->isVisible());
    desk.type(u"4711"_s);
    desk.key(Qt::Key_Return);
    QTRY_COMPARE(desk.window.sidebar()->personButton()->text(), u"Lena Vogt"_s);
}

void OfflineWindowsTest::tell(Desk &desk, const QString &story)
{
    desk.key(Qt::Key_N, Qt::ControlModifier);
    desk.type(u"ines"_s);
    desk.key(Qt::Key_Tab);
    desk.key(Qt::Key_Tab);
    desk.type(story);
    desk.key(Qt::Key_Return, Qt::ControlModifier);
}

void OfflineWindowsTest::press(QWidget &in, const QString &button)
{
    for (auto *each : in.findChildren<QPushButton *>()) {
        if (each->text() == button)
            return QTest::mouseClick(each, Qt::LeftButton);
    }
    QFAIL("There is no such button.");
}

void OfflineWindowsTest::serverFrozenForAMinute_stallsNoWindow_andNothingIsLost()
{
    Desk desk(this->desk());
    signIn(desk, u"lena"_s);
    QTRY_COMPARE(desk.model().rowCount(), 1);
    m_cluster->pause();
    QElapsedTimer frozen;
    frozen.start();
    const EventLoopGap gap;
    tell(desk, u"Told to a frozen server."_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.window.toast()->text().startsWith(u"Kept"_s), 10000);
    QTRY_VERIFY_WITH_TIMEOUT(desk.window.feed()->reachStrip()->text().startsWith(u"Offline"_s), 10000);
    QTRY_COMPARE(desk.window.service().reach().waiting, 1);
    desk.view()->setFocus();
    desk.key(Qt::Key_Home);
    desk.key(Qt::Key_V);
    QTRY_COMPARE_WITH_TIMEOUT(desk.window.service().reach().waiting, 2, 10000);
    QTRY_VERIFY(desk.model().at(0)->votedByViewer); // what waits is seen
    QVERIFY2(gap.longest < 100, qPrintable(QString::number(gap.longest)));
    QTRY_VERIFY_WITH_TIMEOUT(frozen.hasExpired(60'000), 70'000); // it is tried again and again
    m_cluster->resume();
    QTRY_COMPARE_WITH_TIMEOUT(desk.window.service().reach().waiting, 0, 10000);
    QTRY_VERIFY(desk.window.feed()->reachStrip()->text().isEmpty());
    QCOMPARE(storiesOnBoard(), 2);
    QTRY_COMPARE(desk.model().rowCount(), 2);
    QVERIFY2(gap.longest < 100, qPrintable(QString::number(gap.longest)));
}

void OfflineWindowsTest::deadServer_nameIsEnough_untilItIsBack()
{
    Desk desk(this->desk());
    QTRY_COMPARE(desk.model().rowCount(), 1);
    m_cluster->stopImmediately();
    m_stopped = true;
    QTRY_VERIFY_WITH_TIMEOUT(!desk.window.service().reach().online, 10000);
    signIn(desk, u"lena"_s);
    QTRY_COMPARE(desk.window.sidebar()->personButton()->text(), u"Lena Vogt"_s);
    tell(desk, u"Told by name alone."_s);
    QTRY_COMPARE(desk.window.service().reach().waiting, 1);
    m_stopped = false;
    m_cluster->start();
    QTRY_VERIFY_WITH_TIMEOUT(desk.window.service().reach().online, 10000);
    QTRY_VERIFY(desk.window.sidebar()->personButton()->text() != u"Lena Vogt"_s); // a name is not enough any more
    signIn(desk, u"lena"_s);
    QTRY_VERIFY(desk.window.toast()->text().contains(u"in your name."_s));
    QCOMPARE(storiesOnBoard(), 1);
    press(*desk.window.toast(), u"Look"_s);
    QTRY_VERIFY(sheetOf(desk)->isVisible());
    QCOMPARE(sheetOf(desk)->lines().size(), 1);
    press(*sheetOf(desk), u"It is mine: send it"_s);
    QTRY_COMPARE(storiesOnBoard(), 2);
    QTRY_VERIFY(sheetOf(desk)->lines().isEmpty());
}

void OfflineWindowsTest::noServer_atTheStart_showsTheCopy()
{
    {
        const Desk window(this->desk());
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(OfflineCopy::fileFor(this->desk())), 10000);
    }
    m_cluster->stopImmediately();
    m_stopped = true;
    Desk desk(this->desk());
    QTRY_COMPARE_WITH_TIMEOUT(desk.model().rowCount(), 1, 10000);
    QTRY_VERIFY(desk.window.feed()->reachStrip()->text().startsWith(u"Offline"_s));
    m_stopped = false;
    m_cluster->start();
    QTRY_VERIFY_WITH_TIMEOUT(desk.window.feed()->reachStrip()->text().isEmpty(), 10000);
}

void OfflineWindowsTest::kiosk_startsWithoutItsServer_andFollowsIt()
{
    Location wall = m_admin;
    wall.user = m_wall;
    {
        BoardService service(wall);
        KioskWindow window(service, hurried);
        window.resize(640, 360);
        window.show();
        QTRY_COMPARE(window.shownSlide().headline, u"A first story"_s);
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(OfflineCopy::fileFor(wall)), 10000);
    }
    const NewIncident after{.title = u"Told after the outage"_s,
        .story = u"It was so."_s,
        .postedById = m_jonas,
        .celebrateIds = {m_miriam}};
    m_cluster->stopImmediately();
    m_stopped = true;
    BoardService service(wall);
    KioskWindow window(service, hurried);
    window.resize(640, 360);
    window.show();
    QTRY_COMPARE(window.shownSlide().headline, u"A first story"_s);
    QSignalSpy shown(&window, &KioskWindow::slideShown);
    QTRY_VERIFY_WITH_TIMEOUT(shown.size() > 3, 20000); // and it goes on
    m_stopped = false;
    m_cluster->start();
    must(must(Board::open(m_admin)).post(after, QDateTime::currentDateTimeUtc()));
    QTRY_COMPARE_WITH_TIMEOUT(window.shownSlide().headline, u"Told after the outage"_s, 20000);
}

void OfflineWindowsTest::kiosk_showsAFolder_andFollowsIt()
{
    const QTemporaryDir folder;
    TestBoard board;
    board.post(u"Published first"_s);
    must(board->publish(publishedFile(folder.path())));
    BoardService service(must(Location::parse(folder.path())));
    KioskWindow window(service, hurried);
    window.resize(640, 360);
    window.show();
    QTRY_COMPARE(window.shownSlide().headline, u"Published first"_s);
    board.post(u"Published later"_s, 1);
    must(board->publish(publishedFile(folder.path())));
    QTRY_COMPARE_WITH_TIMEOUT(window.shownSlide().headline, u"Published later"_s, 20000);
}

} // namespace bravo::test

QTEST_MAIN(bravo::test::OfflineWindowsTest)
#include "offlinewindowstest.moc"
