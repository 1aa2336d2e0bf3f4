#pragma once

#include "publish/highlightsbook.h"
#include "publish/look.h"

class QPainter;

namespace bravo {

/// Paper in the house's own colour and with its own face of headlines, where it has them: what is printed, and its text
/// at 7:1 on it.
Look lookOf(const Highlights &highlights);
Look houseLook(const QString &brandColor, const QString &headingFont);

/// The house's logo `height` high, at most five times as wide; the program's mark where there is none. Gives its width.
qreal paintLogo(
    QPainter &painter, const QPointF &topLeft, qreal height, const std::optional<Photo> &logo, const Look &look);

} // namespace bravo
