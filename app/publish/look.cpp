#include "publish/look.h"

#include <QFontDatabase>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bravo {

const Look &paperLook()
{
    static const Look look{
        false, 0xFAF6EE, 0xFFFDF8, 0xF3ECDE, 0xE6DDCC, 0x1E2935, 0x565046, 0xE3A008, 0x7A5200, 0xFDEFC9, 0xFFFFFF};
    return look;
}

const Look &nightLook()
{
    static const Look look{
        true, 0x141B23, 0x1C2530, 0x10161D, 0x2E3946, 0xF6F0E4, 0xB9AF9D, 0xF2B632, 0xF2B632, 0x3A3218, 0x171310};
    return look;
}

const Look &contrastLook(bool night)
{
    static const Look light{
        false, 0xFFFFFF, 0xFFFFFF, 0xF0F0F0, 0x6B6B6B, Qt::black, 0x1F1F1F, 0x8A5C00, 0x5C3D00, 0xFFE9B0, 0xFFFFFF};
    static const Look dark{
        true, Qt::black, Qt::black, 0x0C0C0C, 0x5C5C5C, 0xFFFFFF, 0xE6E6E6, 0xFFC94A, 0xFFC94A, 0x2E2600, Qt::black};
    return night ? dark : light;
}

Look brandLook(const QColor &brand, bool night)
{
    float hue = 0, saturation = 0, lightness = 0;
    brand.getHslF(&hue, &saturation, &lightness);
    const auto tint = [&](float most, float light) {
        return QColor::fromHslF(std::max(hue, 0.0F), std::min(saturation, most), light);
    };
    Look look = night ? nightLook() : paperLook();
    look.paper = night ? tint(0.4F, 0.10F) : tint(0.5F, 0.965F);
    look.card = night ? tint(0.35F, 0.14F) : tint(0.5F, 0.985F);
    look.side = night ? tint(0.4F, 0.07F) : tint(0.45F, 0.93F);
    look.line = night ? tint(0.25F, 0.26F) : tint(0.35F, 0.86F);
    look.ink = night ? tint(0.3F, 0.95F) : tint(0.55F, 0.13F);
    look.soft = readableOn(night ? tint(0.15F, 0.74F) : tint(0.2F, 0.32F), look.paper, 7.2);
    look.marigold = readableOn(brand, look.paper, 3);
    look.marigoldInk = readableOn(brand, look.paper, 7.2);
    look.marigoldWash = night ? tint(0.4F, 0.2F) : tint(0.6F, 0.9F);
    return look;
}

QColor Look::value(const QString &stored) const
{
    struct Hue {
        QLatin1StringView name;
        QRgb paper, night;
    };
    static constexpr Hue hues[] = {
        {"coral"_L1, 0xC14A2F, 0xE9806A},
        {"teal"_L1, 0x1F7A74, 0x5DBDB5},
        {"plum"_L1, 0x7E4374, 0xC98ABE},
        {"navy"_L1, 0x31527B, 0x85A9D6},
        {"leaf"_L1, 0x4F7A2E, 0x9BC474},
    };
    for (const Hue &hue : hues) {
        if (stored == hue.name)
            return QColor::fromRgb(night ? hue.night : hue.paper);
    }
    const QColor own(stored.startsWith(u'#') ? stored : QString());
    return own.isValid() ? own : marigoldInk;
}

QFont fontFor(Face face, qreal px, int weight, bool italic, const QString &family)
{
    QFont font;
    // Emoji and the scripts that the two faces lack come from Noto, by fallback; Arabic is named, since fontconfig
    // would give DejaVu's.
    QStringList families = face == Face::Sans
        ? QStringList{u"Inter"_s, u"Noto Sans"_s, u"Noto Sans Arabic"_s, u"sans-serif"_s}
        : QStringList{u"Vollkorn"_s, u"Noto Serif"_s, u"Noto Naskh Arabic"_s, u"serif"_s};
    if (!family.isEmpty())
        families.prepend(family);
    font.setFamilies(families);
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(px))));
    font.setWeight(static_cast<QFont::Weight>(weight));
    font.setItalic(italic);
    // Layouts must not depend on the device: the same lines on the desk, on the wall and in print.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QString headingFamily(const QString &chosen)
{
    const bool own = chosen.isEmpty() || chosen.compare("Vollkorn"_L1, Qt::CaseInsensitive) == 0;
    return !own && QFontDatabase::hasFamily(chosen) ? chosen : QString();
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &color) {
        const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
    };
    const double one = luminance(a), other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

QColor readableOn(const QColor &color, const QColor &ground, double ratio)
{
    const bool darker = contrastRatio(ground, Qt::black) > contrastRatio(ground, Qt::white);
    float hue = 0, saturation = 0, lightness = 0;
    color.getHslF(&hue, &saturation, &lightness);
    QColor nearest = color;
    while (contrastRatio(nearest, ground) < ratio && (darker ? lightness > 0 : lightness < 1)) {
        lightness = std::clamp(lightness + (darker ? -0.02F : 0.02F), 0.0F, 1.0F);
        nearest = QColor::fromHslF(std::max(hue, 0.0F), saturation, lightness);
    }
    return nearest;
}

} // namespace bravo
