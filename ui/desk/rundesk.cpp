#include "desk/rundesk.h"

#include "desk/deskwindow.h"
#include "desk/windowplaces.h"
#include "shared/theme.h"

#include <QApplication>

namespace bravo {

int runDesk(const Location &where, bool createIfMissing)
{
    applyTheme(*qApp);
    const WindowPlaces places;
    DeskWindow window(where, createIfMissing ? DeskWindow::IfMissing::Create : DeskWindow::IfMissing::Say,
        DeskWindow::Furnish::AfterFirstFrame);
    window.show();
    return QApplication::exec();
}

} // namespace bravo
