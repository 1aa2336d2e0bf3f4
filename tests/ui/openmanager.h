#pragma once

#include "manager/managerpage.h"
#include "manager/managerwindow.h"
#include "shared/button.h"
#include "shared/toast.h"
#include "support/testboard.h"

#include <QApplication>
#include <QKeyEvent>
#include <QTest>

#include <algorithm>

namespace bravo::test {

/// The manager's window on a real board, shown and in front, with Jonas Lind at it.
struct OpenManager {
    explicit OpenManager(TestBoard &board) : service(board.where()), window(service)
    {
        window.setNow(TestBoard::now());
        window.setPerson({.id = board.person(QStringLiteral("Jonas Lind")),
            .name = QStringLiteral("Jonas Lind"),
            .role = Role::Manager});
        window.show();
    }
    bool isReady() { return QTest::qWaitForWindowActive(&window); }
    template <typename Page> Page *page(const QString &id)
    {
        window.showPage(id);
        return qobject_cast<Page *>(window.page());
    }
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void type(const QString &text)
    {
        for (const QChar c : text) { // QTest::keyClicks aborts on a character beyond ASCII
            QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(c));
            QApplication::sendEvent(QApplication::focusWidget(), &press);
        }
    }
    /// In place of what was in the field.
    static void retype(QWidget *field, const QString &text)
    {
        field->setFocus();
        key(Qt::Key_A, Qt::ControlModifier);
        key(Qt::Key_Delete);
        type(text);
    }
    static void click(QWidget *widget) { QTest::mouseClick(widget, Qt::LeftButton); }
    /// The button that says this, of those that are seen; null: none.
    static Button *button(const QWidget *in, const QString &text)
    {
        const auto all = in->findChildren<Button *>();
        const auto found =
            std::ranges::find_if(all, [&text](const Button *one) { return one->text() == text && one->isVisible(); });
        return found == all.end() ? nullptr : *found;
    }
    /// Ctrl+Z while the toast offers it.
    void undo()
    {
        QTRY_VERIFY(window.toast()->isVisible() && window.toast()->hasAction());
        key(Qt::Key_Z, Qt::ControlModifier);
    }

    BoardService service;
    ManagerWindow window;
};

} // namespace bravo::test
