#include "kiosk/kioskwindow.h"
#include "kiosk/runkiosk.h"
#include "store/retelling.h"
#include "support/onx.h"
#include "support/testboard.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QScreen>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;

namespace {

const KioskPace hurried{.fadeMs = 400, .dwellMs = 700, .retryMs = 300};

QImage screenshot()
{
    return QGuiApplication::primaryScreen()->grabWindow(0).toImage().convertToFormat(QImage::Format_RGB32);
}

bool isUniform(const QImage &image)
{
    const QRgb first = image.pixel(0, 0);
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); x += 3) {
            if (image.pixel(x, y) != first)
                return false;
        }
    }
    return true;
}

/// Whether each pixel of the frame lies between the two pictures' (a few levels of rounding allowed).
bool isBlend(const QImage &frame, const QImage &from, const QImage &to)
{
    const auto between = [](int c, int a, int b) { return c >= std::min(a, b) - 4 && c <= std::max(a, b) + 4; };
    for (int y = 0; y < frame.height(); y += 5) {
        for (int x = 0; x < frame.width(); x += 5) {
            const QRgb c = frame.pixel(x, y), a = from.pixel(x, y), b = to.pixel(x, y);
            if (!between(qRed(c), qRed(a), qRed(b)) || !between(qGreen(c), qGreen(a), qGreen(b))
                || !between(qBlue(c), qBlue(a), qBlue(b)))
                return false;
        }
    }
    return true;
}

/// Runs the program against the board, as another process; fails the test where it fails.
bool command(const TestBoard &board, const QStringList &arguments)
{
    return QProcess::execute(QStringLiteral(BRAVO_PROGRAM), QStringList{u"--board"_s, board.where().path} + arguments)
        == 0;
}

} // namespace

/// Runs on a real X server with a window manager: main() starts both.
class KioskWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void firstFrame_isNotBlank_andCoversTheScreen();
    void emptyBoard_invites_andTheFirstPostAppears();
    void crossFade_isABlendOfBothSlides();
    void postFromElsewhere_breaksIn();
    void correctedStory_isCorrectedOnTheScreen();
    void withdrawnStory_leavesTheScreen();
    void storyOfSomebodyWhoTurnsPrivate_leavesTheScreen();
    void boardThatGoesAway_isGoneOnFrom();
    void resizedWindow_isPaintedAnew();
    void hours_makeItBlackAndDim_andBringItBack();
    void keys_leaveOnlyAsDocumented();
    void tenThousandKeysAndClicks_leaveItAlone();
    void screens_areFoundByNumberAndName();
    void program_showsTheBoard();
    void killedProgram_goesOnWithTheNextStory_andItsHistoryIsListed();
};

void KioskWindowTest::firstFrame_isNotBlank_andCoversTheScreen()
{
    TestBoard board;
    board.post(u"The key she cut at midnight"_s);
    BoardService service(board.where());
    KioskWindow window(service, hurried);
    window.coverScreen(QGuiApplication::primaryScreen());
    QVERIFY(QTest::qWaitForWindowExposed(&window, 30000));
    QTRY_VERIFY(!isUniform(screenshot()));
    QTRY_COMPARE(window.geometry(), QGuiApplication::primaryScreen()->geometry());
    QCOMPARE(window.cursor().shape(), Qt::BlankCursor);
    QTRY_COMPARE(window.shownSlide().kind, Slide::Kind::Spotlight);
    QVERIFY(window.accessibleDescription().contains(u"The key she cut at midnight"_s));
    QVERIFY(window.findChildren<QWidget *>().isEmpty());
}

void KioskWindowTest::emptyBoard_invites_andTheFirstPostAppears()
{
    TestBoard board;
    BoardService service(board.where());
    KioskWindow window(service, hurried);
    window.coverScreen(QGuiApplication::primaryScreen());
    QTRY_COMPARE(window.shownSlide().kind, Slide::Kind::Welcome);
    board.post(u"The first one"_s);
    QTRY_COMPARE_WITH_TIMEOUT(window.shownSlide().headline, u"The first one"_s, 3000);
}

