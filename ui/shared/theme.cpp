#include "shared/theme.h"

#include "board/people.h"
#include "board/text.h"
#include "shared/housestyle.h"
#include "shared/portal.h"

#include <QApplication>
#include <QPainter>
#include <QPalette>
#include <QScreen>
#include <QStyle>
#include <QStyleHints>
#include <QTimer>
#include <QToolTip>
#include <QWidget>

#include <cmath>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

constexpr qreal basePx = 15;
constexpr int askPortalAfter = 300; // ms

QPalette paletteFor(const Look &look)
{
    QPalette palette;
    palette.setColor(QPalette::Window, look.paper);
    palette.setColor(QPalette::WindowText, look.ink);
    palette.setColor(QPalette::Base, look.card);
    palette.setColor(QPalette::AlternateBase, look.side);
    palette.setColor(QPalette::Text, look.ink);
    palette.setColor(QPalette::Button, look.card);
    palette.setColor(QPalette::ButtonText, look.ink);
    palette.setColor(QPalette::BrightText, look.ink);
    palette.setColor(QPalette::PlaceholderText, blended(look.soft, look.card, 0.85));
    palette.setColor(QPalette::Highlight, blended(look.marigold, look.card, 0.4));
    palette.setColor(QPalette::HighlightedText, look.ink);
    palette.setColor(QPalette::ToolTipBase, look.ink);
    palette.setColor(QPalette::ToolTipText, look.paper);
    palette.setColor(QPalette::Link, look.marigoldInk);
    palette.setColor(QPalette::Light, look.card);
    palette.setColor(QPalette::Midlight, look.side);
    palette.setColor(QPalette::Mid, look.line);
    palette.setColor(QPalette::Dark, look.line);
    palette.setColor(QPalette::Shadow, look.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, blended(look.soft, look.paper, 0.6));
    return palette;
}

bool systemIsDark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (QGuiApplication::styleHints()->colorScheme() != Qt::ColorScheme::Unknown)
        return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#endif
    return QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
}

/// A system in high contrast has pure grounds, and text in nothing less; Qt 6.4 tells of it in no other way, and the
/// desktop's portal is asked later. BRAVO_CONTRAST=high says it where a desktop does not.
bool systemAsksForContrast()
{
    const QPalette palette = QGuiApplication::palette();
    return qEnvironmentVariable("BRAVO_CONTRAST") == "high"_L1
        || contrastRatio(palette.color(QPalette::WindowText), palette.color(QPalette::Window)) > 20.9;
}

const Look &systemLook(bool contrast)
{
    if (contrast)
        return contrastLook(systemIsDark());
    return systemIsDark() ? nightLook() : paperLook();
}

} // namespace

void applyTheme(QApplication &app)
{
    // Desktops set their text between 12 and 15 px where nobody asked for larger text. Reckoned, not asked of
    // QFontInfo: that would load a font that nothing is ever set in.
    const QFont font = QApplication::font();
    const qreal dpi = QGuiApplication::primaryScreen() ? QGuiApplication::primaryScreen()->logicalDotsPerInchY() : 96;
    const qreal px = font.pixelSize() > 0 ? font.pixelSize() : font.pointSizeF() * dpi / 72;
    const bool contrast = systemAsksForContrast();
    applyTheme(app, systemLook(contrast), px <= basePx ? 1.0 : std::min(px / basePx, 2.0));
    const auto asked = std::make_shared<bool>(false); // by the desktop's portal
    const auto renew = [&app, contrast, asked] { applyTheme(app, systemLook(contrast || *asked), textScale()); };
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    QObject::connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, &app, renew);
#endif
    // After the first frame: the bus takes a thread, and an answer its time.
    QTimer::singleShot(askPortalAfter, &app, [&app, asked, renew] {
        whenContrastIsAskedFor(&app, [asked, renew](bool high) {
            if (std::exchange(*asked, high) != high)
                renew();
        });
    });
}

void applyTheme(QApplication &app, const Look &look, qreal textScale)
{
    if (!qobject_cast<HouseStyle *>(QApplication::style()))
        QApplication::setStyle(new HouseStyle);
    const QPalette palette = paletteFor(look);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    app.setFont(fontFor(Face::Sans, basePx * textScale));
}

const Look &lookOf(const QWidget &widget)
{
    const QPalette &palette = widget.palette();
    // The active colours, also for a control that is disabled: those of the others may be paler than either look.
    const bool night = palette.color(QPalette::Active, QPalette::WindowText).lightness() > 128;
    // Base, which no widget of ours changes for itself, tells the looks apart.
    if (palette.color(QPalette::Active, QPalette::Base) == contrastLook(night).card)
        return contrastLook(night);
    return night ? nightLook() : paperLook();
}

qreal textScale()
{
    const int px = QApplication::font().pixelSize();
    return px > 0 ? px / basePx : 1.0;
}

QFont uiFont(qreal px, int weight, Face face)
{
    return fontFor(face, px * textScale(), weight);
}

int scaled(qreal px)
{
    return static_cast<int>(std::lround(px * textScale()));
}

int padded(int steps)
{
    return static_cast<int>(std::lround(space(steps) * std::sqrt(textScale())));
}

Qt::Alignment leading(Qt::LayoutDirection direction)
{
    return Qt::AlignVCenter | Qt::AlignAbsolute | (direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
}

Qt::Alignment trailing(Qt::LayoutDirection direction)
{
    return Qt::AlignVCenter | Qt::AlignAbsolute | (direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight);
}

void paintFocusRing(QPainter &painter, const QRectF &border, qreal corner, const Look &look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    QColor glow = look.marigold;
    glow.setAlphaF(look.night ? 0.26F : 0.18F);
    const qreal half = ringWidth / 2.0;
    painter.setPen(QPen(glow, ringWidth));
    painter.drawRoundedRect(border.adjusted(-half, -half, half, half), corner + half, corner + half);
    painter.setPen(QPen(look.marigold, 1));
    painter.drawRoundedRect(border.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    painter.restore();
}

QColor personColor(const QString &name, const Look &look)
{
    uint sum = 0; // not qHash: the colour must be the same on every machine and in every release
    for (const QChar c : foldedKey(name))
        sum = sum * 31 + c.unicode();
    return look.value(QString::fromLatin1(valueColors[sum % std::size(valueColors)]));
}

QColor blended(const QColor &front, const QColor &back, qreal share)
{
    const auto mix = [share](float a, float b) { return static_cast<float>(a * share + b * (1 - share)); };
    return QColor::fromRgbF(
        mix(front.redF(), back.redF()), mix(front.greenF(), back.greenF()), mix(front.blueF(), back.blueF()));
}

} // namespace bravo
