#include "publish/photofile.h"

#include "publish/words.h"

#include <QBuffer>
#include <QColorSpace>
#include <QFileInfo>
#include <QImageReader>
#include <QImageWriter>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

constexpr qint64 mostBytes = 40 * 1024 * 1024;
constexpr qint64 mostPixels = 64'000'000;
constexpr int longestSide = 1600;

/// The format that the first bytes prove. The file's name proves nothing: an SVG named .png pulls in other files.
QByteArray formatOf(const QByteArray &content)
{
    if (content.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    if (content.startsWith("\xff\xd8\xff"))
        return "jpeg";
    if (content.startsWith("RIFF") && content.mid(8, 4) == "WEBP")
        return "webp";
    return {};
}

/// Whether a JPEG goes on to its end mark. Where that is missing its decoder makes it up, and paints the rest grey.
bool hasJpegEnd(const QByteArray &jpeg)
{
    const auto byte = [&jpeg](qsizetype at) { return at < jpeg.size() ? static_cast<uchar>(jpeg[at]) : 0; };
    for (qsizetype at = jpeg.indexOf('\xff', 2); at >= 0; at = jpeg.indexOf('\xff', at)) {
        const int mark = byte(at + 1);
        if (mark == 0xd9)
            return true;
        if (mark == 0xff) // a filling byte
            at += 1;
        else if (mark <= 1 || (mark >= 0xd0 && mark <= 0xd8)) // of the picture itself, or a mark alone
            at += 2;
        else // a part with its length; an EXIF block may have a small JPEG in it, with an end of its own
            at += 2 + std::max(byte(at + 2) << 8 | byte(at + 3), 2);
    }
    return false;
}

/// A reader that takes the content for `format` and never guesses.
void prepare(QImageReader &reader, QBuffer &buffer, const QByteArray &format)
{
    QImageReader::setAllocationLimit(320); // MiB; 64 megapixels of 4 bytes fit in
    reader.setAutoDetectImageFormat(false);
    reader.setDecideFormatFromContent(false);
    reader.setDevice(&buffer);
    reader.setFormat(format);
    reader.setAutoTransform(true);
}

bool hasTransparency(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return false;
    const QImage alpha = image.convertToFormat(QImage::Format_Alpha8);
    for (int y = 0; y < alpha.height(); ++y) {
        const uchar *line = alpha.constScanLine(y);
        if (std::any_of(line, line + alpha.width(), [](uchar a) { return a != 255; }))
            return true;
    }
    return false;
}

/// The pixels alone, in sRGB: no EXIF, no comments, no profile.
QImage bare(QImage image, bool transparent)
{
    if (image.colorSpace().isValid() && image.colorSpace() != QColorSpace(QColorSpace::SRgb))
        image.convertToColorSpace(QColorSpace(QColorSpace::SRgb));
    image = image.convertToFormat(transparent ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    return QImage(image.constBits(), image.width(), image.height(), image.bytesPerLine(), image.format()).copy();
}

} // namespace

Result<Photo> photoFromFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorKind::Failed, Publish::tr("There is no file “%1”.").arg(path));
    if (!info.isFile())
        return failure(ErrorKind::Failed, Publish::tr("“%1” is not a regular file, so it is no photo.").arg(path));
    if (info.size() > mostBytes)
        return failure(ErrorKind::Failed,
            Publish::tr("“%1” is larger than 40 MB. Save it smaller and try again.").arg(info.fileName()));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::NotAllowed, Publish::tr("“%1” cannot be read.").arg(path));
    return photoFromBytes(file.read(mostBytes + 1)).map_error([&info](const Error &why) {
        //: A file's name, and what is wrong with it
        return Error{why.kind, Publish::tr("“%1”: %2").arg(info.fileName(), why.message)};
    });
}

Result<Photo> photoFromBytes(const QByteArray &content)
{
    if (content.size() > mostBytes)
        return failure(
            ErrorKind::Failed, Publish::tr("The photo is larger than 40 MB. Save it smaller and try again."));
    const QByteArray format = formatOf(content);
    if (format.isEmpty())
        return failure(ErrorKind::Failed, Publish::tr("This is no photo: only PNG, JPEG and WebP are taken."));
    const auto damaged = failure(ErrorKind::Failed, Publish::tr("The photo is damaged, or not all of it is there."));
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader;
    prepare(reader, buffer, format);
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty() || (format == "jpeg" && !hasJpegEnd(content)))
        return damaged;
    if (qint64(size.width()) * size.height() > mostPixels)
        return failure(
            ErrorKind::Failed, Publish::tr("The photo has more than 64 megapixels. Save it smaller and try again."));
    if (std::max(size.width(), size.height()) > longestSide)
        reader.setScaledSize(size.scaled(longestSide, longestSide, Qt::KeepAspectRatio).expandedTo({1, 1}));
    QImage image;
    if (!reader.read(&image) || image.isNull())
        return damaged;
    return photoFromImage(image);
}

Result<Photo> photoFromImage(const QImage &picture)
{
    if (picture.isNull())
        return failure(ErrorKind::Failed, Publish::tr("The photo is damaged, or not all of it is there."));
    if (qint64(picture.width()) * picture.height() > mostPixels)
        return failure(
            ErrorKind::Failed, Publish::tr("The photo has more than 64 megapixels. Save it smaller and try again."));
    const bool transparent = hasTransparency(picture);
    QImage image = bare(picture, transparent);
    if (std::max(image.width(), image.height()) > longestSide)
        image = image.scaled(longestSide, longestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    Photo photo{{}, transparent ? "png" : "jpeg", image.width(), image.height()};
    QBuffer out(&photo.content);
    out.open(QIODevice::WriteOnly);
    QImageWriter writer(&out, photo.format);
    if (!transparent)
        writer.setQuality(85);
    if (!writer.write(image))
        return failure(ErrorKind::Failed, Publish::tr("The photo could not be converted."));
    return photo;
}

Result<Photo> editedPhoto(const Photo &photo, int quarters, const QRectF &part)
{
    QImage image = imageOf(photo);
    if (quarters % 4 != 0)
        image = image.transformed(QTransform().rotate(90.0 * quarters));
    const QRectF cut(part.x() * image.width(), part.y() * image.height(), part.width() * image.width(),
        part.height() * image.height());
    return photoFromImage(image.copy(cut.toRect().intersected(image.rect())));
}

QImage imageOf(const Photo &photo)
{
    QBuffer buffer;
    buffer.setData(photo.content);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader;
    if (formatOf(photo.content) != photo.format)
        return {};
    prepare(reader, buffer, photo.format);
    const QSize size = reader.size();
    if (qint64(size.width()) * size.height() > mostPixels)
        return {};
    return reader.read();
}

} // namespace bravo
