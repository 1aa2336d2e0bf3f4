#include "shared/reading.h"

#include <QAccessible>
#include <QAccessibleWidget>

using namespace Qt::StringLiterals;

namespace bravo {

static QAccessibleInterface *roleOf(const QString &className, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget)
        return nullptr;
    if (className == "bravo::Sheet"_L1)
        return new QAccessibleWidget(widget, QAccessible::Dialog);
    if (className == "bravo::DeskWindow"_L1 || className == "bravo::ManagerWindow"_L1
        || className == "bravo::KioskWindow"_L1 || className == "bravo::CeremonyWindow"_L1
        || className == "bravo::PresenterWindow"_L1)
        return new QAccessibleWidget(widget, QAccessible::Window);
    return nullptr;
}

void tellReaders()
{
    static const bool once = [] {
        QAccessible::installFactory(&roleOf);
        return true;
    }();
    Q_UNUSED(once)
}

void tabAsRead(const QWidget *widget)
{
    QWidget *before = nullptr;
    const QList<QWidget *> all = widget->findChildren<QWidget *>(); // depth first
    for (QWidget *one : all) {
        if (one->focusPolicy() == Qt::NoFocus || one->window() != widget->window()) // a list that drops down
            continue;
        if (before)
            QWidget::setTabOrder(before, one);
        before = one;
    }
}

void setReadingOrder(const QList<QWidget *> &widgets)
{
    // Readers are told children in the order of their stacking, which is of no matter where they lie beside each other.
    QWidget *before = nullptr;
    for (QWidget *widget : widgets) {
        widget->raise();
        if (widget->focusPolicy() == Qt::NoFocus)
            continue;
        if (before)
            QWidget::setTabOrder(before, widget);
        before = widget;
    }
}

} // namespace bravo
