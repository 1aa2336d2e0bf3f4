#include "shared/reading.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QComboBox>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

/// By its name and what is chosen; Qt's tells what is chosen as the name, and never the name.
class ToldChoice : public QAccessibleWidget {
public:
    explicit ToldChoice(QComboBox *box) : QAccessibleWidget(box, QAccessible::ComboBox) { }

    QString text(QAccessible::Text kind) const override
    {
        const QString said = QAccessibleWidget::text(kind);
        if (kind == QAccessible::Value)
            return box()->currentText();
#ifdef Q_OS_LINUX // AT-SPI has no value in words
        if (kind == QAccessible::Description)
            return said.isEmpty() ? box()->currentText() : u"%1. %2"_s.arg(box()->currentText(), said);
#endif
        return said;
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = box()->view()->isVisible();
        return state;
    }
    int childCount() const override
    {
        return 1;
    }
    QAccessibleInterface *child(int index) const override
    {
        return index == 0 ? QAccessible::queryAccessibleInterface(box()->view()) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return child->object() == box()->view() ? 0 : -1;
    }
    QAccessibleInterface *childAt(int, int) const override
    {
        return nullptr;
    }
    QStringList actionNames() const override
    {
        const QStringList names = QAccessibleWidget::actionNames();
        return box()->isEnabled() ? QStringList{showMenuAction(), pressAction()} + names : names;
    }
    void doAction(const QString &name) override
    {
        if (name != showMenuAction() && name != pressAction())
            QAccessibleWidget::doAction(name);
        else if (box()->view()->isVisible())
            box()->hidePopup();
        else if (box()->isEnabled())
            box()->showPopup();
    }

private:
    QComboBox *box() const
    {
        return static_cast<QComboBox *>(object());
    }
};

/// A line of the navigation is one of several, and a tool tip that is the name is not told once more.
class ToldButton : public QAccessibleWidget {
public:
    explicit ToldButton(QAbstractButton *button) : QAccessibleWidget(button) { }

    QAccessible::Role role() const override
    {
        if (!button()->isCheckable())
            return QAccessible::Button;
        return button()->inherits("bravo::NavItem") || button()->autoExclusive() ? QAccessible::RadioButton
                                                                                 : QAccessible::CheckBox;
    }
    QString text(QAccessible::Text kind) const override
    {
        const QString said = QAccessibleWidget::text(kind);
        if (kind == QAccessible::Name && said.isEmpty())
            return button()->text();
        return kind == QAccessible::Description && said == text(QAccessible::Name) ? QString() : said;
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = button()->isCheckable();
        state.checked = button()->isChecked();
        state.pressed = button()->isDown();
        return state;
    }
    QStringList actionNames() const override
    {
        const QStringList names = QAccessibleWidget::actionNames();
        return button()->isEnabled() ? QStringList{ownAction()} + names : names;
    }
    void doAction(const QString &name) override
    {
        name == ownAction() ? button()->click() : QAccessibleWidget::doAction(name);
    }

private:
    QAbstractButton *button() const { return static_cast<QAbstractButton *>(object()); }
    const QString &ownAction() const { return button()->isCheckable() ? toggleAction() : pressAction(); }
};

} // namespace

static QAccessibleInterface *roleOf(const QString &className, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget)
        return nullptr;
    if (auto *box = className == "bravo::DropDown"_L1 ? qobject_cast<QComboBox *>(object) : nullptr)
        return new ToldChoice(box);
    if (className == "bravo::NavItem"_L1 || className == "bravo::IconButton"_L1 || className == "bravo::FaceButton"_L1
        || className == "bravo::PersonChip"_L1)
        return new ToldButton(qobject_cast<QAbstractButton *>(object));
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
