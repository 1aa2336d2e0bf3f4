#include "samplebook.h"
#include "tools.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;

/// Photos as people hand them in: turned, huge, cut off, or no photos at all.
class PhotoTest : public QObject {
    Q_OBJECT

private:
    static QImage twoHalves(int width, int height);
    static QByteArray withExif(const QByteArray &jpeg, char orientation);

private Q_SLOTS:
    void jpeg_turnedByExif_standsUpright();
    void photo_losesWhatItsFileSays();
    void photo_isShrunkTo1600();
    void png_withTransparency_staysPng();
    void png_withoutTransparency_becomesJpeg();
    void webp_isTaken();
    void svg_namedPng_isRefused();
    void otherFiles_areRefused_data();
    void otherFiles_areRefused();
    void truncatedFiles_areRefused();
    void hugeDimensions_areRefusedUnread();
    void unreadableFiles_areNamed();
    void imageOf_damagedContent_isNull();
    void editing_turnsThenCuts();
};

/// Red at the left, blue at the right.
QImage PhotoTest::twoHalves(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::red);
    QPainter(&image).fillRect(width / 2, 0, width - width / 2, height, Qt::blue);
    return image;
}

/// The JPEG with an EXIF block that names an orientation and holds a tell-tale text.
QByteArray PhotoTest::withExif(const QByteArray &jpeg, char orientation)
{
    QByteArray tiff("MM\0*\0\0\0\x08", 8);
    tiff += QByteArray("\0\x01\x01\x12\0\x03\0\0\0\x01\0", 11) + orientation + QByteArray("\0\0\0\0\0\0", 6);
    const QByteArray block = QByteArray("Exif\0\0", 6) + tiff + "SECRET-PLACE";
    const auto length = static_cast<quint16>(block.size() + 2);
    QByteArray out = jpeg.left(2) + "\xff\xe1";
    out += static_cast<char>(length >> 8);
    out += static_cast<char>(length & 0xff);
    return out + block + jpeg.mid(2);
}

void PhotoTest::jpeg_turnedByExif_standsUpright()
{
    const QByteArray turned = withExif(encoded(twoHalves(200, 100), "jpeg"), 6); // a quarter turn clockwise
    const Result<Photo> photo = photoFromBytes(turned);
    QVERIFY2(photo, photo ? "" : qPrintable(photo.error().message));
    QCOMPARE(QSize(photo->width, photo->height), QSize(100, 200));
    const QImage image = imageOf(*photo);
    QCOMPARE(image.size(), QSize(100, 200));
    QVERIFY(image.pixelColor(50, 20).red() > 200); // what was left is above
    QVERIFY(image.pixelColor(50, 180).blue() > 200);
}

void PhotoTest::photo_losesWhatItsFileSays()
{
    const Result<Photo> jpeg = photoFromBytes(withExif(encoded(twoHalves(200, 100), "jpeg"), 1));
    QVERIFY(jpeg);
    QVERIFY(!jpeg->content.contains("Exif"));
    QVERIFY(!jpeg->content.contains("SECRET-PLACE"));
    for (const Qt::GlobalColor fill : {Qt::red, Qt::transparent}) {
        QImage image(20, 20, QImage::Format_ARGB32);
        image.fill(fill);
        image.setText(u"Comment"_s, u"SECRET-PLACE"_s);
        const Result<Photo> png = photoFromBytes(encoded(image, "png"));
        QVERIFY(png);
        QVERIFY(!png->content.contains("SECRET-PLACE"));
    }
}

void PhotoTest::photo_isShrunkTo1600()
{
    const Result<Photo> photo = photoFromBytes(encoded(twoHalves(4000, 1000), "jpeg"));
    QVERIFY(photo);
    QCOMPARE(QSize(photo->width, photo->height), QSize(1600, 400));
    QCOMPARE(imageOf(*photo).size(), QSize(1600, 400));
    const Result<Photo> small = photoFromBytes(encoded(twoHalves(40, 10), "jpeg"));
    QVERIFY(small);
    QCOMPARE(small->width, 40);
}

void PhotoTest::png_withTransparency_staysPng()
{
    QImage image(50, 50, QImage::Format_ARGB32);
    image.fill(QColor(255, 0, 0, 100));
    const Result<Photo> photo = photoFromBytes(encoded(image, "png"));
    QVERIFY(photo);
    QCOMPARE(photo->format, "png");
    QVERIFY(imageOf(*photo).pixelColor(10, 10).alpha() < 200);
}

void PhotoTest::png_withoutTransparency_becomesJpeg()
{
    QImage image(50, 50, QImage::Format_ARGB32);
    image.fill(Qt::red);
    const Result<Photo> photo = photoFromBytes(encoded(image, "png"));
    QVERIFY(photo);
    QCOMPARE(photo->format, "jpeg");
}

void PhotoTest::webp_isTaken()
{
    const QByteArray webp = encoded(twoHalves(60, 40), "webp");
    if (webp.isEmpty())
        QSKIP("Qt's WebP plugin (qt6-image-formats-plugins) is not installed");
    const Result<Photo> photo = photoFromBytes(webp);
    QVERIFY2(photo, photo ? "" : qPrintable(photo.error().message));
    QCOMPARE(photo->format, "jpeg");
    QVERIFY(imageOf(*photo).pixelColor(10, 10).red() > 180);
}

