#pragma once

#include <QSize>
#include <QString>

#include <functional>

namespace bravo {

class ManagerWindow;

/// One picture of the manager's window: which page, at which size, in which look, in which state.
struct ManagerScreen {
    QString name;
    QString page = {};
    QSize size{1280, 840};
    bool night = false;
    bool locked = false;
    qreal text = 1;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    std::function<void(ManagerWindow &)> prepare = {};
};

/// A page, or what `prepare` opens on it, by day, by night, from the right in a small window, and with large text.
QList<ManagerScreen> looksOf(
    const QString &page, const std::function<void(ManagerWindow &)> &prepare = {}, const QString &name = {});
/// What the pages open: sheets, and other states of theirs.
QList<ManagerScreen> managerSheets();
/// Pages of a board on which there is work; see busyboard.h.
QList<ManagerScreen> busyScreens();

} // namespace bravo
