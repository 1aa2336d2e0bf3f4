#include "desk/slideview.h"
#include "kiosk/kiosksettings.h"
#include "kiosk/kioskwindow.h"
#include "kiosk/signoflife.h"
#include "manager/formsheet.h"
#include "manager/managerlist.h"
#include "manager/screensetup.h"
#include "manager/screenspage.h"
#include "openmanager.h"
#include "shared/dropdown.h"
#include "shared/emptystate.h"
#include "shared/segmented.h"
#include "shared/theme.h"

#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace bravo::test {

/// The kiosks as they are looked after at a desk.
class ManagerScreensTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aScreen_isSetUpByKeys();
    void hoursTypedBadly_areExplainedBesideTheField_data();
    void hoursTypedBadly_areExplainedBesideTheField();
    void thePinForLeaving_isSetAndRemoved_neverInTheClear();
    void aPinThatIsTooShort_isNotKept();
    void thePreview_standsAndLies_byDayAndByNight();
    void whatIsKept_reachesTheRunningKiosk();
    void aScreen_isTakenOffTheList();

private:
    ScreensPage *openScreen();
    void keepIt(const FormSheet *form);
    Kiosk kiosk() { return must((*m_board)->kiosks()).value(0); }
    KioskSettings kept() { return must(kioskSettingsOf(deskSettingsFrom(kiosk().settings))); }

    std::unique_ptr<TestBoard> m_board;
    std::unique_ptr<OpenManager> m_manager;
};

void ManagerScreensTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"bravo-screens-test"_s);
    QCoreApplication::setApplicationName(u"bravo-screens-test"_s);
    applyTheme(*qApp, paperLook(), 1);
}

void ManagerScreensTest::init()
{
    QSettings().clear();
    m_board = std::make_unique<TestBoard>();
    m_board->post(u"The key she cut at midnight"_s);
    must((*m_board)->heartbeat({u"k1"_s, u"lobby · HDMI-1"_s, {}, {}, u"wall"_s}, TestBoard::now()));
    m_manager = std::make_unique<OpenManager>(*m_board);
    QVERIFY(m_manager->isReady());
}

void ManagerScreensTest::cleanup()
{
    m_manager.reset();
    m_board.reset();
}

/// The sheet of the only screen, opened by keys.
ScreensPage *ManagerScreensTest::openScreen()
{
    auto *page = m_manager->page<ScreensPage>(u"screens"_s);
    if (!QTest::qWaitFor([page] { return page->list()->rows().size() == 1; }))
        return nullptr;
    page->takeFocus();
    m_manager->key(Qt::Key_Return);
    return QTest::qWaitFor([page] { return page->form()->isVisible(); }) ? page : nullptr;
}

void ManagerScreensTest::keepIt(const FormSheet *form)
{
    m_manager->key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY2(!form->isVisible(), qPrintable(form->trouble()));
}

void ManagerScreensTest::aScreen_isSetUpByKeys()
{
    ScreensPage *page = openScreen();
    QVERIFY(page);
    ScreenSetup &setup = *page->setup();
    m_manager->retype(setup.line(u"open"_s), u"Mo-Fr 07:00-22:00"_s);
    m_manager->key(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), setup.line(u"quiet"_s));
    m_manager->type(u"21:00-22:00"_s);
    setup.choice(u"theme"_s)->setFocus();
    m_manager->key(Qt::Key_End); // the last: the house's colour
    setup.choice(u"quiet-look"_s)->choose(u"black"_s);
    setup.share(u"anniversary"_s)->setFocus();
    m_manager->key(Qt::Key_Home); // not at all
    keepIt(page->form());
    QCOMPARE(kiosk().name, u"lobby · HDMI-1"_s);
    QVERIFY(kept().theme == KioskSettings::Theme::Brand);
    QCOMPARE(kept().hours.open.size(), 1);
    QVERIFY(kept().hours.quietIsBlack);
    QCOMPARE(kept().slides.value(u"anniversary"_s, 1), 0);
    QVERIFY(openScreen()); // all of it stands there again
    QCOMPARE(page->setup()->line(u"open"_s)->text(), u"mon-fri 07:00-22:00"_s);
    QCOMPARE(page->setup()->choice(u"theme"_s)->currentData().toString(), u"brand"_s);
    QCOMPARE(page->setup()->share(u"anniversary"_s)->currentData().toInt(), 0);
}

