#include "kiosk/kioskwindow.h"
#include "kiosk/memory.h"
#include "kiosk/projection.h"
#include "kiosk/slidepainter.h"
#include "support/onx.h"
#include "support/testboard.h"

#include <QApplication>
#include <QPainter>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;

namespace {

QList<Incident> stories(int count)
{
    QList<Incident> all;
    for (int i = 0; i < count; ++i) {
        Incident one;
        one.id = u"story-%1"_s.arg(i);
        one.title = u"The story number %1 of them all"_s.arg(i);
        one.story = u"A guest came in the evening. Somebody thought of more than what was asked for."_s;
        one.votes = i;
        all += one;
    }
    return all;
}

SlideStage stageOf(const QSize &size, Qt::LayoutDirection direction = Qt::LeftToRight)
{
    SlideStage stage;
    stage.size = size;
    stage.direction = direction;
    return stage;
}

QPixmap plain(const QSize &size, const QColor &color)
{
    QPixmap pixmap(size);
    pixmap.fill(color);
    return pixmap;
}

QImage frameOf(const Projection &projection, const QSize &size, double share)
{
    QImage frame(size, QImage::Format_RGB32);
    frame.fill(Qt::magenta);
    QPainter painter(&frame);
    projection.paint(painter, QRectF(QPointF(), size), QRect(QPoint(), size), share);
    return frame;
}

QImage screenshot()
{
    return QGuiApplication::primaryScreen()->grabWindow(0).toImage().convertToFormat(QImage::Format_RGB32);
}

} // namespace

/// The wall, and the view's way over it. On a real X server: main() starts it.
class KioskWallTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wholeBoard_hangsOnTheWall_data();
    void wholeBoard_hangsOnTheWall();
    void glide_leadsToTheStorysCard();
    void slide_shrinksIntoItsCard_andAnotherGrows();
    void tour_beginsWithTheWholeWall_andEndsAtTheCard();
    void fadeThatGoesOn_paintsTheSameFrames();
    void kiosk_glidesOverTheWall_intoTheNextStory();
    void stillness_cutsToTheCard();
    void drift_staysNearAndSlow();
    void guardedPicture_hasNoBlackEdge_andADimFieldAtNight();
    void nextPicture_takesTheMemoryOfTheOneThatWent();
};

void KioskWallTest::wholeBoard_hangsOnTheWall_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("mirrored");
    for (const QSize size : {QSize(1920, 1080), QSize(1080, 1920), QSize(1180, 1180), QSize(3840, 2160)}) {
        for (const int count : {1, 5, 30, 72})
            QTest::addRow("%d of %dx%d", count, size.width(), size.height()) << size << count << (count == 30);
    }
}

void KioskWallTest::wholeBoard_hangsOnTheWall()
{
    QFETCH(const QSize, size);
    QFETCH(const int, count);
    QFETCH(const bool, mirrored);
    const WallMap map(stories(count), stageOf(size, mirrored ? Qt::RightToLeft : Qt::LeftToRight));
    QCOMPARE(static_cast<int>(map.cards().size()), count);
    const QRectF wall(QPointF(), map.size());
    QVERIFY(std::abs(wall.width() / wall.height() - double(size.width()) / size.height()) < 0.01);
    for (const WallCard &card : map.cards()) {
        QVERIFY(wall.contains(turnedBounds(card)));
        QVERIFY(!card.headline.isEmpty() && card.headline == card.incident->title);
        for (const WallCard &other : map.cards())
            QVERIFY(&other == &card || !turnedBounds(card).intersects(turnedBounds(other)));
    }
}

void KioskWallTest::glide_leadsToTheStorysCard()
{
    for (const int count : {1, 3, 40}) {
        const QSize screen(1280, 720);
        const NearWall near = paintNearWall(stories(count), u"story-%1"_s.arg(count / 2), stageOf(screen));
        QCOMPARE(near.incidentId, u"story-%1"_s.arg(count / 2));
        const QRectF whole(near.picture.rect());
        for (const QRectF &view : {near.from, near.to}) {
            QVERIFY(whole.adjusted(-1, -1, 1, 1).contains(view));
            QVERIFY(std::abs(view.width() - screen.width()) < 1 && std::abs(view.height() - screen.height()) < 1);
        }
        QVERIFY(near.to.contains(near.card));
        QVERIFY(QLineF(near.from.center(), near.to.center()).length() > 100); // it moves
        // Two screens of pixels at most: what a small computer can spare.
        QVERIFY(whole.width() * whole.height() < 2.0 * screen.width() * screen.height());
    }
    QVERIFY(!paintNearWall(stories(3), u"gone"_s, stageOf({640, 360})).picture.isNull());
    QVERIFY(paintNearWall({}, u"gone"_s, stageOf({640, 360})).picture.isNull());
}

