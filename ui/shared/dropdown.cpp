#include "shared/dropdown.h"

#include "shared/scrollbar.h"
#include "shared/theme.h"

#include <QAccessible>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QWheelEvent>

namespace bravo {

namespace {

class EntryDelegate : public QStyledItemDelegate {
public:
    explicit EntryDelegate(DropDown &of) : QStyledItemDelegate(&of), m_of(of) { }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {60, scaled(36)}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Look &look = lookOf(m_of);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->fillRect(option.rect, look.card);
        if (option.state & QStyle::State_Selected) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(look.side);
            painter->drawRoundedRect(option.rect.adjusted(4, 1, -4, -1), controlCorner - 2, controlCorner - 2);
        }
        painter->setFont(uiFont(15, index.row() == m_of.currentIndex() ? QFont::DemiBold : QFont::Normal));
        painter->setPen(look.ink);
        const QRect room = option.rect.adjusted(space(3), 0, -space(3), 0);
        painter->drawText(room, static_cast<int>(leading(option.direction)),
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
        painter->restore();
    }

private:
    DropDown &m_of;
};

} // namespace

DropDown::DropDown(QWidget *parent) : QComboBox(parent)
{
    auto *list = new QListView;
    list->setFrameShape(QFrame::NoFrame);
    list->setVerticalScrollBar(new SlimScrollBar(Qt::Vertical, list));
    setView(list);
    setItemDelegate(new EntryDelegate(*this));
    setMaxVisibleItems(12);
    setFocusPolicy(Qt::StrongFocus); // not by the wheel
    setCursor(Qt::PointingHandCursor);
    setFont(uiFont(15));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QComboBox::currentTextChanged, this, [this] { // tellReaders() tells it as the description
        QAccessibleEvent told(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&told);
    });
}

int DropDown::scaledLeast()
{
    return scaled(120);
}

QSize DropDown::sizeHint() const
{
    int widest = 0;
    for (int i = 0; i < count(); ++i)
        widest = std::max(widest, fontMetrics().horizontalAdvance(itemText(i)));
    QLineEdit line; // as high as one in its field
    line.setFrame(false);
    line.setFont(font());
    return {std::max(widest + 2 * padded(3) + scaled(24) + 2 * ringWidth, scaledLeast()),
        line.sizeHint().height() + 2 * (ringWidth + space(2))};
}

void DropDown::choose(const QVariant &wanted)
{
    if (const int at = findData(wanted); at >= 0)
        setCurrentIndex(at);
}

void DropDown::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void DropDown::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF border = QRectF(rect()).adjusted(ringWidth, ringWidth, -ringWidth, -ringWidth);
    painter.setBrush(look.night ? look.paper : QColor(Qt::white));
    painter.setPen(QPen(look.line, 1));
    painter.drawRoundedRect(border.adjusted(0.5, 0.5, -0.5, -0.5), controlCorner, controlCorner);
    if (hasFocus())
        paintFocusRing(painter, border, controlCorner, look);
    const int arrow = scaled(9), edge = ringWidth + padded(3);
    const auto placed = [this](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    const QRectF tip(placed({width() - edge - arrow, (height() - arrow / 2) / 2, arrow, arrow / 2}));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(look.soft, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF({tip.topLeft(), {tip.center().x(), tip.bottom()}, tip.topRight()}));
    const QRect room = placed({edge, 0, width() - 2 * edge - arrow - space(2), height()});
    painter.setFont(font());
    painter.setPen(isEnabled() ? look.ink : look.soft);
    painter.drawText(room, static_cast<int>(leading(layoutDirection())),
        painter.fontMetrics().elidedText(currentText(), Qt::ElideRight, room.width()));
}

} // namespace bravo
