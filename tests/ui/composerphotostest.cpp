#include "desk/composer.h"
#include "desk/cropsheet.h"
#include "desk/photocrop.h"
#include "desk/photodrop.h"
#include "desk/photostrip.h"
#include "desk/photothumb.h"
#include "desk/progressstrip.h"
#include "desk/storyeditor.h"
#include "opendesk.h"
#include "publish/photofile.h"
#include "shared/ask.h"
#include "shared/theme.h"

#include <QClipboard>
#include <QDir>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace bravo::test {

/// Photos come by button, paste and drop; they are cut, turned, put in order, and kept with the draft.
class ComposerPhotosTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void severalFiles_comeInTheirOrder();
    void pastedPicture_comesFromAnyField_wordsStayWords();
    void droppedFiles_areTaken_wordsAreNot();
    void damagedAndTooBig_areSaidBeside();
    void moreThanAStoryTakes_areLeftOut();
    void postedWhileAPhotoIsRead_itGoesWithTheStory();
    void anotherBegunWhileAPhotoIsRead_theDraftHasIt();
    void choiceTakenBackWhileAPhotoIsRead_leavesThePhoto();
    void longReading_showsHowFarItIs_andIsCancelled();
    void photo_isCutByDrawing_andTurnedByKeys();
    void order_changesByKeys_andDeleteTakesOut();
    void draft_hasItsPhotosAgain();

private:
    Composer &composer() { return *m_desk->window.composer(); }
    QList<PhotoThumb *> thumbs() { return composer().photos()->findChildren<PhotoThumb *>(); }
    QString file(const QString &name, const QSize &size, const QColor &color);
    QList<QSize> sizes();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestBoard> m_board;
    std::unique_ptr<Desk> m_desk;
};

void ComposerPhotosTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"bravo-photos-test"_s);
    QCoreApplication::setApplicationName(u"bravo-photos-test"_s);
    applyTheme(*qApp, paperLook(), 1);
}

void ComposerPhotosTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_board = std::make_unique<TestBoard>();
    m_desk = std::make_unique<Desk>(*m_board);
    QVERIFY(QTest::qWaitForWindowActive(&m_desk->window));
    QTRY_VERIFY(!composer().isKeeping());
    QTRY_VERIFY(!m_desk->window.windowTitle().startsWith(u"Bravo"_s));
}

void ComposerPhotosTest::cleanup()
{
    m_desk.reset();
    QApplication::clipboard()->clear();
    QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)).removeRecursively();
}

QString ComposerPhotosTest::file(const QString &name, const QSize &size, const QColor &color)
{
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(color);
    const QString path = m_folder->filePath(name);
    if (!picture.save(path))
        qFatal("The picture cannot be saved.");
    return path;
}

QList<QSize> ComposerPhotosTest::sizes()
{
    QList<QSize> all;
    for (const Photo &photo : composer().typed().photos)
        all += QSize(photo.width, photo.height);
    return all;
}

void ComposerPhotosTest::severalFiles_comeInTheirOrder()
{
    const QStringList files{file(u"large.png"_s, {3200, 1600}, Qt::red), file(u"small.png"_s, {40, 30}, Qt::blue),
        file(u"tall.jpg"_s, {30, 60}, Qt::green)};
    ask::answerNextWith(files.join(u'\n'));
    for (auto *button : composer().findChildren<QPushButton *>()) {
        if (button->text() == u"Add photo"_s)
            button->click();
    }
    QTRY_COMPARE(sizes(), (QList<QSize>{{1600, 800}, {40, 30}, {30, 60}}));
    QCOMPARE(thumbs().front()->accessibleName(), u"Photo 1 of 3"_s);
}

