#include "kiosk/slidephoto.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace bravo::test {

static Photo photoOf(const QSize &size, const char *format = "jpeg")
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(QColor(40, 90, 160));
    Photo photo{{}, QByteArray(format), size.width(), size.height()};
    QBuffer buffer(&photo.content);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return photo;
}

/// How much of a photo a slide decodes: all that will be seen, and little more.
class SlidePhotoTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decoded_hasPixelsForItsRoom_andFewMore_data();
    void decoded_hasPixelsForItsRoom_andFewMore();
    void decoded_byItsStatedFormatAlone();
    void damagedOrTooLarge_isNone();
};

void SlidePhotoTest::decoded_hasPixelsForItsRoom_andFewMore_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QSizeF>("room");
    QTest::addColumn<QSize>("decoded");
    QTest::newRow("three eighths are enough") << QSize(1600, 1200) << QSizeF(440, 360) << QSize(600, 450);
    QTest::newRow("just an eighth") << QSize(1600, 1200) << QSizeF(200, 150) << QSize(200, 150);
    QTest::newRow("one pixel more is two eighths") << QSize(1600, 1200) << QSizeF(201, 151) << QSize(400, 300);
    QTest::newRow("narrower than it is shown: the width counts")
        << QSize(1200, 1600) << QSizeF(400, 400) << QSize(450, 600);
    QTest::newRow("a panorama is cut: its height counts") << QSize(1600, 400) << QSizeF(320, 320) << QSize(800, 200);
    QTest::newRow("never larger than it is") << QSize(300, 200) << QSizeF(3000, 2000) << QSize(300, 200);
    QTest::newRow("sides that no eighth divides") << QSize(1601, 1201) << QSizeF(440, 360) << QSize(600, 450);
    QTest::newRow("a line of pixels stays one") << QSize(1600, 2) << QSizeF(100, 100) << QSize(1600, 2);
}

void SlidePhotoTest::decoded_hasPixelsForItsRoom_andFewMore()
{
    QFETCH(QSize, size);
    QFETCH(QSizeF, room);
    QFETCH(QSize, decoded);
    for (const char *format : {"jpeg", "png"})
        QCOMPARE(decodedPhoto(photoOf(size, format), room).size(), decoded);
}

void SlidePhotoTest::decoded_byItsStatedFormatAlone()
{
    Photo photo = photoOf({80, 60}, "png");
    QVERIFY(!decodedPhoto(photo, {80, 60}).isNull());
    photo.format = "jpeg";
    QVERIFY(decodedPhoto(photo, {80, 60}).isNull());
    photo.format = "svg";
    QVERIFY(decodedPhoto(photo, {80, 60}).isNull());
}

void SlidePhotoTest::damagedOrTooLarge_isNone()
{
    Photo photo = photoOf({80, 60}, "png");
    photo.content.truncate(40);
    QVERIFY(decodedPhoto(photo, {80, 60}).isNull());
    QVERIFY(decodedPhoto({}, {80, 60}).isNull());
    QVERIFY(decodedPhoto(photoOf({8001, 2}, "png"), {80, 60}).isNull());
}

} // namespace bravo::test

QTEST_MAIN(bravo::test::SlidePhotoTest)
#include "slidephototest.moc"