void PhotoTest::svg_namedPng_isRefused()
{
    const QTemporaryDir folder;
    const QString file = written(folder, u"photo.png"_s,
        "<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'><image href='/etc/passwd'/></svg>");
    const Result<Photo> photo = photoFromFile(file);
    QVERIFY(!photo);
    QVERIFY(photo.error().message.contains(u"only PNG, JPEG and WebP"_s));
}

void PhotoTest::otherFiles_areRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("gif") << QByteArray("GIF89a\x01\0\x01\0\0\0\0;", 14);
    QTest::newRow("bmp") << encoded(twoHalves(4, 4), "bmp");
    QTest::newRow("svg behind a PNG's first bytes") << QByteArray("\x89PNG\r\n\x1a\n<svg/>");
    QTest::newRow("a JPEG's first bytes alone") << QByteArray("\xff\xd8\xff");
    QTest::newRow("RIFF, but no WebP") << QByteArray("RIFF\0\0\0\0WAVE", 12);
}

void PhotoTest::otherFiles_areRefused()
{
    QFETCH(QByteArray, content);
    const Result<Photo> photo = photoFromBytes(content);
    QVERIFY(!photo);
    QCOMPARE(photo.error().kind, ErrorKind::Failed);
    QVERIFY(photo.error().message.endsWith(u'.'));
}

void PhotoTest::truncatedFiles_areRefused()
{
    const QByteArray png = encoded(samplePhoto(1).width > 0 ? imageOf(samplePhoto(1)) : QImage(), "png");
    QVERIFY(!photoFromBytes(png.left(png.size() / 2)));
    QVERIFY(!photoFromBytes(png.left(20)));
    QVERIFY(!photoFromBytes(png.chopped(12))); // all but its last chunk
    const QByteArray jpeg = encoded(imageOf(samplePhoto(1)), "jpeg");
    // The block ahead of the picture has an end mark in it, as that of a small picture for lists.
    const QByteArray block = QByteArray("\xff\xe1\0\x06", 4) + QByteArray("\xff\xd8\xff\xd9", 4);
    for (const QByteArray &whole : {jpeg, jpeg.left(2) + block + jpeg.mid(2), jpeg + "what a camera adds"}) {
        QVERIFY(photoFromBytes(whole));
        for (const qsizetype left : {whole.indexOf("\xff\xda") + 20, jpeg.size() / 2, jpeg.size() - 2})
            QVERIFY2(!photoFromBytes(whole.left(left)), qPrintable(QString::number(left)));
    }
}

void PhotoTest::hugeDimensions_areRefusedUnread()
{
    // A valid head that promises 60,000 × 60,000 pixels: the sum is wrong, and no pixel may be asked for.
    QByteArray png = encoded(twoHalves(4, 4), "png");
    const QByteArray side("\0\0\xea\x60", 4);
    png.replace(16, 4, side).replace(20, 4, side);
    QVERIFY(!photoFromBytes(png));
    // The same with a right sum, in a format without one.
    QByteArray jpeg = encoded(twoHalves(16, 16), "jpeg");
    const qsizetype frame = jpeg.indexOf("\xff\xc0");
    QVERIFY(frame > 0);
    jpeg.replace(frame + 5, 4, QByteArray("\xea\x60\xea\x60", 4));
    const Result<Photo> photo = photoFromBytes(jpeg);
    QVERIFY(!photo);
    QVERIFY2(photo.error().message.contains(u"64 megapixels"_s), qPrintable(photo.error().message));
}

void PhotoTest::unreadableFiles_areNamed()
{
    const QTemporaryDir folder;
    const QString missing = folder.filePath(u"missing.jpg"_s);
    QVERIFY(photoFromFile(missing).error().message.contains(missing));
    QVERIFY(photoFromFile(folder.path()).error().message.contains(u"not a regular file"_s));
    QFile large(folder.filePath(u"large.jpg"_s));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(41 * 1024 * 1024));
    QVERIFY(photoFromFile(large.fileName()).error().message.contains(u"“large.jpg” is larger than 40 MB"_s));
    const QByteArray jpeg = encoded(twoHalves(400, 300), "jpeg");
    const QString half = written(folder, u"half.jpg"_s, jpeg.left(jpeg.size() / 2));
    QVERIFY(photoFromFile(half).error().message.startsWith(u"“half.jpg”: The photo is damaged"_s));
}

void PhotoTest::imageOf_damagedContent_isNull()
{
    QVERIFY(imageOf({}).isNull());
    QVERIFY(imageOf({"rubbish", "jpeg", 10, 10}).isNull());
    Photo photo = samplePhoto(1);
    photo.format = "svg";
    QVERIFY(imageOf(photo).isNull());
}

void PhotoTest::editing_turnsThenCuts()
{
    const Photo photo = *photoFromBytes(encoded(twoHalves(200, 100), "png"));
    const Result<Photo> turned = editedPhoto(photo, 1, {0, 0, 1, 0.5}); // what was left is above, and stays
    QVERIFY(turned);
    QCOMPARE(QSize(turned->width, turned->height), QSize(100, 100));
    QVERIFY(imageOf(*turned).pixelColor(50, 90).red() > 200);
    const Result<Photo> left = editedPhoto(photo, 3, {0, 0, 1, 1});
    QVERIFY(imageOf(*left).pixelColor(50, 20).blue() > 200);
    QVERIFY(!editedPhoto({"no photo", "jpeg", 3, 3}, 0, {0, 0, 1, 1}));
}

QTEST_MAIN(PhotoTest)
#include "phototest.moc"
