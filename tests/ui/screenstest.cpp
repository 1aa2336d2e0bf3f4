#include "screens/screens.h"
#include "support/testboard.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;

class ScreensTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyWindowAndSlide_isRenderedInEveryLookAndSize();
    void unwritableFolder_isAPlainSentence();
};

/// Whether anything stands on the picture: one colour alone is a blank screen.
static bool isBlank(const QImage &image)
{
    const QImage small = image.scaled(64, 64, Qt::IgnoreAspectRatio, Qt::FastTransformation);
    for (int y = 0; y < small.height(); ++y) {
        for (int x = 0; x < small.width(); ++x) {
            if (small.pixel(x, y) != small.pixel(0, 0))
                return false;
        }
    }
    return true;
}

void ScreensTest::everyWindowAndSlide_isRenderedInEveryLookAndSize()
{
    TestBoard board;
    board.post(NewIncident{.title = u"The key she cut at midnight"_s,
        .story = u"A suitcase lock jammed. Miriam cut a new key."_s,
        .learn = u"Keep six blanks."_s,
        .customerWords = u"Now I can sleep."_s,
        .valueIds = {board.value(u"can-do"_s)}});
    const QTemporaryDir folder;
    QStringList told;
    const auto files =
        must(renderScreens(board.where(), folder.path(), TestBoard::now(), [&told](const QString &f) { told += f; }));
    QCOMPARE(told, files);

    QHash<QString, QSize> pictures;
    for (const QString &file : files) {
        const QImage image(file);
        pictures.insert(QFileInfo(file).completeBaseName(), image.size());
        QVERIFY2(!isBlank(image), qPrintable(file));
    }
    for (const QString &desk : {u"desk"_s, u"desk-night"_s, u"desk-200"_s, u"desk-rtl"_s, u"desk-1024x700"_s,
             u"desk-3840x2160"_s, u"desk-who-are-you"_s, u"desk-empty"_s, u"desk-no-board"_s})
        QVERIFY2(pictures.contains(desk), qPrintable(desk));
    for (const QString &kind : {u"opening"_s, u"welcome"_s, u"spotlight"_s, u"words"_s, u"wall"_s}) {
        for (const QSize size : {QSize(1280, 720), QSize(1920, 1080), QSize(3840, 2160), QSize(1080, 1920)}) {
            const QString name = u"kiosk-%1-%2x%3"_s.arg(kind).arg(size.width()).arg(size.height());
            QCOMPARE(pictures.value(name), size);
            QCOMPARE(pictures.value(name + u"-night"_s), size);
        }
        QVERIFY(pictures.contains(u"kiosk-%1-1920x1080-rtl"_s.arg(kind)));
    }
}

void ScreensTest::unwritableFolder_isAPlainSentence()
{
    TestBoard board;
    QTemporaryFile file;
    QVERIFY(file.open());
    const auto files = renderScreens(board.where(), file.fileName() + u"/below"_s, TestBoard::now());
    QVERIFY(!files);
    QVERIFY(files.error().message.contains(file.fileName()));
}

QTEST_MAIN(ScreensTest)
#include "screenstest.moc"
