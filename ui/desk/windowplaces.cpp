#include "desk/windowplaces.h"

#include <QApplication>
#include <QEvent>
#include <QScreen>
#include <QSettings>
#include <QWidget>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

constexpr int usualTitle = 40; // px; a frame comes with the window, and is not known before it was shown once

/// What the screen leaves a window of that kind without its frame.
QSize roomWithin(const QWidget &window)
{
    const QWindow *handle = window.windowHandle();
    const QMargins frame = handle ? handle->frameMargins() : QMargins();
    return window.screen()->availableSize().shrunkBy(frame.isNull() ? QMargins(0, usualTitle, 0, 0) : frame);
}

/// Where the settings have this window's place; empty of all other windows.
QString placeKeyOf(const QWidget *window)
{
    for (const char *kind : {"DeskWindow", "ManagerWindow"}) {
        if (window && window->inherits(("bravo::" + QByteArray(kind)).constData()))
            return u"places/"_s + QLatin1StringView(kind);
    }
    return {};
}

void putInPlace(QWidget &window, const QString &key)
{
    if (window.restoreGeometry(QSettings().value(key).toByteArray()))
        return;
    const QSize room = roomWithin(window), wished = window.size();
    window.resize(wished.boundedTo(room));
    if (window.size() != wished)
        window.setWindowState(window.windowState() | Qt::WindowMaximized);
}

} // namespace

WindowPlaces::WindowPlaces()
{
    qApp->installEventFilter(this);
}

bool WindowPlaces::eventFilter(QObject *object, QEvent *event)
{
    const bool comes = event->type() == QEvent::Show, goes = event->type() == QEvent::Hide;
    if ((comes || goes) && !event->spontaneous()) {
        auto *window = qobject_cast<QWidget *>(object);
        if (const QString key = placeKeyOf(window); !key.isEmpty()) {
            if (comes)
                putInPlace(*window, key);
            else
                QSettings().setValue(key, window->saveGeometry());
        }
    }
    return false;
}

} // namespace bravo