void KioskWallTest::slide_shrinksIntoItsCard_andAnotherGrows()
{
    const QSize size(640, 360);
    const QRectF card(400, 200, 100, 80);
    Projection projection;
    projection.show(plain(size, Qt::red));
    projection.shrinkInto(plain(size, QColor(160, 160, 160)), card);
    QVERIFY(projection.isInTransition());
    QCOMPARE(frameOf(projection, size, 0), plain(size, Qt::red).toImage().convertToFormat(QImage::Format_RGB32));
    for (const double share : {0.1, 0.3, 0.5, 0.7, 0.9}) {
        const QImage frame = frameOf(projection, size, share);
        for (int y = 0; y < size.height(); y += 3) {
            for (int x = 0; x < size.width(); x += 3) { // nothing but the two, blended
                const QRgb c = frame.pixel(x, y);
                QVERIFY(qRed(c) >= 158 && qGreen(c) <= 162 && qGreen(c) == qBlue(c));
            }
        }
    }
    QVERIFY(frameOf(projection, size, 0.6).pixel(450, 230) != frameOf(projection, size, 0.6).pixel(5, 5));
    projection.finish();
    QCOMPARE(frameOf(projection, size, 0),
        plain(size, QColor(160, 160, 160)).toImage().convertToFormat(QImage::Format_RGB32));
    QVERIFY(!projection.isInTransition());
}

void KioskWallTest::tour_beginsWithTheWholeWall_andEndsAtTheCard()
{
    const QSize size(640, 360);
    const SlideStage stage = stageOf(size);
    const Slide wall = wallOf(stories(24));
    Projection projection;
    projection.show(QPixmap::fromImage(paintForScreen(wall, stage).image));
    const QImage whole = frameOf(projection, size, 0);
    NearWall near = paintNearWall(wall.wall, u"story-9"_s, stage);
    const QImage end = near.picture.copy(QRectF(near.to.topLeft().toPoint(), QSizeF(size)).toRect());
    projection.beginTour(std::move(near));
    QCOMPARE(projection.destination(), u"story-9"_s);
    QCOMPARE(frameOf(projection, size, 0), whole);
    QCOMPARE(frameOf(projection, size, Projection::arrived), end);
    QCOMPARE(frameOf(projection, size, 1), end);
    QVERIFY(frameOf(projection, size, 0.5) != frameOf(projection, size, 0.55));
    projection.growInto(plain(size, Qt::red));
    QVERIFY(frameOf(projection, size, 0) == end);
    QCOMPARE(frameOf(projection, size, 1), plain(size, Qt::red).toImage().convertToFormat(QImage::Format_RGB32));
    projection.finish();
    QVERIFY(!projection.isOnTour());
}

/// Only what differs is painted over the frame before; the frame is the one that a whole painting makes.
void KioskWallTest::fadeThatGoesOn_paintsTheSameFrames()
{
    const QSize size(640, 360);
    const QList<Incident> all = stories(2);
    const auto picture = [&](const Incident &story) {
        return QPixmap::fromImage(paintSlide(slidesOf(story).front(), stageOf(size)), Qt::NoFormatConversion);
    };
    CrossFade fade;
    fade.show(picture(all[0]));
    Incident other = all[1];
    other.story = u"Quite another story, about a bus that waited."_s;
    fade.begin(picture(other));
    const auto whole = [&](double share) {
        QImage frame(size, fade.seen().toImage().format());
        QPainter painter(&frame);
        fade.paint(painter, QRectF(QPointF(), size), QRect(QPoint(), size), share);
        return frame;
    };
    QImage frame = whole(0);
    for (const double share : {0.1, 0.35, 0.5, 0.9, 1.0}) {
        QPainter painter(&frame);
        QVERIFY(fade.paintChange(painter, share));
        painter.end();
        QCOMPARE(frame, whole(share));
    }
    fade.finish();
    QPainter painter(&frame);
    QVERIFY(!fade.paintChange(painter, 0.5)); // nothing fades
}

void KioskWallTest::kiosk_glidesOverTheWall_intoTheNextStory()
{
    TestBoard board;
    for (int i = 0; i < 12; ++i)
        board.post(u"The story of number %1"_s.arg(i), i);
    BoardService service(board.where());
    KioskWindow window(service, {.fadeMs = 300, .dwellMs = 1200});
    window.coverScreen(QGuiApplication::primaryScreen());
    QTRY_COMPARE_WITH_TIMEOUT(window.shownSlide().kind, Slide::Kind::Wall, 60000);
    QTRY_VERIFY_WITH_TIMEOUT(window.isGliding(), 5000);
    QList<QImage> seen;
    while (window.shownSlide().kind == Slide::Kind::Wall) {
        seen += screenshot();
        QTest::qWait(60);
    }
    int changes = 0;
    for (qsizetype i = 1; i < seen.size(); ++i)
        changes += seen[i] != seen[i - 1];
    QVERIFY2(changes >= 4, qPrintable(u"%1 of %2"_s.arg(changes).arg(seen.size())));
    const Slide after = window.shownSlide();
    QTRY_VERIFY(!window.isFading());
    QCOMPARE(window.shownSlide(), after);
    QVERIFY(!window.isGliding());
}

