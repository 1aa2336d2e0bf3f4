#include "support/enforcedboard.h"
#include "support/testboard.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;

/// Kiosks as managers look after them, on a file and on a server.
class KioskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void file_keepsSignsBesideTheBoard();
    void server_knowsAKioskByItsLogin();
    void notices_areSetAsAWhole();
};

static const Kiosk hall{u"k-1"_s, u"pc · HDMI-1"_s, {}, {}, u"The key she cut at midnight"_s};

void KioskTest::file_keepsSignsBesideTheBoard()
{
    TestBoard board;
    const QString boss = must(board->addEmployee({u"Grace Mbeki"_s, {}, {}, Role::Manager})).id;
    const QDateTime now = TestBoard::now();
    const auto size = QFileInfo(board.where().path).lastModified();
    must(board->heartbeat(hall, now));
    must(board->heartbeat(hall, now.addSecs(60)));
    QCOMPARE(QFileInfo(board.where().path).lastModified(), size); // no desk reads anew
    QList<Kiosk> kiosks = must(board->kiosks());
    QCOMPARE(kiosks.size(), 1);
    QCOMPARE(kiosks.front().shows, hall.shows);
    QCOMPARE(kiosks.front().seenAt, now.addSecs(60));
    must(board->setKiosk({hall.id, u"Break room"_s, u"{\"theme\":\"night\"}"_s, {}, {}}, boss, now));
    const Kiosk told = must(board->heartbeat(hall, now.addSecs(120)));
    QCOMPARE(told.name, u"Break room"_s);
    QCOMPARE(told.settings, u"{\"theme\":\"night\"}"_s);
    kiosks = must(board->kiosks());
    QCOMPARE(kiosks.size(), 1);
    QCOMPARE(kiosks.front().name, u"Break room"_s);
    QCOMPARE(kiosks.front().seenAt, now.addSecs(120));
    const QString staff = must(board->addEmployee({u"Mara Quill"_s, {}, {}, Role::Staff})).id;
    QCOMPARE(board->setKiosk(hall, staff, now).error().kind, ErrorKind::NotAllowed);
    QCOMPARE(board->removeKiosk(hall.id, staff, now).error().kind, ErrorKind::NotAllowed);
    QFile junk(board.where().path + u".kiosks/junk.json"_s);
    QVERIFY(junk.open(QIODevice::WriteOnly) && junk.write("{\"id\": 7") > 0);
    junk.close();
    QCOMPARE(must(board->kiosks()).size(), 1);
    must(board->removeKiosk(hall.id, boss, now));
    QVERIFY(must(board->kiosks()).isEmpty());
}

void KioskTest::server_knowsAKioskByItsLogin()
{
    EnforcedBoard board(u"kiosks"_s);
    Board kiosk = must(Board::open(board.as(board.kiosk())));
    const Kiosk first = must(kiosk.heartbeat(hall, QDateTime::currentDateTimeUtc()));
    QCOMPARE(first.name, hall.name);
    QVERIFY(first.settings.isEmpty());
    board.asOwner(u"UPDATE kiosks SET settings = '{\"theme\":\"paper\"}', name = 'Hall' WHERE id LIKE '%/k-1'"_s);
    const Kiosk told = must(kiosk.heartbeat(hall, QDateTime::currentDateTimeUtc()));
    QCOMPARE(told.settings, u"{\"theme\":\"paper\"}"_s);
    QCOMPARE(told.name, u"Hall"_s);
    QVERIFY(!kiosk.kiosks() || must(kiosk.kiosks()).isEmpty()); // of the others it sees nothing
    Kiosk claimed = hall;
    claimed.id = u"k1"_s; // another one's
    must(kiosk.heartbeat(claimed, QDateTime::currentDateTimeUtc()));
    QCOMPARE(board.askOwner(u"SELECT 1 FROM kiosks WHERE id = 'k1' AND seen_at IS NULL"_s).rows, 1);
    for (int i = 0; i < 20; ++i) {
        claimed.id = u"many-%1"_s.arg(i);
        const auto one = kiosk.heartbeat(claimed, QDateTime::currentDateTimeUtc());
        QVERIFY(one || i >= 10);
    }
    QVERIFY(board.askOwner(u"SELECT 1 FROM kiosks WHERE id LIKE '%/%'"_s).rows <= 16);
}

void KioskTest::notices_areSetAsAWhole()
{
    TestBoard board;
    const QString boss = must(board->addEmployee({u"Grace Mbeki"_s, {}, {}, Role::Manager})).id;
    const QDateTime now = TestBoard::now();
    const Notice party{u"n1"_s, Notice::Kind::Announcement, u"Party"_s, u"At six."_s, now.addDays(1), now.addDays(2)};
    const Notice link{{}, Notice::Kind::Link, u"Menu"_s, u"https://example.org/menu"_s, {}, {}};
    Notice fire{u"n2"_s, Notice::Kind::Announcement, u"Fire drill"_s, {}, {}, now.addSecs(60), true};
    must(board->setNotices({party, link, fire}, boss, now));
    QList<Notice> all = must(board->allNotices());
    QCOMPARE(all.size(), 3);
    QCOMPARE(all[0], party);
    QCOMPARE(all[1].title, u"Menu"_s);
    QVERIFY(!all[1].id.isEmpty());
    QCOMPARE(all[2], fire);
    QCOMPARE(must(board->notices(now)).size(), 2); // the party is tomorrow
    must(board->setNotices({all[1]}, boss, now));
    QCOMPARE(must(board->allNotices()), QList<Notice>{all[1]});
    fire.startsAt = fire.endsAt.addSecs(1);
    QVERIFY(!board->setNotices({fire}, boss, now));
    QCOMPARE(must(board->allNotices()), QList<Notice>{all[1]});
    QVERIFY(!board->setNotices({Notice{}}, boss, now));
    QCOMPARE(
        board->setNotices({}, must(board->addEmployee({u"Mara Quill"_s, {}, {}, Role::Staff})).id, now).error().kind,
        ErrorKind::NotAllowed);
}

QTEST_GUILESS_MAIN(KioskTest)
#include "kiosktest.moc"
