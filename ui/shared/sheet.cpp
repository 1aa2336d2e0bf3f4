#include "shared/sheet.h"

#include "shared/panel.h"
#include "shared/theme.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

namespace bravo {

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
