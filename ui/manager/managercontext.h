#pragma once

#include "board/people.h"
#include "store/boardservice.h"

#include <functional>

class QWidget;

namespace bravo {

/// What every manager's page is given: the board, and in whose name it asks and changes.
struct ManagerContext {
    BoardService &service;
    Employee person; // no id on a board without any manager
    QWidget *window = nullptr; // that a page's sheets lie over
    std::function<QDateTime()> now = &QDateTime::currentDateTimeUtc;
};

} // namespace bravo