void ManagerScreensTest::hoursTypedBadly_areExplainedBesideTheField_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("mended");
    QTest::newRow("opening hours") << u"open"_s << u"from seven to ten"_s << u"07:00-22:00"_s;
    QTest::newRow("a half span") << u"open"_s << u"mon-fri 07:00"_s << u"mon-fri 07:00-08:00"_s;
    QTest::newRow("an hour that is none") << u"quiet"_s << u"25:00-26:00"_s << u"05:00-06:00"_s;
    QTest::newRow("shifts") << u"door"_s << u"early"_s << u"06:00"_s;
    QTest::newRow("distance") << u"distance"_s << u"far"_s << u"4,5"_s;
}

void ManagerScreensTest::hoursTypedBadly_areExplainedBesideTheField()
{
    QFETCH(const QString, setting);
    QFETCH(const QString, typed);
    QFETCH(const QString, mended);
    ScreensPage *page = openScreen();
    QVERIFY(page);
    QLineEdit *line = page->setup()->line(setting);
    m_manager->retype(line, typed);
    QVERIFY(page->form()->form()->troubleOf(line).isEmpty()); // not while it is being typed
    m_manager->key(Qt::Key_Tab);
    const QString trouble = page->form()->form()->troubleOf(line);
    QVERIFY2(trouble.contains(typed), qPrintable(trouble));
    QCOMPARE(line->accessibleDescription(), trouble);
    m_manager->key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(page->form()->isVisible() && !page->form()->trouble().isEmpty());
    QCOMPARE(QApplication::focusWidget(), line);
    QVERIFY(kiosk().settings.isEmpty());
    m_manager->retype(line, mended);
    QVERIFY(page->form()->form()->troubleOf(line).isEmpty());
    QVERIFY(page->form()->trouble().isEmpty());
    keepIt(page->form());
    QCOMPARE(deskSettingsFrom(kiosk().settings).value(setting), mended);
}

void ManagerScreensTest::thePinForLeaving_isSetAndRemoved_neverInTheClear()
{
    ScreensPage *page = openScreen();
    QVERIFY(page);
    QVERIFY(!page->setup()->pin()->isVisible());
    page->setup()->leaving()->setFocus();
    m_manager->key(Qt::Key_End);
    QVERIFY(page->setup()->pin()->isVisible());
    QCOMPARE(page->setup()->pin()->echoMode(), QLineEdit::Password);
    m_manager->retype(page->setup()->pin(), u"2468"_s);
    keepIt(page->form());
    QVERIFY(!kiosk().settings.contains(u"2468"_s));
    QSettings stored;
    QStringList complaints;
    const auto inForce = [&] {
        return must(kioskSettings({}, stored, complaints, deskSettingsFrom(kiosk().settings)));
    };
    const ExitPin pin = inForce().exitPin;
    QVERIFY(pin.opens(u"2468"_s) && !pin.opens(u"2469"_s));

    QVERIFY(openScreen()); // kept again without typing it again
    QVERIFY(page->setup()->pin()->isVisible() && page->setup()->pin()->text().isEmpty());
    keepIt(page->form());
    QCOMPARE(inForce().exitPin, pin);

    QVERIFY(openScreen());
    page->setup()->leaving()->choose(QString(noExitPin));
    QVERIFY(!page->setup()->pin()->isVisible());
    keepIt(page->form());
    stored.setValue(u"kiosk/exit-pin"_s, ExitPin::of(u"1357"_s).toText()); // set at the kiosk itself
    QVERIFY(!inForce().exitPin.isSet());

    QVERIFY(openScreen());
    page->setup()->leaving()->choose(QString());
    keepIt(page->form());
    QVERIFY(inForce().exitPin.opens(u"1357"_s));
}

void ManagerScreensTest::aPinThatIsTooShort_isNotKept()
{
    ScreensPage *page = openScreen();
    QVERIFY(page);
    page->setup()->leaving()->setFocus();
    m_manager->key(Qt::Key_End);
    for (const QString &typed : {u""_s, u"123"_s}) {
        m_manager->retype(page->setup()->pin(), typed);
        m_manager->key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!page->form()->form()->troubleOf(page->setup()->pin()).isEmpty());
        QVERIFY(page->form()->isVisible());
        QCOMPARE(QApplication::focusWidget(), page->setup()->pin());
    }
    QVERIFY(kiosk().settings.isEmpty());
}

