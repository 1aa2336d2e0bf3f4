#pragma once

#include "desk/deskwindow.h"
#include "desk/feedpage.h"
#include "support/testboard.h"

#include <QApplication>
#include <QKeyEvent>
#include <QTest>

namespace bravo::test {

inline QDateTime morning()
{
    return TestBoard::now().addDays(1);
}

/// A window on the board, shown, with its stories in it.
struct Desk {
    explicit Desk(const Location &where, const Employee &person = {}) : window(where)
    {
        window.setNow(morning());
        window.show();
        if (!person.id.isEmpty())
            window.setPerson(person);
    }
    explicit Desk(TestBoard &board, const QString &person = QStringLiteral("Jonas Lind"))
        : Desk(board.where(), Employee{.id = board.person(person), .name = person})
    {
    }

    FeedModel &model() { return window.feed()->model(); }
    FeedView *view() { return window.feed()->view(); }
    QStringList titles()
    {
        QStringList all;
        for (int row = 0; row < model().rowCount(); ++row)
            all += model().index(row).data().toString();
        return all;
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window, key, modifiers);
    }
    void type(const QString &text)
    {
        for (const QChar c : text) { // QTest::keyClicks aborts on a character beyond ASCII
            QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(c));
            QApplication::sendEvent(QApplication::focusWidget(), &press);
        }
    }
    void clickVote(int row)
    {
        const QRect pill = view()->pillRect(model().index(row));
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, pill.center());
    }

    DeskWindow window;
};

} // namespace bravo::test
