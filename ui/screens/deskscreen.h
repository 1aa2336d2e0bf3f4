#pragma once

#include "desk/deskwindow.h"

#include <functional>

namespace bravo {

using Stage = std::function<void(DeskWindow &)>;

/// One picture of the desk: at which size, in which look, in which state.
struct DeskScreen {
    QString name;
    QSize size{1440, 900};
    bool night = false;
    bool contrast = false;
    qreal text = 1;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    Stage prepare = {};
};

/// Lets the window live until `done` holds, at most ten seconds.
void liveUntil(const std::function<bool()> &done);
/// Until the storage thread has answered all that was asked, and those answers have been drawn.
void settle(DeskWindow &window);
/// Opens the row's card, as Enter does.
void openCard(DeskWindow &window, int row);

/// Nobody where there is none.
Employee oneNamed(const Roster &roster, const QString &firstName);
/// A story that somebody has begun, for Lena if she is on the roster.
NewIncident halfTold(const Roster &roster);
QList<DeskScreen> screensFor(const Roster &roster);
QList<DeskScreen> sheetScreens(const Roster &roster, const QDateTime &now);
QList<DeskScreen> menuScreens(const Roster &roster);
/// Of the board that has photos; see richboard.h.
QList<DeskScreen> cardScreens();
QList<DeskScreen> storyScreens();

} // namespace bravo
