// What the manager's pages open.
#include "manager/formsheet.h"
#include "manager/insightpage.h"
#include "manager/managerlist.h"
#include "manager/managerwindow.h"
#include "manager/monthclosing.h"
#include "manager/monthpage.h"
#include "manager/noticespage.h"
#include "manager/peoplepage.h"
#include "manager/plotwithtable.h"
#include "manager/screenspage.h"
#include "manager/valuespage.h"
#include "screens/deskscreen.h"
#include "screens/managerscreen.h"
#include "shared/button.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

/// A page's first row, opened as Enter does it; nothing where it has none.
template <typename Page> void openFirst(ManagerWindow &window)
{
    auto *page = qobject_cast<Page *>(window.page());
    if (page && !page->list()->rows().isEmpty())
        Q_EMIT page->list()->opened(page->list()->rows().front().id);
}

void addSomebody(ManagerWindow &window)
{
    if (auto *people = qobject_cast<PeoplePage *>(window.page()))
        people->addButton()->click();
}

void importPeople(ManagerWindow &window)
{
    auto *people = qobject_cast<PeoplePage *>(window.page());
    if (!people || people->list()->rows().isEmpty())
        return;
    const QTemporaryDir folder;
    QFile table(folder.filePath(u"people.csv"_s));
    if (!table.open(QIODevice::WriteOnly))
        return;
    const QStringList known = people->list()->rows().front().cells;
    table.write(u"name,team,role\nNadia Haddad,Kitchen,staff\n%1,%2,\n%1,Kitchen,\nTom Brandt,,king\n"_s
                    .arg(known.value(0), known.value(1))
                    .toUtf8());
    table.close();
    people->previewImport(table.fileName());
    liveUntil([people] { return people->form()->isVisible(); });
}

void openTables(ManagerWindow &window)
{
    for (PlotWithTable *one : window.findChildren<PlotWithTable *>())
        one->showTable(true);
}

/// The newest month that was closed with winners.
void openRunSheet(ManagerWindow &window)
{
    auto *month = qobject_cast<MonthPage *>(window.page());
    if (!month)
        return;
    const QList<ListRow> months = month->months()->rows();
    for (const ListRow &row : months) {
        month->months()->select(row.id);
        liveUntil([&] { return month->review().month.toString() == row.id; });
        if (month->closing()->ceremonyButton()->isVisible()) {
            month->closing()->ceremonyButton()->click();
            return liveUntil([month] { return month->runSheet()->isVisible(); });
        }
    }
}

} // namespace

QList<ManagerScreen> managerSheets()
{
    return looksOf(u"people"_s, addSomebody, u"people-add"_s) + looksOf(u"people"_s, importPeople, u"people-import"_s)
        + looksOf(u"values"_s, openFirst<ValuesPage>, u"values-open"_s)
        + looksOf(u"insight"_s, openTables, u"insight-tables"_s);
}

QList<ManagerScreen> busyScreens()
{
    return looksOf(u"queue"_s, {}, u"queue-waiting"_s) + looksOf(u"screens"_s, {}, u"screens-alive"_s)
        + looksOf(u"screens"_s, openFirst<ScreensPage>, u"screens-open"_s)
        + looksOf(u"announcements"_s, {}, u"announcements-all"_s)
        + looksOf(u"announcements"_s, openFirst<NoticesPage>, u"announcements-open"_s)
        + looksOf(u"month"_s, openRunSheet, u"month-run-sheet"_s);
}

} // namespace bravo
