#include "shared/sheet.h"

#include "shared/panel.h"
#include "shared/scrollbar.h"
#include "shared/theme.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace bravo {

namespace {

/// Wider than its place by the scroll bar, which is always there: without anything to scroll it shows nothing.
class BarBeside : public QWidgetItem {
public:
    using QWidgetItem::QWidgetItem;

    void setGeometry(const QRect &place) override
    {
        constexpr int bar = SlimScrollBar::thickness;
        const bool atLeft = wid->layoutDirection() == Qt::RightToLeft;
        QWidgetItem::setGeometry(place.adjusted(atLeft ? -bar : 0, 0, atLeft ? 0 : bar, 0));
    }
};

} // namespace

Sheet::Sheet(QWidget *window, const QSize &most) : QWidget(window), m_most(most), m_panel(new Panel(this))
{
    window->installEventFilter(this);
    hide();
}

void Sheet::open()
{
    place();
    show();
    raise();
}

void Sheet::close()
{
    if (isHidden())
        return;
    hide();
    Q_EMIT closed();
}

QVBoxLayout *Sheet::makeColumn(int outset)
{
    auto *column = new QVBoxLayout(m_panel);
    column->setContentsMargins(space(6) - outset, space(5), space(6) - outset, space(4));
    column->setSpacing(space(2));
    return column;
}

void Sheet::addScrolled(QVBoxLayout &column, QScrollArea *scroll)
{
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    scroll->setParent(column.parentWidget());
    column.addItem(new BarBeside(scroll));
    column.setStretchFactor(scroll, 1);
}

void Sheet::place()
{
    setGeometry(parentWidget()->rect());
    const int width = std::min(scaled(m_most.width()) + 2 * Panel::shade, this->width() - space(4));
    const int height = std::min(scaled(m_most.height()) + 2 * Panel::shade, this->height() - space(4));
    m_panel->setGeometry((this->width() - width) / 2, (this->height() - height) / 2, width, height);
}

void Sheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(20, 24, 30, lookOf(*this).night ? 150 : 90));
}

void Sheet::mousePressEvent(QMouseEvent *event)
{
    if (!m_panel->geometry().contains(event->position().toPoint()))
        close();
}

bool Sheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

bool Sheet::focusNextPrevChild(bool next)
{
    if (isHidden()) // the focus leaves with it
        return QWidget::focusNextPrevChild(next);
    QWidget *const from = QApplication::focusWidget();
    if (!from)
        return false;
    const auto after = [next](QWidget *one) { return next ? one->nextInFocusChain() : one->previousInFocusChain(); };
    for (QWidget *one = after(from); one != from; one = after(one)) {
        if (isAncestorOf(one) && one->isVisible() && one->isEnabled() && one->focusPolicy() & Qt::TabFocus) {
            one->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            break;
        }
    }
    return true;
}

} // namespace bravo
