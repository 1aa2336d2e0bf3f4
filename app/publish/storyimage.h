#pragma once

#include "publish/highlightsbook.h"

#include <QImage>
#include <QSize>

namespace bravo {

/// The sizes that social pages use: square, portrait, story, link.
QList<QSize> socialSizes();

/// One story as a picture of that size, in the house's own name and colours. Needs a QGuiApplication.
QImage storyImage(const HighlightsBook &book, const Highlight &story, const QSize &size);

/// A PNG file's name and its content.
struct NamedPicture {
    QString name;
    QByteArray png;
};
/// Every story in every size: "2026-10-story-1-1080x1080.png". Answering false to `progress` ends it with an error.
Result<QList<NamedPicture>> storyImages(const HighlightsBook &book, const Progress &progress = {});

} // namespace bravo
