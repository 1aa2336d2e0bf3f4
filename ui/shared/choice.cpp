#include "shared/choice.h"

#include "shared/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

constexpr int padding = ringWidth + space(3);

QFont wordsFont()
{
    return uiFont(16, QFont::DemiBold);
}

QFont meaningFont()
{
    return uiFont(14);
}

int before()
{
    return padding + scaled(18) + space(3); // the dot
}

} // namespace

Choice::Choice(const QString &words, const QString &meaning, QWidget *parent)
    : QAbstractButton(parent),
      m_meaning(meaning)
{
    setText(words);
    setCheckable(true);
    setAutoExclusive(true);
    setAccessibleName(u"%1. %2"_s.arg(words, meaning));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int Choice::scaledWidth()
{
    return scaled(320);
}

QRect Choice::wordsIn(int width) const
{
    const QRect room(before(), padding, width - before() - padding, QWIDGETSIZE_MAX);
    return QFontMetrics(wordsFont()).boundingRect(room, Qt::TextWordWrap, text());
}

QRect Choice::meaningIn(int width) const
{
    const QRect room(before(), wordsIn(width).bottom() + 1 + 2, width - before() - padding, QWIDGETSIZE_MAX);
    return QFontMetrics(meaningFont()).boundingRect(room, Qt::TextWordWrap, m_meaning);
}

int Choice::heightForWidth(int width) const
{
    return meaningIn(width).bottom() + 1 + padding;
}

void Choice::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF border = QRectF(rect()).adjusted(ringWidth, ringWidth, -ringWidth, -ringWidth);
    painter.setPen(QPen(isChecked() ? look.marigold
            : underMouse()          ? blended(look.soft, look.line, 0.5)
                                    : look.line,
        1));
    painter.setBrush(isChecked() ? look.marigoldWash : look.card);
    painter.drawRoundedRect(border.adjusted(0.5, 0.5, -0.5, -0.5), controlCorner, controlCorner);
    const auto placed = [this](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    const int side = scaled(18);
    const QRect words = wordsIn(width()), meaning = meaningIn(width());
    const QRectF dot =
        QRectF(placed({padding, words.top() + (QFontMetrics(wordsFont()).height() - side) / 2, side, side}))
            .adjusted(1, 1, -1, -1);
    painter.setPen(QPen(isChecked() ? look.marigold : look.soft, 1.4));
    painter.setBrush(look.card);
    painter.drawEllipse(dot);
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.marigold);
        painter.drawEllipse(dot.adjusted(4, 4, -4, -4));
    }
    const int flags =
        static_cast<int>(leading(layoutDirection()) & ~Qt::AlignVCenter) | Qt::AlignTop | Qt::TextWordWrap;
    const int room = width() - before() - padding;
    painter.setFont(wordsFont());
    painter.setPen(look.ink);
    painter.drawText(placed({before(), words.top(), room, words.height()}), flags, text());
    painter.setFont(meaningFont());
    painter.setPen(look.night || isChecked() ? blended(look.ink, look.card, 0.85) : look.soft);
    painter.drawText(placed({before(), meaning.top(), room, meaning.height()}), flags, m_meaning);
    if (hasFocus())
        paintFocusRing(painter, border, controlCorner, look);
}

} // namespace bravo
