#include "shared/chip.h"

#include "publish/drawing.h"
#include "shared/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace bravo {

namespace {

/// Behind a name: the cross, and the room round it.
int crossRoom()
{
    return scaled(26);
}

} // namespace

Chip::Chip(const QString &text, const QString &color, QWidget *parent) : QAbstractButton(parent), m_color(color)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(uiFont(14, QFont::Medium));
    return {metrics.horizontalAdvance(text()) + 2 * padded(3) + 2 + 2 * ringWidth, scaled(32) + 2 * ringWidth};
}

void Chip::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(*this);
    const QColor own = look.value(m_color);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF border = QRectF(rect()).adjusted(ringWidth, ringWidth, -ringWidth, -ringWidth);
    const qreal corner = border.height() / 2;
    painter.setBrush(isChecked() ? blended(own, look.card, 0.12) : look.card);
    painter.setPen(QPen(isChecked() || underMouse() ? blended(own, look.card, 0.45) : look.line, 1));
    painter.drawRoundedRect(border.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    painter.setFont(uiFont(14, isChecked() ? QFont::DemiBold : QFont::Medium));
    painter.setPen(isChecked() ? blended(look.ink, own, 0.15) : look.soft);
    painter.drawText(rect(), Qt::AlignCenter, text());
    if (hasFocus())
        paintFocusRing(painter, border, corner, look);
}

PersonChip::PersonChip(const QString &name, bool team, QWidget *parent) : QAbstractButton(parent), m_team(team)
{
    setText(name);
    setAccessibleName(tr("Remove %1").arg(name));
    setToolTip(accessibleName());
    setFocusPolicy(Qt::NoFocus); // Backspace takes out the last one; Tab goes on to the next field
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

QSize PersonChip::sizeHint() const
{
    const int height = scaled(30);
    return {
        height + QFontMetrics(uiFont(14, QFont::Medium)).horizontalAdvance(text()) + space(2) + crossRoom(), height};
}

void PersonChip::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(underMouse() ? look.line : look.side);
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    const auto placed = [this](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    const int inset = 3, side = height() - 2 * inset;
    const QRect portrait = placed({inset, inset, side, side});
    drawAvatar(
        painter, portrait, text(), m_team ? look.soft : personColor(text(), look), look, m_face ? m_face() : QImage());
    const int before = inset + side + space(2);
    const QRect words = placed({before, 0, width() - before - crossRoom(), height()});
    painter.setFont(uiFont(14, QFont::Medium));
    painter.setPen(look.ink);
    painter.drawText(
        words, leading(layoutDirection()), painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width() + 2));
    const int arm = scaled(8);
    const QRectF cross = placed({width() - scaled(12) - arm, (height() - arm) / 2, arm, arm});
    painter.setPen(QPen(look.soft, arm * 0.175, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(cross.topLeft(), cross.bottomRight());
    painter.drawLine(cross.topRight(), cross.bottomLeft());
}

} // namespace bravo
