#include "manager/runmanager.h"

#include "manager/managersignin.h"
#include "manager/managerwindow.h"
#include "shared/theme.h"

#include <QApplication>

namespace bravo {

int runManager(const Location &where)
{
    applyTheme(*qApp);
    BoardService service(where);
    ManagerWindow window(service);
    ManagerSignIn door(service, window);
    window.show();
    door.ask();
    return QApplication::exec();
}

} // namespace bravo