void KioskWallTest::stillness_cutsToTheCard()
{
    TestBoard board;
    for (int i = 0; i < 8; ++i)
        board.post(u"The story of number %1"_s.arg(i), i);
    BoardService service(board.where());
    KioskWindow window(service, {.fadeMs = 0, .dwellMs = 900});
    window.coverScreen(QGuiApplication::primaryScreen());
    QTRY_COMPARE_WITH_TIMEOUT(window.shownSlide().kind, Slide::Kind::Wall, 60000);
    QList<QImage> different;
    while (window.shownSlide().kind == Slide::Kind::Wall) {
        const QImage now = screenshot();
        if (different.isEmpty() || different.back() != now)
            different += now;
        QVERIFY(!window.isGliding() && !window.isFading());
        QTest::qWait(50);
    }
    QVERIFY2(different.size() <= 4, qPrintable(QString::number(different.size())));
}

void KioskWallTest::drift_staysNearAndSlow()
{
    const QDateTime start(QDate(2026, 10, 13), QTime(0, 0), QTimeZone::utc());
    QSet<int> places;
    for (int minute = 0; minute < 24 * 60; ++minute) {
        const BurnInGuard now = burnInGuardAt(start.addSecs(minute * 60), false);
        const BurnInGuard next = burnInGuardAt(start.addSecs(minute * 60 + 60), false);
        QVERIFY(std::abs(now.drift.x()) <= mostDrift && std::abs(now.drift.y()) <= mostDrift);
        const QPointF way = next.drift - now.drift;
        QVERIFY(std::hypot(way.x(), way.y()) <= mostDriftAMinute);
        QVERIFY(now.field < 0);
        const QPoint place = driftOf(now, {1920, 1080});
        places += (place.x() + 100) / 8 * 1000 + (place.y() + 100) / 8;
    }
    QVERIFY2(places.size() >= 15, qPrintable(QString::number(places.size())));
}

void KioskWallTest::guardedPicture_hasNoBlackEdge_andADimFieldAtNight()
{
    QImage picture(400, 300, QImage::Format_RGB32);
    picture.fill(qRgb(200, 180, 160));
    for (const QPointF drift : {QPointF(0.012, 0.012), QPointF(-0.012, 0.01), QPointF(0.01, -0.012)}) {
        const QImage moved = guarded(picture, {drift, -1});
        QCOMPARE(moved, picture); // a ground goes on to every edge
    }
    picture.setPixel(200, 150, qRgb(0, 0, 255));
    QCOMPARE(guarded(picture, {{0.01, -0.01}, -1}).pixel(204, 147), qRgb(0, 0, 255));
    const QDateTime night(QDate(2026, 10, 13), QTime(2, 0), QTimeZone::utc());
    const BurnInGuard first = burnInGuardAt(night, true), later = burnInGuardAt(night.addSecs(300), true);
    QVERIFY(first.field >= 0 && std::abs(first.field - later.field) > 0.1);
    const QImage dimmed = guarded(picture, {{}, 0.5});
    QVERIFY(std::abs(qRed(dimmed.pixel(200, 20)) - 200 * (1 - fieldDarkness)) <= 2);
    QCOMPARE(qRed(dimmed.pixel(2, 20)), 200);
}

void KioskWallTest::nextPicture_takesTheMemoryOfTheOneThatWent()
{
    const QSize screen(1920, 1080);
    QImage seen = screenPicture(screen), next = screenPicture(screen);
    QVERIFY(seen.constBits() != next.constBits());
    QCOMPARE(seen.format(), QImage::Format_RGB32);
    const uchar *const memory = seen.constBits();
    const QPixmap shown = QPixmap::fromImage(next, Qt::NoFormatConversion);
    QCOMPARE(shown.toImage().constBits(), next.constBits()); // it is not copied
    seen = {};
    QImage third = screenPicture(screen);
    QCOMPARE(third.constBits(), memory);
    third = {};
    QCOMPARE(screenPicture({1080, 1920}).size(), QSize(1080, 1920)); // as many pages
    QCOMPARE(screenPicture({3840, 2160}).size(), QSize(3840, 2160)); // more
    QVERIFY(screenPicture({}).isNull());
}

int main(int argc, char **argv)
{
    if (!isOnX())
        return runOnX(argc, argv);
    QApplication app(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    KioskWallTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "kioskwalltest.moc"
