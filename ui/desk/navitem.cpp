#include "desk/navitem.h"

#include "publish/drawing.h"
#include "shared/theme.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace bravo {

NavItem::NavItem(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavItem::setCount(int count)
{
    m_count = QLocale().toString(count);
    update();
}

void NavItem::setColor(const QString &color)
{
    m_color = color;
    update();
}

QSize NavItem::sizeHint() const
{
    return {
        QFontMetrics(uiFont(15)).horizontalAdvance(text()) + 2 * space(4), scaled(m_quiet ? 32 : 38) + 2 * ringWidth};
}

/// The lines come from the width. (A scroll area asks for them before its scroll bar has taken its part of it.)
void NavItem::resizeEvent(QResizeEvent *)
{
    if (!m_quiet)
        return;
    const int room = width() - 2 * (ringWidth + space(3)) - indent();
    const int words =
        QFontMetrics(uiFont(14)).boundingRect(QRect(0, 0, room, QWIDGETSIZE_MAX), Qt::TextWordWrap, text()).height();
    setFixedHeight(std::max(sizeHint().height(), words + space(2) + 2 * ringWidth));
}

/// What the dot takes from the words.
int NavItem::indent() const
{
    return m_color.isEmpty() ? 0 : scaled(8) + space(2);
}

void NavItem::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF border = QRectF(rect()).adjusted(ringWidth, ringWidth, -ringWidth, -ringWidth);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? look.card : blended(look.card, look.side, 0.5));
        painter.drawRoundedRect(border, controlCorner, controlCorner);
    }
    if (hasFocus())
        paintFocusRing(painter, border, controlCorner, look);
    const QRect words = rect().adjusted(ringWidth + space(3), 0, -ringWidth - space(3), 0);
    painter.setFont(uiFont(13));
    painter.setPen(look.soft);
    painter.drawText(words, trailing(layoutDirection()), m_count);
    const int room = words.width() - painter.fontMetrics().horizontalAdvance(m_count);
    if (!m_color.isEmpty()) {
        const int dot = scaled(8);
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.value(m_color));
        painter.drawEllipse(
            QStyle::visualRect(layoutDirection(), rect(), {words.left(), (height() - dot) / 2, dot, dot}));
    }
    const QRect line = QStyle::visualRect(layoutDirection(), rect(), words.adjusted(indent(), 0, 0, 0));
    painter.setFont(m_quiet ? uiFont(14) : uiFont(15, isChecked() ? QFont::DemiBold : QFont::Normal));
    painter.setPen(isChecked() ? look.ink : look.soft);
    const QString shown = m_quiet ? text() : painter.fontMetrics().elidedText(text(), Qt::ElideRight, room - indent());
    painter.drawText(line, static_cast<int>(leading(layoutDirection())) | (m_quiet ? Qt::TextWordWrap : 0), shown);
}

PersonButton::PersonButton(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setPerson({});
}

void PersonButton::setPerson(const QString &name)
{
    m_name = name;
    setText(name.isEmpty() ? tr("Who are you?") : name);
    setAccessibleName(name.isEmpty() ? text() : tr("You are %1. Somebody else?").arg(name));
    setToolTip(name.isEmpty() ? tr("Say who you are, to vote and to post") : tr("Somebody else?"));
    update();
}

QSize PersonButton::sizeHint() const
{
    return {scaled(160), scaled(48) + 2 * ringWidth};
}

void PersonButton::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF border = QRectF(rect()).adjusted(ringWidth, ringWidth, -ringWidth, -ringWidth);
    if (underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(blended(look.card, look.side, 0.5));
        painter.drawRoundedRect(border, controlCorner, controlCorner);
    }
    if (hasFocus())
        paintFocusRing(painter, border, controlCorner, look);
    const int side = scaled(34), left = ringWidth + space(2);
    const QRect portrait = QStyle::visualRect(layoutDirection(), rect(), {left, (height() - side) / 2, side, side});
    if (m_name.isEmpty()) {
        painter.setPen(QPen(look.soft, 1.2, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QRectF(portrait).adjusted(1, 1, -1, -1));
    } else {
        drawAvatar(painter, portrait, m_name, personColor(m_name, look), look, m_face ? m_face() : QImage());
    }
    const int x = left + side + space(3);
    const QRect words = QStyle::visualRect(layoutDirection(), rect(), {x, 0, width() - x - space(2), height()});
    painter.setFont(uiFont(15, QFont::DemiBold));
    painter.setPen(look.ink);
    painter.drawText(
        words, leading(layoutDirection()), painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

} // namespace bravo
