#include "desk/facebutton.h"

#include "publish/drawing.h"
#include "shared/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace bravo {

FaceButton::FaceButton(const Someone &person, const FaceOf &faces, QWidget *parent)
    : QAbstractButton(parent),
      m_id(person.id),
      m_name(person.name),
      m_faces(faces)
{
    setText(person.also.isEmpty() ? person.name.section(u' ', 0, 0) : person.also);
    setAccessibleName(person.name);
    setToolTip(person.name);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize FaceButton::sizeHint() const
{
    return {scaled(72) + 2 * ringWidth, scaled(52) + QFontMetrics(uiFont(13)).height() + space(4) + 2 * ringWidth};
}

void FaceButton::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF border = QRectF(rect()).adjusted(ringWidth, ringWidth, -ringWidth, -ringWidth);
    if (underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.side);
        painter.drawRoundedRect(border, controlCorner, controlCorner);
    }
    const int side = scaled(52);
    drawAvatar(painter, QRect((width() - side) / 2, ringWidth + space(1), side, side), m_name,
        personColor(m_name, look), look, m_faces ? m_faces(m_id) : QImage());
    painter.setFont(uiFont(13));
    painter.setPen(look.ink);
    const QRectF words(
        border.left() + 2, ringWidth + space(2) + side, border.width() - 4, painter.fontMetrics().height());
    painter.drawText(words, Qt::AlignCenter,
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, static_cast<int>(words.width())));
    if (hasFocus())
        paintFocusRing(painter, border, controlCorner, look);
}

} // namespace bravo
