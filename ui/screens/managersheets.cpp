// What the manager's pages open.
#include "manager/formsheet.h"
#include "manager/managerwindow.h"
#include "manager/peoplepage.h"
#include "screens/managerscreen.h"
#include "shared/button.h"

using namespace Qt::StringLiterals;

namespace bravo {

QList<ManagerScreen> managerSheets()
{
    const auto add = [](ManagerWindow &window) {
        if (auto *people = qobject_cast<PeoplePage *>(window.page()))
            people->addButton()->click();
    };
    return looksOf(u"people"_s, add, u"people-add"_s);
}

} // namespace bravo
