#include "shared/housestyle.h"

#include "shared/plainlabel.h"
#include "shared/theme.h"

#include <QBitmap>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionMenuItem>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

constexpr int menuCorner = 8;

int checkRoom(const QStyleOptionMenuItem &item)
{
    return item.menuHasCheckableItems ? scaled(24) : 0;
}

/// Where one row's words stand, between the tick and the other end.
QRect wordsIn(const QStyleOptionMenuItem &item)
{
    const QRect words = item.rect.adjusted(scaled(12) + checkRoom(item), 0, -scaled(12), 0);
    return QStyle::visualRect(item.direction, item.rect, words);
}

void drawTick(QPainter &painter, const QStyleOptionMenuItem &item, const Look &look)
{
    const int side = scaled(14);
    const QRectF box = QStyle::visualRect(
        item.direction, item.rect, {item.rect.left() + scaled(10), item.rect.center().y() - side / 2, side, side});
    painter.setPen(QPen(look.marigoldInk, scaled(2), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF{{box.left() + box.width() * 0.1, box.top() + box.height() * 0.55},
        {box.left() + box.width() * 0.38, box.top() + box.height() * 0.82},
        {box.right() - box.width() * 0.05, box.top() + box.height() * 0.2}});
}

/// A line; or, with words, what the rows below are about.
void drawSeparator(QPainter &painter, const QStyleOptionMenuItem &item, const Look &look)
{
    if (item.text.isEmpty()) {
        painter.fillRect(
            item.rect.left() + scaled(12), item.rect.center().y(), item.rect.width() - 2 * scaled(12), 1, look.line);
        return;
    }
    QStyleOptionMenuItem words = item;
    words.menuHasCheckableItems = false;
    painter.setFont(uiFont(13, QFont::DemiBold));
    painter.setPen(look.soft);
    painter.drawText(wordsIn(words), static_cast<int>(leading(item.direction)), item.text);
}

void drawItem(QPainter &painter, const QStyleOptionMenuItem &item, const Look &look)
{
    if (item.menuItemType == QStyleOptionMenuItem::Separator)
        return drawSeparator(painter, item, look);
    const bool enabled = item.state.testFlag(QStyle::State_Enabled);
    if (enabled && item.state.testFlag(QStyle::State_Selected)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.marigoldWash);
        painter.drawRoundedRect(QRectF(item.rect), menuCorner - 2, menuCorner - 2);
    }
    if (item.checkType != QStyleOptionMenuItem::NotCheckable && item.checked)
        drawTick(painter, item, look);
    painter.setFont(item.font);
    painter.setPen(enabled ? look.ink : blended(look.soft, look.card, 0.7));
    const QRect words = wordsIn(item);
    const QString text = item.text.section(u'\t', 0, 0), keys = item.text.section(u'\t', 1);
    painter.drawText(words, static_cast<int>(leading(item.direction)) | Qt::TextHideMnemonic, text);
    painter.setPen(look.soft);
    painter.drawText(words, static_cast<int>(trailing(item.direction)), keys);
}

/// QLabel itself aligns by the text's own script. What stands in the middle, or at the far end, stays there.
void alignWithWindow(QLabel &label)
{
    const Qt::Alignment now = label.alignment();
    const bool atEnd = now & Qt::AlignRight && !(now & Qt::AlignAbsolute);
    if (atEnd || now & (Qt::AlignHCenter | Qt::AlignJustify) || keepsOwnScript(label))
        return;
    label.setAlignment((now & Qt::AlignVertical_Mask) | (leading(label.layoutDirection()) & Qt::AlignHorizontal_Mask));
}

} // namespace

void HouseStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *label = qobject_cast<QLabel *>(widget)) {
        alignWithWindow(*label);
        label->installEventFilter(this);
    }
}

void HouseStyle::unpolish(QWidget *widget)
{
    widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
}

bool HouseStyle::eventFilter(QObject *watched, QEvent *event)
{
    auto *label = event->type() == QEvent::LayoutDirectionChange ? qobject_cast<QLabel *>(watched) : nullptr;
    if (label)
        alignWithWindow(*label);
    return QProxyStyle::eventFilter(watched, event);
}

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return space(1);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int HouseStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *answer) const
{
    if (hint == SH_Menu_SupportsSections)
        return 1;
    if (hint != SH_Menu_Mask || !option)
        return QProxyStyle::styleHint(hint, option, widget, answer);
    auto *mask = qstyleoption_cast<QStyleHintReturnMask *>(answer);
    if (!mask)
        return 0;
    QPainterPath outline;
    outline.addRoundedRect(option->rect, menuCorner, menuCorner);
    mask->region = QRegion(outline.toFillPolygon().toPolygon());
    return 1;
}

QSize HouseStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    const auto *item = type == CT_MenuItem ? qstyleoption_cast<const QStyleOptionMenuItem *>(option) : nullptr;
    if (!item)
        return QProxyStyle::sizeFromContents(type, option, contents, widget);
    const bool separator = item->menuItemType == QStyleOptionMenuItem::Separator;
    if (separator && item->text.isEmpty())
        return {contents.width(), scaled(9)};
    const QFont font = separator ? uiFont(13, QFont::DemiBold) : item->font;
    const QFontMetrics metrics(font);
    const int words = metrics.size(Qt::TextSingleLine | Qt::TextHideMnemonic, item->text.section(u'\t', 0, 0)).width();
    const QString keys = item->text.section(u'\t', 1);
    const int beside = keys.isEmpty() ? 0 : metrics.horizontalAdvance(keys) + scaled(32);
    return {words + beside + 2 * scaled(12) + (separator ? 0 : checkRoom(*item)), metrics.height() + scaled(14)};
}

void HouseStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element == PE_PanelItemViewRow)
        return; // the house's lists paint their rows' ground themselves, round and with a ring
    const bool panel = element == PE_PanelMenu, frame = element == PE_FrameMenu;
    if (!widget || (!panel && !frame))
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    const Look &look = lookOf(*widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(frame ? QPen(look.line, 1) : QPen(Qt::NoPen));
    painter->setBrush(panel ? QBrush(look.card) : QBrush());
    const QRectF all(option->rect);
    painter->drawRoundedRect(frame ? all.adjusted(0.5, 0.5, -0.5, -0.5) : all, menuCorner, menuCorner);
    painter->restore();
}

void HouseStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (element == CE_MenuEmptyArea && qobject_cast<const QMenu *>(widget))
        return; // the panel's ground
    if (element != CE_MenuItem || !item || !widget)
        return QProxyStyle::drawControl(element, option, painter, widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawItem(*painter, *item, lookOf(*widget));
    painter->restore();
}

} // namespace bravo