void ComposerPhotosTest::pastedPicture_comesFromAnyField_wordsStayWords()
{
    QImage picture(50, 20, QImage::Format_RGB32);
    picture.fill(Qt::yellow);
    int photos = 0;
    for (QWidget *field :
        std::initializer_list<QWidget *>{composer().findChild<StoryEditor *>(), composer().findChild<QLineEdit *>()}) {
        QApplication::clipboard()->setImage(picture);
        field->setFocus();
        QTRY_COMPARE(QApplication::focusWidget(), field);
        m_desk->key(Qt::Key_V, Qt::ControlModifier);
        ++photos;
        QTRY_COMPARE(sizes().size(), photos);
    }
    auto *mime = new QMimeData;
    mime->setUrls({QUrl::fromLocalFile(file(u"copied.png"_s, {60, 60}, Qt::red))});
    mime->setText(u"copied.png"_s);
    QApplication::clipboard()->setMimeData(mime);
    m_desk->key(Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(sizes().size(), photos + 1);
    auto *fromWriter = new QMimeData; // a word processor puts a picture of the words beside them
    fromWriter->setText(u"Some words"_s);
    fromWriter->setImageData(picture);
    QApplication::clipboard()->setMimeData(fromWriter);
    composer().findChild<StoryEditor *>()->setFocus();
    m_desk->key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(composer().typed().story, u"Some words"_s);
    QVERIFY(!composer().photos()->isReading());
}

void ComposerPhotosTest::droppedFiles_areTaken_wordsAreNot()
{
    auto *drop = composer().findChild<PhotoDrop *>();
    auto *field = composer().findChild<StoryEditor *>()->viewport();
    const auto draw = [&](QWidget *over, const QMimeData &mime) {
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(over, &enter);
    };
    QMimeData words;
    words.setText(u"Only words"_s);
    draw(field, words);
    QVERIFY(!drop->isVisible());
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(file(u"a.png"_s, {60, 60}, Qt::red)),
        QUrl::fromLocalFile(file(u"b.png"_s, {30, 60}, Qt::red))});
    draw(field, files);
    QVERIFY(drop->isVisible());
    QCOMPARE(drop->geometry(), composer().rect());
    QDragLeaveEvent leave;
    static_cast<QObject *>(drop)->event(&leave); // what QApplication forwards only during a drag of its own
    QVERIFY(!drop->isVisible());
    draw(&composer(), files);
    QDropEvent dropped({5, 5}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    static_cast<QObject *>(drop)->event(&dropped);
    QVERIFY(!drop->isVisible());
    QTRY_COMPARE(sizes(), (QList<QSize>{{60, 60}, {30, 60}}));
}

void ComposerPhotosTest::damagedAndTooBig_areSaidBeside()
{
    QFile damaged(file(u"damaged.jpg"_s, {400, 300}, Qt::red));
    QVERIFY(damaged.resize(300));
    QFile huge(m_folder->filePath(u"huge.jpg"_s));
    QVERIFY(huge.open(QIODevice::WriteOnly));
    QVERIFY(huge.resize(41 * 1024 * 1024));
    composer().photos()->addFiles({damaged.fileName(), huge.fileName(), file(u"good.png"_s, {40, 30}, Qt::blue)});
    QTRY_VERIFY(!composer().photos()->isReading());
    QCOMPARE(sizes(), (QList<QSize>{{40, 30}}));
    QVERIFY(composer().trouble().contains(u"“damaged.jpg”: The photo is damaged"_s)); // whatever came after it
    QVERIFY(composer().trouble().contains(u"“huge.jpg” is larger than 40 MB"_s));
}

void ComposerPhotosTest::moreThanAStoryTakes_areLeftOut()
{
    const QString small = file(u"small.png"_s, {40, 30}, Qt::blue);
    composer().photos()->addFiles(QStringList(NewIncident::mostPhotos + 3, small));
    QTRY_VERIFY(!composer().photos()->isReading());
    QCOMPARE(sizes().size(), NewIncident::mostPhotos);
    QVERIFY(composer().trouble().contains(u"at most 12 photos"_s));
    QCOMPARE(composer().trouble().count(u'\n'), 0); // said once
    composer().photos()->addFiles({small});
    QCOMPARE(sizes().size(), NewIncident::mostPhotos);
    QVERIFY(!composer().photos()->isReading());
}

void ComposerPhotosTest::postedWhileAPhotoIsRead_itGoesWithTheStory()
{
    m_desk->tell(u"lena"_s, u"She found a robe that fits everybody."_s);
    composer().photos()->addFiles({file(u"large.png"_s, {3200, 1600}, Qt::red)});
    QVERIFY(composer().photos()->isReading());
    m_desk->key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_desk->model().rowCount(), 1);
    QCOMPARE(must((*m_board)->incidents({})).front().photoIds.size(), 1);
    QVERIFY(thumbs().isEmpty());
}

