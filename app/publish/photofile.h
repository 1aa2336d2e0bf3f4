#pragma once

#include "board/error.h"
#include "board/incident.h"

#include <QImage>

namespace bravo {

/// A photo from a PNG, JPEG or WebP file, known by its content and by nothing else: upright, at most 1600 pixels a
/// side, without EXIF, as JPEG (as PNG only where something in it is transparent). Anything else is refused in words.
Result<Photo> photoFromFile(const QString &path);
Result<Photo> photoFromBytes(const QByteArray &content);

/// The picture of a stored photo; null where its content is damaged.
QImage imageOf(const Photo &photo);

} // namespace bravo
