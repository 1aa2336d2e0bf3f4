#include "desk/composer.h"
#include "desk/previewsheet.h"
#include "desk/slideview.h"
#include "kiosk/slidepainter.h"
#include "opendesk.h"
#include "shared/theme.h"

#include <QDir>
#include <QPlainTextEdit>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace bravo::test {

/// The story as the kiosk will show it, while it is being told.
class ComposerPreviewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void keys_openIt_turnIt_andLeadBack();
    void smallOne_followsTheTyping_whereThereIsRoom();
    void nothingTold_saysSo();
};

void ComposerPreviewTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"bravo-preview-test"_s);
    QCoreApplication::setApplicationName(u"bravo-preview-test"_s);
    applyTheme(*qApp, paperLook(), 1);
}

void ComposerPreviewTest::cleanup()
{
    QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)).removeRecursively();
}

void ComposerPreviewTest::keys_openIt_turnIt_andLeadBack()
{
    TestBoard board;
    Desk desk(board);
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    QTRY_VERIFY(!desk.window.windowTitle().startsWith(u"Bravo"_s));
    desk.key(Qt::Key_N, Qt::ControlModifier);
    desk.type(u"lena"_s);
    desk.key(Qt::Key_Tab);
    desk.type(u"From two"_s);
    desk.key(Qt::Key_Tab);
    desk.type(u"The spa was full when she came down, and Lena offered the pool. "_s.repeated(3));
    desk.key(Qt::Key_P, Qt::ControlModifier);
    QVERIFY(desk.window.composer()->previewSheet());
    PreviewSheet &sheet = *desk.window.composer()->previewSheet();
    QVERIFY(sheet.isVisible());
    QCOMPARE(sheet.place(), u"1 of 2"_s);
    QTRY_VERIFY(!sheet.view()->image().isNull());
    const Slide &slide = sheet.view()->slide();
    QCOMPARE(slide.headline, u"From two"_s);
    QCOMPARE(slide.incident.celebratedNames(), QStringList{u"Lena Vogt"_s});
    QCOMPARE(slide.incident.postedBy, u"Jonas Lind"_s);
    desk.key(Qt::Key_Right);
    QCOMPARE(sheet.place(), u"2 of 2"_s);
    QCOMPARE(slide.part, 2);
    desk.key(Qt::Key_Left);
    QCOMPARE(sheet.place(), u"1 of 2"_s);
    desk.key(Qt::Key_Escape);
    QVERIFY(!sheet.isVisible());
    QCOMPARE(QApplication::focusWidget(), desk.window.composer()->findChild<QPlainTextEdit *>());
}

void ComposerPreviewTest::smallOne_followsTheTyping_whereThereIsRoom()
{
    TestBoard board;
    Desk desk(board);
    desk.window.resize(1920, 1200);
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    QTRY_VERIFY(!desk.window.windowTitle().startsWith(u"Bravo"_s));
    const SlideView &small = *desk.window.composer()->smallPreview();
    QVERIFY(!small.isVisible());
    desk.key(Qt::Key_N, Qt::ControlModifier);
    desk.type(u"lena"_s);
    desk.key(Qt::Key_Tab);
    desk.type(u"From"_s);
    QTRY_VERIFY(small.isVisible());
    QTRY_COMPARE(small.slide().headline, u"From"_s);
    desk.type(u" two"_s);
    QTRY_COMPARE(small.slide().headline, u"From two"_s);
    QTRY_VERIFY(!small.isPainting() && !small.image().isNull());
    const QImage before = small.image();
    desk.type(u" on"_s);
    QTRY_VERIFY(small.image() != before);
    desk.window.resize(1440, 700); // no room: the fields come first
    QTRY_VERIFY(!small.isVisible());
}

void ComposerPreviewTest::nothingTold_saysSo()
{
    TestBoard board;
    Desk desk(board);
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    QTRY_VERIFY(!desk.window.windowTitle().startsWith(u"Bravo"_s));
    desk.key(Qt::Key_P, Qt::ControlModifier);
    QVERIFY(!desk.window.composer()->previewSheet());
    QVERIFY(!desk.window.composer()->trouble().isEmpty());
}

} // namespace bravo::test

QTEST_MAIN(bravo::test::ComposerPreviewTest)
#include "composerpreviewtest.moc"
