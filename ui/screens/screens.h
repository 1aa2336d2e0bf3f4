#pragma once

#include "board/board.h"

#include <functional>

namespace bravo {

/// Renders every window and every kind of slide of the board at `where` to PNG files in `folder` (made where missing):
/// light and dark, 100 % and 200 % text, right-to-left, the kiosk at four sizes. `now` is the moment that is shown;
/// `told` hears each file's name as it is written, since all of them take a minute. The answer is the files. Needs a
/// QApplication.
Result<QStringList> renderScreens(const Location &where, const QString &folder, const QDateTime &now,
    const std::function<void(const QString &)> &told = {});

} // namespace bravo