void KioskWindowTest::crossFade_isABlendOfBothSlides()
{
    TestBoard board;
    board.post(u"The key she cut at midnight"_s);
    board.post(u"The bus that waited"_s, 1);
    BoardService service(board.where());
    KioskSettings settings;
    settings.slides.insert(u"wall"_s, 0); // out of which its stories come by another way
    KioskWindow window(service, {.fadeMs = 900, .dwellMs = 900}, settings);
    window.coverScreen(QGuiApplication::primaryScreen());
    QSignalSpy shown(&window, &KioskWindow::slideShown);
    QTRY_VERIFY(shown.size() >= 2);
    QTRY_VERIFY(!window.isFading());
    const int transitions = std::max(1, qEnvironmentVariableIntValue("BRAVO_KIOSK_TRANSITIONS"));
    QTest::qWait(100); // the last frame reaches the screen
    for (int i = 0; i < transitions; ++i) {
        const QImage from = screenshot();
        const auto before = shown.size();
        QTRY_VERIFY(shown.size() > before);
        QList<QImage> frames;
        while (window.isFading()) {
            frames += screenshot();
            QTest::qWait(20);
        }
        QTest::qWait(100);
        const QImage to = screenshot();
        QVERIFY(from != to);
        QVERIFY2(frames.size() >= 5, qPrintable(QString::number(frames.size())));
        int between = 0;
        for (const QImage &frame : frames) {
            QVERIFY2(isBlend(frame, from, to), qPrintable(QString::number(i)));
            between += frame != from && frame != to;
        }
        QVERIFY(between >= 3);
    }
}

/// Slides of a minute: it does not wait for the end of one.
void KioskWindowTest::postFromElsewhere_breaksIn()
{
    TestBoard board;
    for (int i = 0; i < 5; ++i)
        board.post(u"Story %1"_s.arg(i), i);
    BoardService service(board.where());
    KioskWindow window(service, {.fadeMs = 200, .dwellMs = 60000});
    window.coverScreen(QGuiApplication::primaryScreen());
    QSignalSpy shown(&window, &KioskWindow::slideShown);
    QTRY_COMPARE(shown.size(), 1);
    QVERIFY(command(board,
        {u"post"_s, u"--by"_s, u"Jonas Lind"_s, u"--for"_s, u"Lena Vogt"_s, u"--title"_s, u"Just posted"_s,
            u"--story"_s, u"From another desk."_s}));
    QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 2, 6000);
    QCOMPARE(window.shownSlide().headline, u"Just posted"_s);
    QSignalSpy changed(&service, &BoardService::boardChanged);
    board.post(u"And another"_s, 9); // that one waits: a post is read to its end
    QTRY_VERIFY(!changed.isEmpty());
    const auto after = service.ask([](Board &) { return Result<bool>(true); }); // what the kiosk asked came before
    QTRY_VERIFY(after.isFinished());
    QCoreApplication::processEvents();
    QCOMPARE(window.shownSlide().headline, u"Just posted"_s);
}

void KioskWindowTest::correctedStory_isCorrectedOnTheScreen()
{
    TestBoard board;
    const Incident story = board.post(u"Of Mr Brown"_s);
    BoardService service(board.where());
    KioskWindow window(service, {.fadeMs = 100, .dwellMs = 60000});
    window.coverScreen(QGuiApplication::primaryScreen());
    QTRY_COMPARE(window.shownSlide().headline, u"Of Mr Brown"_s);
    NewIncident wish = must(asTold(*board, story));
    wish.title = u"Of a guest"_s;
    must(board->edit(story.id, wish, board.person(u"Jonas Lind"_s), TestBoard::now()));
    QTRY_COMPARE_WITH_TIMEOUT(window.shownSlide().headline, u"Of a guest"_s, 3000);
}