void ComposerPhotosTest::anotherBegunWhileAPhotoIsRead_theDraftHasIt()
{
    m_desk->tell(u"lena"_s, u"She found a robe that fits everybody."_s);
    composer().photos()->addFiles({file(u"large.png"_s, {3200, 1600}, Qt::red)});
    QVERIFY(composer().photos()->isReading());
    m_desk->key(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(!composer().hasWords());
    QVERIFY(thumbs().isEmpty());
    QTRY_COMPARE(composer().drafts().size(), 1);
    QCOMPARE(composer().drafts().front().photos, 1);
    QCOMPARE(composer().drafts().front().story.story, u"She found a robe that fits everybody."_s);
}

void ComposerPhotosTest::choiceTakenBackWhileAPhotoIsRead_leavesThePhoto()
{
    m_desk->tell(u"lena"_s, u"She found a robe that fits everybody."_s);
    composer().photos()->addFiles({file(u"large.png"_s, {3200, 1600}, Qt::red)});
    QVERIFY(composer().undoChoice()); // Lena
    QVERIFY(composer().photos()->isReading());
    QTRY_COMPARE(sizes().size(), 1);
    QVERIFY(composer().typed().celebrateIds.isEmpty());
}

void ComposerPhotosTest::longReading_showsHowFarItIs_andIsCancelled()
{
    const ProgressStrip &line = *composer().photoProgress();
    QVERIFY(line.isHidden());
    const QString large = file(u"large.jpg"_s, {6000, 4000}, Qt::red);
    composer().photos()->addFiles(QStringList(NewIncident::mostPhotos, large));
    QTRY_VERIFY(!line.isHidden());
    line.cancelButton()->click();
    QTRY_VERIFY(!composer().photos()->isReading());
    QVERIFY(line.isHidden());
    QVERIFY(thumbs().size() < NewIncident::mostPhotos);
    QCOMPARE(composer().trouble(), QString()); // what was called off needs no excuse
}

void ComposerPhotosTest::photo_isCutByDrawing_andTurnedByKeys()
{
    composer().photos()->addFiles({file(u"a.png"_s, {400, 200}, Qt::red)});
    QTRY_COMPARE(thumbs().size(), 1);
    QTest::mouseClick(thumbs().front(), Qt::LeftButton);
    CropSheet &sheet = *composer().cropSheet();
    QVERIFY(sheet.isVisible());
    PhotoCrop &crop = *sheet.crop();
    QTRY_VERIFY(!crop.imageRect().isEmpty());
    const QRectF all = crop.frameRect();
    QTest::mousePress(&crop, Qt::LeftButton, {}, all.bottomRight().toPoint());
    QTest::mouseMove(&crop, all.center().toPoint());
    QTest::mouseRelease(&crop, Qt::LeftButton, {}, all.center().toPoint());
    QVERIFY(std::abs(crop.part().width() - 0.5) < 0.02);
    m_desk->key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!sheet.isVisible());
    QTRY_COMPARE(sizes().value(0).height(), 100);
    QVERIFY(std::abs(sizes().front().width() - 200) < 5);
    QTRY_COMPARE(QApplication::focusWidget(), thumbs().front());
    m_desk->key(Qt::Key_Return); // and again by keys alone
    QTRY_VERIFY(!crop.imageRect().isEmpty());
    QCOMPARE(QApplication::focusWidget(), &crop);
    m_desk->key(Qt::Key_Space); // the next corner: at the upper right
    for (int i = 0; i < 10; ++i)
        m_desk->key(Qt::Key_Left, Qt::ShiftModifier);
    QVERIFY(std::abs(crop.part().width() - 0.5) < 0.001);
    m_desk->key(Qt::Key_Tab);
    m_desk->key(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Turn to the right"_s);
    m_desk->key(Qt::Key_Space);
    QCOMPARE(crop.quarters(), 1);
    QVERIFY(std::abs(crop.part().height() - 0.5) < 0.001);
    const QSize before = sizes().front();
    m_desk->key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(sizes().front().width(), before.height());
    QVERIFY(std::abs(sizes().front().height() - before.width() / 2) < 3);
}

void ComposerPhotosTest::order_changesByKeys_andDeleteTakesOut()
{
    composer().photos()->addFiles({file(u"a.png"_s, {10, 10}, Qt::red), file(u"b.png"_s, {20, 20}, Qt::red),
        file(u"c.png"_s, {30, 30}, Qt::red)});
    QTRY_COMPARE(sizes().size(), 3);
    thumbs().front()->setFocus();
    QTRY_COMPARE(QApplication::focusWidget(), thumbs().front());
    m_desk->key(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(sizes(), (QList<QSize>{{20, 20}, {10, 10}, {30, 30}}));
    m_desk->key(Qt::Key_Delete);
    QCOMPARE(sizes(), (QList<QSize>{{20, 20}, {30, 30}}));
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Photo 2 of 2"_s);
}

void ComposerPhotosTest::draft_hasItsPhotosAgain()
{
    composer().photos()->addFiles({file(u"a.png"_s, {40, 30}, Qt::red)});
    QTRY_COMPARE(sizes().size(), 1);
    const QList<Photo> before = composer().typed().photos;
    QTRY_VERIFY(!composer().isKeeping());
    m_desk.reset();
    m_desk = std::make_unique<Desk>(*m_board);
    QTRY_COMPARE(sizes().size(), 1);
    QCOMPARE(composer().typed().photos, before);
}

} // namespace bravo::test

QTEST_MAIN(bravo::test::ComposerPhotosTest)
#include "composerphotostest.moc"
