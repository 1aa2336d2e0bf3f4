#pragma once

#include "board/incident.h"
#include "kiosk/burnin.h"
#include "publish/look.h"

#include <QHash>
#include <QLocale>
#include <QSize>
#include <QTimeZone>

namespace bravo {

/// All that a slide's picture depends on besides the slide. Values only: it goes to another thread by copy.
struct SlideStage {
    QSize size; // device pixels
    Look look = paperLook();
    QDateTime now;
    QTimeZone zone = QTimeZone::utc();
    QLocale locale;
    double enlarged = 1; // for readers far away, see enlargementFor()
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QString board;
    QString logoId; // a photo; empty: the program's own mark
    int bead = 0; // which of the round's beads is lit
    int beads = 0; // 0: none are drawn
    QHash<QString, Photo> photos; // by photo id; a missing or damaged one gives way to initials
    BurnInGuard guard; // of what is shown for months; pictures for other uses have none
    QHash<QString, QString> portraits; // employee id → photo id
};

} // namespace bravo
