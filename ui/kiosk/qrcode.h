#pragma once

#include <QImage>
#include <QRectF>

class QPainter;

namespace bravo {

/// The text as a QR code, a pixel a module, without its quiet zone; null where the text is empty or too long for one.
QImage qrCodeOf(const QString &text);

/// The code on a white card with its quiet zone, every module the same whole number of pixels where there is room for
/// that: scanners want sharp edges.
void drawQrCode(QPainter &painter, const QRectF &square, const QImage &code);

} // namespace bravo
