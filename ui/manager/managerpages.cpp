#include "manager/managerpages.h"

#include "manager/auditpage.h"
#include "manager/brandpage.h"
#include "manager/highlightspage.h"
#include "manager/insightpage.h"
#include "manager/monthpage.h"
#include "manager/namedpage.h"
#include "manager/noticespage.h"
#include "manager/peoplepage.h"
#include "manager/printpage.h"
#include "manager/queuepage.h"
#include "manager/rulespage.h"
#include "manager/screenspage.h"
#include "manager/valuespage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

/// The column's words, under one name for translators.
class ManagerPages {
    Q_DECLARE_TR_FUNCTIONS(bravo::ManagerPages)

public:
    static QList<ManagerPageEntry> all();
    static QString head(PageGroup group);
};

template <typename Page> ManagerPage *made(const ManagerContext &context)
{
    return new Page(context);
}

QList<ManagerPageEntry> ManagerPages::all()
{
    return {
        {u"month"_s, tr("Months"), PageGroup::Month, &made<MonthPage>},
        {u"highlights"_s, tr("Highlights"), PageGroup::Month, &made<HighlightsPage>},
        {u"insight"_s, tr("Insight"), PageGroup::Month, &made<InsightPage>},
        {u"people"_s, tr("People"), PageGroup::People, &made<PeoplePage>},
        {u"teams"_s, tr("Teams"), PageGroup::People, &made<TeamsPage>},
        {u"sites"_s, tr("Sites"), PageGroup::People, &made<SitesPage>},
        {u"brand"_s, tr("Brand"), PageGroup::Place, &made<BrandPage>},
        {u"values"_s, tr("Values"), PageGroup::Place, &made<ValuesPage>},
        {u"processes"_s, tr("Processes"), PageGroup::Place, &made<ProcessesPage>},
        {u"rules"_s, tr("Rules"), PageGroup::Place, &made<RulesPage>},
        {u"screens"_s, tr("Screens"), PageGroup::Place, &made<ScreensPage>},
        {u"announcements"_s, tr("Announcements"), PageGroup::Place, &made<NoticesPage>},
        {u"queue"_s, tr("Queue"), PageGroup::Care, &made<QueuePage>},
        {u"audit"_s, tr("Audit trail"), PageGroup::Care, &made<AuditPage>},
        {u"print"_s, tr("Certificates and more"), PageGroup::Print, &made<PrintPage>},
    };
}

QString ManagerPages::head(PageGroup group)
{
    switch (group) {
    case PageGroup::Month:
        return tr("The month");
    case PageGroup::People:
        return tr("People");
    case PageGroup::Place:
        return tr("The place");
    case PageGroup::Care:
        return tr("Look after");
    case PageGroup::Print:
        return tr("Print shop");
    }
    Q_UNREACHABLE();
}

} // namespace

QList<ManagerPageEntry> managerPages()
{
    return ManagerPages::all();
}

QString headOf(PageGroup group)
{
    return ManagerPages::head(group);
}

} // namespace bravo
