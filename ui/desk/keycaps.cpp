#include "desk/keycaps.h"

#include "desk/deskkeys.h"
#include "shared/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

QFont capFont()
{
    return uiFont(13, QFont::DemiBold);
}

int capHeight()
{
    return scaled(26);
}

constexpr int edge = 2; // of a cap's front, below its face

} // namespace

KeyCaps::KeyCaps(const QList<QKeySequence> &keys, QWidget *parent) : QWidget(parent)
{
    for (const QKeySequence &one : keys)
        m_keys += capsOf(one);
    setAccessibleName(textOf(keys));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QString KeyCaps::textOf(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &one : keys)
        texts += capsOf(one).join(u'+');
    return texts.join(u", "_s);
}

int KeyCaps::widthOf(const QString &cap) const
{
    return std::max(QFontMetrics(capFont()).horizontalAdvance(cap) + 2 * scaled(7), capHeight());
}

int KeyCaps::widthOf(const QStringList &caps) const
{
    int width = -space(1);
    for (const QString &cap : caps)
        width += widthOf(cap) + space(1);
    return width;
}

QSize KeyCaps::sizeHint() const
{
    int width = 0;
    for (const QStringList &caps : m_keys)
        width += widthOf(caps) + space(2);
    return {width, capHeight() + edge + 2};
}

void KeyCaps::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(capFont());
    int start = 0;
    for (const QStringList &caps : m_keys) {
        // Keys pressed together stand as on the keyboard in either direction: Ctrl, then N.
        const int chord = widthOf(caps);
        int x = QStyle::visualRect(layoutDirection(), rect(), {start, 0, chord, height()}).x();
        for (const QString &cap : caps) {
            const QRect place(x, (height() - capHeight()) / 2, widthOf(cap), capHeight());
            const QRectF face = QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5 - edge);
            painter.setPen(QPen(look.line, 1));
            painter.setBrush(blended(look.line, look.side, 0.7));
            painter.drawRoundedRect(face.adjusted(0, edge, 0, edge), 5, 5);
            painter.setBrush(look.night ? look.side : QColor(Qt::white));
            painter.drawRoundedRect(face, 5, 5);
            painter.setPen(look.ink);
            painter.drawText(face, Qt::AlignCenter, cap);
            x += widthOf(cap) + space(1);
        }
        start += chord + space(2);
    }
}

} // namespace bravo