void KioskWindowTest::withdrawnStory_leavesTheScreen()
{
    TestBoard board;
    const Incident story = board.post(u"Taken back"_s);
    BoardService service(board.where());
    // Fades of a minute: what left the board is not faded out at leisure.
    KioskWindow window(service, {.fadeMs = 60000, .dwellMs = 60000});
    window.coverScreen(QGuiApplication::primaryScreen());
    QTRY_COMPARE(window.shownSlide().headline, u"Taken back"_s);
    QVERIFY(window.isFading());
    must(board->withdraw(story.id, board.person(u"Jonas Lind"_s), TestBoard::now().addSecs(5), 600));
    QTRY_VERIFY_WITH_TIMEOUT(!isStory(window.shownSlide()), 3000); // what was ready, or the welcome
    QTRY_VERIFY_WITH_TIMEOUT(!window.isFading(), 1000);
}

void KioskWindowTest::storyOfSomebodyWhoTurnsPrivate_leavesTheScreen()
{
    TestBoard board;
    board.post(u"Told too loudly"_s);
    BoardService service(board.where());
    KioskWindow window(service, {.fadeMs = 60000, .dwellMs = 60000});
    window.coverScreen(QGuiApplication::primaryScreen());
    QTRY_COMPARE(window.shownSlide().headline, u"Told too loudly"_s);
    must(board->setWishes(board.person(u"Miriam Okafor"_s), {{}, Audience::Private, false}, TestBoard::now()));
    QTRY_VERIFY_WITH_TIMEOUT(!isStory(window.shownSlide()), 1000);
    QTRY_VERIFY_WITH_TIMEOUT(!window.isFading(), 1000);
}

/// Where the small marks stand, and whether one that is a ring is among them.
static bool isMarked(const QImage &screen)
{
    const QColor mark(0x8F8676);
    for (int y = screen.height() * 9 / 10; y < screen.height(); ++y) {
        for (int x = screen.width() * 9 / 10; x < screen.width(); ++x) {
            if (screen.pixelColor(x, y) == mark)
                return true;
        }
    }
    return false;
}

void KioskWindowTest::boardThatGoesAway_isGoneOnFrom()
{
    auto board = std::make_unique<TestBoard>();
    board->post(u"Story A"_s);
    board->post(u"Story B"_s, 1);
    BoardService service(board->where());
    KioskWindow window(service, hurried);
    QSignalSpy refused(&window, &KioskWindow::boardRefused);
    QSignalSpy shown(&window, &KioskWindow::slideShown);
    window.coverScreen(QGuiApplication::primaryScreen());
    QTRY_VERIFY(shown.size() >= 1);
    QVERIFY(!isMarked(screenshot()));
    board.reset(); // its folder goes with it
    const auto before = shown.size();
    QTRY_VERIFY(shown.size() >= before + 3);
    QTRY_VERIFY(isMarked(screenshot()));
    QVERIFY(!isUniform(screenshot()));
    QVERIFY(refused.isEmpty());
}

void KioskWindowTest::resizedWindow_isPaintedAnew()
{
    TestBoard board;
    board.post(u"The key she cut at midnight"_s);
    BoardService service(board.where());
    KioskWindow window(service, {.fadeMs = 0, .dwellMs = 60000});
    window.resize(640, 360);
    window.show();
    QTRY_COMPARE(window.shownSlide().kind, Slide::Kind::Spotlight);
    window.resize(400, 700);
    QTRY_COMPARE(window.size(), QSize(400, 700));
    QTRY_VERIFY(window.grab().toImage().pixel(398, 350) == window.grab().toImage().pixel(398, 2));
    QVERIFY(!isUniform(window.grab().toImage()));
}