void ManagerScreensTest::thePreview_standsAndLies_byDayAndByNight()
{
    ScreensPage *page = openScreen();
    QVERIFY(page);
    const ScreenSetup &setup = *page->setup();
    const auto painted = [&setup] {
        const SlideView &preview = *setup.preview();
        return QTest::qWaitFor([&preview] { return !preview.isPainting() && !preview.image().isNull(); })
            ? preview.image()
            : QImage();
    };
    const auto ground = [](const QImage &image) {
        return image.scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).pixelColor(0, 0).lightnessF();
    };
    QVERIFY(!page->form()->form()->isAncestorOf(setup.preview())); // stays while the fields scroll
    const QImage day = painted();
    QVERIFY(day.width() > day.height() && ground(day) > 0.5);
    QCOMPARE(setup.preview()->slide().incident.title, u"The key she cut at midnight"_s);
    setup.hour()->setCurrent(1);
    QTRY_VERIFY(ground(painted()) < 0.5);
    setup.shape()->setCurrent(1);
    QTRY_VERIFY(painted().height() > painted().width());
    setup.shape()->setCurrent(2);
    QTRY_COMPARE(painted().height(), painted().width());
    setup.choice(u"theme"_s)->choose(u"paper"_s); // paper at night, too
    QTRY_VERIFY(ground(painted()) > 0.5);
}

void ManagerScreensTest::whatIsKept_reachesTheRunningKiosk()
{
    must((*m_board)->removeKiosk(u"k1"_s, m_board->person(u"Jonas Lind"_s), TestBoard::now()));
    m_board->post(u"The bus that waited"_s, 1);
    m_board->post(u"Soup for a guest"_s, 2);
    BoardService service(m_board->where());
    KioskWindow kiosk(service, {.fadeMs = 50, .dwellMs = 300, .clock = [] { return TestBoard::now(); }});
    const SignOfLife sign(service, kiosk, u"HDMI-2"_s, {});
    kiosk.resize(640, 360);
    kiosk.show();
    QTRY_COMPARE(kiosk.shownSlide().kind, Slide::Kind::Spotlight);
    const auto isNight = [&kiosk] { // no value's colour is as dark
        return kiosk.grab().toImage().pixelColor(637, 3).lightnessF() < 0.2;
    };
    QVERIFY(!isNight());
    auto *page = m_manager->page<ScreensPage>(u"screens"_s);
    QTRY_VERIFY_WITH_TIMEOUT((page->read(), page->list()->rows().size() == 1), 10000);
    m_manager->window.activateWindow();
    QVERIFY(m_manager->isReady() && openScreen());
    page->setup()->choice(u"theme"_s)->choose(u"night"_s);
    for (const QString &kind : kindsOfChoice())
        page->setup()->share(kind)->choose(0);
    page->setup()->leaving()->choose(u"pin"_s);
    page->setup()->pin()->setText(u"2468"_s);
    keepIt(page->form());
    QTRY_COMPARE_WITH_TIMEOUT(SignOfLife::lastFromDesk(u"HDMI-2"_s).value(u"theme"_s), u"night"_s, 15000);
    QTRY_VERIFY(isNight()); // the same window
    QSignalSpy shown(&kiosk, &KioskWindow::slideShown);
    QTRY_VERIFY(shown.size() > 8);
    for (const QList<QVariant> &one : shown)
        QVERIFY2(!kindsOfChoice().contains(nameOf(one.front().value<Slide>().kind)),
            qPrintable(nameOf(one.front().value<Slide>().kind)));
    const auto escape = [&kiosk] { // from the window in front
        kiosk.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&kiosk));
        QTest::keyClick(&kiosk, Qt::Key_Escape);
    };
    escape(); // leaving it takes the PIN now
    QVERIFY(kiosk.isVisible() && kiosk.isAskingToLeave());
    escape();
    m_manager->window.activateWindow();
    QVERIFY(m_manager->isReady() && openScreen());
    m_manager->retype(page->setup()->line(u"open"_s), u"12:00-13:00"_s); // it is nine
    page->setup()->leaving()->choose(QString(noExitPin));
    keepIt(page->form());
    QTRY_COMPARE_WITH_TIMEOUT(kiosk.state(), ScreenState::Black, 15000);
    escape();
    QTRY_VERIFY(!kiosk.isVisible());
}

void ManagerScreensTest::aScreen_isTakenOffTheList()
{
    auto *page = m_manager->page<ScreensPage>(u"screens"_s);
    QTRY_COMPARE(page->list()->rows().size(), 1);
    page->takeFocus();
    m_manager->key(Qt::Key_Delete);
    QTRY_VERIFY(page->list()->empty()->isVisible());
    QVERIFY(must((*m_board)->kiosks()).isEmpty());
}

} // namespace bravo::test

QTEST_MAIN(bravo::test::ManagerScreensTest)
#include "managerscreenstest.moc"
