#include "kiosk/qrcode.h"

#include <QPainter>

#include <qrcodegen.hpp>

#include <algorithm>
#include <cmath>

namespace bravo {

using qrcodegen::QrCode;
using qrcodegen::QrSegment;

/// Beyond ASCII a code has to say that it is UTF-8: scanners guess otherwise, and guess Chinese.
static QrCode encoded(const QByteArray &utf8)
{
    const auto isAscii = [](char c) { return static_cast<unsigned char>(c) < 128; };
    if (std::all_of(utf8.begin(), utf8.end(), isAscii))
        return QrCode::encodeText(utf8.constData(), QrCode::Ecc::MEDIUM);
    constexpr long utf8Assignment = 26;
    return QrCode::encodeSegments(
        {QrSegment::makeEci(utf8Assignment), QrSegment::makeBytes(std::vector<std::uint8_t>(utf8.begin(), utf8.end()))},
        QrCode::Ecc::MEDIUM);
}

QImage qrCodeOf(const QString &text)
{
    if (text.isEmpty())
        return {};
    try {
        const auto code = encoded(text.toUtf8());
        QImage image(code.getSize(), code.getSize(), QImage::Format_RGB32);
        for (int y = 0; y < code.getSize(); ++y) {
            for (int x = 0; x < code.getSize(); ++x)
                image.setPixel(x, y, code.getModule(x, y) ? 0xFF000000U : 0xFFFFFFFFU);
        }
        return image;
    } catch (const qrcodegen::data_too_long &) {
        return {};
    }
}

void drawQrCode(QPainter &painter, const QRectF &square, const QImage &code)
{
    constexpr int quiet = 4; // modules, as the standard asks for
    const int modules = code.width() + 2 * quiet;
    const qreal exact = square.width() / modules;
    const qreal module = exact >= 1 ? std::floor(exact) : exact;
    const qreal side = module * code.width();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(square, square.width() * 0.035, square.width() * 0.035);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, exact < 1);
    const QPointF centre = square.center();
    painter.drawImage(QRectF(std::round(centre.x() - side / 2), std::round(centre.y() - side / 2), side, side), code);
}

} // namespace bravo
