#include "manager/runmanager.h"

#include "desk/windowplaces.h"
#include "manager/managersignin.h"
#include "manager/managerwindow.h"
#include "shared/theme.h"

#include <QApplication>

namespace bravo {

int runManager(const Location &where)
{
    applyTheme(*qApp);
    const WindowPlaces places;
    BoardService service(where);
    ManagerWindow window(service);
    ManagerSignIn door(service, window);
    window.show();
    door.ask();
    return QApplication::exec();
}

} // namespace bravo