void KioskWindowTest::hours_makeItBlackAndDim_andBringItBack()
{
    TestBoard board;
    board.post(u"The key she cut at midnight"_s);
    BoardService service(board.where());
    const QTimeZone zone = must(board->info()).zone;
    // The clock starts shortly before closing time, and runs on.
    QDateTime start = QDateTime(QDate(2026, 10, 13), QTime(21, 59, 57), zone);
    QElapsedTimer running;
    running.start();
    KioskPace pace = hurried;
    pace.clock = [&] { return start.addMSecs(running.elapsed()).toUTC(); };
    KioskSettings settings;
    settings.hours.open = must(spansFromText(u"07:00-22:00"_s));
    settings.hours.quiet = must(spansFromText(u"07:00-12:00"_s));
    KioskWindow window(service, pace, settings);
    window.coverScreen(QGuiApplication::primaryScreen());
    QVERIFY(QTest::qWaitForWindowExposed(&window, 30000));
    QTRY_VERIFY(!isUniform(screenshot()));
    QTRY_COMPARE_WITH_TIMEOUT(window.state(), ScreenState::Black, 6000);
    const auto isBlack = [] {
        const QImage now = screenshot();
        return isUniform(now) && now.pixel(0, 0) == qRgb(0, 0, 0);
    };
    QTRY_VERIFY(isBlack());
    QSignalSpy shown(&window, &KioskWindow::slideShown);
    board.post(u"In the night"_s, 1);
    QTest::qWait(1500);
    QVERIFY(shown.isEmpty());
    QVERIFY(isBlack());

    start = QDateTime(QDate(2026, 10, 14), QTime(6, 59, 59), zone).addMSecs(-running.elapsed()); // it is morning
    service.ask([](Board &b) { return b.info(); });
    board.post(u"In the morning"_s, 2); // any change makes it look at the clock
    QTRY_COMPARE_WITH_TIMEOUT(window.state(), ScreenState::Dim, 5000);
    QTRY_VERIFY(!isUniform(screenshot()));
    QVERIFY(qGray(screenshot().pixel(1270, 710)) < 20); // the night's ground, and dimmed
    QTRY_VERIFY(!isUniform(screenshot().copy(0, 0, 1280, 600))); // and the slide, not its marks alone
    QTRY_VERIFY(!shown.isEmpty());
}

void KioskWindowTest::keys_leaveOnlyAsDocumented()
{
    TestBoard board;
    BoardService service(board.where());
    KioskWindow window(service, hurried);
    window.coverScreen(QGuiApplication::primaryScreen());
    QVERIFY(QTest::qWaitForWindowExposed(&window, 30000));
    QTest::keyClick(&window, Qt::Key_Escape);
    QTest::keyClick(&window, Qt::Key_Q, Qt::ControlModifier);
    QTest::keyClick(&window, Qt::Key_F11);
    QTest::mouseClick(&window, Qt::LeftButton);
    QVERIFY(window.isVisible());
    QTest::keyClick(&window, Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!window.isVisible());

    KioskWindow small(service, hurried);
    small.resize(640, 360);
    small.show();
    QVERIFY(QTest::qWaitForWindowExposed(&small));
    QTest::keyClick(&small, Qt::Key_Escape);
    QVERIFY(!small.isVisible());
}

void KioskWindowTest::tenThousandKeysAndClicks_leaveItAlone()
{
    TestBoard board;
    board.post(u"The key she cut at midnight"_s);
    BoardService service(board.where());
    KioskWindow window(service, hurried);
    window.coverScreen(QGuiApplication::primaryScreen());
    QVERIFY(QTest::qWaitForWindowExposed(&window, 30000));
    QRandomGenerator any(20261013);
    for (int i = 0; i < 10000; ++i) {
        const auto modifiers = static_cast<Qt::KeyboardModifiers>(any.bounded(16) << 25); // Shift, Ctrl, Alt, Meta
        const auto key =
            static_cast<Qt::Key>(any.bounded(2) == 0 ? any.bounded(0x20, 0x7F) : any.bounded(0x01000000, 0x01000070));
        const bool isExit = key == Qt::Key_Q && modifiers == (Qt::ControlModifier | Qt::ShiftModifier);
        if (any.bounded(4) == 0)
            QTest::mouseClick(&window, any.bounded(2) == 0 ? Qt::LeftButton : Qt::RightButton, modifiers,
                {any.bounded(1280), any.bounded(720)});
        else if (!isExit)
            QTest::sendKeyEvent(QTest::Click, &window, key, QString(), modifiers);
        if (i % 1000 == 0 && QStandardPaths::findExecutable(u"xdotool"_s).size() > 0) // and the window manager's own
            QCOMPARE(QProcess::execute(u"xdotool"_s, {u"key"_s, u"alt+F4"_s}), 0);
    }
    QTest::qWait(500);
    QVERIFY(window.isVisible() && window.isFullScreen());
    QCOMPARE(QApplication::topLevelWidgets(), QWidgetList{&window});
    QVERIFY(!QApplication::activeModalWidget() && !QApplication::activePopupWidget());
    QVERIFY(!isUniform(screenshot()));
}

