#include "kiosk/slidelayout.h"

#include "kiosk/slidetext.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace bravo {

namespace {

SlideLayout::Shape shapeOf(const QSize &size)
{
    const double aspect = double(size.width()) / std::max(size.height(), 1);
    return aspect > 1.25 ? SlideLayout::Shape::Landscape
        : aspect < 0.8   ? SlideLayout::Shape::Portrait
                         : SlideLayout::Shape::Square;
}

QString withHyphens(const QString &text, const TextStyle &style, qreal width)
{
    QString set;
    for (qsizetype i = 0, end = 0; i < text.size(); i = end) {
        while (end < text.size() && text[end].isSpace() == text[i].isSpace())
            ++end;
        const QString word = text.mid(i, end - i);
        const bool isLong = static_cast<qreal>(word.size()) * style.px > width // as wide as high at most
            && TextBlock(word, style, 1e6).naturalWidth() > width;
        set += isLong ? softHyphened(word) : word;
    }
    return set;
}

} // namespace

qreal SlideLayout::unitOf(const QSize &size)
{
    const qreal width = size.width(), height = size.height();
    switch (shapeOf(size)) {
    case Shape::Landscape:
        return std::min(width / 1920, height / 1080);
    case Shape::Portrait:
        return std::min(width / 1080, height / 1920);
    case Shape::Square:
        break;
    }
    return std::min(width, height) / 1180;
}

SlideLayout::SlideLayout(const SlideStage &stage)
    : m_stage(stage),
      m_shape(shapeOf(stage.size)),
      m_unit(unitOf(stage.size) * stage.enlarged)
{
}

QRectF SlideLayout::safe() const
{
    return QRectF(width() * 0.05, height() * 0.05, width() * 0.9, height() * 0.9);
}

QRectF SlideLayout::mirrored(const QRectF &rect) const
{
    if (m_stage.direction != Qt::RightToLeft)
        return rect;
    return QRectF(width() - rect.right(), rect.top(), rect.width(), rect.height());
}

void SlideLayout::shape(const QRectF &rect, std::function<void(QPainter &, const QRectF &)> paint)
{
    const QRectF place = mirrored(rect);
    m_elements.push_back({place, {}, [place, paint = std::move(paint)](QPainter &painter) { paint(painter, place); }});
}

void SlideLayout::ground(const QRectF &rect, std::function<void(QPainter &, const QRectF &)> paint)
{
    shape(rect, std::move(paint));
    m_elements.back().ground = true;
}

void SlideLayout::text(
    const QString &text, const TextStyle &style, const QRectF &rect, const QColor &color, const QColor &on)
{
    if (text.trimmed().isEmpty())
        return;
    const TextBlock block = blockOf(text, style, rect.width());
    const QRectF place = mirrored(QRectF(rect.topLeft(), QSizeF(rect.width(), block.height())));
    m_elements.push_back(
        {place, text, [block, place, color](QPainter &painter) { block.paint(painter, place.topLeft(), color); }, false,
            {color}, on.isValid() ? on : look().paper, style.px});
}

void SlideLayout::led(const QString &lead, const QColor &leadColor, const QString &text, const TextStyle &style,
    const QRectF &rect, const QColor &color)
{
    const TextBlock block = blockOf(text, style, rect.width(), lead, leadColor);
    const QRectF place = mirrored(QRectF(rect.topLeft(), QSizeF(rect.width(), block.height())));
    m_elements.push_back(
        {place, text, [block, place, color](QPainter &painter) { block.paint(painter, place.topLeft(), color); }, false,
            {color, leadColor}, look().paper, style.px});
}

bool SlideLayout::isSound() const
{
    const QRectF room = safe().adjusted(-1, -1, 1, 1);
    const auto inner = [](const SlideElement &element) { return element.rect.adjusted(1, 1, -1, -1); };
    for (const SlideElement &one : m_elements) {
        if (!one.ground && !room.contains(one.rect))
            return false;
        for (const SlideElement &other : m_elements) {
            const bool matters = &one != &other && !one.ground && !other.ground && !one.text.isEmpty();
            if (matters && inner(one).intersects(inner(other)))
                return false;
        }
    }
    return true;
}

TextBlock blockOf(
    const QString &text, const TextStyle &style, qreal width, const QString &lead, const QColor &leadColor)
{
    const qsizetype leading = withHyphens(lead, style, width).size();
    return TextBlock(withHyphens(text, style, width), style, width, 0, {leading, QFont::Bold, leadColor});
}

qreal heightOf(const QString &text, const TextStyle &style, qreal width)
{
    return text.trimmed().isEmpty() ? 0 : blockOf(text, style, width).height();
}

qreal naturalWidth(const QString &text, const TextStyle &style, qreal width)
{
    return std::min(width, std::ceil(blockOf(text, style, width).naturalWidth()) + 2);
}

QRectF besideStart(const SlideLayout &layout, const QString &text, const QRectF &room, qreal y, qreal width)
{
    const bool opposite = text.isRightToLeft() != (layout.stage().direction == Qt::RightToLeft);
    return {opposite ? room.right() - width : room.left(), y, width, 0};
}

TextStyle alignedWith(const QString &leading, const QString &text, TextStyle style)
{
    style.align = text.isRightToLeft() == leading.isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight;
    return style;
}

QColor legible(const QColor &color, const QColor &ground, double ratio)
{
    constexpr double asDarkAsNight = 12; // from white
    if (ratio == 0)
        ratio = contrastRatio(ground, Qt::white) >= asDarkAsNight ? enoughAtNight : enoughContrast;
    const bool dark = contrastRatio(ground, Qt::black) > contrastRatio(ground, Qt::white);
    float hue = 0, saturation = 0, lightness = 0;
    color.getHslF(&hue, &saturation, &lightness);
    QColor mended = color;
    while (contrastRatio(mended, ground) < ratio && (dark ? lightness > 0 : lightness < 1)) {
        lightness = std::clamp(lightness + (dark ? -0.01F : 0.01F), 0.0F, 1.0F);
        mended = QColor::fromHslF(std::max(hue, 0.0F), saturation, lightness);
    }
    return mended;
}

} // namespace bravo
