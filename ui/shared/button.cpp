#include "shared/button.h"

#include "shared/theme.h"

#include <QFontMetrics>
#include <QKeySequence>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace bravo {

Button::Button(const QString &text, Kind kind, QWidget *parent) : QPushButton(text, parent), m_kind(kind)
{
    setCursor(Qt::PointingHandCursor);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Button::setKeys(const QKeySequence &keys)
{
    QString shown = keys.toString(QKeySequence::NativeText);
    setToolTip(u"%1 (%2)"_s.arg(text(), shown));
    if (m_kind != Kind::Primary)
        return;
    m_keys = shown.replace(u"+Return"_s, u" ↵"_s);
    updateGeometry();
}

QFont Button::textFont() const
{
    return uiFont(15, m_kind == Kind::Link ? QFont::Medium : QFont::DemiBold);
}

QFont Button::keysFont() const
{
    return uiFont(12);
}

QSize Button::sizeHint() const
{
    const int words = QFontMetrics(textFont()).horizontalAdvance(text());
    const int keys = m_keys.isEmpty() ? 0 : QFontMetrics(keysFont()).horizontalAdvance(m_keys) + padded(2);
    const int across = m_kind == Kind::Link ? space(1) : padded(5);
    return {words + keys + 2 * across + 2 * ringWidth, scaled(m_kind == Kind::Link ? 32 : 40) + 2 * ringWidth};
}

void Button::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF border = QRectF(rect()).adjusted(ringWidth, ringWidth, -ringWidth, -ringWidth);
    QColor ground = Qt::transparent, words = look.ink, edge = Qt::transparent;
    if (m_kind == Kind::Primary) {
        ground = look.night ? look.marigold : look.ink;
        words = look.night ? look.paper : look.card;
        if (underMouse() && isEnabled())
            ground = blended(look.marigold, ground, look.night ? 0.85 : 0.14);
    } else if (m_kind == Kind::Quiet) {
        edge = underMouse() ? blended(look.soft, look.line, 0.5) : look.line;
        ground = look.card;
    } else {
        words = underMouse() ? look.ink : look.marigoldInk;
    }
    if (isDown())
        painter.translate(0, 1);
    painter.setOpacity(isEnabled() ? 1 : 0.45);
    painter.setPen(edge == QColor(Qt::transparent) ? QPen(Qt::NoPen) : QPen(edge, 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(border.adjusted(0.5, 0.5, -0.5, -0.5), controlCorner, controlCorner);
    painter.setPen(words);
    painter.setFont(textFont());
    const int wordsWidth = QFontMetrics(textFont()).horizontalAdvance(text());
    const int keysWidth = m_keys.isEmpty() ? 0 : QFontMetrics(keysFont()).horizontalAdvance(m_keys) + padded(2);
    const QRect content =
        QStyle::alignedRect(layoutDirection(), Qt::AlignCenter, QSize(wordsWidth + keysWidth, height()), rect());
    painter.drawText(content, leading(layoutDirection()), text());
    if (!m_keys.isEmpty()) {
        painter.setOpacity(painter.opacity() * 0.7);
        painter.setFont(keysFont());
        painter.drawText(content, trailing(layoutDirection()), m_keys);
        painter.setOpacity(1);
    }
    if (hasFocus())
        paintFocusRing(painter, border, controlCorner, look);
}

void Button::enterEvent(QEnterEvent *event)
{
    QPushButton::enterEvent(event);
    update();
}

void Button::leaveEvent(QEvent *event)
{
    QPushButton::leaveEvent(event);
    update();
}

} // namespace bravo