void KioskWindowTest::screens_areFoundByNumberAndName()
{
    QScreen *screen = QGuiApplication::primaryScreen();
    QCOMPARE(must(screenCalled({})), screen);
    QCOMPARE(must(screenCalled(u"1"_s)), screen);
    QCOMPARE(must(screenCalled(screen->name().toUpper())), screen);
    const auto unknown = screenCalled(u"7"_s);
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().kind, ErrorKind::Usage);
    QVERIFY(unknown.error().message.contains(screen->name()));
}

void KioskWindowTest::program_showsTheBoard()
{
    TestBoard board;
    board.post(u"The key she cut at midnight"_s);
    QProcess kiosk;
    kiosk.start(QStringLiteral(BRAVO_PROGRAM), {u"--board"_s, board.where().path, u"kiosk"_s});
    QVERIFY(kiosk.waitForStarted());
    const QImage desktop = screenshot();
    bool covered = false; // the check is made once more when it held, and by then the slide may be another one
    const auto coversScreen = [&] { // paper or night: the ground reaches every corner but the bar's
        const QImage now = screenshot();
        const QRgb corner = now.pixel(now.width() - 1, now.height() - 1);
        const bool isDark = qGray(corner) <= qGray(nightLook().paper.rgb()); // a dim field wanders over it at night
        covered = covered
            || (now != desktop && (corner == paperLook().paper.rgb() || isDark)
                && now.pixel(now.width() - 1, 0) == corner && !isUniform(now));
        return covered;
    };
    QTRY_VERIFY_WITH_TIMEOUT(coversScreen(), 30000);
    kiosk.terminate();
    QVERIFY(kiosk.waitForFinished());

    kiosk.start(QStringLiteral(BRAVO_PROGRAM), {u"--board"_s, u"/nowhere/at/all.bravo"_s, u"kiosk"_s});
    QVERIFY(kiosk.waitForFinished());
    QVERIFY(kiosk.exitCode() != 0);
    QVERIFY(!kiosk.readAllStandardError().isEmpty());
}

void KioskWindowTest::killedProgram_goesOnWithTheNextStory_andItsHistoryIsListed()
{
    TestBoard board;
    for (int i = 0; i < 4; ++i)
        board.post(u"Story %1"_s.arg(i), i);
    const auto history = [&](const QStringList &more) {
        QProcess list;
        list.start(QStringLiteral(BRAVO_PROGRAM),
            QStringList{u"--board"_s, board.where().path, u"kiosk"_s, u"--history"_s} + more);
        list.waitForFinished();
        return list.readAllStandardOutput();
    };
    const auto titles = [&] {
        QStringList all;
        for (const QJsonValue one : QJsonDocument::fromJson(history({u"--format"_s, u"json"_s})).array())
            all += one[u"title"_s].toString();
        return all;
    };
    for (int run = 1; run <= 5; ++run) { // each time killed while its first slide is on the screen
        QProcess kiosk;
        kiosk.start(QStringLiteral(BRAVO_PROGRAM), {u"--board"_s, board.where().path, u"kiosk"_s});
        QTRY_COMPARE_WITH_TIMEOUT(titles().size(), run, 30000);
        kiosk.kill();
        QVERIFY(kiosk.waitForFinished());
    }
    QStringList shown = titles();
    shown.sort(); // and after three of them a value
    QCOMPARE(shown.mid(1), (QStringList{u"Story 0"_s, u"Story 1"_s, u"Story 2"_s, u"Story 3"_s}));
    QCOMPARE(history({u"--limit"_s, u"1"_s}).count("spotlight  1/1"), 1);
    QVERIFY(history({u"--format"_s, u"csv"_s}).startsWith("shown_at,screen,kind,about,part,parts,title\r\n"));
}

int main(int argc, char **argv)
{
    if (!isOnX())
        return runOnX(argc, argv);
    QApplication app(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    KioskWindowTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "kioskwindowtest.moc"
