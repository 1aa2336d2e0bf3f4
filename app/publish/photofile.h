#pragma once

#include "board/error.h"
#include "board/incident.h"

#include <QImage>
#include <QRectF>

namespace bravo {

/// A photo from a PNG, JPEG or WebP file, known by its content and by nothing else: upright, at most 1600 pixels a
/// side, without EXIF, as JPEG (as PNG only where something in it is transparent). Anything else is refused in words.
Result<Photo> photoFromFile(const QString &path);
Result<Photo> photoFromBytes(const QByteArray &content);
/// The same from a picture that was never a file.
Result<Photo> photoFromImage(const QImage &image);
/// Turned by so many quarters to the right, then cut to this part (0 to 1 of the turned picture's sides).
Result<Photo> editedPhoto(const Photo &photo, int quarters, const QRectF &part);

/// The picture of a stored photo; null where its content is damaged.
QImage imageOf(const Photo &photo);

} // namespace bravo
