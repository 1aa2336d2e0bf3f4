#pragma once

#include "desk/composer.h"
#include "desk/deskwindow.h"
#include "desk/feedpage.h"
#include "desk/secretpage.h"
#include "desk/sidebar.h"
#include "desk/whoareyou.h"
#include "shared/theme.h"
#include "support/testboard.h"

#include <QApplication>
#include <QDir>
#include <QKeyEvent>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

namespace bravo::test {

inline QDateTime morning()
{
    return TestBoard::now().addDays(1);
}

/// The program's own places of this test, apart from all others and from the user's.
inline void initHome(const QString &name)
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(name);
    QCoreApplication::setApplicationName(name);
    applyTheme(*qApp, paperLook(), 1);
}

inline void forgetHome()
{
    QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)).removeRecursively();
    QSettings().clear();
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
    /// In front, with its board read and the draft of last time in its fields.
    bool isReady()
    {
        return QTest::qWaitForWindowActive(&window) && window.composer() && QTest::qWaitFor([this] {
            return !window.windowTitle().startsWith(QStringLiteral("Bravo")) && !window.composer()->isKeeping();
        });
    }
    /// Says who sits here, by keys alone; with a PIN where one is given.
    void signIn(const QString &name, const QString &pin = {})
    {
        QVERIFY(isReady());
        key(Qt::Key_L, Qt::ControlModifier);
        type(name);
        key(Qt::Key_Return);
        if (!pin.isEmpty()) {
            QTRY_VERIFY(window.whoAreYou()->secretPage()->isVisible());
            type(pin);
            key(Qt::Key_Return);
        }
        QTRY_VERIFY(window.sidebar()->personButton()->text().startsWith(name));
    }
    /// Ctrl+N, and a story for whoever is meant by `who`; not posted.
    void tell(const QString &who, const QString &story)
    {
        key(Qt::Key_N, Qt::ControlModifier);
        type(who);
        key(Qt::Key_Tab);
        key(Qt::Key_Tab);
        type(story);
    }
    void clickVote(int row)
    {
        const QRect pill = view()->pillRect(model().index(row));
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, pill.center());
    }

    DeskWindow window;
};

} // namespace bravo::test
